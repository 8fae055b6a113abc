package vn.hatinh.personnel.wellbeing;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import vn.hatinh.contracts.personnel.HealthCheckKind;
import vn.hatinh.contracts.personnel.StaffRecord;
import vn.hatinh.personnel.fact.EndRule;
import vn.hatinh.personnel.fact.RowKey;
import vn.hatinh.personnel.fact.StaffFact;

/** Khám sức khỏe: that a check took place, never its result. */
@Embeddable
public record HealthCheck(
        @Column(name = "checked_on") LocalDate on,
        @Enumerated(EnumType.STRING) HealthCheckKind kind) implements StaffFact<StaffRecord.HealthCheck> {

    @Override
    public RowKey key() {
        return RowKey.of(on, kind);
    }

    @Override
    public StaffRecord.HealthCheck published(EndRule ends) {
        return new StaffRecord.HealthCheck(kind, on);
    }
}
