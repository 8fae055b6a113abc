package vn.hatinh.reporting.issuing;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import vn.hatinh.reporting.fixtures.Sample;
import vn.hatinh.reporting.stack.ReportingTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

/** A document from its draft to its issue; it is 22 November 2026. */
@QuarkusTest
class DocumentResourceTest extends ReportingTest {

    private final DocumentLife life = new DocumentLife(Sample.AGENCY);

    private String id;

    @BeforeEach
    void createDraft() {
        id = life.create("PLAN", 2028);
    }

    @Test
    void aNewDocumentIsADraftThatSaysWhatHasToBeWritten() {
        life.get(id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("status", equalTo("DRAFT"))
                .body("createdBy", equalTo("nam"))
                .body("open", contains("budget.source.own"));
    }

    @Test
    void anOwnTextStandsInsteadOfTheGeneratedOneAndSaysWhoWroteIt() {
        life.write(id, "budget.source.own", "Kinh phí: 20 triệu đồng.")
                .then()
                .statusCode(200)
                .body("open", hasSize(0));
        life.get(id, "/blocks")
                .then()
                .statusCode(200)
                .body("find { it.id == 'budget.source.own' }.text", equalTo("Kinh phí: 20 triệu đồng."))
                .body("find { it.id == 'budget.source.own' }.edit.by", equalTo("nam"))
                .body("find { it.id == 'budget.source.own' }.edit.generated", startsWith("[Cơ quan bổ sung dự toán"));
        assertThat(life.get(id, "/file.html").asString()).contains("Kinh phí: 20 triệu đồng.");
        life.change(id, "nam", "committee")
                .delete(DocumentLife.at(id, "/blocks/budget.source.own"))
                .then()
                .statusCode(200)
                .body("open", hasSize(1));
    }

    @Test
    void aTextThatIsNoTextOrHasNoPlaceIsRefused() {
        life.write(id, "budget.source.own", " ").then().statusCode(400).body("errors[0].pointer", equalTo("/text"));
        life.write(id, "no.such", "x").then().statusCode(404).body("type", equalTo("urn:problem:unknown-block"));
    }

    @Test
    void aChangeNeedsTheNewestState() {
        String old = life.etag(id);
        life.write(id, "budget.source.own", "Một.").then().statusCode(200);
        life.as("nam", "committee")
                .header("If-Match", old)
                .body(Map.of("text", "Hai."))
                .put(DocumentLife.at(id, "/blocks/budget.source.own"))
                .then()
                .statusCode(412);
        life.as("nam", "committee")
                .body(Map.of("text", "Hai."))
                .put(DocumentLife.at(id, "/blocks/budget.source.own"))
                .then()
                .statusCode(428);
    }

    @Test
    void inReviewTheTextsStandStillUntilItIsSentBack() {
        life.submit(id);
        life.write(id, "budget.source.own", "Một.")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:document-status"));
        life.change(id, "giam.doc", "director")
                .post(DocumentLife.at(id, "/return"))
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"));
        life.write(id, "budget.source.own", "Một.").then().statusCode(200);
    }

    @Test
    void commentsSayWhoAndWhereAndAreResolved() {
        life.as("lan", "committee")
                .body(Map.of("block", "targets.1.1", "text", "Nêu rõ hơn."))
                .post(DocumentLife.at(id, "/comments"))
                .then()
                .statusCode(201)
                .body("author", equalTo("lan"));
        String comment = life.get(id, "/comments").path("[0].id");
        life.as("nam", "committee")
                .post(DocumentLife.at(id, "/comments/" + comment + "/resolution"))
                .then()
                .statusCode(200)
                .body("resolvedBy", equalTo("nam"));
    }

    @Test
    void onlyADirectorIssuesAndOnlyWhatIsReviewedAndWritten() {
        life.as("nam", "committee")
                .header("If-Match", life.etag(id))
                .body(Map.of())
                .post(DocumentLife.at(id, "/issue"))
                .then()
                .statusCode(403);
        life.issue(id, null).then().statusCode(409);
        life.submit(id);
        life.issue(id, null)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/texts/budget.source.own"))
                .body("errors[0].code", equalTo("unwritten-text"));
        life.issue(id, "2026-11-23").then().statusCode(422).body("errors[0].code", equalTo("future-date"));
    }

    @Test
    void nobodyFromOutsideSeesADocument() {
        DocumentLife others = new DocumentLife("H99.1");
        others.as("nam", "committee").get(DocumentLife.at(id, "")).then().statusCode(403);
        for (String role : List.of("reader", "hr-officer", "health-officer", "auditor")) {
            life.as("ai.do", role).get(DocumentLife.at(id, "")).then().statusCode(403);
        }
        life.get("00000000-0000-0000-0000-000000000000")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem:unknown-document"));
    }

    @Test
    void aDocumentOfWhichNothingIsKnownIsNotCreated() {
        life.as("nam", "committee")
                .body(Map.of("kind", "ANNUAL", "year", 2050))
                .post("/api/v1/reports")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem:unknown-year"));
        life.as("nam", "committee")
                .body(Map.of("kind", "ANNUAL"))
                .post("/api/v1/reports")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/year"));
    }
}
