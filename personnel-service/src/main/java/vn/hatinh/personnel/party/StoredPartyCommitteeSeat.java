package vn.hatinh.personnel.party;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import vn.hatinh.personnel.fact.StoredStaffFact;

/** Row of table party_committee_seat. */
@Entity
@Table(name = "party_committee_seat")
public class StoredPartyCommitteeSeat extends StoredStaffFact<PartyCommitteeSeat> {}
