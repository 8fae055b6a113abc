package vn.hatinh.reporting.opendata;

import java.util.Map;
import java.util.function.Function;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.hatinh.reporting.caching.CachingInApi;
import vn.hatinh.reporting.record.AgencyParam;
import vn.hatinh.reporting.record.RecordsInApi;
import vn.hatinh.reporting.settings.StatisticsSettings;
import vn.hatinh.reporting.statistics.FiguresState;
import vn.hatinh.reporting.statistics.FiguresStates;
import vn.hatinh.support.access.Roles;

/** The open data as files. Whoever asks gets what everybody may see, so that the files can be passed on. */
@Path("/open-data")
@Tag(name = "open-data")
@RolesAllowed({Roles.COMMITTEE, Roles.DIRECTOR, Roles.READER, Roles.HR_OFFICER, Roles.ADMIN})
@APIResponse(responseCode = "304", ref = CachingInApi.NOT_MODIFIED)
@APIResponse(responseCode = "400", ref = RecordsInApi.BAD_REQUEST)
public class OpenDataResource {

    private final OpenSeries series;
    private final FiguresStates states;
    private final StatisticsSettings settings;

    OpenDataResource(OpenSeries series, FiguresStates states, StatisticsSettings settings) {
        this.series = series;
        this.states = states;
        this.settings = settings;
    }

    @GET
    @Path("/series.csv")
    @Produces(CsvFile.MEDIA_TYPE)
    @Operation(
            summary = "Số liệu mở, CSV / Open data as CSV",
            description = "Of the agency, or without one of all agencies that the caller has to do with.")
    @APIResponse(
            responseCode = "200",
            description = "CSV (RFC 4180, UTF-8)",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response csv(@Valid @BeanParam AgencyParam agency, @Context Request request) {
        return file("series.csv", agency, request, state -> {
            StreamingOutput rows = receiver -> CsvFile.write(series.of(state.agencies()), receiver);
            return Response.ok(rows, CsvFile.MEDIA_TYPE);
        });
    }

    @GET
    @Path("/series.parquet")
    @Produces(ParquetFile.MEDIA_TYPE)
    @Operation(
            summary = "Số liệu mở, Parquet / Open data as Parquet",
            description = "The same rows and columns as the CSV, with their types.")
    @APIResponse(
            responseCode = "200",
            description = "Apache Parquet",
            content =
                    @Content(
                            mediaType = ParquetFile.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response parquet(@Valid @BeanParam AgencyParam agency, @Context Request request) {
        return file("series.parquet", agency, request, state -> {
            Map<String, String> notes = Map.of(
                    "license", settings.licence().name(),
                    "license_path", settings.licence().path().toString(),
                    "as_of", String.valueOf(state.asOf()));
            StreamingOutput rows = receiver -> ParquetFile.write(series.of(state.agencies()), notes, receiver);
            return Response.ok(rows, ParquetFile.MEDIA_TYPE);
        });
    }

    @GET
    @Path("/datapackage.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Mô tả số liệu mở / Description of the open data",
            description = "A Frictionless Data Package: the files, their columns and the licence.")
    @APIResponse(
            responseCode = "200",
            description = "Data Package",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DataPackage.class)))
    public Response description(@Valid @BeanParam AgencyParam agency, @Context Request request) {
        return file(
                "datapackage.json",
                agency,
                request,
                state -> Response.ok(DataPackage.describe(settings, state.asOf())));
    }

    /** @param content made only for who has not got it yet */
    private Response file(
            String name, AgencyParam agency, Request request, Function<FiguresState, ResponseBuilder> content) {
        FiguresState state = states.asked(agency.asked());
        ResponseBuilder unchanged = state.unchanged(request, name);
        ResponseBuilder answer = unchanged == null
                ? content.apply(state).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                : unchanged;
        return state.describe(answer, name);
    }
}
