package vn.hatinh.reporting.issuing;

import java.util.List;
import java.util.Map;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import vn.hatinh.localstack.testing.OpenApiFilter;
import vn.hatinh.localstack.testing.Tokens;

import static io.restassured.RestAssured.given;

/** Leads documents through their life by the API. */
final class DocumentLife {

    private static final String ALL = "/api/v1/reports";

    private final String agency;

    DocumentLife(String agency) {
        this.agency = agency;
    }

    String create(String kind, int year) {
        return create(Map.of("kind", kind, "year", year, "agency", agency));
    }

    String replacing(String kind, int year, String replaced) {
        return create(Map.of("kind", kind, "year", year, "agency", agency, "replaces", replaced));
    }

    private String create(Map<String, Object> wanted) {
        return as("nam", "committee")
                .body(wanted)
                .post(ALL)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Everything that people have to write is written. */
    void writeAll(String id) {
        List<String> open = get(id).path("open");
        open.forEach(block -> write(id, block, "Nội dung của cơ quan.").then().statusCode(200));
    }

    Response write(String id, String block, String text) {
        return change(id, "nam", "committee").body(Map.of("text", text)).put(at(id, "/blocks/" + block));
    }

    void submit(String id) {
        change(id, "nam", "committee").post(at(id, "/submission")).then().statusCode(200);
    }

    String readyToIssue(String kind, int year) {
        String id = create(kind, year);
        writeAll(id);
        submit(id);
        return id;
    }

    Response issue(String id, String signedOn) {
        return issue(id, signedOn, etag(id));
    }

    Response issue(String id, String signedOn, String etag) {
        return as("giam.doc", "director")
                .header("If-Match", etag)
                .body(signedOn == null ? Map.of() : Map.of("signedOn", signedOn))
                .post(at(id, "/issue"));
    }

    Response get(String id) {
        return as("nam", "committee").get(at(id, ""));
    }

    Response get(String id, String below) {
        return as("nam", "committee").get(at(id, below));
    }

    String etag(String id) {
        return get(id).header("ETag");
    }

    RequestSpecification change(String id, String user, String role) {
        return as(user, role).header("If-Match", etag(id));
    }

    RequestSpecification as(String user, String role) {
        return given().filter(new OpenApiFilter())
                .auth()
                .oauth2(Tokens.of(user, agency, role))
                .contentType("application/json");
    }

    static String at(String id, String below) {
        return ALL + "/" + id + below;
    }
}
