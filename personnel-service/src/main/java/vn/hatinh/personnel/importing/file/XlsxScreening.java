package vn.hatinh.personnel.importing.file;

import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.dhatim.fastexcel.reader.CellAddress;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;

/**
 * Looks through the parts of a spreadsheet before the library reads them, for what no spreadsheet program writes and
 * the library would stumble over: a DOCTYPE; formulas that it does not report; cells beyond the last column, references
 * to missing shared strings and endless texts, which would fill the memory.
 *
 * <p>It reads with the library's own parser. A part that is not well-formed is left to the library, which stops at the
 * same place if it needs that part.
 */
final class XlsxScreening {

    private static final XMLInputFactory PARSERS = new InputFactoryImpl();

    static {
        PARSERS.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        PARSERS.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private static final int COLUMNS_OF_A_SHEET = 16_384;
    private static final int ROWS_OF_A_SHEET = 1_048_576;

    /** A cell holds 32,767 characters; rich text and phonetic hints come on top. */
    private static final int LONGEST_CELL = 100_000;

    /** The library compares every cell with every array formula. */
    private static final int MOST_ARRAY_FORMULAS = 10_000;

    /** Nobody corrects more than that by hand, and each has to be remembered. */
    private static final int MOST_HIDDEN_FORMULAS = 10_000;

    private final HiddenFormulas hiddenFormulas = new HiddenFormulas();
    private long sharedStrings;
    private long highestSharedString = -1;
    private long rows;

    void screen(String part, InputStream content) {
        try {
            XMLStreamReader xml = PARSERS.createXMLStreamReader(content);
            PartScreening screening = new PartScreening(part, xml);
            while (xml.hasNext()) {
                screening.next(xml.next());
            }
        } catch (XMLStreamException | UncheckedStreamException e) {
            return;
        }
    }

    /** Formulas that the library does not report. */
    HiddenFormulas hiddenFormulas() {
        return hiddenFormulas;
    }

    /** How many rows all sheets have together, empty ones included. */
    long rows() {
        return rows;
    }

    /** To be called after the last part. */
    void finish() {
        if (highestSharedString >= sharedStrings) {
            throw UnreadableWorkbook.corrupt("shared strings");
        }
        hiddenFormulas.finish();
    }

    private final class PartScreening {

        private final String part;
        private final XMLStreamReader xml;
        private final StringBuilder text = new StringBuilder();
        private String cell;
        private String cellType;
        private String formulaType;
        private boolean insideText;
        private int textStart;
        private int arrayFormulas;

        PartScreening(String part, XMLStreamReader xml) {
            this.part = part;
            this.xml = xml;
        }

        void next(int event) {
            switch (event) {
                case XMLStreamConstants.DTD -> throw UnreadableWorkbook.doctype(part);
                case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters();
                default -> {}
            }
        }

        private void start(String element) {
            switch (element) {
                case "row" -> rows++;
                case "c" -> startCell();
                case "Relationship" ->
                    hiddenFormulas.relate(
                            part, xml.getAttributeValue(null, "Id"), xml.getAttributeValue(null, "Target"));
                case "si" -> {
                    sharedStrings++;
                    startText();
                }
                case "f" -> startFormula();
                case "v" -> textStart = text.length();
                default -> {}
            }
        }

        private void startCell() {
            startText();
            cell = xml.getAttributeValue(null, "r");
            cellType = xml.getAttributeValue(null, "t");
            if (cell != null && isBeyondSheet(cell)) {
                throw UnreadableWorkbook.beyondLimits(part);
            }
        }

        private void startText() {
            insideText = true;
            text.setLength(0);
            textStart = 0;
        }

        private void startFormula() {
            textStart = text.length();
            formulaType = xml.getAttributeValue(null, "t");
            if ("array".equals(formulaType) && ++arrayFormulas > MOST_ARRAY_FORMULAS) {
                throw UnreadableWorkbook.beyondLimits(part);
            }
        }

        private void characters() {
            if (insideText) {
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                if (text.length() > LONGEST_CELL) {
                    throw UnreadableWorkbook.beyondLimits(part);
                }
            }
        }

        private void end(String element) {
            switch (element) {
                case "c", "si" -> insideText = false;
                case "f" -> endFormula();
                case "v" -> endValue();
                default -> {}
            }
        }

        /** The library overlooks the formula of a cell with a shared string, and a formula without text. */
        private void endFormula() {
            boolean empty = text.length() == textStart;
            boolean textElsewhere = "shared".equals(formulaType) || "array".equals(formulaType);
            if (insideText && ("s".equals(cellType) || empty && !textElsewhere)) {
                if (cell == null || hiddenFormulas.count() >= MOST_HIDDEN_FORMULAS) {
                    throw UnreadableWorkbook.hiddenFormula(part, String.valueOf(cell));
                }
                hiddenFormulas.add(part, cell, text.substring(textStart));
            }
        }

        private void endValue() {
            String index = text.substring(textStart).strip();
            if (insideText && "s".equals(cellType) && !index.isEmpty()) {
                try {
                    highestSharedString = Math.max(highestSharedString, Long.parseLong(index));
                } catch (NumberFormatException e) {
                    throw UnreadableWorkbook.corrupt(part);
                }
            }
        }
    }

    private static boolean isBeyondSheet(String reference) {
        try {
            CellAddress address = new CellAddress(reference);
            return address.getColumn() < 0
                    || address.getColumn() >= COLUMNS_OF_A_SHEET
                    || address.getRow() < 0
                    || address.getRow() >= ROWS_OF_A_SHEET;
        } catch (IllegalArgumentException e) {
            return true;
        }
    }
}
