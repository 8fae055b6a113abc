package vn.hatinh.personnel.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.hatinh.support.rest.Page;
import vn.hatinh.support.rest.PageRequest;

/** Finds entries, the newest first. */
@ApplicationScoped
public class AuditSearch {

    private static final String COUNT = "select count(*) from audit_entry e ";
    private static final String NEWEST_FIRST = " order by e.at desc, e.chain, e.seq desc";
    private static final String OF_SUBJECT =
            AuditRow.SELECT + "where e.agency = ? and e.subject_type = ? and e.subject_key = ?";
    private static final String ABOUT = OF_SUBJECT + " order by e.at, e.chain, e.seq";
    private static final String WRITINGS = OF_SUBJECT + " and e.action <> ?" + NEWEST_FIRST;

    private final AuditReader reader;
    private final ObjectMapper json;

    AuditSearch(AuditReader reader, ObjectMapper json) {
        this.reader = reader;
        this.json = json;
    }

    Page<AuditEntryView> find(AuditFilter filter, PageRequest page) {
        AuditFilter.Conditions conditions = filter.conditions();
        String where = conditions.where();
        long total = reader.one(COUNT + where, conditions.parameters(), row -> row.getLong(1))
                .orElseThrow();
        String items = AuditRow.SELECT + where + NEWEST_FIRST + " limit ? offset ?";
        return new Page<>(
                list(items, conditions.parametersAnd(page.size(), page.offset())), page.page(), page.size(), total);
    }

    /** What was written about the subject, the newest first. */
    public List<AuditEntryView> writings(AuditSubject subject) {
        return list(WRITINGS, List.of(subject.agency(), subject.type(), subject.key(), AuditTrail.READ));
    }

    /** Everything that was done with the subject, the oldest first. */
    public List<AuditEntryView> about(AuditSubject subject) {
        return list(ABOUT, List.of(subject.agency(), subject.type(), subject.key()));
    }

    private List<AuditEntryView> list(String sql, List<?> parameters) {
        List<AuditEntryView> found = new ArrayList<>();
        reader.first(sql, parameters, AuditRow::read, row -> {
            found.add(AuditEntryView.of(row, values(row.payload())));
            return Optional.empty();
        });
        return found;
    }

    private JsonNode values(AuditPayload payload) {
        try {
            return payload == null ? null : json.readTree(payload.value());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("values that are no JSON; the check of the chain says where", e);
        }
    }
}
