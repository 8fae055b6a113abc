package vn.hatinh.personnel.importing.file;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** A cell that is not empty, before anybody asks what it means. */
public sealed interface RawCell {

    /** The content as a person would recognise it. */
    String shown();

    /** Text in Unicode's composed form, without space around it and with single spaces inside; never empty. */
    record TextCell(String text) implements RawCell {
        @Override
        public String shown() {
            return text;
        }
    }

    /** A number without trailing zeros. Dates of a spreadsheet are numbers as well. */
    record NumberCell(BigDecimal number) implements RawCell {

        /** Digits after which a number is shown with an exponent; 1E999999999 has a gigabyte of zeros. */
        private static final int LONGEST_PLAIN = 20;

        @Override
        public String shown() {
            return Math.abs(number.scale()) <= LONGEST_PLAIN ? number.toPlainString() : number.toString();
        }
    }

    record BooleanCell(boolean value) implements RawCell {
        @Override
        public String shown() {
            return value ? "TRUE" : "FALSE";
        }
    }

    /** A formula, with its leading "="; the value that a program once computed from it is never used. */
    record FormulaCell(String formula) implements RawCell {
        @Override
        public String shown() {
            return formula;
        }
    }

    /** An error value such as {@code #REF!}. */
    record ErrorCell(String error) implements RawCell {
        @Override
        public String shown() {
            return error;
        }
    }

    /** Spreadsheets keep 15 significant digits; what a binary fraction shows beyond them (17.100000000000001) is noise. */
    MathContext SPREADSHEET_PRECISION = new MathContext(15);

    /** Line breaks, tabs and the no-break spaces that come along when text is copied from a web page. */
    Pattern SPACE = Pattern.compile("[\\s\u00A0]+");

    /** The text cell of what was written, or null when that is nothing but space. */
    static RawCell ofText(String written) {
        String text = SPACE.matcher(Normalizer.normalize(written, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        return text.isEmpty() ? null : new TextCell(text);
    }

    static RawCell ofNumber(BigDecimal number) {
        return new NumberCell(number.round(SPREADSHEET_PRECISION).stripTrailingZeros());
    }
}
