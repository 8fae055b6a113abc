package vn.hatinh.reporting.record;

import java.util.Optional;
import java.util.UUID;

/** Numbers of records in addresses. */
public final class Ids {

    /** What the API's description says of them, and shows. */
    public static final String RECORD =
            "Số của dữ liệu, như câu trả lời khi ghi / Number of the record, as answered when written";

    public static final String EXAMPLE = "0b6f3d0e-6a55-4d0a-9d6e-3f1c2a7b8c90";

    private static final int LENGTH = 36;

    private Ids() {}

    /** Nothing for a text that is no number: there is no such record either. */
    public static Optional<UUID> parse(String text) {
        if (text == null || text.length() != LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
