package vn.hatinh.personnel.learning;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import vn.hatinh.contracts.personnel.StaffRecord;
import vn.hatinh.contracts.personnel.TrainingKind;
import vn.hatinh.personnel.fact.EndRule;
import vn.hatinh.personnel.fact.RowKey;
import vn.hatinh.personnel.fact.StaffFact;

/**
 * Đào tạo, bồi dưỡng: a course; {@code completed} is null while it is under way. {@code level}, of political theory or
 * state management, may be null and stays in this service.
 */
@Embeddable
public record Training(
        @Enumerated(EnumType.STRING) TrainingKind kind,
        String course,
        @Column(name = "started_on") LocalDate from,
        @Column(name = "completed_on") LocalDate completed,
        String level)
        implements StaffFact<StaffRecord.Training> {

    @Override
    public RowKey key() {
        return new RowKey(from, course);
    }

    @Override
    public StaffRecord.Training published(EndRule ends) {
        return new StaffRecord.Training(kind, from, completed);
    }
}
