package vn.hatinh.personnel.agencyfacts;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Row of table family_survey. */
@Entity
@Table(name = "family_survey")
public class StoredFamilySurvey extends StoredAgencyFact<FamilySurvey> {}
