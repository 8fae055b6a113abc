package vn.hatinh.contracts.personnel;

/** Kinds of dated facts in a staff record, and {@link #PERSON} for what has no date (sex, month of birth). */
public enum FactKind {
    PERSON,
    EMPLOYMENT,
    ASSIGNMENT,
    GRADE,
    LEADERSHIP_POST,
    PLANNING_ENTRY,
    PARTY_MEMBERSHIP,
    PARTY_COMMITTEE_SEAT,
    JOB_FIT_ASSESSMENT,
    TRAINING,
    LANGUAGE,
    HEALTH_CHECK,
    PREGNANCY,
    COMMITMENT
}
