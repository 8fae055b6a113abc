package vn.hatinh.reporting.programme.year;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A programme as the database keeps it. */
@Entity
@Immutable
@Table(name = "programme")
@IdClass(StoredProgramme.Key.class)
class StoredProgramme extends PanacheEntityBase {

    /** Primary key. */
    record Key(String agency, int year) {}

    @Id
    String agency;

    @Id
    int year;

    String plan;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "created_by")
    String createdBy;

    Programme programme() {
        return new Programme(agency, year, plan, createdAt, createdBy);
    }
}
