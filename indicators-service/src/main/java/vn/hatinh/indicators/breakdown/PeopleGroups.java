package vn.hatinh.indicators.breakdown;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.indicators.catalogue.Definition;
import vn.hatinh.indicators.engine.group.GroupCounter;
import vn.hatinh.indicators.engine.group.GroupSums;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.rollup.Known;
import vn.hatinh.indicators.settings.AppSettings;
import vn.hatinh.indicators.store.AgencyCount.Id;
import vn.hatinh.indicators.store.CountedState;
import vn.hatinh.indicators.store.SoftlyRemembered;
import vn.hatinh.indicators.store.StaffOfAgency;
import vn.hatinh.indicators.values.Problems;
import vn.hatinh.support.problem.Text;

/**
 * People told apart by type, age and grade. Sums do not hold that: it would be paid for with each event. So the records are
 * looked at when somebody asks, every measure at once, and what comes out is remembered (softly) until the agency changes.
 */
@ApplicationScoped
class PeopleGroups {

    /** Some days of a country of a thousand agencies. */
    private static final int MOST_REMEMBERED = 5_000;

    private final StaffOfAgency staff;
    private final int most;
    private final SoftlyRemembered<Key, Grouped> remembered = new SoftlyRemembered<>(MOST_REMEMBERED);

    PeopleGroups(StaffOfAgency staff, AppSettings settings) {
        this.staff = staff;
        this.most = settings.breakdown().mostPeople();
    }

    private record Key(Id agency, LocalDate day) {}

    /** People by group, and how far what was counted of them goes. */
    record Grouped(Definition definition, GroupSums sums, long revision, long position, Instant asOf) {}

    /**
     * Of an agency, or of all below a code, under the definitions that they are counted by.
     *
     * @param day that is looked at under a definition, which may close a period on another day than others do
     */
    Grouped of(Known known, Function<Plan, LocalDate> day) {
        Reading reading = new Reading(day);
        if (!known.isRollUp()) {
            return reading.of(known.id(), known.counted());
        }
        List<Grouped> parts = new ArrayList<>();
        known.parts()
                .forEach((agency, part) ->
                        parts.add(reading.of(new Id(agency, known.id().plan()), part.counted())));
        return new Grouped(
                known.counted().definition(),
                GroupSums.union(parts.stream().map(Grouped::sums).toList()),
                parts.stream().mapToLong(Grouped::revision).sum(),
                parts.stream().mapToLong(Grouped::position).sum(),
                parts.stream()
                        .map(Grouped::asOf)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    /** One question, which looks at no more people than it may. */
    private final class Reading {

        private final Function<Plan, LocalDate> dayUnder;
        private int people;

        private Reading(Function<Plan, LocalDate> dayUnder) {
            this.dayUnder = dayUnder;
        }

        /** @param counted of which at least as much is to be told */
        private Grouped of(Id agency, CountedState counted) {
            LocalDate day = dayUnder.apply(counted.definition().plan());
            Key key = new Key(agency, day);
            Grouped known = remembered.get(key);
            if (known == null
                    || known.revision() < counted.revision()
                    || !known.definition().equals(counted.definition())) {
                known = read(agency, counted, day);
                remembered.put(key, known);
            }
            return known;
        }

        private Grouped read(Id agency, CountedState counted, LocalDate day) {
            Definition definition = counted.definition();
            GroupCounter counter =
                    new GroupCounter(definition.staffContributions().onDay(day));
            return staff.forEach(agency, facts -> {
                        requireFew(agency, ++people);
                        counter.add(facts);
                    })
                    .map(read -> new Grouped(definition, counter.sums(), read.revision(), read.position(), read.asOf()))
                    .orElseGet(() -> new Grouped(definition, counter.sums(), 0, 0, null));
        }
    }

    private void requireFew(Id agency, int people) {
        if (people > most) {
            throw Problems.invalidParameter(
                    "agency",
                    agency.agency(),
                    "too-many-people",
                    new Text(
                            "tách theo nhóm cần đọc hồ sơ của hơn " + most + " người; hãy hỏi từng cơ quan hoặc từng"
                                    + " tỉnh",
                            "groups need the records of more than " + most
                                    + " people to be read; ask for single agencies or provinces"));
        }
    }
}
