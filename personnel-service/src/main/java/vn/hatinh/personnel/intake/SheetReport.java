package vn.hatinh.personnel.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of the rows of one sheet. */
@Schema(description = "Kết quả của một trang tính / What became of the rows of one sheet")
public record SheetReport(@Schema(examples = "ChucVu") String sheet, int rows, int added, int changed, int unchanged) {}
