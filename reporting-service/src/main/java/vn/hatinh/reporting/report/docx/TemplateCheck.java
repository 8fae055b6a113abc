package vn.hatinh.reporting.report.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

import vn.hatinh.support.problem.ProblemError;
import vn.hatinh.support.problem.Text;

/** Tells whether a file can give documents their form. */
public final class TemplateCheck {

    private TemplateCheck() {}

    /**
     * Everything that stands in the way, each with its place; nothing when the file is right.
     *
     * @param sections ids of the sections of the documents that it is meant for
     */
    public static List<ProblemError> faults(byte[] content, List<String> sections) {
        List<ProblemError> faults = new ArrayList<>(ZipCheck.faults(content));
        if (!faults.isEmpty()) {
            return faults;
        }
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(content))) {
            faults.addAll(PartsCheck.faults(file));
            if (!faults.isEmpty()) {
                return faults;
            }
            XWPFDocument document = new XWPFDocument(file);
            faults.addAll(PlaceholderCheck.faults(TemplateTexts.of(document), sections));
            StyleNames.missing(document).forEach(name -> faults.add(styleMissing(name)));
        } catch (InvalidFormatException | IOException | OpenXML4JRuntimeException | POIXMLException notADocument) {
            faults.add(noDocument());
        }
        return faults;
    }

    static ProblemError noDocument() {
        return new ProblemError(
                "",
                "no-word-document",
                null,
                new Text("Tệp không phải là tài liệu Word", "The file is not a Word document"),
                new Text("Tệp .docx do Word hoặc LibreOffice lưu", "A .docx as Word or LibreOffice saves it"));
    }

    private static ProblemError styleMissing(String name) {
        return new ProblemError(
                "/word/styles.xml",
                "style-missing",
                name,
                new Text("Mẫu thiếu kiểu (style) này", "The template lacks this style"),
                new Text(
                        "Bắt đầu từ mẫu kèm theo phần mềm (phiên bản 0)",
                        "Begin with the template that ships (version 0)"));
    }
}
