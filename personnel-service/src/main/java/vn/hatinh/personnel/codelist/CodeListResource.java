package vn.hatinh.personnel.codelist;

import java.time.LocalDate;
import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.quarkus.security.Authenticated;

import vn.hatinh.personnel.rest.Code;
import vn.hatinh.support.problem.Problem;
import vn.hatinh.support.problem.ProblemException;
import vn.hatinh.support.rest.IsoDate;

@Path("/api/v1/code-lists")
@Authenticated
@Tag(name = "code-lists", description = "Danh mục mã / Code lists")
@APIResponse(
        responseCode = "400",
        description = "Tham số sai / A parameter is wrong",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class CodeListResource {

    @GET
    @Operation(summary = "Mọi danh mục mã / All code lists")
    @APIResponse(responseCode = "200")
    public List<CodeListAnswer> all() {
        return CodeLists.all().entrySet().stream()
                .map(list -> CodeListAnswer.of(
                        list.getKey(), list.getValue(), list.getValue().codes()))
                .toList();
    }

    @GET
    @Path("/{name}")
    @Operation(
            summary = "Một danh mục mã / One code list",
            description = "Có ngày thì chỉ gồm các mã còn hiệu lực ngày đó. / With a day, the codes valid on it.")
    @APIResponse(responseCode = "200")
    @APIResponse(
            responseCode = "404",
            description = "Không có danh mục này / No list has this name",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public CodeListAnswer list(
            @Parameter(description = "Tên danh mục / Name of the list", example = "grades") @PathParam("name") @Code
                    String name,
            @Parameter(description = "Ngày, mặc định mọi ngày / Day, all days by default", example = "2025-12-31")
                    @Schema(format = "date")
                    @QueryParam("on")
                    @IsoDate
                    String on) {
        CodeList list = CodeLists.named(name)
                .orElseThrow(() -> ProblemException.of(
                        404, "not-found", "Không có danh mục mang tên này", "No code list has this name"));
        return CodeListAnswer.of(name, list, on == null ? list.codes() : list.validOn(LocalDate.parse(on)));
    }
}
