package vn.hatinh.personnel.staff.facts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

import vn.hatinh.personnel.fact.StaffFact;
import vn.hatinh.personnel.rest.ChangeParams;
import vn.hatinh.personnel.staff.access.StaffAddress;
import vn.hatinh.personnel.staff.form.EndForm;
import vn.hatinh.personnel.staff.form.FactForm;
import vn.hatinh.support.access.Roles;

/** One kind of facts that last for a time. */
public abstract class EndableFactResource<F extends StaffFact<P>, P extends Record, D extends Record>
        extends FactResource<F, P, D> {

    EndableFactResource(FactForm<F, P, D> form, FactService facts) {
        super(form, facts);
    }

    @POST
    @Path("/{id}/end")
    @RolesAllowed({Roles.HR_OFFICER, Roles.HEALTH_OFFICER})
    @Operation(summary = "Ghi ngày cuối cùng / Give the last day")
    @APIResponse(responseCode = "200", description = "Đã ghi / Done")
    public RestResponse<D> end(
            @Valid @BeanParam StaffAddress staff,
            @PathParam("id") long id,
            @Valid @BeanParam ChangeParams change,
            @NotNull @Valid EndForm end) {
        return facts().end(form(), staff, id, end.lastDay(), change).answer();
    }
}
