package vn.hatinh.contracts.personnel;

/** Loại of a course in sheet DaoTao. */
public enum TrainingKind {
    /** professional, foreign-affairs skills among them */
    NGHIEP_VU,
    LY_LUAN_CHINH_TRI,
    QUAN_LY_NHA_NUOC,
    TIN_HOC,
    NGOAI_NGU,
    /** gender mainstreaming */
    LONG_GHEP_GIOI,
    KHAC
}
