package vn.hatinh.personnel.figures;

import java.util.Map;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;

import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.personnel.testing.Doors;
import vn.hatinh.support.access.Roles;

@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
class FigureAccessTest {

    private static final Set<String> READERS = Set.of(Roles.HR_OFFICER, Roles.COMMITTEE, Roles.DIRECTOR);

    /** Recruitment is the business of HR alone. */
    private static Set<String> writers(SampleFigure figure) {
        return figure == SampleFigure.ROUND ? Set.of(Roles.HR_OFFICER) : Set.of(Roles.HR_OFFICER, Roles.COMMITTEE);
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheOfficesInChargeWrite(SampleFigure figure) {
        Doors.assertOnly(writers(figure), Method.POST, figure.path());
        Doors.assertOnly(writers(figure), Method.PUT, figure.place());
        Doors.assertOnly(writers(figure), Method.DELETE, figure.place());
    }

    @ParameterizedTest
    @EnumSource
    void officialsRead(SampleFigure figure) {
        Doors.assertOnly(READERS, Method.GET, figure.path());
        Doors.assertOnly(READERS, Method.GET, figure.place());
    }

    @ParameterizedTest
    @EnumSource
    void anotherAgencysFactsAreClosed(SampleFigure figure) {
        Doors.assertOwnAgencyOnly(Roles.HR_OFFICER, Method.POST, figure.path(), figure.fact());
        Doors.assertOwnAgencyOnly(Roles.HR_OFFICER, Method.PUT, figure.place(), figure.fact());
        Doors.assertOwnAgencyOnly(Roles.HR_OFFICER, Method.DELETE, figure.place(), Map.of());
        Doors.assertOwnAgencyOnly(Roles.HR_OFFICER, Method.GET, figure.path(), Map.of());
        Doors.assertOwnAgencyOnly(Roles.HR_OFFICER, Method.GET, figure.place(), Map.of());
    }
}
