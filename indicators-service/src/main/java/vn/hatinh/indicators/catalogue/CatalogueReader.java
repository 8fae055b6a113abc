package vn.hatinh.indicators.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import vn.hatinh.indicators.catalogue.CatalogueFile.GoalEntry;
import vn.hatinh.indicators.catalogue.CatalogueFile.IndicatorEntry;
import vn.hatinh.indicators.catalogue.CatalogueFile.QualityEntry;
import vn.hatinh.indicators.catalogue.CatalogueFile.ReadingEntry;
import vn.hatinh.indicators.catalogue.CatalogueFile.TargetEntry;
import vn.hatinh.indicators.engine.plan.Evidence;
import vn.hatinh.indicators.engine.plan.Goal;
import vn.hatinh.indicators.engine.plan.Indicator;
import vn.hatinh.indicators.engine.plan.Measure;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.plan.QualityCheck;
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

    /** A plan as its file says. */
    public Plan read(String name, InputStream file) {
        try {
            return read(name, new String(file.readAllBytes(), StandardCharsets.UTF_8), Adjustments.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    /** Whether two files differ in nothing but comments and layout. */
    public boolean sayTheSame(String one, String other) {
        try {
            return yaml.readTree(one).equals(yaml.readTree(other));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not YAML", e);
        }
    }

    /**
     * @param name of the file, for messages
     * @throws InvalidCatalogueException with every fault: the indicator, the position and the reason
     */
    public Plan read(String name, String file, Adjustments adjustments) {
        CatalogueFile catalogue = parse(name, file).with(adjustments);
        PredicateCompiler compiler =
                new PredicateCompiler(Optional.ofNullable(catalogue.settings()).orElse(Map.of()));
        List<String> faults = new ArrayList<>();
        Map<String, Measure> measures = measures(catalogue, compiler, faults);
        ReadingReader readings = new ReadingReader(catalogue.measures().keySet(), compiler);
        List<Goal> goals = catalogue.goals().stream()
                .map(goal -> goal(goal, readings, faults))
                .toList();
        twice(catalogue.indicators().map(IndicatorEntry::code))
                .forEach(code -> faults.add("indicator " + code + " is listed twice"));
        List<QualityCheck> quality = quality(catalogue, faults);
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
                    goals,
                    catalogue.conditions(),
                    quality);
        } catch (IllegalArgumentException e) {
            throw new InvalidCatalogueException(name, List.of(e.getMessage()));
        }
    }

    private CatalogueFile parse(String name, String file) {
        try {
            return yaml.readValue(file, CatalogueFile.class);
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            String where = at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": ";
            String reason = e.getCause() instanceof IllegalArgumentException missing
                    ? missing.getMessage()
                    : e.getOriginalMessage();
            throw new InvalidCatalogueException(name, List.of(where + reason));
        }
    }

    private static Map<String, Measure> measures(
            CatalogueFile catalogue, PredicateCompiler compiler, List<String> faults) {
        Map<String, Measure> measures = new LinkedHashMap<>();
        catalogue.measures().forEach((id, entry) -> attempt(
                        faults, () -> "measure " + id + " (of " + usedBy(catalogue, id) + ")", () -> {
                            var predicate =
                                    compiler.predicate(entry.subject().variables(entry.timing()), entry.predicate());
                            return new Measure(id, entry.timing(), entry.subject(), entry.persons(), predicate);
                        })
                .ifPresent(measure -> measures.put(id, measure)));
        return measures;
    }

    private static String usedBy(CatalogueFile catalogue, String measure) {
        String codes = catalogue
                .indicators()
                .filter(indicator ->
                        indicator.readings().stream().anyMatch(reading -> ReadingReader.speaksOf(reading, measure)))
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
                        .toList());
    }

    private static Indicator indicator(IndicatorEntry entry, ReadingReader readingReader, List<String> faults) {
        String where = "indicator " + entry.code();
        List<Reading> readings = new ArrayList<>();
        for (var reading : entry.readings()) {
            attempt(faults, () -> where + ", reading " + reading.id(), () -> readingReader.read(reading, entry))
                    .ifPresent(readings::add);
        }
        twice(entry.readings().stream().map(ReadingEntry::id))
                .forEach(id -> faults.add(where + ": reading " + id + " is listed twice"));
        Optional<Target> target =
                entry.target() == null ? Optional.empty() : attempt(faults, () -> where, () -> target(entry.target()));
        Optional<Evidence> evidence = entry.evidence() == null
                ? Optional.empty()
                : attempt(faults, () -> where, () -> readingReader.known(entry.evidence()));
        return new Indicator(
                entry.code(),
                entry.name(),
                entry.clause(),
                entry.yearsOnly(),
                target.orElse(null),
                evidence.orElse(Evidence.NONE),
                readings);
    }

    private static List<QualityCheck> quality(CatalogueFile catalogue, List<String> faults) {
        Set<String> codes = catalogue.indicators().map(IndicatorEntry::code).collect(Collectors.toSet());
        Set<String> measures = catalogue.measures().keySet();
        catalogue.quality().forEach(check -> {
            Stream.of(check.of(), check.without())
                    .filter(measure -> measure != null && !measures.contains(measure))
                    .forEach(measure -> faults.add("quality " + check.id() + ": measure " + measure
                            + " is not defined; defined are "
                            + measures.stream().sorted().toList()));
            check.indicators().stream()
                    .filter(code -> !codes.contains(code))
                    .forEach(code -> faults.add("quality " + check.id() + ": there is no indicator " + code));
        });
        twice(catalogue.quality().stream().map(QualityEntry::id))
                .forEach(id -> faults.add("quality " + id + " is listed twice"));
        return catalogue.quality().stream()
                .map(check -> new QualityCheck(
                        check.id(), check.name(), check.indicators(), check.of(), check.without(), check.health()))
                .toList();
    }

    private static Target target(TargetEntry entry) {
        return new Target(entry.rule(), entry.figure(), entry.due(), entry.keptUntil(), entry.comparedWith());
    }

    private static Set<String> twice(Stream<String> names) {
        Set<String> once = new HashSet<>();
        return names.filter(name -> !once.add(name)).collect(Collectors.toSet());
    }

    /** A part of the plan, or one more fault. */
    private static <T> Optional<T> attempt(List<String> faults, Supplier<String> where, Supplier<T> part) {
        try {
            return Optional.of(part.get());
        } catch (InvalidPredicateException | IllegalArgumentException e) {
            faults.add(where.get() + ": " + e.getMessage());
            return Optional.empty();
        }
    }
}
