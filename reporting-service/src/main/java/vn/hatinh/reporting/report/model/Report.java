package vn.hatinh.reporting.report.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A document as it will be read, from top to bottom, whatever it is rendered to. All texts are complete.
 *
 * @param body the sections
 * @param charts null in a document without
 * @param figures everything published that the texts and tables were made from
 */
public record Report(
        Letterhead letterhead,
        Opening opening,
        List<Block> body,
        Block closing,
        Signing signing,
        List<Appendix> appendices,
        Charts charts,
        List<ReportedFigure> figures,
        Provenance provenance) {

    public Report {
        body = List.copyOf(body);
        appendices = List.copyOf(appendices);
        figures = List.copyOf(figures);
    }

    /** All blocks that can be replaced, from top to bottom. */
    public Stream<Block> blocks() {
        return Stream.of(opening.paragraphs().stream(), body.stream(), Stream.of(closing))
                .flatMap(part -> part);
    }

    /** The report with people's own texts, by block id; ids that it does not have are left out. */
    public Report written(Map<String, TextEdit> own) {
        return new Report(
                letterhead,
                new Opening(opening.addressees(), opening.grounds(), written(opening.paragraphs(), own)),
                written(body, own),
                written(closing, own),
                signing,
                appendices,
                charts,
                figures,
                provenance);
    }

    private static List<Block> written(List<Block> blocks, Map<String, TextEdit> own) {
        return blocks.stream().map(block -> written(block, own)).toList();
    }

    private static Block written(Block block, Map<String, TextEdit> own) {
        return own.containsKey(block.id()) ? block.written(own.get(block.id())) : block;
    }
}
