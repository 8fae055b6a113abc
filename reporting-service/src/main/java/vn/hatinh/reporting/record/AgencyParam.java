package vn.hatinh.reporting.record;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import vn.hatinh.support.agency.AgencyCode;
import vn.hatinh.support.agency.IsAgencyCode;

/** Which agency a request is about. */
public class AgencyParam {

    @Parameter(
            description =
                    "Mã định danh cơ quan, mặc định là cơ quan của người gọi; dạng cũ 000.00.13.H27 cũng được nhận / "
                            + "Agency code, by default the caller's own; the older form 000.00.13.H27 is read as well",
            example = "H27.13")
    @QueryParam("agency")
    @IsAgencyCode
    String agency;

    /** What the request names, level one first; null when it names none. */
    public String asked() {
        return agency == null ? null : AgencyCode.parse(agency).orElseThrow().value();
    }
}
