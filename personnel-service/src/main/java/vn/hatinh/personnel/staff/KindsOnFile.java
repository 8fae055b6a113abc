package vn.hatinh.personnel.staff;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;

import vn.hatinh.contracts.personnel.FactKind;
import vn.hatinh.personnel.fact.StaffFactType;

/** Which kinds of facts people have at all, by one question: most tables have nothing about one person. */
@ApplicationScoped
class KindsOnFile {

    private static final String QUESTION =
            StaffFacts.ALL.stream().map(KindsOnFile::ofOneKind).collect(Collectors.joining(" union all "));

    private final EntityManager entityManager;

    KindsOnFile(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    private static String ofOneKind(StaffFactType<?, ?> type) {
        return "select '%s' where exists (select from %s where agency = :agency and staff_id = any(:ids))"
                .formatted(type.kind(), type.table().getAnnotation(Table.class).name());
    }

    Set<FactKind> of(String agency, Collection<UUID> ids) {
        // with a type of its results Hibernate keeps the query once more each time
        List<?> found = entityManager
                .createNativeQuery(QUESTION)
                .setParameter("agency", agency)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
        Set<FactKind> kinds = EnumSet.noneOf(FactKind.class);
        found.forEach(kind -> kinds.add(FactKind.valueOf((String) kind)));
        return kinds;
    }
}
