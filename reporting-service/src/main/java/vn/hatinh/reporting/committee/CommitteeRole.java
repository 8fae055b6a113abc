package vn.hatinh.reporting.committee;

/** Roles on the committee. */
public enum CommitteeRole {
    /** Trưởng ban; one at a time. */
    HEAD,
    /** Phó Trưởng ban. */
    DEPUTY_HEAD,
    /** Thư ký. */
    SECRETARY,
    /** Ủy viên. */
    MEMBER
}
