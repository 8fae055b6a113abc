package vn.hatinh.reporting.programme.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files of each kind that people might send. */
final class SampleFiles {

    private SampleFiles() {}

    static byte[] pdf() {
        return "%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n"
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Larger than one piece, and unlike anywhere. */
    static byte[] largePdf(int bytes) {
        byte[] file = new byte[bytes];
        new Random(bytes).nextBytes(file);
        System.arraycopy(pdf(), 0, file, 0, pdf().length);
        return file;
    }

    static byte[] png() throws IOException {
        return picture("png");
    }

    static byte[] jpeg() throws IOException {
        return picture("jpg");
    }

    static byte[] docx() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("Danh sách");
            document.write(file);
            return file.toByteArray();
        }
    }

    static byte[] xlsx() throws IOException {
        return workbook(XSSFWorkbookType.XLSX, false);
    }

    /** Says that it may carry macros. */
    static byte[] xlsm() throws IOException {
        return workbook(XSSFWorkbookType.XLSM, false);
    }

    /** Says that it carries none, and does. */
    static byte[] xlsxWithMacros() throws IOException {
        return workbook(XSSFWorkbookType.XLSX, true);
    }

    static byte[] zip() throws IOException {
        try (ByteArrayOutputStream file = new ByteArrayOutputStream();
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("run.bat"));
            zip.write("format c:".getBytes(StandardCharsets.US_ASCII));
            zip.finish();
            return file.toByteArray();
        }
    }

    static byte[] html() {
        return "<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] program() {
        byte[] file = new byte[512];
        file[0] = 'M';
        file[1] = 'Z';
        return file;
    }

    /** The container of Word and Excel before 2007, which carries macros in any file. */
    static byte[] oldWordDocument() throws IOException {
        try (var container = new POIFSFileSystem();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            container.writeFilesystem(file);
            return file.toByteArray();
        }
    }

    private static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), format, file);
        return file.toByteArray();
    }

    private static byte[] workbook(XSSFWorkbookType type, boolean macros) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(type);
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            ((Workbook) workbook).createSheet("Danh sách");
            if (macros) {
                addMacros(workbook.getPackage());
            }
            workbook.write(file);
            return file.toByteArray();
        }
    }

    private static void addMacros(OPCPackage document) {
        try {
            document.createPart(
                    PackagingURIHelper.createPartName("/xl/vbaProject.bin"), "application/vnd.ms-office.vbaProject");
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
