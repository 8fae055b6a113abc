package vn.hatinh.personnel.transfer;

import java.util.UUID;

/** Key of a transfer. */
public record TransferId(String agency, UUID id) {}
