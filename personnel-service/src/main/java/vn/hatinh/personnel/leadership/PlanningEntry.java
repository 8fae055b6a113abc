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

/** Quy hoạch: the person is named as a candidate for a post of that level. */
@Embeddable
public record PlanningEntry(
        String title,
        @Enumerated(EnumType.STRING) OrganisationLevel level,
        @Column(name = "valid_from") LocalDate from,
        @Column(name = "valid_to") LocalDate to)
        implements StaffFact<StaffRecord.PlanningEntry> {

    @Override
    public RowKey key() {
        return new RowKey(from, title);
    }

    @Override
    public LocalDate validTo(EndRule ends) {
        return ends.lastDay(from, to);
    }

    @Override
    public StaffRecord.PlanningEntry published(EndRule ends) {
        LocalDate end = ends.lastDay(from, to);
        return new StaffRecord.PlanningEntry(level, from, end, DatedRules.TERMS.endOfPlanning(from, end));
    }
}
