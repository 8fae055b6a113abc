package vn.hatinh.personnel.structure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.hatinh.personnel.rest.AgencyParam;
import vn.hatinh.personnel.rest.Code;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.access.Roles;

/** Units that become one, or several. */
@Path(StructureResource.UNITS)
@RolesAllowed(Roles.HR_OFFICER)
@Tag(name = "units", description = "Đơn vị / Units")
public class ReorganisationResource {

    static final String MERGE = "/merge";
    static final String SPLIT = "/split";

    private final Structure structure;
    private final Caller caller;

    ReorganisationResource(Structure structure, Caller caller) {
        this.structure = structure;
        this.caller = caller;
    }

    @POST
    @Path("/{code}" + MERGE)
    @Operation(
            summary =
                    "Sáp nhập đơn vị này, cùng các đơn vị khác, vào một đơn vị / Merge this unit, with others, into one",
            description =
                    "Các đơn vị cũ kết thúc ngày hôm trước; người và đơn vị bên dưới chuyển theo; chức vụ lãnh đạo kết thúc. / The old units end the day before; people and lower units go along; posts of leadership end.")
    public StructureChange merge(
            @Parameter(description = StructureResource.CODE, example = "VP") @PathParam("code") @Code String code,
            @Valid @BeanParam AgencyParam agency,
            @Parameter(description = StructureResource.IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull UnitMerger merger) {
        return structure.merge(agency.of(caller), code, ifMatch, merger);
    }

    @POST
    @Path("/{code}" + SPLIT)
    @Operation(
            summary = "Chia tách đơn vị / Split a unit",
            description =
                    "Những người không được nêu và các đơn vị bên dưới thuộc về phần còn lại. / Everybody who is not named, and the lower units, go to the rest.")
    public StructureChange split(
            @Parameter(description = StructureResource.CODE, example = "VP") @PathParam("code") @Code String code,
            @Valid @BeanParam AgencyParam agency,
            @Parameter(description = StructureResource.IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull UnitSplit split) {
        return structure.split(agency.of(caller), code, ifMatch, split);
    }
}
