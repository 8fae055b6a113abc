package vn.hatinh.contracts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import vn.hatinh.contracts.indicators.IndicatorSeriesChanged;
import vn.hatinh.contracts.personnel.StaffChanged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/**
 * The JSON of each event is what {@code approved/} says. A deliberate change of the contract is made by changing the
 * approved file by hand, so that a reviewer sees what consumers will see.
 */
class WireFormTest {

    private static final Path APPROVED = Path.of("src", "test", "resources", "approved");

    /** The settings of service-support's EventJson. */
    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    @TestFactory
    Stream<DynamicTest> everyEventIsWrittenAsApproved() {
        return Samples.byName().entrySet().stream()
                .map(sample -> dynamicTest(sample.getKey(), () -> assertThat(
                                json.writerWithDefaultPrettyPrinter().writeValueAsString(sample.getValue()))
                        .isEqualTo(approved(sample.getKey()))));
    }

    @TestFactory
    Stream<DynamicTest> whatWasApprovedIsReadAsItWasMeant() {
        return Samples.byName().entrySet().stream()
                .map(sample -> dynamicTest(sample.getKey(), () -> assertThat(json.readValue(
                                approved(sample.getKey()), sample.getValue().getClass()))
                        .isEqualTo(sample.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> aReaderOfTodayReadsAWriterOfTomorrow() {
        return Samples.byName().entrySet().stream()
                .map(sample -> dynamicTest(sample.getKey(), () -> {
                    ObjectNode tomorrow = (ObjectNode) json.readTree(approved(sample.getKey()));
                    addToEveryObject(tomorrow);
                    assertThat(json.treeToValue(tomorrow, sample.getValue().getClass()))
                            .isEqualTo(sample.getValue());
                }));
    }

    @Test
    void aReaderOfTodayReadsAWriterThatKnewFewerKindsOfFacts() throws IOException {
        ObjectNode yesterday = (ObjectNode) json.readTree(approved("staff-changed"));
        ((ObjectNode) yesterday.get("record")).remove("commitments");

        StaffChanged read = json.treeToValue(yesterday, StaffChanged.class);

        assertThat(read.record().commitments()).isEmpty();
        assertThat(read.record().pregnancies()).hasSize(1);
    }

    @Test
    void aPointOfAWriterWithoutDisclosureControlShowsNothing() throws IOException {
        ObjectNode yesterday = (ObjectNode) json.readTree(approved("indicator-series-changed"));
        ((ObjectNode) yesterday.get("points").get(0)).remove("shown");

        IndicatorSeriesChanged read = json.treeToValue(yesterday, IndicatorSeriesChanged.class);

        assertThat(read.points()).first().satisfies(point -> {
            assertThat(point.shown()).isNull();
            assertThat(point.numerator()).isEqualByComparingTo("4");
        });
    }

    @Test
    void aPointThatTheCalendarEndsIsWrittenAsItWasBeforeThereWereOthers() throws IOException {
        IndicatorSeriesChanged series =
                json.readValue(approved("indicator-series-changed"), IndicatorSeriesChanged.class);

        assertThat(json.<ObjectNode>valueToTree(series.points().get(0)).fieldNames())
                .toIterable()
                .doesNotContain("officialPeriod", "from");
        assertThat(series.points().get(1).officialPeriod()).isEqualTo("2026");
    }

    @Test
    void theRecordHasNoPlaceForANameACodeOrADayOfBirth() throws IOException {
        ObjectNode record =
                (ObjectNode) json.readTree(approved("staff-changed")).get("record");

        assertThat(record.fieldNames())
                .toIterable()
                .noneMatch(field -> field.toLowerCase().contains("name"))
                .noneMatch(field -> field.toLowerCase().contains("code"))
                .contains("staffId", "birthMonth");
        assertThat(record.get("birthMonth").textValue()).matches("\\d{4}-\\d{2}");
    }

    private static void addToEveryObject(ObjectNode object) {
        object.forEach(member -> {
            if (member instanceof ObjectNode inner) {
                addToEveryObject(inner);
            } else if (member instanceof ArrayNode list) {
                list.forEach(element -> {
                    if (element instanceof ObjectNode inner) {
                        addToEveryObject(inner);
                    }
                });
            }
        });
        object.put("notYetKnown", "x");
    }

    private static String approved(String name) throws IOException {
        return Files.readString(APPROVED.resolve(name + ".json")).strip();
    }
}
