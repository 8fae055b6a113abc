package vn.hatinh.reporting.freshness;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether an answer tells all that was published when it was given.
 *
 * @param since when that began; null while everything published is in the answer
 */
@Schema(description = "Câu trả lời có đủ mọi số liệu đã công bố chưa / Whether everything published is in the answer")
public record AnswerFreshness(
        State state, @Schema(nullable = true) Instant since) {

    /** How it stands. */
    @Schema(
            description = "CURRENT: đủ / complete; BEHIND: còn số liệu đang chờ đọc / published figures still wait to "
                    + "be read; UNKNOWN: không hỏi được Kafka nên không biết / Kafka cannot be asked")
    public enum State {
        CURRENT,
        BEHIND,
        UNKNOWN
    }

    static final AnswerFreshness CURRENT = new AnswerFreshness(State.CURRENT, null);

    /** As a structured field (RFC 9651): a token, with the moment as its parameter. */
    public String asHeader() {
        return since == null ? state.name() : state.name() + ";since=\"" + since + "\"";
    }
}
