package vn.hatinh.reporting.issuing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import vn.hatinh.reporting.caching.CachingInApi;
import vn.hatinh.reporting.caching.Conditional;
import vn.hatinh.reporting.record.AgencyParam;
import vn.hatinh.reporting.record.IfMatchParam;
import vn.hatinh.reporting.record.RecordAnswers;
import vn.hatinh.reporting.record.RecordsInApi;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.access.Roles;
import vn.hatinh.support.idempotency.AnsweredOnce;
import vn.hatinh.support.idempotency.IdempotencyKey;
import vn.hatinh.support.rest.Created;

/** Documents and their steps, from the first draft to the issue. */
@Path(DocumentResource.PATH)
@Tag(name = "Văn bản / Documents")
@RolesAllowed({Roles.COMMITTEE, Roles.DIRECTOR})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DocumentResource {

    static final String PATH = "/api/v1/reports";
    static final String ID = "/{id:[0-9a-f-]+}";

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
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "400", ref = RecordsInApi.BAD_REQUEST)
    @APIResponse(responseCode = "404", ref = RecordsInApi.NOT_FOUND)
    @APIResponse(responseCode = "422", ref = RecordsInApi.RULES_BROKEN)
    public RestResponse<DocumentAnswer> create(
            @Valid @BeanParam IdempotencyKey key, @NotNull @Valid NewDocument wanted) {
        String agency = caller.agency(wanted.agency());
        return once.answer(key, agency, PATH, wanted, () -> {
                    UUID id = documents.create(wanted.kind(), agency, wanted.year(), wanted.replaces());
                    DocumentAnswer created = issued.describe(id);
                    return new Created<>(PATH + "/" + id, created, created.revision());
                })
                .answer();
    }

    @GET
    @Conditional
    @Operation(summary = "Các văn bản của cơ quan / The agency's documents", description = "The newest first.")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "304", ref = CachingInApi.NOT_MODIFIED)
    @APIResponse(responseCode = "400", ref = RecordsInApi.BAD_REQUEST)
    public List<DocumentAnswer> list(@Valid @BeanParam AgencyParam agency) {
        return issued.list(caller.agency(agency.asked()));
    }

    @GET
    @Path(ID)
    @Operation(
            summary = "Một văn bản / One document",
            description =
                    "Its status; what has to be written before the issue; number, checksums and position after it.")
    @APIResponse(responseCode = "200")
    public RestResponse<DocumentAnswer> one(@RestPath UUID id) {
        return answer(id);
    }

    @POST
    @Path(ID + "/submission")
    @Operation(summary = "Trình duyệt / Submit for review", description = "From here on the texts stand still.")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "409", ref = RecordsInApi.CONFLICT)
    public RestResponse<DocumentAnswer> submit(@RestPath UUID id, @Valid @BeanParam IfMatchParam condition) {
        documents.move(id, condition.value(), DocumentStatus.DRAFT, DocumentStatus.IN_REVIEW);
        return answer(id);
    }

    @POST
    @Path(ID + "/return")
    @Operation(summary = "Trả lại để sửa / Send back", description = "The document is a draft again.")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "409", ref = RecordsInApi.CONFLICT)
    public RestResponse<DocumentAnswer> sendBack(@RestPath UUID id, @Valid @BeanParam IfMatchParam condition) {
        documents.move(id, condition.value(), DocumentStatus.IN_REVIEW, DocumentStatus.DRAFT);
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
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "400", ref = RecordsInApi.BAD_REQUEST)
    @APIResponse(responseCode = "409", ref = RecordsInApi.CONFLICT)
    @APIResponse(responseCode = "422", ref = RecordsInApi.RULES_BROKEN)
    public RestResponse<DocumentAnswer> issue(
            @RestPath UUID id, @Valid @BeanParam IfMatchParam condition, @Valid IssueOrder order) {
        LocalDate signedOn = order == null || order.signedOn() == null ? null : LocalDate.parse(order.signedOn());
        issuing.issue(id, condition.value(), signedOn);
        return answer(id);
    }

    private RestResponse<DocumentAnswer> answer(UUID id) {
        DocumentAnswer document = issued.describe(id);
        return RecordAnswers.ok(document, document.revision());
    }
}
