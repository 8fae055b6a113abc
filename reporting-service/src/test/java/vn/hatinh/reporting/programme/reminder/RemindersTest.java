package vn.hatinh.reporting.programme.reminder;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RemindersTest {

    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);

    private final Reminders reminders = new Reminders(List.of(30, 7, 1));

    @Test
    void theNearestReminderWhoseDayHasComeHolds() {
        assertThat(reminders.holding(DUE, LocalDate.of(2026, 5, 30))).isEmpty();
        assertThat(reminders.holding(DUE, LocalDate.of(2026, 5, 31))).contains(30);
        assertThat(reminders.holding(DUE, LocalDate.of(2026, 6, 22))).contains(30);
        assertThat(reminders.holding(DUE, LocalDate.of(2026, 6, 23))).contains(7);
        assertThat(reminders.holding(DUE, LocalDate.of(2026, 6, 29))).contains(1);
        assertThat(reminders.holding(DUE, DUE)).contains(1);
        assertThat(reminders.holding(DUE, LocalDate.of(2026, 7, 1))).isEmpty();
    }

    @Test
    void theFirstReminderSaysHowFarToLook() {
        assertThat(reminders.horizon(LocalDate.of(2026, 12, 15))).isEqualTo(LocalDate.of(2027, 1, 14));
    }

    @Test
    void aSettingWithoutDaysIsRefused() {
        assertThatThrownBy(() -> new Reminders(List.of())).hasMessageContaining("remind-days-before");
        assertThatThrownBy(() -> new Reminders(List.of(7, -1))).hasMessageContaining("remind-days-before");
    }
}
