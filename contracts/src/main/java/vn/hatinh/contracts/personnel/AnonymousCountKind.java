package vn.hatinh.contracts.personnel;

/** Chỉ tiêu of sheet ThongKe: recorded only as a sum for the agency and the year. */
public enum AnonymousCountKind {
    BAO_LUC_GIA_DINH,
    NAO_PHA_THAI
}
