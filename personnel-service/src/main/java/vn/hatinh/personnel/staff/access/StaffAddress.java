package vn.hatinh.personnel.staff.access;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.UriBuilder;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import vn.hatinh.personnel.rest.AgencyParam;
import vn.hatinh.personnel.rest.Code;

/** Whose record a request is about. */
public class StaffAddress extends AgencyParam {

    @Parameter(description = "Mã CBCCVC / Staff code", example = "CB0001")
    @PathParam("code")
    @Code
    String code;

    public String code() {
        return code;
    }

    /** Where the API has the record. */
    public String path() {
        return pathOf(code);
    }

    /** Where the API has the record of that code. */
    public static String pathOf(String code) {
        return UriBuilder.fromPath("/api/v1/staff/{code}").build(code).toString();
    }
}
