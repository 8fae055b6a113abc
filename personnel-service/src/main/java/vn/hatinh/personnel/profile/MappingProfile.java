package vn.hatinh.personnel.profile;

import java.util.List;

/**
 * How a file of another system is read as a staff workbook.
 *
 * @param sheets each fills one sheet of the workbook; no two fill the same
 */
public record MappingProfile(String name, List<SheetMapping> sheets) {

    public MappingProfile {
        sheets = List.copyOf(sheets);
    }
}
