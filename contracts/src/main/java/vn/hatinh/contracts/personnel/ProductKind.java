package vn.hatinh.contracts.personnel;

/** Loại of a communication product. */
public enum ProductKind {
    TIN_BAI,
    SU_KIEN,
    AN_PHAM,
    KHAC
}
