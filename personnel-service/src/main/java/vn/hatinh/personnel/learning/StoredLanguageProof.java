package vn.hatinh.personnel.learning;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import vn.hatinh.personnel.fact.StoredStaffFact;

/** Row of table language_proof. */
@Entity
@Table(name = "language_proof")
public class StoredLanguageProof extends StoredStaffFact<LanguageProof> {}
