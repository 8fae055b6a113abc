package vn.hatinh.support.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

/** Says where a JSON body cannot be read and what would be accepted there. */
public final class JsonProblems {

    private static final Text OBJECT = new Text("Cần một đối tượng {...}", "An object {...} is needed");

    /** By the kind of value that a field takes. */
    private static final Map<Class<?>, Text> NEEDED = Map.ofEntries(
            Map.entry(LocalDate.class, new Text("Cần ngày dạng yyyy-MM-dd", "A date in the form yyyy-MM-dd is needed")),
            Map.entry(
                    MonthDay.class,
                    new Text("Cần ngày trong năm dạng --MM-dd", "A day of the year in the form --MM-dd is needed")),
            Map.entry(YearMonth.class, new Text("Cần tháng dạng yyyy-MM", "A month in the form yyyy-MM is needed")),
            Map.entry(
                    Instant.class,
                    new Text(
                            "Cần thời điểm dạng 2025-12-31T08:00:00Z",
                            "A moment in the form 2025-12-31T08:00:00Z is needed")),
            Map.entry(UUID.class, new Text("Cần một UUID", "A UUID is needed")),
            Map.entry(Boolean.class, new Text("Cần true hoặc false", "true or false is needed")),
            Map.entry(Number.class, new Text("Cần một số", "A number is needed")),
            Map.entry(CharSequence.class, new Text("Cần một chuỗi ký tự", "A text is needed")),
            Map.entry(Collection.class, new Text("Cần một danh sách [...]", "A list [...] is needed")),
            Map.entry(Map.class, OBJECT),
            Map.entry(Record.class, OBJECT));

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
        Class<?> boxed = target == boolean.class ? Boolean.class : target.isPrimitive() ? Number.class : target;
        return NEEDED.entrySet().stream()
                .filter(kind -> kind.getKey().isAssignableFrom(boxed))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(new Text("Giá trị không đúng kiểu dữ liệu", "The value is not of the right kind"));
    }

    /** RFC 6901. */
    private static String pointer(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName())
                .map(name -> "/" + name.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }
}
