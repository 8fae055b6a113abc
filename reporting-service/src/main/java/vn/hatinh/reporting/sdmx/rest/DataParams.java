package vn.hatinh.reporting.sdmx.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import vn.hatinh.reporting.sdmx.data.DataDetail;
import vn.hatinh.reporting.sdmx.data.DataJson;
import vn.hatinh.reporting.sdmx.data.DataQuery;
import vn.hatinh.reporting.sdmx.data.SeriesKey;
import vn.hatinh.reporting.sdmx.data.TimePeriod;
import vn.hatinh.reporting.sdmx.model.Dimension;

/** The parameters of a data query, as the SDMX 2.1 web service has them. */
public class DataParams {

    /** More than a plan has cut-offs. */
    private static final String COUNT = "[1-9]\\d{0,5}";

    @Parameter(description = "Kỳ đầu / First period, included", example = "2025-S1")
    @QueryParam("startPeriod")
    String startPeriod;

    @Parameter(description = "Kỳ cuối / Last period, included", example = "2025")
    @QueryParam("endPeriod")
    String endPeriod;

    @Parameter(
            description = "Chỉ các chuỗi thay đổi sau thời điểm này / Only series that changed since",
            example = "2026-11-22T07:05:00Z")
    @QueryParam("updatedAfter")
    String updatedAfter;

    @Parameter(description = "Số kỳ đầu của mỗi chuỗi / How many of the first figures of each series", example = "1")
    @QueryParam("firstNObservations")
    String firstNObservations;

    @Parameter(description = "Số kỳ cuối của mỗi chuỗi / How many of the last figures of each series", example = "1")
    @QueryParam("lastNObservations")
    String lastNObservations;

    @Parameter(
            description = "Chiều đặt ở từng số liệu / The dimension at the observation, or AllDimensions",
            example = "TIME_PERIOD")
    @QueryParam("dimensionAtObservation")
    @DefaultValue(Dimension.TIME_PERIOD)
    String dimensionAtObservation;

    @Parameter(description = "full, dataonly, serieskeysonly, nodata", example = "full")
    @QueryParam("detail")
    @DefaultValue("full")
    String detail;

    @Parameter(description = "Chỉ nhận false / Only false is served", example = "false")
    @QueryParam("includeHistory")
    @DefaultValue("false")
    String includeHistory;

    DataQuery query(String key) {
        if (!includeHistory.equals("false")) {
            throw SdmxProblems.notImplemented("includeHistory");
        }
        return new DataQuery(
                SeriesKey.parse(key).orElseThrow(() -> SdmxProblems.notAKey(key)),
                period("startPeriod", startPeriod),
                period("endPeriod", endPeriod),
                count("firstNObservations", firstNObservations),
                count("lastNObservations", lastNObservations),
                moment(updatedAfter));
    }

    DataDetail detail() {
        return Arrays.stream(DataDetail.values())
                .filter(word -> word.name().toLowerCase(Locale.ROOT).equals(detail))
                .findFirst()
                .orElseThrow(() -> SdmxProblems.notOneOf("detail", detail, words(DataDetail.values())));
    }

    String atObservation() {
        List<String> accepted = Stream.concat(Dimension.withPeriod().stream(), Stream.of(DataJson.ALL_DIMENSIONS))
                .toList();
        if (!accepted.contains(dimensionAtObservation)) {
            throw SdmxProblems.notOneOf("dimensionAtObservation", dimensionAtObservation, accepted);
        }
        return dimensionAtObservation;
    }

    /** As the standard writes them. */
    static List<String> words(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(word -> word.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static TimePeriod period(String parameter, String value) {
        return value == null
                ? null
                : TimePeriod.parse(value).orElseThrow(() -> SdmxProblems.notAPeriod(parameter, value));
    }

    private static Integer count(String parameter, String value) {
        if (value != null && !value.matches(COUNT)) {
            throw SdmxProblems.notACount(parameter, value);
        }
        return value == null ? null : Integer.valueOf(value);
    }

    private static Instant moment(String value) {
        try {
            return value == null ? null : OffsetDateTime.parse(value).toInstant();
        } catch (DateTimeException e) {
            throw SdmxProblems.notAMoment("updatedAfter", value);
        }
    }
}
