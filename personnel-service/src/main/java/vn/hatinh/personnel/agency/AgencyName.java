package vn.hatinh.personnel.agency;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A name between two dates, both inclusive; {@code to} is null for "still". */
@Embeddable
public record AgencyName(
        String name,
        @Column(name = "valid_from") LocalDate from,
        @Column(name = "valid_to") LocalDate to) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    boolean overlaps(AgencyName other) {
        return (to == null || !other.from.isAfter(to)) && (other.to == null || !from.isAfter(other.to));
    }
}
