package vn.hatinh.personnel.staff;

import java.util.List;

/**
 * What one writing did to a staff record, for the audit trail.
 *
 * @param reason in the words of who did it; may be null
 */
public record RecordedWriting(List<RecordedChange> changes, String reason) {}
