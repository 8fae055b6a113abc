package vn.hatinh.reporting.report.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;

import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** A DOCX taken apart, to be asked by XPath (prefixes {@code w}, {@code r} and {@code c}). */
public final class DocxParts {

    private static final Map<String, String> NAMESPACES = Map.of(
            "w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "c", "http://schemas.openxmlformats.org/drawingml/2006/chart");

    private final Map<String, Document> parts = new TreeMap<>();
    private final Map<String, byte[]> files = new TreeMap<>();
    private final XPath xpath = XPathFactory.newInstance().newXPath();

    public DocxParts(byte[] docx) {
        xpath.setNamespaceContext(new Prefixes());
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            DocumentBuilderFactory xml = DocumentBuilderFactory.newInstance();
            xml.setNamespaceAware(true);
            xml.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readAllBytes();
                if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                    parts.put(entry.getName(), xml.newDocumentBuilder().parse(new ByteArrayInputStream(content)));
                } else {
                    files.put(entry.getName(), content);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalArgumentException("not a DOCX", e);
        }
    }

    /** Names of the XML parts. */
    public Set<String> names() {
        return parts.keySet();
    }

    /** Other files within, by name. */
    public Map<String, byte[]> files() {
        return files;
    }

    /** Text or attribute values of the nodes found in word/document.xml. */
    public List<String> inDocument(String expression) {
        return in("word/document.xml", expression);
    }

    public List<String> in(String part, String expression) {
        try {
            NodeList nodes = (NodeList) xpath.evaluate(expression, parts.get(part), XPathConstants.NODESET);
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < nodes.getLength(); i++) {
                texts.add(nodes.item(i).getTextContent());
            }
            return texts;
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(expression, e);
        }
    }

    /** Texts of the paragraphs of a style. */
    public List<String> styled(String style) {
        return inDocument("//w:p[w:pPr/w:pStyle/@w:val='" + style + "']");
    }

    public String text() {
        return String.join("\n", inDocument("//w:p"));
    }

    private static final class Prefixes implements NamespaceContext {

        @Override
        public String getNamespaceURI(String prefix) {
            return NAMESPACES.getOrDefault(prefix, XMLConstants.NULL_NS_URI);
        }

        @Override
        public String getPrefix(String uri) {
            throw new UnsupportedOperationException();
        }

        @Override
        public java.util.Iterator<String> getPrefixes(String uri) {
            throw new UnsupportedOperationException();
        }
    }
}
