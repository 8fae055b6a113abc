package vn.hatinh.personnel.staff.form;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonProperty;

import vn.hatinh.contracts.personnel.OrganisationLevel;
import vn.hatinh.personnel.fact.EndRule;
import vn.hatinh.personnel.leadership.LeadershipPost;
import vn.hatinh.personnel.rest.Code;

/** Leadership post as the API shows and takes it. */
@Schema(description = "Chức vụ / Leadership post")
public record StaffLeadershipPost(
        @Schema(readOnly = true, description = "Số của dữ kiện / Number of the fact", examples = "1001")
        @JsonProperty(access = JsonProperty.Access.READ_ONLY)
        Long id,

        @Schema(description = "Chức vụ / Title", examples = "Trưởng phòng") @NotBlank @Size(max = 500) String title,

        @Schema(description = "Cấp / Level", examples = "PHONG") @NotNull OrganisationLevel level,

        @Schema(description = "Mã đơn vị / Unit code", examples = "VP") @NotNull @Code
        String unit,

        @Schema(description = "Từ ngày / First day", examples = "2024-07-01") @NotNull LocalDate from,

        @Schema(description = "Đến ngày, trống: vẫn còn / Last day, empty: still", examples = "2029-06-30")
        LocalDate to,

        @Schema(
                readOnly = true,
                description =
                        "Ngày hết nhiệm kỳ nếu chưa có ngày kết thúc / Last day that the term allows while there is no end",
                examples = "2029-06-30")
        @JsonProperty(access = JsonProperty.Access.READ_ONLY)
        LocalDate expectedEnd) {

    public static StaffLeadershipPost of(Long id, LeadershipPost fact, EndRule ends) {
        return new StaffLeadershipPost(
                id,
                fact.title(),
                fact.level(),
                fact.unit(),
                fact.from(),
                fact.to(),
                fact.published(ends).expectedEnd());
    }

    public LeadershipPost toFact() {
        return new LeadershipPost(Written.text(title), level, Written.text(unit), from, to);
    }

    public static LeadershipPost ended(LeadershipPost fact, LocalDate lastDay) {
        return new LeadershipPost(fact.title(), fact.level(), fact.unit(), fact.from(), lastDay);
    }
}
