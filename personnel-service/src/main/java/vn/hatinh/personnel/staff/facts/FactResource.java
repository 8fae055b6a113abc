package vn.hatinh.personnel.staff.facts;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

import vn.hatinh.personnel.fact.StaffFact;
import vn.hatinh.personnel.rest.ChangeParams;
import vn.hatinh.personnel.rest.DayParam;
import vn.hatinh.personnel.staff.access.StaffAddress;
import vn.hatinh.personnel.staff.form.FactForm;
import vn.hatinh.support.access.Roles;
import vn.hatinh.support.idempotency.IdempotencyKey;

/**
 * One kind of facts of a staff record. The entity tag of a fact is that of its record.
 *
 * <p>Which of the two roles it takes depends on the kind, and is checked where the fact is read or changed: an annotation of
 * a subclass would not reach the endpoints that it inherits.
 */
public abstract class FactResource<F extends StaffFact<P>, P extends Record, D extends Record> {

    private final FactForm<F, P, D> form;
    private final FactService facts;

    FactResource(FactForm<F, P, D> form, FactService facts) {
        this.form = form;
        this.facts = facts;
    }

    @GET
    @RolesAllowed({Roles.HR_OFFICER, Roles.HEALTH_OFFICER})
    @Operation(summary = "Các dữ kiện loại này, mọi lúc hoặc của một ngày / Facts of this kind, all or of a day")
    @APIResponse(responseCode = "200", description = "Theo ngày đầu / By first day")
    public RestResponse<List<D>> list(
            @Valid @BeanParam StaffAddress staff,
            @Valid @BeanParam DayParam day,
            @Parameter(description = "ETag đã có / ETag already known") @HeaderParam(HttpHeaders.IF_NONE_MATCH)
                    String known) {
        return facts.list(form, staff, day.day(), known).answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.HR_OFFICER, Roles.HEALTH_OFFICER})
    @Operation(summary = "Một dữ kiện / One fact")
    @APIResponse(responseCode = "200", description = "Dữ kiện / The fact")
    public RestResponse<D> get(
            @Valid @BeanParam StaffAddress staff,
            @PathParam("id") long id,
            @Parameter(description = "ETag đã có / ETag already known") @HeaderParam(HttpHeaders.IF_NONE_MATCH)
                    String known) {
        return facts.get(form, staff, id, known).answer();
    }

    @POST
    @RolesAllowed({Roles.HR_OFFICER, Roles.HEALTH_OFFICER})
    @Operation(
            summary = "Thêm dữ kiện, ngày nào cũng được / Add a fact of any day",
            description =
                    "Ngày trong quá khứ hay tương lai đều bình thường; chỉ tiêu các kỳ sau ngày ấy được tính lại. / "
                            + "Days in the past or the future are normal; indicators of all periods after them are counted again.")
    public RestResponse<D> create(
            @Valid @BeanParam StaffAddress staff,
            @Valid @BeanParam IdempotencyKey key,
            @Valid @BeanParam ChangeParams change,
            @NotNull @Valid D fact) {
        return facts.create(form, staff, fact, change, key).answer();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.HR_OFFICER, Roles.HEALTH_OFFICER})
    @Operation(summary = "Sửa dữ kiện / Correct a fact")
    @APIResponse(responseCode = "200", description = "Đã sửa / Corrected")
    public RestResponse<D> correct(
            @Valid @BeanParam StaffAddress staff,
            @PathParam("id") long id,
            @Valid @BeanParam ChangeParams change,
            @NotNull @Valid D fact) {
        return facts.correct(form, staff, id, fact, change).answer();
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Roles.HR_OFFICER, Roles.HEALTH_OFFICER})
    @Operation(
            summary = "Xóa dữ kiện nhập nhầm, nêu lý do / Delete a fact that was entered by mistake, with the reason",
            description =
                    "Điều đã kết thúc thì ghi ngày kết thúc, không xóa. / What has ended gets its last day instead.")
    @APIResponse(responseCode = "204", description = "Đã xóa / Deleted")
    public RestResponse<Void> delete(
            @Valid @BeanParam StaffAddress staff, @PathParam("id") long id, @Valid @BeanParam ChangeParams change) {
        facts.delete(form, staff, id, change);
        return RestResponse.noContent();
    }

    FactForm<F, P, D> form() {
        return form;
    }

    FactService facts() {
        return facts;
    }
}
