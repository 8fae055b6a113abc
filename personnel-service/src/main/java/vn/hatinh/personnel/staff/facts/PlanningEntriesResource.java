package vn.hatinh.personnel.staff.facts;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.hatinh.contracts.personnel.StaffRecord;
import vn.hatinh.personnel.leadership.PlanningEntry;
import vn.hatinh.personnel.staff.form.FactForms;
import vn.hatinh.personnel.staff.form.StaffPlanningEntry;

@Path("/api/v1/staff/{code}/planning-entries")
@Tag(name = "planning-entries", description = "Quy hoạch / Planning entry")
public class PlanningEntriesResource
        extends EndableFactResource<PlanningEntry, StaffRecord.PlanningEntry, StaffPlanningEntry> {

    PlanningEntriesResource(FactService facts) {
        super(FactForms.PLANNING_ENTRY, facts);
    }
}
