package vn.hatinh.personnel.employment;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import vn.hatinh.contracts.personnel.StaffRecord;
import vn.hatinh.personnel.fact.EndRule;
import vn.hatinh.personnel.fact.RowKey;
import vn.hatinh.personnel.fact.StaffFact;

/** Bố trí việc làm: whether the job was found to fit the person. */
@Embeddable
public record JobFitAssessment(@Column(name = "assessed_on") LocalDate on, boolean suitable)
        implements StaffFact<StaffRecord.JobFitAssessment> {

    @Override
    public RowKey key() {
        return RowKey.of(on);
    }

    @Override
    public StaffRecord.JobFitAssessment published(EndRule ends) {
        return new StaffRecord.JobFitAssessment(on, suitable);
    }
}
