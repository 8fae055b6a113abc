package vn.hatinh.personnel.figures;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import vn.hatinh.contracts.EventTypes;
import vn.hatinh.contracts.Topics;
import vn.hatinh.contracts.personnel.AgencyFactChanged;
import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.personnel.testing.Api;
import vn.hatinh.personnel.testing.Told;
import vn.hatinh.personnel.testing.ToldEvents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static vn.hatinh.personnel.figures.FiguresApi.assertProblem;

/** Facts of the agency are recorded, corrected and deleted, and other services are told. */
@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
class FigureWritingTest {

    @Inject
    ToldEvents topics;

    private final FiguresApi figures = new FiguresApi();

    private List<Told> told() {
        return topics.about(figures.agency(), Topics.AGENCY_FACTS);
    }

    private long position() {
        return new Api(figures.agency()).position();
    }

    @ParameterizedTest
    @EnumSource
    void aFactIsRecordedReadCorrectedAndDeleted(SampleFigure figure) {
        figures.record(figure)
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", containsString(figure.place()))
                .body("key", equalTo(figure.key()));
        figures.read(figure).statusCode(200).header("ETag", "\"1\"").body("revision", equalTo(1));
        figures.correct(figure, "\"1\"", figure.corrected()).statusCode(200).header("ETag", "\"2\"");
        long before = position();
        figures.delete(figure, "\"2\"").statusCode(204);

        assertProblem(figures.read(figure), 404, "not-found");
        assertThat(position()).isEqualTo(before + 1);
        List<Told> told = told();
        assertThat(told)
                .extracting(event -> event.data(AgencyFactChanged.class).version())
                .containsExactly(1L, 2L, 3L);
        assertThat(told.get(2).type()).isEqualTo(EventTypes.AGENCY_FACT_REMOVED);
        AgencyFactChanged removed = told.get(2).data(AgencyFactChanged.class);
        assertThat(removed).isEqualTo(AgencyFactChanged.removed(figures.agency(), removed.factKey(), 3));
    }

    @ParameterizedTest
    @EnumSource
    void whatWasDeletedMayBeRecordedAgainAndGoesOnCounting(SampleFigure figure) {
        figures.record(figure);
        figures.delete(figure, "\"1\"");

        figures.record(figure).statusCode(201).header("ETag", "\"3\"");

        figures.read(figure).statusCode(200);
        assertThat(told())
                .hasSize(3)
                .last()
                .extracting(event -> event.data(AgencyFactChanged.class).version())
                .isEqualTo(3L);
    }

    @ParameterizedTest
    @EnumSource
    void aFactThatIsThereIsNotRecordedTwice(SampleFigure figure) {
        figures.record(figure);

        assertProblem(figures.record(figure, figure.corrected()), 409, "already-there");
        assertThat(told()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void aRequestThatIsSentAgainIsAnsweredTheSame(SampleFigure figure) {
        for (int time = 0; time < 2; time++) {
            figures.request()
                    .header("Idempotency-Key", "key-1")
                    .body(figure.fact())
                    .post(figure.path())
                    .then()
                    .statusCode(201)
                    .header("ETag", "\"1\"")
                    .body("key", equalTo(figure.key()));
        }
        assertThat(told()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void whoChangesAFactSaysWhichStateTheyHaveSeen(SampleFigure figure) {
        figures.record(figure);

        assertProblem(figures.correct(figure, null, figure.corrected()), 428, "if-match-missing");
        assertProblem(figures.correct(figure, "\"2\"", figure.corrected()), 412, "changed-meanwhile");
        assertProblem(figures.delete(figure, null), 428, "if-match-missing");
        assertProblem(figures.delete(figure, "\"2\""), 412, "changed-meanwhile");
        figures.read(figure).statusCode(200).header("ETag", "\"1\"");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotThereCannotBeChanged(SampleFigure figure) {
        assertProblem(figures.read(figure), 404, "not-found");
        assertProblem(figures.correct(figure, "\"1\"", figure.fact()), 404, "not-found");
        assertProblem(figures.delete(figure, "\"1\""), 404, "not-found");
    }

    @ParameterizedTest
    @EnumSource
    void aCorrectionThatChangesNothingTellsNothing(SampleFigure figure) {
        figures.record(figure);

        figures.correct(figure, "\"1\"", figure.fact()).statusCode(200).header("ETag", "\"1\"");

        assertThat(told()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void aFactWithoutItsFieldsIsNone(SampleFigure figure) {
        assertProblem(figures.record(figure, Map.of()), 400, "bad-request");
    }

    @ParameterizedTest
    @EnumSource
    void aDeletionNeedsAReason(SampleFigure figure) {
        figures.record(figure);

        assertProblem(
                figures.request()
                        .header("If-Match", "\"1\"")
                        .delete(figure.place())
                        .then(),
                400,
                "bad-request");
        figures.read(figure).statusCode(200);
    }

    @Test
    void aNewNameOfAProductIsARevisionAndNoEvent() {
        figures.record(SampleFigure.PRODUCT);

        figures.correct(SampleFigure.PRODUCT, "\"1\"", SampleFigure.product("Tin về ngày 8/3", "TIN_BAI"))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("name", equalTo("Tin về ngày 8/3"));
        assertThat(told()).hasSize(1);
    }

    @Test
    void theKeyOfAFactStays() {
        figures.record(SampleFigure.ROUND);

        assertProblem(figures.correct(SampleFigure.ROUND, "\"1\"", round("TD2", 2, 1)), 422, "key-differs");
    }

    @Test
    void theRulesOfTheWorkbookHold() {
        ValidatableResponse answer = figures.record(SampleFigure.ROUND, round("TD1", 1, 2));

        assertProblem(answer, 422, "more-than-possible");
        answer.body("errors.pointer", contains("/equalCasesWomen"));
        assertProblem(figures.record(SampleFigure.SURVEY, surveyOfTwo(2024)), 422, "too-few-respondents");
        assertProblem(figures.record(SampleFigure.SURVEY, surveyOfTwo(1900)), 422, "rules-violated");
        assertThat(position()).isZero();
    }

    private static Map<String, Object> round(String code, int equalCases, int women) {
        return Map.of("code", code, "on", "2024-05-01", "equalCases", equalCases, "equalCasesWomen", women);
    }

    private static Map<String, Object> surveyOfTwo(int year) {
        return Map.of("year", year, "sex", "NU", "respondents", 2, "hoursPerDay", 3);
    }
}
