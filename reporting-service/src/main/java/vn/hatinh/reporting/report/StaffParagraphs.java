package vn.hatinh.reporting.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.hatinh.reporting.report.Headcount.Group;
import vn.hatinh.reporting.report.model.Block.Kind;
import vn.hatinh.reporting.report.wording.Phrase;
import vn.hatinh.reporting.report.wording.SectionWording.Breakdown;
import vn.hatinh.reporting.report.wording.SectionWording.Situation;
import vn.hatinh.reporting.scorecard.ReportPeriod;
import vn.hatinh.reporting.vietnamese.VietnameseDates;
import vn.hatinh.reporting.vietnamese.VietnameseNumbers;

/** The staff on the last day of the period: how many, and how they divide. */
final class StaffParagraphs {

    private final ReportInput input;
    private final Situation wording;
    private final String cutOff;

    private StaffParagraphs(ReportInput input, Situation wording) {
        this.input = input;
        this.wording = wording;
        this.cutOff = VietnameseDates.inNumbers(input.cutOff());
    }

    static void build(ReportInput input, Situation wording, Blocks blocks) {
        new StaffParagraphs(input, wording).write(blocks);
    }

    private void write(Blocks blocks) {
        Optional<Headcount> headcount = headcount(input.period());
        if (headcount.isEmpty()) {
            blocks.add(
                    "staff",
                    Kind.PARAGRAPH,
                    wording.staffUnknown()
                            .with(Map.of(
                                    "cutOff", cutOff, "agency", input.names().name())));
            return;
        }
        blocks.add("staff", Kind.PARAGRAPH, total(headcount.get()));
        for (Breakdown breakdown : wording.breakdowns()) {
            breakdown(breakdown, headcount.get())
                    .ifPresent(text -> blocks.add("staff." + breakdown.dimension(), Kind.ITEM, text));
        }
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
        ReportPeriod lastYear = input.period().lastYear();
        return headcount(lastYear)
                .map(last -> {
                    long difference = total - last.all().total();
                    Phrase phrase =
                            difference == 0 ? wording.same() : difference > 0 ? wording.more() : wording.fewer();
                    return phrase.with(Map.of(
                            "difference",
                            Math.abs(difference),
                            "lastDate",
                            VietnameseDates.inNumbers(
                                    input.planYear().days(lastYear).cutOff())));
                })
                .orElse("");
    }

    /** @return empty when nobody is in any of the groups */
    private Optional<String> breakdown(Breakdown breakdown, Headcount headcount) {
        String groups = headcount.by(breakdown.dimension()).entrySet().stream()
                .filter(group -> group.getValue().total() > 0)
                .sorted(Comparator.comparingInt(group -> breakdown.place(group.getKey())))
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

    private Optional<Headcount> headcount(ReportPeriod period) {
        return Headcount.in(period, input.planYear().series());
    }
}
