package vn.hatinh.indicators.whatif;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.hatinh.indicators.access.RecordReads;
import vn.hatinh.indicators.store.AgencyCount.Id;
import vn.hatinh.indicators.store.AskedPlan;
import vn.hatinh.indicators.values.Problems;
import vn.hatinh.indicators.values.RefusalsInApi;
import vn.hatinh.indicators.whatif.ReachRequest.Candidates;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.access.Roles;
import vn.hatinh.support.problem.Problem;
import vn.hatinh.support.problem.Text;

/** Questions about records as they are not. */
@Path("/api/v1/what-if")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COMMITTEE, Roles.DIRECTOR})
@Tag(name = "Giả định / What if")
@APIResponse(responseCode = "400", ref = RefusalsInApi.WRONG)
@APIResponse(responseCode = "404", ref = RefusalsInApi.UNKNOWN)
@APIResponse(
        responseCode = "422",
        description = "Thay đổi không thực hiện được / a change that cannot be made",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class WhatIfResource {

    private static final String EXAMPLE = """
            {"on": "2026-12-31", "movedOnly": true, "changes": [
              {"kind": "HIRE", "staff": "new-1", "on": "2026-07-01", "sex": "NU", "birthMonth": "1990-05",
               "staffType": "CONG_CHUC", "unit": "VP"},
              {"kind": "APPOINT", "staff": "new-1", "on": "2026-10-01", "level": "PHONG", "unit": "VP"}]}
            """;

    private static final String REACH_EXAMPLE = """
            {"indicator": "1.1", "on": "2026-12-31", "atMost": 5,
             "change": {"kind": "APPOINT", "on": "2026-10-01", "level": "PHONG", "unit": "VP"},
             "candidates": {"of": "womenInPlanning", "without": "womenLeaders"}}
            """;

    private final WhatIf whatIf;
    private final Reaching reaching;
    private final RecordReads reads;
    private final AskedPlan plans;
    private final Caller caller;

    WhatIfResource(WhatIf whatIf, Reaching reaching, RecordReads reads, AskedPlan plans, Caller caller) {
        this.whatIf = whatIf;
        this.reaching = reaching;
        this.reads = reads;
        this.plans = plans;
        this.caller = caller;
    }

    @POST
    @Operation(
            summary = "Nếu có các thay đổi này thì sao / What if these changes were made",
            description = "Every reading before and after, with status and distance. The changes are made one after the"
                    + " other on copies of the records: nothing is stored, nothing is published. Only the committee may"
                    + " name records; everybody else may ask about new people.")
    @APIResponse(
            responseCode = "200",
            description = "Trước và sau / before and after",
            content = @Content(schema = @Schema(implementation = WhatIfAnswer.class)))
    public WhatIfAnswer whatIf(
            @Parameter(description = "Mã định danh cơ quan / agency code", example = "H27.13") @QueryParam("agency")
                    String agency,
            @Parameter(description = AskedPlan.DESCRIPTION, example = "662-KH-SNgV") @QueryParam(AskedPlan.PLAN)
                    String plan,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = WhatIfRequest.class),
                                            examples = @ExampleObject(name = "hire-and-appoint", value = EXAMPLE)))
                    @NotNull @Valid WhatIfRequest request) {
        List<String> records = records(request);
        requireRecordsAllowed("/changes", records);
        Id asked = plans.ofOneAgency(caller.agency(agency), plan);
        WhatIfAnswer answer = whatIf.answer(asked, request);
        reads.tell(asked.agency(), "what-if", records);
        return answer;
    }

    @POST
    @Path("reach")
    @Operation(
            summary = "Cần ít nhất bao nhiêu thay đổi để đạt mục tiêu / The fewest changes that reach a target",
            description =
                    "One kind of change, made to the records of as few people as possible. People whose change moves"
                            + " the value alike are one group; each choice says how many of each group are enough. The search"
                            + " is exact, or says that it gave up. Only the committee may name records and sees who the groups"
                            + " are.")
    @APIResponse(
            responseCode = "200",
            description = "Các cách chọn, hoặc không có cách nào / the choices, or that there is none",
            content = @Content(schema = @Schema(implementation = ReachAnswer.class)))
    public ReachAnswer reach(
            @Parameter(description = "Mã định danh cơ quan / agency code", example = "H27.13") @QueryParam("agency")
                    String agency,
            @Parameter(description = AskedPlan.DESCRIPTION, example = "662-KH-SNgV") @QueryParam(AskedPlan.PLAN)
                    String plan,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ReachRequest.class),
                                            examples = @ExampleObject(name = "appoint-women", value = REACH_EXAMPLE)))
                    @NotNull @Valid ReachRequest request) {
        List<String> named = named(request.candidates());
        requireRecordsAllowed("/candidates/staff", named);
        Id asked = plans.ofOneAgency(caller.agency(agency), plan);
        ReachAnswer answer = reaching.answer(asked, request, caller.hasRole(Roles.COMMITTEE));
        reads.tell(
                asked.agency(),
                "reach " + request.indicator(),
                Stream.concat(named.stream(), answer.records()).toList());
        return answer;
    }

    private static List<String> named(Candidates candidates) {
        return candidates == null || candidates.staff() == null ? List.of() : candidates.staff();
    }

    private static List<String> records(WhatIfRequest request) {
        return Stream.of(request.changes())
                .flatMap(List::stream)
                .filter(change -> !change.concernsNewcomer())
                .map(ChangeRequest::staff)
                .filter(Objects::nonNull)
                .toList();
    }

    private void requireRecordsAllowed(String pointer, List<String> records) {
        if (!records.isEmpty() && !caller.hasRole(Roles.COMMITTEE)) {
            throw Problems.roleMissing(
                    pointer,
                    null,
                    new Text(
                            "Chỉ Ban VSTBPN (committee) được hỏi về hồ sơ cụ thể; người mới có tên bắt đầu bằng "
                                    + ChangeRequest.NEW,
                            "Only the committee may ask about single records; names of new people begin with "
                                    + ChangeRequest.NEW));
        }
    }
}
