package vn.hatinh.personnel.learning;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import vn.hatinh.personnel.fact.StoredStaffFact;

/** Row of table training. */
@Entity
@Table(name = "training")
public class StoredTraining extends StoredStaffFact<Training> {}
