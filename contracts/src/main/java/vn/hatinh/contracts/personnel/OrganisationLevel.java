package vn.hatinh.contracts.personnel;

/** Cấp: what a unit is, and the level of a leadership post or of a planning entry. */
public enum OrganisationLevel {
    /** the agency itself (sở) */
    SO,
    /** division (phòng) */
    PHONG,
    /** affiliated public service unit (đơn vị trực thuộc) */
    DON_VI_TRUC_THUOC
}
