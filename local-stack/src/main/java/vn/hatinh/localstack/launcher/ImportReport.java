package vn.hatinh.localstack.launcher;

import com.fasterxml.jackson.databind.JsonNode;

/** What became of a workbook's rows, all sheets together. */
record ImportReport(int rows, int added, int changed) {

    static ImportReport of(JsonNode report) {
        int rows = 0;
        int added = 0;
        int changed = 0;
        for (JsonNode sheet : report.path("sheets")) {
            rows += sheet.path("rows").asInt();
            added += sheet.path("added").asInt();
            changed += sheet.path("changed").asInt();
        }
        return new ImportReport(rows, added, changed);
    }

    String inWords() {
        return rows + " dòng, thêm " + added + ", sửa " + changed;
    }
}
