package vn.hatinh.personnel.personaldata;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which requests are listed. */
public class RequestParams {

    @Parameter(description = "Trạng thái / State")
    @Schema(enumeration = {"RECEIVED", "ACKNOWLEDGED", "DONE", "REFUSED"})
    @QueryParam("state")
    @Pattern(regexp = "RECEIVED|ACKNOWLEDGED|DONE|REFUSED") String state;

    @Parameter(description = "Chỉ yêu cầu quá hạn / Only those overdue")
    @QueryParam("overdue")
    boolean overdue;

    RequestState stateOrNull() {
        return state == null ? null : RequestState.valueOf(state);
    }
}
