package vn.hatinh.reporting.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Gives numbers: 1, 2, 3 … in each year, agency and series. */
@ApplicationScoped
class NumberSeries {

    private static final String NEXT = """
            insert into report_number as known (agency, series, year, last)
            values (:agency, :series, :year, 1)
            on conflict (agency, series, year) do update set last = known.last + 1
            returning last""";

    private final EntityManager entities;

    NumberSeries(EntityManager entities) {
        this.entities = entities;
    }

    /** Holds the series until the caller's transaction ends; the number is given back when that fails. */
    int next(String agency, String series, int year) {
        return ((Number) entities.createNativeQuery(NEXT)
                        .setParameter("agency", agency)
                        .setParameter("series", series)
                        .setParameter("year", year)
                        .getSingleResult())
                .intValue();
    }
}
