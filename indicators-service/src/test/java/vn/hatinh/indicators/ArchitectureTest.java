package vn.hatinh.indicators;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import vn.hatinh.localstack.testing.Endpoints;

/** Rules of the service around the engine. */
@AnalyzeClasses(packages = "vn.hatinh.indicators", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule EVERY_ENDPOINT_SAYS_WHO_MAY_USE_IT = Endpoints.EACH_SAYS_WHO_MAY_USE_IT;
}
