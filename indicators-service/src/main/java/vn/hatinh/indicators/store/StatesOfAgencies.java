package vn.hatinh.indicators.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import vn.hatinh.contracts.personnel.UnitChanged;
import vn.hatinh.indicators.engine.contribution.Contribution;
import vn.hatinh.indicators.engine.facts.UnitHistory;
import vn.hatinh.indicators.engine.state.AgencyState;
import vn.hatinh.indicators.engine.state.Sums;
import vn.hatinh.indicators.engine.state.UnitTree;
import vn.hatinh.indicators.facts.Facts;
import vn.hatinh.support.events.EventJson;

/**
 * Reads the sums of many agencies at once. How far each was counted stands in the same statement, which sees one moment of
 * the database, so nobody waits for the others; and what nobody asks for by unit is added up where it lies.
 */
@ApplicationScoped
public class StatesOfAgencies {

    private final Sql sql;
    private final Definitions definitions;

    StatesOfAgencies(Sql sql, Definitions definitions) {
        this.sql = sql;
        this.definitions = definitions;
    }

    /**
     * What an agency comes to.
     *
     * @param entry the last of its ledger that is in it; 0 for none
     */
    public record AtEntry(CountedState counted, long entry) {}

    /**
     * @param agencies not more than memory has room for
     * @param byUnit the measures that are told by unit; the others belong to nobody's
     * @return by agency; those of which nothing was counted are left out
     */
    @Transactional(TxType.REQUIRES_NEW)
    public Map<String, AtEntry> of(String plan, Collection<String> agencies, Collection<String> byUnit) {
        String[] asked = agencies.toArray(String[]::new);
        Map<String, Building> read = new TreeMap<>();
        Map<String, String> texts = new HashMap<>();
        sql.query(
                """
                select %s,
                  s.measure, s.bucket, s.unit, s.at, s.amount, e.id
                from agency_count c left join lateral (
                  select id from ledger_entry where agency = c.agency and plan = c.plan
                  order by id desc limit 1) e on true
                left join lateral (
                  select measure, bucket, case when measure = any(?) then unit else '' end as unit, at,
                    sum(amount)::bigint as amount
                  from measure_sum where agency = c.agency and plan = %s
                  group by 1, 2, 3, 4 having sum(amount) <> 0) s on true
                where c.plan = ? and c.agency = any(?)
                """.formatted(AgencyProgress.COLUMNS, AgencyCount.STORED),
                row -> read.computeIfAbsent(row.getString(1), agency -> new Building())
                        .add(row, plan, texts),
                byUnit.toArray(String[]::new),
                plan,
                asked);
        sql.query(
                """
                select c.agency, r.data
                from agency_count c cross join lateral (
                  select data from counted_record where agency = c.agency and plan = %s and kind = ?) r
                where c.plan = ? and c.agency = any(?)
                """.formatted(AgencyCount.STORED),
                row -> read.computeIfAbsent(row.getString(1), agency -> new Building())
                        .units
                        .add(Facts.of(EventJson.read(row.getString(2), UnitChanged.class)
                                .record())),
                RecordKind.UNIT.name(),
                plan,
                asked);
        Map<String, AtEntry> states = new TreeMap<>();
        read.forEach((agency, building) -> {
            if (building.progress != null) {
                states.put(agency, new AtEntry(building.state(definitions), building.entry));
            }
        });
        return states;
    }

    private static final class Building {

        private final List<Contribution> sums = new ArrayList<>();
        private final List<UnitHistory> units = new ArrayList<>();
        private AgencyProgress progress;
        private long entry;

        /** @param texts measures, buckets and units are few: each is kept once */
        private void add(ResultSet row, String plan, Map<String, String> texts) throws SQLException {
            if (progress == null) {
                progress = AgencyProgress.of(row, plan);
                entry = row.getLong(12);
            }
            if (row.getString(7) != null) {
                sums.add(new Contribution(
                        texts.computeIfAbsent(row.getString(7), text -> text),
                        texts.computeIfAbsent(row.getString(8), text -> text),
                        texts.computeIfAbsent(row.getString(9), text -> text),
                        row.getObject(10, LocalDate.class),
                        row.getLong(11)));
            }
        }

        private CountedState state(Definitions definitions) {
            return new CountedState(
                    definitions.of(progress.definition()),
                    new AgencyState(Sums.EMPTY.plus(sums), UnitTree.of(units)),
                    progress.revision(),
                    progress.position(),
                    progress.asOf());
        }
    }
}
