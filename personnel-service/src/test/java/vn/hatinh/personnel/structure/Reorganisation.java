package vn.hatinh.personnel.structure;

import java.util.Map;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import vn.hatinh.localstack.testing.OpenApiFilter;
import vn.hatinh.personnel.testing.Api;
import vn.hatinh.personnel.testing.TestWorkbook;
import vn.hatinh.support.problem.Problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static vn.hatinh.personnel.testing.TestWorkbook.day;

/**
 * A department SO with its office VP, the division LS and the team TO below LS. CB1 leads VP and CB2 is in LS, both since
 * 2010; CB3 left LS in 2020.
 */
record Reorganisation(Api api) {

    static Reorganisation of(String agency) {
        Api api = new Api(agency);
        api.imports(TestWorkbook.smallDepartment()
                .row("DonVi", "LS", "Phòng Lãnh sự", "SO", "PHONG", day("1995-01-01"), null)
                .row("DonVi", "TO", "Tổ Hộ chiếu", "LS", "PHONG", day("2000-01-01"), null)
                .row("CanBo", "CB2", "Trần Bình", "Nam", day("1980-01-01"), "Công chức", day("2010-03-01"), null)
                .row(
                        "CanBo",
                        "CB3",
                        "Lê Cúc",
                        "Nữ",
                        day("1980-01-01"),
                        "Công chức",
                        day("2010-03-01"),
                        day("2020-06-30"))
                .row("CongTac", "CB2", "LS", "Chuyên viên", day("2010-03-01"), null)
                .row("CongTac", "CB3", "LS", "Chuyên viên", day("2010-03-01"), null)
                .row("ChucVu", "CB1", "Chánh Văn phòng", "PHONG", "VP", day("2015-07-01"), null)
                .row("ChucVu", "CB2", "Trưởng phòng", "PHONG", "LS", day("2018-07-01"), null));
        return new Reorganisation(api);
    }

    RequestSpecification request() {
        return given().filter(new OpenApiFilter())
                .queryParam("agency", api.agency())
                .contentType(ContentType.JSON);
    }

    /** The newest ETag of a unit. */
    String etag(String unit) {
        return api.answer("/units/" + unit).statusCode(200).extract().header("ETag");
    }

    ValidatableResponse post(String unit, String operation, Map<String, Object> body) {
        return post(unit, operation, etag(unit), body);
    }

    ValidatableResponse post(String unit, String operation, String ifMatch, Map<String, Object> body) {
        return request()
                .header("If-Match", ifMatch)
                .body(body)
                .post("/api/v1/units/%s/%s".formatted(unit, operation))
                .then();
    }

    ValidatableResponse found(Map<String, Object> unit) {
        return request().body(unit).post("/api/v1/units").then();
    }

    ValidatableResponse correct(String unit, Map<String, Object> body) {
        return request()
                .header("If-Match", etag(unit))
                .body(body)
                .put("/api/v1/units/" + unit)
                .then();
    }

    static void assertProblem(ValidatableResponse answer, int status, String type) {
        answer.statusCode(status).contentType(Problem.MEDIA_TYPE).body("type", equalTo("urn:problem:" + type));
    }
}
