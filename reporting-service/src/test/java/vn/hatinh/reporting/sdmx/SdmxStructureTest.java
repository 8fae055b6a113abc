package vn.hatinh.reporting.sdmx;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

import vn.hatinh.localstack.testing.OpenApiFilter;
import vn.hatinh.localstack.testing.Tokens;
import vn.hatinh.reporting.fixtures.Sample;
import vn.hatinh.reporting.stack.ReportingTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
class SdmxStructureTest extends ReportingTest {

    private static final String ROOT = "/sdmx/2.1/";
    private static final String JSON = "application/vnd.sdmx.structure+json;version=2.0.0";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "structure",
                "structure?detail=allstubs",
                "dataflow/HATINH/DF_662-KH-SNgV/latest?references=all",
                "dataflow/all/all/latest?references=descendants&detail=referencestubs",
                "dataflow?detail=allcompletestubs",
                "dataflow?references=descendants&detail=referencecompletestubs",
                "datastructure/HATINH/DSD_662-KH-SNgV/1.0",
                "codelist",
                "conceptscheme/HATINH/CS_GENDER_EQUALITY",
                "agencyscheme",
                "contentconstraint"
            })
    void everyMessageKeepsToTheRulesOfTheFormat(String query) {
        SdmxSchemas.assertIsStructureMessage(
                ask(query).statusCode(200).extract().asString());
    }

    @Test
    void thePlanIsAFlowOfData() {
        ask("dataflow/HATINH")
                .statusCode(200)
                .contentType(startsWith(JSON))
                .root("data.dataflows[0]")
                .body("id", equalTo("DF_662-KH-SNgV"))
                .body("version", equalTo("1.0"))
                .body("names.vi", equalTo(Sample.plan().title().vi()))
                .body("names.en", equalTo(Sample.plan().title().en()))
                .body(
                        "structure",
                        equalTo("urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=HATINH:DSD_662-KH-SNgV(1.0)"));
    }

    @Test
    void theIndicatorsOfThePlanAreCodesBelowTheirGoals() {
        JsonPath json =
                ask("codelist/HATINH/CL_INDICATOR_662-KH-SNgV").extract().jsonPath();

        Sample.plan().goals().forEach(goal -> goal.indicators().forEach(indicator -> {
            String code = "data.codelists[0].codes.find { it.id == '%s' }"
                    .formatted(indicator.code().replace('.', '_'));
            assertThat(json.getString(code + ".names.vi"))
                    .isEqualTo(indicator.name().vi());
            assertThat(json.getString(code + ".names.en"))
                    .isEqualTo(indicator.name().en());
            assertThat(json.getString(code + ".parent")).isEqualTo("G" + goal.code());
        }));
    }

    @Test
    void anIndicatorSaysWhatTheMetadataOfAnSdgIndicatorSay() {
        JsonPath json =
                ask("codelist/HATINH/CL_INDICATOR_662-KH-SNgV").extract().jsonPath();
        String of = "data.codelists[0].codes.find { it.id == '1_1' }.annotations.find { it.type == '%s' }.texts.en";

        assertThat(json.getString(of.formatted("STAT_CONC_DEF"))).isEqualTo("Women among holders of leadership posts");
        assertThat(json.getString(of.formatted("CLAUSE"))).isEqualTo("I.2.a, gạch đầu dòng 1");
        assertThat(json.getString(of.formatted("UNIT_MEASURE"))).isEqualTo("Percent");
        assertThat(json.getString(of.formatted("REF_PERIOD"))).startsWith("On 30 June and 31 December");
        assertThat(json.getString(of.formatted("TARGET"))).isEqualTo("at least 35, by 2025-12-31");
        assertThat(json.getString(of.formatted("SOURCE_TYPE"))).contains("662/KH-SNgV");
    }

    @Test
    void theStructureHasItsDimensionsInTheOrderOfTheKey() {
        ask("datastructure/HATINH/DSD_662-KH-SNgV")
                .root("data.dataStructures[0].dataStructureComponents")
                .body(
                        "dimensionList.dimensions.id",
                        equalTo(List.of(
                                "FREQ",
                                "REPORTING_AGENCY",
                                "ORG_UNIT",
                                "INDICATOR",
                                "READING",
                                "SEX",
                                "AGE",
                                "BREAKDOWN")))
                .body("dimensionList.timeDimension.id", equalTo("TIME_PERIOD"))
                .body("measureList.measures.id", equalTo(List.of("OBS_VALUE")))
                .body("attributeList.attributes.id", hasItem("CONF_STATUS"));
    }

    @Test
    void everyReferenceLeadsToAnArtefactOfTheAnswer() {
        JsonPath all = ask("dataflow/HATINH/DF_662-KH-SNgV?references=descendants")
                .extract()
                .jsonPath();
        List<String> there = all.getList("data.codelists.collect { it.links[0].urn }");

        List<String> dimensions = all.getList("data.dataStructures[0].dataStructureComponents.dimensionList.dimensions"
                + ".collect { it.localRepresentation.enumeration }");
        List<String> attributes = all.getList("data.dataStructures[0].dataStructureComponents.attributeList.attributes"
                + ".findAll { it.localRepresentation.enumeration != null }"
                + ".collect { it.localRepresentation.enumeration }");

        assertThat(there).containsAll(dimensions).containsAll(attributes);
        assertThat(all.getList("data.conceptSchemes")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "dataflow/HATINH/DF_662-KH-SNgV?references=none, dataflows",
        "dataflow/HATINH/DF_662-KH-SNgV?references=children, dataflows dataStructures",
        "dataflow/HATINH/DF_662-KH-SNgV?references=parents, dataflows dataConstraints",
        "datastructure/HATINH/DSD_662-KH-SNgV?references=parents, dataStructures dataflows",
        "datastructure/HATINH/DSD_662-KH-SNgV?references=codelist, codelists dataStructures",
        "datastructure/HATINH/DSD_662-KH-SNgV?references=parentsandsiblings, dataStructures dataflows",
        "dataflow/HATINH/DF_662-KH-SNgV?references=contentconstraint, dataflows dataConstraints",
        "codelist/HATINH/CL_SEX+CL_FREQ/1.0, codelists"
    })
    void whatComesAlongIsWhatWasAskedFor(String query, String kinds) {
        assertThat(ask(query).statusCode(200).extract().jsonPath().getMap("data"))
                .containsOnlyKeys((Object[]) kinds.split(" "));
    }

    @Test
    void theContentSaysWhichCodesTheDataHave() {
        ask("contentconstraint/HATINH/CR_662-KH-SNgV")
                .body(
                        "data.dataConstraints[0].cubeRegions[0].keyValues.find { it.id == 'SEX' }.values",
                        equalTo(List.of("F", "M", "_Z")));
    }

    @Test
    void stubsSayNothingButTheirNames() {
        ask("codelist/HATINH/CL_SEX?detail=allstubs")
                .body("data.codelists[0].isExternalReference", equalTo(true))
                .body("data.codelists[0].codes", equalTo(null));
    }

    @Test
    void singleItemsOfASchemeCanBeAskedFor() {
        ask("codelist/HATINH/CL_SEX/1.0/F+M")
                .body("data.codelists[0].codes.id", equalTo(List.of("F", "M")))
                .body("data.codelists[0].isPartial", equalTo(true));
        ask("codelist/HATINH/CL_SEX/1.0/NOPE").statusCode(404);
        ask("dataflow/HATINH/DF_662-KH-SNgV/1.0/NOPE").statusCode(404);
    }

    @Test
    void aReaderSeesNoUnits() {
        String units = "data.codelists[0].codes.id";
        ask("codelist/HATINH/CL_ORG_UNIT").body(units, hasItem("VP"));
        given().filter(new OpenApiFilter())
                .auth()
                .oauth2(Tokens.of("statistician", "H27", "reader"))
                .get(ROOT + "codelist/HATINH/CL_ORG_UNIT")
                .then()
                .statusCode(200)
                .body(units, equalTo(List.of("_T")));
    }

    @Test
    void languagesAreNamed() {
        String name = "data.codelists[0].codes.find { it.id == 'lang-ja' }.names.";
        ask("codelist/HATINH/CL_BREAKDOWN")
                .body(name + "vi", equalTo("Tiếng Nhật"))
                .body(name + "en", equalTo("Japanese"));
    }

    @Test
    void whatThereIsNotIsNotFound() {
        ask("codelist/HATINH/CL_NOPE").statusCode(404).body("type", equalTo("urn:problem:sdmx-no-results"));
        ask("codelist/HATINH/CL_SEX/7.0").statusCode(404);
        ask("codelist/NOPE").statusCode(404);
        ask("nope").statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "metadata/DF_662-KH-SNgV",
                "schema/dataflow/HATINH/DF_662-KH-SNgV",
                "availableconstraint/DF_662-KH-SNgV",
                "categoryscheme",
                "provisionagreement/HATINH",
                "dataflow?detail=referencepartial"
            })
    void theRestOfTheServiceSaysThatItIsNotServed(String query) {
        ask(query)
                .statusCode(501)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem:sdmx-not-implemented"));
    }

    @Test
    void wordsThatTheStandardDoesNotHaveAreRefused() {
        ask("dataflow?references=some")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("references"))
                .body("errors", hasSize(1));
        ask("dataflow?detail=some").statusCode(400).body("errors[0].pointer", equalTo("detail"));
    }

    @Test
    void otherFormatsAreRefused() {
        given().accept("application/vnd.sdmx.structure+xml;version=2.1")
                .get(ROOT + "dataflow")
                .then()
                .statusCode(406);
    }

    private static ValidatableResponse ask(String query) {
        return given().filter(new OpenApiFilter())
                .accept("*/*")
                .get(ROOT + query)
                .then();
    }
}
