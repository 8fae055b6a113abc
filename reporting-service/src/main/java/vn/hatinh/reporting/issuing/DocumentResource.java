package vn.hatinh.reporting.issuing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import vn.hatinh.reporting.caching.CachingInApi;
import vn.hatinh.reporting.caching.Conditional;
import vn.hatinh.reporting.record.RecordsInApi;
import vn.hatinh.reporting.report.model.Block;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.access.Roles;
import vn.hatinh.support.idempotency.AnsweredOnce;
import vn.hatinh.support.idempotency.IdempotencyKey;
import vn.hatinh.support.rest.Created;
import vn.hatinh.support.rest.IfMatch;

/** Documents from their first draft to their issue. */
@Path(DocumentResource.PATH)
@Tag(name = "Văn bản / Documents")
@RolesAllowed({Roles.COMMITTEE, Roles.DIRECTOR})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "404", ref = RecordsInApi.NOT_FOUND)
public class DocumentResource {

    static final String PATH = "/api/v1/reports";

    private static final String ID = "{id:[0-9a-f-]+}";

    private final Documents documents;
    private final IssuedDocuments issued;
    private final Issuing issuing;
    private final AnsweredOnce once;
    private final Caller caller;

    DocumentResource(Documents documents, IssuedDocuments issued, Issuing issuing, AnsweredOnce once, Caller caller) {
        this.documents = documents;
        this.issued = issued;
        this.issuing = issuing;
        this.once = once;
        this.caller = caller;
    }

    @POST
    @Operation(
            summary = "Tạo văn bản / Create a document",
            description =
                    "An annual report, half-year review or annual plan, as a draft. With `replaces`, one that takes"
                            + " the place of an issued document; it begins with that one's texts.")
    @APIResponse(
            responseCode = "201",
            description = "Văn bản mới / The new document",
            content = @Content(schema = @Schema(implementation = DocumentAnswer.class)))
    @APIResponse(responseCode = "400", ref = RecordsInApi.BAD_REQUEST)
    @APIResponse(responseCode = "422", ref = RecordsInApi.RULES_BROKEN)
    public Response create(@Valid @BeanParam IdempotencyKey key, @NotNull @Valid NewDocument wanted) {
        String agency = caller.agency(wanted.agency());
        return once.answer(key, agency, PATH, wanted, () -> {
                    UUID id = documents.create(wanted.kind(), agency, wanted.year(), wanted.replaces());
                    DocumentAnswer created = issued.describe(id);
                    return new Created<>(PATH + "/" + id, created, created.revision());
                })
                .answer()
                .toResponse();
    }

    @GET
    @Conditional
    @Operation(summary = "Các văn bản của cơ quan / The agency's documents", description = "The newest first.")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "304", ref = CachingInApi.NOT_MODIFIED)
    public List<DocumentAnswer> list(@RestQuery String agency) {
        return issued.list(caller.agency(agency));
    }

    @GET
    @Path(ID)
    @Operation(
            summary = "Một văn bản / One document",
            description =
                    "Its status; what has to be written before the issue; number, checksums and position after it.")
    @APIResponse(
            responseCode = "200",
            description = "Văn bản / The document",
            content = @Content(schema = @Schema(implementation = DocumentAnswer.class)))
    public Response one(@RestPath UUID id) {
        return answer(id);
    }

    @GET
    @Path(ID + "/blocks")
    @Operation(
            summary = "Các đoạn của văn bản / The document's blocks",
            description =
                    "From top to bottom, each with its id and, when somebody wrote it, who did and what was generated.")
    @APIResponse(responseCode = "200")
    public List<Block> blocks(@RestPath UUID id) {
        return issued.content(id).blocks().toList();
    }

    @PUT
    @Path(ID + "/blocks/{block}")
    @Operation(
            summary = "Viết một đoạn / Write a block",
            description = "Somebody's own text instead of the generated one. Needs If-Match; only in a draft.")
    @APIResponse(
            responseCode = "200",
            description = "Văn bản / The document",
            content = @Content(schema = @Schema(implementation = DocumentAnswer.class)))
    @APIResponse(responseCode = "400", ref = RecordsInApi.BAD_REQUEST)
    @APIResponse(responseCode = "409", ref = RecordsInApi.CONFLICT)
    @APIResponse(responseCode = "412", ref = RecordsInApi.STALE)
    @APIResponse(responseCode = "428", ref = RecordsInApi.IF_MATCH_MISSING)
    public Response write(
            @RestPath UUID id,
            @RestPath String block,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid OwnText own) {
        documents.write(id, ifMatch, block, own.text().strip());
        return answer(id);
    }

    @DELETE
    @Path(ID + "/blocks/{block}")
    @Operation(
            summary = "Bỏ đoạn đã viết / Take an own text back",
            description = "The generated one stands there again.")
    @APIResponse(
            responseCode = "200",
            description = "Văn bản / The document",
            content = @Content(schema = @Schema(implementation = DocumentAnswer.class)))
    @APIResponse(responseCode = "409", ref = RecordsInApi.CONFLICT)
    @APIResponse(responseCode = "412", ref = RecordsInApi.STALE)
    @APIResponse(responseCode = "428", ref = RecordsInApi.IF_MATCH_MISSING)
    public Response unwrite(
            @RestPath UUID id, @RestPath String block, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        documents.write(id, ifMatch, block, null);
        return answer(id);
    }

    @POST
    @Path(ID + "/submission")
    @Operation(summary = "Trình duyệt / Submit for review", description = "From here on the texts stand still.")
    @APIResponse(
            responseCode = "200",
            description = "Văn bản / The document",
            content = @Content(schema = @Schema(implementation = DocumentAnswer.class)))
    @APIResponse(responseCode = "409", ref = RecordsInApi.CONFLICT)
    @APIResponse(responseCode = "412", ref = RecordsInApi.STALE)
    @APIResponse(responseCode = "428", ref = RecordsInApi.IF_MATCH_MISSING)
    public Response submit(@RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        documents.move(id, ifMatch, DocumentStatus.DRAFT, DocumentStatus.IN_REVIEW);
        return answer(id);
    }

    @POST
    @Path(ID + "/return")
    @Operation(summary = "Trả lại để sửa / Send back", description = "The document is a draft again.")
    @APIResponse(
            responseCode = "200",
            description = "Văn bản / The document",
            content = @Content(schema = @Schema(implementation = DocumentAnswer.class)))
    @APIResponse(responseCode = "409", ref = RecordsInApi.CONFLICT)
    @APIResponse(responseCode = "412", ref = RecordsInApi.STALE)
    @APIResponse(responseCode = "428", ref = RecordsInApi.IF_MATCH_MISSING)
    public Response sendBack(@RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        documents.move(id, ifMatch, DocumentStatus.IN_REVIEW, DocumentStatus.DRAFT);
        return answer(id);
    }

    @POST
    @Path(ID + "/issue")
    @RolesAllowed(Roles.DIRECTOR)
    @Operation(
            summary = "Ban hành / Issue",
            description =
                    "Takes the next number of the year, freezes content and files, and lets the replaced document go. "
                            + "Refused while something has to be written.")
    @APIResponse(
            responseCode = "200",
            description = "Văn bản / The document",
            content = @Content(schema = @Schema(implementation = DocumentAnswer.class)))
    @APIResponse(responseCode = "400", ref = RecordsInApi.BAD_REQUEST)
    @APIResponse(responseCode = "409", ref = RecordsInApi.CONFLICT)
    @APIResponse(responseCode = "412", ref = RecordsInApi.STALE)
    @APIResponse(responseCode = "428", ref = RecordsInApi.IF_MATCH_MISSING)
    @APIResponse(responseCode = "422", ref = RecordsInApi.RULES_BROKEN)
    public Response issue(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid IssueOrder order) {
        LocalDate signedOn = order == null || order.signedOn() == null ? null : LocalDate.parse(order.signedOn());
        issuing.issue(id, ifMatch, signedOn);
        return answer(id);
    }

    private Response answer(UUID id) {
        DocumentAnswer document = issued.describe(id);
        return Response.ok(document)
                .header(HttpHeaders.ETAG, IfMatch.tag(document.revision()))
                .build();
    }
}
