package vn.hatinh.personnel.staff.facts;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.hatinh.contracts.personnel.StaffRecord;
import vn.hatinh.personnel.staff.form.FactForms;
import vn.hatinh.personnel.staff.form.StaffHealthCheck;
import vn.hatinh.personnel.wellbeing.HealthCheck;

@Path("/api/v1/staff/{code}/health-checks")
@Tag(name = "health-checks", description = "Khám sức khỏe, không bao giờ có kết quả / Health check, never its result")
public class HealthChecksResource extends FactResource<HealthCheck, StaffRecord.HealthCheck, StaffHealthCheck> {

    HealthChecksResource(FactService facts) {
        super(FactForms.HEALTH_CHECK, facts);
    }
}
