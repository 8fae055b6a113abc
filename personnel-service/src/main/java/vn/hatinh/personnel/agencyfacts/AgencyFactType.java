package vn.hatinh.personnel.agencyfacts;

import java.util.function.Supplier;

/**
 * One kind of agency facts.
 *
 * @param table the entity that stores the kind
 * @param newRow makes an empty row of that table
 */
public record AgencyFactType<F extends AgencyFact>(
        Class<? extends StoredAgencyFact<F>> table, Supplier<? extends StoredAgencyFact<F>> newRow) {}
