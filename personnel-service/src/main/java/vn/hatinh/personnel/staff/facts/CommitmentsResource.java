package vn.hatinh.personnel.staff.facts;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.hatinh.contracts.personnel.StaffRecord;
import vn.hatinh.personnel.communication.EqualityCommitment;
import vn.hatinh.personnel.staff.form.FactForms;
import vn.hatinh.personnel.staff.form.StaffCommitment;

@Path("/api/v1/staff/{code}/commitments")
@Tag(name = "commitments", description = "Cam kết / Commitment")
public class CommitmentsResource extends FactResource<EqualityCommitment, StaffRecord.Commitment, StaffCommitment> {

    CommitmentsResource(FactService facts) {
        super(FactForms.COMMITMENT, facts);
    }
}
