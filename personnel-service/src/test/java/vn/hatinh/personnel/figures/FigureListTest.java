package vn.hatinh.personnel.figures;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import vn.hatinh.localstack.testing.StackResource;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static vn.hatinh.personnel.figures.FiguresApi.assertProblem;

@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
class FigureListTest {

    private final FiguresApi figures = new FiguresApi();

    private ValidatableResponse list(SampleFigure figure, String query) {
        return figures.request().get(figure.path() + query).then();
    }

    @Test
    void aListIsFilteredByYearSortedAndPaged() {
        for (int year = 2021; year <= 2025; year++) {
            figures.record(SampleFigure.COUNT, Map.of("year", year, "kind", "NAO_PHA_THAI", "count", year - 2020))
                    .statusCode(201);
        }
        figures.record(SampleFigure.COUNT);

        list(SampleFigure.COUNT, "?year=2024&sort=kind")
                .statusCode(200)
                .body("items.key", contains("2024-BAO_LUC_GIA_DINH", "2024-NAO_PHA_THAI"));
        list(SampleFigure.COUNT, "?sort=-year&size=2&page=2")
                .statusCode(200)
                .header("Link", containsString("rel=\"next\""))
                .body("total", equalTo(6))
                .body("items.year", contains(2024, 2023));
        assertProblem(list(SampleFigure.COUNT, "?sort=count"), 400, "bad-request");
        assertProblem(list(SampleFigure.COUNT, "?year=24"), 400, "bad-request");
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasItsListByTheYearItIsAbout(SampleFigure figure) {
        figures.record(figure);

        list(figure, "?year=2024").statusCode(200).body("items.key", contains(figure.key()));
        list(figure, "?year=2023").body("total", equalTo(0));
        figures.delete(figure, "\"1\"");
        list(figure, "").body("total", equalTo(0));
    }
}
