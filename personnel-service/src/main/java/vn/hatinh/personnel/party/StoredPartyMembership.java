package vn.hatinh.personnel.party;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import vn.hatinh.personnel.fact.StoredStaffFact;

/** Row of table party_membership. */
@Entity
@Table(name = "party_membership")
public class StoredPartyMembership extends StoredStaffFact<PartyMembership> {}
