package vn.hatinh.personnel.staff.facts;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.hatinh.contracts.personnel.StaffRecord;
import vn.hatinh.personnel.employment.Assignment;
import vn.hatinh.personnel.staff.form.FactForms;
import vn.hatinh.personnel.staff.form.StaffAssignment;

@Path("/api/v1/staff/{code}/assignments")
@Tag(name = "assignments", description = "Công tác / Assignment")
public class AssignmentsResource extends EndableFactResource<Assignment, StaffRecord.Assignment, StaffAssignment> {

    AssignmentsResource(FactService facts) {
        super(FactForms.ASSIGNMENT, facts);
    }
}
