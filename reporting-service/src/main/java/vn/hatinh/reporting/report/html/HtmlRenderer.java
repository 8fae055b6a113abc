package vn.hatinh.reporting.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.RawString;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;

import vn.hatinh.reporting.report.model.Block;
import vn.hatinh.reporting.report.model.Report;

/**
 * Writes a report as a page for the browser. The page is well-formed XML and has print rules, so that the PDF is made
 * from it.
 */
public final class HtmlRenderer {

    private static final String FOLDER = "report/html/";

    /** A line of 0.42 of the text above it; a bold capital of 13 points is 8 points wide on average. */
    private static final double RULE_PER_LETTER = 0.42 * 8;

    /** The same in percent of the page's text, of which a bold letter of 14 points takes this much. */
    private static final double SUBJECT_RULE_PER_LETTER = 0.42 * 1.25;

    private static final double LONGEST_SUBJECT_RULE = 42;

    private static final Set<Block.Kind> HEADINGS = Set.of(Block.Kind.SECTION, Block.Kind.SUBSECTION, Block.Kind.POINT);

    private final Template template;
    private final RawString style;

    public HtmlRenderer() {
        Engine engine = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .build();
        template = engine.parse(read("report.html"), Variant.forContentType(Variant.TEXT_HTML));
        style = new RawString(read("report.css"));
    }

    public String render(Report report) {
        String page = template.data("report", report)
                .data("style", style)
                .data("body", kept(report.body()))
                .data(
                        "issuerRule",
                        Math.round(RULE_PER_LETTER
                                * report.letterhead().issuingBody().length()))
                .data(
                        "subjectRule",
                        Math.round(Math.min(
                                LONGEST_SUBJECT_RULE,
                                SUBJECT_RULE_PER_LETTER
                                        * report.letterhead().subject().length())))
                .data("tables", report.appendices().stream().map(HtmlTable::of).toList())
                .data(
                        "charts",
                        report.charts() == null
                                ? List.of()
                                : report.charts().groups().stream()
                                        .map(HtmlChart.Group::of)
                                        .toList())
                .render();
        return Normalizer.normalize(page, Normalizer.Form.NFC);
    }

    /** Headings with the block that follows them, which stay on one page; other blocks alone. */
    private static List<List<Block>> kept(List<Block> body) {
        List<List<Block>> groups = new ArrayList<>();
        boolean open = false;
        for (Block block : body) {
            if (!open) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(block);
            open = HEADINGS.contains(block.kind());
        }
        return groups;
    }

    private static String read(String name) {
        try (InputStream in = HtmlRenderer.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + FOLDER + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(FOLDER + name, e);
        }
    }
}
