package vn.hatinh.reporting.report.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFRelation;

import vn.hatinh.support.problem.ProblemError;
import vn.hatinh.support.problem.Text;

/** Lets in what Word writes for text, pictures and pages, and nothing that acts, is linked or embedded. */
final class PartsCheck {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private static final Set<String> ACCEPTED = Set.of(
            XWPFRelation.DOCUMENT.getContentType(),
            WORD + "styles+xml",
            WORD + "settings+xml",
            WORD + "webSettings+xml",
            WORD + "fontTable+xml",
            WORD + "numbering+xml",
            WORD + "header+xml",
            WORD + "footer+xml",
            WORD + "footnotes+xml",
            WORD + "endnotes+xml",
            "application/vnd.ms-word.stylesWithEffects+xml",
            OFFICE + "theme+xml",
            OFFICE + "extended-properties+xml",
            OFFICE + "custom-properties+xml",
            OFFICE + "customXmlProperties+xml",
            "application/vnd.openxmlformats-package.core-properties+xml",
            "application/vnd.openxmlformats-package.relationships+xml",
            "image/png",
            "image/jpeg");

    /** What Word keeps beside a document for bibliographies: nothing but data. */
    private static final Pattern CUSTOM_XML = Pattern.compile("/customXml/item\\d+\\.xml");

    private PartsCheck() {}

    static List<ProblemError> faults(OPCPackage file) throws InvalidFormatException {
        List<ProblemError> faults = new ArrayList<>();
        linked("/", file.getRelationships(), faults);
        for (PackagePart part : file.getParts()) {
            String name = part.getPartName().getName();
            if (!ACCEPTED.contains(part.getContentType())
                    && !CUSTOM_XML.matcher(name).matches()) {
                faults.add(notAccepted(name, part.getContentType()));
            }
            if (!part.isRelationshipPart()) {
                linked(name, part.getRelationships(), faults);
            }
        }
        boolean isDocument = file.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT).stream()
                .anyMatch(part -> part.getContentType().equals(XWPFRelation.DOCUMENT.getContentType()));
        if (!isDocument && faults.isEmpty()) {
            faults.add(TemplateCheck.noDocument());
        }
        return faults;
    }

    private static void linked(String name, Iterable<PackageRelationship> relations, List<ProblemError> faults) {
        for (PackageRelationship relation : relations) {
            if (relation.getTargetMode() == TargetMode.EXTERNAL) {
                faults.add(new ProblemError(
                        name,
                        "external-link",
                        relation.getTargetURI().toString(),
                        new Text("Mẫu liên kết ra ngoài tệp", "The template links to something outside of the file"),
                        new Text(
                                "Không có liên kết; hình ảnh chèn hẳn vào tệp", "No links; pictures within the file")));
            }
        }
    }

    private static ProblemError notAccepted(String name, String type) {
        return new ProblemError(
                name,
                "part-not-accepted",
                type,
                new Text(
                        "Mẫu chứa thành phần không được nhận (macro, đối tượng nhúng, bình luận …)",
                        "The template has a part that is not accepted (macro, embedded object, comments …)"),
                new Text("Chữ, bảng, hình PNG hoặc JPEG", "Text, tables, pictures as PNG or JPEG"));
    }
}
