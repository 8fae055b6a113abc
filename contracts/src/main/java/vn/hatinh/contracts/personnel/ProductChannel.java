package vn.hatinh.contracts.personnel;

/** Kênh of a communication product. */
public enum ProductChannel {
    /** the agency's web portal */
    CONG_TTDT,
    KHAC
}
