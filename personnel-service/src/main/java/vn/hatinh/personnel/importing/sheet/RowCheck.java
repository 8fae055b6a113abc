package vn.hatinh.personnel.importing.sheet;

/**
 * What the cells of one row must say together. It also looks at rows that have unreadable cells, so that all errors of
 * a row are told at once: a value that is not there is no reason to complain here.
 */
@FunctionalInterface
interface RowCheck {

    void check(Values values, RowFindings findings);
}
