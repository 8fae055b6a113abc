package vn.hatinh.systemtests;

import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

import vn.hatinh.contracts.Topics;
import vn.hatinh.localstack.stack.Service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Given an import of some thousand people, when personnel-service is killed in the middle of it. */
@ExtendWith(RunningSystem.Extension.class)
class KilledImportIT {

    /** Of its own, so that the figures of the sample stay as they are; below the one that the caller is in charge of. */
    private static final String AGENCY = "H27.13.77";

    private static final int PEOPLE = 5_000;

    private final RunningSystem system;

    KilledImportIT(RunningSystem system) {
        this.system = system;
    }

    @Test
    void nothingIsHalfWrittenAndTheFileCanBeSentAgain() {
        long messages = system.events().counts().get(Topics.STAFF);
        String id = send().then().statusCode(202).extract().path("id");
        await().pollInterval(Duration.ofMillis(100))
                .atMost(Duration.ofMinutes(3))
                .until(() -> isInTheMiddle(get("/imports/" + id)));
        assertThat(system.uploads(Service.PERSONNEL)).hasSize(1);

        system.crashAndRestart(Service.PERSONNEL);

        assertThat(system.uploads(Service.PERSONNEL)).isEmpty();

        assertThat(get("/position").getLong("position")).isZero();
        assertThat(get("/staff").getLong("total")).isZero();
        JsonPath run = awaitEnd(id);
        assertThat(run.getString("state")).isEqualTo("FAILED");
        assertThat(run.getString("problem.type")).isEqualTo("urn:problem:import-lost");
        assertThat(system.events().counts()).containsEntry(Topics.STAFF, messages);

        String again = send().then().statusCode(202).extract().path("id");
        assertThat(awaitEnd(again).getString("state")).isEqualTo("APPLIED");
        assertThat(get("/staff").getLong("total")).isEqualTo(PEOPLE);
        system.awaitCurrent(AGENCY);
    }

    private static boolean isInTheMiddle(JsonPath run) {
        return "WRITING".equals(run.getString("state")) && run.getLong("rowsDone") > PEOPLE / 10;
    }

    private JsonPath awaitEnd(String id) {
        return await().atMost(Duration.ofMinutes(5))
                .until(() -> get("/imports/" + id), run -> run.get("endedAt") != null);
    }

    private JsonPath get(String path) {
        return system.request()
                .queryParam("agency", AGENCY)
                .get(system.at(Service.PERSONNEL, "/api/v1" + path))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private Response send() {
        return system.request()
                .contentType("application/octet-stream")
                .header("Prefer", "respond-async")
                .queryParam("agency", AGENCY)
                .body(CsvWorkbook.of(Map.of(
                        "CanBo",
                        lines(
                                "Mã CBCCVC,Họ và tên,Giới tính,Ngày sinh,Loại,Ngày tuyển dụng",
                                "%s,Nguyễn An,Nữ,17/05/1985,Công chức,01/03/2010"),
                        "DaoTao",
                        lines("Mã CBCCVC,Loại,Tên khóa,Từ ngày", "%s,TIN_HOC,Bảng tính,01/03/2020"))))
                .post(system.at(Service.PERSONNEL, "/api/v1/imports"));
    }

    private static String[] lines(String header, String line) {
        return Stream.concat(Stream.of(header), IntStream.range(0, PEOPLE).mapToObj(i -> line.formatted("CB" + i)))
                .toArray(String[]::new);
    }
}
