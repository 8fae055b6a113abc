package vn.hatinh.indicators.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import vn.hatinh.indicators.catalogue.CatalogueFile.MeasureEntry;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.plan.Text;
import vn.hatinh.indicators.engine.predicate.PredicateCompiler;

/** Reads a plan from its YAML file and checks every expression in it. docs/catalogue.md describes the file. */
public final class CatalogueReader {

    private final ObjectMapper yaml = YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .addModule(new JavaTimeModule())
            .build();

    /** A plan as its file says. */
    public Plan read(String name, InputStream file) {
        try {
            return read(name, new String(file.readAllBytes(), StandardCharsets.UTF_8), Adjustments.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    /**
     * @param name of the file, for messages
     * @throws InvalidCatalogueException with every fault: the indicator, the position and the reason
     */
    public Plan read(String name, String file, Adjustments adjustments) {
        Faults faults = new Faults(YamlPlaces.of(file));
        Optional<Plan> plan = tree(file, faults).flatMap(tree -> read(tree, adjustments, faults));
        return plan.filter(read -> faults.isEmpty())
                .orElseThrow(() -> new InvalidCatalogueException(name, faults.listed()));
    }

    /** Whether two files differ in nothing but comments and layout. */
    public boolean sayTheSame(String one, String other) {
        return tree(one).equals(tree(other));
    }

    /** What a file says, key by key. */
    public JsonNode tree(String file) {
        try {
            return yaml.readTree(file);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not YAML", e);
        }
    }

    private Optional<JsonNode> tree(String file, Faults faults) {
        try {
            return Optional.of(yaml.readTree(file));
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            faults.unreadable(
                    at == null ? 0 : at.getLineNr(), at == null ? 0 : at.getColumnNr(), e.getOriginalMessage());
            return Optional.empty();
        }
    }

    private Optional<Plan> read(JsonNode tree, Adjustments adjustments, Faults faults) {
        new StructureCheck(yaml, faults).check(tree, CatalogueFile.class);
        if (faults.isEmpty()) {
            return new PlanBuilder(file(tree).with(adjustments), faults).build();
        }
        checkExpressions(tree, faults);
        return Optional.empty();
    }

    private CatalogueFile file(JsonNode tree) {
        try {
            return yaml.treeToValue(tree, CatalogueFile.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a file of the right structure cannot be read", e);
        }
    }

    /** Of a file whose structure is wrong, the expressions that can be found in it all the same. */
    private void checkExpressions(JsonNode tree, Faults faults) {
        Map<String, Long> settings = new LinkedHashMap<>();
        tree.path("settings")
                .fields()
                .forEachRemaining(setting ->
                        settings.put(setting.getKey(), setting.getValue().asLong()));
        PredicateCompiler compiler = new PredicateCompiler(settings);
        tree.path("measures").fields().forEachRemaining(measure -> {
            Faults structure = new Faults(YamlPlaces.of(""));
            new StructureCheck(yaml, structure).check(measure.getValue(), MeasureEntry.class);
            if (structure.isEmpty()) {
                PlanBuilder.measure(measure.getKey(), entry(measure.getValue()), compiler, faults, new Text("", ""));
            }
        });
    }

    private MeasureEntry entry(JsonNode measure) {
        try {
            return yaml.treeToValue(measure, MeasureEntry.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a measure of the right structure cannot be read", e);
        }
    }
}
