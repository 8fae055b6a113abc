package vn.hatinh.contracts.personnel;

/** Loại: the legal kind of employment. The first three together are CBCCVC. */
public enum StaffType {
    CAN_BO,
    CONG_CHUC,
    VIEN_CHUC,
    HOP_DONG
}
