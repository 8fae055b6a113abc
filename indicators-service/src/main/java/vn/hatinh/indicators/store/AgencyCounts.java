package vn.hatinh.indicators.store;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.hatinh.indicators.catalogue.Definition;
import vn.hatinh.indicators.engine.rollup.AgencyCode;
import vn.hatinh.indicators.store.AgencyCount.Id;

/** Rows of {@code agency_count}. */
@ApplicationScoped
public class AgencyCounts implements PanacheRepositoryBase<AgencyCount, Id> {

    private static final String BELOW = "id.agency like ?2 escape '!'";

    private final Sql sql;

    AgencyCounts(Sql sql) {
        this.sql = sql;
    }

    /** Waits until nobody else counts the agency under any plan. In SQL, for a query with a lock is translated anew each time. */
    @SuppressWarnings("unchecked")
    public List<AgencyCount> lockAll(String agency) {
        return getEntityManager()
                .createNativeQuery(
                        "select * from agency_count where agency = ?1 order by plan for update", AgencyCount.class)
                .setParameter(1, agency)
                .getResultList();
    }

    /** As it is at this moment, to look at: what is locked later in the transaction is read anew. */
    public AgencyCount glance(Id id) {
        AgencyCount row = findById(id);
        getEntityManager().detach(row);
        return row;
    }

    /** Lets nobody else begin to count the agency until the transaction ends. */
    public void lockBeginning(String agency) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtext(?1)) as text)")
                .setParameter(1, agency)
                .getResultList();
    }

    /** A row of which nothing has been counted yet, unless somebody else made it meanwhile. */
    public void begin(Id id, Definition.Key definition) {
        getEntityManager()
                .createNativeQuery("insert into agency_count (agency, plan, plan_version, adjustments)"
                        + " values (?1, ?2, ?3, ?4) on conflict do nothing")
                .setParameter(1, id.agency())
                .setParameter(2, id.plan())
                .setParameter(3, definition.version())
                .setParameter(4, definition.adjustments().json())
                .executeUpdate();
    }

    /** Whether nothing has been counted since; asks without waiting for who is counting now. */
    boolean isAt(Id id, long revision) {
        AtomicBoolean found = new AtomicBoolean();
        sql.query(
                "select from agency_count where agency = ? and plan = ? and revision = ?",
                row -> found.set(true),
                id.agency(),
                id.plan(),
                revision);
        return found.get();
    }

    /** Keeps the agency from being counted until the transaction ends, so that what is read belongs together. */
    public Optional<AgencyCount> hold(Id id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ);
    }

    /** Every agency of which anything was counted. */
    @Transactional
    public List<String> agencies() {
        return getEntityManager()
                .createQuery("select distinct id.agency from AgencyCount order by id.agency", String.class)
                .getResultList();
    }

    /** The plans under which an agency was counted. */
    public List<String> plans(String agency) {
        return find("id.agency = ?1 order by id.plan", agency).stream()
                .map(count -> count.id.plan())
                .toList();
    }

    /**
     * Whether the agency is counted by a definition, or will be with its first record. No while that is counted again, or
     * when it could not be.
     */
    @Transactional
    public boolean isCountedBy(String agency, Definition.Key definition) {
        List<AgencyCount> rows = find("id.agency = ?1", agency).list();
        return rows.isEmpty() || rows.stream().anyMatch(row -> row.definition().equals(definition));
    }

    /** Whether anything was ever counted of the agency. */
    private boolean isCounted(String agency) {
        return count("id.agency = ?1", agency) > 0;
    }

    /** What was counted under a plan of the agencies whose codes lie below a code, in their order. */
    @Transactional
    public List<AgencyCount> below(Id top) {
        return find("id.plan = ?1 and " + BELOW + " order by id.agency", top.plan(), pattern(top.agency()))
                .list();
    }

    /** Whether the code names no agency with records of its own, but others lie below it. */
    public boolean isRollUp(Id top) {
        return !isCounted(top.agency()) && count("id.plan = ?1 and " + BELOW, top.plan(), pattern(top.agency())) > 0;
    }

    /** The same under whatever plans. */
    public boolean isRollUp(String code) {
        return !isCounted(code) && count("id.agency like ?1 escape '!'", pattern(code)) > 0;
    }

    private static String pattern(String code) {
        return code.equals(AgencyCode.ALL) ? "%" : code.replaceAll("[!%_]", "!$0") + ".%";
    }
}
