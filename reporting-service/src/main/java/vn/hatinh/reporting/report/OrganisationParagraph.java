package vn.hatinh.reporting.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.hatinh.contracts.personnel.OrganisationLevel;
import vn.hatinh.reporting.organisation.Organisation.UnitOnDate;
import vn.hatinh.reporting.report.wording.Phrase;
import vn.hatinh.reporting.report.wording.SectionWording.Situation;
import vn.hatinh.reporting.vietnamese.VietnameseDates;
import vn.hatinh.reporting.vietnamese.VietnameseNumbers;

/** The units of the agency on the last day of the period, in one sentence. */
final class OrganisationParagraph {

    private final ReportInput input;
    private final Situation wording;

    private OrganisationParagraph(ReportInput input, Situation wording) {
        this.input = input;
        this.wording = wording;
    }

    static String build(ReportInput input, Situation wording) {
        return new OrganisationParagraph(input, wording).text();
    }

    private String text() {
        Map<String, Object> values = new HashMap<>();
        values.put("cutOff", VietnameseDates.inNumbers(input.cutOff()));
        values.put("agency", input.names().name());
        List<UnitOnDate> units = below(input.planYear().unit());
        if (units.isEmpty()) {
            return wording.organisationUnknown().with(values);
        }
        values.put(
                "units",
                wording.kinds().entrySet().stream()
                        .map(kind -> ofKind(kind.getKey(), kind.getValue(), units))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining("; ")));
        return wording.organisation().with(values);
    }

    private List<UnitOnDate> below(String parent) {
        return input.planYear().organisation().below(parent, input.cutOff());
    }

    private Optional<String> ofKind(OrganisationLevel kind, Phrase phrase, List<UnitOnDate> units) {
        List<UnitOnDate> ofKind =
                units.stream().filter(unit -> unit.kind() == kind).toList();
        return ofKind.isEmpty()
                ? Optional.empty()
                : Optional.of(phrase.with(
                        Map.of("count", VietnameseNumbers.twoDigits(ofKind.size()), "names", names(ofKind))));
    }

    private String names(List<UnitOnDate> units) {
        return units.stream().map(this::withUnitsBelow).collect(Collectors.joining(", "));
    }

    /** A unit of the period's last day, under its name of the day of signing if it still exists then. */
    private String withUnitsBelow(UnitOnDate unit) {
        String name = input.planYear()
                .organisation()
                .nameOn(unit.code(), input.namesOn())
                .orElse(unit.name());
        List<UnitOnDate> below = below(unit.code());
        return below.isEmpty() ? name : wording.unitWithUnits().with(Map.of("name", name, "names", names(below)));
    }
}
