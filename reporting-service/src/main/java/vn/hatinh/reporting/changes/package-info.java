/** Changes of published figures: the log that triggers write, and what each listener may hear of it. See ADR 0027. */
package vn.hatinh.reporting.changes;
