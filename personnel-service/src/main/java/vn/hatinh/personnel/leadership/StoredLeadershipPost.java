package vn.hatinh.personnel.leadership;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import vn.hatinh.personnel.fact.StoredStaffFact;

/** Row of table leadership_post. */
@Entity
@Table(name = "leadership_post")
public class StoredLeadershipPost extends StoredStaffFact<LeadershipPost> {}
