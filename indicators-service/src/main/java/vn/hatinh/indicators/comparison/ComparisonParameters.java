package vn.hatinh.indicators.comparison;

import java.time.LocalDate;
import java.util.List;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import vn.hatinh.indicators.engine.plan.Indicator;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.plan.Reading;
import vn.hatinh.indicators.engine.plan.Timing;
import vn.hatinh.indicators.engine.time.Period;
import vn.hatinh.indicators.engine.value.Valuation;
import vn.hatinh.indicators.store.AskedPlan;
import vn.hatinh.indicators.values.Parameters;
import vn.hatinh.indicators.values.Problems;
import vn.hatinh.support.problem.Text;

/** Which value of which agencies. */
public class ComparisonParameters {

    @Parameter(
            description = "Các cơ quan dưới mã này; * là tất cả / agencies below this code, * for all",
            example = "H27")
    @QueryParam("below")
    String below;

    @Parameter(description = AskedPlan.DESCRIPTION, example = "662-KH-SNgV")
    @QueryParam(AskedPlan.PLAN)
    String plan;

    @Parameter(description = "Mã chỉ tiêu / indicator code", example = "1.1")
    @QueryParam("code")
    String code;

    @Parameter(description = "Cách đọc / reading id", example = "headline")
    @QueryParam("reading")
    @DefaultValue(Reading.HEADLINE)
    String reading;

    @Parameter(
            description = "Ngày của số dư; bỏ trống: hôm nay / day of a stock, today when left out",
            example = "2025-12-31")
    @QueryParam(Parameters.ON)
    String on;

    @Parameter(
            description =
                    "Kỳ của số phát sinh; bỏ trống: năm của ngày / period of a flow, the day's year when left out",
            example = "2025")
    @QueryParam(Parameters.PERIOD)
    String period;

    /** @param all of all the agencies together */
    Asked in(Plan definition, Valuation all, LocalDate current) {
        if (code == null || code.isBlank()) {
            throw Problems.invalidParameter(
                    "code",
                    code,
                    "required",
                    new Text("cần mã chỉ tiêu, ví dụ 1.1", "the code of an indicator is needed, such as 1.1"));
        }
        Indicator indicator = Problems.requireIndicator("code", code, definition);
        Reading found = Problems.requireReading("reading", reading, indicator, all);
        Parameters parameters = new Parameters(definition.horizon());
        LocalDate day = on == null ? parameters.current(current) : parameters.day(on);
        return new Asked(indicator, found, reading, day, parameters.period(period, day));
    }

    /** A value of any agency. */
    record Asked(Indicator indicator, Reading reading, String id, LocalDate day, Period period) {

        /** The days on which stocks are asked for. */
        List<LocalDate> days() {
            return reading.timing() == Timing.STOCK ? List.of(day) : List.of();
        }
    }
}
