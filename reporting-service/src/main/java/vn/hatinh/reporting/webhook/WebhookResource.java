package vn.hatinh.reporting.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import vn.hatinh.reporting.record.AgencyParam;
import vn.hatinh.reporting.record.Ids;
import vn.hatinh.reporting.record.IfMatchParam;
import vn.hatinh.reporting.record.RecordAnswers;
import vn.hatinh.reporting.record.RecordCaller;
import vn.hatinh.reporting.record.RecordsInApi;
import vn.hatinh.support.access.Roles;
import vn.hatinh.support.idempotency.IdempotencyKey;
import vn.hatinh.support.rest.Page;
import vn.hatinh.support.rest.PageRequest;
import vn.hatinh.support.rest.PagedAnswer;

/** Who is told of changes. */
@Path(WebhookResource.PATH)
@RolesAllowed({Roles.COMMITTEE, Roles.ADMIN})
@Tag(name = "webhooks", description = "Báo cho hệ thống khác khi chỉ tiêu thay đổi / Telling other systems of changes")
@APIResponse(responseCode = "400", ref = RecordsInApi.BAD_REQUEST)
public class WebhookResource {

    static final String PATH = "/api/v1/webhooks";

    private final Webhooks webhooks;
    private final NewWebhooks newWebhooks;
    private final RecordCaller caller;

    WebhookResource(Webhooks webhooks, NewWebhooks newWebhooks, RecordCaller caller) {
        this.webhooks = webhooks;
        this.newWebhooks = newWebhooks;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(
            summary = "Các webhook của cơ quan / The agency's webhooks",
            description = "Sửa gần nhất trước; Link: first, prev, next, last / Latest change first, with Link headers.")
    @APIResponse(responseCode = "200")
    public RestResponse<Page<WebhookView>> list(
            @Valid @BeanParam AgencyParam agency, @Valid @BeanParam PageRequest page, @Context UriInfo request) {
        return PagedAnswer.of(webhooks.list(caller.agency(agency), page), request);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "Một webhook / One webhook", description = "Bí mật không bao giờ trả lại / Never its secret.")
    @APIResponse(responseCode = "200")
    public RestResponse<WebhookView> get(
            @Parameter(description = Ids.RECORD, example = Ids.EXAMPLE) @RestPath String id,
            @Valid @BeanParam AgencyParam agency) {
        return ok(webhooks.get(caller.agency(agency), id));
    }

    @POST
    @Operation(
            summary = "Thêm webhook / Add a webhook",
            description =
                    "Bí mật chỉ có trong câu trả lời này; gửi lại với cùng Idempotency-Key thì không có nữa. Sự kiện là "
                            + "những gì thay đổi từ bây giờ / The secret is in this answer only, and not in one that is given again "
                            + "under the same Idempotency-Key. What changes from now on is told. See docs/webhooks.md.")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "409", ref = RecordsInApi.CONFLICT)
    @APIResponse(responseCode = "422", ref = RecordsInApi.RULES_BROKEN)
    @APIResponse(responseCode = "503", ref = WebhooksInApi.OFF)
    public RestResponse<WebhookView> add(
            @Valid @BeanParam AgencyParam agency,
            @Valid @BeanParam IdempotencyKey key,
            @Valid @NotNull Webhook webhook) {
        return newWebhooks.add(key, caller.agency(agency), webhook, caller.author());
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Operation(
            summary = "Sửa webhook, tạm dừng, bật lại / Change, pause or resume a webhook",
            description = "Bật lại cả webhook đã bị ngắt do gửi không được / Also resumes one that was disabled.")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "422", ref = RecordsInApi.RULES_BROKEN)
    public RestResponse<WebhookView> replace(
            @Parameter(description = Ids.RECORD, example = Ids.EXAMPLE) @RestPath String id,
            @Valid @BeanParam AgencyParam agency,
            @Valid @BeanParam IfMatchParam condition,
            @Valid @NotNull Webhook webhook) {
        return ok(webhooks.replace(caller.agency(agency), id, condition.value(), webhook, caller.author()));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(summary = "Xóa webhook / Remove a webhook", description = "Cả nhật ký gửi / With its delivery log.")
    @APIResponse(responseCode = "204")
    public void remove(
            @Parameter(description = Ids.RECORD, example = Ids.EXAMPLE) @RestPath String id,
            @Valid @BeanParam AgencyParam agency,
            @Valid @BeanParam IfMatchParam condition) {
        webhooks.remove(caller.agency(agency), id, condition.value());
    }

    @POST
    @Path("/{id}/secret")
    @Transactional
    @Operation(
            summary = "Đổi bí mật / Change the secret",
            description = "Bí mật cũ còn ký song song trong một ngày / The former one signs as well for a day.")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "503", ref = WebhooksInApi.OFF)
    public RestResponse<WebhookView> changeSecret(
            @Parameter(description = Ids.RECORD, example = Ids.EXAMPLE) @RestPath String id,
            @Valid @BeanParam AgencyParam agency,
            @Valid @BeanParam IfMatchParam condition) {
        return ok(webhooks.changeSecret(caller.agency(agency), id, condition.value(), caller.author()));
    }

    private static RestResponse<WebhookView> ok(WebhookView webhook) {
        return RecordAnswers.ok(webhook, webhook.revision());
    }
}
