package vn.hatinh.personnel.figures;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import vn.hatinh.personnel.agencyfacts.AgencyFact;
import vn.hatinh.personnel.agencyfacts.StoredAgencyFact;
import vn.hatinh.support.rest.Page;
import vn.hatinh.support.rest.PageRequest;

/** Lists facts of agencies page by page. */
@ApplicationScoped
class FigureList {

    private final EntityManager entityManager;

    FigureList(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Transactional
    <F extends AgencyFact> Page<Figure<F>> find(
            FigureKind<F> kind, String agency, FigureListParams params, PageRequest page) {
        String from = "from %s f where f.agency = :agency and f.removed = false and (:year is null or %s = :year)"
                .formatted(kind.type().table().getName(), kind.year());
        var items = entityManager.createQuery(
                "%s order by %s, f.factKey".formatted(from, params.order(kind.sorting())),
                kind.type().table());
        var count = entityManager.createQuery("select count(f) " + from, Long.class);
        List.of(items, count)
                .forEach(query -> query.setParameter("agency", agency).setParameter("year", params.year()));
        List<Figure<F>> found = items.setFirstResult(page.offset()).setMaxResults(page.size()).getResultList().stream()
                .map((StoredAgencyFact<F> stored) -> Figure.of(stored))
                .toList();
        return new Page<>(found, page.page(), page.size(), count.getSingleResult());
    }
}
