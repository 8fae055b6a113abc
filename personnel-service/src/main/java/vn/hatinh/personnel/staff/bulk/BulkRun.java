package vn.hatinh.personnel.staff.bulk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.hatinh.personnel.staff.RecordedChange;
import vn.hatinh.personnel.staff.RuleViolation;
import vn.hatinh.personnel.staff.StaffFile;
import vn.hatinh.personnel.staff.access.Unknown;
import vn.hatinh.personnel.staff.record.RegistrationProblems;
import vn.hatinh.support.problem.ProblemException;
import vn.hatinh.support.rest.IfMatch;

/** Does commands to open files, and knows which of them made which change. */
final class BulkRun {

    private final String agency;
    private final Map<String, StaffFile> files;
    private final BulkProblems problems;
    /** For each file the step that made each of its recorded changes. */
    private final Map<StaffFile, List<BulkStep>> makers = new HashMap<>();

    BulkRun(String agency, Map<String, StaffFile> files, BulkProblems problems) {
        this.agency = agency;
        this.files = new HashMap<>(files);
        this.problems = problems;
    }

    Collection<StaffFile> files() {
        return files.values();
    }

    void take(BulkStep step) {
        StaffFile file = files.get(step.command().staff());
        if (step.registers()) {
            register(step, file);
        } else if (file == null || file.member().isRemoved()) {
            problems.add(Unknown.staff(), step.place() + "/staff");
        } else if (!step.isThere().apply(file)) {
            problems.add(Unknown.fact(), step.place() + "/id");
        } else if (isSeen(step, file)) {
            change(step, file);
        }
    }

    private void register(BulkStep step, StaffFile taken) {
        if (taken != null) {
            problems.add(RegistrationProblems.codeTaken(), step.place() + "/staff");
            return;
        }
        StaffFile file = step.registration().open(agency);
        files.put(step.command().staff(), file);
        note(step, file);
    }

    /** Nobody can have seen a record that an earlier command has registered. */
    private boolean isSeen(BulkStep step, StaffFile file) {
        if (!step.needsCondition() || file.isNew()) {
            return true;
        }
        try {
            IfMatch.check(step.command().ifMatch(), file.member().revision());
            return true;
        } catch (ProblemException refusal) {
            problems.add(refusal, step.place() + "/ifMatch");
            return false;
        }
    }

    private void change(BulkStep step, StaffFile file) {
        try {
            step.change().accept(file);
            note(step, file);
        } catch (ProblemException refusal) {
            problems.add(refusal, step.place());
        }
    }

    private void note(BulkStep step, StaffFile file) {
        List<BulkStep> made = makers.computeIfAbsent(file, none -> new ArrayList<>());
        while (made.size() < file.recordedChanges().size()) {
            made.add(step);
        }
    }

    /** Where the request has what a rule forbids. */
    String pointer(RuleViolation violation) {
        StaffFile file = files.get(violation.staffCode());
        if (violation.change() < 0) {
            return violation.pointer();
        }
        BulkStep step = makers.get(file).get(violation.change());
        String content = step.place() + "/fact";
        if (step.registers()) {
            return content + RegistrationProblems.pointerToForm(violation);
        }
        return step.command().op().equals("end") ? content + "/lastDay" : content + violation.below();
    }

    /** What became of the commands, once everything is saved. */
    BulkAnswer answer(List<BulkStep> steps) {
        return new BulkAnswer(steps.stream().map(this::result).toList());
    }

    private BulkAnswer.Result result(BulkStep step) {
        BulkCommand command = step.command();
        StaffFile file = files.get(command.staff());
        String etag =
                file.member().isRemoved() ? null : IfMatch.tag(file.member().revision());
        return new BulkAnswer.Result(command.staff(), command.kind(), factId(step, file), etag);
    }

    private Long factId(BulkStep step, StaffFile file) {
        if (step.command().kind() == null || step.command().id() != null) {
            return step.command().id();
        }
        List<RecordedChange> changes = file.recordedChanges();
        return changes.get(makers.get(file).indexOf(step)).factId();
    }
}
