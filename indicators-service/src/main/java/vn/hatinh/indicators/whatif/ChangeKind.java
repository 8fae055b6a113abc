package vn.hatinh.indicators.whatif;

/** What may be proposed. */
public enum ChangeKind {
    /** a new person; needs sex, birthMonth, staffType, and takes a unit */
    HIRE,
    /** retirement; {@code on} is the last day on payroll */
    RETIRE,
    /** to another agency; {@code on} is the last day on payroll */
    TRANSFER_OUT,
    /** to another unit of the agency; needs unit */
    MOVE,
    /** to a leadership post; needs level and unit */
    APPOINT,
    /** {@code on} is the last day; of all posts, or those of the level and unit given */
    END_POST,
    /** into quy hoạch; needs level */
    PLAN,
    /** {@code on} is the last day; of all entries, or those of the level given */
    END_PLANNING,
    /** to the Party */
    ADMIT,
    /** to the cấp ủy; needs role */
    ELECT,
    /** {@code on} is the last day in the cấp ủy */
    END_SEAT,
    /** needs grade */
    PROMOTE,
    /** needs suitable */
    ASSESS,
    /** a course completed; needs course */
    TRAIN,
    /** a proof of a language; needs language and basis, for a certificate languageLevel */
    CERTIFY,
    /** a health check; needs check */
    CHECK,
    /** the commitment for the year of the day */
    COMMIT
}
