package vn.hatinh.personnel.importing.rule;

import java.util.List;

import vn.hatinh.personnel.importing.ErrorCode;
import vn.hatinh.personnel.importing.Period;
import vn.hatinh.personnel.importing.Workbook.PartyCommitteeSeatRow;
import vn.hatinh.personnel.importing.Workbook.PartyMembershipRow;
import vn.hatinh.personnel.importing.sheet.Findings;
import vn.hatinh.personnel.importing.sheet.OrganisationSheets;
import vn.hatinh.personnel.importing.sheet.Shown;
import vn.hatinh.support.problem.Text;

/** Whoever sits in the cấp ủy is a member of the Party on each of these days. */
final class SeatIsOfPartyMember implements PersonRule {

    @Override
    public void check(Person person, Units units, Findings findings) {
        if (!person.isComplete(OrganisationSheets.PARTY_MEMBERSHIPS)) {
            return;
        }
        List<Period> memberships = Period.stretches(person.facts(PartyMembershipRow.class).stream()
                .map(row -> new Period(row.admitted(), row.left()))
                .toList());
        for (PartyCommitteeSeatRow seat : person.facts(PartyCommitteeSeatRow.class)) {
            person.effective(seat)
                    .filter(period -> !Coverage.covers(memberships, period))
                    .ifPresent(period -> complain(seat, period, memberships, person, findings));
        }
    }

    private static void complain(
            PartyCommitteeSeatRow seat, Period period, List<Period> memberships, Person person, Findings findings) {
        String time = Shown.of(List.of(period));
        Text message = new Text(
                "Tham gia cấp ủy (%s) khi không là đảng viên".formatted(time),
                "A seat in the cấp ủy (%s) of somebody who is not a Party member".formatted(time));
        Text accepted = Coverage.within(memberships);
        if (seat.row() > 0) {
            Coverage.blame(seat, period, memberships, findings, ErrorCode.NOT_A_PARTY_MEMBER, message, accepted);
            return;
        }
        person.facts(PartyMembershipRow.class).stream()
                .filter(membership -> membership.row() > 0)
                .findFirst()
                .ifPresent(membership -> findings.at(membership)
                        .error(
                                OrganisationSheets.LEFT_PARTY,
                                Shown.of(membership.left()),
                                ErrorCode.NOT_A_PARTY_MEMBER,
                                message,
                                new Text("Thời gian bao gồm " + time, "A time that includes " + time)));
    }
}
