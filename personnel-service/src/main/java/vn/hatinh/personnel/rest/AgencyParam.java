package vn.hatinh.personnel.rest;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import vn.hatinh.support.access.Caller;
import vn.hatinh.support.agency.AgencyCode;
import vn.hatinh.support.agency.IsAgencyCode;

/** Which agency a request is about. */
public class AgencyParam {

    @Parameter(
            description =
                    "Mã định danh cơ quan theo QĐ 20/2020/QĐ-TTg, mặc định là cơ quan của token; dạng cũ 000.00.13.H27 cũng "
                            + "được nhận / Agency code as of QĐ 20/2020/QĐ-TTg, by default the one of the token; the older "
                            + "form 000.00.13.H27 is read as well",
            example = "H27.13")
    @QueryParam("agency")
    @IsAgencyCode
    String agency;

    /** The agency that the request names, or the caller's own; refused when the caller has nothing to do with it. */
    public String of(Caller caller) {
        return caller.agency(
                agency == null ? null : AgencyCode.parse(agency).orElseThrow().value());
    }
}
