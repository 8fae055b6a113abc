package vn.hatinh.personnel.audit;

import java.time.Instant;

/**
 * What is to be written down; it has no place in a chain yet.
 *
 * @param at whole microseconds, as the database keeps them
 */
record AuditRecord(Instant at, AuditOrigin origin, String action, AuditSubject subject, AuditPayload payload) {}
