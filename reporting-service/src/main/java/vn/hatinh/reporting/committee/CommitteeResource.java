package vn.hatinh.reporting.committee;

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

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

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

/** Reads and writes one kind of what is written about the committee. */
public abstract class CommitteeResource<T extends Record> {

    private final String path;
    private final CommitteeEntries<T, ?> entries;
    private final NewRecords newRecords;
    private final RecordCaller caller;

    /** @param path under which the entries are found */
    CommitteeResource(String path, CommitteeEntries<T, ?> entries, NewRecords newRecords, RecordCaller caller) {
        this.path = path;
        this.entries = entries;
        this.newRecords = newRecords;
        this.caller = caller;
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Roles.COMMITTEE, Roles.DIRECTOR, Roles.HR_OFFICER})
    @Operation(summary = "Một mục / One entry")
    @APIResponse(responseCode = "200")
    public RestResponse<Recorded<T>> get(
            @Parameter(description = Ids.RECORD, example = Ids.EXAMPLE) @RestPath String id,
            @Valid @BeanParam AgencyParam agency) {
        return RecordAnswers.ok(entries.get(caller.agency(agency), id));
    }

    @POST
    @Transactional
    @RolesAllowed(Roles.COMMITTEE)
    @Operation(summary = "Thêm một mục / Add an entry")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "422", ref = RecordsInApi.RULES_BROKEN)
    public RestResponse<Recorded<T>> add(
            @Valid @BeanParam AgencyParam agency, @Valid @BeanParam IdempotencyKey key, @Valid @NotNull T content) {
        String owner = caller.agency(agency);
        return newRecords.add(key, owner, path, content, () -> entries.add(owner, content, caller.author()));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed(Roles.COMMITTEE)
    @Operation(
            summary = "Sửa một mục / Correct an entry",
            description = "Kể cả ghi bổ sung: ngày kết thúc của thành viên, biên bản của cuộc họp / "
                    + "Or complete it: the last day of a member, the minutes of a meeting.")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "422", ref = RecordsInApi.RULES_BROKEN)
    public RestResponse<Recorded<T>> replace(
            @Parameter(description = Ids.RECORD, example = Ids.EXAMPLE) @RestPath String id,
            @Valid @BeanParam AgencyParam agency,
            @Valid @BeanParam IfMatchParam condition,
            @Valid @NotNull T content) {
        return RecordAnswers.ok(
                entries.replace(caller.agency(agency), id, condition.value(), content, caller.author()));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed(Roles.COMMITTEE)
    @Operation(
            summary = "Bỏ mục ghi nhầm / Remove an entry made by mistake",
            description =
                    "Không bỏ được mục đang được mục khác nêu tên (409) / Not while another entry names it (409).")
    @APIResponse(responseCode = "204")
    @APIResponse(responseCode = "409", ref = RecordsInApi.CONFLICT)
    public void remove(
            @Parameter(description = Ids.RECORD, example = Ids.EXAMPLE) @RestPath String id,
            @Valid @BeanParam AgencyParam agency,
            @Valid @BeanParam IfMatchParam condition) {
        entries.remove(caller.agency(agency), id, condition.value());
    }
}
