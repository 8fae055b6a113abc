package vn.hatinh.reporting.changes.stream;

import java.time.Instant;

import vn.hatinh.reporting.changes.ChangeFilter;
import vn.hatinh.reporting.readmodel.Sight;

/**
 * Who listens.
 *
 * @param login who it is, however often it connects
 * @param until when the token ends
 */
record Listener(String login, ChangeFilter filter, Sight sight, Instant until) {}
