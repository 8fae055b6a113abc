package vn.hatinh.reporting.programme.evidence;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;

import vn.hatinh.reporting.stack.RecordsTest;
import vn.hatinh.reporting.stack.Refusals;

import static io.restassured.RestAssured.config;
import static io.restassured.config.HttpClientConfig.httpClientConfig;
import static io.restassured.config.MultiPartConfig.multiPartConfig;
import static org.apache.http.entity.mime.HttpMultipartMode.BROWSER_COMPATIBLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
class EvidenceResourceTest extends RecordsTest {

    private static final String PDF_NAME = "Danh sách tập huấn.pdf";

    private String task;
    private String evidence;

    @BeforeEach
    void thereIsATask() {
        committee()
                .body("{\"year\": 2026, \"standardTasks\": [\"health-check\"]}")
                .post("/api/v1/programmes")
                .then()
                .statusCode(201);
        task = get("/api/v1/tasks").extract().path("items[0].id");
        evidence = "/api/v1/tasks/" + task + "/evidence";
    }

    @Test
    void aFileComesBackByteByByteAsItCame() throws NoSuchAlgorithmException {
        byte[] file = SampleFiles.largePdf(700_000);
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        Response stored = upload(file, PDF_NAME);
        stored.then()
                .statusCode(201)
                .body("name", equalTo(PDF_NAME))
                .body("mediaType", equalTo("application/pdf"))
                .body("size", equalTo(700_000))
                .body("sha256", equalTo(sha256))
                .body("uploadedBy", equalTo("official"));

        Response content = as("director").get(path(stored) + "/content");
        content.then()
                .statusCode(200)
                .header("Content-Length", "700000")
                .header("ETag", equalTo("\"" + sha256 + "\""))
                .header("Repr-Digest", startsWith("sha-256=:"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Security-Policy", containsString("sandbox"))
                .header("Content-Disposition", startsWith("attachment; filename=\"Danh sach tap huan.pdf\";"))
                .header("Content-Disposition", containsString("filename*=UTF-8''Danh%20s%C3%A1ch"));
        assertThat(content.asByteArray()).isEqualTo(file);
        committee()
                .header("If-None-Match", "\"" + sha256 + "\"")
                .get(path(stored) + "/content")
                .then()
                .statusCode(304);
    }

    @Test
    void theSameFileAgainChangesNothing() {
        Response first = upload(SampleFiles.pdf(), PDF_NAME);
        upload(SampleFiles.pdf(), "khac.pdf")
                .then()
                .statusCode(200)
                .body("id", equalTo(first.path("id")))
                .body("name", equalTo(PDF_NAME));
        get(evidence).statusCode(200).body("", hasSize(1));
        get(path(first)).statusCode(200).body("name", equalTo(PDF_NAME));
    }

    @Test
    void theContentCountsAndNotTheName() throws IOException {
        upload(SampleFiles.png(), "anh.pdf").then().statusCode(201).body("name", equalTo("anh.pdf.png"));
        upload(SampleFiles.html(), "trang.pdf")
                .then()
                .statusCode(415)
                .body("type", equalTo("urn:problem:file-kind"))
                .body("detail", containsString("PDF, JPEG, PNG"));
        upload(SampleFiles.xlsm(), "bang.xlsx").then().statusCode(415);
        get(evidence).body("name", contains("anh.pdf.png"));
    }

    @Test
    void anEmptyOrLargeFileAndOneTooManyAreRefused() {
        upload(new byte[0], "rong.pdf").then().statusCode(400).body("type", equalTo("urn:problem:file-empty"));
        upload(SampleFiles.largePdf(1_100_000), "lon.pdf")
                .then()
                .statusCode(413)
                .body("type", equalTo("urn:problem:too-large"))
                .body("detail", containsString("1 MB"));
        committee()
                .contentType("multipart/form-data; boundary=ranh-gioi")
                .body(new byte[3_000_000])
                .post(evidence)
                .then()
                .statusCode(413)
                .body("detail", containsString("2 MB"));
        for (int i = 1; i <= 3; i++) {
            upload(SampleFiles.largePdf(1000 + i), i + ".pdf").then().statusCode(201);
        }
        upload(SampleFiles.pdf(), "4.pdf").then().statusCode(409).body("type", equalTo("urn:problem:too-many-files"));
        get(evidence).body("name", containsInAnyOrder("1.pdf", "2.pdf", "3.pdf"));
    }

    @Test
    void aFormWithoutAFileIsRefused() {
        committee()
                .contentType("multipart/form-data")
                .multiPart("other", "x")
                .post(evidence)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem:file-missing"));
    }

    @Test
    void aRemovedFileIsGoneAndKeepsItsTask() {
        Response stored = upload(SampleFiles.pdf(), PDF_NAME);
        committee().delete(path(stored)).then().statusCode(204);
        get(path(stored)).statusCode(404).body("type", equalTo("urn:problem:unknown-file"));
        get(path(stored) + "/content").statusCode(404);
        get(evidence).body("", hasSize(0));
        committee().delete(path(stored)).then().statusCode(404);
        committee()
                .header("If-Match", "*")
                .delete("/api/v1/tasks/" + task)
                .then()
                .statusCode(409);
        upload(SampleFiles.pdf(), PDF_NAME).then().statusCode(201);
    }

    @Test
    void aTaskThatIsNotThereHasNoFiles() {
        String unknown = "/api/v1/tasks/" + UUID.randomUUID() + "/evidence";
        get(unknown).statusCode(404).body("type", equalTo("urn:problem:unknown-task"));
        get(evidence + "/" + UUID.randomUUID()).statusCode(404);
        get(evidence + "/x/content").statusCode(404);
        evidence = unknown;
        upload(SampleFiles.pdf(), PDF_NAME).then().statusCode(404);
    }

    @Test
    void rolesAndAgenciesThatMustNotPassDoNot() {
        String file = path(upload(SampleFiles.pdf(), PDF_NAME));
        List<String> readers = List.of("committee", "director", "hr-officer");
        List<String> writer = List.of("committee");
        Refusals.onlyFor(readers, this::as, request -> request.get(evidence));
        Refusals.onlyFor(readers, this::as, request -> request.get(file));
        Refusals.onlyFor(readers, this::as, request -> request.get(file + "/content"));
        Refusals.onlyFor(writer, this::as, request -> request.delete(file));
        Refusals.onlyFor(writer, this::as, request -> request.contentType("multipart/form-data")
                .multiPart("file", PDF_NAME, SampleFiles.pdf())
                .post(evidence));
        committeeOfAnother().get(file + "/content").then().statusCode(403);
    }

    private Response upload(byte[] content, String name) {
        return committee()
                // as browsers send names
                .config(config().httpClient(httpClientConfig().httpMultipartMode(BROWSER_COMPATIBLE))
                        .multiPartConfig(multiPartConfig().defaultCharset("UTF-8")))
                .contentType("multipart/form-data")
                .multiPart(new MultiPartSpecBuilder(content)
                        .controlName("file")
                        .fileName(name)
                        .mimeType("application/octet-stream")
                        .build())
                .post(evidence);
    }

    private String path(Response stored) {
        return evidence + "/" + stored.then().extract().path("id");
    }
}
