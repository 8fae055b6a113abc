package vn.hatinh.personnel.figures;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import vn.hatinh.contracts.personnel.AnonymousCountKind;
import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.personnel.importing.sheet.Columns;
import vn.hatinh.personnel.importing.sheet.SheetDefinition;
import vn.hatinh.personnel.importing.sheet.Sheets;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** Violence, abortion and family time have no place beside a person: in no sheet, no table and no request. */
@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
class AnonymousByConstructionTest {

    private static final List<String> KINDS =
            Stream.of(AnonymousCountKind.values()).map(Enum::name).toList();

    @Inject
    DataSource database;

    private static boolean isAboutPeople(SheetDefinition<?> sheet) {
        return sheet.columns().contains(Columns.STAFF_CODE);
    }

    @Test
    void noSheetAboutPeopleTakesThem() {
        assertThat(Sheets.ALL.stream().filter(AnonymousByConstructionTest::isAboutPeople))
                .hasSize(13)
                .allSatisfy(sheet -> assertThat(sheet.columns()).noneMatch(column -> KINDS.stream()
                        .anyMatch(column.accepted().en()::contains)));
        assertThat(Sheets.ALL.stream()
                        .filter(sheet -> List.of("KhaoSatGiaDinh", "ThongKe").contains(sheet.name())))
                .hasSize(2)
                .noneMatch(AnonymousByConstructionTest::isAboutPeople);
    }

    @Test
    void theirTablesHaveNoPlaceForAPerson() throws SQLException {
        assertThat(columns("anonymous_count"))
                .containsExactlyInAnyOrder(
                        "agency", "fact_key", "version", "year", "kind", "count", "revision", "removed");
        assertThat(columns("family_survey"))
                .containsExactlyInAnyOrder(
                        "agency",
                        "fact_key",
                        "version",
                        "year",
                        "sex",
                        "respondents",
                        "hours_per_day",
                        "revision",
                        "removed");
    }

    @Test
    void noTableOfPeopleHasAPlaceForThem() throws SQLException {
        List<String> checks = texts("""
                select pg_get_constraintdef(c.oid) from pg_constraint c
                where c.conrelid in (select attrelid from pg_attribute where attname = 'staff_id')
                """);

        assertThat(checks).isNotEmpty().noneMatch(check -> KINDS.stream().anyMatch(check::contains));
    }

    @Test
    void theApiTakesThemInOnePlaceOnly() {
        JsonPath api = given().get("/q/openapi?format=json").jsonPath();
        Map<String, Map<String, Object>> schemas = api.getMap("components.schemas");

        assertThat(schemas.entrySet().stream()
                        .filter(schema -> schema.getValue().toString().contains("AnonymousCountKind"))
                        .map(Map.Entry::getKey))
                .containsExactly("AnonymousCount");
        assertThat(api.getMap("components.schemas.AnonymousCount.properties").keySet())
                .isEqualTo(Set.of("key", "revision", "year", "kind", "count"));
    }

    @Test
    void theDatabaseRefusesASurveyOfTwo() {
        assertThat(catchThrowable(() -> execute("""
                        insert into family_survey (agency, fact_key, version, year, sex, respondents, hours_per_day,
                            revision, removed)
                        values ('H27.98', 'family-survey/2024/NU', 0, 2024, 'NU', 2, 4, 1, false)
                        """)))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("family_survey_respondents");
    }

    private List<String> columns(String table) throws SQLException {
        return texts("select column_name from information_schema.columns where table_name = '%s'".formatted(table));
    }

    private List<String> texts(String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    private void execute(String command) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
