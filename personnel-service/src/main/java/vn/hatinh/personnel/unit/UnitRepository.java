package vn.hatinh.personnel.unit;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
public class UnitRepository implements PanacheRepositoryBase<Unit, UnitId> {

    List<Unit> lockAll(String agency) {
        return find("agency = ?1 order by code", agency)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<Unit> listAll(String agency) {
        return list("agency = ?1 order by code", agency);
    }
}
