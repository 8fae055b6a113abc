package vn.hatinh.support.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;

import jakarta.validation.ConstraintViolation;

/**
 * Broken constraints in words. A constraint's own message wins, in the form {@code Vietnamese / English}; the standard
 * constraints have theirs in {@code violations_vi.properties} and {@code violations_en.properties}.
 */
final class ViolationTexts {

    private static final String SEPARATOR = " / ";
    private static final String OTHER = "Other";
    private static final Properties VI = load("violations_vi.properties");
    private static final Properties EN = load("violations_en.properties");

    private ViolationTexts() {}

    /** The constraint's simple name. */
    static String code(ConstraintViolation<?> violation) {
        return violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
    }

    static Text of(ConstraintViolation<?> violation) {
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        String own = violation.getMessageTemplate();
        if (!own.startsWith("{")) {
            String[] languages = fill(own, attributes).split(SEPARATOR, 2);
            return new Text(languages[0], languages[languages.length - 1]);
        }
        return new Text(fill(standard(VI, violation), attributes), fill(standard(EN, violation), attributes));
    }

    private static String standard(Properties texts, ConstraintViolation<?> violation) {
        return texts.getProperty(code(violation), texts.getProperty(OTHER));
    }

    private static String fill(String text, Map<String, Object> attributes) {
        String filled = text;
        for (Map.Entry<String, Object> attribute : attributes.entrySet()) {
            filled = filled.replace("{" + attribute.getKey() + "}", String.valueOf(attribute.getValue()));
        }
        return filled;
    }

    private static Properties load(String name) {
        try (var reader =
                new InputStreamReader(ViolationTexts.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            var texts = new Properties();
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
