package vn.hatinh.personnel.staff.record;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One writing of a staff record.
 *
 * @param who login name
 * @param reason in the words of who did it; null when none was given
 */
@Schema(description = "Một lần ghi hồ sơ / One writing of a record")
public record HistoryEntry(
        Instant at,
        @Schema(examples = "canbo.tochuc") String who,
        @Schema(examples = "corrected") String action,
        @Schema(examples = "QĐ 12/QĐ-SNgV") String reason,
        List<Change> changes) {

    /**
     * @param kind of facts as paths of the API call it; {@code person} for who the person is
     * @param id number of the fact; null for the person
     * @param before null when it was added
     * @param after null when it was removed
     */
    @Schema(name = "HistoryChange", description = "Một thay đổi / One change")
    public record Change(
            @Schema(examples = "assignments") String kind,
            @Schema(examples = "1001") Long id,
            @Schema(type = SchemaType.OBJECT) JsonNode before,
            @Schema(type = SchemaType.OBJECT) JsonNode after) {}
}
