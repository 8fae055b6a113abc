package vn.hatinh.reporting.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import vn.hatinh.reporting.agency.AgencyNames.Signatory;

/** Everything that the documents of an agency print and that changes with time. */
record AgencyProfile(
        List<Letterhead> letterhead,
        List<Signing> signatories,
        List<Line> addressees,
        List<Line> recipients,
        List<Line> grounds) {

    record Letterhead(
            LocalDate from,
            LocalDate to,
            String parentBody,
            String issuingBody,
            String name,
            String abbreviation,
            String place,
            String filing)
            implements Validity {}

    record Signing(LocalDate from, LocalDate to, List<String> title, String name) implements Validity {}

    record Line(LocalDate from, LocalDate to, String text) implements Validity {}

    /** @return empty outside the time for which the profile knows who the agency was */
    Optional<AgencyNames> on(LocalDate date) {
        return theOne("letterhead", letterhead, date)
                .flatMap(head -> theOne("signatories", signatories, date).map(signing -> names(head, signing, date)));
    }

    private AgencyNames names(Letterhead head, Signing signing, LocalDate date) {
        return new AgencyNames(
                head.parentBody(),
                head.issuingBody(),
                head.name(),
                head.abbreviation(),
                head.place(),
                new Signatory(signing.title(), signing.name()),
                lines(addressees, date),
                lines(recipients, date),
                head.filing(),
                lines(grounds, date));
    }

    private static <T extends Validity> Optional<T> theOne(String what, List<T> all, LocalDate date) {
        List<T> holding = Validity.on(date, all);
        if (holding.size() > 1) {
            throw new IllegalStateException(what + ": " + holding.size() + " entries hold on " + date + ", one may");
        }
        return holding.stream().findFirst();
    }

    private static List<String> lines(List<Line> all, LocalDate date) {
        return Validity.on(date, all).stream().map(Line::text).toList();
    }
}
