package vn.hatinh.indicators.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.hatinh.indicators.catalogue.CatalogueFile.GoalEntry;
import vn.hatinh.indicators.catalogue.CatalogueFile.IndicatorEntry;
import vn.hatinh.indicators.catalogue.CatalogueFile.MeasureEntry;
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
import vn.hatinh.indicators.engine.plan.Text;
import vn.hatinh.indicators.engine.predicate.PredicateCompiler;
import vn.hatinh.indicators.engine.time.Horizon;

/** Makes a plan of a file whose structure is right; what does not fit together is told. */
final class PlanBuilder {

    /** The key of events and rows: no character that would have to be escaped anywhere. */
    private static final Pattern PLAN_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,47}");

    private final CatalogueFile file;
    private final Faults faults;
    private final PredicateCompiler compiler;
    private final ReadingReader readings;
    private Optional<Horizon> horizon = Optional.empty();

    PlanBuilder(CatalogueFile file, Faults faults) {
        this.file = file;
        this.faults = faults;
        this.compiler = new PredicateCompiler(file.settings());
        this.readings = new ReadingReader(file.measures().keySet(), compiler);
    }

    Optional<Plan> build() {
        horizon = new HorizonReader(file, faults).read();
        if (!PLAN_ID.matcher(file.plan()).matches()) {
            faults.inconsistent(
                    "/plan",
                    new Text(
                            "plan gồm chữ không dấu, số, dấu chấm, gạch dưới và gạch nối, nhiều nhất 48 ký tự",
                            "plan must be letters, digits, dots, underscores and hyphens, 48 at most"));
        }
        Map<String, Measure> measures = measures();
        List<Goal> goals = new ArrayList<>();
        for (int i = 0; i < file.goals().size(); i++) {
            goals.add(goal("/goals/" + i, file.goals().get(i)));
        }
        twice(file.indicators().map(IndicatorEntry::code))
                .forEach(code -> faults.inconsistent("/goals", twice(indicator(code))));
        List<QualityCheck> quality = quality();
        return faults.isEmpty() ? Optional.of(plan(measures, goals, quality)) : Optional.empty();
    }

    private Plan plan(Map<String, Measure> measures, List<Goal> goals, List<QualityCheck> quality) {
        return new Plan(
                file.plan(),
                file.version(),
                file.number(),
                file.signed(),
                file.title(),
                horizon.orElseThrow(),
                file.scope(),
                measures,
                goals,
                file.conditions(),
                quality);
    }

    private Map<String, Measure> measures() {
        Map<String, Measure> measures = new LinkedHashMap<>();
        file.measures().forEach((id, entry) -> measure(id, entry, compiler, faults, usedBy(id))
                .ifPresent(measure -> measures.put(id, measure)));
        return measures;
    }

    static Optional<Measure> measure(
            String id, MeasureEntry entry, PredicateCompiler compiler, Faults faults, Text usedBy) {
        return faults.attempt(
                "/measures/" + YamlPlaces.escaped(id),
                () -> new Text("đại lượng " + id + usedBy.vi(), "measure " + id + usedBy.en()),
                () -> new Measure(
                        id,
                        entry.timing(),
                        entry.subject(),
                        entry.persons(),
                        compiler.predicate(entry.subject().variables(entry.timing()), entry.predicate())));
    }

    /** In brackets. */
    private Text usedBy(String measure) {
        List<Text> users = file.indicators()
                .filter(indicator ->
                        indicator.readings().stream().anyMatch(reading -> ReadingReader.speaksOf(reading, measure)))
                .map(indicator -> indicator(indicator.code()))
                .toList();
        return users.isEmpty()
                ? new Text(" (không của chỉ tiêu nào)", " (of no indicator)")
                : new Text(" (của " + joined(users, Text::vi) + ")", " (of " + joined(users, Text::en) + ")");
    }

    private static String joined(List<Text> texts, Function<Text, String> language) {
        return texts.stream().map(language).collect(Collectors.joining(", "));
    }

    private Goal goal(String pointer, GoalEntry goal) {
        List<Indicator> indicators = new ArrayList<>();
        for (int i = 0; i < goal.indicators().size(); i++) {
            indicators.add(
                    indicator(pointer + "/indicators/" + i, goal.indicators().get(i)));
        }
        return new Goal(goal.code(), goal.title(), goal.clause(), indicators);
    }

    private Indicator indicator(String pointer, IndicatorEntry entry) {
        Text where = indicator(entry.code());
        List<Reading> read = new ArrayList<>();
        for (int i = 0; i < entry.readings().size(); i++) {
            ReadingEntry reading = entry.readings().get(i);
            faults.attempt(
                            pointer + "/readings/" + i,
                            () -> reading(where, reading.id()),
                            () -> readings.read(reading, entry))
                    .ifPresent(read::add);
        }
        twice(entry.readings().stream().map(ReadingEntry::id))
                .forEach(id -> faults.inconsistent(pointer + "/readings", twice(reading(where, id))));
        Optional<Target> target = Optional.ofNullable(entry.target())
                .flatMap(found -> faults.attempt(pointer + "/target", () -> where, () -> target(found)));
        Optional<Evidence> evidence = Optional.ofNullable(entry.evidence())
                .flatMap(found -> faults.attempt(pointer + "/evidence", () -> where, () -> readings.known(found)));
        return new Indicator(
                entry.code(),
                entry.name(),
                entry.clause(),
                entry.yearsOnly(),
                target.orElse(null),
                evidence.orElse(Evidence.NONE),
                read);
    }

    private List<QualityCheck> quality() {
        Set<String> codes = file.indicators().map(IndicatorEntry::code).collect(Collectors.toSet());
        for (int i = 0; i < file.quality().size(); i++) {
            check("/quality/" + i, file.quality().get(i), codes);
        }
        twice(file.quality().stream().map(QualityEntry::id))
                .forEach(id -> faults.inconsistent("/quality", twice(quality(id))));
        return file.quality().stream()
                .map(check -> new QualityCheck(
                        check.id(), check.name(), check.indicators(), check.of(), check.without(), check.health()))
                .toList();
    }

    private void check(String pointer, QualityEntry check, Set<String> codes) {
        Text where = quality(check.id());
        List<String> measures = file.measures().keySet().stream().sorted().toList();
        Stream.of(check.of(), check.without())
                .flatMap(Stream::ofNullable)
                .filter(measure -> !measures.contains(measure))
                .forEach(measure -> faults.inconsistent(
                        pointer,
                        new Text(
                                where.vi() + ": không có đại lượng " + measure + "; có: " + measures,
                                where.en() + ": measure " + measure + " is not defined; defined are " + measures)));
        check.indicators().stream()
                .filter(code -> !codes.contains(code))
                .forEach(code -> faults.inconsistent(
                        pointer,
                        new Text(
                                where.vi() + ": không có chỉ tiêu " + code,
                                where.en() + ": there is no indicator " + code)));
    }

    private Target target(TargetEntry entry) {
        return new Target(
                entry.rule(), entry.figure(), meant(entry.due()), meant(entry.keptUntil()), entry.comparedWith());
    }

    private LocalDate meant(LocalDate day) {
        return day == null ? null : horizon.map(years -> years.meant(day)).orElse(day);
    }

    private static Text indicator(String code) {
        return new Text("chỉ tiêu " + code, "indicator " + code);
    }

    private static Text reading(Text indicator, String id) {
        return new Text(indicator.vi() + ", cách đọc " + id, indicator.en() + ", reading " + id);
    }

    private static Text quality(String id) {
        return new Text("kiểm tra " + id, "quality " + id);
    }

    private static Text twice(Text what) {
        return new Text(what.vi() + " có hai lần", what.en() + " is listed twice");
    }

    private static Set<String> twice(Stream<String> names) {
        Set<String> once = new HashSet<>();
        return names.filter(name -> !once.add(name)).collect(Collectors.toSet());
    }
}
