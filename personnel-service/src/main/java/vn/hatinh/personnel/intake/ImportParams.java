package vn.hatinh.personnel.intake;

import java.security.Principal;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How a workbook is to be taken in, and who sends it. */
public class ImportParams {

    private static final String NOBODY = "anonymous";

    @Parameter(
            description = "Chỉ kiểm tra và so sánh, không ghi; trả lời cùng một báo cáo / "
                    + "Check and compare only, write nothing; the answer is the same report")
    @Schema(implementation = Boolean.class)
    @QueryParam("dryRun")
    @DefaultValue("false")
    @Pattern(regexp = "true|false") String dryRun;

    @Context
    SecurityContext caller;

    ImportRequest request(String agency) {
        Principal principal = caller.getUserPrincipal();
        return new ImportRequest(
                agency, Boolean.parseBoolean(dryRun), principal == null ? NOBODY : principal.getName());
    }
}
