package vn.hatinh.reporting.programme.task;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import vn.hatinh.reporting.record.Author;

/** That somebody did something to a task. */
@Entity
@Immutable
@Table(name = "task_step")
@IdClass(StoredTaskStep.Key.class)
class StoredTaskStep extends PanacheEntityBase {

    /** Primary key. */
    record Key(String agency, UUID task, long revision) {}

    @Id
    String agency;

    @Id
    UUID task;

    @Id
    long revision;

    @Enumerated(EnumType.STRING)
    TaskAction action;

    @Enumerated(EnumType.STRING)
    TaskStatus status;

    Instant at;

    @Column(name = "by")
    String author;

    static StoredTaskStep of(StoredTask task, long revision, TaskAction action, Author author) {
        StoredTaskStep step = new StoredTaskStep();
        step.agency = task.agency;
        step.task = task.id;
        step.revision = revision;
        step.action = action;
        step.status = task.status;
        step.at = author.at();
        step.author = author.name();
        return step;
    }

    TaskStep step() {
        return new TaskStep(revision, action, status, at, author);
    }
}
