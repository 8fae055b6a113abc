package vn.hatinh.reporting.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import vn.hatinh.contracts.indicators.PlanPublished;
import vn.hatinh.reporting.agency.AgencyNames;
import vn.hatinh.reporting.report.model.Block;
import vn.hatinh.reporting.report.model.Letterhead;
import vn.hatinh.reporting.report.model.Opening;
import vn.hatinh.reporting.report.model.Provenance;
import vn.hatinh.reporting.report.model.Report;
import vn.hatinh.reporting.report.model.Signing;
import vn.hatinh.reporting.report.sentence.FigureText;
import vn.hatinh.reporting.report.sentence.IndicatorSentences;
import vn.hatinh.reporting.report.wording.PlanWording;
import vn.hatinh.reporting.report.wording.ReportWording;
import vn.hatinh.reporting.scorecard.Scorecard;
import vn.hatinh.reporting.vietnamese.VietnameseDates;

/** Composes the annual report. A function of its input and the wording: no clock, no database, no file. */
final class AnnualReport {

    private final ReportInput input;
    private final ReportWording wording;
    private final AgencyNames names;
    private final String date;

    private AnnualReport(ReportInput input, ReportWording wording) {
        this.input = input;
        this.wording = wording;
        this.names = input.names();
        this.date = date(input, wording.letterhead());
    }

    static Report compose(ReportInput input, ReportWording wording, PlanWording planWording) {
        AnnualReport report = new AnnualReport(input, wording);
        PlanPublished plan = input.planYear().plan();
        IndicatorSentences sentences = new IndicatorSentences(
                wording.sentences(), planWording, input.year(), plan.validFrom().getYear());
        List<Block> body = new ArrayList<>(SituationSection.build(input, wording.situation()));
        body.addAll(ResultsSection.build(input, wording.results(), sentences));
        return new Report(
                report.letterhead(),
                report.opening(plan),
                body,
                wording.closing().with(Map.of("year", input.year(), "agency", report.names.name())),
                report.signing(),
                AppendixOne.build(
                        input,
                        wording.appendix(),
                        report.date,
                        new FigureText(wording.sentences(), planWording),
                        sentences),
                provenance(input.scorecard(), plan));
    }

    private static String date(ReportInput input, ReportWording.Letterhead letterhead) {
        LocalDate signedOn = input.signedOn();
        if (signedOn == null) {
            return letterhead.undated().with(Map.of("year", input.namesOn().getYear()));
        }
        return letterhead
                .dated()
                .with(Map.of(
                        "day", VietnameseDates.day(signedOn),
                        "month", VietnameseDates.month(signedOn),
                        "year", signedOn.getYear()));
    }

    private Letterhead letterhead() {
        ReportWording.Letterhead words = wording.letterhead();
        return new Letterhead(
                words.country(),
                words.motto(),
                names.parentBody(),
                names.issuingBody(),
                words.number().with(Map.of("abbreviation", names.abbreviation())),
                words.placeAndDate().with(Map.of("place", names.place(), "date", date)),
                words.kind(),
                words.subject().with(Map.of("year", input.year(), "nextYear", input.year() + 1)));
    }

    private Opening opening(PlanPublished plan) {
        ReportWording.Opening words = wording.opening();
        Stream<String> text = Stream.of(words.text()
                .with(Map.of(
                        "number",
                        plan.number(),
                        "signed",
                        VietnameseDates.inNumbers(plan.signed()),
                        "plan",
                        PlanTitle.behindItsNumber(plan.title().vi()),
                        "agency",
                        names.name(),
                        "year",
                        input.year())));
        return new Opening(
                addressees(words),
                Lines.closed(names.grounds().stream()
                        .map(ground -> words.ground().with(Map.of("ground", ground)))
                        .toList()),
                (input.scorecard().provisional() ? Stream.concat(text, Stream.of(provisional(words))) : text).toList());
    }

    private String provisional(ReportWording.Opening words) {
        LocalDate asOf = input.scorecard().asOf().atZone(input.zone()).toLocalDate();
        return words.provisional().with(Map.of("asOf", VietnameseDates.inNumbers(asOf), "year", input.year()));
    }

    /** One addressee stands on the line of "Kính gửi", more stand below it. */
    private List<String> addressees(ReportWording.Opening words) {
        if (names.addressees().size() == 1) {
            return List.of(words.oneAddressee()
                    .with(Map.of("addressee", names.addressees().get(0))));
        }
        List<String> lines = Lines.closed(names.addressees().stream()
                .map(addressee -> words.addressee().with(Map.of("addressee", addressee)))
                .toList());
        return lines.isEmpty()
                ? lines
                : Stream.concat(Stream.of(words.addressees()), lines.stream()).toList();
    }

    private Signing signing() {
        ReportWording.Signing words = wording.signing();
        List<String> recipients = new ArrayList<>();
        if (!names.addressees().isEmpty()) {
            recipients.add(words.asAbove());
        }
        names.recipients().forEach(recipient -> recipients.add(words.recipient().with(Map.of("recipient", recipient))));
        recipients.add(words.filing().with(Map.of("filing", names.filing())));
        AgencyNames.Signatory signatory = names.signatory();
        return new Signing(
                words.recipientsHeading(),
                recipients,
                signatory.title(),
                signatory.name() == null ? words.unknownName() : signatory.name());
    }

    private static Provenance provenance(Scorecard scorecard, PlanPublished plan) {
        return new Provenance(
                scorecard.agency(),
                plan.plan(),
                plan.version(),
                scorecard.year(),
                scorecard.position(),
                scorecard.asOf());
    }
}
