package vn.hatinh.personnel.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

import static io.restassured.RestAssured.given;

/** The API as a caller of one agency sees it. */
public record Api(String agency) {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Path SAMPLE = Path.of("..", "sample-data", "so-mau.xlsx");

    public static byte[] sample() {
        try {
            return Files.readAllBytes(SAMPLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Imports a workbook that must be accepted. */
    public JsonPath imports(byte[] workbook) {
        return post(workbook, false).statusCode(200).extract().jsonPath();
    }

    public JsonPath imports(TestWorkbook workbook) {
        return imports(workbook.bytes());
    }

    public ValidatableResponse post(byte[] workbook, boolean dryRun) {
        return given().contentType(XLSX)
                .queryParam("agency", agency)
                .queryParam("dryRun", dryRun)
                .body(workbook)
                .post("/api/v1/imports")
                .then();
    }

    public JsonPath get(String path, Object... parameters) {
        return answer(path, parameters)
                .statusCode(200)
                .contentType(ContentType.JSON)
                .extract()
                .jsonPath();
    }

    /**
     * @param parameters names and values in turn
     */
    public ValidatableResponse answer(String path, Object... parameters) {
        var request = given().queryParam("agency", agency);
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i].toString(), parameters[i + 1]);
        }
        return request.get("/api/v1" + path).then();
    }

    public long position() {
        return get("/position").getLong("position");
    }
}
