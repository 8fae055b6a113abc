package vn.hatinh.indicators.breakdown;

import java.time.LocalDate;
import java.util.List;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import vn.hatinh.indicators.engine.plan.Indicator;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.plan.Reading;
import vn.hatinh.indicators.engine.plan.Timing;
import vn.hatinh.indicators.engine.time.Period;
import vn.hatinh.indicators.engine.value.Breakdowns;
import vn.hatinh.indicators.engine.value.Valuation;
import vn.hatinh.indicators.rollup.Known;
import vn.hatinh.indicators.store.AskedPlan;
import vn.hatinh.indicators.values.Moments;
import vn.hatinh.indicators.values.Parameters;
import vn.hatinh.indicators.values.Problems;
import vn.hatinh.support.problem.Text;

/** Which value is taken apart, and by what. */
public class BreakdownParameters {

    static final String BY = "by";

    @Parameter(description = "Mã chỉ tiêu / indicator code", example = "H")
    @PathParam("code")
    String code;

    @Parameter(description = "Mã định danh cơ quan / agency code", example = "H27.13")
    @QueryParam("agency")
    String agency;

    @Parameter(description = AskedPlan.DESCRIPTION, example = "662-KH-SNgV")
    @QueryParam(AskedPlan.PLAN)
    String plan;

    @Parameter(
            description =
                    "unit, type (loại), age (nhóm tuổi), grade (ngạch); với H còn có party, level / unit, type, age,"
                            + " grade; for H also party, level",
            example = "unit")
    @QueryParam(BY)
    @DefaultValue(Breakdowns.UNIT)
    String by;

    @Parameter(description = "Cách đọc / reading id", example = "sex:NU")
    @QueryParam("reading")
    @DefaultValue(Reading.HEADLINE)
    String reading;

    @Parameter(description = "Ngày của số dư; bỏ trống: hôm nay / day of a stock, today", example = "2025-12-31")
    @QueryParam(Parameters.ON)
    String on;

    @Parameter(description = "Kỳ của số phát sinh; bỏ trống: năm của ngày / period of a flow, the day's year")
    @QueryParam(Parameters.PERIOD)
    String period;

    @Parameter(description = Moments.DESCRIPTION, example = "2026-01-31")
    @QueryParam(Moments.AS_OF)
    String asOf;

    Asked in(Known known, LocalDate current) {
        Indicator indicator = Problems.requireIndicator("code", code, known.plan());
        Reading found = Problems.requireReading(
                "reading",
                reading,
                indicator,
                new Valuation(known.agency(), known.plan(), known.counted().state()));
        Breakdowns breakdowns = new Breakdowns(known.plan(), known.counted().state(), indicator, found, reading);
        List<String> dimensions = breakdowns.dimensions().stream()
                .filter(dimension -> !known.isRollUp() || !dimension.equals(Breakdowns.UNIT))
                .toList();
        if (!dimensions.contains(by)) {
            throw Problems.invalidParameter(
                    BY,
                    by,
                    "not-of-this-value",
                    new Text(
                            "giá trị này chỉ tách được theo: " + dimensions,
                            "this value can be taken apart by: " + dimensions));
        }
        if (!Moments.isNow(asOf) && breakdowns.grouping(by).isPresent()) {
            List<String> kept = dimensions.stream()
                    .filter(dimension -> breakdowns.grouping(dimension).isEmpty())
                    .toList();
            throw Problems.invalidParameter(
                    BY,
                    by,
                    "not-kept",
                    new Text(
                            "không lưu hồ sơ như đã biết trước đây; như đã biết lúc đó, giá trị này chỉ tách được theo: "
                                    + kept,
                            "records as they were known earlier are not kept; as known then, this value can be taken"
                                    + " apart by: " + kept));
        }
        Parameters parameters = new Parameters(known.plan().horizon());
        LocalDate day = on == null ? parameters.current(current) : parameters.day(on);
        Period asked = parameters.period(period, day);
        boolean stock = found.timing() == Timing.STOCK;
        return new Asked(
                indicator,
                breakdowns,
                reading,
                by,
                stock ? day.toString() : asked.toString(),
                stock ? day : known.plan().horizon().cutOff(asked),
                stock ? null : asked);
    }

    /**
     * A value to be taken apart.
     *
     * @param at the day or the period, as the answer says it
     * @param period null for a stock
     */
    record Asked(
            Indicator indicator,
            Breakdowns breakdowns,
            String id,
            String by,
            String at,
            LocalDate cutOff,
            Period period) {

        /** The day that is looked at under a plan that may close the period on another day. */
        LocalDate dayUnder(Plan plan) {
            return period == null ? cutOff : plan.horizon().cutOff(period);
        }
    }
}
