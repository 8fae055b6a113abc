package vn.hatinh.reporting.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

import vn.hatinh.reporting.record.AgencyParam;
import vn.hatinh.reporting.record.Ids;
import vn.hatinh.reporting.record.RecordCaller;
import vn.hatinh.reporting.record.RecordsInApi;
import vn.hatinh.reporting.webhook.DeliveryView.DeliveryStatus;
import vn.hatinh.support.access.Roles;
import vn.hatinh.support.rest.Page;
import vn.hatinh.support.rest.PageRequest;
import vn.hatinh.support.rest.PagedAnswer;

/** What was sent to a webhook, and sending it again. */
@Path(WebhookResource.PATH + "/{id}")
@RolesAllowed({Roles.COMMITTEE, Roles.ADMIN})
@Tag(name = "webhooks")
@APIResponse(responseCode = "400", ref = RecordsInApi.BAD_REQUEST)
public class DeliveryResource {

    private static final int ACCEPTED = 202;
    private static final String STATUS = "WAITING|DELIVERED|GIVEN_UP";

    private final Deliveries deliveries;
    private final RecordCaller caller;

    DeliveryResource(Deliveries deliveries, RecordCaller caller) {
        this.deliveries = deliveries;
        this.caller = caller;
    }

    @GET
    @Path("/deliveries")
    @Transactional
    @Operation(
            summary = "Nhật ký gửi / Delivery log",
            description = "Mới nhất trước, với từng lần gửi / Newest first, each with its attempts.")
    @APIResponse(responseCode = "200")
    public RestResponse<Page<DeliveryView>> list(
            @Parameter(description = Ids.RECORD, example = Ids.EXAMPLE) @RestPath String id,
            @Valid @BeanParam AgencyParam agency,
            @Parameter(description = "Chỉ trạng thái này / Only of this status", example = "GIVEN_UP")
                    @RestQuery
                    @Pattern(regexp = STATUS, message = "Cần một trong / One of these is needed: " + STATUS) String status,
            @Valid @BeanParam PageRequest page,
            @Context UriInfo request) {
        DeliveryStatus wanted = status == null ? null : DeliveryStatus.valueOf(status);
        return PagedAnswer.of(deliveries.list(caller.agency(agency), id, wanted, page), request);
    }

    @POST
    @Path("/ping")
    @Transactional
    @ResponseStatus(ACCEPTED)
    @Operation(summary = "Gửi thử / Send a test", description = "Kết quả ở nhật ký gửi / The delivery log tells.")
    @APIResponse(responseCode = "202", description = "Sẽ gửi / Will be sent")
    public void ping(
            @Parameter(description = Ids.RECORD, example = Ids.EXAMPLE) @RestPath String id,
            @Valid @BeanParam AgencyParam agency) {
        deliveries.ping(caller.agency(agency), id);
    }

    @POST
    @Path("/deliveries/{delivery}/replay")
    @Transactional
    @ResponseStatus(ACCEPTED)
    @Operation(
            summary = "Gửi lại một sự kiện / Send one again",
            description = "webhook-id như cũ / The same webhook-id.")
    @APIResponse(responseCode = "202", description = "Sẽ gửi / Will be sent")
    public void sendAgain(
            @Parameter(description = Ids.RECORD, example = Ids.EXAMPLE) @RestPath String id,
            @Parameter(description = Ids.RECORD, example = Ids.EXAMPLE) @RestPath String delivery,
            @Valid @BeanParam AgencyParam agency) {
        deliveries.sendAgain(caller.agency(agency), id, delivery);
    }

    @POST
    @Path("/replay")
    @Transactional
    @ResponseStatus(ACCEPTED)
    @Operation(
            summary = "Gửi lại mọi sự kiện từ một thời điểm hay sau một sự kiện / Send everything since again",
            description = "Trong thời hạn lưu của nhật ký, mặc định 7 ngày / As far as the log reaches back, 7 days.")
    @APIResponse(responseCode = "202", description = "Sẽ gửi / Will be sent")
    @APIResponse(responseCode = "422", ref = RecordsInApi.RULES_BROKEN)
    public void replay(
            @Parameter(description = Ids.RECORD, example = Ids.EXAMPLE) @RestPath String id,
            @Valid @BeanParam AgencyParam agency,
            @Valid @NotNull Replay replay) {
        deliveries.replay(caller.agency(agency), id, replay);
    }
}
