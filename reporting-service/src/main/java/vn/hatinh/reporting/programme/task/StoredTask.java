package vn.hatinh.reporting.programme.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import vn.hatinh.reporting.programme.plan.BudgetHeading;
import vn.hatinh.reporting.record.StoredRecord;

/** A task as the database keeps it. */
@Entity
@Table(name = "task")
@IdClass(StoredRecord.Key.class)
class StoredTask extends StoredRecord {

    int year;

    @Column(name = "standard_task")
    String standardTask;

    String clause;

    String title;

    String lead;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> cooperating;

    @Column(name = "starts_on")
    LocalDate startsOn;

    @Column(name = "due_on")
    LocalDate dueOn;

    String output;

    @Enumerated(EnumType.STRING)
    @Column(name = "budget_heading")
    BudgetHeading budgetHeading;

    @Column(name = "budget_amount")
    Long budgetAmount;

    String results;

    String difficulties;

    String proposals;

    @Enumerated(EnumType.STRING)
    TaskStatus status;

    @Column(name = "done_on")
    LocalDate doneOn;

    @Column(name = "carried_from")
    UUID carriedFrom;

    @Column(name = "carried_to")
    UUID carriedTo;

    static StoredTask create(String agency, int year, String standardTask, TaskContent content) {
        StoredTask task = new StoredTask();
        task.agency = agency;
        task.id = UUID.randomUUID();
        task.year = year;
        task.standardTask = standardTask;
        task.status = TaskStatus.PLANNED;
        task.write(content);
        return task;
    }

    void write(TaskContent content) {
        clause = content.clause();
        title = content.title();
        lead = content.lead();
        cooperating = List.copyOf(content.cooperating());
        startsOn = content.startsOn();
        dueOn = content.dueOn();
        output = content.output();
        budgetHeading = content.budget() == null ? null : content.budget().heading();
        budgetAmount = content.budget() == null ? null : content.budget().amount();
        results = content.results();
        difficulties = content.difficulties();
        proposals = content.proposals();
    }

    void become(TaskStatus next, LocalDate doneDay) {
        status = next;
        doneOn = next == TaskStatus.DONE ? doneDay : null;
    }

    Task task() {
        return new Task(
                id,
                agency,
                year,
                standardTask,
                new TaskContent(
                        clause,
                        title,
                        lead,
                        cooperating,
                        startsOn,
                        dueOn,
                        output,
                        budgetHeading == null ? null : new BudgetLine(budgetHeading, budgetAmount),
                        results,
                        difficulties,
                        proposals),
                status,
                doneOn,
                carriedFrom,
                carriedTo,
                revision,
                changedAt,
                changedBy);
    }
}
