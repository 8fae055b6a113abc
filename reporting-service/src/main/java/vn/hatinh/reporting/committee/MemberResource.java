package vn.hatinh.reporting.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

import vn.hatinh.reporting.caching.CachingInApi;
import vn.hatinh.reporting.caching.Conditional;
import vn.hatinh.reporting.record.AgencyParam;
import vn.hatinh.reporting.record.Ids;
import vn.hatinh.reporting.record.IfMatchParam;
import vn.hatinh.reporting.record.NewRecords;
import vn.hatinh.reporting.record.RecordAnswers;
import vn.hatinh.reporting.record.RecordCaller;
import vn.hatinh.reporting.record.Recorded;
import vn.hatinh.reporting.record.RecordsInApi;
import vn.hatinh.support.access.Roles;
import vn.hatinh.support.idempotency.IdempotencyKey;
import vn.hatinh.support.rest.IsoDate;

@Path(MemberResource.PATH)
@Tag(name = "committee", description = "Ban Vì sự tiến bộ của phụ nữ / Committee for the advancement of women")
@APIResponse(responseCode = "400", ref = RecordsInApi.BAD_REQUEST)
public class MemberResource {

    static final String PATH = "/api/v1/committee/members";

    private final Members members;
    private final NewRecords newRecords;
    private final RecordCaller caller;

    MemberResource(Members members, NewRecords newRecords, RecordCaller caller) {
        this.members = members;
        this.newRecords = newRecords;
        this.caller = caller;
    }

    @GET
    @Conditional
    @Transactional
    @RolesAllowed({Roles.COMMITTEE, Roles.DIRECTOR, Roles.HR_OFFICER})
    @Operation(
            summary = "Thành viên Ban / Members of the committee",
            description = "Với on: thành phần của ngày đó; không có: mọi thời kỳ / "
                    + "With on: as composed that day; without: of all times.")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "304", ref = CachingInApi.NOT_MODIFIED)
    public List<Recorded<Member>> list(
            @Valid @BeanParam AgencyParam agency,
            @Parameter(description = "Ngày / Day", example = "2026-11-22") @RestQuery @IsoDate String on) {
        return members.list(caller.agency(agency), Optional.ofNullable(on).map(LocalDate::parse));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Roles.COMMITTEE, Roles.DIRECTOR, Roles.HR_OFFICER})
    @Operation(summary = "Một thành viên / One member")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", ref = RecordsInApi.NOT_FOUND)
    public RestResponse<Recorded<Member>> get(
            @Parameter(description = Ids.RECORD, example = Ids.EXAMPLE) @RestPath String id,
            @Valid @BeanParam AgencyParam agency) {
        return RecordAnswers.ok(members.get(caller.agency(agency), id));
    }

    @POST
    @Transactional
    @RolesAllowed(Roles.COMMITTEE)
    @Operation(summary = "Thêm thành viên / Add a member")
    @APIResponse(
            responseCode = "201",
            description = "Đã ghi / Written",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "RecordedMember")))
    @APIResponse(responseCode = "422", ref = RecordsInApi.RULES_BROKEN)
    public RestResponse<Recorded<Member>> add(
            @Valid @BeanParam AgencyParam agency,
            @Valid @BeanParam IdempotencyKey key,
            @Valid @NotNull Member content) {
        String owner = caller.agency(agency);
        return newRecords.add(key, owner, PATH, content, () -> members.add(owner, content, caller.author()));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed(Roles.COMMITTEE)
    @Operation(summary = "Sửa thành viên, ghi ngày kết thúc / Correct a member, or set the last day")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", ref = RecordsInApi.NOT_FOUND)
    @APIResponse(responseCode = "412", ref = RecordsInApi.STALE)
    @APIResponse(responseCode = "422", ref = RecordsInApi.RULES_BROKEN)
    @APIResponse(responseCode = "428", ref = RecordsInApi.IF_MATCH_MISSING)
    public RestResponse<Recorded<Member>> replace(
            @Parameter(description = Ids.RECORD, example = Ids.EXAMPLE) @RestPath String id,
            @Valid @BeanParam AgencyParam agency,
            @Valid @BeanParam IfMatchParam condition,
            @Valid @NotNull Member content) {
        return RecordAnswers.ok(
                members.replace(caller.agency(agency), id, condition.value(), content, caller.author()));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed(Roles.COMMITTEE)
    @Operation(summary = "Bỏ thành viên ghi nhầm / Remove a member that was entered by mistake")
    @APIResponse(responseCode = "204")
    @APIResponse(responseCode = "404", ref = RecordsInApi.NOT_FOUND)
    @APIResponse(responseCode = "409", ref = RecordsInApi.CONFLICT)
    @APIResponse(responseCode = "412", ref = RecordsInApi.STALE)
    @APIResponse(responseCode = "428", ref = RecordsInApi.IF_MATCH_MISSING)
    public void remove(
            @Parameter(description = Ids.RECORD, example = Ids.EXAMPLE) @RestPath String id,
            @Valid @BeanParam AgencyParam agency,
            @Valid @BeanParam IfMatchParam condition) {
        members.remove(caller.agency(agency), id, condition.value());
    }
}
