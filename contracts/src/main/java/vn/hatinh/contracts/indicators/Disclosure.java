package vn.hatinh.contracts.indicators;

/** How much of a value somebody sees who may not see what it says of single persons. */
public enum Disclosure {
    /** the value as it is, with its numbers */
    OPEN,
    /** the value rounded so that several numerators are possible, without its numbers */
    ROUNDED,
    /** nothing */
    SUPPRESSED
}
