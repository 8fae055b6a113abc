package vn.hatinh.personnel.staff.facts;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.hatinh.contracts.personnel.StaffRecord;
import vn.hatinh.personnel.party.PartyMembership;
import vn.hatinh.personnel.staff.form.FactForms;
import vn.hatinh.personnel.staff.form.StaffPartyMembership;

@Path("/api/v1/staff/{code}/party-memberships")
@Tag(name = "party-memberships", description = "Đảng viên / Party membership")
public class PartyMembershipsResource
        extends EndableFactResource<PartyMembership, StaffRecord.PartyMembership, StaffPartyMembership> {

    PartyMembershipsResource(FactService facts) {
        super(FactForms.PARTY_MEMBERSHIP, facts);
    }
}
