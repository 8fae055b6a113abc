package vn.hatinh.personnel.staff.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import vn.hatinh.support.rest.Page;
import vn.hatinh.support.rest.PageRequest;

/** Lists people as they stood on a day. */
@ApplicationScoped
class StaffSearch {

    private static final String SELECT = """
            select new vn.hatinh.personnel.staff.record.StaffSummary(
                s.id, s.code, s.person.fullName, s.person.sex, s.person.birthDate, e.fact.type, a.fact.unit, s.version)
            """;

    /**
     * The employment period and the assignment of the day. An assignment left open ended when the stretch of employment
     * in which it began ended: some period ended in between, and none began on the following day.
     */
    private static final String FROM = """
            from StaffMember s
            left join StoredEmploymentPeriod e on e.agency = s.agency and e.staffId = s.id
                and e.fact.from <= :day and (e.fact.to is null or e.fact.to >= :day)
            left join StoredAssignment a on a.agency = s.agency and a.staffId = s.id and e.id is not null
                and a.fact.from <= :day and (a.fact.to >= :day or a.fact.to is null and not exists (
                    %s))
            """.formatted(goneSince("a"));

    private static final String HOLDS_POST = """
             and e.id is not null and exists (select 1 from StoredLeadershipPost p
                where p.agency = s.agency and p.staffId = s.id and p.fact.level = :level and p.fact.from <= :day
                    and (p.fact.to >= :day or p.fact.to is null and not exists (%s)))
            """.formatted(goneSince("p"));

    /** Some period of employment ended between the beginning of a fact and the day, and none followed at once. */
    private static String goneSince(String fact) {
        return """
                select 1 from StoredEmploymentPeriod gone where gone.agency = s.agency and gone.staffId = s.id
                    and gone.fact.to >= %s.fact.from and gone.fact.to < :day and not exists (
                        select 1 from StoredEmploymentPeriod next
                        where next.agency = s.agency and next.staffId = s.id
                            and next.fact.from = gone.fact.to + 1 day)
                """.formatted(fact);
    }

    private final EntityManager entityManager;

    StaffSearch(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Page<StaffSummary> find(StaffFilter filter, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>();
        String from = FROM + where(filter, parameters);

        var items = entityManager.createQuery(SELECT + from + filter.order().clause(), StaffSummary.class);
        parameters.forEach(items::setParameter);
        List<StaffSummary> found =
                items.setFirstResult(page.offset()).setMaxResults(page.size()).getResultList();

        var count = entityManager.createQuery("select count(s) " + from, Long.class);
        parameters.forEach(count::setParameter);
        return new Page<>(found, page.page(), page.size(), count.getSingleResult());
    }

    private static String where(StaffFilter filter, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder("where s.agency = :agency and s.removed = false");
        parameters.put("agency", filter.agency());
        parameters.put("day", filter.day());
        if (filter.onPayrollOnly()) {
            where.append(" and e.id is not null");
        }
        filter.units().ifPresent(units -> {
            where.append(" and a.fact.unit in :units");
            parameters.put("units", units);
        });
        filter.sex().ifPresent(sex -> {
            where.append(" and s.person.sex = :sex");
            parameters.put("sex", sex);
        });
        filter.type().ifPresent(type -> {
            where.append(" and e.fact.type = :type");
            parameters.put("type", type);
        });
        filter.ids().ifPresent(ids -> {
            where.append(" and s.id in :ids");
            parameters.put("ids", ids);
        });
        filter.codePrefix().ifPresent(prefix -> {
            where.append(" and s.code like :prefix escape '!'");
            parameters.put("prefix", literally(prefix) + "%");
        });
        filter.namePart().ifPresent(part -> {
            where.append(" and s.nameKey like :part escape '!'");
            parameters.put("part", "%" + literally(part) + "%");
        });
        filter.postLevel().ifPresent(level -> {
            where.append(HOLDS_POST);
            parameters.put("level", level);
        });
        return where.toString();
    }

    private static String literally(String text) {
        return text.replaceAll("[!%_]", "!$0");
    }
}
