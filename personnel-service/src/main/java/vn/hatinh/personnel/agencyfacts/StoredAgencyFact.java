package vn.hatinh.personnel.agencyfacts;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.MappedSuperclass;

import vn.hatinh.contracts.EventTypes;
import vn.hatinh.contracts.Topics;
import vn.hatinh.contracts.personnel.AgencyFactChanged;
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

    /** Counts the writes, also those that no event tells of. */
    private long revision;

    private boolean removed;

    @Embedded
    private F fact;

    /** The fact as it is, or as it was when it was removed. */
    public F fact() {
        return fact;
    }

    public long version() {
        return version;
    }

    public long revision() {
        return revision;
    }

    boolean isRemoved() {
        return removed;
    }

    void store(String agency, F fact) {
        this.agency = agency;
        this.factKey = fact.factKey();
        write(fact);
    }

    /** Says anew what the fact is; a removed one is there again. */
    void write(F fact) {
        this.fact = fact;
        removed = false;
        revision++;
    }

    void remove() {
        removed = true;
        revision++;
    }

    /** Takes the next version. */
    OutboxEvent nextEvent() {
        version++;
        return new OutboxEvent(
                Topics.AGENCY_FACTS,
                agency + "/" + factKey,
                agency,
                removed ? EventTypes.AGENCY_FACT_REMOVED : fact.eventType(),
                factKey,
                removed ? AgencyFactChanged.removed(agency, factKey, version) : fact.published(agency, version));
    }
}
