package vn.hatinh.personnel.staff.facts;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.hatinh.contracts.personnel.StaffRecord;
import vn.hatinh.personnel.employment.JobFitAssessment;
import vn.hatinh.personnel.staff.form.FactForms;
import vn.hatinh.personnel.staff.form.StaffJobFitAssessment;

@Path("/api/v1/staff/{code}/job-fit-assessments")
@Tag(name = "job-fit-assessments", description = "Bố trí việc làm / Job-fit assessment")
public class JobFitAssessmentsResource
        extends FactResource<JobFitAssessment, StaffRecord.JobFitAssessment, StaffJobFitAssessment> {

    JobFitAssessmentsResource(FactService facts) {
        super(FactForms.JOB_FIT_ASSESSMENT, facts);
    }
}
