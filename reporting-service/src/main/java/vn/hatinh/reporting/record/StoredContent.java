package vn.hatinh.reporting.record;

import java.util.UUID;

import jakarta.persistence.MappedSuperclass;

/** A row that holds what people write as a whole, and replace as a whole. */
@MappedSuperclass
public abstract class StoredContent<T> extends StoredRecord {

    protected abstract T content();

    protected abstract void take(T content);

    /** A new row of the agency. */
    public final void begin(String owner, T content, Author author) {
        agency = owner;
        id = UUID.randomUUID();
        replace(content, author);
    }

    public final void replace(T content, Author author) {
        take(content);
        writtenBy(author);
    }

    public final Recorded<T> recorded() {
        return new Recorded<>(id, content(), revision, changedAt, changedBy);
    }
}
