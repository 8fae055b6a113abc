package vn.hatinh.personnel.staff.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;

import vn.hatinh.contracts.personnel.FactKind;
import vn.hatinh.personnel.audit.AuditSubject;
import vn.hatinh.personnel.audit.AuditTrail;
import vn.hatinh.personnel.staff.FactKinds;
import vn.hatinh.personnel.staff.FactVisibility;
import vn.hatinh.personnel.staff.StaffMember;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.access.Roles;

/**
 * What the caller may see of a staff record and change in it. The officer for staff works with everything but health; the
 * officer for health with nothing else, and sees who the person is and where they work.
 */
@RequestScoped
public class FactAccess implements FactVisibility {

    private static final Set<FactKind> HEALTH = EnumSet.of(FactKind.HEALTH_CHECK, FactKind.PREGNANCY);
    private static final Set<FactKind> PARTY = EnumSet.of(FactKind.PARTY_MEMBERSHIP, FactKind.PARTY_COMMITTEE_SEAT);

    private final Caller caller;
    private final AuditTrail trail;

    FactAccess(Caller caller, AuditTrail trail) {
        this.caller = caller;
        this.trail = trail;
    }

    /** Birth date, type of employment and whatever else only the officer for staff needs. */
    public boolean seesPersonalData() {
        return caller.hasRole(Roles.HR_OFFICER);
    }

    /** Refuses a caller who may not ask by what only the officer for staff sees. */
    public void requirePersonalData() {
        if (!seesPersonalData()) {
            throw MissingRole.problem(Roles.HR_OFFICER, List.of());
        }
    }

    @Override
    public boolean sees(FactKind kind) {
        return kind == FactKind.PERSON || kind == FactKind.ASSIGNMENT || mayChange(kind);
    }

    public boolean mayChange(FactKind kind) {
        return caller.hasRole(roleFor(kind));
    }

    /** Refuses a caller whose role has nothing to do with facts of this kind. */
    public void require(FactKind kind) {
        if (!mayChange(kind)) {
            throw MissingRole.problem(roleFor(kind), List.of());
        }
    }

    /** The role that changes facts of this kind, or the person. */
    public static String roleFor(FactKind kind) {
        return HEALTH.contains(kind) ? Roles.HEALTH_OFFICER : Roles.HR_OFFICER;
    }

    /** Writes down which particularly protected facts the caller is shown; in the transaction that reads them. */
    public void wasShown(StaffMember member, List<FactKind> kinds) {
        List<String> protectedKinds = kinds.stream()
                .filter(kind -> (HEALTH.contains(kind) || PARTY.contains(kind)) && sees(kind))
                .map(kind -> FactKinds.of(kind).path())
                .toList();
        if (!protectedKinds.isEmpty()) {
            trail.read(AuditSubject.staff(member.agency(), member.id()), String.join(", ", protectedKinds));
        }
    }
}
