package vn.hatinh.indicators.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.hatinh.indicators.engine.facts.StaffFacts;
import vn.hatinh.indicators.engine.state.UnitTree;
import vn.hatinh.indicators.engine.whatif.ImpossibleChangeException;
import vn.hatinh.indicators.engine.whatif.Revision;
import vn.hatinh.indicators.store.StaffSnapshot.Member;
import vn.hatinh.support.problem.ProblemError;
import vn.hatinh.support.problem.Text;

/** Makes proposed changes, one after the other, on copies of the records. What cannot be made is collected. */
final class Revisions {

    private final Map<String, Member> members;
    private final UnitTree units;
    private final Map<String, StaffFacts> revised = new LinkedHashMap<>();
    private final List<ProblemError> errors = new ArrayList<>();

    private Revisions(Map<String, Member> members, UnitTree units) {
        this.members = members;
        this.units = units;
    }

    /** @throws vn.hatinh.support.problem.ProblemException 422 with every change that cannot be made */
    static List<Revision> of(List<ChangeRequest> changes, Map<String, Member> members, UnitTree units) {
        Revisions revisions = new Revisions(members, units);
        for (int i = 0; i < changes.size(); i++) {
            revisions.make(changes.get(i), "/changes/" + i);
        }
        if (!revisions.errors.isEmpty()) {
            throw ImpossibleChanges.problem(revisions.errors);
        }
        return revisions.revised.entrySet().stream()
                .map(entry -> new Revision(
                        members.containsKey(entry.getKey())
                                ? members.get(entry.getKey()).facts()
                                : null,
                        entry.getValue()))
                .toList();
    }

    private void make(ChangeRequest change, String pointer) {
        List<ProblemError> faults = ChangeForm.errors(change, pointer, units);
        errors.addAll(faults);
        if (!faults.isEmpty()) {
            return;
        }
        if (change.kind() == ChangeKind.HIRE) {
            hire(change, pointer);
            return;
        }
        StaffFacts record = record(change.staff());
        if (record == null) {
            errors.add(new ProblemError(
                    pointer + "/staff",
                    "unknown",
                    change.staff(),
                    new Text(
                            "Không có hồ sơ này; người mới phải được tuyển dụng (HIRE) trước",
                            "No such record; a new person must be hired (HIRE) first")));
            return;
        }
        try {
            revised.put(change.staff(), ChangeReader.change(change).appliedTo(record));
        } catch (ImpossibleChangeException e) {
            errors.add(ImpossibleChanges.error(pointer, change, e.reason()));
        }
    }

    private void hire(ChangeRequest change, String pointer) {
        if (!change.concernsNewcomer() || revised.containsKey(change.staff())) {
            errors.add(new ProblemError(
                    pointer + "/staff",
                    "not-new",
                    change.staff(),
                    new Text(
                            "Người mới cần một tên riêng bắt đầu bằng " + ChangeRequest.NEW,
                            "A new person needs a name of their own that begins with " + ChangeRequest.NEW)));
            return;
        }
        revised.put(change.staff(), ChangeReader.newcomer(change));
    }

    private StaffFacts record(String staff) {
        if (revised.containsKey(staff)) {
            return revised.get(staff);
        }
        Member member = members.get(staff);
        return member == null ? null : member.facts();
    }
}
