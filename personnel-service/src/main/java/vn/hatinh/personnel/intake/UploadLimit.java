package vn.hatinh.personnel.intake;

import java.net.URI;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

import vn.hatinh.personnel.PersonnelConfig;
import vn.hatinh.support.problem.Problem;

/**
 * Refuses a request that announces a body larger than the server takes, before the server does: its own refusal says
 * nothing.
 */
@ApplicationScoped
public class UploadLimit {

    /** Any positive one comes before the server's own check. */
    private static final int PRIORITY = 100;

    private final long serverLimit;
    private final long importLimit;
    private final ObjectMapper json;

    UploadLimit(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize serverLimit,
            PersonnelConfig config,
            ObjectMapper json) {
        this.serverLimit = serverLimit.asLongValue();
        this.importLimit = config.imports().maxSize().asLongValue();
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext request) {
        String announced = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (announced != null && Long.parseLong(announced) > serverLimit) {
            refuse(request);
        } else {
            request.next();
        }
    }

    private void refuse(RoutingContext request) {
        Problem problem = TooLarge.problem(importLimit)
                .problem()
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
