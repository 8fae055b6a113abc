package vn.hatinh.personnel.intake;

import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import vn.hatinh.contracts.EventTypes;
import vn.hatinh.contracts.Topics;
import vn.hatinh.contracts.personnel.FactChange;
import vn.hatinh.contracts.personnel.FactChange.Action;
import vn.hatinh.contracts.personnel.FactKind;
import vn.hatinh.contracts.personnel.OrganisationLevel;
import vn.hatinh.contracts.personnel.StaffChanged;
import vn.hatinh.contracts.personnel.StaffRecord;
import vn.hatinh.contracts.personnel.UnitChanged;
import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.personnel.testing.Agencies;
import vn.hatinh.personnel.testing.Api;
import vn.hatinh.personnel.testing.TestWorkbook;
import vn.hatinh.personnel.testing.Told;
import vn.hatinh.personnel.testing.ToldEvents;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hatinh.personnel.testing.TestWorkbook.day;

@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
class ReimportTest {

    @Inject
    ToldEvents told;

    private final Api api = new Api(Agencies.next());

    private List<Told> staffEvents() {
        return told.about(api.agency(), Topics.STAFF);
    }

    @Test
    void theSameSampleTwiceTellsNothingAndStepsNoVersion() {
        long position = api.imports(Api.sample()).getLong("position");
        long staff = told.endOffset(Topics.STAFF);
        long units = told.endOffset(Topics.UNITS);
        long facts = told.endOffset(Topics.AGENCY_FACTS);

        JsonPath again = api.imports(Api.sample());

        assertThat(again.getInt("events")).isZero();
        assertThat(again.getLong("position")).isEqualTo(position);
        assertThat(again.getList("sheets", SheetReport.class))
                .allSatisfy(sheet -> assertThat(sheet.unchanged()).isEqualTo(sheet.rows()));
        assertThat(told.endOffset(Topics.STAFF)).isEqualTo(staff);
        assertThat(told.endOffset(Topics.UNITS)).isEqualTo(units);
        assertThat(told.endOffset(Topics.AGENCY_FACTS)).isEqualTo(facts);
    }

    @Test
    void aBackdatedAppointmentIsToldOnceWithTheWholeRecord() {
        api.imports(TestWorkbook.smallDepartment());

        api.imports(TestWorkbook.smallDepartment()
                .row("ChucVu", "CB1", "Phó Trưởng phòng", "PHONG", "VP", day("2015-07-01"), null));

        List<Told> events = staffEvents();
        assertThat(events)
                .extracting(Told::type)
                .containsExactly(EventTypes.STAFF_REGISTERED, EventTypes.STAFF_APPOINTED);
        StaffChanged appointed = events.get(1).data(StaffChanged.class);
        assertThat(appointed.version()).isEqualTo(2);
        assertThat(appointed.changes())
                .containsExactly(new FactChange(FactKind.LEADERSHIP_POST, Action.ADDED, day("2015-07-01")));
        assertThat(appointed.record().leadershipPosts())
                .containsExactly(new StaffRecord.LeadershipPost(
                        OrganisationLevel.PHONG, "VP", day("2015-07-01"), null, day("2020-06-30")));
        assertThat(appointed.record().assignments()).hasSize(1);
    }

    @Test
    void aChangedRowUpdatesAndIsToldAsACorrection() {
        api.imports(TestWorkbook.smallDepartment()
                .row("ChucVu", "CB1", "Phó Trưởng phòng", "PHONG", "VP", day("2015-07-01"), null));

        JsonPath report = api.imports(TestWorkbook.smallDepartment()
                .row("ChucVu", "CB1", "Phó Trưởng phòng", "PHONG", "VP", day("2015-07-01"), day("2020-06-30")));

        assertThat(report.getList("sheets", SheetReport.class)).contains(new SheetReport("ChucVu", 1, 0, 1, 0));
        List<Told> events = staffEvents();
        assertThat(events).hasSize(2);
        StaffChanged corrected = events.get(1).data(StaffChanged.class);
        assertThat(corrected.version()).isEqualTo(2);
        assertThat(corrected.changes())
                .containsExactly(new FactChange(FactKind.LEADERSHIP_POST, Action.CORRECTED, day("2015-07-01")));
        assertThat(corrected.record().leadershipPosts())
                .extracting(StaffRecord.LeadershipPost::to)
                .containsExactly(day("2020-06-30"));
    }

    @Test
    void aNewNameIsStoredAndNotTold() {
        api.imports(TestWorkbook.smallDepartment());

        JsonPath report = api.imports(TestWorkbook.smallDepartment()
                .without("CanBo")
                .row("CanBo", "CB1", "Nguyễn Thị Ân", "Nữ", day("1985-05-17"), "Công chức", day("2010-03-01"), null));

        assertThat(report.getList("sheets", SheetReport.class)).contains(new SheetReport("CanBo", 1, 0, 1, 0));
        assertThat(report.getInt("events")).isZero();
        assertThat(api.get("/staff/CB1").getString("fullName")).isEqualTo("Nguyễn Thị Ân");
        assertThat(staffEvents()).hasSize(1);
    }

    @Test
    void aRowThatDisappearedStays() {
        api.imports(TestWorkbook.smallDepartment());

        JsonPath report = api.imports(TestWorkbook.smallDepartment().without("CongTac"));

        assertThat(report.getInt("events")).isZero();
        assertThat(api.get("/staff/CB1").getList("assignments")).hasSize(1);
    }

    @Test
    void someoneKnownNeedsNoRowOfCanBo() {
        api.imports(TestWorkbook.smallDepartment());

        api.imports(
                new TestWorkbook().row("ChucVu", "CB1", "Phó Trưởng phòng", "PHONG", "VP", day("2015-07-01"), null));

        assertThat(staffEvents()).hasSize(2);
    }

    @Test
    void closingAUnitAndFoundingItsSuccessorIsOneEventOfEach() {
        api.imports(TestWorkbook.smallDepartment());

        api.imports(TestWorkbook.smallDepartment()
                .without("DonVi")
                .row("DonVi", "SO", "Sở Thử nghiệm", null, "SO", day("1995-01-01"), null)
                .row("DonVi", "VP", "Văn phòng", "SO", "PHONG", day("1995-01-01"), day("2020-12-31"))
                .row("DonVi", "VP", "Văn phòng - Thanh tra", "SO", "PHONG", day("2021-01-01"), null));

        List<UnitChanged> office = told.about(api.agency(), Topics.UNITS).stream()
                .filter(event -> event.key().equals(api.agency() + "/VP"))
                .map(event -> event.data(UnitChanged.class))
                .toList();
        assertThat(office).extracting(UnitChanged::version).containsExactly(1L, 2L);
        assertThat(office.get(1).record().periods()).hasSize(2);
    }
}
