package vn.hatinh.reporting.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.hatinh.support.rest.PlainText;

/**
 * A meeting of the committee.
 *
 * @param attendance who was there, and who was not; empty while it is only called
 * @param minutes null until they are written
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "CommitteeMeeting",
        description = "Cuộc họp Ban VSTBPN / A meeting of the committee",
        example = Meeting.EXAMPLE)
public record Meeting(
        @NotNull LocalDate heldOn,
        @PlainText(max = 200) String place,

        @Schema(description = "Nội dung họp / Agenda") @NotEmpty @Size(max = 50) List<@NotNull @PlainText(max = 500) String> agenda,

        @Schema(description = "Thành viên dự họp / Attendance") @Size(max = 100) List<@NotNull @Valid Attendance> attendance,

        @Schema(description = "Biên bản / Minutes") @PlainText(max = 50_000)
        String minutes) {

    static final String EXAMPLE = """
            {
              "heldOn": "2026-07-06",
              "place": "Phòng họp tầng 2",
              "agenda": ["Sơ kết 6 tháng đầu năm 2026", "Nhiệm vụ 6 tháng cuối năm"],
              "attendance": [{ "member": "0b6f3d0e-6a55-4d0a-9d6e-3f1c2a7b8c90", "present": true }],
              "minutes": "Ban thống nhất báo cáo sơ kết."
            }""";

    public Meeting {
        attendance = attendance == null ? List.of() : attendance;
    }

    /**
     * Whether a member came.
     *
     * @param note for example who stood in; may be null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Attendance(
            @NotNull UUID member,
            @NotNull Boolean present,
            @PlainText(max = 200) String note) {}
}
