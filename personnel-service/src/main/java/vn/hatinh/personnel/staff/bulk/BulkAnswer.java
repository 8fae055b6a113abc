package vn.hatinh.personnel.staff.bulk;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of the commands, in their order. */
@Schema(description = "Kết quả từng lệnh / What became of each command")
public record BulkAnswer(List<Result> results) {

    /**
     * @param kind null for the person or the record as a whole
     * @param id number of the fact that was created or changed; null otherwise
     * @param etag of the record after all commands
     */
    @Schema(name = "BulkResult", description = "Kết quả của một lệnh / What became of a command")
    public record Result(
            @Schema(examples = "CB0001") String staff,
            @Schema(examples = "assignments") String kind,
            @Schema(examples = "1001") Long id,
            @Schema(examples = "\"8\"") String etag) {}
}
