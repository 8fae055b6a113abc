package vn.hatinh.personnel.personaldata;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.databind.JsonNode;

import vn.hatinh.contracts.personnel.FactKind;
import vn.hatinh.personnel.audit.AuditEntryView;
import vn.hatinh.personnel.audit.AuditSearch;
import vn.hatinh.personnel.audit.AuditSubject;
import vn.hatinh.personnel.audit.AuditTrail;
import vn.hatinh.personnel.fact.StaffFactType;
import vn.hatinh.personnel.staff.Person;
import vn.hatinh.personnel.staff.StaffFacts;
import vn.hatinh.personnel.staff.StaffFile;
import vn.hatinh.personnel.staff.StaffFiles;
import vn.hatinh.personnel.staff.StaffMember;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.access.Roles;
import vn.hatinh.support.problem.ProblemException;

/** Gathers what is kept about a person who asked for it. */
@ApplicationScoped
class PersonExports {

    private static final Set<FactKind> HEALTH = Set.of(FactKind.HEALTH_CHECK, FactKind.PREGNANCY);

    private final RequestRepository requests;
    private final StaffFiles files;
    private final AuditSearch search;
    private final AuditTrail trail;
    private final Caller caller;
    private final Clock clock;

    PersonExports(
            RequestRepository requests,
            StaffFiles files,
            AuditSearch search,
            AuditTrail trail,
            Caller caller,
            Clock clock) {
        this.requests = requests;
        this.files = files;
        this.search = search;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    PersonExport of(String agency, UUID requestId) {
        PersonalDataRequest request = requests.find(agency, requestId).orElseThrow(Requests::unknown);
        if (request.kind() != RequestKind.ACCESS || request.staffId() == null) {
            throw ProblemException.of(
                    409,
                    "not-an-access-request",
                    "Chỉ xuất dữ liệu theo yêu cầu truy cập của người còn trong hồ sơ",
                    "Only a request for access by somebody who is on the books is answered by an export");
        }
        boolean health = caller.hasRole(Roles.HEALTH_OFFICER);
        List<StaffFile> ofPerson = files.ofPerson(request.staffId()).stream()
                .filter(file -> caller.covers(file.member().agency()))
                .toList();
        List<PersonExport.Access> accesses = ofPerson.stream()
                .flatMap(file -> accesses(file.member()).stream())
                .toList();
        ofPerson.forEach(file -> trail.read(subject(file.member()), health ? "export" : "export without health"));
        return new PersonExport(
                request.staffId(),
                clock.instant(),
                health,
                ofPerson.stream().map(file -> record(file, health)).toList(),
                accesses);
    }

    private static PersonExport.Agencys record(StaffFile file, boolean health) {
        StaffMember member = file.member();
        Person person = member.person();
        Map<FactKind, List<Object>> facts = new EnumMap<>(FactKind.class);
        for (StaffFactType<?, ?> type : StaffFacts.ALL) {
            if (health || !HEALTH.contains(type.kind())) {
                facts.put(type.kind(), List.copyOf(file.facts(type)));
            }
        }
        return new PersonExport.Agencys(
                member.agency(), member.code(), person.fullName(), person.sex(), person.birthDate(), facts);
    }

    private List<PersonExport.Access> accesses(StaffMember member) {
        return search.about(subject(member)).stream().map(PersonExports::access).toList();
    }

    /** Without the values: those that hold are in the record, and some are not for every officer. */
    private static PersonExport.Access access(AuditEntryView entry) {
        JsonNode what = entry.values() == null ? null : entry.values().get("what");
        return new PersonExport.Access(
                entry.agency(),
                entry.at(),
                entry.who(),
                entry.action(),
                entry.operation(),
                what == null ? null : what.textValue());
    }

    private static AuditSubject subject(StaffMember member) {
        return AuditSubject.staff(member.agency(), member.id());
    }
}
