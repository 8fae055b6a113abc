package vn.hatinh.reporting.opendata;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type.Repetition;
import org.apache.parquet.schema.Types;

/**
 * The rows as Parquet. Texts repeat, so the dictionaries of the columns make them small without compression, whose
 * libraries are native. Numbers are doubles, which hold the ten digits of a value exactly.
 */
final class ParquetFile {

    static final String MEDIA_TYPE = "application/vnd.apache.parquet";

    private static final String NAME = "series";
    private static final MessageType SCHEMA = schema();

    private ParquetFile() {}

    /** @param notes what the file says of itself, by key */
    static void write(Stream<OpenFigure> rows, Map<String, String> notes, OutputStream out) throws IOException {
        try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(new StreamedFile(out))
                .withType(SCHEMA)
                .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
                .withExtraMetaData(notes)
                .build()) {
            for (Iterator<OpenFigure> each = rows.iterator(); each.hasNext(); ) {
                writer.write(group(each.next()));
            }
        }
    }

    private static Group group(OpenFigure row) {
        Group group = new SimpleGroup(SCHEMA);
        for (Column column : Column.ALL) {
            Object value = column.value().apply(row);
            if (value != null) {
                add(group, column, value);
            }
        }
        return group;
    }

    private static void add(Group group, Column column, Object value) {
        switch (column.type()) {
            case STRING -> group.add(column.name(), (String) value);
            case INTEGER -> group.add(column.name(), ((Number) value).longValue());
            case NUMBER -> group.add(column.name(), ((BigDecimal) value).doubleValue());
            case DATE -> group.add(column.name(), Math.toIntExact(((LocalDate) value).toEpochDay()));
        }
    }

    private static MessageType schema() {
        Types.MessageTypeBuilder schema = Types.buildMessage();
        for (Column column : Column.ALL) {
            Repetition repetition = column.required() ? Repetition.REQUIRED : Repetition.OPTIONAL;
            switch (column.type()) {
                case STRING ->
                    schema.primitive(PrimitiveTypeName.BINARY, repetition)
                            .as(LogicalTypeAnnotation.stringType())
                            .named(column.name());
                case INTEGER ->
                    schema.primitive(PrimitiveTypeName.INT64, repetition).named(column.name());
                case NUMBER ->
                    schema.primitive(PrimitiveTypeName.DOUBLE, repetition).named(column.name());
                case DATE ->
                    schema.primitive(PrimitiveTypeName.INT32, repetition)
                            .as(LogicalTypeAnnotation.dateType())
                            .named(column.name());
            }
        }
        return schema.named(NAME);
    }
}
