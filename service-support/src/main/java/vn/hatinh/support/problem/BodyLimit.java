package vn.hatinh.support.problem;

import java.net.URI;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

/**
 * Refuses a request that announces a body larger than the server takes, before the server does: its own refusal says
 * nothing.
 */
@ApplicationScoped
public class BodyLimit {

    /** Any positive one comes before the server's own check. */
    private static final int PRIORITY = 100;

    private static final int TOO_LARGE = 413;
    private static final long MEGABYTE = 1024 * 1024;

    private final Optional<MemorySize> limit;
    private final ObjectMapper json;

    BodyLimit(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") Optional<MemorySize> limit, ObjectMapper json) {
        this.limit = limit;
        this.json = json;
    }

    void register(@Observes Filters filters) {
        limit.map(MemorySize::asLongValue)
                .ifPresent(bytes -> filters.register(request -> check(request, bytes), PRIORITY));
    }

    private void check(RoutingContext request, long bytes) {
        String announced = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (announced != null && Long.parseLong(announced) > bytes) {
            refuse(request, bytes / MEGABYTE);
        } else {
            request.next();
        }
    }

    private void refuse(RoutingContext request, long megabytes) {
        Problem problem = StatusProblems.of(TOO_LARGE)
                .withDetail(new Text(
                        "Yêu cầu được nhận lớn nhất là " + megabytes + " MB",
                        "The largest request accepted has " + megabytes + " MB"))
                .withInstance(URI.create(request.request().path()));
        try {
            request.response()
                    .setStatusCode(problem.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    // the body is still on its way and nobody is going to read it
                    .putHeader("Connection", "close")
                    .end(json.writeValueAsString(problem));
        } catch (JsonProcessingException e) {
            request.fail(e);
        }
    }
}
