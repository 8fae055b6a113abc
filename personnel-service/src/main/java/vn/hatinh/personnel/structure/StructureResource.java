package vn.hatinh.personnel.structure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import vn.hatinh.personnel.rest.AgencyParam;
import vn.hatinh.personnel.rest.Code;
import vn.hatinh.personnel.unit.UnitAnswer;
import vn.hatinh.personnel.unit.UnitHistory;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.access.Roles;
import vn.hatinh.support.idempotency.AnsweredOnce;
import vn.hatinh.support.idempotency.IdempotencyKey;
import vn.hatinh.support.rest.Created;

/** A unit by itself: founded, corrected, renamed, moved, closed. */
@Path(StructureResource.UNITS)
@RolesAllowed(Roles.HR_OFFICER)
@Tag(name = "units", description = "Đơn vị / Units")
public class StructureResource {

    static final String UNITS = "/api/v1/units";
    static final String CODE = "Mã đơn vị / Unit code";
    static final String IF_MATCH = "ETag của đơn vị / ETag of the unit";

    private final Structure structure;
    private final AnsweredOnce once;
    private final Caller caller;

    StructureResource(Structure structure, AnsweredOnce once, Caller caller) {
        this.structure = structure;
        this.once = once;
        this.caller = caller;
    }

    @POST
    @Operation(summary = "Thành lập đơn vị / Found a unit")
    public RestResponse<UnitHistory> found(
            @Valid @BeanParam AgencyParam agency, @Valid @BeanParam IdempotencyKey key, @Valid @NotNull NewUnit unit) {
        String asked = agency.of(caller);
        return once.answer(key, asked, UNITS, unit, () -> {
                    UnitHistory founded = structure.found(asked, unit);
                    return new Created<>(UNITS + "/" + founded.code(), founded, founded.version());
                })
                .answer();
    }

    @PUT
    @Path("/{code}")
    @Operation(
            summary = "Sửa lịch sử của đơn vị / Correct the history of a unit",
            description = "Các giai đoạn được gửi thay toàn bộ lịch sử. / The periods sent replace the whole history.")
    public RestResponse<UnitHistory> correct(
            @Parameter(description = CODE, example = "VP") @PathParam("code") @Code String code,
            @Valid @BeanParam AgencyParam agency,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull UnitCorrection correction) {
        return UnitAnswer.of(structure.correct(agency.of(caller), code, ifMatch, correction));
    }

    @POST
    @Path("/{code}/rename")
    @Operation(summary = "Đổi tên từ một ngày / Rename from a day on")
    public RestResponse<UnitHistory> rename(
            @Parameter(description = CODE, example = "VP") @PathParam("code") @Code String code,
            @Valid @BeanParam AgencyParam agency,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull UnitRename rename) {
        return UnitAnswer.of(structure.rename(agency.of(caller), code, ifMatch, rename));
    }

    @POST
    @Path("/{code}/move")
    @Operation(summary = "Chuyển sang đơn vị cấp trên khác từ một ngày / Move below another unit from a day on")
    public RestResponse<UnitHistory> move(
            @Parameter(description = CODE, example = "VP") @PathParam("code") @Code String code,
            @Valid @BeanParam AgencyParam agency,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull UnitMove move) {
        return UnitAnswer.of(structure.move(agency.of(caller), code, ifMatch, move));
    }

    @POST
    @Path("/{code}/close")
    @Operation(
            summary = "Giải thể đơn vị / Close a unit",
            description =
                    "Không còn ai trong đơn vị sau ngày cuối cùng. / Nobody may be in the unit after its last day.")
    public RestResponse<UnitHistory> close(
            @Parameter(description = CODE, example = "VP") @PathParam("code") @Code String code,
            @Valid @BeanParam AgencyParam agency,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull UnitClosing closing) {
        return UnitAnswer.of(structure.close(agency.of(caller), code, ifMatch, closing));
    }
}
