package vn.hatinh.personnel.personaldata;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.hatinh.personnel.audit.AuditErasure;
import vn.hatinh.personnel.staff.Deidentification;
import vn.hatinh.personnel.staff.StaffFacts;
import vn.hatinh.personnel.staff.StaffFile;
import vn.hatinh.personnel.staff.StaffFiles;
import vn.hatinh.support.problem.ProblemError;
import vn.hatinh.support.problem.ProblemException;

/** Carries out a request for erasure, all of it in one transaction. */
@ApplicationScoped
class Erasure {

    private final RequestRepository repository;
    private final Requests requests;
    private final StaffFiles files;
    private final Deidentification deidentification;
    private final AuditErasure audit;
    private final RetentionConfig retention;

    Erasure(
            RequestRepository repository,
            Requests requests,
            StaffFiles files,
            Deidentification deidentification,
            AuditErasure audit,
            RetentionConfig retention) {
        this.repository = repository;
        this.requests = requests;
        this.files = files;
        this.deidentification = deidentification;
        this.audit = audit;
        this.retention = retention;
    }

    @Transactional
    RequestView carryOut(String agency, UUID requestId) {
        PersonalDataRequest request = repository.lock(agency, requestId).orElseThrow(Requests::unknown);
        request.requireOpen();
        if (request.kind() != RequestKind.ERASURE) {
            throw ProblemException.of(
                    409, "not-an-erasure", "Yêu cầu này không phải yêu cầu xóa", "This request is not for erasure");
        }
        UUID staffId = request.staffId();
        StaffFile file = open(agency, staffId);
        List<ProblemError> missing =
                ErasureConditions.missing(file.facts(StaffFacts.EMPLOYMENT), retention.years(), requests.today());
        if (!missing.isEmpty()) {
            throw ProblemException.of(409, "erasure-not-allowed-yet", "Chưa được xóa", "Erasure is not allowed yet")
                    .withErrors(missing);
        }
        request.complete(requests.today());
        repository.ofPerson(agency, staffId).forEach(other -> other.forgetPerson(requests.today()));
        requests.written(request, "erased");
        RequestView view = requests.view(request);
        deidentification.of(file);
        audit.ofPerson(agency, staffId);
        return view;
    }

    private StaffFile open(String agency, UUID staffId) {
        String code = files.codes(agency, List.of(staffId)).get(staffId);
        StaffFile file = code == null
                ? null
                : files.openForWriting(agency, List.of(code)).get(code);
        if (file == null) {
            throw Requests.unknownPerson();
        }
        return file;
    }
}
