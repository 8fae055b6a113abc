package vn.hatinh.indicators.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

import vn.hatinh.indicators.catalogue.Adjustments;
import vn.hatinh.indicators.catalogue.Definition;

/** How far an agency was counted, and by what, as a statement over rows of {@code agency_count c} tells it. */
public record AgencyProgress(Definition.Key definition, long revision, long position, Instant asOf) {

    /** What such a statement selects first. */
    static final String COLUMNS = "c.agency, c.plan_version, c.adjustments, c.revision, c.position, c.as_of";

    static AgencyProgress of(ResultSet row, String plan) throws SQLException {
        OffsetDateTime recorded = row.getObject(6, OffsetDateTime.class);
        return new AgencyProgress(
                new Definition.Key(plan, row.getInt(2), Adjustments.of(row.getString(3))),
                row.getLong(4),
                row.getLong(5),
                recorded == null ? null : recorded.toInstant());
    }
}
