package vn.hatinh.indicators.support;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

/** Waits until what was sent has been counted. */
public final class Awaiting {

    private Awaiting() {}

    public static void position(String agency, long position) {
        await().until(
                        () -> given().queryParam("agency", agency)
                                .get("/api/v1/position")
                                .jsonPath()
                                .getLong("position"),
                        counted -> counted == position);
    }
}
