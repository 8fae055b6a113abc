package vn.hatinh.personnel.employment;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import vn.hatinh.personnel.fact.StoredStaffFact;

/** Row of table grade_period. */
@Entity
@Table(name = "grade_period")
public class StoredGradePeriod extends StoredStaffFact<GradePeriod> {}
