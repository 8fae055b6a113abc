package vn.hatinh.personnel.fact;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

/** A table row that holds a fact about one person. */
@MappedSuperclass
public abstract class StoredStaffFact<F extends StaffFact<?>> extends StoredFact<F> {

    @Column(name = "staff_id", updatable = false)
    private UUID staffId;

    public UUID staffId() {
        return staffId;
    }

    public void store(String agency, UUID staffId, F fact) {
        store(agency, fact);
        this.staffId = staffId;
    }
}
