package vn.hatinh.reporting.sdmx.rest;

import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import vn.hatinh.reporting.sdmx.data.DataCsv;
import vn.hatinh.reporting.sdmx.data.DataJson;
import vn.hatinh.reporting.sdmx.data.FlowSelection;
import vn.hatinh.reporting.sdmx.structure.Structures;
import vn.hatinh.support.access.Roles;

/** The data of a flow. Every role gets what it may see elsewhere as well. */
@Path(SdmxInApi.PATH)
@Tag(name = "SDMX")
@RolesAllowed({Roles.COMMITTEE, Roles.DIRECTOR, Roles.READER, Roles.HR_OFFICER, Roles.ADMIN})
@Produces({SdmxFormats.DATA_JSON, SdmxFormats.DATA_CSV, MediaType.APPLICATION_JSON, SdmxFormats.CSV})
@APIResponse(
        responseCode = "200",
        description = "SDMX-JSON 2.0 hoặc SDMX-CSV 2.0 / SDMX-JSON 2.0 or SDMX-CSV 2.0, by the header Accept",
        content = {
            @Content(mediaType = SdmxFormats.DATA_JSON, schema = @Schema(type = SchemaType.OBJECT)),
            @Content(mediaType = SdmxFormats.DATA_CSV, schema = @Schema(type = SchemaType.STRING)),
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)),
            @Content(mediaType = SdmxFormats.CSV, schema = @Schema(type = SchemaType.STRING))
        })
@APIResponse(responseCode = "304", ref = CachingInApi.NOT_MODIFIED)
public class DataResource {

    private static final String SUMMARY = "Số liệu SDMX / SDMX data";

    private final DataService data;
    private final Structures structures;
    private final SdmxJson json;
    private final SdmxAnswers answers;
    private final Clock clock;

    DataResource(DataService data, Structures structures, SdmxJson json, SdmxAnswers answers, Clock clock) {
        this.data = data;
        this.structures = structures;
        this.json = json;
        this.answers = answers;
        this.clock = clock;
    }

    @GET
    @Path("/data/{flow}")
    @Operation(summary = SUMMARY, description = "All series of the flow.")
    public Response all(
            @Parameter(description = "Dataflow", example = "HATINH,DF_662-KH-SNgV,latest") @RestPath String flow,
            @BeanParam DataParams params,
            @Context Request request,
            @Context HttpHeaders headers) {
        return answer(flow, "all", params, request, headers);
    }

    @GET
    @Path("/data/{flow}/{key}")
    @Operation(
            summary = SUMMARY,
            description = "The key has the codes of FREQ, REPORTING_AGENCY, ORG_UNIT, INDICATOR, READING, SEX, AGE and "
                    + "BREAKDOWN between dots; nothing stands for any code, and + joins several.")
    public Response ofKey(
            @Parameter(description = "Dataflow", example = "DF_662-KH-SNgV") @RestPath String flow,
            @Parameter(description = "Key", example = "A.H27_13._T.1_1+1_2.HEADLINE...") @RestPath String key,
            @BeanParam DataParams params,
            @Context Request request,
            @Context HttpHeaders headers) {
        return answer(flow, key, params, request, headers);
    }

    @GET
    @Path("/data/{flow}/{key}/{provider}")
    @Operation(summary = SUMMARY, description = "The provider is all, or the maintenance agency: there is one.")
    public Response ofProvider(
            @Parameter(description = "Dataflow", example = "DF_662-KH-SNgV") @RestPath String flow,
            @Parameter(description = "Key", example = "all") @RestPath String key,
            @Parameter(description = "Provider", example = "all") @RestPath String provider,
            @BeanParam DataParams params,
            @Context Request request,
            @Context HttpHeaders headers) {
        if (!provider.equals("all") && !provider.equals(structures.maintained().agency())) {
            throw SdmxProblems.noResults("Không có nguồn số liệu " + provider, "There is no data provider " + provider);
        }
        return answer(flow, key, params, request, headers);
    }

    private Response answer(String flow, String key, DataParams params, Request request, HttpHeaders headers) {
        MediaType format = SdmxFormats.ofData(request);
        Localised language = Localised.of(headers.getAcceptableLanguages());
        return answers.of(request, format, language, () -> {
            FlowSelection found = data.find(FlowName.parse(flow), params.query(key));
            return SdmxFormats.isCsv(format) ? csv(found, language, params) : json(found, language, params);
        });
    }

    private StreamingOutput json(FlowSelection found, Localised language, DataParams params) {
        MessageHeader header = MessageHeader.of(
                "data", structures.maintained().agency(), structures.maintainer(), clock.instant(), language);
        Object message = DataJson.of(header, found, language, params.detail(), params.atObservation());
        return receiver -> json.write(receiver, message);
    }

    private static StreamingOutput csv(FlowSelection found, Localised language, DataParams params) {
        DataCsv csv = new DataCsv(found, language, params.detail());
        return receiver -> {
            Writer writer = new OutputStreamWriter(receiver, StandardCharsets.UTF_8);
            csv.write(writer);
            writer.flush();
        };
    }
}
