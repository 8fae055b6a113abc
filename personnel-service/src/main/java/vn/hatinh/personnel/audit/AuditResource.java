package vn.hatinh.personnel.audit;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import vn.hatinh.personnel.rest.AgencyParam;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.access.Roles;
import vn.hatinh.support.problem.Problem;
import vn.hatinh.support.rest.Page;
import vn.hatinh.support.rest.PageRequest;
import vn.hatinh.support.rest.PagedAnswer;

@Path("/api/v1/audit")
@RolesAllowed(Roles.AUDITOR)
@Tag(name = "audit", description = "Nhật ký kiểm toán / Audit trail")
@APIResponse(
        responseCode = "400",
        description = "Tham số sai / A parameter is wrong",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class AuditResource {

    private final AuditSearch search;
    private final AuditCheck check;
    private final AuditTrail trail;
    private final Caller caller;
    private final Clock clock;

    AuditResource(AuditSearch search, AuditCheck check, AuditTrail trail, Caller caller, Clock clock) {
        this.search = search;
        this.check = check;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            summary = "Tìm trong nhật ký, mới nhất trước / Search the audit trail, newest first",
            description = "Lần đọc này cũng được ghi. / This reading is written down as well.")
    @APIResponse(responseCode = "200")
    public RestResponse<Page<AuditEntryView>> find(
            @Valid @BeanParam AgencyParam agency,
            @Valid @BeanParam AuditParams params,
            @Valid @BeanParam PageRequest page,
            @Context UriInfo request) {
        String asked = agency.of(caller);
        // values of the entries are the values of the facts, so whoever reads them reads those
        trail.read(new AuditSubject(asked, "audit", AuditChains.MAIN), "entries");
        return PagedAnswer.of(search.find(params.filter(asked, clock), page), request);
    }

    @GET
    @Path("/check")
    @Operation(
            summary = "Kiểm tra chuỗi băm của nhật ký / Check the audit trail's chains of hashes",
            description = "Đi dọc mọi chuỗi của cơ quan và nêu chỗ đứt đầu tiên. / "
                    + "Walks along every chain of the agency and says where the first break is.")
    @APIResponse(responseCode = "200")
    public AuditCheckReport check(@Valid @BeanParam AgencyParam agency) {
        return check.check(agency.of(caller));
    }
}
