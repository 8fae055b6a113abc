package vn.hatinh.personnel.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import vn.hatinh.personnel.PersonnelConfig;

/** Which agency a request is about. */
public class AgencyParam {

    @Parameter(
            description = "Mã định danh cơ quan theo QĐ 20/2020/QĐ-TTg, mặc định theo cấu hình / "
                    + "Agency code as of QĐ 20/2020/QĐ-TTg, by default the configured one",
            example = "H27.13")
    @QueryParam("agency")
    @Pattern(
            regexp = "[A-Z]\\d{2}(\\.\\d{1,3}){0,3}",
            message = "Phải là mã định danh cơ quan, ví dụ H27.13 / Must be an agency code such as H27.13")
    String agency;

    /** The agency that the request names, or the default one. */
    public String orDefault(PersonnelConfig config) {
        return agency == null ? config.defaultAgency() : agency;
    }
}
