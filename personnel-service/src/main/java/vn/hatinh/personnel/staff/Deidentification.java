package vn.hatinh.personnel.staff;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Table;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import vn.hatinh.personnel.fact.StaffFactType;
import vn.hatinh.support.outbox.Outbox;

/**
 * Puts a de-identified record in the place of a person's: a random id and code, no name, the first of the month of birth,
 * no free text. What is left counts in the sums of the past as before, and is found by nobody. Other services are told to
 * forget the person's record, and take the new one in its place.
 */
@ApplicationScoped
public class Deidentification {

    private static final String SUCCESSOR = """
            insert into staff (agency, id, code, full_name, sex, birth_date, version, revision, removed, deidentified)
            select agency, :successor, :code, '–', sex, date_trunc('month', birth_date), version, revision, true, true
            from staff where agency = :agency and id = :id
            """;
    private static final String MOVE =
            "update %s set staff_id = :successor%s where agency = :agency and staff_id = :id";
    private static final String DELETE = "delete from staff where agency = :agency and id = :id";

    /** Texts that people write freely, and what takes their place; where they tell rows apart, the row's number does. */
    private static final Map<String, String> FREE_TEXT = Map.of(
            "assignment", ", position = null",
            "leadership_post", ", title = '#' || id",
            "planning_entry", ", title = '#' || id",
            "training", ", course = '#' || id");

    private final StaffFiles files;
    private final Outbox outbox;
    private final EntityManager entityManager;

    Deidentification(StaffFiles files, Outbox outbox, EntityManager entityManager) {
        this.files = files;
        this.outbox = outbox;
        this.entityManager = entityManager;
    }

    /**
     * @param opened opened for writing and not changed
     */
    @Transactional(TxType.MANDATORY)
    public void of(StaffFile opened) {
        StaffId old = new StaffId(opened.member().agency(), opened.member().id());
        UUID successor = UUID.randomUUID();
        entityManager.flush();
        // what the session knows of the record is about to be untrue
        entityManager.clear();
        statement(SUCCESSOR, old)
                .setParameter("successor", successor)
                .setParameter("code", UUID.randomUUID().toString())
                .executeUpdate();
        for (StaffFactType<?, ?> type : StaffFacts.ALL) {
            String table = type.table().getAnnotation(Table.class).name();
            statement(MOVE.formatted(table, FREE_TEXT.getOrDefault(table, "")), old)
                    .setParameter("successor", successor)
                    .executeUpdate();
        }
        statement(DELETE, old).executeUpdate();
        StaffFile file = files.open(new StaffId(old.agency(), successor));
        outbox.appendAll(List.of(StaffEvents.erased(old), StaffEvents.deidentified(file)));
    }

    private Query statement(String sql, StaffId id) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter("agency", id.agency())
                .setParameter("id", id.id());
    }
}
