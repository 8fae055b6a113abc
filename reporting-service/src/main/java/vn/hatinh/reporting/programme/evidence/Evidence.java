package vn.hatinh.reporting.programme.evidence;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file that shows that a task was done.
 *
 * @param mediaType told by its content
 * @param size bytes
 * @param sha256 hex
 */
@Schema(description = "Tệp minh chứng / A file that shows that a task was done", example = Evidence.EXAMPLE)
public record Evidence(
        UUID id, String name, String mediaType, long size, String sha256, Instant uploadedAt, String uploadedBy) {

    static final String EXAMPLE = """
            {
              "id": "5c1f9a7e-2b7d-4f0e-8a53-0d7c1f7b6a21",
              "name": "Danh sách tập huấn.pdf",
              "mediaType": "application/pdf",
              "size": 183244,
              "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
              "uploadedAt": "2026-06-12T03:20:00Z",
              "uploadedBy": "committee1"
            }""";
}
