package vn.hatinh.reporting.readmodel;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import vn.hatinh.contracts.indicators.IndicatorSeriesChanged.Point;
import vn.hatinh.contracts.indicators.MeasureKind;

/** Newest state of one reading of one indicator for one unit. Written by the intake, read here. */
@Entity
@Immutable
@Table(name = "indicator_series")
@IdClass(IndicatorSeries.Key.class)
public class IndicatorSeries extends PanacheEntityBase {

    /** Primary key. */
    public record Key(String agency, String plan, String unit, String code, String reading) {}

    @Id
    public String agency;

    @Id
    public String plan;

    @Id
    public String unit;

    @Id
    public String code;

    @Id
    public String reading;

    @Enumerated(EnumType.STRING)
    public MeasureKind kind;

    @Column(name = "as_of")
    public Instant asOf;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Point> points;
}
