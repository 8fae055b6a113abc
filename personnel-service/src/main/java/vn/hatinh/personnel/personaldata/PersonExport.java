package vn.hatinh.personnel.personaldata;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.contracts.personnel.FactKind;
import vn.hatinh.contracts.personnel.Sex;

/**
 * Everything that is kept about a person.
 *
 * @param healthIncluded false when the caller may not see health checks and pregnancies: the officer for health exports
 *     the other part
 * @param records of every agency that the caller covers
 * @param accesses who did or read what, the oldest first
 */
@Schema(description = "Mọi dữ liệu về một người / Everything that is kept about a person")
public record PersonExport(
        UUID staffId, Instant exportedAt, boolean healthIncluded, List<Agencys> records, List<Access> accesses) {

    /**
     * The record of one agency.
     *
     * @param facts by kind
     */
    @Schema(name = "ExportedRecord", description = "Hồ sơ ở một cơ quan / The record of one agency")
    public record Agencys(
            @Schema(examples = "H27.13") String agency,
            @Schema(examples = "CB0001") String code,
            String fullName,
            Sex sex,
            LocalDate birthDate,
            Map<FactKind, List<Object>> facts) {}

    /**
     * Somebody did something with a record.
     *
     * @param what facts that were read; null for writes
     */
    @Schema(name = "ExportedAccess", description = "Một lần đọc hoặc ghi / One reading or writing")
    public record Access(
            @Schema(examples = "H27.13") String agency,
            Instant at,
            String who,
            @Schema(examples = "read") String action,
            String operation,
            String what) {}
}
