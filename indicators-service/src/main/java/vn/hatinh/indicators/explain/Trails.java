package vn.hatinh.indicators.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.indicators.engine.explain.ValueTrail;
import vn.hatinh.indicators.engine.facts.UnitHistory;
import vn.hatinh.indicators.engine.state.UnitTree;
import vn.hatinh.indicators.engine.value.ValueQuestion;
import vn.hatinh.indicators.store.AgencyCount.Id;
import vn.hatinh.indicators.store.DefinitionHistory;
import vn.hatinh.indicators.store.KnownState;
import vn.hatinh.indicators.store.LedgerEntry;
import vn.hatinh.indicators.store.LedgerReader;
import vn.hatinh.indicators.store.LedgerReader.UnitVersion;
import vn.hatinh.indicators.store.LedgerRow;
import vn.hatinh.indicators.store.RecordKind;

/** Finds in the ledger what moved a value, newest first. */
@ApplicationScoped
class Trails {

    private static final int ROWS_AT_ONCE = 500;

    private final LedgerReader ledger;
    private final DefinitionHistory history;

    Trails(LedgerReader ledger, DefinitionHistory history) {
        this.ledger = ledger;
        this.history = history;
    }

    /**
     * @param known what the value is looked at in
     * @param after the entry before the oldest looked at
     * @param most moves; one more tells that there are more
     */
    List<Moved> moves(ValueQuestion question, KnownState known, long after, int most) {
        Id agency = new Id(question.agency(), known.plan().id());
        ValueTrail trail =
                new ValueTrail(question, known.plan(), known.counted().state());
        DefinitionHistory.Spans definitions = history.of(agency);
        TreeMap<Long, UnitVersion> units = ledger.units(agency);
        List<Moved> moves = new ArrayList<>();
        long upTo = known.entry();
        LedgerRow recount = null;
        while (moves.size() < most) {
            List<LedgerRow> rows = ledger.backwards(agency, question.measures(known.plan()), upTo, after, ROWS_AT_ONCE);
            for (LedgerRow row : rows) {
                LedgerRow nearest = recount == null ? row : recount;
                int version = trail.planVersion();
                trail.backTo(definitions.at(row.entry(), row.planVersion()).plan())
                        .ifPresent(move -> moves.add(Moved.byDefinition(nearest, move, version)));
                boolean recounted = row.eventType().equals(LedgerEntry.RECOUNTED);
                recount = recounted ? row : null;
                UnitTree unitsBefore = row.key().kind() == RecordKind.UNIT ? unitsBefore(units, row.entry()) : null;
                trail.backBefore(new ValueTrail.Entry(recounted, row.changes(), unitsBefore))
                        .ifPresent(move -> moves.add(Moved.byEvent(row, move)));
                upTo = row.entry() - 1;
            }
            if (rows.size() < ROWS_AT_ONCE) {
                break;
            }
        }
        return moves.subList(0, Math.min(most, moves.size()));
    }

    private static UnitTree unitsBefore(TreeMap<Long, UnitVersion> versions, long entry) {
        Map<String, UnitHistory> last = new LinkedHashMap<>();
        versions.headMap(entry).values().forEach(version -> last.put(version.key(), version.history()));
        UnitTree tree = UnitTree.EMPTY;
        for (UnitHistory history : last.values()) {
            tree = history == null ? tree : tree.with(history);
        }
        return tree;
    }
}
