package vn.hatinh.reporting.report.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import javax.xml.namespace.QName;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;

/**
 * Finds a template's styles by the names that people see. Their ids are the office program's own: Word in another
 * language and LibreOffice give other ones when they save.
 */
final class StyleNames {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final QName VALUE = new QName(W, "val");
    private static final Set<String> REFERENCES =
            Set.of("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link", "numStyleLink", "styleLink");

    /** Names of the styles that are written, by their ids in the form that ships. */
    private static final Map<String, String> NEEDED = needed();

    private StyleNames() {}

    private static Map<String, String> needed() {
        Map<String, String> names = new LinkedHashMap<>();
        try (XWPFDocument shipped =
                new XWPFDocument(new ByteArrayInputStream(DocxTemplate.shipped().content()))) {
            Stream.concat(Stream.of(Style.values()).map(Style::id), Stream.of(Style.PLAIN_TABLE, Style.GRID_TABLE))
                    .forEach(
                            id -> names.put(id, shipped.getStyles().getStyle(id).getName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    /** Names of styles that a document would have to have. */
    static List<String> missing(XWPFDocument document) throws IOException {
        Map<String, String> ids = ids(read(document));
        List<String> missing = new ArrayList<>();
        NEEDED.values().stream()
                .filter(name -> !ids.containsKey(folded(name)))
                .distinct()
                .forEach(missing::add);
        return missing;
    }

    /** Gives the styles the ids by which they are written. */
    static void align(XWPFDocument document) throws IOException {
        CTStyles styles = read(document);
        Map<String, String> ids = ids(styles);
        Map<String, String> renamed = new HashMap<>();
        NEEDED.forEach((id, name) -> {
            String known = ids.get(folded(name));
            if (known != null && !known.equals(id)) {
                renamed.put(known, id);
            }
        });
        if (renamed.isEmpty()) {
            return;
        }
        styles.getStyleList()
                .forEach(style -> style.setStyleId(renamed.getOrDefault(style.getStyleId(), style.getStyleId())));
        rename(styles, renamed);
        document.getStyles().setStyles(styles);
        rename(document.getDocument(), renamed);
        document.getHeaderList().forEach(header -> rename(header._getHdrFtr(), renamed));
        document.getFooterList().forEach(footer -> rename(footer._getHdrFtr(), renamed));
    }

    private static CTStyles read(XWPFDocument document) throws IOException {
        try {
            return document.getStyle();
        } catch (XmlException e) {
            throw new IOException("the styles cannot be read", e);
        }
    }

    private static Map<String, String> ids(CTStyles styles) {
        Map<String, String> ids = new HashMap<>();
        for (CTStyle style : styles.getStyleList()) {
            if (style.isSetName()) {
                ids.putIfAbsent(folded(style.getName().getVal()), style.getStyleId());
            }
        }
        return ids;
    }

    /** Word writes "heading 1" or "Heading 1". */
    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static void rename(XmlObject part, Map<String, String> renamed) {
        try (XmlCursor cursor = part.newCursor()) {
            for (XmlCursor.TokenType token = cursor.currentTokenType();
                    !token.isEnddoc() && !token.isNone();
                    token = cursor.toNextToken()) {
                if (token.isStart() && REFERENCES.contains(cursor.getName().getLocalPart())) {
                    String id = cursor.getAttributeText(VALUE);
                    if (renamed.containsKey(id)) {
                        cursor.setAttributeText(VALUE, renamed.get(id));
                    }
                }
            }
        }
    }
}
