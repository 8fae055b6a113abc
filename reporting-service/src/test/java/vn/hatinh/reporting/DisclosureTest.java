package vn.hatinh.reporting;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import vn.hatinh.contracts.indicators.AgencyCounted;
import vn.hatinh.contracts.indicators.Disclosure;
import vn.hatinh.contracts.indicators.IndicatorSeriesChanged;
import vn.hatinh.contracts.indicators.IndicatorSeriesChanged.Point;
import vn.hatinh.contracts.indicators.IndicatorSeriesChanged.Shown;
import vn.hatinh.localstack.testing.Endpoint;
import vn.hatinh.localstack.testing.EndpointAccess;
import vn.hatinh.localstack.testing.Tokens;
import vn.hatinh.reporting.fixtures.Sample;
import vn.hatinh.reporting.stack.ReportingTest;
import vn.hatinh.support.access.Roles;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * No answer that a reader can get has a figure which disclosure control hides: every full figure of an agency is a number
 * that nothing else has, and every endpoint that lets readers in is asked.
 */
@QuarkusTest
class DisclosureTest extends ReportingTest {

    private static final String AGENCY = Sample.AGENCY + ".730";
    private static final long POSITION = 1;

    private static final BigDecimal NUMERATOR = new BigDecimal("7654321");
    private static final BigDecimal DENOMINATOR = new BigDecimal("8765432");
    private static final BigDecimal VALUE = new BigDecimal("87.3245");
    private static final BigDecimal TARGET = new BigDecimal("96.5438");
    private static final long DISTANCE = 6_543_217;
    private static final List<String> HIDDEN = Stream.of(NUMERATOR, DENOMINATOR, VALUE, TARGET, DISTANCE)
            .map(Object::toString)
            .toList();

    private static final String OF_THE_AGENCY = "?agency=" + AGENCY;
    private static final String SDMX = "/sdmx/2.1/";
    private static final String FLOW = SDMX + "data/DF_662-KH-SNgV";
    private static final String KEY = "/.H27_13_730......";
    private static final String SDMX_CSV = "application/vnd.sdmx.data+csv;version=2.0.0";

    /** What is asked of each endpoint whose answers come from figures; its variables stand as {@link Endpoint} fills them. */
    private static final Map<String, String> WITH_FIGURES = Map.of(
            "/api/v1/scorecard", "/api/v1/scorecard" + OF_THE_AGENCY + "&year=2025",
            "/api/v1/series/1", "/api/v1/series/1.4" + OF_THE_AGENCY,
            "/api/v1/comparison", "/api/v1/comparison" + OF_THE_AGENCY + "&years=2024,2025",
            "/sdmx/2.1/data/1", FLOW,
            "/sdmx/2.1/data/1/1", FLOW + KEY,
            "/sdmx/2.1/data/1/1/1", FLOW + KEY + "/all");

    private static final Map<String, String> WITHOUT_FIGURES = Map.ofEntries(
            Map.entry("/api/v1/position", "/api/v1/position" + OF_THE_AGENCY),
            Map.entry("/open-data/series.csv", "/open-data/series.csv" + OF_THE_AGENCY),
            Map.entry("/open-data/series.parquet", "/open-data/series.parquet" + OF_THE_AGENCY),
            Map.entry("/open-data/datapackage.json", "/open-data/datapackage.json" + OF_THE_AGENCY),
            Map.entry("/sdmx/2.1/1", SDMX + "structure?references=all"),
            Map.entry("/sdmx/2.1/1/1", SDMX + "contentconstraint/HATINH"),
            Map.entry("/sdmx/2.1/1/1/1", SDMX + "dataflow/HATINH/DF_662-KH-SNgV?references=all"),
            Map.entry("/sdmx/2.1/1/1/1/1", SDMX + "codelist/HATINH/CL_SEX/latest"),
            Map.entry("/sdmx/2.1/1/1/1/1/1", SDMX + "codelist/HATINH/CL_SEX/latest/F"),
            Map.entry("/api/v1/tasks", "/api/v1/tasks" + OF_THE_AGENCY),
            Map.entry("/api/v1/task-reminders", "/api/v1/task-reminders" + OF_THE_AGENCY),
            Map.entry("/api/v1/overdue-tasks", "/api/v1/overdue-tasks" + OF_THE_AGENCY),
            Map.entry("/api/v1/calendar.ics", "/api/v1/calendar.ics" + OF_THE_AGENCY),
            Map.entry("/api/v1/calendar/feeds", "/api/v1/calendar/feeds" + OF_THE_AGENCY),
            Map.entry("/api/v1/clauses", "/api/v1/clauses"),
            Map.entry("/api/v1/standard-tasks", "/api/v1/standard-tasks"),
            Map.entry("/api/v1/budget-headings", "/api/v1/budget-headings"));

    /** Streams have a test of their own; the others need something that people wrote, which is no figure. */
    private static final List<String> TESTED_ELSEWHERE =
            List.of("/api/v1/events", "/api/v1/tasks/1", "/calendar-feeds/1/1.ics");

    @BeforeEach
    void theAgencyIsFilled() {
        if (position(AGENCY) < POSITION) {
            fill(AGENCY);
        }
    }

    static Stream<String> questions() {
        return Stream.of(WITH_FIGURES, WITHOUT_FIGURES).flatMap(questions -> questions.values().stream());
    }

    static Stream<String> questionsAboutFigures() {
        return WITH_FIGURES.values().stream();
    }

    @Test
    void everyEndpointThatLetsReadersInIsAsked() {
        List<String> readable = EndpointAccess.endpoints().stream()
                .filter(endpoint ->
                        endpoint.method().equals("GET") && endpoint.roles().contains(Roles.READER))
                .map(Endpoint::path)
                .toList();

        assertThat(readable)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(WITH_FIGURES.keySet(), WITHOUT_FIGURES.keySet(), TESTED_ELSEWHERE)
                                .flatMap(paths -> paths.stream())
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aReaderGetsNoHiddenFigure(String question) {
        Response answer = ask(Roles.READER, question, "*/*");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString()).doesNotContain(HIDDEN);
        assertThat(ask(Roles.READER, question, SDMX_CSV).asString()).doesNotContain(HIDDEN);
    }

    /** The sample's other series are older; which of them changed since is nothing that a reader may find out. */
    @Test
    void aReaderIsNotToldWhichFigureChangedLast() {
        String agency = Sample.AGENCY + ".731";
        fill(agency);
        Instant later = Sample.AS_OF.plusSeconds(60);
        others.publish(marked(Sample.series(agency, POSITION).get(0), later));
        others.publish(new AgencyCounted(agency, POSITION + 1, later));
        awaitPosition(agency, POSITION + 1);
        String all = FLOW + "/.H27_13_731._T.....";
        String since = all + "?updatedAfter=" + Sample.AS_OF;

        assertThat(rows(Roles.READER, agency, since)).isEqualTo(rows(Roles.READER, agency, all));
        assertThat(rows(Roles.COMMITTEE, agency, since))
                .hasSizeLessThan(rows(Roles.COMMITTEE, agency, all).size());
    }

    /** So that the test before this one can fail. */
    @ParameterizedTest
    @MethodSource("questionsAboutFigures")
    void theCommitteeGetsThem(String question) {
        assertThat(ask(Roles.COMMITTEE, question, "*/*").asString()).contains(NUMERATOR.toString(), VALUE.toString());
    }

    private void fill(String agency) {
        fill(agency, POSITION, series -> marked(series, Sample.AS_OF));
    }

    private static List<String> rows(String role, String agency, String question) {
        Response answer = ask(role, agency, question, SDMX_CSV);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.asString().lines().toList();
    }

    private static Response ask(String role, String question, String accepted) {
        return ask(role, AGENCY, question, accepted);
    }

    private static Response ask(String role, String agency, String question, String accepted) {
        return given().auth()
                .oauth2(Tokens.of("somebody", agency, role))
                .urlEncodingEnabled(false)
                .accept(accepted)
                .get(question);
    }

    private static IndicatorSeriesChanged marked(IndicatorSeriesChanged series, Instant asOf) {
        Shown shown = series.code().equals("1.4")
                ? new Shown(Disclosure.ROUNDED, null, null, BigDecimal.valueOf(80), null, null)
                : Shown.NOTHING;
        return Sample.withPoints(
                series,
                asOf,
                point -> new Point(
                        point.period(),
                        point.cutOff(),
                        NUMERATOR,
                        DENOMINATOR,
                        VALUE,
                        point.status(),
                        TARGET,
                        DISTANCE,
                        shown,
                        point.officialPeriod(),
                        point.from()));
    }
}
