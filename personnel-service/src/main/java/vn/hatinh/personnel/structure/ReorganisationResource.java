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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.hatinh.personnel.rest.AgencyParam;
import vn.hatinh.personnel.rest.Code;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.access.Roles;
import vn.hatinh.support.problem.Problem;

/** Units that become one, or several. */
@Path("/api/v1/units")
@RolesAllowed(Roles.HR_OFFICER)
@Tag(name = "units", description = "Đơn vị / Units")
@APIResponse(
        responseCode = "400",
        description = "Yêu cầu sai / The request is wrong",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "422",
        description = StructureTexts.RULE,
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class ReorganisationResource {

    private final Structure structure;
    private final Caller caller;

    ReorganisationResource(Structure structure, Caller caller) {
        this.structure = structure;
        this.caller = caller;
    }

    @POST
    @Path("/{code}/merge")
    @Operation(
            summary =
                    "Sáp nhập đơn vị này, cùng các đơn vị khác, vào một đơn vị / Merge this unit, with others, into one",
            description =
                    "Các đơn vị cũ kết thúc ngày hôm trước; người và đơn vị bên dưới chuyển theo; chức vụ lãnh đạo kết thúc. / The old units end the day before; people and lower units go along; posts of leadership end.")
    @APIResponse(responseCode = "200")
    @APIResponse(
            responseCode = "404",
            description = StructureTexts.NOT_FOUND,
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "412",
            description = StructureTexts.STALE,
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "428",
            description = StructureTexts.IF_MATCH_MISSING,
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public StructureChange merge(
            @Parameter(description = "Mã đơn vị / Unit code", example = "VP") @PathParam("code") @Code String code,
            @Valid @BeanParam AgencyParam agency,
            @Parameter(description = StructureTexts.IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull UnitMerger merger) {
        return structure.merge(agency.of(caller), code, ifMatch, merger);
    }

    @POST
    @Path("/{code}/split")
    @Operation(
            summary = "Chia tách đơn vị / Split a unit",
            description =
                    "Những người không được nêu và các đơn vị bên dưới thuộc về phần còn lại. / Everybody who is not named, and the lower units, go to the rest.")
    @APIResponse(responseCode = "200")
    @APIResponse(
            responseCode = "404",
            description = StructureTexts.NOT_FOUND,
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "412",
            description = StructureTexts.STALE,
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "428",
            description = StructureTexts.IF_MATCH_MISSING,
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public StructureChange split(
            @Parameter(description = "Mã đơn vị / Unit code", example = "VP") @PathParam("code") @Code String code,
            @Valid @BeanParam AgencyParam agency,
            @Parameter(description = StructureTexts.IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull UnitSplit split) {
        return structure.split(agency.of(caller), code, ifMatch, split);
    }
}
