package vn.hatinh.personnel.employment;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import vn.hatinh.personnel.fact.StoredStaffFact;

/** Row of table job_fit_assessment. */
@Entity
@Table(name = "job_fit_assessment")
public class StoredJobFitAssessment extends StoredStaffFact<JobFitAssessment> {}
