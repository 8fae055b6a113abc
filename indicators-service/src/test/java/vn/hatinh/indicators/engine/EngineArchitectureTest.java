package vn.hatinh.indicators.engine;

import java.time.Clock;
import java.util.Set;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** The engine is a function of a plan and records, and nothing else. */
class EngineArchitectureTest {

    private static final String ENGINE = "vn.hatinh.indicators.engine..";
    private static final Set<String> CLOCKS_OF_SYSTEM = Set.of("currentTimeMillis", "nanoTime");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.hatinh.indicators.engine");

    @Test
    void theEngineKnowsNoFrameworkNoDatabaseAndNoWire() {
        classes()
                .that()
                .resideInAPackage(ENGINE)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        ENGINE,
                        "java.lang..",
                        "java.math..",
                        "java.time..",
                        "java.util..",
                        "dev.cel..",
                        "com.google.common.collect..")
                .because("the figures must be computable and testable without Quarkus, Jackson, Kafka and a database;"
                        + " CEL is the language of the catalogue, and asks for Guava's collections")
                .check(CLASSES);
    }

    @Test
    void theEngineReadsAndWritesNothing() {
        noClasses()
                .that()
                .resideInAPackage(ENGINE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio..", "java.net..", "java.sql..", "java.util.logging..")
                .because("what the engine knows comes in as arguments and goes out as values")
                .check(CLASSES);
    }

    @Test
    void theEngineHasNoClock() {
        noClasses()
                .that()
                .resideInAPackage(ENGINE)
                .should()
                .accessTargetWhere(readsAClock())
                .because(
                        "the day a value is asked for is an argument: yesterday's figures must come out the same tomorrow")
                .check(CLASSES);
    }

    @Test
    void onlyPredicatesSpeakCel() {
        noClasses()
                .that()
                .resideInAPackage(ENGINE)
                .and()
                .resideOutsideOfPackage("vn.hatinh.indicators.engine.predicate..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.cel..", "com.google.common..")
                .because("the language of the catalogue can then be replaced in one place")
                .check(CLASSES);
    }

    @Test
    void thePartsOfTheEngineDependOnEachOtherInOneDirection() {
        slices().matching("vn.hatinh.indicators.engine.(*)..")
                .should()
                .beFreeOfCycles()
                .because("facts, plan, contributions, sums and values are to be understood one after the other")
                .check(CLASSES);
    }

    @Test
    void figuresAreNeverFloatingPoint() {
        fields().that()
                .areDeclaredInClassesThat()
                .resideInAPackage(ENGINE)
                .should()
                .notHaveRawType(double.class)
                .andShould()
                .notHaveRawType(float.class)
                .because("officials check these figures by hand, and sums must not depend on the order of adding")
                .check(CLASSES);
    }

    /** Calls as well as method references. */
    private static DescribedPredicate<JavaAccess<?>> readsAClock() {
        return DescribedPredicate.describe("reads a clock", access -> {
            String owner = access.getTargetOwner().getName();
            String method = access.getTarget().getName();
            return owner.startsWith("java.time.")
                    ? owner.equals(Clock.class.getName()) || method.equals("now")
                    : owner.equals(System.class.getName()) && CLOCKS_OF_SYSTEM.contains(method);
        });
    }
}
