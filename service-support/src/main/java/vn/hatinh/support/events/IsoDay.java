package vn.hatinh.support.events;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;

/** Days such as 2025-12-31, of which records are full: a formatter reads them ten times as long as the digits take. */
public final class IsoDay {

    private static final int LENGTH = 10;
    private static final int MONTH = 5;
    private static final int DAY = 8;

    private IsoDay() {}

    /** @throws DateTimeParseException as {@link LocalDate#parse} does */
    public static LocalDate parse(String text) {
        if (!hasForm(text)) {
            return LocalDate.parse(text);
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(text, 0, MONTH - 1, 10),
                    Integer.parseInt(text, MONTH, DAY - 1, 10),
                    Integer.parseInt(text, DAY, LENGTH, 10));
        } catch (DateTimeException e) {
            // which says what is wrong
            return LocalDate.parse(text);
        }
    }

    /** Signs and the digits of other scripts would do for a number, but not for a day. */
    private static boolean hasForm(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            char c = text.charAt(i);
            boolean fits = i == MONTH - 1 || i == DAY - 1 ? c == '-' : '0' <= c && c <= '9';
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** What is no day is refused as Jackson does it. */
    static final class Deserializer extends LocalDateDeserializer {

        private static final long serialVersionUID = 1;

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.hasToken(JsonToken.VALUE_STRING) && hasForm(parser.getText())) {
                try {
                    return parse(parser.getText());
                } catch (DateTimeParseException e) {
                    return super.deserialize(parser, context);
                }
            }
            return super.deserialize(parser, context);
        }
    }
}
