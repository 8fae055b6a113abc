package vn.hatinh.personnel.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import vn.hatinh.personnel.importing.testing.Tables;
import vn.hatinh.personnel.importing.testing.ZipBytes;

/** Makes a broken file of its description: the department without errors, and what is changed in it. */
final class BrokenFile {

    private final Map<String, Object> description;

    private BrokenFile(Map<String, Object> description) {
        this.description = description;
    }

    static byte[] named(String name) {
        return new BrokenFile(yaml(name)).bytes();
    }

    static <T> T yaml(String name) {
        try (InputStream yaml = BrokenFile.class.getResourceAsStream("/broken/" + name + ".yaml")) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] bytes() {
        if (description.containsKey("text")) {
            return description.get("text").toString().getBytes(StandardCharsets.UTF_8);
        }
        byte[] file = "csv".equals(description.get("format")) ? csv() : xlsx();
        double share = ((Number) description.getOrDefault("cut", 1)).doubleValue();
        return Arrays.copyOf(file, (int) (file.length * share));
    }

    private byte[] csv() {
        String charset = (String) description.getOrDefault("charset", "UTF-8");
        ZipBytes zip = tables().csv(';');
        return charset.equals("UTF-8")
                ? zip.bytes()
                : zip.put("CanBo.csv", "Mã CBCCVC;Họ và tên\nCB01;Lê Ân".getBytes(Charset.forName(charset)))
                        .bytes();
    }

    private byte[] xlsx() {
        ZipBytes zip = ZipBytes.of(tables().xlsx());
        for (Map<String, String> edit : this.<List<Map<String, String>>>get("edits", List.of())) {
            zip.edit(edit.get("part"), xml -> xml.replaceFirst(edit.get("replace"), edit.get("with")));
        }
        Map<String, Object> zeros = get("zeros", null);
        if (zeros != null) {
            zip.put((String) zeros.get("entry"), new byte[(Integer) zeros.get("bytes")]);
        }
        return zip.bytes();
    }

    private Tables tables() {
        Tables tables = description.containsKey("only") ? Tables.only(get("only", List.of())) : Tables.department();
        this.<List<String>>get("clear", List.of()).forEach(tables::clear);
        this.<Map<String, List<Object>>>get("headers", Map.of())
                .forEach((sheet, headers) -> tables.header(sheet, headers.toArray()));
        this.<Map<String, List<List<Object>>>>get("rows", Map.of())
                .forEach((sheet, rows) -> rows.forEach(row ->
                        tables.row(sheet, row.stream().map(BrokenFile::cell).toArray())));
        return tables;
    }

    private static Object cell(Object value) {
        return value instanceof Date date ? LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC) : value;
    }

    @SuppressWarnings("unchecked") // the descriptions are the tests' own
    private <T> T get(String key, T missing) {
        return (T) description.getOrDefault(key, missing);
    }
}
