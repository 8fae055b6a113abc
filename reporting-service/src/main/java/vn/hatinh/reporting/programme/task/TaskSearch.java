package vn.hatinh.reporting.programme.task;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Sort;

import vn.hatinh.reporting.record.RecordPages;
import vn.hatinh.support.rest.Page;
import vn.hatinh.support.rest.PageRequest;

/** Lists tasks. */
@ApplicationScoped
public class TaskSearch {

    private static final Sort PLAN_ORDER = Sort.by("dueOn").and("clause").and("id");

    Page<Task> find(TaskFilter filter, Sort order, PageRequest page) {
        return RecordPages.of(query(filter, order), page).map(StoredTask::task);
    }

    /** All that match, earliest due date first. */
    public List<Task> all(TaskFilter filter) {
        return query(filter, PLAN_ORDER).stream().map(StoredTask::task).toList();
    }

    private static PanacheQuery<StoredTask> query(TaskFilter filter, Sort order) {
        StringJoiner where = new StringJoiner(" and ");
        where.add("agency = :agency");
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("agency", filter.agency());
        add(filter.year(), "year = :year", "year", where, parameters);
        add(filter.dueFrom(), "dueOn >= :dueFrom", "dueFrom", where, parameters);
        add(filter.dueTo(), "dueOn <= :dueTo", "dueTo", where, parameters);
        add(filter.lead(), "lead = :lead", "lead", where, parameters);
        add(filter.heading(), "budgetHeading = :heading", "heading", where, parameters);
        add(
                filter.title().map(part -> "%" + literally(part.toLowerCase(Locale.ROOT)) + "%"),
                "lower(title) like :title escape '!'",
                "title",
                where,
                parameters);
        filter.clause().ifPresent(clause -> {
            where.add("(clause = :clause or clause like :belowDot escape '!' or clause like :belowDash escape '!')");
            parameters.put("clause", clause);
            parameters.put("belowDot", literally(clause) + ".%");
            parameters.put("belowDash", literally(clause) + "-%");
        });
        if (!filter.statuses().isEmpty()) {
            where.add("status in :statuses");
            parameters.put("statuses", filter.statuses());
        }
        return StoredTask.find(where.toString(), order, parameters);
    }

    private static void add(
            Optional<?> wanted, String condition, String name, StringJoiner where, Map<String, Object> parameters) {
        wanted.ifPresent(value -> {
            where.add(condition);
            parameters.put(name, value);
        });
    }

    private static String literally(String text) {
        return text.replaceAll("[!%_]", "!$0");
    }
}
