package vn.hatinh.personnel.agencyfacts;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Row of table recruitment_round. */
@Entity
@Table(name = "recruitment_round")
public class StoredRecruitmentRound extends StoredAgencyFact<RecruitmentRound> {}
