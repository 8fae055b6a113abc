package vn.hatinh.personnel.position;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

@ApplicationScoped
public class Positions {

    /** One statement, so that all versions come from one moment. */
    private static final String SUM = """
            select coalesce(sum(version), 0) from (
                select version from staff where agency = :agency
                union all select version from unit where agency = :agency
                union all select version from recruitment_round where agency = :agency
                union all select version from family_survey where agency = :agency
                union all select version from communication_product where agency = :agency
                union all select version from anonymous_count where agency = :agency) as versions
            """;

    private final EntityManager entityManager;

    Positions(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Position of(String agency) {
        Number sum = (Number) entityManager
                .createNativeQuery(SUM)
                .setParameter("agency", agency)
                .getSingleResult();
        return new Position(agency, sum.longValue());
    }
}
