package vn.hatinh.support.problem;

import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

/** A resource that fails in every way a service can. */
@Path("/forms")
@PermitAll
public class FormsResource {

    enum Level {
        SO,
        PHONG
    }

    record Post(@NotNull LocalDate from, @NotNull Level level) {}

    record Form(
            @NotBlank String code, @Size(min = 1, max = 3) List<@Valid Post> posts, int year) {}

    @POST
    public String send(@Valid Form form) {
        return form.code();
    }

    @GET
    @Path("/page")
    public String page(
            @QueryParam("limit") @Max(value = 500, message = "Không quá {value} dòng / At most {value} rows") int limit) {
        return "page";
    }

    @GET
    @Path("/day")
    public String day(@QueryParam("on") LocalDate on) {
        return String.valueOf(on);
    }

    @GET
    @Path("/promise")
    @NotNull public String promise() {
        return null;
    }

    @GET
    @Path("/domain")
    public String domain() {
        throw ProblemException.of(409, "overlap", "Hai giai đoạn trùng nhau", "Two periods overlap")
                .withDetail("CongTac dòng 3 và 4", "CongTac rows 3 and 4")
                .withErrors(List.of(
                        new ProblemError("/posts/1/from", "overlap", "2025-01-01", new Text("Trùng", "Overlaps"))));
    }

    @GET
    @Path("/teapot")
    public String teapot() {
        throw new ClientErrorException(418);
    }

    @GET
    @Path("/fault")
    public String fault() {
        throw new IllegalStateException("the secret of the house");
    }
}
