package vn.hatinh.reporting.report.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import vn.hatinh.localstack.testing.OpenApiFilter;
import vn.hatinh.localstack.testing.Tokens;
import vn.hatinh.reporting.fixtures.Sample;
import vn.hatinh.reporting.report.docx.DocxParts;
import vn.hatinh.reporting.report.docx.OwnTemplate;
import vn.hatinh.reporting.stack.ReportingTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

/** It is 22 November 2026. */
@QuarkusTest
class FormResourceTest extends ReportingTest {

    private static final String FORMS = "/api/v1/report-forms/";
    private static final String TEMPLATE = FORMS + "annual/template";
    private static final String WORDING = FORMS + "annual/wording";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static int agencies = 600;

    private String agency;

    @BeforeEach
    void anAgencyOfItsOwnWithTheSamplesFigures() {
        agency = Sample.AGENCY + "." + agencies++;
        fill(agency, 1);
    }

    @Test
    void theFormsThatShipCanBeTakenToBeginWith() throws IOException {
        byte[] template = as("committee")
                .get(TEMPLATE + "/0")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(template))) {
            assertThat(document.getParagraphs())
                    .anyMatch(paragraph -> paragraph.getText().equals("{{noi_dung}}"));
        }
        byte[] wording = as("committee")
                .get(WORDING + "/0")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(new String(wording, StandardCharsets.UTF_8)).contains("CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO");
        upload("committee", TEMPLATE, WORD, template).statusCode(201).body("versions", hasSize(1));
        upload("admin", WORDING, "application/yaml", wording).statusCode(201);
        assertThat(as("director").get(TEMPLATE + "/1").asByteArray())
                .as("byte by byte as it came")
                .isEqualTo(template);
    }

    @Test
    void aTemplateIsPreviewedThenUsedFromItsDayOnAndAnIssuedDocumentNamesIt() {
        upload("committee", TEMPLATE, WORD, ownTemplate()).statusCode(201).body("versions[0].version", equalTo(1));
        assertThat(text(as("committee")
                        .get(TEMPLATE + "/1/preview.docx?year=2025")
                        .asByteArray()))
                .contains("Mẫu riêng của Sở");
        assertThat(text(draft("2026-11-22"))).as("not in use yet").doesNotContain("Mẫu riêng của Sở");

        use(TEMPLATE, "2026-11-22", 1).statusCode(200).body("inForce[0].setBy", equalTo("somebody"));

        assertThat(text(draft("2026-11-22"))).contains("Mẫu riêng của Sở");
        assertThat(text(draft("2026-11-21"))).doesNotContain("Mẫu riêng của Sở");
        assertThat(new DocxParts(draft("2026-11-22")).in("docProps/custom.xml", "//*[@name='templateVersion']"))
                .containsExactly("1");

        String id = issue();
        as("director")
                .get("/api/v1/reports/" + id)
                .then()
                .body("templateVersion", equalTo(1))
                .body("wordingVersion", equalTo(0));
        use(TEMPLATE, "2026-11-22", 0).statusCode(200);
        assertThat(text(token("director")
                        .get("/api/v1/reports/" + id + "/file.docx")
                        .asByteArray()))
                .as("what is issued stays")
                .contains("Mẫu riêng của Sở");
    }

    @Test
    void wordingOfAnOfficesOwnIsReadInEveryFormatFromItsDayOn() {
        String own = "closing: \"Báo cáo của {agency} đến đây là hết./.\"\n";
        upload("admin", WORDING, "application/yaml", own.getBytes(StandardCharsets.UTF_8))
                .statusCode(201);
        use(WORDING, "2026-11-22", 1).statusCode(200);
        as("committee")
                .get("/api/v1/reports/annual/2025.html?signedOn=2026-11-22")
                .then()
                .body("html.body.text()", containsString("đến đây là hết./."));
        as("committee")
                .get("/api/v1/reports/annual/2025.json?signedOn=2026-11-22")
                .then()
                .body("closing.text", startsWith("Báo cáo của Sở Ngoại vụ đến đây"))
                .body("provenance.forms.wording", equalTo(1));
    }

    @Test
    void aFormWithFaultsIsRefusedWithAllOfThemAndNothingIsKept() {
        upload(
                        "committee",
                        TEMPLATE,
                        WORD,
                        OwnTemplate.fromShipped()
                                .with("{{ten_loai}}", "{{ten_loai_van_ban}}")
                                .content())
                .statusCode(422)
                .body("type", equalTo("urn:problem:form-not-valid"))
                .body("errors.code", hasItem("template-unknown"))
                .body("errors.code", hasItem("template-missing"))
                .body("errors[0].pointer", equalTo("/word/document.xml/paragraph/9"));
        upload("committee", WORDING, "application/yaml", "closing: '{nobody}'".getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/closing"));
        upload("committee", WORDING, "application/yaml", new byte[80_000]).statusCode(413);
        as("committee").get(TEMPLATE).then().statusCode(200).body("versions", hasSize(0));
    }

    @Test
    void formsOfDaysThatAreOverStayAndThereHasToBeSuchAVersion() {
        use(TEMPLATE, "2026-11-21", 0).statusCode(422).body("errors[0].pointer", equalTo("from"));
        use(TEMPLATE, "2026-12-01", 7).statusCode(404);
        use(TEMPLATE, "first", 0).statusCode(400);
        as("committee").get(TEMPLATE + "/3").then().statusCode(404);
        as("committee").get(TEMPLATE + "/3/preview.docx?year=2025").then().statusCode(404);
        as("committee").get(TEMPLATE + "/0/preview.docx").then().statusCode(400);
    }

    @Test
    void tenWhoUploadAtOnceGetTenVersions() {
        IntStream.range(0, 10).parallel().forEach(any -> upload("committee", TEMPLATE, WORD, ownTemplate())
                .statusCode(201));
        List<Integer> versions = as("committee").get(TEMPLATE).path("versions.version");
        assertThat(versions).containsExactly(10, 9, 8, 7, 6, 5, 4, 3, 2, 1);
    }

    private static byte[] ownTemplate() {
        return OwnTemplate.fromShipped()
                .with("<w:t>{{ten_loai}}</w:t>", "<w:t>Mẫu riêng của Sở: {{ten_loai}}</w:t>")
                .content();
    }

    private String issue() {
        String id = token("committee")
                .contentType("application/json")
                .body(Map.of("kind", "ANNUAL", "year", 2025, "agency", agency))
                .post("/api/v1/reports")
                .path("id");
        List<String> open = token("committee").get("/api/v1/reports/" + id).path("open");
        open.forEach(block -> change(id, "committee")
                .body(Map.of("text", "Nội dung của cơ quan."))
                .put("/api/v1/reports/" + id + "/blocks/" + block)
                .then()
                .statusCode(200));
        change(id, "committee")
                .post("/api/v1/reports/" + id + "/submission")
                .then()
                .statusCode(200);
        change(id, "director")
                .body(Map.of("signedOn", "2026-11-22"))
                .post("/api/v1/reports/" + id + "/issue")
                .then()
                .statusCode(200);
        return id;
    }

    private RequestSpecification change(String id, String role) {
        String etag = token(role).get("/api/v1/reports/" + id).header("ETag");
        return token(role).contentType("application/json").header("If-Match", etag);
    }

    private byte[] draft(String signedOn) {
        return as("committee")
                .get("/api/v1/reports/annual/2025.docx?signedOn=" + signedOn)
                .asByteArray();
    }

    private static String text(byte[] docx) {
        return new DocxParts(docx).text();
    }

    private ValidatableResponse upload(String role, String path, String type, byte[] content) {
        return as(role).contentType(type).body(content).post(path).then();
    }

    private ValidatableResponse use(String path, String from, int version) {
        return as("director")
                .contentType("application/json")
                .body(Map.of("version", version))
                .put(path + "/in-force/" + from)
                .then();
    }

    private RequestSpecification as(String role) {
        return token(role).filter(new OpenApiFilter());
    }

    private RequestSpecification token(String role) {
        return given().auth().oauth2(Tokens.of("somebody", agency, role));
    }
}
