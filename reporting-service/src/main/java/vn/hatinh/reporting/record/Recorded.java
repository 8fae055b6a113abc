package vn.hatinh.reporting.record;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What people wrote, with who did so last.
 *
 * @param revision its entity tag
 */
@Schema(description = "Nội dung và người ghi / What was written, and by whom")
public record Recorded<T>(UUID id, T content, long revision, Instant changedAt, String changedBy) {}
