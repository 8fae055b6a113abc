package vn.hatinh.personnel.leadership;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import vn.hatinh.personnel.fact.StoredStaffFact;

/** Row of table planning_entry. */
@Entity
@Table(name = "planning_entry")
public class StoredPlanningEntry extends StoredStaffFact<PlanningEntry> {}
