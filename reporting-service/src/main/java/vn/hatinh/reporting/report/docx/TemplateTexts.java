package vn.hatinh.reporting.report.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The paragraphs of a template, in the text and in the margins, from top to bottom. */
record TemplateTexts(List<Paragraph> paragraphs, List<Foreign> foreign) {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** Where paragraphs are filled in. */
    private static final Set<String> FILLED = Set.of("tc", "tr", "tbl", "body", "document", "hdr", "ftr");

    private static final Set<String> PARTS = Stream.of(
                    XWPFRelation.DOCUMENT,
                    XWPFRelation.HEADER,
                    XWPFRelation.FOOTER,
                    XWPFRelation.FOOTNOTE,
                    XWPFRelation.ENDNOTE)
            .map(XWPFRelation::getContentType)
            .collect(Collectors.toSet());

    /** What stands for pages in a text; others fetch or compute something. */
    private static final Set<String> FIELDS = Set.of("PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES");

    /** What is left of a change or of a form, and its name. */
    private static final Set<String> UNFINISHED =
            Set.of("ins", "del", "moveFrom", "moveTo", "sdt", "altChunk", "object");

    /**
     * A paragraph.
     *
     * @param place part of the file, and the number of the paragraph in it
     * @param plain the text of its own runs; the rest of the text stands in links and the like
     * @param reached whether it is filled in; what stands in a text box is not
     * @param inText whether it stands in the text itself, and not in a table or a margin
     * @param endsPages whether pages of another form begin behind it
     */
    record Paragraph(
            String place,
            String text,
            String plain,
            boolean reached,
            boolean inMargin,
            boolean inText,
            boolean endsPages) {}

    /** Something that a template must not have. */
    record Foreign(String place, String what) {}

    static TemplateTexts of(XWPFDocument document) throws IOException {
        TemplateTexts texts = new TemplateTexts(new ArrayList<>(), new ArrayList<>());
        try {
            for (PackagePart part : document.getPackage().getParts()) {
                if (PARTS.contains(part.getContentType())) {
                    try (InputStream in = part.getInputStream()) {
                        texts.read(part.getPartName().getName(), DocumentHelper.readDocument(in));
                    }
                }
            }
        } catch (InvalidFormatException | SAXException e) {
            throw new IOException("a part cannot be read", e);
        }
        return texts;
    }

    private void read(String part, Node root) {
        List<Element> all = below(root, "*");
        int number = 0;
        for (Element element : all) {
            String name = element.getLocalName();
            if (W.equals(element.getNamespaceURI()) && name.equals("p")) {
                number++;
                paragraphs.add(paragraph(part, number, element));
            }
            String place = part + "/paragraph/" + number;
            if (W.equals(element.getNamespaceURI()) && UNFINISHED.contains(name)) {
                foreign.add(new Foreign(place, name));
            }
            field(element)
                    .filter(field -> !FIELDS.contains(field))
                    .ifPresent(field -> foreign.add(new Foreign(place, field)));
        }
    }

    private static Optional<String> field(Element element) {
        String instruction =
                switch (element.getLocalName()) {
                    case "instrText" -> element.getTextContent();
                    case "fldSimple" -> element.getAttributeNS(W, "instr");
                    default -> null;
                };
        return Optional.ofNullable(instruction)
                .map(text -> text.strip().split("[\\s\\\\]")[0].toUpperCase(Locale.ROOT))
                .filter(text -> !text.isEmpty());
    }

    private static Paragraph paragraph(String part, int number, Element element) {
        String text = below(element, "t").stream()
                .filter(piece -> nearest(piece) == element)
                .map(Node::getTextContent)
                .collect(Collectors.joining());
        String plain = below(element, "t").stream()
                .filter(piece -> piece.getParentNode().getParentNode() == element)
                .map(Node::getTextContent)
                .collect(Collectors.joining());
        boolean inMargin = !part.equals("/word/document.xml");
        return new Paragraph(
                part + "/paragraph/" + number,
                text,
                plain,
                isReached(element),
                inMargin,
                !inMargin && "body".equals(element.getParentNode().getLocalName()),
                below(element, "sectPr").stream().anyMatch(settings -> nearest(settings) == element));
    }

    private static Node nearest(Node node) {
        Node paragraph = node.getParentNode();
        while (!"p".equals(paragraph.getLocalName()) || !W.equals(paragraph.getNamespaceURI())) {
            paragraph = paragraph.getParentNode();
        }
        return paragraph;
    }

    private static boolean isReached(Element paragraph) {
        for (Node above = paragraph.getParentNode(); above instanceof Element; above = above.getParentNode()) {
            if (!FILLED.contains(above.getLocalName())) {
                return false;
            }
        }
        return true;
    }

    private static List<Element> below(Node node, String name) {
        List<Element> found = new ArrayList<>();
        collect(node, name, found);
        return found;
    }

    private static void collect(Node node, String name, List<Element> found) {
        NodeList children = node.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element element) {
                if (name.equals("*") || name.equals(element.getLocalName())) {
                    found.add(element);
                }
                collect(element, name, found);
            }
        }
    }
}
