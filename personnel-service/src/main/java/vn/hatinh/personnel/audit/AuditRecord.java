package vn.hatinh.personnel.audit;

import java.time.Instant;

import vn.hatinh.support.access.RequestOrigin;

/**
 * What is to be written down; it has no place in a chain yet.
 *
 * @param at whole microseconds, as the database keeps them
 */
record AuditRecord(Instant at, RequestOrigin origin, String action, AuditSubject subject, AuditPayload payload) {}
