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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import vn.hatinh.personnel.agencyfacts.RecruitmentRound;
import vn.hatinh.personnel.rest.AgencyParam;
import vn.hatinh.personnel.rest.Code;
import vn.hatinh.support.access.Roles;
import vn.hatinh.support.idempotency.IdempotencyKey;

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
    public void remove(
            @Parameter(description = FigureTexts.KEY, example = KEY_EXAMPLE) @PathParam("key") @Code String key,
            @Valid @BeanParam AgencyParam agency,
            @Parameter(description = FigureTexts.IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @BeanParam ReasonParam reason) {
        answers().remove(agency, key, ifMatch, reason);
    }
}
