package vn.hatinh.personnel.fact;

import java.util.function.Supplier;

import vn.hatinh.contracts.personnel.FactKind;

/**
 * One kind of staff facts.
 *
 * @param eventType type of an event that tells of changes of this kind only
 * @param table the entity that stores the kind
 * @param newRow makes an empty row of that table
 */
public record StaffFactType<F extends StaffFact<P>, P extends Record>(
        FactKind kind,
        String eventType,
        Class<? extends StoredStaffFact<F>> table,
        Supplier<? extends StoredStaffFact<F>> newRow) {}
