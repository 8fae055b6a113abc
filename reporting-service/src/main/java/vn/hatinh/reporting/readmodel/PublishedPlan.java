package vn.hatinh.reporting.readmodel;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import vn.hatinh.contracts.indicators.PlanPublished;

/** Newest version of a plan. */
@Entity
@Immutable
@Table(name = "plan")
public class PublishedPlan extends PanacheEntityBase {

    @Id
    public String id;

    @Column(name = "valid_from")
    public LocalDate validFrom;

    @JdbcTypeCode(SqlTypes.JSON)
    public PlanPublished content;
}
