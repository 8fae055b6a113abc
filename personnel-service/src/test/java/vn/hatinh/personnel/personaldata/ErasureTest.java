package vn.hatinh.personnel.personaldata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import vn.hatinh.contracts.EventTypes;
import vn.hatinh.contracts.Topics;
import vn.hatinh.contracts.personnel.StaffChanged;
import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.personnel.audit.AuditErasure;
import vn.hatinh.personnel.audit.AuditSubject;
import vn.hatinh.personnel.audit.AuditTrail;
import vn.hatinh.personnel.audit.Owner;
import vn.hatinh.personnel.testing.Agencies;
import vn.hatinh.personnel.testing.Api;
import vn.hatinh.personnel.testing.TestWorkbook;
import vn.hatinh.personnel.testing.Told;
import vn.hatinh.personnel.testing.ToldEvents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static vn.hatinh.personnel.testing.TestWorkbook.day;

@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
class ErasureTest {

    private static final LocalDate RECEIVED = LocalDate.parse("2026-03-02");

    private final Api api = new Api(Agencies.next());
    private final PersonalDataApi requests = new PersonalDataApi(api.agency());
    /** Tells this person's texts from those of other tests, which share the database. */
    private final String mark = "bm" + api.agency().replace('.', '-');

    private final String code = "CB-" + mark;
    private UUID staffId;

    @Inject
    Owner owner;

    @Inject
    ToldEvents told;

    @Inject
    AuditTrail trail;

    @Inject
    AuditErasure auditErasure;

    @BeforeEach
    void aWomanWhoLeftLongAgo() {
        api.imports(TestWorkbook.smallDepartment()
                .row(
                        "CanBo",
                        code,
                        "Trần Thị " + mark,
                        "Nữ",
                        day("1950-07-23"),
                        "Công chức",
                        day("1996-01-01"),
                        day("2005-12-31"))
                .row("CongTac", code, "VP", "Vị trí " + mark, day("1996-01-01"), null)
                .row("ChucVu", code, "Chức vụ " + mark, "PHONG", "VP", day("2000-01-01"), null)
                .row("ChucVu", code, "Kiêm nhiệm " + mark, "PHONG", "VP", day("2000-01-01"), null)
                .row("DaoTao", code, "NGHIEP_VU", "Khóa " + mark, day("2001-01-01"), day("2001-02-01"))
                .row("DaoTao", code, "NGHIEP_VU", "Lớp " + mark, day("2001-01-01"), day("2001-02-01")));
        staffId = owner.id("select id from staff where agency = ? and code = ?", api.agency(), code);
        QuarkusTransaction.requiringNew()
                .run(() -> trail.written(
                        AuditSubject.staff(api.agency(), staffId),
                        "corrected",
                        Map.of("fullName", "Trần " + mark),
                        Map.of("fullName", "Trần Thị " + mark)));
    }

    private void erase() {
        requests.step(requests.created(RequestKind.ERASURE, code, RECEIVED), "erasure")
                .statusCode(200)
                .body("state", equalTo("DONE"));
    }

    @Test
    void nothingInTheDatabaseSaysWhoThePersonWas() {
        requests.created(RequestKind.ACCESS, code, RECEIVED);

        erase();

        assertThat(tablesWith(mark)).as("name, code and texts").isEmpty();
        assertThat(tablesWith("1950-07-23")).as("day of birth").isEmpty();
        assertThat(tablesWith(staffId.toString()))
                .as("random id")
                .allMatch(table -> List.of("audit_entry", "audit_erasure").contains(table));
    }

    @Test
    void theDatesStayUnderAnIdThatLeadsNowhere() {
        erase();

        UUID successor = owner.id("select id from staff where agency = ? and deidentified", api.agency());
        assertThat(successor).isNotEqualTo(staffId);
        assertThat(owner.number("select count(*) from leadership_post where staff_id = ?", successor))
                .isEqualTo(2);
        assertThat(owner.number("select count(*) from training where staff_id = ?", successor))
                .isEqualTo(2);
        assertThat(owner.number("select count(*) from employment_period where staff_id = ?", successor))
                .isEqualTo(1);
    }

    @Test
    void nobodyFindsTheDeidentifiedRecord() {
        erase();

        assertThat(api.get("/staff").getList("items.code")).containsExactly("CB1");
        api.answer("/staff/" + code).statusCode(404);
        String hidden = "select count(*) from staff where agency = ? and deidentified and removed";
        assertThat(owner.number(hidden, api.agency())).isOne();
    }

    @Test
    void otherServicesForgetThePersonAndTakeTheDatesUnderAnotherKey() {
        List<Told> before = told.about(api.agency(), Topics.STAFF);
        StaffChanged old = data(before, "/" + staffId);
        long position = api.position();

        erase();

        List<Told> after = told.about(api.agency(), Topics.STAFF);
        List<Told> news = after.subList(before.size(), after.size());
        assertThat(news).hasSize(2);
        Told tombstone = news.get(0);
        assertThat(tombstone.key()).isEqualTo(api.agency() + "/" + staffId);
        assertThat(tombstone.type()).isEqualTo(EventTypes.STAFF_ERASED);
        assertThat(tombstone.json()).isNull();
        assertThat(tombstone.subject()).isNull();
        StaffChanged successor = news.get(1).data(StaffChanged.class);
        assertThat(news.get(1).key())
                .isEqualTo(api.agency() + "/" + successor.record().staffId());
        assertThat(successor.version()).isEqualTo(old.version() + 1);
        assertThat(successor.record())
                .usingRecursiveComparison()
                .ignoringFields("staffId")
                .isEqualTo(old.record());
        assertThat(api.position()).isEqualTo(position + 1);
    }

    @Test
    void theValuesInTheAuditTrailGoAndTheChainStaysWhole() {
        erase();

        JsonPath entries = api.get("/audit", "subjectType", "staff", "subjectKey", staffId);
        assertThat(entries.getList("items.values")).containsOnlyNulls();
        assertThat(api.get("/audit/check").getBoolean("intact")).isTrue();
        assertThat(api.get("/audit", "subjectType", "personal-data-request").getList("items.action"))
                .containsExactly("erased", "received");
    }

    @Test
    void whoWorksHereIsNotErased() {
        long position = api.position();

        requests.step(requests.created(RequestKind.ERASURE, "CB1", RECEIVED), "erasure")
                .statusCode(409)
                .body("type", equalTo("urn:problem:erasure-not-allowed-yet"))
                .body("errors.code", hasItems("on-payroll"));

        assertThat(api.get("/staff/CB1").getString("fullName")).isEqualTo("Nguyễn Thị An");
        assertThat(api.position()).isEqualTo(position);
    }

    @Test
    void noOtherRequestErases() {
        requests.step(requests.created(RequestKind.OBJECTION, code, RECEIVED), "erasure")
                .statusCode(409)
                .body("type", equalTo("urn:problem:not-an-erasure"));
    }

    @Test
    void anErasureIsCarriedOutOnce() {
        String id = requests.created(RequestKind.ERASURE, code, RECEIVED);
        String other = requests.created(RequestKind.ERASURE, code, RECEIVED);
        requests.step(id, "erasure").statusCode(200);

        requests.step(id, "erasure").statusCode(409);
        requests.step(other, "erasure").statusCode(409);
        assertThat(requests.get(other).getString("state")).isEqualTo("DONE");
        assertThat(requests.get(id).getString("staffCode")).isNull();
        assertThat(requests.get(id).getString("note")).isNull();
    }

    @Test
    void theCodeMayBeGivenToSomebodyElse() {
        erase();

        api.imports(TestWorkbook.smallDepartment()
                .row("CanBo", code, "Lê Văn Mới", "Nam", day("1995-01-01"), "Công chức", day("2020-01-01"), null));

        assertThat(api.get("/staff/" + code).getString("sex")).isEqualTo("NAM");
    }

    @Test
    void theValuesAboutALivingRecordCannotBeTakenOut() {
        assertThatThrownBy(
                        () -> QuarkusTransaction.requiringNew().run(() -> auditErasure.ofPerson(api.agency(), staffId)))
                .hasStackTraceContaining("the record is still there");
    }

    private StaffChanged data(List<Told> events, String keyEnd) {
        return events.stream()
                .filter(event -> event.key().endsWith(keyEnd))
                .findFirst()
                .orElseThrow()
                .data(StaffChanged.class);
    }

    /** Tables with a row of this agency in which the text stands, in whatever column. */
    private List<String> tablesWith(String text) {
        List<String> found = new ArrayList<>();
        for (String table : owner.texts("""
                select table_name from information_schema.columns where table_schema = 'public' and column_name = 'agency'
                """)) {
            String query = "select count(*) from %s as r where agency = ? and r::text like ?".formatted(table);
            if (owner.number(query, api.agency(), "%" + text + "%") > 0) {
                found.add(table);
            }
        }
        return found;
    }
}
