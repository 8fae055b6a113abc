package vn.hatinh.reporting;

import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import vn.hatinh.localstack.testing.Endpoints;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packages = "vn.hatinh.reporting", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] TECHNOLOGY = {
        "jakarta.enterprise..", "jakarta.ws.rs..", "jakarta.persistence..", "jakarta.transaction..", "java.sql..",
        "org.hibernate..", "org.apache.kafka..", "io.smallrye..", "io.quarkus.hibernate..", "io.quarkus.runtime.."
    };

    @ArchTest
    static final ArchRule EVERY_ENDPOINT_SAYS_WHO_MAY_USE_IT = Endpoints.EACH_SAYS_WHO_MAY_USE_IT;

    @ArchTest
    static final ArchRule WORDING_AND_FORM_ARE_PURE = noClasses()
            .that()
            .resideInAnyPackage(
                    "..report.model..",
                    "..report.sentence..",
                    "..report.docx..",
                    "..report.xlsx..",
                    "..report.html..",
                    "..report.pdf..",
                    "..vietnamese..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(TECHNOLOGY)
            .because("what a report says and how it looks is tested without a running service");

    @ArchTest
    static final ArchRule ONLY_THE_RENDERERS_KNOW_OFFICE_FILES = noClasses()
            .that()
            .resideOutsideOfPackages("..report.docx..", "..report.xlsx..", "..programme.evidence..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..")
            .because("the same report is rendered to other formats; evidence only looks what kind a file is of");

    @ArchTest
    static final ArchRule THE_RENDERERS_COMPUTE_NOTHING = noClasses()
            .that()
            .resideInAnyPackage("..report.docx..", "..report.xlsx..", "..report.html..", "..report.pdf..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..scorecard..", "..readmodel..", "..agency..", "..report.sentence..", "..report.wording..")
            .because("they are given finished texts");

    @ArchTest
    static final ArchRule ENTITIES_OF_THE_READ_MODEL_STAY_THERE = noClasses()
            .that()
            .resideOutsideOfPackage("..readmodel..")
            .should()
            .dependOnClassesThat(resideInAPackage("..readmodel..").and(annotatedWith(Entity.class)))
            .because("an answer of the API must not change with a column");

    @ArchTest
    static final ArchRule ENTITIES_OF_RECORDS_STAY_IN_THEIR_PACKAGE = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .and()
            .resideOutsideOfPackage("..readmodel..")
            .should()
            .bePackagePrivate()
            .because("what a feature keeps is its own matter");

    @ArchTest
    static final ArchRule RESOURCES_KNOW_NO_ENTITIES = noClasses()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class)
            .because("an answer of the API must not change with a column");

    @ArchTest
    static final ArchRule FEATURES_DO_NOT_DEPEND_ON_EACH_OTHER_IN_CIRCLES =
            slices().matching("vn.hatinh.reporting.(*)..").should().beFreeOfCycles();
}
