package vn.hatinh.personnel.figures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestResponse;

import vn.hatinh.personnel.agencyfacts.AgencyFact;
import vn.hatinh.personnel.rest.AgencyParam;
import vn.hatinh.personnel.rest.Code;
import vn.hatinh.support.access.Roles;
import vn.hatinh.support.rest.Page;
import vn.hatinh.support.rest.PageRequest;

/**
 * Reads one kind of facts.
 *
 * @param <V> the form of a fact in the API
 */
public abstract class FigureReadingResource<F extends AgencyFact, V extends Record> {

    private final FigureAnswers<F, V> answers;

    FigureReadingResource(FigureAnswers<F, V> answers) {
        this.answers = answers;
    }

    @GET
    @RolesAllowed({Roles.HR_OFFICER, Roles.COMMITTEE, Roles.DIRECTOR})
    @Operation(summary = "Các số liệu loại này, từng trang / Facts of this kind, page by page")
    public RestResponse<Page<V>> list(
            @Valid @BeanParam AgencyParam agency,
            @Valid @BeanParam FigureListParams params,
            @Valid @BeanParam PageRequest page,
            @Context UriInfo request) {
        return answers.list(agency, params, page, request);
    }

    @GET
    @Path("/{key}")
    @RolesAllowed({Roles.HR_OFFICER, Roles.COMMITTEE, Roles.DIRECTOR})
    @Operation(summary = "Một số liệu / One fact")
    public RestResponse<V> get(
            @Parameter(description = FigureTexts.KEY) @PathParam("key") @Code String key,
            @Valid @BeanParam AgencyParam agency) {
        return answers.get(agency, key);
    }

    FigureAnswers<F, V> answers() {
        return answers;
    }
}
