package vn.hatinh.personnel.figures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import vn.hatinh.personnel.agencyfacts.RecruitmentRound;
import vn.hatinh.personnel.rest.AgencyParam;
import vn.hatinh.personnel.rest.Code;
import vn.hatinh.support.access.Roles;
import vn.hatinh.support.idempotency.IdempotencyKey;
import vn.hatinh.support.problem.Problem;

/** Recruitment is the business of HR alone. */
@Path("/api/v1/recruitment-rounds")
@Tag(name = "recruitment-rounds", description = "Các đợt tuyển dụng / Recruitment rounds")
public class RecruitmentRoundsResource extends FigureReadingResource<RecruitmentRound, RecruitmentRoundForm> {

    private static final String KEY_EXAMPLE = "TD2025-1";

    RecruitmentRoundsResource(FigureApi api) {
        super(api.of(FigureKinds.RECRUITMENT_ROUNDS, RecruitmentRoundForm::of, RecruitmentRoundForm::toFact));
    }

    @POST
    @RolesAllowed(Roles.HR_OFFICER)
    @Operation(summary = "Ghi một đợt tuyển dụng / Record a recruitment round")
    @APIResponse(
            responseCode = "200",
            headers = {
                @Header(
                        name = HttpHeaders.ETAG,
                        description = FigureTexts.ETAG,
                        schema = @Schema(implementation = String.class)),
                @Header(
                        name = HttpHeaders.LOCATION,
                        description = FigureTexts.LOCATION,
                        schema = @Schema(implementation = String.class))
            })
    @APIResponse(
            responseCode = "409",
            description = FigureTexts.ALREADY_THERE,
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = FigureTexts.RULE,
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<RecruitmentRoundForm> create(
            @Valid @BeanParam AgencyParam agency,
            @Valid @BeanParam IdempotencyKey key,
            @Valid @NotNull RecruitmentRoundForm form) {
        return answers().created(agency, key, form);
    }

    @PUT
    @Path("/{key}")
    @RolesAllowed(Roles.HR_OFFICER)
    @Operation(summary = "Sửa đợt tuyển dụng / Correct a recruitment round")
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
    public RestResponse<RecruitmentRoundForm> correct(
            @Parameter(description = FigureTexts.KEY, example = KEY_EXAMPLE) @PathParam("key") @Code String key,
            @Valid @BeanParam AgencyParam agency,
            @Parameter(description = FigureTexts.IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull RecruitmentRoundForm form) {
        return answers().corrected(agency, key, ifMatch, form);
    }

    @DELETE
    @Path("/{key}")
    @RolesAllowed(Roles.HR_OFFICER)
    @Operation(summary = "Xóa đợt tuyển dụng ghi nhầm / Delete a recruitment round recorded by mistake")
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
        answers().remove(agency, key, ifMatch, reason);
    }
}
