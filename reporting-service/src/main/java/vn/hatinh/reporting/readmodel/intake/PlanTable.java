package vn.hatinh.reporting.readmodel.intake;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.contracts.EventTypes;
import vn.hatinh.contracts.indicators.PlanPublished;
import vn.hatinh.reporting.readmodel.ReadModelStates;
import vn.hatinh.support.events.EventJson;

/** The plans. */
@ApplicationScoped
class PlanTable extends StateTable<PlanPublished> {

    /** Whatever version comes last is in force: an earlier one may be put in force again. */
    private static final String PUT = """
            insert into plan (id, version, valid_from, valid_to, content)
            values (?, ?, ?, ?, ?::jsonb)
            on conflict (id) do update
            set version = excluded.version, valid_from = excluded.valid_from, valid_to = excluded.valid_to,
                content = excluded.content""";

    private static final String REMOVE = "delete from plan where id = ?";

    private final Sql sql;

    PlanTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    Map<String, Class<? extends PlanPublished>> states() {
        return Map.of(EventTypes.PLAN_PUBLISHED, PlanPublished.class);
    }

    @Override
    void put(List<PlanPublished> plans) {
        sql.each(
                PUT,
                plans.stream()
                        .map(plan -> Sql.row(
                                plan.plan(), plan.version(), plan.validFrom(), plan.validTo(), EventJson.write(plan)))
                        .toList());
    }

    @Override
    void remove(String agency, String key) {
        sql.each(REMOVE, List.<Object[]>of(Sql.row(key)));
    }

    @Override
    String concerned(StateChange<PlanPublished> change) {
        return ReadModelStates.ALL;
    }

    @Override
    Sql sql() {
        return sql;
    }
}
