package vn.hatinh.personnel.leadership;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import vn.hatinh.contracts.personnel.OrganisationLevel;
import vn.hatinh.contracts.personnel.StaffRecord;
import vn.hatinh.personnel.fact.EndRule;
import vn.hatinh.personnel.fact.RowKey;
import vn.hatinh.personnel.fact.StaffFact;
import vn.hatinh.personnel.terms.DatedRules;

/** Chức vụ: a post of leadership or management in a unit. */
@Embeddable
public record LeadershipPost(
        String title,
        @Enumerated(EnumType.STRING) OrganisationLevel level,
        String unit,
        @Column(name = "valid_from") LocalDate from,
        @Column(name = "valid_to") LocalDate to)
        implements StaffFact<StaffRecord.LeadershipPost> {

    @Override
    public RowKey key() {
        return new RowKey(from, title);
    }

    @Override
    public LocalDate validTo(EndRule ends) {
        return ends.lastDay(from, to);
    }

    @Override
    public StaffRecord.LeadershipPost published(EndRule ends) {
        LocalDate end = ends.lastDay(from, to);
        return new StaffRecord.LeadershipPost(level, unit, from, end, DatedRules.TERMS.endOfPost(from, end));
    }
}
