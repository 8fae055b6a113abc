package vn.hatinh.indicators.bench;

import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import vn.hatinh.indicators.bench.Questions.Answer;
import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.support.access.Roles;

import static org.assertj.core.api.Assertions.assertThat;

/** What a province and the country cost to ask for, beside one of their agencies. To be run alone: it asks for all agencies. */
@QuarkusTest
@TestProfile(BenchProfile.class)
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "indicators"))
class RollUpBenchmark {

    private static final Logger LOG = Logger.getLogger(RollUpBenchmark.class);
    private static final int AGENCIES = Integer.getInteger("bench.agencies", 1000);
    private static final int PEOPLE = Integer.getInteger("bench.people", 1000);
    private static final int TIMES = 5;
    private static final int CHANGING = Math.min(100, AGENCIES / 2);
    private static final String DAY = FiveStocks.DAY.toString();
    private static final String VALUES = "/api/v1/values?on=" + DAY + "&period=2025&agency=";
    private static final String COUNTRY = "*";

    @Inject
    DataSource database;

    @Inject
    BenchIntake intake;

    @TestHTTPResource
    URI service;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    private final List<String> tops = new ArrayList<>();
    private Country country;
    private Instant halfway;

    @Test
    void aCountryBesideOneOfItsAgencies() throws Exception {
        country = new Country(database, AGENCIES, PEOPLE);
        tops.addAll(List.of(Country.code(1), Country.province(1), COUNTRY));
        try (BenchEvents events = new BenchEvents(brokers)) {
            found(events);
            Questions committee = new Questions(service, Roles.COMMITTEE);

            LOG.infof(
                    "%d agencies of %d people; each line: one agency, %d, %d",
                    AGENCIES, PEOPLE, country.ofProvince(), AGENCIES);
            JsonNode values = compare(committee, "values", VALUES + "%s");
            assertThat(stocksOf(values)).isEqualTo(country.stocks(AGENCIES, PEOPLE));
            compare(committee, "series of 1.4", "/api/v1/indicators/1.4/series?agency=%s");
            comparison(committee);
            breakdowns(committee);
            compare(new Questions(service, Roles.READER), "values for a reader", VALUES + "%s");

            Instant before = Instant.now();
            change(events, 1);
            report("values after one event", committee.ask(VALUES + COUNTRY, 0));
            change(events, CHANGING);
            report("values after an event in each of " + CHANGING, committee.ask(VALUES + COUNTRY, 0));
            JsonNode then = compare(committee, "values as known before these", VALUES + "%s&asOf=" + before);
            assertThat(then.get("values")).isEqualTo(values.get("values"));
            JsonNode half =
                    compare(committee, "values as known with half of the people", VALUES + "%s&asOf=" + halfway);
            assertThat(stocksOf(half)).isEqualTo(country.stocks(AGENCIES, PEOPLE / 2));
            LOG.infof("heap in use: %d MB", inUse());
        }
    }

    private void found(BenchEvents events) throws Exception {
        List<String> counted = Country.counted();
        intake.found(events, counted);
        intake.count(events, counted, country.registrations(0, PEOPLE / 2));
        halfway = Instant.now();
        Duration time = intake.count(events, counted, country.registrations(PEOPLE / 2, PEOPLE));
        LOG.infof(
                "counted %d people of %d agencies in %.1f s",
                counted.size() * PEOPLE / 2, counted.size(), seconds(time));
        long start = System.nanoTime();
        country.copy();
        LOG.infof(
                "copied in %.0f s; %d rows of sums",
                seconds(Duration.ofNanos(System.nanoTime() - start)),
                intake.number("select count(*) from measure_sum"));
        assertThat(country.differences())
                .as("rows of a copy that counting makes otherwise")
                .isZero();
    }

    /** An event in each of the last agencies. */
    private void change(BenchEvents events, int agencies) throws SQLException {
        List<Integer> changing =
                IntStream.range(AGENCIES - agencies, AGENCIES).boxed().toList();
        intake.count(
                events,
                changing.stream().map(Country::code).toList(),
                changing.stream().map(agency -> country.message(agency, agencies, 2)));
    }

    /** Asks the same of an agency, a province and the country; the answer of the last. */
    private JsonNode compare(Questions questions, String what, String path) {
        List<Answer> answers = tops.stream()
                .map(top -> questions.ask(path.formatted(top), TIMES))
                .toList();
        double one = millis(answers.get(0).again());
        StringBuilder line = new StringBuilder(what).append(":");
        for (Answer answer : answers) {
            line.append(" %.0f ms (first %.0f ms, %.1f times one agency);"
                    .formatted(millis(answer.again()), millis(answer.first()), millis(answer.again()) / one));
        }
        LOG.info(line);
        return answers.get(answers.size() - 1).body();
    }

    private void comparison(Questions questions) {
        String path = "/api/v1/comparison/agencies?code=1.4&on=" + DAY + "&size=500&below=";
        report("comparison of a province's agencies", questions.ask(path + Country.province(1), TIMES));
        Answer ofCountry = questions.ask(path + COUNTRY, TIMES);
        report("a page of the country's agencies", ofCountry);
        long women = 0;
        for (JsonNode agency : ofCountry.body().get("items")) {
            women += agency.get("value").get("denominator").asLong();
        }
        assertThat(women)
                .isEqualTo(country.stocks(Math.min(500, AGENCIES), PEOPLE).women());
    }

    private void breakdowns(Questions questions) {
        String path = "/api/v1/indicators/5.2/breakdown?by=age&on=" + DAY + "&agency=";
        report("speakers by age of one agency", questions.ask(path + Country.code(1), TIMES));
        Answer ofProvince = questions.ask(path + Country.province(1), TIMES);
        report("speakers by age of a province", ofProvince);
        long speaking = 0;
        for (JsonNode cell : ofProvince.body().get("cells")) {
            speaking += cell.get("numerator").asLong();
        }
        assertThat(speaking)
                .isEqualTo(country.stocks(country.ofProvince(), PEOPLE).womenSpeaking());
    }

    private static FiveStocks stocksOf(JsonNode values) {
        return FiveStocks.of(new long[] {
            number(values, "1.4", "denominator"),
            number(values, "1.1", "denominator"),
            number(values, "1.1", "numerator"),
            number(values, "1.2", "denominator"),
            number(values, "1.2", "numerator"),
            number(values, "1.3", "denominator"),
            number(values, "1.3", "numerator"),
            number(values, "1.4", "numerator"),
            number(values, "5.2", "numerator")
        });
    }

    private static long number(JsonNode values, String code, String number) {
        for (JsonNode value : values.get("values")) {
            if (value.get("code").asText().equals(code)
                    && value.get("reading").asText().equals("headline")) {
                return value.get(number).asLong();
            }
        }
        throw new AssertionError("no value of " + code);
    }

    private static void report(String what, Answer answer) {
        LOG.infof("%s: first %.0f ms, then %.0f ms", what, millis(answer.first()), millis(answer.again()));
    }

    private static double millis(Duration time) {
        return time.toNanos() / 1e6;
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1e3;
    }

    private static long inUse() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}
