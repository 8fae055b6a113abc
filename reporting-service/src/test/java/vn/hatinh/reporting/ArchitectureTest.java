package vn.hatinh.reporting;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packages = "vn.hatinh.reporting", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] TECHNOLOGY = {
        "jakarta.enterprise..", "jakarta.ws.rs..", "jakarta.persistence..", "jakarta.transaction..", "java.sql..",
        "org.hibernate..", "org.apache.kafka..", "io.smallrye..", "io.quarkus.hibernate..", "io.quarkus.runtime.."
    };

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
            .resideOutsideOfPackages("..report.docx..", "..report.xlsx..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..")
            .because("the same report is rendered to other formats");

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
    static final ArchRule ENTITIES_STAY_IN_THE_READ_MODEL = noClasses()
            .that()
            .resideOutsideOfPackage("..readmodel..")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(jakarta.persistence.Entity.class)
            .because("an answer of the API must not change with a column");

    @ArchTest
    static final ArchRule FEATURES_DO_NOT_DEPEND_ON_EACH_OTHER_IN_CIRCLES =
            slices().matching("vn.hatinh.reporting.(*)..").should().beFreeOfCycles();
}
