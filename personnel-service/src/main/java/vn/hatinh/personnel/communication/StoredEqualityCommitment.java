package vn.hatinh.personnel.communication;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import vn.hatinh.personnel.fact.StoredStaffFact;

/** Row of table equality_commitment. */
@Entity
@Table(name = "equality_commitment")
public class StoredEqualityCommitment extends StoredStaffFact<EqualityCommitment> {}
