package vn.hatinh.indicators.engine.whatif;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import vn.hatinh.indicators.engine.facts.StaffFacts;
import vn.hatinh.indicators.engine.facts.StaffFacts.Assignment;
import vn.hatinh.indicators.engine.facts.StaffFacts.Check;
import vn.hatinh.indicators.engine.facts.StaffFacts.Party;
import vn.hatinh.indicators.engine.facts.StaffFacts.Post;
import vn.hatinh.indicators.engine.facts.StaffFacts.Seat;
import vn.hatinh.indicators.engine.given.Staff;
import vn.hatinh.indicators.engine.whatif.ImpossibleChangeException.Reason;
import vn.hatinh.indicators.engine.whatif.ProposedChange.Begins;
import vn.hatinh.indicators.engine.whatif.ProposedChange.Ends;
import vn.hatinh.indicators.engine.whatif.ProposedChange.Leaves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hatinh.indicators.engine.given.Staff.day;
import static vn.hatinh.indicators.engine.given.Staff.man;
import static vn.hatinh.indicators.engine.given.Staff.woman;

/** What a proposed change makes of a record, and when it cannot be made. */
class ProposedChangeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    private final Staff employed = woman().employed("2015-01-01").inUnit("VP", "2015-01-01");

    @Test
    void anAppointmentAddsAPost() {
        Post post = new Post("PHONG", "VP", DAY, null);

        assertThat(new Begins(post, DAY).appliedTo(employed.facts()))
                .isEqualTo(employed.with(post).facts());
    }

    @Test
    void nobodyIsAppointedTwiceToOnePost() {
        Staff head = employed.leading("PHONG", "VP", "2020-01-01");

        assertImpossible(new Begins(new Post("PHONG", "VP", DAY, null), DAY), head, Reason.ALREADY_SO);
        assertThat(new Begins(new Post("PHONG", "LS", DAY, null), DAY)
                        .appliedTo(head.facts())
                        .posts())
                .hasSize(2);
    }

    @Test
    void onlyWhoIsOnPayrollCanBeAppointed() {
        Staff retired = woman().employed("CONG_CHUC", "2015-01-01", "2026-06-30");

        assertImpossible(new Begins(new Post("PHONG", "VP", DAY, null), DAY), retired, Reason.NOT_ON_PAYROLL);
    }

    @Test
    void aPostEndsWithItsLastDay() {
        Staff head = employed.leading("PHONG", "VP", "2020-01-01").leading("PHONG", "LS", "2020-01-01");

        StaffFacts after = new Ends(Post.class, held -> ((Post) held).unit().equals("LS"), DAY).appliedTo(head.facts());

        assertThat(after.posts())
                .containsExactly(
                        new Post("PHONG", "VP", day("2020-01-01"), null),
                        new Post("PHONG", "LS", day("2020-01-01"), DAY));
        assertImpossible(new Ends(Post.class, held -> true, DAY), employed, Reason.NOTHING_TO_END);
    }

    @Test
    void whoRetiresHoldsNothingAfterwardsThatGoesWithTheJob() {
        Staff head = employed.leading("PHONG", "VP", "2020-01-01")
                .planned("SO", "2027-01-01")
                .with(new Party(day("2016-01-01"), null, null));

        StaffFacts after = new Leaves(DAY).appliedTo(head.facts());

        assertThat(after.employment()).isNotEmpty().allMatch(period -> DAY.equals(period.to()));
        assertThat(after.assignments()).isNotEmpty().allMatch(assignment -> DAY.equals(assignment.to()));
        assertThat(after.posts()).isNotEmpty().allMatch(post -> DAY.equals(post.to()));
        assertThat(after.planning()).as("what would begin later never does").isEmpty();
        assertThat(after.party())
                .as("one stays a member")
                .isEqualTo(head.facts().party());
    }

    @Test
    void aMoveEndsTheAssignmentBeforeAndStopsBeforeTheNext() {
        Staff planned = woman().employed("2015-01-01")
                .inUnit("VP", "2015-01-01", "2026-12-31")
                .inUnit("LS", "2027-01-01");

        assertThat(new Begins(new Assignment("TT", DAY, null), DAY)
                        .appliedTo(planned.facts())
                        .assignments())
                .containsExactly(
                        new Assignment("VP", day("2015-01-01"), day("2026-06-30")),
                        new Assignment("LS", day("2027-01-01"), null),
                        new Assignment("TT", DAY, day("2026-12-31")));
    }

    @Test
    void aSeatIsForMembersOfTheParty() {
        Begins election = new Begins(new Seat("CHI_UY_VIEN", DAY, null), DAY);

        assertImpossible(election, employed, Reason.NOT_A_PARTY_MEMBER);
        assertThat(election.appliedTo(employed.with(new Party(day("2020-01-01"), null, null))
                                .facts())
                        .seats())
                .hasSize(1);
    }

    @Test
    void aGynaecologicalCheckIsForWomen() {
        Begins check = new Begins(new Check("PHU_KHOA", DAY), DAY);

        assertImpossible(check, man().employed("2015-01-01"), Reason.ONLY_FOR_WOMEN);
        assertThat(check.appliedTo(employed.facts()).checks()).hasSize(1);
    }

    private static void assertImpossible(ProposedChange change, Staff record, Reason reason) {
        assertThatThrownBy(() -> change.appliedTo(record.facts()))
                .isInstanceOfSatisfying(ImpossibleChangeException.class, e -> assertThat(e.reason())
                        .isEqualTo(reason));
    }
}
