package vn.hatinh.reporting.readmodel;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import vn.hatinh.contracts.personnel.UnitRecord.Period;

/** A unit of an agency with its history. */
@Entity
@Immutable
@Table(name = "unit")
@IdClass(AgencyUnit.Key.class)
public class AgencyUnit extends PanacheEntityBase {

    /** Primary key. */
    public record Key(String agency, String code) {}

    @Id
    public String agency;

    @Id
    public String code;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Period> periods;
}
