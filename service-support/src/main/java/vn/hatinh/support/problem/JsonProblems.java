package vn.hatinh.support.problem;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

/** Says where a JSON body cannot be read and what would be accepted there. */
public final class JsonProblems {

    private JsonProblems() {}

    static Problem of(JacksonException unreadable) {
        return StatusProblems.of(400).withErrors(List.of(error(unreadable)));
    }

    /** The one place that cannot be read. */
    public static ProblemError error(JacksonException unreadable) {
        if (!(unreadable instanceof JsonMappingException mapping)) {
            var at = unreadable.getLocation();
            return new ProblemError(
                    "",
                    "json",
                    null,
                    new Text(
                            "Không phải JSON, dòng " + at.getLineNr() + " cột " + at.getColumnNr(),
                            "Not JSON, line " + at.getLineNr() + " column " + at.getColumnNr()));
        }
        if (mapping instanceof UnrecognizedPropertyException unknown) {
            return unknownField(unknown);
        }
        Object found = mapping instanceof InvalidFormatException invalid ? invalid.getValue() : null;
        return new ProblemError(pointer(mapping), "type", found, message(mapping));
    }

    private static ProblemError unknownField(UnrecognizedPropertyException unknown) {
        String known = unknown.getKnownPropertyIds().stream()
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining(", "));
        return new ProblemError(
                pointer(unknown),
                "unknown-field",
                null,
                new Text("Không có trường này; chỉ nhận: " + known, "There is no such field; accepted: " + known));
    }

    private static Text message(JsonMappingException mapping) {
        Class<?> target = mapping instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        if (target == null) {
            return new Text("Giá trị không được chấp nhận", "The value is not accepted");
        }
        if (target.isEnum()) {
            String accepted = Arrays.stream(target.getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(", "));
            return new Text("Chỉ nhận: " + accepted, "Accepted: " + accepted);
        }
        if (target == LocalDate.class) {
            return new Text("Cần ngày dạng yyyy-MM-dd", "A date in the form yyyy-MM-dd is needed");
        }
        if (target == MonthDay.class) {
            return new Text("Cần ngày trong năm dạng --MM-dd", "A day of the year in the form --MM-dd is needed");
        }
        if (target == boolean.class || target == Boolean.class) {
            return new Text("Cần true hoặc false", "true or false is needed");
        }
        if (Number.class.isAssignableFrom(target) || target.isPrimitive()) {
            return new Text("Cần một số", "A number is needed");
        }
        return new Text("Giá trị không đúng kiểu dữ liệu", "The value is not of the right kind");
    }

    /** RFC 6901. */
    private static String pointer(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName())
                .map(name -> "/" + name.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }
}
