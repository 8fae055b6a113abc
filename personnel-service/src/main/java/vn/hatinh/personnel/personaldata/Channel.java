package vn.hatinh.personnel.personaldata;

/** How a request came in. */
public enum Channel {
    PAPER,
    IN_PERSON,
    EMAIL,
    PORTAL
}
