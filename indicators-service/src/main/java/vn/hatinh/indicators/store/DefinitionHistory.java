package vn.hatinh.indicators.store;

import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.indicators.catalogue.Adjustments;
import vn.hatinh.indicators.catalogue.Definition;
import vn.hatinh.indicators.store.AgencyCount.Id;

/** Rows of {@code counted_definition}: by what an agency was counted from which entry of its ledger on. */
@ApplicationScoped
public class DefinitionHistory {

    private final Sql sql;
    private final Definitions definitions;

    DefinitionHistory(Sql sql, Definitions definitions) {
        this.sql = sql;
        this.definitions = definitions;
    }

    /** @param afterEntry the last entry that was counted by another definition, 0 for none */
    public void begin(Id agency, long afterEntry, Definition.Key definition) {
        sql.update(
                """
                insert into counted_definition (agency, plan, after_entry, version, adjustments) values (?, ?, ?, ?, ?)
                on conflict (agency, plan, after_entry)
                do update set version = excluded.version, adjustments = excluded.adjustments
                """,
                agency.agency(),
                agency.plan(),
                afterEntry,
                definition.version(),
                definition.adjustments().json());
    }

    public Spans of(Id agency) {
        TreeMap<Long, Definition.Key> spans = new TreeMap<>();
        sql.query(
                "select after_entry, version, adjustments from counted_definition where agency = ? and plan = ?",
                row -> spans.put(
                        row.getLong(1),
                        new Definition.Key(agency.plan(), row.getInt(2), Adjustments.of(row.getString(3)))),
                agency.agency(),
                agency.plan());
        return new Spans(agency.plan(), spans, definitions);
    }

    /** The definitions that an agency was counted by, in the order of its ledger. */
    public static final class Spans {

        private final String plan;
        private final TreeMap<Long, Definition.Key> spans;
        private final Definitions definitions;

        private Spans(String plan, TreeMap<Long, Definition.Key> spans, Definitions definitions) {
            this.plan = plan;
            this.spans = spans;
            this.definitions = definitions;
        }

        /** @param version which the ledger holds with the entry: counts before the first span were not adjusted */
        public Definition at(long entry, int version) {
            Map.Entry<Long, Definition.Key> span = spans.lowerEntry(entry);
            return definitions.of(
                    span != null && span.getValue().version() == version
                            ? span.getValue()
                            : new Definition.Key(plan, version, Adjustments.NONE));
        }
    }
}
