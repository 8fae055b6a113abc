package vn.hatinh.personnel.agencyfacts;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.MappedSuperclass;

import vn.hatinh.contracts.Topics;
import vn.hatinh.support.outbox.OutboxEvent;

/** A table row that holds a fact of an agency, and how many events have told about it. */
@MappedSuperclass
@IdClass(AgencyFactId.class)
public abstract class StoredAgencyFact<F extends AgencyFact> {

    @Id
    private String agency;

    @Id
    @Column(name = "fact_key")
    private String factKey;

    private long version;

    @Embedded
    private F fact;

    public F fact() {
        return fact;
    }

    void store(String agency, F fact) {
        this.agency = agency;
        this.factKey = fact.factKey();
        this.fact = fact;
    }

    void correct(F fact) {
        this.fact = fact;
    }

    /** Takes the next version. */
    OutboxEvent nextEvent() {
        return new OutboxEvent(
                Topics.AGENCY_FACTS,
                agency + "/" + factKey,
                agency,
                fact.eventType(),
                factKey,
                fact.published(agency, ++version));
    }
}
