package vn.hatinh.indicators.quality;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import vn.hatinh.indicators.access.RecordReads;
import vn.hatinh.indicators.engine.plan.QualityCheck;
import vn.hatinh.indicators.store.AgencyCount.Id;
import vn.hatinh.indicators.store.AskedPlan;
import vn.hatinh.indicators.store.KnownState;
import vn.hatinh.indicators.values.Problems;
import vn.hatinh.indicators.values.RefusalsInApi;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.access.Roles;
import vn.hatinh.support.problem.Text;
import vn.hatinh.support.rest.Page;
import vn.hatinh.support.rest.PageRequest;
import vn.hatinh.support.rest.PagedAnswer;

/** What is missing behind the values, and whose records lack it. */
@Path("/api/v1/data-quality")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Chất lượng dữ liệu / Data quality")
@APIResponse(responseCode = "400", ref = RefusalsInApi.WRONG)
@APIResponse(responseCode = "404", ref = RefusalsInApi.UNKNOWN)
@APIResponse(responseCode = "409", ref = RefusalsInApi.NOT_KEPT)
public class QualityResource {

    private final QualityChecks checks;
    private final RecordReads reads;
    private final AskedPlan plans;
    private final Caller caller;

    QualityResource(QualityChecks checks, RecordReads reads, AskedPlan plans, Caller caller) {
        this.checks = checks;
        this.reads = reads;
        this.plans = plans;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.COMMITTEE, Roles.DIRECTOR, Roles.HR_OFFICER, Roles.HEALTH_OFFICER})
    @Operation(
            summary = "Dữ liệu còn thiếu / What is missing",
            description = "For each check of the plan how many people or products lack something, and the indicators of"
                    + " which nothing is recorded; as it was known at an earlier moment, too.")
    @APIResponse(
            responseCode = "200",
            description = "Số còn thiếu / the counts",
            content = @Content(schema = @Schema(implementation = DataQuality.class)))
    public DataQuality quality(@BeanParam QualityParameters parameters) {
        return checks.of(asked(parameters), parameters);
    }

    @GET
    @Path("{check}/records")
    @RolesAllowed({Roles.HR_OFFICER, Roles.HEALTH_OFFICER})
    @Operation(
            summary = "Những hồ sơ còn thiếu / The records that lack it",
            description =
                    "Random ids, which personnel-service resolves for whoever may see the record. Checks that tell"
                            + " of somebody's health are for the health officer. As known at an earlier moment they are"
                            + " told unless the agency was counted under other definitions both before and after it.")
    @APIResponse(responseCode = "200", description = "Một trang hồ sơ / a page of records")
    public RestResponse<Page<MissingRecord>> records(
            @Parameter(description = "Mục kiểm tra / the check", example = "women-never-assessed") @PathParam("check")
                    String id,
            @BeanParam QualityParameters parameters,
            @Valid @BeanParam PageRequest page,
            @Context UriInfo request) {
        Id agency = asked(parameters);
        KnownState known = checks.known(agency, parameters);
        QualityCheck check = QualityChecks.check(known.plan(), id);
        requireRole(check);
        List<MissingRecord> found = checks.records(agency, known, check, parameters);
        List<MissingRecord> items =
                found.stream().skip(page.offset()).limit(page.size()).toList();
        reads.tell(
                agency.agency(),
                "quality " + check.id(),
                items.stream().flatMap(MissingRecord::person).toList());
        return PagedAnswer.of(new Page<>(items, page.page(), page.size(), found.size()), request);
    }

    private Id asked(QualityParameters parameters) {
        return plans.ofOneAgency(caller.agency(parameters.agency), parameters.plan);
    }

    private void requireRole(QualityCheck check) {
        String role = check.health() ? Roles.HEALTH_OFFICER : Roles.HR_OFFICER;
        if (!caller.hasRole(role)) {
            throw Problems.roleMissing(
                    "check",
                    check.id(),
                    new Text("Mục này cần vai trò: " + role, "This check needs the role: " + role));
        }
    }
}
