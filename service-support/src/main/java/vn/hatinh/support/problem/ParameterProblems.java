package vn.hatinh.support.problem;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.ws.rs.core.UriInfo;

/**
 * Parameters that are no date, no number, no word of their list. The framework reports them as "not found" and names
 * neither the parameter nor its value; both are found again by what the conversion complained of.
 */
final class ParameterProblems {

    private static final Text MESSAGE = new Text(
            "Tham số không đọc được; ngày cần dạng yyyy-MM-dd, số là chữ số",
            "The parameter cannot be read; a date has the form yyyy-MM-dd, a number is digits");

    private ParameterProblems() {}

    static Problem of(Throwable conversion, UriInfo request) {
        Problem problem = StatusProblems.of(400).withDetail(MESSAGE);
        List<ProblemError> errors = Stream.of(request.getQueryParameters(), request.getPathParameters())
                .flatMap(parameters -> parameters.entrySet().stream())
                .flatMap(parameter -> parameter.getValue().stream().map(value -> Map.entry(parameter.getKey(), value)))
                .filter(parameter -> complainsOf(parameter.getValue(), conversion))
                .map(parameter -> new ProblemError(parameter.getKey(), "parameter", parameter.getValue(), MESSAGE))
                .toList();
        return errors.isEmpty() ? problem : problem.withErrors(errors);
    }

    private static boolean complainsOf(String value, Throwable conversion) {
        String complaint = conversion.getMessage();
        return complaint != null
                && (complaint.contains("'" + value + "'")
                        || complaint.contains("\"" + value + "\"")
                        || complaint.endsWith("." + value));
    }
}
