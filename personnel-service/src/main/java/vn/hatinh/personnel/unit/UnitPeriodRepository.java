package vn.hatinh.personnel.unit;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

@ApplicationScoped
public class UnitPeriodRepository implements PanacheRepository<StoredUnitPeriod> {

    List<StoredUnitPeriod> listAll(String agency) {
        return list("agency", agency);
    }

    List<StoredUnitPeriod> listOf(String agency, String unit) {
        return list("agency = ?1 and unit = ?2", agency, unit);
    }
}
