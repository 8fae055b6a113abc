package vn.hatinh.personnel.importing;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

@AnalyzeClasses(packages = "vn.hatinh.personnel.importing", importOptions = ImportOption.DoNotIncludeTests.class)
class ImportingIsPlainJavaTest {

    @ArchTest
    static final ArchRule NO_FRAMEWORK = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.quarkus..", "jakarta..", "org.hibernate..", "com.fasterxml.jackson..")
            .because("a workbook is checked the same way wherever its rows end up");

    @ArchTest
    static final ArchRule CELLS_DO_NOT_KNOW_WHAT_THEY_MEAN = noClasses()
            .that()
            .resideInAPackage("..importing.file..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..importing.sheet..", "..importing.rule..")
            .because("kinds of files and the meaning of sheets change for different reasons");

    @ArchTest
    static final ArchRule ROWS_DO_NOT_KNOW_THE_RULES = noClasses()
            .that()
            .resideInAPackage("..importing.sheet..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..importing.rule..")
            .because("rows are read before anybody asks how they fit together");
}
