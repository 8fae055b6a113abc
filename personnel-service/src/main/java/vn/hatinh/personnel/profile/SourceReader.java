package vn.hatinh.personnel.profile;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.hatinh.personnel.importing.file.RawCell;
import vn.hatinh.personnel.importing.sheet.Column;
import vn.hatinh.personnel.importing.sheet.Folded;
import vn.hatinh.support.problem.Text;

/** Reads where a column of the workbook comes from: the name of another column, or what is to be done with some. */
final class SourceReader {

    private static final String COLUMN = "column";
    private static final String COLUMNS = "columns";
    private static final String CONSTANT = "constant";
    private static final String WITH = "with";
    private static final String VALUES = "values";
    private static final String DATE = "date";
    private static final Set<String> KEYS = new LinkedHashSet<>(List.of(COLUMN, COLUMNS, WITH, CONSTANT, VALUES, DATE));

    private final YamlPart part;
    private final Column<?> column;
    private final Map<String, YamlPart> members;

    private SourceReader(YamlPart part, Column<?> column) {
        this.part = part;
        this.column = column;
        this.members = part.members(KEYS);
    }

    static Optional<CellSource> read(YamlPart part, Column<?> column) {
        return part.isScalar()
                ? part.text().map(name -> new CellSource.Joined(List.of(name), ""))
                : new SourceReader(part, column).read();
    }

    private Optional<CellSource> read() {
        long origins = List.of(COLUMN, COLUMNS, CONSTANT).stream()
                .filter(members::containsKey)
                .count();
        if (origins != 1) {
            part.complain(
                    "ambiguous",
                    column.header(),
                    new Text(
                            "Cần đúng một trong: column, columns, constant",
                            "One of column, columns, constant is needed"));
            return Optional.empty();
        }
        return origin().map(this::translated).map(this::dated);
    }

    private Optional<CellSource> origin() {
        if (members.containsKey(CONSTANT)) {
            return members.get(CONSTANT).text().map(text -> new CellSource.Constant(RawCell.ofText(text)));
        }
        if (members.containsKey(COLUMN)) {
            return members.get(COLUMN).text().map(name -> new CellSource.Joined(List.of(name), ""));
        }
        String with = members.containsKey(WITH) ? members.get(WITH).text().orElse(" ") : " ";
        List<String> names = members.get(COLUMNS).texts();
        return names.isEmpty() ? Optional.empty() : Optional.of(new CellSource.Joined(names, with));
    }

    private CellSource translated(CellSource source) {
        if (!members.containsKey(VALUES)) {
            return source;
        }
        Map<String, String> words = new LinkedHashMap<>();
        members.get(VALUES).entries().forEach((word, meaning) -> meaning.text().ifPresent(text -> {
            check(text, meaning);
            words.put(Folded.of(word), text);
        }));
        return new CellSource.Translated(source, words);
    }

    /** A word that the workbook does not accept would be an error in every row. */
    private void check(String word, YamlPart where) {
        List<String> accepted = column.words();
        if (!accepted.isEmpty() && accepted.stream().noneMatch(word::equalsIgnoreCase)) {
            where.complain("unknown-code", word, column.accepted());
        }
    }

    private CellSource dated(CellSource source) {
        if (!members.containsKey(DATE)) {
            return source;
        }
        YamlPart date = members.get(DATE);
        if (!column.isDate()) {
            date.complain(
                    "no-date", column.header(), new Text("Cột này không chứa ngày", "This column holds no dates"));
        }
        List<String> patterns = date.texts();
        return new CellSource.Dated(
                source,
                patterns.stream()
                        .flatMap(pattern -> format(pattern, date).stream())
                        .toList(),
                String.join(", ", patterns));
    }

    private static Optional<DateTimeFormatter> format(String pattern, YamlPart where) {
        try {
            // y counts within an era, which no one writes
            return Optional.of(new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern.replace('y', 'u'))
                    .toFormatter(Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT));
        } catch (IllegalArgumentException e) {
            where.complain(
                    "no-date-format",
                    pattern,
                    new Text(
                            "Không phải dạng ngày, ví dụ MM/dd/yyyy, d-MMM-yyyy",
                            "No format of a date; for example MM/dd/yyyy, d-MMM-yyyy"));
            return Optional.empty();
        }
    }
}
