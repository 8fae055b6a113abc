package vn.hatinh.reporting.sdmx.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.hatinh.contracts.indicators.IndicatorStatus;
import vn.hatinh.contracts.indicators.PlanPublished;
import vn.hatinh.contracts.indicators.PlanPublished.Text;
import vn.hatinh.reporting.scorecard.StatusTexts;
import vn.hatinh.reporting.sdmx.model.Artefact;
import vn.hatinh.reporting.sdmx.model.Artefact.DataStructure;
import vn.hatinh.reporting.sdmx.model.Artefact.Dataflow;
import vn.hatinh.reporting.sdmx.model.Artefact.ItemScheme;
import vn.hatinh.reporting.sdmx.model.Attribute;
import vn.hatinh.reporting.sdmx.model.Code;
import vn.hatinh.reporting.sdmx.model.Dimension;
import vn.hatinh.reporting.sdmx.model.Ref;
import vn.hatinh.reporting.sdmx.model.SdmxId;

/** Makes the artefacts of the plans: one flow and structure for each, and the codelists. */
final class CatalogueBuilder {

    /** Code of the whole: of an agency, of all ages. */
    static final String WHOLE = "_T";

    private static final String LANGUAGE = "lang-";
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Maintained maintained;
    private final StructureTexts texts = StructureTexts.shipped();

    CatalogueBuilder(Maintained maintained) {
        this.maintained = maintained;
    }

    /**
     * @param maintainer name of the maintenance agency
     * @param agencies names of the reporting agencies by code
     * @param units names of units by code; those of several agencies may share a code
     */
    Catalogue build(
            Text maintainer, List<PlanPublished> plans, Map<String, Text> agencies, Map<String, List<String>> units) {
        List<Artefact> all = new ArrayList<>();
        all.add(new ItemScheme(
                maintained.agencies(), texts.text("agencyScheme"), List.of(Code.of(maintained.agency(), maintainer))));
        all.add(concepts());
        texts.codelists().forEach((id, list) -> all.add(codelist(id, list.name(), standardCodes(id, list.items()))));
        all.add(targetStatuses());
        all.add(codelist("CL_REPORTING_AGENCY", texts.text("reportingAgencies"), codes(agencies)));
        all.add(codelist("CL_ORG_UNIT", texts.text("units"), unitCodes(units)));
        Map<Ref, PlanPublished> flows = new LinkedHashMap<>();
        for (PlanPublished plan : plans) {
            all.addAll(ofPlan(plan));
            flows.put(maintained.dataflow(plan), plan);
        }
        return Catalogue.of(all, flows);
    }

    private List<Artefact> ofPlan(PlanPublished plan) {
        IndicatorCodes codes = new IndicatorCodes(plan, texts);
        return List.of(
                new ItemScheme(
                        maintained.codelist(Dimension.INDICATOR, plan),
                        texts.text("indicators", plan.number()),
                        codes.indicators()),
                new ItemScheme(
                        maintained.codelist(Dimension.READING, plan),
                        texts.text("readings", plan.number()),
                        codes.readings()),
                new DataStructure(
                        maintained.structure(plan),
                        texts.text("structure", plan.number()),
                        maintained.concepts(),
                        codelistsOf(plan)),
                new Dataflow(
                        maintained.dataflow(plan),
                        plan.title(),
                        texts.text("source", plan.number()),
                        maintained.structure(plan)));
    }

    private Map<String, Ref> codelistsOf(PlanPublished plan) {
        Map<String, Ref> codelists = new LinkedHashMap<>();
        Arrays.stream(Dimension.values())
                .forEach(dimension -> codelists.put(dimension.name(), maintained.codelist(dimension, plan)));
        Attribute.all().stream()
                .filter(Attribute::isCoded)
                .forEach(attribute -> codelists.put(attribute.name(), maintained.codelist(attribute.representation())));
        return codelists;
    }

    private Artefact concepts() {
        return new ItemScheme(maintained.concepts(), texts.text("conceptScheme"), codes(texts.concepts()));
    }

    private Artefact targetStatuses() {
        StatusTexts statuses = StatusTexts.load();
        return codelist(
                Attribute.TARGET_STATUS.representation(),
                texts.text("targetStatuses"),
                Arrays.stream(IndicatorStatus.values())
                        .map(status -> Code.of(
                                status.name(),
                                new Text(
                                        statuses.of(status).vi(),
                                        statuses.of(status).en())))
                        .toList());
    }

    /** Languages are named by the Java runtime, all that have a code. */
    private static List<Code> standardCodes(String codelist, List<Code> codes) {
        return codelist.equals(Dimension.BREAKDOWN.codelist(""))
                ? Stream.concat(
                                codes.stream(),
                                Arrays.stream(Locale.getISOLanguages())
                                        .map(Locale::forLanguageTag)
                                        .map(language -> Code.of(
                                                LANGUAGE + language.getLanguage(),
                                                new Text(
                                                        language.getDisplayLanguage(VIETNAMESE),
                                                        language.getDisplayLanguage(Locale.ENGLISH)))))
                        .toList()
                : codes;
    }

    private List<Code> unitCodes(Map<String, List<String>> units) {
        return Stream.concat(
                        Stream.of(Code.of(WHOLE, texts.text("wholeAgency"))),
                        units.entrySet().stream()
                                .map(unit -> Code.of(
                                        SdmxId.of(unit.getKey()), sameInBoth(String.join("; ", unit.getValue())))))
                .toList();
    }

    private static Text sameInBoth(String name) {
        return new Text(name, name);
    }

    private static List<Code> codes(Map<String, Text> names) {
        return names.entrySet().stream()
                .map(name -> Code.of(SdmxId.of(name.getKey()), name.getValue()))
                .collect(Collectors.toList());
    }

    private ItemScheme codelist(String id, Text name, List<Code> codes) {
        return new ItemScheme(maintained.codelist(id), name, codes);
    }
}
