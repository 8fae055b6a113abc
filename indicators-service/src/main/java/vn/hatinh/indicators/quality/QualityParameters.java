package vn.hatinh.indicators.quality;

import java.time.LocalDate;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.state.AgencyState;
import vn.hatinh.indicators.engine.value.Completeness;
import vn.hatinh.indicators.store.AskedPlan;
import vn.hatinh.indicators.values.Moments;
import vn.hatinh.indicators.values.Parameters;
import vn.hatinh.indicators.values.Problems;

/** Whose data are looked at, and when. */
public class QualityParameters {

    @Parameter(description = "Mã định danh cơ quan / agency code", example = "H27.13")
    @QueryParam("agency")
    String agency;

    @Parameter(description = AskedPlan.DESCRIPTION, example = "662-KH-SNgV")
    @QueryParam(AskedPlan.PLAN)
    String plan;

    @Parameter(description = "Mã đơn vị; bỏ trống là cả cơ quan / unit, empty for the agency", example = "VP")
    @QueryParam("unit")
    String unit;

    @Parameter(description = "Ngày; bỏ trống: hôm nay / day, today when left out", example = "2025-12-31")
    @QueryParam(Parameters.ON)
    String on;

    @Parameter(description = "Kỳ; bỏ trống: năm của ngày / period, the day's year when left out", example = "2025")
    @QueryParam(Parameters.PERIOD)
    String period;

    @Parameter(description = Moments.DESCRIPTION, example = "2026-01-31")
    @QueryParam(Moments.AS_OF)
    String asOf;

    Completeness of(String agency, Plan definition, AgencyState state, LocalDate today) {
        Parameters parameters = new Parameters(definition.horizon());
        LocalDate day = on == null ? parameters.current(today) : parameters.day(on);
        Problems.requireUnit("unit", unit, state.units());
        return new Completeness(
                agency,
                definition,
                state,
                unit == null || unit.isBlank() ? null : unit,
                day,
                parameters.period(period, day));
    }
}
