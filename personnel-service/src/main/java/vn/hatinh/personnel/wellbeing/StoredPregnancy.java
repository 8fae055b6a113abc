package vn.hatinh.personnel.wellbeing;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import vn.hatinh.personnel.fact.StoredStaffFact;

/** Row of table pregnancy. */
@Entity
@Table(name = "pregnancy")
public class StoredPregnancy extends StoredStaffFact<Pregnancy> {}
