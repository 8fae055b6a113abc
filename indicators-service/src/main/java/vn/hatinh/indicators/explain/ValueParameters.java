package vn.hatinh.indicators.explain;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import vn.hatinh.indicators.engine.plan.Indicator;
import vn.hatinh.indicators.engine.plan.Reading;
import vn.hatinh.indicators.engine.value.Valuation;
import vn.hatinh.indicators.engine.value.ValueParts;
import vn.hatinh.indicators.engine.value.ValueQuestion;
import vn.hatinh.indicators.store.AgencyCount.Id;
import vn.hatinh.indicators.store.AskedPlan;
import vn.hatinh.indicators.store.KnownState;
import vn.hatinh.indicators.store.RecordKind;
import vn.hatinh.indicators.values.Parameters;
import vn.hatinh.indicators.values.Problems;

/** Which value is to be explained. */
public class ValueParameters {

    @Parameter(description = "Mã chỉ tiêu / indicator code", example = "1.1")
    @PathParam("code")
    String code;

    @Parameter(description = "Mã định danh cơ quan / agency code", example = "H27.13")
    @QueryParam("agency")
    String agency;

    @Parameter(description = AskedPlan.DESCRIPTION, example = "662-KH-SNgV")
    @QueryParam(AskedPlan.PLAN)
    String plan;

    @Parameter(description = "Cách đọc / reading id", example = "headline")
    @QueryParam("reading")
    @DefaultValue(Reading.HEADLINE)
    String reading;

    @Parameter(description = "Mã đơn vị; bỏ trống là cả cơ quan / unit, empty for the agency", example = "VP")
    @QueryParam("unit")
    String unit;

    @Parameter(description = "Ngày của số dư; bỏ trống: hôm nay / day of a stock, today", example = "2025-12-31")
    @QueryParam(Parameters.ON)
    String on;

    @Parameter(description = "Kỳ của số phát sinh; bỏ trống: năm của ngày / period of a flow, the day's year")
    @QueryParam(Parameters.PERIOD)
    String period;

    /** The question, once the plan and the agency are found to know what it speaks of. */
    Asked in(String agency, KnownState known, LocalDate today) {
        Parameters parameters = new Parameters(known.plan().horizon());
        LocalDate day = on == null ? parameters.current(today) : parameters.day(on);
        ValueQuestion question = new ValueQuestion(
                agency,
                code,
                reading,
                unit == null || unit.isBlank() ? null : unit,
                day,
                parameters.period(period, day));
        Indicator indicator = Problems.requireIndicator("code", code, known.plan());
        Problems.requireUnit("unit", unit, known.counted().state().units());
        Reading found = Problems.requireReading(
                "reading",
                reading,
                indicator,
                new Valuation(agency, known.plan(), known.counted().state()));
        return new Asked(question, known, indicator, found);
    }

    /** A question with what it is asked of. */
    record Asked(ValueQuestion question, KnownState known, Indicator indicator, Reading reading) {

        Id counted() {
            return new Id(question.agency(), known.plan().id());
        }

        ValueParts parts() {
            return new ValueParts(question, known.plan(), known.counted().state(), reading);
        }

        /** What the value is computed from. */
        Set<String> measures() {
            return reading.formula().measures().collect(Collectors.toSet());
        }

        /** The kinds of records that these measures count. */
        Set<RecordKind> kinds() {
            return measures().stream()
                    .map(measure ->
                            RecordKind.of(known.plan().measures().get(measure).subject()))
                    .collect(Collectors.toSet());
        }
    }
}
