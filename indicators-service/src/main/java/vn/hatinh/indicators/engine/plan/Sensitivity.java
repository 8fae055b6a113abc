package vn.hatinh.indicators.engine.plan;

/** What a reading says of single persons, and so how it is shown to who sees published figures only. */
public enum Sensitivity {
    /** Nothing, or of holders of public office as such: posts, appointments, products of the agency. Shown as it is. */
    PUBLIC,
    /** Something that everybody or nobody may be said of. Shown rounded; numbers close to none and all are not shown. */
    GENERAL,
    /** Health, pregnancy, the Party, assessments: not even "everybody" and "nobody" are shown. */
    SENSITIVE,
    /** Never shown: it could be held against another reading. */
    WITHHELD
}
