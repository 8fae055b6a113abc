package vn.hatinh.reporting.readmodel.intake;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.contracts.EventTypes;
import vn.hatinh.contracts.indicators.AgencyCounted;
import vn.hatinh.contracts.indicators.IndicatorSeriesChanged;
import vn.hatinh.support.events.EventJson;

/** The series, and how far each agency's counting has come: both come on the topic of indicator values. */
@ApplicationScoped
class IndicatorValueTables extends StateTable<Record> {

    /**
     * A series counted again under another definition has the position that it had, and the definition may be an earlier
     * version that was put in force again: of equal ones the last that came holds, as messages of an agency keep their
     * order. The position falls when a record is deleted, the time does not.
     */
    private static final String PUT_SERIES = """
            insert into indicator_series as known
                (agency, plan, unit, code, reading, kind, plan_version, position, as_of, points)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
            on conflict (agency, plan, unit, code, reading) do update
            set kind = excluded.kind, plan_version = excluded.plan_version, position = excluded.position,
                as_of = excluded.as_of, points = excluded.points
            where (excluded.as_of, excluded.position) >= (known.as_of, known.position)""";

    /** The key's parts hold slashes themselves (reading {@code age:30-39/sex:NAM}), so it is compared whole. */
    private static final String REMOVE_SERIES = """
            delete from indicator_series
            where agency = ? and concat_ws('/', agency, plan, code, reading, unit) = ?""";

    private static final String PUT_PROGRESS = """
            insert into agency_progress as known (agency, position, as_of)
            values (?, ?, ?)
            on conflict (agency) do update
            set position = excluded.position, as_of = excluded.as_of
            where (excluded.as_of, excluded.position) >= (known.as_of, known.position)""";

    private static final String REMOVE_PROGRESS = "delete from agency_progress where agency = ?";

    private final Sql sql;

    IndicatorValueTables(Sql sql) {
        this.sql = sql;
    }

    @Override
    Map<String, Class<? extends Record>> states() {
        return Map.of(
                EventTypes.INDICATOR_SERIES_CHANGED, IndicatorSeriesChanged.class,
                EventTypes.AGENCY_COUNTED, AgencyCounted.class);
    }

    @Override
    void put(List<Record> states) {
        sql.each(
                PUT_SERIES,
                only(IndicatorSeriesChanged.class, states)
                        .map(series -> Sql.row(
                                series.agency(),
                                series.plan(),
                                series.unit(),
                                series.code(),
                                series.reading(),
                                series.kind().name(),
                                series.planVersion(),
                                series.position(),
                                Sql.timestamp(series.asOf()),
                                EventJson.write(series.points())))
                        .toList());
        sql.each(
                PUT_PROGRESS,
                only(AgencyCounted.class, states)
                        .map(counted -> Sql.row(counted.agency(), counted.position(), Sql.timestamp(counted.asOf())))
                        .toList());
    }

    @Override
    void remove(String agency, String key) {
        if (key.equals(agency)) {
            sql.each(REMOVE_PROGRESS, List.<Object[]>of(Sql.row(agency)));
        } else {
            sql.each(REMOVE_SERIES, List.<Object[]>of(Sql.row(agency, key)));
        }
    }

    @Override
    String concerned(StateChange<Record> change) {
        return change.agency(state ->
                state instanceof AgencyCounted counted ? counted.agency() : ((IndicatorSeriesChanged) state).agency());
    }

    @Override
    Sql sql() {
        return sql;
    }

    private static <T> Stream<T> only(Class<T> kind, List<Record> states) {
        return states.stream().filter(kind::isInstance).map(kind::cast);
    }
}
