package vn.hatinh.systemtests;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

import vn.hatinh.localstack.stack.Service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

/**
 * The main job, from the staff workbook to the figures. The tests build on each other: first the workbook comes in, then
 * it is changed.
 */
@ExtendWith(RunningSystem.Extension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SampleDepartmentIT {

    private static final String POSTS = "Mã CBCCVC;Chức vụ;Cấp;Mã đơn vị;Từ ngày;Đến ngày";

    @Test
    @Order(1)
    void everyValueOfTheSampleDepartmentIsTheExpectedOne(RunningSystem system) throws IOException {
        system.importAndAwait(Files.readAllBytes(RunningSystem.SAMPLE));

        ValueList expected = ValueList.expected();
        assertThat(expected.byKey()).hasSizeGreaterThan(3900);
        assertThat(ValueList.of(system).byKey()).containsExactlyEntriesOf(expected.byKey());
    }

    @Test
    @Order(2)
    void theScorecardShowsTheSameFigures(RunningSystem system) {
        system.request()
                .queryParam("year", 2025)
                .get(system.at(Service.REPORTING, "/api/v1/scorecard"))
                .then()
                .statusCode(200)
                .body("position", equalTo((int) system.position(Service.PERSONNEL)))
                .body("goals.size()", greaterThan(5))
                .body("goals.indicators.flatten().find { it.code == '1.1' }.status", equalTo("ACHIEVED"))
                .body("goals.indicators.flatten().find { it.code == '3.1' }.value", equalTo(1.754342432f));
    }

    @Test
    @Order(3)
    void theSameWorkbookAgainPublishesNothing(RunningSystem system) throws IOException {
        long position = system.position(Service.PERSONNEL);
        Map<String, Long> before = system.events().counts();

        system.importAndAwait(Files.readAllBytes(RunningSystem.SAMPLE));

        assertThat(system.position(Service.PERSONNEL)).isEqualTo(position);
        assertThat(system.events().counts()).isEqualTo(before);
    }

    @Test
    @Order(4)
    void aWorkbookWithErrorsChangesNothingAndNamesEachOfThem(RunningSystem system) {
        long position = system.position(Service.PERSONNEL);
        Map<String, Long> before = system.events().counts();

        system.importFile(CsvWorkbook.of(
                        "ChucVu",
                        POSTS,
                        "CB0009;Trưởng phòng;PHONG;HTQT;01/01/2024;",
                        "CB9999;Trưởng phòng;PHONG;HTQT;01/01/2024;",
                        "CB0009;Trưởng phòng;PHÒNG BAN;HTQT;31/02/2024;"))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.findAll { it.row == 3 }.code", equalTo(java.util.List.of("unknown-staff")))
                .body("errors.findAll { it.row == 4 }.size()", equalTo(2));

        system.awaitCurrent();
        assertThat(system.position(Service.PERSONNEL)).isEqualTo(position);
        assertThat(system.events().counts()).isEqualTo(before);
    }

    @Test
    @Order(5)
    void aBackdatedAppointmentChangesThePastFromItsDayOnAndNothingElse(RunningSystem system) {
        ValueList before = ValueList.of(system);

        // CB0024, a woman without a post so far, led a division from 1 March 2023 to 30 June 2024
        system.importAndAwait(
                CsvWorkbook.of("ChucVu", POSTS, "CB0024;Phó Trưởng phòng;PHONG;LS;01/03/2023;30/06/2024"));

        Map<String, String> changed = ValueList.differences(before, ValueList.of(system));
        assertThat(changed).containsKey("1.1 | headline | SNGV | stock | 2023-12-31");
        assertThat(changed.keySet())
                .as("stocks change only while the post is held")
                .filteredOn(key -> key.contains("| stock |") && !key.startsWith("1.2 |"))
                .allSatisfy(key -> assertThat(ValueList.periodOf(key)).isEqualTo("2023-12-31"));
        assertThat(changed.keySet())
                .as("nothing before the day changes")
                .allSatisfy(key -> assertThat(ValueList.periodOf(key)).isGreaterThanOrEqualTo("2023"));
        assertThat(changed.keySet()).as("only what speaks of posts changes").allSatisfy(key -> assertThat(key)
                .matches("(1\\.1|1\\.2|II\\.2\\.1b|II\\.2\\.2|H) \\|.*"));
    }

    @Test
    @Order(6)
    void aServiceThatCrashedKnowsWhatItKnew(RunningSystem system) {
        ValueList before = ValueList.of(system);

        system.crashAndRestart(Service.INDICATORS);
        system.awaitCurrent();

        assertThat(ValueList.of(system)).isEqualTo(before);
    }
}
