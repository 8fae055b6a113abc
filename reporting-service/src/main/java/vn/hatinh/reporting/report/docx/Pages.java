package vn.hatinh.reporting.report.docx;

import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** The form of a section's pages. */
record Pages(CTSectPr settings) {

    /** Those on which the document begins. */
    static Pages first(XWPFDocument document) {
        CTBody body = document.getDocument().getBody();
        return body.getPList().stream()
                .filter(paragraph -> paragraph.isSetPPr() && paragraph.getPPr().isSetSectPr())
                .findFirst()
                .map(end -> new Pages(end.getPPr().getSectPr()))
                .orElseGet(() -> last(document));
    }

    /** Those on which the document ends. */
    static Pages last(XWPFDocument document) {
        return new Pages(document.getDocument().getBody().getSectPr());
    }

    /** Between the margins, in twentieths of a point. */
    int textWidth() {
        CTPageMar margins = settings.getPgMar();
        return length(settings.getPgSz().getW()) - length(margins.getLeft()) - length(margins.getRight());
    }

    private static int length(Object twentieths) {
        return new BigInteger(twentieths.toString()).intValue();
    }
}
