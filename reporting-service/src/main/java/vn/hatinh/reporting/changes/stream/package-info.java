/** Server-sent events. */
package vn.hatinh.reporting.changes.stream;
