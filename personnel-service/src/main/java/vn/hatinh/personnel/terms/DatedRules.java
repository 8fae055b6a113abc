package vn.hatinh.personnel.terms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** The tables that come with the service: a file of {@code dated-rules} each. */
public final class DatedRules {

    public static final RetirementAges RETIREMENT = read("retirement", RetirementAges.class);
    public static final Terms TERMS = read("terms", Terms.class);

    private DatedRules() {}

    private static <T> T read(String name, Class<T> type) {
        String resource = "/dated-rules/" + name + ".yaml";
        try (InputStream file = DatedRules.class.getResourceAsStream(resource)) {
            return JsonMapper.builder(new YAMLFactory())
                    .addModule(new JavaTimeModule())
                    .build()
                    .readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
