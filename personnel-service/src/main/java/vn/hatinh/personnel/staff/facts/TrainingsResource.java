package vn.hatinh.personnel.staff.facts;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.hatinh.contracts.personnel.StaffRecord;
import vn.hatinh.personnel.learning.Training;
import vn.hatinh.personnel.staff.form.FactForms;
import vn.hatinh.personnel.staff.form.StaffTraining;

@Path("/api/v1/staff/{code}/trainings")
@Tag(name = "trainings", description = "Đào tạo, bồi dưỡng / Training")
public class TrainingsResource extends EndableFactResource<Training, StaffRecord.Training, StaffTraining> {

    TrainingsResource(FactService facts) {
        super(FactForms.TRAINING, facts);
    }
}
