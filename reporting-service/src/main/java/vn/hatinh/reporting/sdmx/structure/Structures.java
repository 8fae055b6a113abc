package vn.hatinh.reporting.sdmx.structure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;

import vn.hatinh.contracts.indicators.PlanPublished;
import vn.hatinh.contracts.indicators.PlanPublished.Text;
import vn.hatinh.reporting.organisation.Organisation;
import vn.hatinh.reporting.organisation.Unit;
import vn.hatinh.reporting.readmodel.ReadModel;
import vn.hatinh.reporting.readmodel.Sight;
import vn.hatinh.reporting.sdmx.model.Artefact.ContentConstraint;
import vn.hatinh.reporting.sdmx.model.Dimension;
import vn.hatinh.reporting.sdmx.model.SdmxId;
import vn.hatinh.reporting.settings.StatisticsSettings;
import vn.hatinh.support.access.Caller;

/** The structural metadata of what the caller may see. */
@RequestScoped
public class Structures {

    private final ReadModel readModel;
    private final FlowData flowData;
    private final Caller caller;
    private final Clock clock;
    private final Text maintainer;
    private final Maintained maintained;

    Structures(ReadModel readModel, FlowData flowData, Caller caller, Clock clock, StatisticsSettings settings) {
        this.readModel = readModel;
        this.flowData = flowData;
        this.caller = caller;
        this.clock = clock;
        this.maintainer =
                new Text(settings.maintainer().nameVi(), settings.maintainer().nameEn());
        this.maintained = new Maintained(settings.maintainer().id());
    }

    public Maintained maintained() {
        return maintained;
    }

    public Text maintainer() {
        return maintainer;
    }

    /** Codes of the agencies that have figures and that the caller has to do with. */
    public List<String> agencies() {
        return readModel.agencies().stream().filter(caller::covers).toList();
    }

    @Transactional
    public Catalogue catalogue() {
        Map<String, PlanPublished> plans = new LinkedHashMap<>();
        Map<String, Text> agencies = new TreeMap<>();
        Map<String, SortedSet<String>> units = new TreeMap<>();
        for (String agency : agencies()) {
            readModel.plans(agency).forEach(plan -> plans.putIfAbsent(plan.plan(), plan));
            Organisation organisation = readModel.organisation(agency);
            String name = name(organisation).orElse(agency);
            agencies.put(agency, new Text(name, name));
            if (Sight.of(caller) == Sight.WHOLE) {
                organisation.units().forEach(unit -> units.computeIfAbsent(unit.code(), code -> new TreeSet<>())
                        .add(lastName(unit)));
            }
        }
        Map<String, List<String>> unitNames = new TreeMap<>();
        units.forEach((code, names) -> unitNames.put(code, List.copyOf(names)));
        return new CatalogueBuilder(maintained).build(maintainer, new ArrayList<>(plans.values()), agencies, unitNames);
    }

    /** The same with what the data of each flow really hold, which costs a look at all of them. */
    @Transactional
    public Catalogue catalogueWithContent() {
        Catalogue catalogue = catalogue();
        return catalogue.with(
                catalogue.plansOfFlows().values().stream().map(this::content).toList());
    }

    private ContentConstraint content(PlanPublished plan) {
        Map<String, SortedSet<String>> values = new LinkedHashMap<>();
        for (Dimension dimension : Dimension.values()) {
            values.put(dimension.name(), new TreeSet<>());
        }
        agencies().forEach(agency -> flowData.seriesOf(agency, plan).forEach(series -> series.key()
                .forEach((dimension, code) -> values.get(dimension.name()).add(code))));
        return new ContentConstraint(
                maintained.constraint(plan),
                StructureTexts.shipped().text("constraint", plan.number()),
                maintained.dataflow(plan),
                values);
    }

    private Optional<String> name(Organisation organisation) {
        LocalDate today = LocalDate.now(clock);
        return organisation.rootOn(today).flatMap(root -> organisation.nameOn(root, today));
    }

    /** A unit that was dissolved keeps the name that it had. */
    private static String lastName(Unit unit) {
        return unit.periods().isEmpty()
                ? SdmxId.of(unit.code())
                : unit.periods().get(unit.periods().size() - 1).name();
    }
}
