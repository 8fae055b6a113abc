/** The life of a document: drafted, reviewed, issued with a number, delivered, replaced. */
package vn.hatinh.reporting.issuing;
