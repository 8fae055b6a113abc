package vn.hatinh.personnel.codelist;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** The code lists that come with the service: a file of {@code code-lists} each. */
public final class CodeLists {

    public static final CodeList GRADES = read("grades");
    public static final CodeList POLITICAL_THEORY_LEVELS = read("political-theory-levels");
    public static final CodeList STATE_MANAGEMENT_LEVELS = read("state-management-levels");
    public static final CodeList LANGUAGE_LEVELS = read("language-levels");

    private static final Map<String, CodeList> BY_NAME = byName();

    private CodeLists() {}

    /** All lists by name, in a lasting order. */
    public static Map<String, CodeList> all() {
        return BY_NAME;
    }

    public static Optional<CodeList> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    private static Map<String, CodeList> byName() {
        Map<String, CodeList> lists = new LinkedHashMap<>();
        lists.put("grades", GRADES);
        lists.put("political-theory-levels", POLITICAL_THEORY_LEVELS);
        lists.put("state-management-levels", STATE_MANAGEMENT_LEVELS);
        lists.put("language-levels", LANGUAGE_LEVELS);
        return Collections.unmodifiableMap(lists);
    }

    private static CodeList read(String name) {
        String resource = "/code-lists/" + name + ".yaml";
        try (InputStream file = CodeLists.class.getResourceAsStream(resource)) {
            return JsonMapper.builder(new YAMLFactory())
                    .addModule(new JavaTimeModule())
                    .build()
                    .readValue(file, CodeList.class);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
