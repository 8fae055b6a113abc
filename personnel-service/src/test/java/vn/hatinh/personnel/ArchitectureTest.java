package vn.hatinh.personnel;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import vn.hatinh.localstack.testing.Endpoints;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packages = "vn.hatinh.personnel", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule EVERY_ENDPOINT_SAYS_WHO_MAY_USE_IT = Endpoints.EACH_SAYS_WHO_MAY_USE_IT;

    @ArchTest
    static final ArchRule RESOURCES_RETURN_NO_ENTITY = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .should()
            .notHaveRawReturnType(annotatedWith(Entity.class)
                    .or(annotatedWith(MappedSuperclass.class))
                    .or(annotatedWith(Embeddable.class)))
            .because("the API must not change whenever a table does");

    @ArchTest
    static final ArchRule API_TYPES_HOLD_NO_ENTITY = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Schema.class)
            .should()
            .notHaveRawType(annotatedWith(Entity.class)
                    .or(annotatedWith(MappedSuperclass.class))
                    .or(annotatedWith(Embeddable.class)))
            .because("what the API shows is a record of its own");

    @ArchTest
    static final ArchRule RESOURCES_LEAVE_PERSISTENCE_ALONE = noClasses()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "io.quarkus.hibernate..")
            .because("a resource parses, calls and maps");

    @ArchTest
    static final ArchRule IMPORTING_KNOWS_NO_DATABASE = noClasses()
            .that()
            .resideInAPackage("..personnel.importing..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.persistence..",
                    "org.hibernate..",
                    "io.quarkus..",
                    "java.sql..",
                    "javax.sql..",
                    "..personnel.intake..",
                    "..personnel.staff..",
                    "..personnel.unit..")
            .because("reading and checking a workbook is a function of the file and of facts that are handed in");

    @ArchTest
    static final ArchRule FACTS_KNOW_NO_WORKBOOK = noClasses()
            .that()
            .resideInAnyPackage(
                    "..fact..",
                    "..employment..",
                    "..leadership..",
                    "..party..",
                    "..learning..",
                    "..wellbeing..",
                    "..communication..",
                    "..agencyfacts..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..personnel.importing..", "..personnel.intake..", "..personnel.staff..")
            .because("a fact is the same whether a workbook or a form brings it");

    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_CYCLE =
            slices().matching("vn.hatinh.personnel.(*)..").should().beFreeOfCycles();
}
