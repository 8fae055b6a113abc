package vn.hatinh.indicators.engine.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import vn.hatinh.indicators.engine.bruteforce.BruteForce;
import vn.hatinh.indicators.engine.bruteforce.Records;
import vn.hatinh.indicators.engine.contribution.StaffContributions;
import vn.hatinh.indicators.engine.facts.StaffFacts;
import vn.hatinh.indicators.engine.given.Batch;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.state.AgencyState;
import vn.hatinh.indicators.engine.time.Period;
import vn.hatinh.indicators.engine.value.Valuation;
import vn.hatinh.indicators.engine.whatif.ImpossibleChangeException;
import vn.hatinh.indicators.engine.whatif.ProposedChange;
import vn.hatinh.indicators.engine.whatif.Revision;
import vn.hatinh.indicators.sample.SampleState;

import static org.assertj.core.api.Assertions.assertThat;

/** What would be if records changed is what plain loops find in the changed records. */
class WhatIfTest implements PlannedDates {

    private static final Plan PLAN = SampleState.plan();
    private static final StaffContributions CONTRIBUTIONS = new StaffContributions(PLAN);

    @Provide
    Arbitrary<Records> agencies() {
        return Agencies.agencies();
    }

    @Provide
    Arbitrary<List<ProposedChange>> changes() {
        return Evenly.list(RandomChanges.any(), 1, 8);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void everyValueAfterProposedChangesIsWhatPlainLoopsFind(
            @ForAll("agencies") Records records,
            @ForAll("changes") List<ProposedChange> changes,
            @ForAll("days") LocalDate day) {
        Map<Integer, StaffFacts> revised = revised(records, changes);
        List<StaffFacts> staff = new ArrayList<>(records.staff());
        revised.forEach(staff::set);
        Records afterwards = new Records(records.agency(), staff, records.agencyFacts(), records.units());
        List<LocalDate> days = List.of(day);
        List<Period> periods = List.of(Period.firstHalf(day.getYear()), Period.year(day.getYear()));

        AgencyState now = Batch.of(PLAN, records);
        AgencyState then = Revision.applied(
                now,
                CONTRIBUTIONS,
                revised.entrySet().stream()
                        .map(entry -> new Revision(records.staff().get(entry.getKey()), entry.getValue()))
                        .toList());

        assertThat(PlainLoops.differences(
                        new Valuation(Agencies.CODE, PLAN, then).all(days, periods),
                        new BruteForce(afterwards).answers(days, periods)))
                .isEmpty();
        assertThat(now).as("the state asked about stays as it is").isEqualTo(Batch.of(PLAN, records));
    }

    /** Each change on the next member of staff; what is impossible is left out. */
    private static Map<Integer, StaffFacts> revised(Records records, List<ProposedChange> changes) {
        Map<Integer, StaffFacts> revised = new LinkedHashMap<>();
        for (int i = 0; i < changes.size(); i++) {
            int place = i % records.staff().size();
            StaffFacts record = revised.getOrDefault(place, records.staff().get(place));
            try {
                revised.put(place, changes.get(i).appliedTo(record));
            } catch (ImpossibleChangeException e) {
                assertThat(e.reason()).isNotNull();
            }
        }
        return revised;
    }
}
