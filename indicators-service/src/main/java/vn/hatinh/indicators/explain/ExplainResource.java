package vn.hatinh.indicators.explain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import vn.hatinh.indicators.engine.value.ValueParts.Part;
import vn.hatinh.indicators.engine.value.ValueQuestion;
import vn.hatinh.indicators.explain.ValueParameters.Asked;
import vn.hatinh.indicators.store.AskedPlan;
import vn.hatinh.indicators.store.KnownState;
import vn.hatinh.indicators.values.Moments;
import vn.hatinh.indicators.values.Problems;
import vn.hatinh.indicators.values.RefusalsInApi;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.access.Roles;
import vn.hatinh.support.problem.Text;
import vn.hatinh.support.rest.Page;
import vn.hatinh.support.rest.PageRequest;
import vn.hatinh.support.rest.PagedAnswer;

/** Where a value comes from: what is counted, what moved it, and who is behind it. */
@Path("/api/v1/indicators/{code}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COMMITTEE, Roles.DIRECTOR})
@Tag(name = "Giải thích / Explanations")
@APIResponse(responseCode = "400", ref = RefusalsInApi.WRONG)
@APIResponse(responseCode = "404", ref = RefusalsInApi.UNKNOWN)
@APIResponse(responseCode = "409", ref = RefusalsInApi.NOT_KEPT)
public class ExplainResource {

    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String PART = "part";

    private final Explanations explanations;
    private final RecordsOfValue records;
    private final Moments moments;
    private final RecordReads reads;
    private final AskedPlan plans;
    private final Caller caller;
    private final Clock clock;

    ExplainResource(
            Explanations explanations,
            RecordsOfValue records,
            Moments moments,
            RecordReads reads,
            AskedPlan plans,
            Caller caller,
            Clock clock) {
        this.explanations = explanations;
        this.records = records;
        this.moments = moments;
        this.reads = reads;
        this.plans = plans;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("explanation")
    @Operation(
            summary = "Một giá trị từ đâu mà có / Where a value comes from",
            description = "What is counted under which definition, and what moved the value last. Who is not of the"
                    + " committee is told moves of several people together.")
    @APIResponse(
            responseCode = "200",
            description = "Giải thích / the explanation",
            content = @Content(schema = @Schema(implementation = Explanation.class)))
    public Explanation explanation(
            @BeanParam ValueParameters value,
            @Parameter(description = Moments.DESCRIPTION, example = "2026-01-31") @QueryParam(Moments.AS_OF)
                    String asOf) {
        Asked asked = asked(value, Moments.AS_OF, asOf);
        Explanation explanation = explanations.explain(asked, ofCommittee());
        tell(asked, Stream.ofNullable(explanation.lastMoved()).flatMap(Step::person));
        return explanation;
    }

    @GET
    @Path("ledger")
    @Operation(
            summary = "Những gì làm một giá trị thay đổi / What moved a value",
            description =
                    "Every event that moved the value between two moments, with the value before and after, newest"
                            + " first, the newest 1000; ask with to= the position of the last for older ones. Who is not of the"
                            + " committee is told whole days together on which several people moved it, and nothing where there"
                            + " were fewer.")
    @APIResponse(
            responseCode = "200",
            description = "sổ theo dõi thay đổi / the ledger",
            content = @Content(schema = @Schema(implementation = LedgerAnswer.class)))
    public LedgerAnswer ledger(
            @BeanParam ValueParameters value,
            @Parameter(description = "Bỏ trống: từ đầu / left out: from the beginning", example = "2026-01-31")
                    @QueryParam(FROM)
                    String from,
            @Parameter(description = "Bỏ trống: đến nay / left out: until now", example = "2026-06-30") @QueryParam(TO)
                    String to) {
        Asked asked = asked(value, TO, to);
        KnownState beginning = from == null || from.isBlank()
                ? KnownState.nothing(asked.known().counted().definition())
                : moments.traced(asked.counted(), FROM, from);
        LedgerAnswer ledger = explanations.ledger(asked, beginning, ofCommittee());
        tell(asked, ledger.steps().stream().flatMap(Step::person));
        return ledger;
    }

    @GET
    @Path("records")
    @RolesAllowed(Roles.COMMITTEE)
    @Operation(
            summary = "Những hồ sơ đứng sau một giá trị / The records behind a value",
            description = "Each record by its random id with what it adds to numerator and denominator, and why it does"
                    + " not count where it does not. For shares of units, the units. As known at an earlier moment, only"
                    + " the records that counted, without unit and reasons: what they said then is not kept, only what"
                    + " they added.")
    @APIResponse(responseCode = "200", description = "Một trang hồ sơ / a page of records")
    public RestResponse<Page<RecordPart>> records(
            @BeanParam ValueParameters value,
            @Parameter(description = "Chỉ NUMERATOR, DENOMINATOR hoặc NONE / only these", example = "NUMERATOR")
                    @QueryParam(PART)
                    String part,
            @Parameter(description = Moments.DESCRIPTION, example = "2026-01-31") @QueryParam(Moments.AS_OF)
                    String asOf,
            @Valid @BeanParam PageRequest page,
            @Context UriInfo request) {
        Asked asked = asked(value, Moments.AS_OF, asOf);
        List<RecordPart> found =
                Moments.isNow(asOf) ? records.now(asked, part(part)) : records.then(asked, part(part), asOf);
        List<RecordPart> items =
                found.stream().skip(page.offset()).limit(page.size()).toList();
        tell(asked, items.stream().flatMap(RecordPart::person));
        return PagedAnswer.of(new Page<>(items, page.page(), page.size(), found.size()), request);
    }

    private Asked asked(ValueParameters value, String name, String moment) {
        String agency = caller.agency(value.agency);
        return value.in(
                agency, moments.traced(plans.ofOneAgency(agency, value.plan), name, moment), LocalDate.now(clock));
    }

    private void tell(Asked asked, Stream<String> people) {
        ValueQuestion question = asked.question();
        reads.tell(question.agency(), "indicator " + question.code() + "/" + question.id(), people.toList());
    }

    private boolean ofCommittee() {
        return caller.hasRole(Roles.COMMITTEE);
    }

    private static Part part(String text) {
        try {
            return text == null || text.isBlank() ? null : Part.valueOf(text);
        } catch (IllegalArgumentException e) {
            String accepted = List.of(Part.values()).toString();
            throw Problems.invalidParameter(
                    PART, text, "unknown", new Text("chỉ nhận: " + accepted, "accepted: " + accepted));
        }
    }
}
