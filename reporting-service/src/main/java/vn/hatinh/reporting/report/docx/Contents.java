package vn.hatinh.reporting.report.docx;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import vn.hatinh.reporting.report.model.Block;
import vn.hatinh.reporting.report.model.Letterhead;
import vn.hatinh.reporting.report.model.Report;
import vn.hatinh.reporting.report.model.Signing;

/** What of a report takes the place of each name in a template. */
final class Contents {

    /** Widths of letters in twentieths of a point, on average: bold capitals of 13 points, bold letters of 14. */
    private static final int CAPITAL = 160;

    private static final int LETTER = 110;

    /** The longest line of text that a subject has: between the margins of an upright page. */
    private static final int FULL_LINE = 8787;

    private final Map<String, String> words = new HashMap<>();
    private final Map<String, List<Line>> paragraphs = new HashMap<>();

    private Contents(Report report) {
        letterhead(report.letterhead());
        put(Placeholder.KINH_GUI, addressees(report.opening().addressees()));
        put(Placeholder.CAN_CU, lines(Style.GROUND, report.opening().grounds()));
        put(Placeholder.MO_DAU, blocks(report.opening().paragraphs()));
        put(Placeholder.NOI_DUNG, blocks(report.body()));
        sections(report.body());
        put(Placeholder.KET_THUC, blocks(List.of(report.closing())));
        signing(report.signing());
    }

    static Contents of(Report report) {
        return new Contents(report);
    }

    /** @return null for a name that stands for no words */
    String words(String key) {
        return words.get(key);
    }

    /** @return null for a name that stands for no paragraphs */
    List<Line> paragraphs(String key) {
        return paragraphs.get(key);
    }

    private void letterhead(Letterhead letterhead) {
        Map<Placeholder, String> texts = new EnumMap<>(Placeholder.class);
        texts.put(Placeholder.QUOC_HIEU, letterhead.country());
        texts.put(Placeholder.TIEU_NGU, letterhead.motto());
        texts.put(Placeholder.CO_QUAN_CHU_QUAN, letterhead.parentBody());
        texts.put(Placeholder.CO_QUAN_BAN_HANH, letterhead.issuingBody());
        texts.put(Placeholder.SO_KY_HIEU, letterhead.number());
        texts.put(Placeholder.DIA_DANH_THOI_GIAN, letterhead.placeAndDate());
        texts.put(Placeholder.TEN_LOAI, letterhead.kind());
        texts.put(Placeholder.TRICH_YEU, letterhead.subject());
        texts.forEach((name, text) -> words.put(name.key(), text));
        put(
                Placeholder.KY_SO_LIEU,
                lines(
                        Style.ATTACHED_TO,
                        Optional.ofNullable(letterhead.days()).stream().toList()));
        put(
                Placeholder.DUONG_KE_CO_QUAN,
                List.of(Line.below(letterhead.issuingBody().length() * CAPITAL)));
        put(
                Placeholder.DUONG_KE_TRICH_YEU,
                List.of(Line.below(Math.min(FULL_LINE, letterhead.subject().length() * LETTER))));
    }

    private void signing(Signing signing) {
        List<Line> recipients = new ArrayList<>();
        recipients.add(Line.of(Style.RECIPIENTS_HEADING, signing.recipientsHeading()));
        recipients.addAll(lines(Style.RECIPIENT, signing.recipients()));
        put(Placeholder.NOI_NHAN, recipients);
        put(Placeholder.CHUC_VU_NGUOI_KY, lines(Style.SIGNATORY_TITLE, signing.title()));
        words.put(Placeholder.HO_TEN_NGUOI_KY.key(), signing.name());
    }

    /** The id of a section is that of its heading, with which the ids of all its blocks begin. */
    private void sections(List<Block> body) {
        body.stream().filter(block -> block.kind() == Block.Kind.SECTION).forEach(heading -> {
            List<Block> section = body.stream()
                    .filter(block -> block == heading || block.id().startsWith(heading.id() + "."))
                    .toList();
            paragraphs.put(Placeholder.ofSection(heading.id()), blocks(section));
        });
    }

    private void put(Placeholder name, List<Line> lines) {
        paragraphs.put(name.key(), lines);
    }

    private static List<Line> addressees(List<String> texts) {
        List<Line> lines = new ArrayList<>();
        for (String text : texts) {
            lines.add(Line.of(lines.isEmpty() ? Style.ADDRESSEE : Style.ADDRESSEE_ITEM, text));
        }
        return lines;
    }

    private static List<Line> lines(Style style, List<String> texts) {
        return texts.stream().map(text -> Line.of(style, text)).toList();
    }

    private static List<Line> blocks(List<Block> blocks) {
        return blocks.stream().flatMap(Contents::block).toList();
    }

    private static Stream<Line> block(Block block) {
        return block.paragraphs().stream().map(text -> Line.of(style(block.kind()), text));
    }

    private static Style style(Block.Kind kind) {
        return switch (kind) {
            case SECTION -> Style.HEADING_1;
            case SUBSECTION -> Style.HEADING_2;
            case POINT -> Style.HEADING_3;
            case PARAGRAPH -> Style.TEXT;
            case ITEM -> Style.ITEM;
            case PROMPT -> Style.PROMPT;
            case CLOSING -> Style.CLOSING;
        };
    }
}
