package vn.hatinh.personnel.profile;

import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

import vn.hatinh.personnel.importing.sheet.Column;
import vn.hatinh.personnel.importing.sheet.Folded;
import vn.hatinh.personnel.importing.sheet.SheetDefinition;
import vn.hatinh.personnel.importing.sheet.Sheets;
import vn.hatinh.personnel.profile.SheetMapping.ColumnMapping;
import vn.hatinh.support.problem.ProblemError;
import vn.hatinh.support.problem.ProblemException;
import vn.hatinh.support.problem.Text;

/** Reads a mapping profile; whatever is wrong in it is told with line and column. */
final class ProfileReader {

    /** Far more than a profile of all sheets needs. */
    private static final int MOST_CHARACTERS = 256 * 1024;

    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String WHERE = "where";
    private static final String COLUMNS = "columns";
    private static final String COLUMN = "column";

    private final List<ProblemError> errors = new ArrayList<>();
    private final Set<SheetDefinition<?>> filled = new HashSet<>();

    private ProfileReader() {}

    /**
     * @param name what the profile is called
     * @throws ProblemException when it is not right
     */
    static MappingProfile read(String name, Reader yaml) {
        ProfileReader reader = new ProfileReader();
        List<SheetMapping> sheets = reader.document(yaml);
        if (!reader.errors.isEmpty()) {
            throw ProblemException.of(
                            400,
                            "mapping-profile-invalid",
                            "Hồ sơ ánh xạ không hợp lệ",
                            "The mapping profile is not valid")
                    .withErrors(reader.errors);
        }
        return new MappingProfile(name, sheets);
    }

    private List<SheetMapping> document(Reader yaml) {
        try {
            LoaderOptions options = new LoaderOptions();
            options.setCodePointLimit(MOST_CHARACTERS);
            Node root = new Yaml(new SafeConstructor(options)).compose(yaml);
            if (root == null) {
                complain("empty", new Text("Hồ sơ ánh xạ trống", "The mapping profile is empty"));
                return List.of();
            }
            YamlPart sheets = new YamlPart(root, "", errors)
                    .members(new LinkedHashSet<>(List.of("title", "sheets")))
                    .get("sheets");
            if (sheets == null) {
                complain("missing", new Text("Thiếu khóa sheets", "The key sheets is missing"));
                return List.of();
            }
            return sheets.items().stream()
                    .flatMap(sheet -> sheet(sheet).stream())
                    .toList();
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            int column = e.getProblemMark() == null ? 0 : e.getProblemMark().getColumn() + 1;
            complain(
                    "not-yaml",
                    new Text(
                            "Dòng %d, cột %d: không phải YAML".formatted(line, column),
                            "Line %d, column %d: not YAML".formatted(line, column)));
        } catch (YAMLException e) {
            complain(
                    "not-yaml",
                    new Text("Không đọc được YAML, hoặc quá dài", "It cannot be read as YAML, or is too long"));
        }
        return List.of();
    }

    private void complain(String code, Text message) {
        errors.add(new ProblemError("/", code, null, message));
    }

    private Optional<SheetMapping> sheet(YamlPart part) {
        Map<String, YamlPart> members = part.members(new LinkedHashSet<>(List.of(FROM, TO, WHERE, COLUMNS)));
        Optional<String> from = required(part, members, FROM).flatMap(YamlPart::text);
        Optional<SheetDefinition<?>> to = required(part, members, TO).flatMap(this::target);
        Optional<YamlPart> columns = required(part, members, COLUMNS);
        SheetMapping.Condition where =
                Optional.ofNullable(members.get(WHERE)).flatMap(this::condition).orElse(null);
        if (from.isEmpty() || to.isEmpty() || columns.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SheetMapping(from.get(), to.get(), where, columns(columns.get(), to.get())));
    }

    private static Optional<YamlPart> required(YamlPart part, Map<String, YamlPart> members, String key) {
        if (!members.containsKey(key)) {
            part.complain("missing", key, new Text("Thiếu khóa " + key, "The key %s is missing".formatted(key)));
        }
        return Optional.ofNullable(members.get(key));
    }

    private Optional<SheetDefinition<?>> target(YamlPart part) {
        Optional<String> name = part.text();
        Optional<SheetDefinition<?>> sheet = name.flatMap(Sheets::named);
        if (name.isPresent() && sheet.isEmpty()) {
            String names = Sheets.ALL.stream().map(SheetDefinition::name).collect(Collectors.joining(", "));
            part.complain(
                    "unknown-sheet",
                    name.get(),
                    new Text(
                            "Sổ không có trang này; các trang: " + names,
                            "No sheet of the workbook; sheets: " + names));
        }
        if (sheet.isPresent() && !filled.add(sheet.get())) {
            part.complain(
                    "duplicate-sheet",
                    name.get(),
                    new Text(
                            "Mỗi trang của sổ chỉ lấy từ một trang",
                            "Each sheet of the workbook is made of one sheet"));
        }
        return sheet;
    }

    private Optional<SheetMapping.Condition> condition(YamlPart part) {
        Map<String, YamlPart> members = part.members(new LinkedHashSet<>(List.of(COLUMN, "is")));
        Set<String> words = members.containsKey("is")
                ? members.get("is").texts().stream().map(Folded::of).collect(Collectors.toSet())
                : Set.of();
        return required(part, members, COLUMN)
                .flatMap(YamlPart::text)
                .map(column -> new SheetMapping.Condition(column, words));
    }

    private List<ColumnMapping> columns(YamlPart part, SheetDefinition<?> sheet) {
        List<ColumnMapping> columns = new ArrayList<>();
        part.entries().forEach((header, source) -> column(header, source, sheet)
                .flatMap(column -> SourceReader.read(source, column))
                .ifPresent(from -> columns.add(new ColumnMapping(header, from))));
        return columns;
    }

    private static Optional<Column<?>> column(String header, YamlPart part, SheetDefinition<?> sheet) {
        Optional<Column<?>> found = sheet.columns().stream()
                .<Column<?>>map(column -> column)
                .filter(column -> Folded.of(column.header()).equals(Folded.of(header)))
                .findFirst();
        if (found.isEmpty()) {
            String names = sheet.columns().stream().map(Column::header).collect(Collectors.joining(", "));
            part.complain(
                    "unknown-column",
                    header,
                    new Text(
                            "Trang %s không có cột này; các cột: %s".formatted(sheet.name(), names),
                            "Sheet %s has no such column; columns: %s".formatted(sheet.name(), names)));
        }
        return found;
    }
}
