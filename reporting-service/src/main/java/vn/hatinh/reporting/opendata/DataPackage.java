package vn.hatinh.reporting.opendata;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.hatinh.reporting.settings.StatisticsSettings;

/** Describes the files as a Data Package (specs.frictionlessdata.io): who made them, licence, and each column. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DataPackage(
        String profile,
        String name,
        String title,
        String description,
        Instant created,
        List<Licence> licenses,
        List<Contributor> contributors,
        List<Resource> resources) {

    /** Under which the data may be used. */
    public record Licence(String name, URI path, String title) {}

    /** Who published the data. */
    public record Contributor(String title, String role) {}

    /** One file. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Resource(
            String profile,
            String name,
            String path,
            String format,
            String mediatype,
            String encoding,
            TableSchema schema) {}

    /** The columns. */
    public record TableSchema(List<Field> fields, List<String> primaryKey, List<String> missingValues) {}

    /** One column. */
    public record Field(String name, String type, String description, Constraints constraints) {}

    /** Rules of a column. */
    public record Constraints(boolean required) {}

    /** @param asOf when the newest change behind the figures was recorded; null when there are none */
    static DataPackage describe(StatisticsSettings settings, Instant asOf) {
        TableSchema schema =
                new TableSchema(Column.ALL.stream().map(DataPackage::field).toList(), Column.PRIMARY_KEY, List.of(""));
        return new DataPackage(
                "data-package",
                "gender-equality-indicators",
                "Chỉ tiêu bình đẳng giới / Gender equality indicators",
                "Giá trị các chỉ tiêu của kế hoạch bình đẳng giới vào 30/6 và 31/12 (hoặc ngày cơ quan chốt số liệu), của toàn cơ "
                        + "quan, sau kiểm soát bảo mật / "
                        + "Values of the indicators of the gender equality plans on 30 June and 31 December (or where an "
                        + "agency closes its years on other days, on these), of whole "
                        + "agencies, after disclosure control",
                asOf,
                List.of(new Licence(
                        settings.licence().name(),
                        settings.licence().path(),
                        settings.licence().title())),
                List.of(new Contributor(
                        settings.maintainer().nameVi() + " / "
                                + settings.maintainer().nameEn(),
                        "publisher")),
                List.of(
                        new Resource(
                                "tabular-data-resource", "series", "series.csv", "csv", "text/csv", "utf-8", schema),
                        new Resource(
                                null,
                                "series-parquet",
                                "series.parquet",
                                "parquet",
                                ParquetFile.MEDIA_TYPE,
                                null,
                                schema)));
    }

    private static Field field(Column column) {
        return new Field(
                column.name(),
                column.type().name().toLowerCase(Locale.ROOT),
                column.description().vi() + " / " + column.description().en(),
                new Constraints(column.required()));
    }
}
