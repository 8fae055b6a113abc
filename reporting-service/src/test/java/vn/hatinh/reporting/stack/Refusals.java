package vn.hatinh.reporting.stack;

import java.util.List;
import java.util.function.Function;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import static org.hamcrest.Matchers.equalTo;

/** Which roles must not pass. */
public final class Refusals {

    private static final List<String> ALL =
            List.of("hr-officer", "health-officer", "committee", "director", "reader", "auditor", "admin");

    private Refusals() {}

    /** Every role but these is refused. */
    public static void onlyFor(
            List<String> allowed,
            Function<String, RequestSpecification> as,
            Function<RequestSpecification, Response> request) {
        ALL.stream().filter(role -> !allowed.contains(role)).forEach(role -> request.apply(as.apply(role))
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem:role-missing")));
    }
}
