package vn.hatinh.reporting.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import vn.hatinh.reporting.agency.AgencyNames;
import vn.hatinh.reporting.report.model.Block;
import vn.hatinh.reporting.report.model.Letterhead;
import vn.hatinh.reporting.report.model.Opening;
import vn.hatinh.reporting.report.model.Signing;
import vn.hatinh.reporting.report.wording.ReportWording;
import vn.hatinh.reporting.vietnamese.VietnameseDates;
import vn.hatinh.reporting.vietnamese.VietnameseNumbers;

/** What stands around the sections: letterhead, opening, signature, and the line below an appendix' title. */
final class Frame {

    private final ReportContext context;
    private final ReportInput input;
    private final ReportWording wording;
    private final AgencyNames names;
    private final String date;
    private final String number;

    Frame(ReportContext context) {
        this.context = context;
        this.input = context.input();
        this.wording = context.wording();
        this.names = input.names();
        this.date = date();
        this.number = printed();
    }

    Letterhead letterhead() {
        ReportWording.Letterhead words = wording.letterhead();
        return new Letterhead(
                words.country(),
                words.motto(),
                names.parentBody(),
                names.issuingBody(),
                words.number().with(Map.of("number", number)),
                words.placeAndDate().with(Map.of("place", names.place(), "date", date)),
                wording.kind(),
                context.say(wording.subject()),
                context.sayDays(words.days()).orElse(null));
    }

    Opening opening() {
        ReportWording.Opening words = wording.opening();
        List<Block> paragraphs = new ArrayList<>();
        paragraphs.add(Block.generated("opening.text", Block.Kind.PARAGRAPH, context.say(words.text())));
        context.sayDays(words.closed())
                .map(text -> Block.generated("opening.closed", Block.Kind.PARAGRAPH, text))
                .ifPresent(paragraphs::add);
        if (input.scorecard().provisional() && words.provisional() != null) {
            LocalDate asOf = input.scorecard().asOf().atZone(input.zone()).toLocalDate();
            paragraphs.add(Block.generated(
                    "opening.provisional",
                    Block.Kind.PARAGRAPH,
                    context.say(words.provisional(), Map.of("asOf", VietnameseDates.inNumbers(asOf)))));
        }
        if (input.edition().replaces() != null) {
            paragraphs.add(Block.generated(
                    "opening.replaces",
                    Block.Kind.PARAGRAPH,
                    words.replaces()
                            .with(Map.of(
                                    "document",
                                    wording.document(),
                                    "replaced",
                                    input.edition().replaces().number(),
                                    "replacedOn",
                                    VietnameseDates.inNumbers(
                                            input.edition().replaces().signedOn())))));
        }
        List<String> grounds = Lines.closed(names.grounds().stream()
                .map(ground -> words.ground().with(Map.of("ground", ground)))
                .toList());
        return new Opening(wording.addressed() ? addressees(words) : List.of(), grounds, paragraphs);
    }

    Signing signing() {
        ReportWording.Signing words = wording.signing();
        List<String> recipients = new ArrayList<>();
        if (wording.addressed() && !names.addressees().isEmpty()) {
            recipients.add(words.asAbove());
        } else {
            names.addressees()
                    .forEach(addressee -> recipients.add(words.recipient().with(Map.of("recipient", addressee))));
        }
        names.recipients().forEach(recipient -> recipients.add(words.recipient().with(Map.of("recipient", recipient))));
        recipients.add(words.filing().with(Map.of("filing", names.filing())));
        AgencyNames.Signatory signatory = names.signatory();
        return new Signing(
                words.recipientsHeading(),
                recipients,
                Stream.concat(names.addressees().stream(), names.recipients().stream())
                        .toList(),
                signatory.title(),
                signatory.name() == null ? words.unknownName() : signatory.name());
    }

    /** Which document an appendix belongs to. */
    String attachedTo() {
        return context.say(
                wording.attachedTo(), Map.of("document", wording.document(), "number", number, "date", date));
    }

    /** Its number with all that belongs to it, for example 05/BC-SNgV; a draft leaves room for it. */
    String printed() {
        Integer given = input.edition().number();
        return wording.letterhead()
                .printed()
                .with(Map.of(
                        "number",
                        given == null ? wording.letterhead().noNumber() : VietnameseNumbers.twoDigits(given),
                        "code",
                        wording.code(),
                        "abbreviation",
                        names.abbreviation()));
    }

    private String date() {
        ReportWording.Letterhead words = wording.letterhead();
        LocalDate signedOn = input.edition().signedOn();
        if (signedOn == null) {
            return words.undated().with(Map.of("year", input.namesOn().getYear()));
        }
        return words.dated()
                .with(Map.of(
                        "day", VietnameseDates.day(signedOn),
                        "month", VietnameseDates.month(signedOn),
                        "year", signedOn.getYear()));
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
}
