package vn.hatinh.support.access;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;

/** Finds out who acts. */
@ApplicationScoped
public class RequestOrigins {

    private static final String REQUEST_ID = "X-Request-ID";
    /** A number that a proxy gave the request is taken over if it cannot be mistaken for anything else. */
    private static final Pattern ACCEPTED_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private final CurrentVertxRequest requests;
    private final Caller caller;
    private final String service;

    @Context
    UriInfo uri;

    RequestOrigins(
            CurrentVertxRequest requests,
            Caller caller,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.requests = requests;
        this.caller = caller;
        this.service = service;
    }

    /** Of the request that is being answered, or of the service itself when there is none. */
    public RequestOrigin current() {
        RoutingContext request = Arc.container().requestContext().isActive() ? requests.getCurrent() : null;
        return request == null ? RequestOrigin.ofService(service) : of(request);
    }

    private RequestOrigin of(RoutingContext request) {
        return new RequestOrigin(
                caller.name(),
                caller.subject(),
                // of the proxy in front, unless quarkus.http.proxy says that its headers are to be believed
                request.request().remoteAddress().hostAddress(),
                requestId(request),
                request.request().method().name() + " " + template(uri));
    }

    /** The same for all entries of a request. */
    private static String requestId(RoutingContext request) {
        String id = request.get(REQUEST_ID);
        if (id == null) {
            String given = request.request().getHeader(REQUEST_ID);
            id = given != null && ACCEPTED_ID.matcher(given).matches()
                    ? given
                    : UUID.randomUUID().toString();
            request.put(REQUEST_ID, id);
        }
        return id;
    }

    /** A staff code in the path is a personal datum, and this text stays when the person is erased. */
    private static String template(UriInfo uri) {
        String path = uri.getPath();
        for (Map.Entry<String, List<String>> parameter : uri.getPathParameters().entrySet()) {
            for (String value : parameter.getValue()) {
                path = path.replaceFirst("(?<=/)" + Pattern.quote(value) + "(?=/|$)", "{" + parameter.getKey() + "}");
            }
        }
        return path;
    }
}
