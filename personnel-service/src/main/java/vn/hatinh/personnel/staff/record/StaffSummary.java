package vn.hatinh.personnel.staff.record;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.contracts.personnel.Sex;
import vn.hatinh.contracts.personnel.StaffType;

/**
 * A person in a list.
 *
 * @param type null for someone not on payroll that day
 * @param unit null for someone without an assignment that day
 */
@Schema(description = "Một người trong danh sách / A person in a list")
public record StaffSummary(
        @Schema(
                description =
                        "Mã ngẫu nhiên trong sự kiện và ở indicators-service / Random id in events and in indicators-service")
        UUID id,

        @Schema(examples = "CB0001") String code,
        String fullName,
        Sex sex,
        LocalDate birthDate,
        StaffType type,
        @Schema(examples = "VP") String unit,
        long version) {

    /** Who the person is and where they work, which is all that the officer for health needs. */
    StaffSummary withoutPersonalData() {
        return new StaffSummary(id, code, fullName, sex, null, null, unit, version);
    }
}
