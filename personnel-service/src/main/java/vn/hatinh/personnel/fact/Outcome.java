package vn.hatinh.personnel.fact;

/** What became of a row that came in. */
public enum Outcome {
    ADDED,
    CHANGED,
    UNCHANGED
}
