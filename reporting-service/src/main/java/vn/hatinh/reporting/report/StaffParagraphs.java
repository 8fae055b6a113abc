package vn.hatinh.reporting.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.hatinh.contracts.indicators.MeasureKind;
import vn.hatinh.reporting.report.Headcount.Group;
import vn.hatinh.reporting.report.model.Block;
import vn.hatinh.reporting.report.wording.Phrase;
import vn.hatinh.reporting.report.wording.ReportWording.Breakdown;
import vn.hatinh.reporting.report.wording.ReportWording.Situation;
import vn.hatinh.reporting.scorecard.PlanYear;
import vn.hatinh.reporting.vietnamese.VietnameseDates;
import vn.hatinh.reporting.vietnamese.VietnameseNumbers;

/** The staff on the last day of the year: how many, and how they divide. */
final class StaffParagraphs {

    private final ReportInput input;
    private final Situation wording;
    private final String cutOff;

    private StaffParagraphs(ReportInput input, Situation wording) {
        this.input = input;
        this.wording = wording;
        this.cutOff = VietnameseDates.inNumbers(input.cutOff());
    }

    static List<Block> build(ReportInput input, Situation wording) {
        return new StaffParagraphs(input, wording).blocks();
    }

    private List<Block> blocks() {
        Optional<Headcount> headcount = headcount(input.year());
        if (headcount.isEmpty()) {
            String unknown = wording.staffUnknown()
                    .with(Map.of("cutOff", cutOff, "agency", input.names().name()));
            return List.of(new Block(Block.Kind.PARAGRAPH, unknown));
        }
        return Stream.concat(
                        Stream.of(new Block(Block.Kind.PARAGRAPH, total(headcount.get()))),
                        wording.breakdowns().stream()
                                .map(breakdown -> breakdown(breakdown, headcount.get()))
                                .flatMap(Optional::stream)
                                .map(text -> new Block(Block.Kind.ITEM, text)))
                .toList();
    }

    private String total(Headcount headcount) {
        Group all = headcount.all();
        BigDecimal share =
                BigDecimal.valueOf(100 * all.women()).divide(BigDecimal.valueOf(all.total()), MathContext.DECIMAL64);
        Map<String, Object> values = new HashMap<>();
        values.put("cutOff", cutOff);
        values.put("agency", input.names().name());
        values.put("total", all.total());
        values.put("women", all.women());
        values.put("share", VietnameseNumbers.oneDecimal(share));
        values.put("change", change(all.total()));
        return wording.staff().with(values);
    }

    private String change(long total) {
        int lastYear = input.year() - 1;
        return headcount(lastYear)
                .map(last -> {
                    long difference = total - last.all().total();
                    Phrase phrase =
                            difference == 0 ? wording.same() : difference > 0 ? wording.more() : wording.fewer();
                    return phrase.with(Map.of("difference", Math.abs(difference), "lastYear", lastYear));
                })
                .orElse("");
    }

    /** @return empty when nobody is in any of the groups */
    private Optional<String> breakdown(Breakdown breakdown, Headcount headcount) {
        String groups = headcount.by(breakdown.dimension()).entrySet().stream()
                .filter(group -> group.getValue().total() > 0)
                .sorted(Comparator.comparingInt(group -> place(breakdown, group.getKey())))
                .map(group -> wording.group()
                        .with(Map.of(
                                "name",
                                breakdown.groups().getOrDefault(group.getKey(), group.getKey()),
                                "total",
                                group.getValue().total(),
                                "women",
                                group.getValue().women())))
                .collect(Collectors.joining(", "));
        return groups.isEmpty()
                ? Optional.empty()
                : Optional.of(wording.breakdown().with(Map.of("label", breakdown.label(), "groups", groups)));
    }

    /** Groups that the wording does not know come behind those it knows. */
    private static int place(Breakdown breakdown, String group) {
        int place = List.copyOf(breakdown.groups().keySet()).indexOf(group);
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    private Optional<Headcount> headcount(int year) {
        return Headcount.on(
                PlanYear.period(MeasureKind.STOCK, year), input.planYear().series());
    }
}
