package vn.hatinh.personnel.employment;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import vn.hatinh.personnel.fact.StoredStaffFact;

/** Row of table employment_period. */
@Entity
@Table(name = "employment_period")
public class StoredEmploymentPeriod extends StoredStaffFact<EmploymentPeriod> {}
