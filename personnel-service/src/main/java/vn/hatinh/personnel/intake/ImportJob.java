package vn.hatinh.personnel.intake;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** One import on its way through this instance. One thread runs it, others look on. */
final class ImportJob {

    private final UUID id;
    private final ImportRequest request;
    private final SpooledFile file;
    private final AtomicLong rowsDone = new AtomicLong();
    private volatile ImportState state = ImportState.QUEUED;
    private volatile Long rowsTotal;
    private volatile boolean unwanted;

    ImportJob(UUID id, ImportRequest request, SpooledFile file) {
        this.id = id;
        this.request = request;
        this.file = file;
    }

    UUID id() {
        return id;
    }

    String agency() {
        return request.agency();
    }

    ImportRequest request() {
        return request;
    }

    SpooledFile file() {
        return file;
    }

    ImportState state() {
        return state;
    }

    long rowsDone() {
        return rowsDone.get();
    }

    /** Null until it is known. */
    Long rowsTotal() {
        return rowsTotal;
    }

    /** Begins a pass over so many rows. */
    void begin(ImportState pass, Long total) {
        rowsDone.set(0);
        rowsTotal = total;
        state = pass;
    }

    void enter(ImportState next) {
        state = next;
    }

    /** @throws ImportCancelledException when nobody wants the import any more */
    void done(int rows) {
        rowsDone.addAndGet(rows);
        stopIfUnwanted();
    }

    void stopIfUnwanted() {
        if (unwanted) {
            throw new ImportCancelledException();
        }
    }

    /** It stops at the next opportunity. */
    void cancel() {
        unwanted = true;
    }
}
