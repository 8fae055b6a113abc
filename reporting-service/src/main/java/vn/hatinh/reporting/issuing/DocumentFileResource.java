package vn.hatinh.reporting.issuing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.security.Authenticated;

import vn.hatinh.reporting.issuing.CommentAnswer.NewComment;
import vn.hatinh.reporting.issuing.FigureChanges.FigureChange;
import vn.hatinh.reporting.issuing.IssuedDocuments.DocumentFile;
import vn.hatinh.reporting.issuing.RecipientAnswer.Delivery;
import vn.hatinh.reporting.record.RecordsInApi;
import vn.hatinh.reporting.report.DocumentAnswers;
import vn.hatinh.reporting.report.Format;
import vn.hatinh.reporting.report.docx.DocxRenderer;
import vn.hatinh.reporting.report.pdf.PdfRenderer;
import vn.hatinh.reporting.report.xlsx.XlsxRenderer;
import vn.hatinh.support.access.Roles;

/** What surrounds a document: its files, comments, recipients, and what has changed since its issue. */
@Path(DocumentResource.PATH)
@Tag(name = "Văn bản / Documents")
@RolesAllowed({Roles.COMMITTEE, Roles.DIRECTOR})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DocumentFileResource {

    private final IssuedDocuments issued;
    private final Comments comments;
    private final Deliveries deliveries;

    DocumentFileResource(IssuedDocuments issued, Comments comments, Deliveries deliveries) {
        this.issued = issued;
        this.comments = comments;
        this.deliveries = deliveries;
    }

    @GET
    @Path(DocumentResource.ID + "/file.{format:[a-z]+}")
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "Tệp của văn bản / The document as a file",
            description = "As .docx, .pdf, .xlsx, .html or .json. Of an issued document the bytes that were issued.")
    @APIResponse(
            responseCode = "200",
            description = "Tệp / The file",
            content = {
                @Content(
                        mediaType = DocxRenderer.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = PdfRenderer.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = XlsxRenderer.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT))
            })
    public Response file(@RestPath UUID id, @RestPath String format) {
        Format named = DocumentAnswers.named(format);
        DocumentFile file = issued.file(id, named);
        return DocumentAnswers.of(file.content(), named, file.kind(), Integer.toString(file.year()));
    }

    @GET
    @Path(DocumentResource.ID + "/changes")
    @Operation(
            summary = "Số liệu đã thay đổi sau khi ban hành / Figures changed since the issue",
            description =
                    "Each with what was issued and what it is today, after corrections of staff data or definitions.")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "409", ref = RecordsInApi.CONFLICT)
    public List<FigureChange> changes(@RestPath UUID id) {
        return issued.changes(id);
    }

    @GET
    @Path(DocumentResource.ID + "/comments")
    @Operation(summary = "Ý kiến / Comments", description = "The oldest first.")
    @APIResponse(responseCode = "200")
    public List<CommentAnswer> comments(@RestPath UUID id) {
        return comments.of(id);
    }

    @POST
    @Path(DocumentResource.ID + "/comments")
    @Operation(summary = "Góp ý / Comment", description = "About one block, or about the whole document.")
    @APIResponse(
            responseCode = "201",
            description = "Ý kiến mới / The new comment",
            content = @Content(schema = @Schema(implementation = CommentAnswer.class)))
    @APIResponse(responseCode = "400", ref = RecordsInApi.BAD_REQUEST)
    public Response comment(@RestPath UUID id, @NotNull @Valid NewComment comment) {
        return Response.status(Response.Status.CREATED)
                .entity(comments.add(id, comment.block(), comment.text()))
                .build();
    }

    @POST
    @Path(DocumentResource.ID + "/comments/{comment}/resolution")
    @Operation(summary = "Đã tiếp thu ý kiến / Resolve a comment", description = "Keeps who did so first.")
    @APIResponse(responseCode = "200")
    public CommentAnswer resolve(@RestPath UUID id, @RestPath UUID comment) {
        return comments.resolve(id, comment);
    }

    @GET
    @Path(DocumentResource.ID + "/recipients")
    @Operation(
            summary = "Nơi nhận / Recipients",
            description = "Of an issued document, under the names of the day of its issue.")
    @APIResponse(responseCode = "200")
    public List<RecipientAnswer> recipients(@RestPath UUID id) {
        return deliveries.of(id);
    }

    @PUT
    @Path(DocumentResource.ID + "/recipients/{place}/delivery")
    @Operation(summary = "Ghi nhận đã gửi / Record a delivery", description = "Who recorded it is kept.")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "400", ref = RecordsInApi.BAD_REQUEST)
    public RecipientAnswer deliver(@RestPath UUID id, @RestPath int place, @NotNull @Valid Delivery delivery) {
        return deliveries.record(
                id, place, delivery.channel(), LocalDate.parse(delivery.deliveredOn()), delivery.note());
    }

    @POST
    @Path("/verify")
    @Authenticated
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            summary = "Kiểm tra tệp / Verify a file",
            description =
                    "Whether the file in the body was issued, byte for byte, and what has become of the document. Open "
                            + "to every login that holds the file; the file is not kept.")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "400", ref = RecordsInApi.BAD_REQUEST)
    public Verification verify(@NotNull byte[] content) {
        return issued.verify(content);
    }
}
