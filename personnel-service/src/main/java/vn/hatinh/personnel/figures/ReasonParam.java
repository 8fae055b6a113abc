package vn.hatinh.personnel.figures;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Why a fact is deleted. */
public class ReasonParam {

    @Parameter(description = "Lý do, ghi vào nhật ký / Reason, written to the audit trail", example = "Nhập nhầm năm")
    @QueryParam("reason")
    @NotBlank @Size(max = 500) String reason;

    String text() {
        return reason.strip();
    }
}
