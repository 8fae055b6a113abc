package vn.hatinh.personnel.intake;

/** Answers shown in the API documentation. */
final class ImportExamples {

    static final String REPORT = """
            {
              "id": "0b0f7c8e-6f5b-4a55-9a5e-3c1f7c1f0d11",
              "agency": "H27.13",
              "dryRun": false,
              "applied": true,
              "sheets": [{"sheet": "ChucVu", "rows": 23, "added": 1, "changed": 0, "unchanged": 22}],
              "warnings": [],
              "events": 1,
              "position": 140
            }
            """;

    static final String PROBLEM = """
            {
              "type": "urn:problem:workbook-has-errors",
              "title": "Sổ có lỗi / The workbook has errors",
              "status": 422,
              "detail": "1 lỗi; chưa ghi gì. … / 1 errors; nothing was written. …",
              "instance": "/api/v1/imports",
              "errors": [{
                "pointer": "/sheets/CanBo/rows/12/Ngày sinh",
                "code": "not-a-date",
                "value": "31/02/1980",
                "message": {"vi": "Ngày không có thật", "en": "There is no such date"},
                "sheet": "CanBo",
                "row": 12,
                "column": "Ngày sinh",
                "accepted": {"vi": "Ngày dạng dd/MM/yyyy", "en": "A date as dd/MM/yyyy"}
              }],
              "warnings": []
            }
            """;

    private ImportExamples() {}
}
