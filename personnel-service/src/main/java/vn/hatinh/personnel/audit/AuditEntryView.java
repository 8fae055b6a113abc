package vn.hatinh.personnel.audit;

import java.time.Instant;
import java.util.HexFormat;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.databind.JsonNode;

import vn.hatinh.support.access.RequestOrigin;

/**
 * An entry of the trail as an auditor sees it.
 *
 * @param chain {@code main}, or the id of the import that wrote it
 * @param who login name
 * @param values {@code before} and {@code after} of what was written, {@code what} of what was read; null when they were
 *     erased with the person they are about
 */
@Schema(description = "Một dòng nhật ký / An entry of the audit trail")
public record AuditEntryView(
        @Schema(examples = "H27.13") String agency,
        @Schema(examples = "main") String chain,
        @Schema(examples = "42") long seq,
        Instant at,
        @Schema(examples = "canbo.tochuc") String who,

        @Schema(description = "Mã của tài khoản / What the login is known by")
        String whoSubject,

        @Schema(examples = "10.1.2.3") String address,
        String requestId,

        @Schema(examples = "PUT /api/v1/staff/{code}") String operation,

        @Schema(examples = "corrected") String action,
        @Schema(examples = "staff") String subjectType,

        @Schema(examples = "3f2504e0-4f89-41d3-9a0c-0305e82c3301")
        String subjectKey,

        @Schema(type = SchemaType.OBJECT, description = "Giá trị trước và sau / Values before and after")
        JsonNode values,

        @Schema(description = "SHA-256") String hash) {

    static AuditEntryView of(AuditRow row, JsonNode values) {
        AuditEntry entry = row.entry();
        RequestOrigin origin = entry.origin();
        return new AuditEntryView(
                entry.agency(),
                entry.chain(),
                entry.seq(),
                entry.at(),
                origin.actor(),
                origin.actorSubject(),
                origin.address(),
                origin.requestId(),
                origin.operation(),
                entry.action(),
                entry.subjectType(),
                entry.subjectKey(),
                values,
                HexFormat.of().formatHex(row.hash()));
    }
}
