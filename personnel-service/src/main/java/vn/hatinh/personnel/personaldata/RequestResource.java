package vn.hatinh.personnel.personaldata;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import vn.hatinh.personnel.rest.AgencyParam;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.access.Roles;
import vn.hatinh.support.rest.Page;
import vn.hatinh.support.rest.PageRequest;
import vn.hatinh.support.rest.PagedAnswer;

@Path(RequestResource.REQUESTS)
@RolesAllowed(Roles.HR_OFFICER)
@Tag(name = "personal-data", description = "Yêu cầu về dữ liệu cá nhân / Requests about personal data")
public class RequestResource {

    static final String REQUESTS = "/api/v1/personal-data-requests";
    static final String EXPORT = "/export";
    static final String ERASURE = "/erasure";

    private final Requests requests;
    private final PersonExports exports;
    private final Erasure erasure;
    private final Caller caller;

    RequestResource(Requests requests, PersonExports exports, Erasure erasure, Caller caller) {
        this.requests = requests;
        this.exports = exports;
        this.erasure = erasure;
        this.caller = caller;
    }

    @POST
    @Operation(
            summary = "Ghi nhận một yêu cầu / Record a request that came in",
            description = "Hạn báo đã nhận và hạn thực hiện tính từ ngày nhận theo NĐ 356/2025/NĐ-CP. / "
                    + "The terms to acknowledge and to carry out count from the day of receipt (NĐ 356/2025/NĐ-CP).")
    public RestResponse<RequestView> create(
            @Valid @BeanParam AgencyParam agency, @NotNull @Valid NewRequest given, @Context UriInfo uri) {
        RequestView created = requests.create(agency.of(caller), given);
        URI location =
                uri.getAbsolutePathBuilder().path(created.id().toString()).build();
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, created)
                .location(location)
                .build();
    }

    @GET
    @Operation(summary = "Danh sách, mới nhận trước / The requests, last received first")
    public RestResponse<Page<RequestView>> list(
            @Valid @BeanParam AgencyParam agency,
            @Valid @BeanParam RequestParams params,
            @Valid @BeanParam PageRequest page,
            @Context UriInfo request) {
        return PagedAnswer.of(requests.list(agency.of(caller), params, page), request);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Một yêu cầu / One request")
    public RequestView get(@Valid @BeanParam RequestAddress address) {
        return requests.get(address.of(caller), address.id());
    }

    @GET
    @Path("/{id}" + EXPORT)
    @Operation(
            summary = "Mọi dữ liệu về người yêu cầu / Everything that is kept about the person",
            description =
                    "Hồ sơ ở mọi cơ quan người gọi phụ trách, và ai đã đọc hay ghi. Phần sức khỏe chỉ có khi người "
                            + "gọi cũng là health-officer. / The records of every agency that the caller covers, and who read or "
                            + "wrote them. The health part is there only when the caller is a health-officer as well.")
    public PersonExport export(@Valid @BeanParam RequestAddress address) {
        return exports.of(address.of(caller), address.id());
    }

    @POST
    @Path("/{id}/acknowledgement")
    @Operation(summary = "Đã báo cho người yêu cầu là đã nhận / The person was told that the request came in")
    public RequestView acknowledge(@Valid @BeanParam RequestAddress address) {
        return requests.acknowledge(address.of(caller), address.id());
    }

    @POST
    @Path("/{id}/extension")
    @Operation(summary = "Gia hạn, một lần, có lý do / Extend the term, once, for a reason")
    public RequestView extend(@Valid @BeanParam RequestAddress address, @NotNull @Valid Reason reason) {
        return requests.extend(address.of(caller), address.id(), reason);
    }

    @POST
    @Path("/{id}/refusal")
    @Operation(summary = "Từ chối, có lý do / Refuse, for a reason")
    public RequestView refuse(@Valid @BeanParam RequestAddress address, @NotNull @Valid Reason reason) {
        return requests.refuse(address.of(caller), address.id(), reason);
    }

    @POST
    @Path("/{id}/completion")
    @Operation(
            summary = "Đã thực hiện / It was dealt with",
            description = "Dùng cho mọi loại, trừ yêu cầu xóa. / For every kind but erasure.")
    public RequestView complete(@Valid @BeanParam RequestAddress address) {
        return requests.complete(address.of(caller), address.id());
    }

    @POST
    @Path("/{id}" + ERASURE)
    @Operation(
            summary = "Thực hiện việc xóa / Carry out the erasure",
            description =
                    "Không hoàn lại được. Chỉ khi người đó không còn công tác và hết thời hạn lưu hồ sơ. Hồ sơ được "
                            + "thay bằng hồ sơ khử nhận dạng để số liệu quá khứ không đổi. / Cannot be undone. Only when the person "
                            + "has left and the file's retention has ended. A de-identified record takes its place, so that past "
                            + "figures stay.")
    public RequestView erase(@Valid @BeanParam RequestAddress address) {
        return erasure.carryOut(address.of(caller), address.id());
    }
}
