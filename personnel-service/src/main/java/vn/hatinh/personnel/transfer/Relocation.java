package vn.hatinh.personnel.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.personnel.employment.Assignment;
import vn.hatinh.personnel.employment.EmploymentPeriod;
import vn.hatinh.personnel.lock.AgencyLocks;
import vn.hatinh.personnel.staff.StaffFacts;
import vn.hatinh.personnel.staff.StaffFile;
import vn.hatinh.personnel.staff.StaffFiles;
import vn.hatinh.personnel.staff.StaffMember;
import vn.hatinh.personnel.staff.StaffWriter;
import vn.hatinh.personnel.staff.WriteReason;
import vn.hatinh.support.problem.ProblemException;

/** Moves a person: the old record ends and the new one begins in the caller's transaction. */
@ApplicationScoped
class Relocation {

    private final StaffFiles files;
    private final StaffWriter writer;
    private final AgencyLocks locks;

    Relocation(StaffFiles files, StaffWriter writer, AgencyLocks locks) {
        this.files = files;
        this.writer = writer;
        this.locks = locks;
    }

    /** @throws ProblemException 404, 409 when the code is taken, 422 when a rule forbids what either record would be */
    void move(Transfer transfer, Arrival arrival) {
        Stream.of(transfer.agency(), transfer.toAgency()).sorted().forEach(locks::structureShared);
        locks.registration(transfer.toAgency());
        StaffFile old = open(transfer.agency(), transfer.staffId()).orElseThrow(Transfers::nobody);
        LocalDate firstDay = transfer.firstDay();
        Luggage luggage = Luggage.of(old, firstDay);
        new Departure(old, firstDay).apply();
        StaffFile target = target(transfer.toAgency(), old, arrival);
        target.put(StaffFacts.EMPLOYMENT, new EmploymentPeriod(arrival.type(), firstDay, null));
        target.put(StaffFacts.ASSIGNMENT, new Assignment(arrival.unit(), arrival.position(), firstDay, null));
        luggage.unpack(target);
        writer.write(List.of(old, target), new WriteReason("transferred", transfer.reason()));
    }

    private Optional<StaffFile> open(String agency, UUID staffId) {
        return files.codeOf(agency, staffId)
                .map(code -> files.openForWriting(agency, List.of(code)).get(code));
    }

    /** The record of then for somebody who comes back, else a new one. */
    private StaffFile target(String agency, StaffFile old, Arrival arrival) {
        StaffMember member = old.member();
        Optional<StaffFile> known = open(agency, member.id());
        if (known.isPresent()) {
            String code = known.get().member().code();
            if (arrival.newCode() != null && !arrival.newCode().equals(code)) {
                throw ProblemException.of(
                                409, "code-differs", "Người này đã có mã khác", "The person has another code already")
                        .withDetail("Mã ở cơ quan mới: " + code, "Code in the new agency: " + code);
            }
            known.get().correct(member.person());
            return known.get();
        }
        String code = arrival.newCode() == null ? member.code() : arrival.newCode();
        if (files.read(agency, code).isPresent()) {
            throw ProblemException.of(409, "code-taken", "Mã đã được dùng", "The code is taken")
                    .withDetail("Mã %s ở %s".formatted(code, agency), "Code %s in %s".formatted(code, agency));
        }
        return StaffFile.opened(new StaffMember(agency, member.id(), code, member.person()));
    }
}
