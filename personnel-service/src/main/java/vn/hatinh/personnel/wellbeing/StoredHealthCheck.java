package vn.hatinh.personnel.wellbeing;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import vn.hatinh.personnel.fact.StoredStaffFact;

/** Row of table health_check. */
@Entity
@Table(name = "health_check")
public class StoredHealthCheck extends StoredStaffFact<HealthCheck> {}
