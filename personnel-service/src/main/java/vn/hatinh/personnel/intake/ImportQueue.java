package vn.hatinh.personnel.intake;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;

import vn.hatinh.personnel.PersonnelConfig;
import vn.hatinh.support.problem.ProblemException;

/** Imports that go on when their request has been answered: a few at a time, the others wait for their turn. */
@ApplicationScoped
class ImportQueue {

    /** Files that wait on disk. */
    private static final int MOST_WAITING = 50;

    private final ThreadPoolExecutor workers;

    ImportQueue(PersonnelConfig config) {
        int atOnce = config.imports().atOnce();
        this.workers = new ThreadPoolExecutor(
                atOnce,
                atOnce,
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(MOST_WAITING),
                task -> new Thread(task, "import"));
        workers.allowCoreThreadTimeOut(true);
    }

    /** @throws ProblemException when too many are waiting */
    void submit(Runnable work) {
        try {
            workers.execute(work);
        } catch (RejectedExecutionException e) {
            throw ProblemException.of(
                    503, "too-many-imports", "Quá nhiều lần nhập đang chờ", "Too many imports are waiting");
        }
    }

    void stop(@Observes ShutdownEvent event) {
        workers.shutdownNow();
    }
}
