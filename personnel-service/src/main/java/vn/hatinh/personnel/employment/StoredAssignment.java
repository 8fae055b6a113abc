package vn.hatinh.personnel.employment;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import vn.hatinh.personnel.fact.StoredStaffFact;

/** Row of table assignment. */
@Entity
@Table(name = "assignment")
public class StoredAssignment extends StoredStaffFact<Assignment> {}
