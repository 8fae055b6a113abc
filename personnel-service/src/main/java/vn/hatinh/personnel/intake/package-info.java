/**
 * Takes a checked workbook into the registry: each sheet is tied to its kind of facts, what is new or different is
 * stored, and the other services are told through the outbox, all in one transaction.
 */
package vn.hatinh.personnel.intake;
