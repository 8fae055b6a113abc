package vn.hatinh.personnel.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import vn.hatinh.contracts.EventTypes;
import vn.hatinh.contracts.Topics;
import vn.hatinh.contracts.personnel.AgencyFactChanged;
import vn.hatinh.contracts.personnel.StaffChanged;
import vn.hatinh.contracts.personnel.UnitChanged;
import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.personnel.testing.Agencies;
import vn.hatinh.personnel.testing.Api;
import vn.hatinh.personnel.testing.Told;
import vn.hatinh.personnel.testing.ToldEvents;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleImportTest {

    private static final int STAFF = 35;
    private static final int UNITS = 8;
    private static final int AGENCY_FACTS = 97;

    @Inject
    ToldEvents told;

    private final Api api = new Api(Agencies.next());
    private JsonPath report;

    /** Before each, because REST Assured knows the port only then. */
    @BeforeEach
    void importTheSampleOnce() {
        if (report == null) {
            report = api.imports(Api.sample());
        }
    }

    @Test
    void everyRowOfEverySheetIsAdded() {
        Map<String, Integer> rows = Map.ofEntries(
                Map.entry("DonVi", 8),
                Map.entry("CanBo", 36),
                Map.entry("CongTac", 41),
                Map.entry("Ngach", 41),
                Map.entry("ChucVu", 23),
                Map.entry("QuyHoach", 20),
                Map.entry("Dang", 31),
                Map.entry("CapUy", 11),
                Map.entry("BoTriViecLam", 147),
                Map.entry("DaoTao", 229),
                Map.entry("NgoaiNgu", 35),
                Map.entry("KhamSucKhoe", 227),
                Map.entry("ThaiSan", 9),
                Map.entry("CamKet", 132),
                Map.entry("TuyenDung", 5),
                Map.entry("KhaoSatGiaDinh", 10),
                Map.entry("TuyenTruyen", 73),
                Map.entry("ThongKe", 9));

        List<SheetReport> sheets = report.getList("sheets", SheetReport.class);

        assertThat(sheets).hasSameSizeAs(rows.keySet()).allSatisfy(sheet -> {
            int expected = rows.get(sheet.sheet());
            assertThat(sheet).isEqualTo(new SheetReport(sheet.sheet(), expected, expected, 0, 0));
        });
        assertThat(report.getBoolean("applied")).isTrue();
    }

    @Test
    void eachPersonIsToldOnceAsRegistered() {
        List<Told> events = told.about(api.agency(), Topics.STAFF);

        assertThat(events).hasSize(STAFF).allSatisfy(event -> {
            assertThat(event.type()).isEqualTo(EventTypes.STAFF_REGISTERED);
            StaffChanged data = event.data(StaffChanged.class);
            assertThat(data.version()).isEqualTo(1);
            assertThat(event.key()).isEqualTo(api.agency() + "/" + data.record().staffId());
            assertThat(data.record().employment()).isNotEmpty();
        });
        assertThat(events).extracting(Told::subject).doesNotHaveDuplicates();
        assertThat(events)
                .extracting(Told::partition)
                .as("one agency, one partition")
                .containsOnly(events.get(0).partition());
    }

    @Test
    void anEventSaysNothingByWhichAPersonIsKnown() {
        List<Told> events = told.about(api.agency(), Topics.STAFF);

        assertThat(events).hasSize(STAFF).allSatisfy(event -> {
            JsonPath person = api.get("/staff/" + event.subject());
            assertThat(event.json())
                    .doesNotContain(person.getString("fullName"))
                    .doesNotContain(event.subject())
                    .doesNotContain("\"" + person.getString("birthDate") + "\"")
                    .contains(
                            "\"birthMonth\":\"" + person.getString("birthDate").substring(0, 7) + "\"");
        });
    }

    @Test
    void aRecordHoldsAllFactsOfThePerson() {
        List<StaffChanged> events = told.about(api.agency(), Topics.STAFF).stream()
                .map(event -> event.data(StaffChanged.class))
                .toList();

        assertThat(events.stream()
                        .mapToInt(event -> event.record().trainings().size())
                        .sum())
                .isEqualTo(229);
        assertThat(events.stream()
                        .mapToInt(event -> event.record().healthChecks().size())
                        .sum())
                .isEqualTo(227);
        assertThat(events.stream()
                        .mapToInt(event -> event.record().commitments().size())
                        .sum())
                .isEqualTo(132);
        assertThat(events.stream()
                        .mapToInt(event -> event.record().jobFitAssessments().size())
                        .sum())
                .isEqualTo(147);
    }

    @Test
    void unitsAndAgencyFactsHaveTheirOwnTopics() {
        List<Told> units = told.about(api.agency(), Topics.UNITS);
        List<Told> facts = told.about(api.agency(), Topics.AGENCY_FACTS);
        Set<String> unitCodes = new HashSet<>();
        units.forEach(
                unit -> unitCodes.add(unit.data(UnitChanged.class).record().code()));

        assertThat(units).hasSameSizeAs(unitCodes);
        assertThat(facts).hasSize(AGENCY_FACTS);
        assertThat(facts)
                .extracting(Told::key)
                .contains(
                        api.agency() + "/recruitment-round/TD2022-1",
                        api.agency() + "/family-survey/2021/NU",
                        api.agency() + "/communication-product/SP2021-1-01",
                        api.agency() + "/anonymous-count/2021/NAO_PHA_THAI");
        assertThat(facts)
                .allSatisfy(fact ->
                        assertThat(fact.data(AgencyFactChanged.class).version()).isEqualTo(1));
    }

    @Test
    void thePositionIsTheSumOfAllVersions() {
        int events = told.about(api.agency(), Topics.STAFF).size()
                + told.about(api.agency(), Topics.UNITS).size()
                + told.about(api.agency(), Topics.AGENCY_FACTS).size();

        assertThat(report.getInt("events")).isEqualTo(events);
        assertThat(report.getLong("position")).isEqualTo(events);
        assertThat(api.position()).isEqualTo(events);
    }
}
