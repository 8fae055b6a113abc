package vn.hatinh.reporting.opendata;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import vn.hatinh.contracts.indicators.PlanPublished.Text;
import vn.hatinh.reporting.statistics.ReadingKey;

import static vn.hatinh.reporting.opendata.Column.Type.DATE;
import static vn.hatinh.reporting.opendata.Column.Type.INTEGER;
import static vn.hatinh.reporting.opendata.Column.Type.NUMBER;
import static vn.hatinh.reporting.opendata.Column.Type.STRING;

/**
 * A column of the open data, the same in every format. Names stay and their meaning does; a new column comes last.
 *
 * @param required whether every row has a value
 * @param value null where a row has none
 */
record Column(String name, Type type, boolean required, Text description, Function<OpenFigure, Object> value) {

    /** The types of the Table Schema that are needed. */
    enum Type {
        STRING,
        INTEGER,
        NUMBER,
        DATE
    }

    private static final Map<String, String> SEX = Map.of("NU", "F", "NAM", "M");

    static final List<Column> ALL = List.of(
            text("agency", "Mã định danh cơ quan", "Code of the agency", row -> row.series()
                    .agency()),
            text("agency_name", "Tên cơ quan", "Name of the agency", OpenFigure::agencyName),
            text("plan", "Kế hoạch", "Plan", row -> row.series().plan().plan()),
            whole(
                    "plan_version",
                    "Phiên bản định nghĩa của kế hoạch",
                    "Version of the plan's definitions",
                    row -> row.series().plan().version()),
            text("indicator", "Mã chỉ tiêu", "Code of the indicator", row -> row.series()
                    .indicator()
                    .code()),
            text("indicator_name_vi", "Tên chỉ tiêu", "Name of the indicator in Vietnamese", row -> row.series()
                    .indicator()
                    .name()
                    .vi()),
            text(
                    "indicator_name_en",
                    "Tên chỉ tiêu bằng tiếng Anh",
                    "Name of the indicator in English",
                    row -> row.series().indicator().name().en()),
            text("clause", "Mục của kế hoạch", "Clause of the plan", row -> row.series()
                    .indicator()
                    .clause()),
            text(
                    "reading",
                    "Cách tính; headline là cách chính thức",
                    "Reading of the indicator; headline is the official one",
                    row -> row.series().readingId()),
            text("reading_name_vi", "Tên cách tính", "Name of the reading in Vietnamese", row -> row.series()
                    .reading()
                    .name()
                    .vi()),
            text(
                    "reading_name_en",
                    "Tên cách tính bằng tiếng Anh",
                    "Name of the reading in English",
                    row -> row.series().reading().name().en()),
            maybe(
                    STRING,
                    "sex",
                    "F hoặc M khi phân theo giới tính",
                    "F or M where it is broken down by sex",
                    row -> row.series()
                            .key()
                            .sex()
                            .map(sex -> SEX.getOrDefault(sex, sex))
                            .orElse(null)),
            maybe(
                    STRING,
                    "age",
                    "Độ tuổi khi phân theo độ tuổi",
                    "Band of ages where it is broken down by age",
                    row -> row.series().key().age().orElse(null)),
            maybe(STRING, "breakdown", "Chiều phân tổ khác", "Another dimension of the breakdown", row -> other(row)
                    .map(Map.Entry::getKey)
                    .orElse(null)),
            maybe(STRING, "breakdown_value", "Giá trị của chiều đó", "Its value", row -> other(row)
                    .map(Map.Entry::getValue)
                    .orElse(null)),
            text(
                    "kind",
                    "STOCK: trạng thái vào ngày cut_off; FLOW: diễn ra trong kỳ",
                    "STOCK: a state on cut_off; FLOW: what happened in the period",
                    row -> row.series().kind().name()),
            text("unit_of_measure", "Đơn vị tính", "Unit of measure", row -> row.series()
                    .reading()
                    .unitOfMeasure()
                    .name()),
            text(
                    "period",
                    "2025: cả năm; 2025-H1: sáu tháng đầu năm",
                    "2025: the year; 2025-H1: its first half",
                    Column::period),
            new Column(
                    "cut_off", DATE, true, new Text("Ngày cuối của kỳ", "Last day of the period"), row -> row.figure()
                            .cutOff()),
            maybe(
                    NUMBER,
                    "value",
                    "Giá trị, không làm tròn trừ khi ROUNDED",
                    "Value, unrounded unless ROUNDED",
                    row -> row.figure().value()),
            maybe(NUMBER, "numerator", "Tử số", "Numerator", row -> row.figure().numerator()),
            maybe(NUMBER, "denominator", "Mẫu số", "Denominator", row -> row.figure()
                    .denominator()),
            maybe(NUMBER, "target", "Chỉ tiêu phải đạt", "Target figure", row -> row.figure()
                    .target()),
            maybe(
                    STRING,
                    "status",
                    "Kết quả so với chỉ tiêu",
                    "Status against the target",
                    row -> row.figure().status() == null
                            ? null
                            : row.figure().status().name()),
            maybe(
                    INTEGER,
                    "distance_in_people",
                    "Số người còn thiếu để đạt chỉ tiêu",
                    "How many more people would reach the target",
                    row -> row.figure().distanceInPeople()),
            text(
                    "disclosure",
                    "OPEN: công bố; ROUNDED: đã làm tròn; SUPPRESSED: không công bố",
                    "OPEN: as it is; ROUNDED: rounded; SUPPRESSED: not given",
                    row -> row.figure().disclosure().name()),
            new Column(
                    "first_day",
                    DATE,
                    true,
                    new Text(
                            "Ngày đầu của kỳ; FLOW tính từ ngày này đến hết ngày cut_off",
                            "First day of the period; a FLOW is counted from this day to cut_off, both included"),
                    row -> row.figure().of().from()));

    /** What tells a row from every other. */
    static final List<String> PRIMARY_KEY = List.of("agency", "plan", "indicator", "reading", "cut_off");

    private static Column text(String name, String vi, String en, Function<OpenFigure, Object> value) {
        return new Column(name, STRING, true, new Text(vi, en), value);
    }

    private static Column whole(String name, String vi, String en, Function<OpenFigure, Object> value) {
        return new Column(name, INTEGER, true, new Text(vi, en), value);
    }

    private static Column maybe(Type type, String name, String vi, String en, Function<OpenFigure, Object> value) {
        return new Column(name, type, false, new Text(vi, en), value);
    }

    private static Optional<Map.Entry<String, String>> other(OpenFigure row) {
        ReadingKey key = row.series().key();
        return key.other();
    }

    private static String period(OpenFigure row) {
        return row.figure().of().name();
    }
}
