package vn.hatinh.reporting.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Singleton;

import vn.hatinh.reporting.record.RecordStore;
import vn.hatinh.reporting.record.Recorded;
import vn.hatinh.support.problem.ProblemError;

/** Who sits on the committee; in the caller's transaction. */
@Singleton
class Members extends CommitteeEntries<Member, StoredMember> {

    private final Attendances attendances;

    Members(RecordStore store, CommitteeLock lock, Attendances attendances) {
        super(StoredMember.class, store, lock);
        this.attendances = attendances;
    }

    /**
     * By role, then by first day.
     *
     * @param day only those who sit on it that day; empty for all there ever were
     */
    List<Recorded<Member>> list(String agency, Optional<LocalDate> day) {
        return StoredMember.<StoredMember>list("agency = ?1 order by validFrom, id", agency).stream()
                .filter(member -> day.map(member.content()::sitsOn).orElse(true))
                .sorted((one, other) -> one.role.compareTo(other.role))
                .map(StoredMember::recorded)
                .toList();
    }

    @Override
    StoredMember empty() {
        return new StoredMember();
    }

    @Override
    void checkUnused(String agency, UUID self) {
        if (!attendances.daysOf(agency, self).isEmpty()) {
            throw CommitteeProblems.inUse(
                    "Thành viên có trong biên bản họp; hãy ghi ngày kết thúc validTo",
                    "Meetings name the member; set the last day validTo instead");
        }
    }

    @Override
    void check(String agency, UUID self, Member member) {
        List<ProblemError> errors = new ArrayList<>();
        if (member.validTo() != null && member.validTo().isBefore(member.validFrom())) {
            errors.add(CommitteeProblems.error(
                    "/validTo",
                    "before-start",
                    member.validTo(),
                    "Không được trước ngày bắt đầu",
                    "Must not be before validFrom"));
        } else {
            otherHead(agency, self, member).ifPresent(errors::add);
            attendances.daysOf(agency, self).stream()
                    .filter(day -> !member.sitsOn(day))
                    .findFirst()
                    .map(day -> CommitteeProblems.error(
                            member.validFrom().isAfter(day) ? "/validFrom" : "/validTo",
                            "attended-outside",
                            day,
                            "Thành viên đã dự họp ngày " + day,
                            "The member attended a meeting on " + day))
                    .ifPresent(errors::add);
        }
        if (!errors.isEmpty()) {
            throw CommitteeProblems.rules(errors);
        }
    }

    private static Optional<ProblemError> otherHead(String agency, UUID self, Member member) {
        if (member.role() != CommitteeRole.HEAD) {
            return Optional.empty();
        }
        return StoredMember.<StoredMember>list("agency = ?1 and role = ?2", agency, CommitteeRole.HEAD).stream()
                .filter(other -> !other.id.equals(self))
                .map(StoredMember::content)
                .filter(member::meets)
                .findFirst()
                .map(other -> CommitteeProblems.error(
                        "/role",
                        "second-head",
                        member.role(),
                        "Đã có Trưởng ban từ " + other.validFrom() + "; kết thúc người đó trước",
                        "There is a head since " + other.validFrom() + "; end that one first"));
    }
}
