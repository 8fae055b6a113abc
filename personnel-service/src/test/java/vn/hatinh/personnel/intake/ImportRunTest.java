package vn.hatinh.personnel.intake;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.personnel.testing.Agencies;
import vn.hatinh.personnel.testing.Api;
import vn.hatinh.personnel.testing.TestWorkbook;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
class ImportRunTest {

    @Inject
    DataSource database;

    private final Api api = new Api(Agencies.next());

    @Test
    void everyImportIsOnRecordHoweverItEnded() throws SQLException {
        byte[] workbook = TestWorkbook.smallDepartment().bytes();
        api.post(workbook, true).statusCode(200);
        api.post(workbook, false).statusCode(200);
        api.post(TestWorkbook.smallDepartment().row("CongTac", "CB9", "VP").bytes(), false)
                .statusCode(422);
        api.post(new byte[] {1, 2, 3}, false).statusCode(415);

        assertThat(runs())
                .containsExactly(
                        "CHECKED tester added=4 errors=0 events=3",
                        "APPLIED tester added=4 errors=0 events=3",
                        "REFUSED tester added=0 errors=2 events=0",
                        "REFUSED tester added=0 errors=0 events=0");
    }

    @Test
    void everyChangedRecordIsInTheAuditTrailUnderTheImportThatChangedIt() throws SQLException {
        String id = api.imports(TestWorkbook.smallDepartment()).getString("id");
        api.imports(TestWorkbook.smallDepartment());
        api.post(
                        TestWorkbook.smallDepartment()
                                .row("DaoTao", "CB1", "KHAC", "Khóa 1", "?")
                                .bytes(),
                        false)
                .statusCode(422);

        assertThat(auditedStaff()).containsExactly(id + " tester");
    }

    private List<String> auditedStaff() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select chain, actor from audit_entry where agency = ? and subject_type = 'staff'")) {
            statement.setString(1, api.agency());
            List<String> entries = new ArrayList<>();
            for (var row = statement.executeQuery(); row.next(); ) {
                entries.add(row.getString(1) + " " + row.getString(2));
            }
            return entries;
        }
    }

    private List<String> runs() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select state, sent_by, added, errors, events from import_run where agency = ?"
                                + " order by received_at")) {
            statement.setString(1, api.agency());
            List<String> runs = new ArrayList<>();
            for (var row = statement.executeQuery(); row.next(); ) {
                runs.add("%s %s added=%d errors=%d events=%d"
                        .formatted(row.getString(1), row.getString(2), row.getInt(3), row.getInt(4), row.getInt(5)));
            }
            return runs;
        }
    }
}
