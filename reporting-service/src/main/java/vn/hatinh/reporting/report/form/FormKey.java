package vn.hatinh.reporting.report.form;

import vn.hatinh.reporting.report.model.DocumentKind;

/** Of which the forms are versions. */
record FormKey(String agency, DocumentKind kind, FormPart part) {}
