package vn.hatinh.indicators.rollup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.indicators.store.AgencyCount;
import vn.hatinh.indicators.store.AgencyCount.Id;
import vn.hatinh.indicators.store.Definitions;
import vn.hatinh.indicators.store.KnownState;
import vn.hatinh.indicators.store.KnownStates;
import vn.hatinh.indicators.store.Ledger.LastEntry;
import vn.hatinh.indicators.store.LedgerOfAgencies;
import vn.hatinh.indicators.store.LedgerOfAgencies.Since;
import vn.hatinh.indicators.store.Moment;
import vn.hatinh.indicators.store.SoftlyRemembered;

/** Agencies as they were known at a time: the parts of today less what was counted since, many at once. */
@ApplicationScoped
class EarlierParts {

    /** The agencies of a country, under a plan or two. */
    private static final int MOST_REMEMBERED = 10_000;

    /** Agencies in one statement: everything that was counted of them since is read. */
    private static final int PAGE = 50;

    private final LedgerOfAgencies ledger;
    private final KnownStates known;
    private final Definitions definitions;
    private final SoftlyRemembered<Then, AgencyPart> earlier = new SoftlyRemembered<>(MOST_REMEMBERED);

    EarlierParts(LedgerOfAgencies ledger, KnownStates known, Definitions definitions) {
        this.ledger = ledger;
        this.known = known;
        this.definitions = definitions;
    }

    /** What was known after an entry of an agency's ledger stays as it is. */
    private record Then(Id agency, long entry) {}

    /**
     * @param entries the last that were known; none of agencies of which nothing was
     * @param today the parts as they are
     */
    Map<String, AgencyPart> of(
            List<AgencyCount> rows,
            Map<String, LastEntry> entries,
            Moment.Time time,
            Function<List<AgencyCount>, Map<String, AgencyPart>> today) {
        Map<String, AgencyPart> parts = new TreeMap<>();
        List<AgencyCount> unknown = new ArrayList<>();
        for (AgencyCount row : rows) {
            LastEntry last = entries.get(row.id.agency());
            AgencyPart part = last == null ? nothing(row) : earlier.get(new Then(row.id, last.entry()));
            if (part == null) {
                unknown.add(row);
            } else {
                parts.put(part.agency(), part);
            }
        }
        for (int from = 0; from < unknown.size(); from += PAGE) {
            List<AgencyCount> page = unknown.subList(from, Math.min(from + PAGE, unknown.size()));
            Map<String, AgencyPart> now = today.apply(page);
            Map<String, Since> since = since(page, entries);
            for (AgencyCount row : page) {
                AgencyPart part = then(row, now.get(row.id.agency()), since.get(row.id.agency()), time);
                earlier.put(new Then(row.id, entries.get(part.agency()).entry()), part);
                parts.put(part.agency(), part);
            }
        }
        return parts;
    }

    private Map<String, Since> since(List<AgencyCount> page, Map<String, LastEntry> entries) {
        return ledger.since(
                page.get(0).id.plan(),
                page.stream()
                        .map(row -> row.id.agency())
                        .collect(Collectors.toMap(
                                agency -> agency, agency -> entries.get(agency).entry())));
    }

    /** An agency that was counted by another definition since, or right now, is looked at by itself. */
    private AgencyPart then(AgencyCount row, AgencyPart now, Since since, Moment.Time time) {
        return now != null && since != null && now.isWhereEnds(since)
                ? now.before(since)
                : AgencyPart.of(
                        row.id.agency(), known.at(row.id, time).orElseThrow().counted());
    }

    private AgencyPart nothing(AgencyCount row) {
        return AgencyPart.of(
                row.id.agency(), KnownState.nothing(definitions.of(row)).counted());
    }
}
