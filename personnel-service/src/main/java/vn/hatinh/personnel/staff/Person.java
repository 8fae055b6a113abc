package vn.hatinh.personnel.staff;

import java.time.LocalDate;
import java.time.YearMonth;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import vn.hatinh.contracts.personnel.Sex;

/** What has no date: who the person is. */
@Embeddable
public record Person(
        @Column(name = "full_name") String fullName,
        @Enumerated(EnumType.STRING) Sex sex,
        @Column(name = "birth_date") LocalDate birthDate) {

    public YearMonth birthMonth() {
        return YearMonth.from(birthDate);
    }

    /** Whether other services see no difference: a name or the day within the month never leaves this service. */
    public boolean looksLike(Person other) {
        return sex == other.sex && birthMonth().equals(other.birthMonth());
    }
}
