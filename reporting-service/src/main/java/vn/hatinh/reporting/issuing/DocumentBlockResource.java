package vn.hatinh.reporting.issuing;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import vn.hatinh.reporting.record.IfMatchParam;
import vn.hatinh.reporting.record.RecordAnswers;
import vn.hatinh.reporting.record.RecordsInApi;
import vn.hatinh.reporting.report.model.Block;
import vn.hatinh.support.access.Roles;

/** What a document says, block by block, and what people write instead. */
@Path(DocumentResource.PATH + DocumentResource.ID + "/blocks")
@Tag(name = "Văn bản / Documents")
@RolesAllowed({Roles.COMMITTEE, Roles.DIRECTOR})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DocumentBlockResource {

    private final Documents documents;
    private final IssuedDocuments issued;

    DocumentBlockResource(Documents documents, IssuedDocuments issued) {
        this.documents = documents;
        this.issued = issued;
    }

    @GET
    @Operation(
            summary = "Các đoạn của văn bản / The document's blocks",
            description =
                    "From top to bottom, each with its id and, when somebody wrote it, who did and what was generated.")
    @APIResponse(responseCode = "200")
    public List<Block> blocks(@RestPath UUID id) {
        return issued.content(id).blocks().toList();
    }

    @PUT
    @Path("/{block}")
    @Operation(
            summary = "Viết một đoạn / Write a block",
            description = "Somebody's own text instead of the generated one. Needs If-Match; only in a draft.")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "400", ref = RecordsInApi.BAD_REQUEST)
    @APIResponse(responseCode = "409", ref = RecordsInApi.CONFLICT)
    public RestResponse<DocumentAnswer> write(
            @RestPath UUID id,
            @RestPath String block,
            @Valid @BeanParam IfMatchParam condition,
            @NotNull @Valid OwnText own) {
        documents.write(id, condition.value(), block, own.text().strip());
        return answer(id);
    }

    @DELETE
    @Path("/{block}")
    @Operation(
            summary = "Bỏ đoạn đã viết / Take an own text back",
            description = "The generated one stands there again.")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "409", ref = RecordsInApi.CONFLICT)
    public RestResponse<DocumentAnswer> unwrite(
            @RestPath UUID id, @RestPath String block, @Valid @BeanParam IfMatchParam condition) {
        documents.write(id, condition.value(), block, null);
        return answer(id);
    }

    private RestResponse<DocumentAnswer> answer(UUID id) {
        DocumentAnswer document = issued.describe(id);
        return RecordAnswers.ok(document, document.revision());
    }
}
