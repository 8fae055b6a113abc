package vn.hatinh.contracts.personnel;

/** Giới tính. */
public enum Sex {
    /** nữ */
    NU,
    /** nam */
    NAM
}
