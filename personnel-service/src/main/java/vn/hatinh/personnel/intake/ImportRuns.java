package vn.hatinh.personnel.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.hatinh.support.rest.Page;
import vn.hatinh.support.rest.PageRequest;

@ApplicationScoped
class ImportRuns implements PanacheRepositoryBase<ImportRun, UUID> {

    private static final String BY_ID = "agency = ?1 and id = ?2";

    Optional<ImportRun> find(String agency, UUID id) {
        return find(BY_ID, agency, id).firstResultOptional();
    }

    Optional<ImportRun> lock(String agency, UUID id) {
        return find(BY_ID, agency, id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** The latest first. */
    Page<ImportStatus> page(String agency, PageRequest page) {
        var runs = find("agency = ?1 order by receivedAt desc, id", agency);
        List<ImportStatus> items = runs.range(page.offset(), page.offset() + page.size() - 1).stream()
                .map(ImportRun::status)
                .toList();
        return new Page<>(items, page.page(), page.size(), count("agency", agency));
    }
}
