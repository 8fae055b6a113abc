package vn.hatinh.personnel.staff.facts;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.hatinh.contracts.personnel.StaffRecord;
import vn.hatinh.personnel.party.PartyCommitteeSeat;
import vn.hatinh.personnel.staff.form.FactForms;
import vn.hatinh.personnel.staff.form.StaffPartyCommitteeSeat;

@Path("/api/v1/staff/{code}/party-committee-seats")
@Tag(name = "party-committee-seats", description = "Cấp ủy / Party committee seat")
public class PartyCommitteeSeatsResource
        extends EndableFactResource<PartyCommitteeSeat, StaffRecord.PartyCommitteeSeat, StaffPartyCommitteeSeat> {

    PartyCommitteeSeatsResource(FactService facts) {
        super(FactForms.PARTY_COMMITTEE_SEAT, facts);
    }
}
