package vn.hatinh.reporting.report.docx;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * Where pages change their form. The skeleton begins with the paragraph that ends the report itself, which belongs behind
 * the signature, and ends with the settings of an appendix.
 */
final class Sections {

    private final XWPFDocument document;
    private final CTPPr mainPart;

    private Sections(XWPFDocument document, CTPPr mainPart) {
        this.document = document;
        this.mainPart = mainPart;
    }

    static Sections take(XWPFDocument document) {
        XWPFParagraph paragraph = document.getParagraphs().get(0);
        CTPPr settings = (CTPPr) paragraph.getCTP().getPPr().copy();
        document.removeBodyElement(document.getPosOfParagraph(paragraph));
        return new Sections(document, settings);
    }

    void endMainPart() {
        document.createParagraph().getCTP().setPPr(mainPart);
    }

    /** Another appendix follows. */
    void endAppendix() {
        CTSectPr appendix = document.getDocument().getBody().getSectPr();
        XWPFParagraph end = document.createParagraph();
        end.setStyle(Style.END_OF_PAGES.id());
        end.getCTP().getPPr().setSectPr((CTSectPr) appendix.copy());
    }
}
