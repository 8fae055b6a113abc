package vn.hatinh.personnel.intake;

import java.util.Arrays;
import java.util.Optional;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import vn.hatinh.personnel.profile.MappingProfile;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.access.RequestOrigin;
import vn.hatinh.support.access.Roles;

/** How a workbook is to be taken in, and who sends it. */
public class ImportParams {

    static final String RESPOND_ASYNC = "respond-async";

    @Parameter(
            description = "Chỉ kiểm tra và so sánh, không ghi; trả lời cùng một báo cáo / "
                    + "Check and compare only, write nothing; the answer is the same report")
    @Schema(implementation = Boolean.class)
    @QueryParam("dryRun")
    @DefaultValue("false")
    @Pattern(regexp = "true|false") String dryRun;

    @Parameter(
            description =
                    "good-rows: nhập các dòng đúng, bỏ lại các dòng có lỗi và những dòng không thể đúng khi thiếu chúng / "
                            + "good-rows: take the rows without errors and leave out those with errors and those that cannot be "
                            + "right without them")
    @Schema(enumeration = {"all", "good-rows"})
    @QueryParam("mode")
    @DefaultValue("all")
    @Pattern(regexp = "all|good-rows") String mode;

    @Parameter(
            description = "Hồ sơ ánh xạ cho tệp của hệ thống khác / Mapping profile for a file of another system",
            example = "english-hr")
    @QueryParam("profile")
    String profile;

    @Parameter(
            description = "respond-async: trả lời ngay 202, việc nhập chạy tiếp / "
                    + "respond-async: answers 202 at once, and the import goes on (RFC 7240)")
    @HeaderParam("Prefer")
    String prefer;

    boolean async() {
        return prefer != null
                && Arrays.stream(prefer.split("[,;]")).map(String::strip).anyMatch(RESPOND_ASYNC::equalsIgnoreCase);
    }

    /** Name of the mapping profile, if there is one. */
    Optional<String> profile() {
        return Optional.ofNullable(profile);
    }

    ImportRequest request(String agency, Caller caller, MappingProfile mapping, RequestOrigin origin) {
        return new ImportRequest(
                agency,
                Boolean.parseBoolean(dryRun),
                mode.equals("good-rows") ? ImportMode.GOOD_ROWS : ImportMode.ALL_OR_NOTHING,
                mapping,
                caller.name(),
                caller.hasRole(Roles.HEALTH_OFFICER),
                origin);
    }
}
