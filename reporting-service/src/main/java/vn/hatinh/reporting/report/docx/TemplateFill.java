package vn.hatinh.reporting.report.docx;

import java.math.BigInteger;
import java.util.List;
import java.util.function.IntFunction;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/** Puts the words and paragraphs of a report in the places that a template names. */
final class TemplateFill {

    private final XWPFDocument document;
    private final Contents contents;

    private TemplateFill(XWPFDocument document, Contents contents) {
        this.document = document;
        this.contents = contents;
    }

    static void fill(XWPFDocument document, Contents contents) {
        TemplateFill fill = new TemplateFill(document, contents);
        CTBody body = document.getDocument().getBody();
        fill.paragraphs(
                body.getPList(),
                body::insertNewP,
                body::removeP,
                Pages.first(document).textWidth());
        body.getTblList().forEach(fill::table);
        document.getHeaderList().forEach(header -> fill.margin(header._getHdrFtr()));
        document.getFooterList().forEach(footer -> fill.margin(footer._getHdrFtr()));
    }

    /** Names of paragraphs do not stand in margins. */
    private void margin(CTHdrFtr margin) {
        margin.getPList().forEach(this::words);
        margin.getTblList().forEach(this::table);
    }

    private void table(CTTbl table) {
        table.getTrList().forEach(row -> row.getTcList().forEach(this::cell));
    }

    private void cell(CTTc cell) {
        int width = cell.isSetTcPr() && cell.getTcPr().isSetTcW()
                ? new BigInteger(cell.getTcPr().getTcW().getW().toString()).intValue()
                : 0;
        paragraphs(cell.getPList(), cell::insertNewP, cell::removeP, width);
        if (cell.sizeOfPArray() == 0) {
            // Word does not open a file with a cell that has no paragraph
            cell.addNewP();
        }
        cell.getTblList().forEach(this::table);
    }

    /** @param width of the place in twentieths of a point; 0 when it is not known */
    private void paragraphs(List<CTP> all, IntFunction<CTP> insert, RemoveAt remove, int width) {
        for (int i = all.size() - 1; i >= 0; i--) {
            CTP paragraph = all.get(i);
            List<Line> lines = contents.paragraphs(Words.of(paragraph).onlyName());
            if (lines == null) {
                words(paragraph);
                continue;
            }
            for (int j = 0; j < lines.size(); j++) {
                write(insert.apply(i + j), lines.get(j), paragraph.getPPr(), width);
            }
            if (paragraph.isSetPPr() && paragraph.getPPr().isSetSectPr()) {
                // pages of another form begin behind it
                paragraph.setRArray(new CTR[0]);
            } else {
                remove.at(i + lines.size());
            }
        }
    }

    /** @param settings of the paragraph that named the place; a drawn line keeps its distances */
    private void write(CTP place, Line line, CTPPr settings, int width) {
        XWPFParagraph paragraph = new XWPFParagraph(place, document);
        if (line.isRule()) {
            if (settings != null) {
                place.setPPr(settings);
            }
            Paragraphs.rule(paragraph, line.length(), Math.max(width, line.length()));
        } else {
            Paragraphs.write(paragraph, line.style(), line.text());
        }
    }

    private void words(CTP paragraph) {
        Words.of(paragraph).fill(contents::words);
    }

    /** Takes away what stands at a place. */
    @FunctionalInterface
    private interface RemoveAt {
        void at(int place);
    }
}
