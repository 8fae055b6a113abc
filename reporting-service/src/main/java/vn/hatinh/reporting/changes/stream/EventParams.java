package vn.hatinh.reporting.changes.stream;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import vn.hatinh.reporting.changes.ChangeFilter;
import vn.hatinh.reporting.changes.ChangeId;

/** Which changes a stream tells, and from where on. */
public class EventParams {

    private static final String CODE = "[^,]{1,60}";
    private static final String NO_CODE = "Phải là một mã, 1 đến 60 ký tự / Must be one code of 1 to 60 characters";

    @Parameter(description = "Mã chỉ tiêu, mặc định tất cả / Indicators, by default all", example = "1.1")
    @QueryParam("code")
    @Size(max = 100) Set<@Pattern(regexp = CODE, message = NO_CODE) String> codes;

    @Parameter(description = "Mã đơn vị, mặc định tất cả / Units, by default all", example = "SNGV")
    @QueryParam("unit")
    @Size(max = 100) Set<@Pattern(regexp = CODE, message = NO_CODE) String> units;

    @Parameter(
            description = "id của sự kiện cuối cùng đã nhận; trình duyệt tự gửi khi kết nối lại / "
                    + "id of the last event received; a browser sends it when it reconnects",
            example = "1f0c9a7e-1042")
    @HeaderParam("Last-Event-ID")
    @Size(max = 100) String lastEventId;

    Set<String> units() {
        return units;
    }

    ChangeFilter filter(String agency) {
        return new ChangeFilter(agency, List.copyOf(codes), List.copyOf(units));
    }

    boolean resumes() {
        return lastEventId != null && !lastEventId.isBlank();
    }

    /** Nothing when it is no id of ours: then nobody knows what was missed. */
    Optional<ChangeId> lastSeen() {
        return ChangeId.parse(lastEventId);
    }
}
