package vn.hatinh.indicators.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import vn.hatinh.contracts.personnel.LanguageBasis;
import vn.hatinh.contracts.personnel.OrganisationLevel;
import vn.hatinh.contracts.personnel.Sex;
import vn.hatinh.contracts.personnel.StaffRecord;
import vn.hatinh.contracts.personnel.StaffType;
import vn.hatinh.indicators.engine.plan.Timing;
import vn.hatinh.indicators.engine.state.Sums;

/**
 * What the headlines of 1.1 to 1.4 and 5.2 are made of on one day, written down in Java as somebody would who has no
 * catalogue.
 */
record FiveStocks(
        long women,
        long leaders,
        long womenLeaders,
        long planned,
        long womenPlanned,
        long seated,
        long womenSeated,
        long womenInParty,
        long womenSpeaking) {

    static final LocalDate DAY = LocalDate.of(2025, 12, 31);
    static final FiveStocks NONE = new FiveStocks(0, 0, 0, 0, 0, 0, 0, 0, 0);

    private static final Set<OrganisationLevel> BELOW_DEPARTMENT =
            Set.of(OrganisationLevel.PHONG, OrganisationLevel.DON_VI_TRUC_THUOC);
    private static final int SPEAKING_LEVEL = 3;

    static FiveStocks of(StaffRecord person) {
        return of(person, DAY);
    }

    static FiveStocks of(StaffRecord person, LocalDate day) {
        boolean staff = person.employment().stream()
                .anyMatch(e -> e.type() != StaffType.HOP_DONG && holds(e.from(), e.to(), day));
        if (!staff) {
            return NONE;
        }
        boolean woman = person.sex() == Sex.NU;
        boolean leads = person.leadershipPosts().stream().anyMatch(p -> holds(p.from(), p.to(), day));
        boolean planned = person.planningEntries().stream()
                .anyMatch(p -> BELOW_DEPARTMENT.contains(p.level()) && holds(p.from(), p.to(), day));
        boolean seated = person.partyCommitteeSeats().stream().anyMatch(s -> holds(s.from(), s.to(), day));
        boolean member = person.partyMemberships().stream().anyMatch(p -> holds(p.admitted(), p.left(), day));
        boolean speaks = person.languages().stream()
                .anyMatch(l -> holds(l.issued(), l.expires(), day)
                        && (l.basis() != LanguageBasis.CHUNG_CHI
                                || (l.level() != null && l.level() >= SPEAKING_LEVEL)));
        return new FiveStocks(
                one(woman),
                one(leads),
                one(woman && leads),
                one(planned),
                one(woman && planned),
                one(seated),
                one(woman && seated),
                one(woman && member),
                one(woman && speaks));
    }

    /** What the service has counted. */
    static FiveStocks of(Sums sums) {
        return of(sums, DAY);
    }

    static FiveStocks of(Sums sums, LocalDate day) {
        List<Long> counted = List.of(
                        "women",
                        "leaders",
                        "womenLeaders",
                        "planned",
                        "womenPlanned",
                        "partyCommittee",
                        "womenPartyCommittee",
                        "womenPartyMembers",
                        "womenSpeaking")
                .stream()
                .map(measure -> sums.ofAgency(measure, "", Timing.STOCK, day))
                .toList();
        return of(counted.stream().mapToLong(Long::longValue).toArray());
    }

    static FiveStocks of(long[] numbers) {
        return new FiveStocks(
                numbers[0],
                numbers[1],
                numbers[2],
                numbers[3],
                numbers[4],
                numbers[5],
                numbers[6],
                numbers[7],
                numbers[8]);
    }

    long[] numbers() {
        return new long[] {
            women, leaders, womenLeaders, planned, womenPlanned, seated, womenSeated, womenInParty, womenSpeaking
        };
    }

    /** @param sign 1 to add, -1 to take away */
    FiveStocks plus(FiveStocks other, int sign) {
        long[] sum = numbers();
        long[] added = other.numbers();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += sign * added[i];
        }
        return of(sum);
    }

    private static boolean holds(LocalDate from, LocalDate to, LocalDate day) {
        return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }

    private static long one(boolean counts) {
        return counts ? 1 : 0;
    }
}
