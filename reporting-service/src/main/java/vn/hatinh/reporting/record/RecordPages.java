package vn.hatinh.reporting.record;

import io.quarkus.hibernate.orm.panache.PanacheQuery;

import vn.hatinh.support.rest.Page;
import vn.hatinh.support.rest.PageRequest;

/** Rows page by page. */
public final class RecordPages {

    private RecordPages() {}

    public static <S> Page<S> of(PanacheQuery<S> query, PageRequest page) {
        return new Page<>(query.page(page.page() - 1, page.size()).list(), page.page(), page.size(), query.count());
    }
}
