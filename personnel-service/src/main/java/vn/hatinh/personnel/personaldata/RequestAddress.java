package vn.hatinh.personnel.personaldata;

import java.util.UUID;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.PathParam;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import vn.hatinh.personnel.rest.AgencyParam;

/** Which request is meant. */
public class RequestAddress extends AgencyParam {

    private static final String HEX = "[0-9a-fA-F]";

    @Parameter(description = "Mã yêu cầu / Id of the request", schema = @Schema(format = "uuid"))
    @PathParam("id")
    @Pattern(
            regexp = HEX + "{8}(-" + HEX + "{4}){3}-" + HEX + "{12}",
            message = "Phải là mã của một yêu cầu / Must be the id of a request")
    String id;

    UUID id() {
        return UUID.fromString(id);
    }
}
