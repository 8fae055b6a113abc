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
import org.jboss.resteasy.reactive.RestResponse;

import vn.hatinh.personnel.agencyfacts.AgencyFact;
import vn.hatinh.personnel.rest.AgencyParam;
import vn.hatinh.personnel.rest.Code;
import vn.hatinh.support.access.Roles;
import vn.hatinh.support.idempotency.IdempotencyKey;

/** Reads and writes one kind of facts that HR and the committee record. */
public abstract class FigureResource<F extends AgencyFact, V extends Record> extends FigureReadingResource<F, V> {

    FigureResource(FigureAnswers<F, V> answers) {
        super(answers);
    }

    @POST
    @RolesAllowed({Roles.HR_OFFICER, Roles.COMMITTEE})
    @Operation(summary = "Ghi một số liệu / Record a fact")
    public RestResponse<V> create(
            @Valid @BeanParam AgencyParam agency, @Valid @BeanParam IdempotencyKey key, @Valid @NotNull V form) {
        return answers().created(agency, key, form);
    }

    @PUT
    @Path("/{key}")
    @RolesAllowed({Roles.HR_OFFICER, Roles.COMMITTEE})
    @Operation(summary = "Sửa số liệu / Correct a fact")
    public RestResponse<V> correct(
            @Parameter(description = FigureTexts.KEY) @PathParam("key") @Code String key,
            @Valid @BeanParam AgencyParam agency,
            @Parameter(description = FigureTexts.IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull V form) {
        return answers().corrected(agency, key, ifMatch, form);
    }

    @DELETE
    @Path("/{key}")
    @RolesAllowed({Roles.HR_OFFICER, Roles.COMMITTEE})
    @Operation(summary = "Xóa số liệu ghi nhầm / Delete a fact recorded by mistake")
    public void remove(
            @Parameter(description = FigureTexts.KEY) @PathParam("key") @Code String key,
            @Valid @BeanParam AgencyParam agency,
            @Parameter(description = FigureTexts.IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @BeanParam ReasonParam reason) {
        answers().remove(agency, key, ifMatch, reason);
    }
}
