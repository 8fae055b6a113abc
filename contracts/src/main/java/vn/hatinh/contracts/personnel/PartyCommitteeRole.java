package vn.hatinh.contracts.personnel;

/** Chức vụ in the cấp ủy. */
public enum PartyCommitteeRole {
    BI_THU,
    PHO_BI_THU,
    CHI_UY_VIEN
}
