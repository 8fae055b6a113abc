package vn.hatinh.reporting.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.hatinh.reporting.report.YearWork.Decided;
import vn.hatinh.reporting.report.YearWork.Sitting;
import vn.hatinh.reporting.report.model.Block.Kind;
import vn.hatinh.reporting.report.wording.WorkWording;
import vn.hatinh.reporting.vietnamese.VietnameseDates;
import vn.hatinh.reporting.vietnamese.VietnameseNumbers;

/** What was recorded of documents and of the committee, in one part of a section. */
final class CommitteeParagraphs {

    private final ReportContext context;
    private final YearWork work;
    private final WorkWording wording;
    private final String part;
    private final Blocks blocks;

    private CommitteeParagraphs(ReportContext context, String part, Blocks blocks) {
        this.context = context;
        this.work = context.input().work();
        this.wording = context.wording().work();
        this.part = part;
        this.blocks = blocks;
    }

    /** @return false when nothing is recorded */
    static boolean documents(ReportContext context, String part, Blocks blocks) {
        return new CommitteeParagraphs(context, part, blocks).documents();
    }

    /** @return false when nothing is recorded */
    static boolean committee(ReportContext context, String part, Blocks blocks) {
        return new CommitteeParagraphs(context, part, blocks).committee();
    }

    private boolean documents() {
        Stream<Decided> own = work.documents().stream()
                .map(document -> new Decided(
                        document.number(),
                        document.signedOn(),
                        wording.documents().get(document.kind()).with(Map.of("year", document.year()))));
        List<String> all = Stream.concat(own, work.decisions().stream())
                .sorted(Comparator.comparing(Decided::on).thenComparing(Decided::number))
                .map(decided -> wording.document()
                        .with(Map.of(
                                "subject", decided.subject(), "number", decided.number(), "date", date(decided.on()))))
                .toList();
        blocks.items(part + ".document", all);
        return !all.isEmpty();
    }

    private boolean committee() {
        if (!work.members().isEmpty()) {
            String members = work.members().stream()
                    .map(seat -> wording.member()
                            .with(Map.of("role", wording.roles().get(seat.role()), "post", seat.post())))
                    .collect(Collectors.joining("; "));
            blocks.add(
                    part + ".members",
                    Kind.PARAGRAPH,
                    context.say(
                            wording.members(),
                            Map.of(
                                    "count",
                                    VietnameseNumbers.twoDigits(work.members().size()),
                                    "members",
                                    members)));
        }
        if (!work.meetings().isEmpty()) {
            blocks.add(
                    part + ".meetings",
                    Kind.PARAGRAPH,
                    context.say(
                            wording.meetings(),
                            Map.of(
                                    "count",
                                    VietnameseNumbers.twoDigits(work.meetings().size()))));
            blocks.items(
                    part + ".meeting",
                    work.meetings().stream().map(this::meeting).toList());
        }
        return !work.members().isEmpty() || !work.meetings().isEmpty();
    }

    private String meeting(Sitting meeting) {
        String attendance = meeting.listed() == 0
                ? ""
                : wording.attendance().with(Map.of("present", meeting.present(), "listed", meeting.listed()));
        return wording.meeting()
                .with(Map.of(
                        "date",
                        date(meeting.on()),
                        "agenda",
                        String.join("; ", meeting.agenda()),
                        "attendance",
                        attendance));
    }

    private static String date(LocalDate day) {
        return VietnameseDates.inNumbers(day);
    }
}
