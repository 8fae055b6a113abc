package vn.hatinh.personnel.agencyfacts;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Row of table anonymous_count. */
@Entity
@Table(name = "anonymous_count")
public class StoredAnonymousCount extends StoredAgencyFact<AnonymousCount> {}
