package vn.hatinh.personnel.transfer;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import vn.hatinh.personnel.rest.AgencyParam;
import vn.hatinh.personnel.rest.Code;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.access.Roles;
import vn.hatinh.support.idempotency.AnsweredOnce;
import vn.hatinh.support.idempotency.IdempotencyKey;
import vn.hatinh.support.problem.Problem;
import vn.hatinh.support.rest.Created;

/** Where a person goes to, and came from. */
@Path("/api/v1/staff/{code}")
@RolesAllowed(Roles.HR_OFFICER)
@Tag(name = "transfers", description = "Chuyển công tác giữa các cơ quan / Transfers between agencies")
@APIResponse(
        responseCode = "400",
        description = "Yêu cầu sai / The request is wrong",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "404",
        description = "Không có ai mang mã này / Nobody has this code",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class StaffTransferResource {

    private final Transfers transfers;
    private final Careers careers;
    private final AnsweredOnce once;
    private final Caller caller;

    StaffTransferResource(Transfers transfers, Careers careers, AnsweredOnce once, Caller caller) {
        this.transfers = transfers;
        this.careers = careers;
        this.once = once;
        this.caller = caller;
    }

    @POST
    @Path("/transfers")
    @Operation(
            summary = "Chuyển sang cơ quan khác / Transfer to another agency",
            description =
                    "Phụ trách cả hai cơ quan thì chuyển ngay; nếu không, cơ quan mới phải tiếp nhận. / At once for whoever covers both agencies; otherwise the new agency has to accept.")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TransferAnswer.class)))
    @APIResponse(
            responseCode = "409",
            description = "Đang được đề nghị chuyển, hoặc mã đã được dùng / Offered already, or the code is taken",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "Trái quy tắc nghiệp vụ, chưa ghi gì / A rule of the domain is broken, nothing was written",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<TransferAnswer> transfer(
            @Parameter(description = "Mã CBCCVC / Staff code", example = "CB0001") @PathParam("code") @Code String code,
            @Valid @BeanParam AgencyParam agency,
            @Valid @BeanParam IdempotencyKey key,
            @Valid @NotNull TransferRequest request) {
        String asked = agency.of(caller);
        String path = "/api/v1/staff/%s/transfers".formatted(code);
        return once.answer(key, asked, path, request, () -> {
                    TransferAnswer answer = transfers.begin(asked, code, request);
                    return new Created<>("/api/v1/transfers/" + answer.id(), answer, 1);
                })
                .answer();
    }

    @GET
    @Path("/career")
    @Operation(summary = "Quá trình công tác ở các cơ quan trước / What the person did in earlier agencies")
    @APIResponse(responseCode = "200")
    public List<Career> career(
            @Parameter(description = "Mã CBCCVC / Staff code", example = "CB0001") @PathParam("code") @Code String code,
            @Valid @BeanParam AgencyParam agency) {
        return careers.of(agency.of(caller), code);
    }
}
