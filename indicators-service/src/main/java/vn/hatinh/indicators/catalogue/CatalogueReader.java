package vn.hatinh.indicators.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import vn.hatinh.indicators.catalogue.CatalogueFile.GoalEntry;
import vn.hatinh.indicators.catalogue.CatalogueFile.IndicatorEntry;
import vn.hatinh.indicators.catalogue.CatalogueFile.TargetEntry;
import vn.hatinh.indicators.engine.plan.Goal;
import vn.hatinh.indicators.engine.plan.Indicator;
import vn.hatinh.indicators.engine.plan.Measure;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.plan.Reading;
import vn.hatinh.indicators.engine.plan.Target;
import vn.hatinh.indicators.engine.predicate.InvalidPredicateException;
import vn.hatinh.indicators.engine.predicate.PredicateCompiler;
import vn.hatinh.indicators.engine.time.Horizon;

/** Reads a plan from its YAML file and checks every expression in it. */
public final class CatalogueReader {

    private final ObjectMapper yaml = YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .addModule(new JavaTimeModule())
            .build();

    /**
     * @param name of the file, for messages
     * @throws InvalidCatalogueException with every fault: the indicator, the position and the reason
     */
    public Plan read(String name, InputStream file) {
        CatalogueFile catalogue = parse(name, file);
        PredicateCompiler compiler =
                new PredicateCompiler(Optional.ofNullable(catalogue.settings()).orElse(Map.of()));
        List<String> faults = new ArrayList<>();
        Map<String, Measure> measures = measures(catalogue, compiler, faults);
        Set<String> measureIds = catalogue.measures().keySet();
        List<Goal> goals = catalogue.goals().stream()
                .map(goal -> goal(goal, new ReadingReader(measureIds, compiler), faults))
                .toList();
        if (!faults.isEmpty()) {
            throw new InvalidCatalogueException(name, faults);
        }
        try {
            return new Plan(
                    catalogue.plan(),
                    catalogue.version(),
                    catalogue.number(),
                    catalogue.signed(),
                    catalogue.title(),
                    new Horizon(catalogue.validFrom(), catalogue.validTo()),
                    catalogue.scope(),
                    measures,
                    goals);
        } catch (IllegalArgumentException e) {
            throw new InvalidCatalogueException(name, List.of(e.getMessage()));
        }
    }

    private CatalogueFile parse(String name, InputStream file) {
        try {
            return yaml.readValue(file, CatalogueFile.class);
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            String where = at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": ";
            throw new InvalidCatalogueException(name, List.of(where + e.getOriginalMessage()));
        } catch (IOException e) {
            throw new InvalidCatalogueException(name, List.of("cannot be read: " + e.getMessage()));
        }
    }

    private static Map<String, Measure> measures(
            CatalogueFile catalogue, PredicateCompiler compiler, List<String> faults) {
        Map<String, Measure> measures = new LinkedHashMap<>();
        catalogue.measures().forEach((id, entry) -> {
            try {
                var predicate = compiler.predicate(entry.subject(), entry.timing(), entry.predicate());
                measures.put(id, new Measure(id, entry.timing(), entry.subject(), entry.persons(), predicate));
            } catch (InvalidPredicateException | IllegalArgumentException e) {
                faults.add("measure " + id + " (of " + usedBy(catalogue, id) + "): " + e.getMessage());
            }
        });
        return measures;
    }

    private static String usedBy(CatalogueFile catalogue, String measure) {
        String codes = catalogue.goals().stream()
                .flatMap(goal -> goal.indicators().stream())
                .filter(indicator -> indicator.readings().stream()
                        .anyMatch(reading -> ReadingReader.names(reading).anyMatch(measure::equals)))
                .map(indicator -> "indicator " + indicator.code())
                .collect(Collectors.joining(", "));
        return codes.isEmpty() ? "no indicator" : codes;
    }

    private static Goal goal(GoalEntry goal, ReadingReader readings, List<String> faults) {
        return new Goal(
                goal.code(),
                goal.title(),
                goal.clause(),
                goal.indicators().stream()
                        .map(indicator -> indicator(indicator, readings, faults))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Optional<Indicator> indicator(
            IndicatorEntry entry, ReadingReader readingReader, List<String> faults) {
        List<Reading> readings = new ArrayList<>();
        for (var reading : entry.readings()) {
            try {
                readings.add(readingReader.read(reading, entry.agencyOnly()));
            } catch (InvalidPredicateException | IllegalArgumentException e) {
                faults.add("indicator " + entry.code() + ", reading " + reading.id() + ": " + e.getMessage());
            }
        }
        try {
            return Optional.of(new Indicator(
                    entry.code(),
                    entry.name(),
                    entry.clause(),
                    entry.yearsOnly(),
                    target(entry.target()),
                    entry.evidence(),
                    readings));
        } catch (IllegalArgumentException e) {
            faults.add("indicator " + entry.code() + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    private static Target target(TargetEntry entry) {
        return entry == null
                ? null
                : new Target(entry.rule(), entry.figure(), entry.due(), entry.keptUntil(), entry.comparedWith());
    }
}
