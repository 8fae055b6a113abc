package vn.hatinh.reporting.committee;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import vn.hatinh.reporting.caching.CachingInApi;
import vn.hatinh.reporting.caching.Conditional;
import vn.hatinh.reporting.record.AgencyParam;
import vn.hatinh.reporting.record.NewRecords;
import vn.hatinh.reporting.record.RecordCaller;
import vn.hatinh.reporting.record.Recorded;
import vn.hatinh.reporting.record.RecordsInApi;
import vn.hatinh.support.access.Roles;
import vn.hatinh.support.rest.Page;
import vn.hatinh.support.rest.PageRequest;
import vn.hatinh.support.rest.PagedAnswer;

@Path(DecisionResource.PATH)
@Tag(
        name = "committee-decisions",
        description = "Quyết định, kết luận của Ban Vì sự tiến bộ của phụ nữ / Decisions of the committee")
@APIResponse(responseCode = "400", ref = RecordsInApi.BAD_REQUEST)
public class DecisionResource extends CommitteeResource<Decision> {

    static final String PATH = "/api/v1/committee/decisions";

    private final Decisions decisions;
    private final RecordCaller caller;

    DecisionResource(Decisions decisions, NewRecords newRecords, RecordCaller caller) {
        super(PATH, decisions, newRecords, caller);
        this.decisions = decisions;
        this.caller = caller;
    }

    @GET
    @Conditional
    @Transactional
    @RolesAllowed({Roles.COMMITTEE, Roles.DIRECTOR, Roles.HR_OFFICER})
    @Operation(
            summary = "Các quyết định, kết luận / Decisions",
            description = "Mới nhất trước; Link: first, prev, next, last / Latest first, with Link headers (RFC 8288).")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "304", ref = CachingInApi.NOT_MODIFIED)
    public RestResponse<Page<Recorded<Decision>>> list(
            @Valid @BeanParam AgencyParam agency, @Valid @BeanParam PageRequest page, @Context UriInfo request) {
        return PagedAnswer.of(decisions.list(caller.agency(agency), page), request);
    }
}
