package vn.hatinh.reporting.caching;

import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * Answers with figures as the bytes that were sent, by their entity tags: a tag stands for everything that its answer was
 * made from, so nothing here is ever out of date, only no longer asked for.
 */
@ApplicationScoped
public class AnswerMemory {

    private final AnswerState state;
    private final ObjectMapper json;
    private final Cache<String, byte[]> answers;

    AnswerMemory(AnswerState state, ObjectMapper json, AnswerSettings settings) {
        this.state = state;
        this.json = json;
        this.answers = Caffeine.newBuilder()
                .maximumWeight(settings.memory().asLongValue())
                .weigher((String tag, byte[] answer) -> tag.length() + answer.length)
                .build();
    }

    /**
     * The JSON of an answer of an endpoint with {@link Conditional.Figures}.
     *
     * @param work composes it, unless it is remembered
     */
    public byte[] json(Supplier<?> work) {
        return state.known()
                .map(known -> answers.get(known.tag(), tag -> write(work.get())))
                .orElseGet(() -> write(work.get()));
    }

    private byte[] write(Object answer) {
        try {
            return json.writeValueAsBytes(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer cannot be written as JSON", e);
        }
    }
}
