package vn.hatinh.personnel.importing.sheet;

import java.util.Locale;
import java.util.Set;

import vn.hatinh.personnel.importing.ErrorCode;
import vn.hatinh.personnel.importing.file.DateSystem;
import vn.hatinh.personnel.importing.file.RawCell;
import vn.hatinh.personnel.importing.file.RawCell.TextCell;
import vn.hatinh.support.problem.Text;

/** A language that exists, by its code of ISO 639-1. */
final class LanguageParser implements CellParser<String> {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    @Override
    public Parsed<String> parse(RawCell cell, DateSystem dates) {
        String code = cell instanceof TextCell text ? text.text().toLowerCase(Locale.ROOT) : "";
        return LANGUAGES.contains(code)
                ? Parsed.value(code)
                : Parsed.error(
                        ErrorCode.UNKNOWN_CODE,
                        "Không có ngôn ngữ nào mang mã này theo ISO 639-1",
                        "No language has this code in ISO 639-1");
    }

    @Override
    public Text accepted() {
        return new Text(
                "Mã ngôn ngữ hai chữ cái theo ISO 639-1, ví dụ en, lo, th, zh",
                "A language code of two letters of ISO 639-1, for example en, lo, th, zh");
    }
}
