package vn.hatinh.personnel.staff;

import java.util.UUID;

/** Key of a staff record: the same person may be on the books of two agencies. */
public record StaffId(String agency, UUID id) {}
