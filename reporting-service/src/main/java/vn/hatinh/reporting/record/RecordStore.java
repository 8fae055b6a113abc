package vn.hatinh.reporting.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import vn.hatinh.support.problem.ProblemException;
import vn.hatinh.support.rest.IfMatch;

/** Reads and writes single rows, in the caller's transaction. */
@ApplicationScoped
public class RecordStore {

    private final EntityManager entityManager;

    RecordStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public <T, S extends StoredContent<T>> Recorded<T> add(S row, String agency, T content, Author author) {
        row.begin(agency, content, author);
        return save(row);
    }

    /**
     * @throws ProblemException 404 when there is no such row
     */
    public <S extends StoredRecord> S get(Class<S> kind, String agency, String id) {
        return find(kind, agency, id, LockModeType.NONE);
    }

    /**
     * The row, which nobody else changes until the end of the transaction.
     *
     * @throws ProblemException 404, 412 or 428
     */
    public <S extends StoredRecord> S getToChange(Class<S> kind, String agency, String id, String ifMatch) {
        S row = find(kind, agency, id, LockModeType.PESSIMISTIC_WRITE);
        IfMatch.check(ifMatch, row.revision);
        return row;
    }

    public <T, S extends StoredContent<T>> Recorded<T> replace(S row, T content, Author author) {
        row.replace(content, author);
        return save(row);
    }

    public void remove(StoredRecord row) {
        entityManager.remove(row);
        entityManager.flush();
    }

    private <T, S extends StoredContent<T>> Recorded<T> save(S row) {
        entityManager.persist(row);
        entityManager.flush();
        return row.recorded();
    }

    private <S extends StoredRecord> S find(Class<S> kind, String agency, String id, LockModeType lock) {
        return Ids.parse(id)
                .map(number -> entityManager.find(kind, new StoredRecord.Key(agency, number), lock))
                .orElseThrow(
                        () -> ProblemException.of(404, "unknown-record", "Không có dữ liệu này", "No such record"));
    }
}
