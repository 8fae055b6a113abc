package vn.hatinh.support.rest;

import java.util.List;
import java.util.function.Function;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a long list.
 *
 * @param page number of the page, the first is 1
 * @param total how many items there are on all pages
 */
@Schema(description = "Một trang của danh sách / One page of a list")
public record Page<T>(List<T> items, int page, int size, long total) {

    /** The page of a list that is at hand as a whole. */
    public static <T> Page<T> of(List<T> all, PageRequest asked) {
        List<T> items = all.stream().skip(asked.offset()).limit(asked.size()).toList();
        return new Page<>(items, asked.page(), asked.size(), all.size());
    }

    /** The page with each item made into another. */
    public <R> Page<R> map(Function<? super T, R> change) {
        return new Page<>(items.stream().map(change).toList(), page, size, total);
    }

    boolean hasNext() {
        return (long) page * size < total;
    }

    /** An empty list has one page, which is empty. */
    long lastPage() {
        return Math.max(1, (total + size - 1) / size);
    }
}
