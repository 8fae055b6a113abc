package vn.hatinh.personnel.transfer;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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

/** Transfers as either agency sees them. */
@Path("/api/v1/transfers")
@RolesAllowed(Roles.HR_OFFICER)
@Tag(name = "transfers", description = "Chuyển công tác giữa các cơ quan / Transfers between agencies")
@APIResponse(
        responseCode = "400",
        description = "Yêu cầu sai / The request is wrong",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class TransferResource {

    private final Transfers transfers;
    private final Caller caller;

    TransferResource(Transfers transfers, Caller caller) {
        this.transfers = transfers;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Người đi và người đến của cơ quan / Who leaves and who comes to the agency")
    @APIResponse(responseCode = "200")
    public RestResponse<Page<TransferAnswer>> list(
            @Valid @BeanParam AgencyParam agency,
            @Parameter(description = "Chỉ những đề nghị ở trạng thái này / Only those in this state")
                    @Schema(enumeration = {"OFFERED", "ACCEPTED", "DECLINED"})
                    @QueryParam("state")
                    @Pattern(regexp = "OFFERED|ACCEPTED|DECLINED") String state,
            @Valid @BeanParam PageRequest page,
            @Context UriInfo request) {
        TransferState wanted = state == null ? null : TransferState.valueOf(state);
        return PagedAnswer.of(transfers.list(agency.of(caller), wanted, page), request);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Một lần chuyển / One transfer")
    @APIResponse(responseCode = "200")
    @APIResponse(
            responseCode = "404",
            description = "Không có đề nghị này / There is no such transfer",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public TransferAnswer get(@PathParam("id") UUID id) {
        return transfers.get(id);
    }

    @POST
    @Path("/{id}/accept")
    @Operation(summary = "Tiếp nhận / Accept", description = "Chỉ cơ quan mới. / The new agency only.")
    @APIResponse(responseCode = "200")
    @APIResponse(
            responseCode = "404",
            description = "Không có đề nghị này / There is no such transfer",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "409",
            description = "Đã được quyết định, hoặc mã đã được dùng / Decided already, or the code is taken",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "Trái quy tắc nghiệp vụ, chưa ghi gì / A rule of the domain is broken, nothing was written",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public TransferAnswer accept(@PathParam("id") UUID id, @Valid @NotNull Arrival arrival) {
        return transfers.accept(id, arrival);
    }

    @POST
    @Path("/{id}/decline")
    @Operation(
            summary = "Không thực hiện / Decline",
            description =
                    "Cơ quan mới từ chối, hoặc cơ quan cũ rút lại. / The new agency refuses, or the old one takes it back.")
    @APIResponse(responseCode = "200")
    @APIResponse(
            responseCode = "404",
            description = "Không có đề nghị này / There is no such transfer",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "409",
            description = "Đã được quyết định / Decided already",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public TransferAnswer decline(@PathParam("id") UUID id, @Valid @NotNull TransferDecline decline) {
        return transfers.decline(id, decline);
    }
}
