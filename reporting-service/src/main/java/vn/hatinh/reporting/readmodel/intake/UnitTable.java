package vn.hatinh.reporting.readmodel.intake;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.contracts.EventTypes;
import vn.hatinh.contracts.personnel.UnitChanged;
import vn.hatinh.support.events.EventJson;

/** The units of the agencies, for their names and structure on a date. */
@ApplicationScoped
class UnitTable extends StateTable<UnitChanged> {

    private static final String PUT = """
            insert into unit as known (agency, code, version, periods)
            values (?, ?, ?, ?::jsonb)
            on conflict (agency, code) do update
            set version = excluded.version, periods = excluded.periods
            where excluded.version >= known.version""";

    private static final String REMOVE = "delete from unit where agency = ? and agency || '/' || code = ?";

    private final Sql sql;

    UnitTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    Map<String, Class<? extends UnitChanged>> states() {
        return Map.of(EventTypes.UNIT_CHANGED, UnitChanged.class);
    }

    @Override
    void put(List<UnitChanged> units) {
        sql.each(
                PUT,
                units.stream()
                        .map(unit -> Sql.row(
                                unit.record().agency(),
                                unit.record().code(),
                                unit.version(),
                                EventJson.write(unit.record().periods())))
                        .toList());
    }

    @Override
    void remove(String agency, String key) {
        sql.each(REMOVE, List.<Object[]>of(Sql.row(agency, key)));
    }

    @Override
    String concerned(StateChange<UnitChanged> change) {
        return change.agency(unit -> unit.record().agency());
    }

    @Override
    Sql sql() {
        return sql;
    }
}
