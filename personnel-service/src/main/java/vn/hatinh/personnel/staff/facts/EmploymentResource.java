package vn.hatinh.personnel.staff.facts;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.hatinh.contracts.personnel.StaffRecord;
import vn.hatinh.personnel.employment.EmploymentPeriod;
import vn.hatinh.personnel.staff.form.FactForms;
import vn.hatinh.personnel.staff.form.StaffEmployment;

@Path("/api/v1/staff/{code}/employment")
@Tag(name = "employment", description = "Thời gian làm việc / Employment period")
public class EmploymentResource extends EndableFactResource<EmploymentPeriod, StaffRecord.Employment, StaffEmployment> {

    EmploymentResource(FactService facts) {
        super(FactForms.EMPLOYMENT, facts);
    }
}
