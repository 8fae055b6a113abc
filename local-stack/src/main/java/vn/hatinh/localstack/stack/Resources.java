package vn.hatinh.localstack.stack;

import java.util.ArrayDeque;
import java.util.Deque;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What has been opened so far; closed once, last opened first. */
final class Resources implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Resources.class);

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private volatile boolean closing;

    /** Keeps the resource; refuses and closes it when it comes too late. */
    <T extends AutoCloseable> T add(T resource) {
        synchronized (opened) {
            if (!closing) {
                opened.push(resource);
                return resource;
            }
        }
        close(resource);
        throw new StackException("Đang dừng", "Stopping");
    }

    boolean isClosing() {
        return closing;
    }

    /** From now on nothing more is taken. */
    void announceClosing() {
        synchronized (opened) {
            closing = true;
        }
    }

    @Override
    public void close() {
        announceClosing();
        while (true) {
            AutoCloseable next;
            synchronized (opened) {
                next = opened.poll();
            }
            if (next == null) {
                return;
            }
            close(next);
        }
    }

    /** One that does not close must not keep the others open. */
    private static void close(AutoCloseable resource) {
        try {
            resource.close();
        } catch (Exception e) {
            LOG.warn("{} does not close", resource.getClass().getSimpleName(), e);
        }
    }
}
