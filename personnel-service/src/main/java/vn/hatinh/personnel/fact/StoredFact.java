package vn.hatinh.personnel.fact;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;

import org.hibernate.annotations.PartitionKey;

/** A table row that holds a fact. A correction replaces the fact as a whole. */
@MappedSuperclass
public abstract class StoredFact<F extends KeyedFact> {

    /** Equal to the increment of the sequence, or numbers would repeat. */
    private static final int NUMBERS_AT_A_TIME = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fact_seq")
    @SequenceGenerator(name = "fact_seq", sequenceName = "fact_seq", allocationSize = NUMBERS_AT_A_TIME)
    private Long id;

    @PartitionKey
    @Column(updatable = false)
    private String agency;

    @Embedded
    private F fact;

    /** Null until the row is in the database. */
    public Long id() {
        return id;
    }

    public String agency() {
        return agency;
    }

    public F fact() {
        return fact;
    }

    protected void store(String agency, F fact) {
        this.agency = agency;
        this.fact = fact;
    }

    void correct(F fact) {
        this.fact = fact;
    }
}
