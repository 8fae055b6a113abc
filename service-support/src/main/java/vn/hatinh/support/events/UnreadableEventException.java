package vn.hatinh.support.events;

/** An event that will not become readable by trying again: it belongs to the dead letters, with this reason. */
public final class UnreadableEventException extends Exception {

    public UnreadableEventException(String reason) {
        super(reason);
    }

    public UnreadableEventException(String reason, Throwable cause) {
        super(reason, cause);
    }

    public String reason() {
        return getMessage();
    }
}
