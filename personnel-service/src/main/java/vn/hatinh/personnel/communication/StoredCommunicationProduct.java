package vn.hatinh.personnel.communication;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import vn.hatinh.personnel.agencyfacts.StoredAgencyFact;

/** Row of table communication_product. */
@Entity
@Table(name = "communication_product")
public class StoredCommunicationProduct extends StoredAgencyFact<CommunicationProduct> {}
