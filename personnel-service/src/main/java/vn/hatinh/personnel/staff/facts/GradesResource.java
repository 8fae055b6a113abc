package vn.hatinh.personnel.staff.facts;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.hatinh.contracts.personnel.StaffRecord;
import vn.hatinh.personnel.employment.GradePeriod;
import vn.hatinh.personnel.staff.form.FactForms;
import vn.hatinh.personnel.staff.form.StaffGrade;

@Path("/api/v1/staff/{code}/grades")
@Tag(name = "grades", description = "Ngạch / Grade")
public class GradesResource extends EndableFactResource<GradePeriod, StaffRecord.Grade, StaffGrade> {

    GradesResource(FactService facts) {
        super(FactForms.GRADE, facts);
    }
}
