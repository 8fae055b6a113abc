package vn.hatinh.reporting.committee;

import java.util.UUID;

import vn.hatinh.reporting.record.Author;
import vn.hatinh.reporting.record.RecordStore;
import vn.hatinh.reporting.record.Recorded;
import vn.hatinh.reporting.record.StoredContent;
import vn.hatinh.support.problem.ProblemException;

/** One kind of what is written about the committee; in the caller's transaction. */
abstract class CommitteeEntries<T, S extends StoredContent<T>> {

    private final Class<S> kind;
    private final RecordStore store;
    private final CommitteeLock lock;

    CommitteeEntries(Class<S> kind, RecordStore store, CommitteeLock lock) {
        this.kind = kind;
        this.store = store;
        this.lock = lock;
    }

    /** A row without content. */
    abstract S empty();

    /**
     * @param self the row that gets the content; null for a new one
     * @throws ProblemException 422 when the content breaks rules
     */
    abstract void check(String agency, UUID self, T content);

    /**
     * @throws ProblemException 409 when something else names the row
     */
    void checkUnused(String agency, UUID self) {
        // nothing names it
    }

    Recorded<T> get(String agency, String id) {
        return store.get(kind, agency, id).recorded();
    }

    /**
     * @throws ProblemException 422 when it breaks rules
     */
    Recorded<T> add(String agency, T content, Author author) {
        lock.take(agency);
        check(agency, null, content);
        return store.add(empty(), agency, content, author);
    }

    /**
     * @throws ProblemException 404, 412, 428, or 422 when it breaks rules
     */
    Recorded<T> replace(String agency, String id, String ifMatch, T content, Author author) {
        lock.take(agency);
        S row = store.getToChange(kind, agency, id, ifMatch);
        check(agency, row.id, content);
        return store.replace(row, content, author);
    }

    /**
     * @throws ProblemException 404, 412, 428, or 409 when something else names it
     */
    void remove(String agency, String id, String ifMatch) {
        lock.take(agency);
        S row = store.getToChange(kind, agency, id, ifMatch);
        checkUnused(agency, row.id);
        store.remove(row);
    }
}
