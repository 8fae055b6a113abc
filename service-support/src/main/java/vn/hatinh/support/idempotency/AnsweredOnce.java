package vn.hatinh.support.idempotency;

import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.hatinh.support.access.Caller;
import vn.hatinh.support.problem.ProblemException;
import vn.hatinh.support.rest.Created;

/** Does what a request with a key asks for once, and answers the same however often it comes. */
@ApplicationScoped
public class AnsweredOnce {

    private final AnswerStore store;
    private final Caller caller;
    private final ObjectMapper json;

    AnsweredOnce(AnswerStore store, Caller caller, ObjectMapper json) {
        this.store = store;
        this.caller = caller;
        this.json = json;
    }

    /**
     * @param path where the request was sent to
     * @param content of the request
     * @param work joins this transaction; when it fails nothing is kept, and the request may be sent again
     * @throws ProblemException 422 when the key was used for another request
     */
    @Transactional
    public <T> Created<T> answer(
            IdempotencyKey key, String agency, String path, Object content, Supplier<Created<T>> work) {
        if (key.key == null) {
            return work.get();
        }
        AnswerKey answerKey = new AnswerKey(agency, caller.subject(), key.key);
        byte[] hash = RequestHash.of(path, write(content));
        if (!store.reserve(answerKey, hash)) {
            return again(store.find(answerKey), hash);
        }
        Created<T> created = work.get();
        store.keep(answerKey, new StoredAnswer(hash, created.path(), write(created.value()), created.revision()));
        return created;
    }

    /** The value comes back as the JSON that it was answered as, which is all that the caller ever sees of it. */
    @SuppressWarnings("unchecked")
    private <T> Created<T> again(StoredAnswer answer, byte[] hash) {
        if (!answer.isFor(hash)) {
            throw ProblemException.of(
                            422,
                            "idempotency-key-reused",
                            "Idempotency-Key đã dùng cho yêu cầu khác",
                            "The Idempotency-Key was used for another request")
                    .withDetail("Mỗi yêu cầu mới dùng một khóa mới", "A new request takes a new key");
        }
        return new Created<>(answer.path(), (T) read(answer.value()), answer.revision());
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not to be written as JSON", e);
        }
    }

    private Object read(String value) {
        try {
            return json.readTree(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored answer is no JSON", e);
        }
    }
}
