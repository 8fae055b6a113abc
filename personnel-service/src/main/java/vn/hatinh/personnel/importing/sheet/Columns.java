package vn.hatinh.personnel.importing.sheet;

import java.time.LocalDate;

import vn.hatinh.contracts.personnel.OrganisationLevel;
import vn.hatinh.contracts.personnel.Sex;

import static java.util.Map.entry;
import static vn.hatinh.personnel.importing.sheet.Column.optional;
import static vn.hatinh.personnel.importing.sheet.Column.required;

/** Columns of more than one sheet, and the kinds of cells they are made of. */
public final class Columns {

    static final CellParser<String> CODE = new TextParser(50);
    static final CellParser<String> NAME = new TextParser(500);
    static final CellParser<LocalDate> DATE = new DateParser();
    static final CellParser<Integer> COUNT = new WholeNumberParser(0, 1_000_000);
    static final CellParser<Boolean> YES_OR_NO = CodeParser.of(entry("Có", true), entry("Không", false));

    public static final Column<String> STAFF_CODE = required("Mã CBCCVC", CODE);
    public static final Column<String> UNIT = required("Mã đơn vị", CODE);
    public static final Column<LocalDate> FROM = required("Từ ngày", DATE);
    public static final Column<LocalDate> TO = optional("Đến ngày", DATE);
    public static final Column<Sex> SEX =
            required("Giới tính", CodeParser.of(entry("Nam", Sex.NAM), entry("Nữ", Sex.NU)));
    public static final Column<OrganisationLevel> LEVEL = required("Cấp", CodeParser.of(OrganisationLevel.class));
    static final Column<Integer> YEAR = required("Năm", new WholeNumberParser(2000, 2100));

    private Columns() {}
}
