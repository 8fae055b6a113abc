package vn.hatinh.personnel.staff.form;

import vn.hatinh.personnel.importing.file.RawCell;

/** Texts as they are stored. */
public final class Written {

    private Written() {}

    /** In the form that a cell of a workbook is read in, so that both ways bring the same; null for nothing but space. */
    public static String text(String given) {
        RawCell cell = given == null ? null : RawCell.ofText(given);
        return cell == null ? null : cell.shown();
    }
}
