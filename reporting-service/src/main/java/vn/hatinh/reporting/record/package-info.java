/** What all records have in common that people write in this service: key, revision, and who wrote them last. */
package vn.hatinh.reporting.record;
