package vn.hatinh.personnel.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import vn.hatinh.personnel.staff.StaffFiles;
import vn.hatinh.personnel.unit.UnitFiles;

/** The registry as imports see it. */
@ApplicationScoped
class Registry {

    private final UnitFiles units;
    private final StaffFiles staff;
    private final EntityManager entityManager;

    Registry(UnitFiles units, StaffFiles staff, EntityManager entityManager) {
        this.units = units;
        this.staff = staff;
        this.entityManager = entityManager;
    }

    RegistryFacts facts(String agency) {
        return new RegistryFacts(agency, units, staff, entityManager);
    }

    /** Lets go of what was read: memory and dirty checking do not grow with the workbook. */
    void forget() {
        entityManager.clear();
    }
}
