package vn.hatinh.reporting.report.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import vn.hatinh.reporting.report.model.Report;

/** Writes the appendices of a report as a workbook to go on calculating with. */
public final class XlsxRenderer {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public byte[] render(Report report) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Styles styles = new Styles(workbook);
            report.appendices().forEach(appendix -> AppendixSheet.write(workbook, styles, appendix));
            // so that a reader which does not calculate shows the figures too
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.getProperties()
                    .getCoreProperties()
                    .setTitle(report.letterhead().subject());
            workbook.getProperties()
                    .getCoreProperties()
                    .setCreator(report.letterhead().issuingBody());
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the report cannot be written as XLSX", e);
        }
    }
}
