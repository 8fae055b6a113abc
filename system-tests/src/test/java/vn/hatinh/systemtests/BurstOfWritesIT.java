package vn.hatinh.systemtests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.restassured.path.json.JsonPath;

import vn.hatinh.contracts.Topics;
import vn.hatinh.localstack.stack.Service;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** personnel-service dies while many write at once. */
@ExtendWith(RunningSystem.Extension.class)
class BurstOfWritesIT {

    private static final String AGENCY = "H27.13.98";
    private static final int PEOPLE = 6;
    private static final int WRITERS = 8;
    private static final int WRITTEN_BEFORE_THE_CRASH = 120;

    /** Courses by staff code whose writing was confirmed to the caller. */
    private final Map<String, Set<String>> confirmed = new ConcurrentHashMap<>();

    private final AtomicBoolean crashed = new AtomicBoolean();

    @Test
    void whatWasConfirmedStaysAndIsToldOnceInOrderAndNothingElseIsTold(RunningSystem system) throws Exception {
        people().forEach(code -> confirmed.put(code, ConcurrentHashMap.newKeySet()));
        system.importFile(AGENCY, workbook()).then().statusCode(200);

        crashInTheMiddleOfABurst(system);

        system.awaitCurrent(AGENCY);
        Map<String, TreeMap<Integer, JsonPath>> told = eventsByPerson(system);
        assertThat(told).hasSize(PEOPLE);
        for (String code : people()) {
            Set<String> stored = courses(system, code);
            assertThat(stored).as("nothing that was confirmed is lost").containsAll(confirmed.get(code));

            TreeMap<Integer, JsonPath> events = told.get(code);
            assertThat(events.keySet())
                    .as("one event for the registration and for each course, without a gap")
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, 1 + stored.size()).boxed().toList());
            assertThat(events.lastEntry().getValue().getList("record.trainings"))
                    .as("the last event tells of all that is stored and of nothing else")
                    .hasSameSizeAs(stored);
        }
    }

    private void crashInTheMiddleOfABurst(RunningSystem system) throws InterruptedException {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        for (int writer = 0; writer < WRITERS; writer++) {
            int number = writer;
            writers.execute(() -> write(system, number));
        }
        await("the burst").until(() -> confirmedCourses() >= WRITTEN_BEFORE_THE_CRASH);
        crashed.set(true);
        system.crash(Service.PERSONNEL);
        writers.shutdown();
        assertThat(writers.awaitTermination(3, TimeUnit.MINUTES)).isTrue();
        system.restart(Service.PERSONNEL);
    }

    /** Writes until the service is gone; only what was answered with 201 counts as confirmed. */
    private void write(RunningSystem system, int writer) {
        for (int i = 0; !crashed.get(); i++) {
            String code = people().get((writer + i) % PEOPLE);
            String course = "Khóa %d-%d".formatted(writer, i);
            try {
                int status = system.request()
                        .queryParam("agency", AGENCY)
                        .contentType("application/json")
                        .body(Map.of("kind", "KHAC", "course", course, "from", "2024-03-01", "completed", "2024-03-02"))
                        .post(system.at(Service.PERSONNEL, "/api/v1/staff/" + code + "/trainings"))
                        .statusCode();
                if (status == 201) {
                    confirmed.get(code).add(course);
                }
            } catch (Exception connectionLost) {
                return;
            }
        }
    }

    private int confirmedCourses() {
        return confirmed.values().stream().mapToInt(Set::size).sum();
    }

    private static Set<String> courses(RunningSystem system, String code) {
        return system
                .request()
                .queryParam("agency", AGENCY)
                .get(system.at(Service.PERSONNEL, "/api/v1/staff/" + code + "/trainings"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("course", String.class)
                .stream()
                .collect(toSet());
    }

    /** The events of the agency's people by staff code and version; a message sent twice must say the same. */
    private static Map<String, TreeMap<Integer, JsonPath>> eventsByPerson(RunningSystem system) {
        Map<String, TreeMap<Integer, JsonPath>> events = new TreeMap<>();
        Map<String, String> seen = new TreeMap<>();
        for (TopicMessage message : system.events().of(Topics.STAFF, AGENCY)) {
            JsonPath event = JsonPath.from(message.value());
            int version = event.getInt("version");
            TreeMap<Integer, JsonPath> ofPerson = events.computeIfAbsent(message.subject(), code -> new TreeMap<>());
            String before = seen.putIfAbsent(message.subject() + version, message.value());
            assertThat(before)
                    .as("version %d of %s", version, message.subject())
                    .isIn(null, message.value());
            if (before == null) {
                assertThat(ofPerson.isEmpty() || ofPerson.lastKey() < version)
                        .as("versions come in order")
                        .isTrue();
                ofPerson.put(version, event);
            }
        }
        return events;
    }

    private static List<String> people() {
        return IntStream.rangeClosed(1, PEOPLE).mapToObj("BW%02d"::formatted).toList();
    }

    private static byte[] workbook() {
        List<String> lines = new ArrayList<>();
        lines.add("Mã CBCCVC;Họ và tên;Giới tính;Ngày sinh;Loại;Ngày tuyển dụng;Ngày nghỉ");
        people().forEach(code -> lines.add(code + ";Nguyễn Thị Thử;Nữ;01/02/1985;Công chức;01/01/2020;"));
        return CsvWorkbook.of("CanBo", lines.toArray(String[]::new));
    }
}
