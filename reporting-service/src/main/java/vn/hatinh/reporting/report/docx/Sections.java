package vn.hatinh.reporting.report.docx;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** Where pages change their form: a template ends with the place of the appendices, in a section of its own. */
final class Sections {

    private final XWPFDocument document;

    private Sections(XWPFDocument document) {
        this.document = document;
    }

    /** Takes away the name of the place, and empty paragraphs behind it; what is written next stands there. */
    static Sections atAppendices(XWPFDocument document) {
        CTBody body = document.getDocument().getBody();
        for (int i = body.sizeOfPArray() - 1; i >= 0; i--) {
            CTP last = body.getPArray(i);
            boolean found = Placeholder.PHU_LUC.key().equals(Words.of(last).onlyName());
            body.removeP(i);
            if (found) {
                break;
            }
        }
        return new Sections(document);
    }

    /** Another appendix follows. */
    void endAppendix() {
        CTSectPr appendix = Pages.last(document).settings();
        XWPFParagraph end = document.createParagraph();
        end.setStyle(Style.END_OF_PAGES.id());
        end.getCTP().getPPr().setSectPr((CTSectPr) appendix.copy());
    }
}
