package vn.hatinh.personnel.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Cuts long collections into pieces that one query can take. */
final class Chunks {

    private Chunks() {}

    /** In the collection's order; none is empty. */
    static <T> List<List<T>> of(Collection<T> all, int size) {
        List<T> list = new ArrayList<>(all);
        int count = (list.size() + size - 1) / size;
        return IntStream.range(0, count)
                .mapToObj(i -> list.subList(i * size, Math.min(list.size(), (i + 1) * size)))
                .toList();
    }
}
