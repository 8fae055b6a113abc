package vn.hatinh.indicators.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.hatinh.indicators.catalogue.Activation.Withdrawal;

import static org.assertj.core.api.Assertions.assertThat;

/** Which of several decisions holds. */
class DecisionsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final Withdrawal WITHDRAWAL = new Withdrawal("somebody", Instant.EPOCH, "a mistake");

    private final Activation shipped = activation(1, 1, Activation.EVERY_AGENCY, LocalDate.EPOCH, null);
    private final Activation first = activation(2, 2, "H27.13", DAY.minusYears(2), null);

    @Test
    void theOneThatBeginsLastHoldsFromItsDayOn() {
        Activation later = activation(3, 3, "H27.13", DAY, null);

        assertThat(inForce(DAY.minusDays(1), shipped, first, later)).isEqualTo(first);
        assertThat(inForce(DAY, shipped, first, later)).isEqualTo(later);
        assertThat(inForce(DAY, later, shipped, first)).isEqualTo(later);
    }

    @Test
    void anEarlierVersionThatIsDecidedAgainHoldsAgain() {
        Activation later = activation(3, 3, "H27.13", DAY, null);
        Activation again = activation(4, 2, "H27.13", DAY, null);

        assertThat(inForce(DAY, shipped, first, later, again)).isEqualTo(again);
    }

    @Test
    void whatWasTakenBackNeverHolds() {
        Activation withdrawn = activation(3, 3, "H27.13", DAY, WITHDRAWAL);

        assertThat(inForce(DAY, shipped, first, withdrawn)).isEqualTo(first);
        assertThat(inForce(DAY.plusYears(1), shipped, withdrawn)).isEqualTo(shipped);
    }

    @Test
    void whatPeopleDecidedHoldsBeforeWhatIsShipped() {
        Activation update = activation(3, 9, Activation.EVERY_AGENCY, LocalDate.EPOCH, null);

        assertThat(inForce(DAY, shipped, first, update)).isEqualTo(first);
        assertThat(new Decisions(3, List.of(shipped, first, update)).inForce("H27.14", DAY))
                .containsEntry("P", update);
    }

    private static Activation inForce(LocalDate day, Activation... activations) {
        return new Decisions(1, List.of(activations)).inForce("H27.13", day).get("P");
    }

    private static Activation activation(long id, int version, String agency, LocalDate from, Withdrawal withdrawal) {
        return new Activation(
                id,
                new Definition.Key("P", version, Adjustments.NONE),
                agency,
                agency.isEmpty(),
                from,
                "somebody",
                Instant.EPOCH,
                "a test",
                withdrawal);
    }
}
