package vn.hatinh.personnel.testing;

import java.util.List;
import java.util.Map;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import vn.hatinh.localstack.testing.OpenApiFilter;
import vn.hatinh.localstack.testing.Tokens;

import static io.restassured.RestAssured.given;

/** Staff records of one agency as a caller of one login sees them; every answer is held against its description. */
public record StaffApi(String agency, String token) {

    private static final String STAFF = "/api/v1/staff";
    private static final String SOMEBODY = "CB9";

    /** A new agency with units SO and VP, for a caller who may do everything. */
    public static StaffApi ofNewAgency() {
        StaffApi api = new StaffApi(Agencies.next(), Tokens.ofTester());
        new Api(api.agency()).imports(TestWorkbook.smallDepartment());
        return api;
    }

    /** The same agency for a caller with these roles only. */
    public StaffApi as(String... roles) {
        return new StaffApi(agency, Tokens.of("somebody", agency, roles));
    }

    public RequestSpecification request() {
        return given().filter(new OpenApiFilter())
                .auth()
                .oauth2(token)
                .queryParam("agency", agency)
                .contentType(ContentType.JSON);
    }

    public ValidatableResponse get(String path) {
        return request().get(STAFF + path).then();
    }

    public ValidatableResponse post(String path, Object content) {
        return request().body(content).post(STAFF + path).then();
    }

    public ValidatableResponse put(String path, String etag, Object content) {
        return request()
                .header("If-Match", etag)
                .body(content)
                .put(STAFF + path)
                .then();
    }

    public ValidatableResponse end(String path, String etag, String lastDay) {
        return request()
                .header("If-Match", etag)
                .body(Map.of("lastDay", lastDay))
                .post(STAFF + path + "/end")
                .then();
    }

    public ValidatableResponse delete(String path, String etag) {
        return request()
                .header("If-Match", etag)
                .queryParam("reason", "Nhập nhầm")
                .delete(STAFF + path)
                .then();
    }

    public ValidatableResponse bulk(List<?> commands) {
        return request()
                .body(Map.of("reason", "Đồng bộ", "commands", commands))
                .patch(STAFF)
                .then();
    }

    /** The ETag of a record. */
    public String etag(String code) {
        return get("/" + code).statusCode(200).extract().header("ETag");
    }

    /**
     * Registers a woman on the books from 1 March 2010 who has been a Party member since 2013.
     *
     * @return her staff code
     */
    public String registersSomebody() {
        bulk(List.of(
                        Map.of("op", "register", "staff", SOMEBODY, "fact", woman()),
                        Map.of(
                                "op",
                                "create",
                                "staff",
                                SOMEBODY,
                                "kind",
                                "party-memberships",
                                "fact",
                                Map.of("admitted", "2013-02-03"))))
                .statusCode(200);
        return SOMEBODY;
    }

    /** The content of a registration without the code. */
    public static Map<String, Object> woman() {
        return Map.of(
                "fullName",
                "Trần Thị Bích Đào",
                "sex",
                "NU",
                "birthDate",
                "1987-08-19",
                "employment",
                Map.of("type", "CONG_CHUC", "from", "2010-03-01"));
    }
}
