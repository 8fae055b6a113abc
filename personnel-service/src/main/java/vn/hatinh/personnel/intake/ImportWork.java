package vn.hatinh.personnel.intake;

import vn.hatinh.personnel.audit.ImportTrail;

/**
 * What the parts of an import share while they write.
 *
 * @param tally counts what becomes of the rows
 * @param trail takes down every change
 */
record ImportWork(String agency, IntakeTally tally, ImportTrail trail) {}
