package vn.hatinh.personnel.staff.bulk;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.hatinh.personnel.PersonnelConfig;
import vn.hatinh.personnel.lock.AgencyLocks;
import vn.hatinh.personnel.rest.AgencyParam;
import vn.hatinh.personnel.staff.StaffFile;
import vn.hatinh.personnel.staff.StaffFiles;
import vn.hatinh.personnel.staff.StaffWriter;
import vn.hatinh.personnel.staff.WriteReason;
import vn.hatinh.personnel.staff.access.FactAccess;
import vn.hatinh.personnel.staff.access.MissingRole;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.problem.ProblemError;
import vn.hatinh.support.problem.ProblemException;
import vn.hatinh.support.problem.Text;

/** Does many commands in one transaction. */
@ApplicationScoped
class BulkService {

    private static final int BAD_REQUEST = 400;

    private final BulkReader reader;
    private final StaffFiles files;
    private final StaffWriter writer;
    private final AgencyLocks locks;
    private final FactAccess access;
    private final Caller caller;
    private final int maxCommands;

    BulkService(
            BulkReader reader,
            StaffFiles files,
            StaffWriter writer,
            AgencyLocks locks,
            FactAccess access,
            Caller caller,
            PersonnelConfig config) {
        this.reader = reader;
        this.files = files;
        this.writer = writer;
        this.locks = locks;
        this.access = access;
        this.caller = caller;
        this.maxCommands = config.bulk().maxCommands();
    }

    @Transactional
    BulkAnswer change(AgencyParam asked, BulkRequest request) {
        String agency = asked.of(caller);
        checkSize(request.commands().size());
        BulkProblems problems = new BulkProblems();
        List<BulkStep> steps = reader.read(request.commands(), problems);
        problems.refuseIfAny();
        steps.forEach(step -> checkRole(step, problems));
        problems.refuseIfAny();

        BulkRun run = new BulkRun(agency, open(agency, steps), problems);
        steps.forEach(run::take);
        problems.refuseIfAny();
        writer.write(run.files(), new WriteReason("bulk", request.reason()), run::pointer);
        return run.answer(steps);
    }

    private void checkSize(int size) {
        if (size > maxCommands) {
            Text message =
                    new Text("Tối đa %d lệnh".formatted(maxCommands), "%d commands at most".formatted(maxCommands));
            throw ProblemException.of(BAD_REQUEST, "too-many-commands", "Quá nhiều lệnh", "Too many commands")
                    .withErrors(List.of(new ProblemError("/commands", "too-many-commands", size, message)));
        }
    }

    private void checkRole(BulkStep step, BulkProblems problems) {
        if (!access.mayChange(step.kind())) {
            problems.add(MissingRole.problem(FactAccess.roleFor(step.kind()), List.of()), step.place());
        }
    }

    private Map<String, StaffFile> open(String agency, List<BulkStep> steps) {
        locks.structureShared(agency);
        if (steps.stream().anyMatch(BulkStep::registers)) {
            locks.registration(agency);
        }
        SortedSet<String> codes =
                steps.stream().map(step -> step.command().staff()).collect(Collectors.toCollection(TreeSet::new));
        return files.openForWriting(agency, codes);
    }
}
