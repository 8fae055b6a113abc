package vn.hatinh.localstack.testing;

import org.apache.http.HttpHeaders;

import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import io.restassured.RestAssured;
import io.restassured.authentication.NoAuthScheme;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

/**
 * Gives each request of a {@code @QuarkusTest} the tester's token. A test that is about access brings its own by
 * {@code auth().oauth2(...)}, or none by {@code auth().none()}.
 */
public final class TesterToken implements QuarkusTestBeforeClassCallback, Filter {

    @Override
    public void beforeClass(Class<?> testClass) {
        if (RestAssured.filters().stream().noneMatch(TesterToken.class::isInstance)) {
            RestAssured.filters(this);
        }
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification response, FilterContext context) {
        if (saysNothingOfAccess(request)) {
            request.header(HttpHeaders.AUTHORIZATION, "Bearer " + Tokens.ofTester());
        }
        return context.next(request, response);
    }

    private static boolean saysNothingOfAccess(FilterableRequestSpecification request) {
        return request.getAuthenticationScheme() instanceof NoAuthScheme
                && !request.getHeaders().hasHeaderWithName(HttpHeaders.AUTHORIZATION);
    }
}
