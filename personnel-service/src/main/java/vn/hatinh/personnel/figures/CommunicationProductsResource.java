package vn.hatinh.personnel.figures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import vn.hatinh.personnel.communication.CommunicationProduct;
import vn.hatinh.personnel.idempotency.IdempotencyKey;
import vn.hatinh.personnel.rest.AgencyParam;
import vn.hatinh.personnel.rest.Code;
import vn.hatinh.personnel.rest.Page;
import vn.hatinh.personnel.rest.PageRequest;
import vn.hatinh.support.access.Roles;
import vn.hatinh.support.problem.Problem;

@Path("/api/v1/communication-products")
@Tag(name = "communication-products", description = "Các sản phẩm tuyên truyền / Communication products")
@APIResponse(
        responseCode = "400",
        description = "Yêu cầu sai / The request is wrong",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class CommunicationProductsResource {

    private static final String KEY_EXAMPLE = "SP2025-01";

    private final FigureAnswers<CommunicationProduct, CommunicationProductForm> answers;

    CommunicationProductsResource(FigureApi api) {
        this.answers = api.of(FigureKinds.COMMUNICATION_PRODUCTS, CommunicationProductForm::of);
    }

    @GET
    @RolesAllowed({Roles.HR_OFFICER, Roles.COMMITTEE, Roles.DIRECTOR})
    @Operation(summary = "Các sản phẩm tuyên truyền, từng trang / Communication products, page by page")
    @APIResponse(
            responseCode = "200",
            headers =
                    @Header(
                            name = "Link",
                            description = FigureTexts.LINK,
                            schema = @Schema(implementation = String.class)))
    public RestResponse<Page<CommunicationProductForm>> list(
            @Valid @BeanParam AgencyParam agency,
            @Valid @BeanParam FigureListParams params,
            @Valid @BeanParam PageRequest page,
            @Context UriInfo request) {
        return answers.list(agency, params, page, request);
    }

    @GET
    @Path("/{key}")
    @RolesAllowed({Roles.HR_OFFICER, Roles.COMMITTEE, Roles.DIRECTOR})
    @Operation(summary = "Sản phẩm tuyên truyền / A communication product")
    @APIResponse(
            responseCode = "200",
            headers =
                    @Header(
                            name = HttpHeaders.ETAG,
                            description = FigureTexts.ETAG,
                            schema = @Schema(implementation = String.class)))
    @APIResponse(
            responseCode = "404",
            description = FigureTexts.NOT_FOUND,
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<CommunicationProductForm> get(
            @Parameter(description = FigureTexts.KEY, example = KEY_EXAMPLE) @PathParam("key") @Code String key,
            @Valid @BeanParam AgencyParam agency) {
        return answers.get(agency, key);
    }

    @POST
    @RolesAllowed({Roles.HR_OFFICER, Roles.COMMITTEE})
    @Operation(summary = "Ghi một sản phẩm tuyên truyền / Record a communication product")
    @APIResponse(
            responseCode = "201",
            headers = {
                @Header(
                        name = HttpHeaders.ETAG,
                        description = FigureTexts.ETAG,
                        schema = @Schema(implementation = String.class)),
                @Header(
                        name = HttpHeaders.LOCATION,
                        description = FigureTexts.LOCATION,
                        schema = @Schema(implementation = String.class))
            },
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = CommunicationProductForm.class)))
    @APIResponse(
            responseCode = "409",
            description = FigureTexts.ALREADY_THERE,
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = FigureTexts.RULE,
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<CommunicationProductForm> create(
            @Valid @BeanParam AgencyParam agency,
            @Valid @BeanParam IdempotencyKey key,
            @Valid @NotNull CommunicationProductForm form) {
        return answers.created(agency, key, form.toFact());
    }

    @PUT
    @Path("/{key}")
    @RolesAllowed({Roles.HR_OFFICER, Roles.COMMITTEE})
    @Operation(summary = "Sửa sản phẩm tuyên truyền / Correct a communication product")
    @APIResponse(
            responseCode = "200",
            headers =
                    @Header(
                            name = HttpHeaders.ETAG,
                            description = FigureTexts.ETAG,
                            schema = @Schema(implementation = String.class)))
    @APIResponse(
            responseCode = "404",
            description = FigureTexts.NOT_FOUND,
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "412",
            description = FigureTexts.STALE,
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = FigureTexts.RULE,
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "428",
            description = FigureTexts.IF_MATCH_MISSING,
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<CommunicationProductForm> correct(
            @Parameter(description = FigureTexts.KEY, example = KEY_EXAMPLE) @PathParam("key") @Code String key,
            @Valid @BeanParam AgencyParam agency,
            @Parameter(description = FigureTexts.IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull CommunicationProductForm form) {
        return answers.corrected(agency, key, ifMatch, form.toFact());
    }

    @DELETE
    @Path("/{key}")
    @RolesAllowed({Roles.HR_OFFICER, Roles.COMMITTEE})
    @Operation(summary = "Xóa sản phẩm tuyên truyền ghi nhầm / Delete a communication product recorded by mistake")
    @APIResponse(responseCode = "204", description = FigureTexts.REMOVED)
    @APIResponse(
            responseCode = "404",
            description = FigureTexts.NOT_FOUND,
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "412",
            description = FigureTexts.STALE,
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "428",
            description = FigureTexts.IF_MATCH_MISSING,
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public void remove(
            @Parameter(description = FigureTexts.KEY, example = KEY_EXAMPLE) @PathParam("key") @Code String key,
            @Valid @BeanParam AgencyParam agency,
            @Parameter(description = FigureTexts.IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @BeanParam ReasonParam reason) {
        answers.remove(agency, key, ifMatch, reason);
    }
}
