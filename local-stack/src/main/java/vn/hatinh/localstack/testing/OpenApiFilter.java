package vn.hatinh.localstack.testing;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

/**
 * Holds each answer against what the service itself says of its API: the status, the kind of content and the JSON must
 * be described. What is not fails the test.
 */
public final class OpenApiFilter implements Filter {

    private static final Map<URI, ApiDescription> DESCRIPTIONS = new ConcurrentHashMap<>();

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification response, FilterContext context) {
        Response answer = context.next(request, response);
        URI asked = URI.create(request.getURI());
        ApiDescription api = DESCRIPTIONS.computeIfAbsent(asked.resolve("/"), ApiDescription::of);
        String fault = api.faultOf(request.getMethod(), asked.getRawPath(), answer);
        if (!fault.isEmpty()) {
            throw new AssertionError("%s %s answered %d otherwise than described: %s"
                    .formatted(request.getMethod(), asked.getRawPath(), answer.statusCode(), fault));
        }
        return answer;
    }
}
