package vn.hatinh.personnel.staff;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import vn.hatinh.contracts.personnel.FactKind;
import vn.hatinh.personnel.fact.StaffFact;
import vn.hatinh.personnel.fact.StaffFactType;
import vn.hatinh.personnel.fact.StoredStaffFact;
import vn.hatinh.personnel.lock.AgencyLocks;

/** The staff files in the database. Many files cost as many queries as one: for the people, and for each kind of facts. */
@ApplicationScoped
public class StaffFiles {

    private static final String OF_MANY = "from %s where agency = :agency and staffId in :ids";
    /** By itself, for "in" is translated to SQL anew each time. */
    private static final String OF_ONE = "from %s where agency = :agency and staffId = :ids";

    private final StaffRepository staff;
    private final AgencyLocks locks;
    private final KindsOnFile kindsOnFile;
    private final EntityManager entityManager;

    StaffFiles(StaffRepository staff, AgencyLocks locks, KindsOnFile kindsOnFile, EntityManager entityManager) {
        this.staff = staff;
        this.locks = locks;
        this.kindsOnFile = kindsOnFile;
        this.entityManager = entityManager;
    }

    /**
     * Opens the files of these people for writing, by staff code. Their rows stay locked until the transaction ends: so
     * versions have no gap, and the events of one record stand in the outbox in the order of their commits. The units of
     * the agency stay as they are as well.
     */
    public Map<String, StaffFile> openForWriting(String agency, Collection<String> codes) {
        locks.structureShared(agency);
        return fill(agency, staff.lockByCodes(agency, codes));
    }

    public Map<String, StaffFile> read(String agency, Collection<String> codes) {
        return fill(agency, staff.listByCodes(agency, codes));
    }

    public Optional<StaffFile> read(String agency, String code) {
        return staff.findByCode(agency, code)
                .map(member -> fill(agency, List.of(member)).get(code));
    }

    /** The code under which a person is on the books of an agency; nothing when they are not. */
    public Optional<String> codeOf(String agency, UUID staffId) {
        return staff.findByIdOptional(new StaffId(agency, staffId))
                .filter(member -> !member.isRemoved())
                .map(StaffMember::code);
    }

    /** The records of a person in other agencies, by agency. */
    public List<StaffFile> readElsewhere(String agency, UUID staffId) {
        return staff.listElsewhere(agency, staffId).stream()
                .flatMap(member -> fill(member.agency(), List.of(member)).values().stream())
                .toList();
    }

    /** Staff codes by id, of those who are on the books. */
    public Map<UUID, String> codes(String agency, Collection<UUID> ids) {
        return staff.listByIds(agency, ids).stream().collect(Collectors.toMap(StaffMember::id, StaffMember::code));
    }

    /** The files of a person in every agency, by agency. */
    public List<StaffFile> ofPerson(UUID id) {
        return staff.listOfPerson(id).stream()
                .map(member -> fill(member.agency(), List.of(member)).get(member.code()))
                .toList();
    }

    /** The file with that id, hidden or not; its row is not locked. */
    StaffFile open(StaffId id) {
        StaffMember member = staff.findByIdOptional(id).orElseThrow();
        return fill(id.agency(), List.of(member)).get(member.code());
    }

    /** Codes of those with an assignment to, or a leadership post in, one of these units at any time. */
    public Set<String> codesOfUnits(String agency, Collection<String> units) {
        return staff.codesOfUnits(agency, units);
    }

    /**
     * Writes what is new in the files and deletes what was removed; corrections of stored rows are written by themselves.
     * It goes table by table, because only inserts into one table that follow one another travel together. Each file that
     * changed steps its revision.
     */
    public void save(Collection<StaffFile> files) {
        files.stream().filter(StaffFile::isChanged).map(StaffFile::member).forEach(StaffMember::stepRevision);
        files.stream().filter(StaffFile::isNew).map(StaffFile::member).forEach(entityManager::persist);
        for (StaffFactType<?, ?> type : StaffFacts.ALL) {
            files.stream().flatMap(file -> file.addedRows(type)).forEach(entityManager::persist);
            files.stream().flatMap(file -> file.removedRows(type)).forEach(entityManager::remove);
        }
    }

    private Map<String, StaffFile> fill(String agency, List<StaffMember> members) {
        Map<UUID, StaffFile> files = members.stream().collect(Collectors.toMap(StaffMember::id, StaffFile::of));
        if (!files.isEmpty()) {
            Set<FactKind> kinds = kindsOnFile.of(agency, files.keySet());
            StaffFacts.ALL.stream()
                    .filter(type -> kinds.contains(type.kind()))
                    .forEach(type -> shelve(agency, type, files));
        }
        return files.values().stream()
                .collect(Collectors.toMap(file -> file.member().code(), Function.identity()));
    }

    private <F extends StaffFact<P>, P extends Record> void shelve(
            String agency, StaffFactType<F, P> type, Map<UUID, StaffFile> files) {
        boolean one = files.size() == 1;
        entityManager
                .createQuery((one ? OF_ONE : OF_MANY).formatted(type.table().getName()), type.table())
                .setParameter("agency", agency)
                .setParameter("ids", one ? files.keySet().iterator().next() : files.keySet())
                // a stream would keep its statement, with all rows, until the transaction ends: a large import
                // would hold the whole registry
                .getResultList()
                .stream()
                .collect(Collectors.<StoredStaffFact<F>, UUID>groupingBy(StoredStaffFact::staffId))
                .forEach((id, rows) -> files.get(id).shelve(type, rows));
    }
}
