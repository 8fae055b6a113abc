package vn.hatinh.reporting.sdmx.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.hatinh.contracts.indicators.PlanPublished;
import vn.hatinh.contracts.indicators.PlanPublished.Text;
import vn.hatinh.reporting.sdmx.model.Artefact.DataStructure;
import vn.hatinh.reporting.sdmx.model.Artefact.Dataflow;
import vn.hatinh.reporting.sdmx.model.Code;
import vn.hatinh.reporting.sdmx.structure.Catalogue;
import vn.hatinh.reporting.sdmx.structure.FlowSeries;

/**
 * What a query found.
 *
 * @param today figures of later days are provisional
 */
public record FlowSelection(
        Dataflow flow, PlanPublished plan, Catalogue catalogue, List<FlowSeries> series, LocalDate today) {

    public FlowSelection {
        series = List.copyOf(series);
    }

    /** What the codes of a dimension or an attribute are called, by code. */
    Map<String, Text> names(String component) {
        return catalogue.codelist(structure().codelistOf(component).orElseThrow()).items().stream()
                .collect(Collectors.toMap(Code::id, Code::name, (one, same) -> one));
    }

    private DataStructure structure() {
        return catalogue
                .find(flow.structure())
                .map(DataStructure.class::cast)
                .orElseThrow(() -> new IllegalStateException("no structure " + flow.structure()));
    }
}
