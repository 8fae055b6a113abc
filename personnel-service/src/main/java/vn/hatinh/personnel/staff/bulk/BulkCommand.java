package vn.hatinh.personnel.staff.bulk;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.databind.JsonNode;

import vn.hatinh.personnel.rest.Code;

/**
 * One change of one staff record.
 *
 * @param kind kind of facts as paths of the API call it; null for the person or the record as a whole
 * @param id number of the fact that is changed
 * @param fact what the request for this one change would have as its content
 * @param ifMatch ETag of the record before the first of the commands
 */
@Schema(description = "Một thay đổi của một hồ sơ / One change of one record")
public record BulkCommand(
        @Schema(
                description = "register: người mới; correct-person: sửa người; create, correct, end, delete: dữ kiện; "
                        + "delete không có kind: xóa hồ sơ / register: a new person; correct-person: the person; create, "
                        + "correct, end, delete: a fact; delete without kind: the record",
                enumeration = {"register", "correct-person", "create", "correct", "end", "delete"},
                examples = "correct")
        @NotNull @Pattern(regexp = "register|correct-person|create|correct|end|delete") String op,

        @Schema(description = "Mã CBCCVC / Staff code", examples = "CB0001") @NotNull @Code
        String staff,

        @Schema(description = "Loại dữ kiện như trong đường dẫn / Kind of facts as in paths", examples = "assignments")
        String kind,

        @Schema(description = "Số của dữ kiện / Number of the fact", examples = "1001")
        Long id,

        @Schema(
                type = SchemaType.OBJECT,
                description = "Nội dung như của yêu cầu riêng lẻ / What the single request would have as its content",
                examples = "{\"unit\": \"VP\", \"from\": \"2025-07-01\"}")
        JsonNode fact,

        @Schema(
                description = "ETag của hồ sơ trước lệnh đầu tiên; bắt buộc trừ register và create / "
                        + "ETag of the record before the first command; required but for register and create",
                examples = "\"7\"")
        String ifMatch) {}
