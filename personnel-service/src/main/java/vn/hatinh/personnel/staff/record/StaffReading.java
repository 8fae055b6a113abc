package vn.hatinh.personnel.staff.record;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.hatinh.contracts.personnel.FactKind;
import vn.hatinh.personnel.audit.AuditSearch;
import vn.hatinh.personnel.audit.AuditSubject;
import vn.hatinh.personnel.rest.AgencyParam;
import vn.hatinh.personnel.rest.Revised;
import vn.hatinh.personnel.staff.StaffFile;
import vn.hatinh.personnel.staff.StaffFiles;
import vn.hatinh.personnel.staff.StaffMember;
import vn.hatinh.personnel.staff.access.FactAccess;
import vn.hatinh.personnel.staff.access.StaffAddress;
import vn.hatinh.personnel.staff.access.Unknown;
import vn.hatinh.personnel.unit.UnitFiles;
import vn.hatinh.personnel.unit.UnitTree;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.rest.IfNoneMatch;
import vn.hatinh.support.rest.Page;
import vn.hatinh.support.rest.PageRequest;

/** Reads staff records for a caller, who sees what their role lets them see. */
@ApplicationScoped
class StaffReading {

    private static final List<FactKind> ALL_KINDS = Arrays.asList(FactKind.values());

    private final StaffFiles files;
    private final StaffSearch search;
    private final UnitFiles units;
    private final FactAccess access;
    private final AuditSearch audit;
    private final Caller caller;
    private final Clock clock;

    StaffReading(
            StaffFiles files,
            StaffSearch search,
            UnitFiles units,
            FactAccess access,
            AuditSearch audit,
            Caller caller,
            Clock clock) {
        this.files = files;
        this.search = search;
        this.units = units;
        this.access = access;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Page<StaffSummary> list(AgencyParam agency, StaffListParams params, PageRequest page) {
        String asked = agency.of(caller);
        if (params.needsPersonalData()) {
            access.requirePersonalData();
        }
        LocalDate day = params.dayOr(LocalDate.now(clock));
        StaffFilter filter = params.filter(
                asked, day, unit -> UnitTree.on(day, units.read(asked).values()).codesFrom(unit));
        Page<StaffSummary> found = search.find(filter, page);
        return access.seesPersonalData() ? found : found.map(StaffSummary::withoutPersonalData);
    }

    /**
     * @param day on which the facts hold; null for all
     * @param known value of If-None-Match; may be null
     */
    @Transactional
    Revised<StaffDetails> details(StaffAddress staff, LocalDate day, String known) {
        StaffFile file = files.read(staff.of(caller), staff.code()).orElseThrow(Unknown::staff);
        long revision = file.member().revision();
        if (IfNoneMatch.isKnown(known, revision)) {
            return new Revised<>(null, revision);
        }
        access.wasShown(file.member(), ALL_KINDS);
        return new Revised<>(StaffDetailsMapper.of(file, day, access), revision);
    }

    /** Every writing of the record that the caller may see, the newest first. */
    @Transactional
    Page<HistoryEntry> history(StaffAddress staff, PageRequest page) {
        StaffMember member = files.read(staff.of(caller), staff.code())
                .orElseThrow(Unknown::staff)
                .member();
        access.wasShown(member, ALL_KINDS);
        AuditSubject subject = AuditSubject.staff(member.agency(), member.id());
        return Page.of(HistoryReader.of(audit.writings(subject), access), page);
    }
}
