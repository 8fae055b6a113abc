package vn.hatinh.personnel.personaldata;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.hatinh.personnel.audit.AuditSubject;
import vn.hatinh.personnel.audit.AuditTrail;
import vn.hatinh.personnel.staff.StaffFile;
import vn.hatinh.personnel.staff.StaffFiles;
import vn.hatinh.support.problem.ProblemError;
import vn.hatinh.support.problem.ProblemException;
import vn.hatinh.support.problem.Text;
import vn.hatinh.support.rest.Page;
import vn.hatinh.support.rest.PageRequest;

/** Takes requests in and leads them to their end; every step is in the audit trail. */
@ApplicationScoped
class Requests {

    private static final String SUBJECT = "personal-data-request";

    private final RequestRepository requests;
    private final RequestTerms terms;
    private final StaffFiles files;
    private final AuditTrail trail;
    private final Clock clock;

    Requests(RequestRepository requests, RequestTerms terms, StaffFiles files, AuditTrail trail, Clock clock) {
        this.requests = requests;
        this.terms = terms;
        this.files = files;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    RequestView create(String agency, NewRequest given) {
        if (LocalDate.parse(given.receivedOn()).isAfter(today())) {
            throw ProblemException.of(
                            422, "received-in-future", "Ngày nhận ở tương lai", "The day of receipt is in the future")
                    .withErrors(List.of(new ProblemError(
                            "/receivedOn",
                            "received-in-future",
                            given.receivedOn(),
                            new Text("Muộn nhất là hôm nay", "Today at the latest"))));
        }
        StaffFile file = files.read(agency, given.staffCode()).orElseThrow(Requests::unknownPerson);
        PersonalDataRequest request =
                new PersonalDataRequest(agency, file.member().id(), given, terms);
        requests.persist(request);
        written(request, "received");
        return view(request);
    }

    @Transactional
    Page<RequestView> list(String agency, RequestParams params, PageRequest page) {
        Page<PersonalDataRequest> found =
                requests.page(agency, params.stateOrNull(), params.overdue ? today() : null, page);
        Map<UUID, String> codes = files.codes(
                agency,
                found.items().stream()
                        .map(PersonalDataRequest::staffId)
                        .filter(Objects::nonNull)
                        .toList());
        return found.map(request -> request.view(codes.get(request.staffId()), today()));
    }

    @Transactional
    RequestView get(String agency, UUID id) {
        return view(requests.find(agency, id).orElseThrow(Requests::unknown));
    }

    @Transactional
    RequestView acknowledge(String agency, UUID id) {
        return step(agency, id, "acknowledged", request -> request.acknowledge(today()));
    }

    @Transactional
    RequestView extend(String agency, UUID id, Reason reason) {
        return step(agency, id, "extended", request -> request.extend(reason.reason(), terms));
    }

    @Transactional
    RequestView refuse(String agency, UUID id, Reason reason) {
        return step(agency, id, "refused", request -> request.refuse(reason.reason(), today()));
    }

    /** For every kind but erasure, which the service itself carries out. */
    @Transactional
    RequestView complete(String agency, UUID id) {
        return step(agency, id, "completed", request -> {
            if (request.kind() == RequestKind.ERASURE) {
                throw ProblemException.of(
                        409,
                        "erasure-to-be-carried-out",
                        "Yêu cầu xóa hoàn thành khi việc xóa được thực hiện (…/erasure)",
                        "A request for erasure is done when the erasure is carried out (…/erasure)");
            }
            request.complete(today());
        });
    }

    private RequestView step(String agency, UUID id, String action, Consumer<PersonalDataRequest> change) {
        PersonalDataRequest request = requests.lock(agency, id).orElseThrow(Requests::unknown);
        change.accept(request);
        written(request, action);
        return view(request);
    }

    /** Without the person and without words about them: these entries stay when the person is erased. */
    void written(PersonalDataRequest request, String action) {
        trail.written(subject(request), action, null, Map.of("kind", request.kind()));
    }

    static AuditSubject subject(PersonalDataRequest request) {
        return new AuditSubject(request.agency(), SUBJECT, request.id().toString());
    }

    RequestView view(PersonalDataRequest request) {
        String code = request.staffId() == null
                ? null
                : files.codes(request.agency(), List.of(request.staffId())).get(request.staffId());
        return request.view(code, today());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    static ProblemException unknown() {
        return ProblemException.of(404, "not-found", "Không có yêu cầu này", "There is no such request");
    }

    static ProblemException unknownPerson() {
        return ProblemException.of(404, "not-found", "Không có ai mang mã này", "Nobody has this code");
    }
}
