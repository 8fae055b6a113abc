package vn.hatinh.reporting.sdmx.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;

import vn.hatinh.contracts.indicators.PlanPublished;
import vn.hatinh.reporting.access.UnitFigures;
import vn.hatinh.reporting.sdmx.data.DataQuery;
import vn.hatinh.reporting.sdmx.data.FlowSelection;
import vn.hatinh.reporting.sdmx.model.Artefact.Dataflow;
import vn.hatinh.reporting.sdmx.model.Dimension;
import vn.hatinh.reporting.sdmx.model.Kind;
import vn.hatinh.reporting.sdmx.structure.Catalogue;
import vn.hatinh.reporting.sdmx.structure.FlowData;
import vn.hatinh.reporting.sdmx.structure.FlowSeries;
import vn.hatinh.reporting.sdmx.structure.StructureQuery;
import vn.hatinh.reporting.sdmx.structure.Structures;
import vn.hatinh.support.access.Caller;

/** Finds the data of a flow that a query asks for and its caller may see. */
@RequestScoped
public class DataService {

    private static final String WHOLE = "_T";

    private final Structures structures;
    private final FlowData flowData;
    private final Caller caller;
    private final UnitFigures unitFigures;
    private final Clock clock;

    DataService(Structures structures, FlowData flowData, Caller caller, UnitFigures unitFigures, Clock clock) {
        this.structures = structures;
        this.flowData = flowData;
        this.caller = caller;
        this.unitFigures = unitFigures;
        this.clock = clock;
    }

    @Transactional
    public FlowSelection find(FlowName name, DataQuery query) {
        Catalogue catalogue = structures.catalogue();
        Dataflow flow = flow(name, catalogue).orElseThrow(() -> unknownFlow(name, catalogue));
        PlanPublished plan = catalogue.plansOfFlows().get(flow.ref());
        checkUnits(query);
        List<FlowSeries> series = agencies(query)
                .flatMap(agency -> flowData.seriesOf(agency, plan))
                .flatMap(one -> query.select(one).stream())
                .toList();
        if (series.isEmpty()) {
            throw SdmxProblems.noResults("Không có số liệu nào khớp với câu hỏi", "No data match the query");
        }
        return new FlowSelection(flow, plan, catalogue, series, LocalDate.now(clock));
    }

    private Optional<Dataflow> flow(FlowName name, Catalogue catalogue) {
        StructureQuery query = new StructureQuery(
                Set.of(Kind.DATAFLOW),
                name.agency(),
                name.id(),
                name.version(),
                Set.of(),
                StructureQuery.References.Closeness.NONE);
        return query.in(catalogue).stream()
                .map(found -> (Dataflow) found.artefact())
                .findFirst();
    }

    private static RuntimeException unknownFlow(FlowName name, Catalogue catalogue) {
        List<String> known =
                catalogue.plansOfFlows().keySet().stream().map(Object::toString).toList();
        return SdmxProblems.noResults(
                "Không có dataflow " + name.id() + "; có: " + known,
                "No dataflow " + name.id() + "; there are: " + known);
    }

    /** An agency that is named must be the caller's; without a name all of theirs are meant. */
    private Stream<String> agencies(DataQuery query) {
        Set<String> wanted = query.key().of(Dimension.REPORTING_AGENCY);
        if (wanted.isEmpty()) {
            return structures.agencies().stream();
        }
        return wanted.stream().map(code -> caller.agency(code.replace('_', '.')));
    }

    private void checkUnits(DataQuery query) {
        query.key().of(Dimension.ORG_UNIT).stream()
                .filter(unit -> !unit.equals(WHOLE))
                .findFirst()
                .ifPresent(unitFigures::check);
    }
}
