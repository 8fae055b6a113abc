package vn.hatinh.reporting.sdmx.rest;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import vn.hatinh.reporting.caching.CachingInApi;
import vn.hatinh.reporting.sdmx.Localised;
import vn.hatinh.reporting.sdmx.MessageHeader;
import vn.hatinh.reporting.sdmx.model.Kind;
import vn.hatinh.reporting.sdmx.structure.Catalogue;
import vn.hatinh.reporting.sdmx.structure.StructureMessage;
import vn.hatinh.reporting.sdmx.structure.StructureQuery;
import vn.hatinh.reporting.sdmx.structure.StructureQuery.Found;
import vn.hatinh.reporting.sdmx.structure.Structures;
import vn.hatinh.support.access.Roles;

/** The structural metadata: flows, structures, codelists, concepts, agencies and what the data hold. */
@Path(SdmxInApi.PATH)
@Tag(name = "SDMX")
@RolesAllowed({Roles.COMMITTEE, Roles.DIRECTOR, Roles.READER, Roles.HR_OFFICER, Roles.ADMIN})
@Produces({SdmxFormats.STRUCTURE_JSON, MediaType.APPLICATION_JSON})
@APIResponse(
        responseCode = "200",
        description = "SDMX-JSON 2.0",
        content = {
            @Content(mediaType = SdmxFormats.STRUCTURE_JSON, schema = @Schema(type = SchemaType.OBJECT)),
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT))
        })
@APIResponse(responseCode = "304", ref = CachingInApi.NOT_MODIFIED)
public class StructureResource {

    private static final String KIND = "/{kind}";
    private static final String ANY_KIND = "structure";
    private static final String SUMMARY = "Cấu trúc SDMX / SDMX structures";
    private static final String DESCRIPTION =
            "Of one kind, or with structure of every kind; agency, id and version are all or latest when left out.";

    private final Structures structures;
    private final SdmxJson json;
    private final SdmxAnswers answers;
    private final Clock clock;

    StructureResource(Structures structures, SdmxJson json, SdmxAnswers answers, Clock clock) {
        this.structures = structures;
        this.json = json;
        this.answers = answers;
        this.clock = clock;
    }

    @GET
    @Path(KIND)
    @Operation(summary = SUMMARY, description = DESCRIPTION)
    public Response all(
            @Parameter(description = "Loại / Kind", example = "dataflow") @RestPath String kind,
            @BeanParam StructureParams params,
            @Context Request request,
            @Context HttpHeaders headers) {
        return answer(
                query(kind, StructureQuery.ALL, StructureQuery.ALL, StructureQuery.LATEST, params),
                params,
                request,
                headers);
    }

    @GET
    @Path(KIND + "/{agency}")
    @Operation(summary = SUMMARY, description = DESCRIPTION)
    public Response ofAgency(
            @Parameter(description = "Loại / Kind", example = "dataflow") @RestPath String kind,
            @Parameter(description = "Cơ quan quản lý / Maintenance agency", example = "HATINH") @RestPath
                    String agency,
            @BeanParam StructureParams params,
            @Context Request request,
            @Context HttpHeaders headers) {
        return answer(query(kind, agency, StructureQuery.ALL, StructureQuery.LATEST, params), params, request, headers);
    }

    @GET
    @Path(KIND + "/{agency}/{id}")
    @Operation(summary = SUMMARY, description = DESCRIPTION)
    public Response ofId(
            @Parameter(description = "Loại / Kind", example = "codelist") @RestPath String kind,
            @Parameter(description = "Cơ quan quản lý / Maintenance agency", example = "HATINH") @RestPath
                    String agency,
            @Parameter(description = "Mã / Id", example = "CL_SEX") @RestPath String id,
            @BeanParam StructureParams params,
            @Context Request request,
            @Context HttpHeaders headers) {
        return answer(query(kind, agency, id, StructureQuery.LATEST, params), params, request, headers);
    }

    @GET
    @Path(KIND + "/{agency}/{id}/{version}")
    @Operation(summary = SUMMARY, description = DESCRIPTION)
    public Response ofVersion(
            @Parameter(description = "Loại / Kind", example = "codelist") @RestPath String kind,
            @Parameter(description = "Cơ quan quản lý / Maintenance agency", example = "HATINH") @RestPath
                    String agency,
            @Parameter(description = "Mã / Id", example = "CL_SEX") @RestPath String id,
            @Parameter(description = "Phiên bản / Version", example = "1.0") @RestPath String version,
            @BeanParam StructureParams params,
            @Context Request request,
            @Context HttpHeaders headers) {
        return answer(query(kind, agency, id, version, params), params, request, headers);
    }

    @GET
    @Path(KIND + "/{agency}/{id}/{version}/{item}")
    @Operation(summary = SUMMARY, description = "One item of a scheme, or several joined by +.")
    public Response ofItem(
            @Parameter(description = "Loại / Kind", example = "codelist") @RestPath String kind,
            @Parameter(description = "Cơ quan quản lý / Maintenance agency", example = "HATINH") @RestPath
                    String agency,
            @Parameter(description = "Mã / Id", example = "CL_SEX") @RestPath String id,
            @Parameter(description = "Phiên bản / Version", example = "1.0") @RestPath String version,
            @Parameter(description = "Mục / Item", example = "F+M") @RestPath String item,
            @BeanParam StructureParams params,
            @Context Request request,
            @Context HttpHeaders headers) {
        return answer(
                query(kind, agency, id, version, params).ofItems(Set.of(item.split("\\+"))), params, request, headers);
    }

    /** A kind that the standard has and this service has not is another thing than one that nobody has. */
    private static StructureQuery query(String kind, String agency, String id, String version, StructureParams params) {
        if (OtherResources.areThere(kind)) {
            throw SdmxProblems.notImplemented(kind);
        }
        Set<Kind> kinds = kind.equals(ANY_KIND)
                ? EnumSet.allOf(Kind.class)
                : EnumSet.of(Kind.ofResource(kind).orElseThrow(NotFoundException::new));
        return new StructureQuery(kinds, agency, id, version, Set.of(), params.references());
    }

    private Response answer(StructureQuery query, StructureParams params, Request request, HttpHeaders headers) {
        MediaType format = SdmxFormats.ofStructure(request);
        Localised language = Localised.of(headers.getAcceptableLanguages());
        return answers.of(request, format, language, () -> message(query, params, language));
    }

    private StreamingOutput message(StructureQuery query, StructureParams params, Localised language) {
        Catalogue catalogue = query.mayNeedContent() ? structures.catalogueWithContent() : structures.catalogue();
        List<Found> found = query.in(catalogue);
        if (found.isEmpty()) {
            throw SdmxProblems.noResults(
                    "Không có cấu trúc " + query.id() + " của " + query.agency(),
                    "There is no structure " + query.id() + " of " + query.agency());
        }
        MessageHeader header = MessageHeader.of(
                "structure", structures.maintained().agency(), structures.maintainer(), clock.instant(), language);
        Map<String, Object> message = StructureMessage.of(header, found, language, params.detail());
        return receiver -> json.write(receiver, message);
    }
}
