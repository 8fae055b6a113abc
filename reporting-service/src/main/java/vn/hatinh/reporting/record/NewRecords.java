package vn.hatinh.reporting.record;

import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.resteasy.reactive.RestResponse;

import vn.hatinh.support.idempotency.AnsweredOnce;
import vn.hatinh.support.idempotency.IdempotencyKey;
import vn.hatinh.support.rest.Created;

/** Adds records once, however often their requests come. */
@ApplicationScoped
public class NewRecords {

    private final AnsweredOnce once;

    NewRecords(AnsweredOnce once) {
        this.once = once;
    }

    /** @param collection path under which the record is found by its number */
    public <T> RestResponse<Recorded<T>> add(
            IdempotencyKey key, String agency, String collection, T content, Supplier<Recorded<T>> work) {
        return once.answer(key, agency, collection, content, () -> {
                    Recorded<T> record = work.get();
                    return new Created<>(collection + "/" + record.id(), record, record.revision());
                })
                .answer();
    }
}
