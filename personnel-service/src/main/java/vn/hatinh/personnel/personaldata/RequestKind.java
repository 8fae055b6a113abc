package vn.hatinh.personnel.personaldata;

/** What people may ask for about their own data. */
public enum RequestKind {
    /** To see it, with a copy. */
    ACCESS,
    CORRECTION,
    ERASURE,
    /** That it is no longer used. */
    OBJECTION,
    /** That it is used less. */
    RESTRICTION
}
