package vn.hatinh.reporting.report.docx;

import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.poi.ooxml.POIXMLProperties;
import org.openxmlformats.schemas.officeDocument.x2006.customProperties.CTProperties;

import vn.hatinh.reporting.report.model.Provenance;
import vn.hatinh.reporting.report.model.Report;

/** The file's properties: its title, and what its figures were taken from, so that they can be taken again. */
final class DocxProperties {

    private DocxProperties() {}

    static void write(POIXMLProperties properties, Report report) {
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(report.letterhead().subject());
        core.setCreator(report.letterhead().issuingBody());
        // of an office's own template it would be who made that
        core.setLastModifiedByUser(report.letterhead().issuingBody());
        Map<String, Object> known = known(report.provenance());
        // a template may be made from a document that has them already
        CTProperties custom = properties.getCustomProperties().getUnderlyingProperties();
        for (int i = custom.sizeOfPropertyArray() - 1; i >= 0; i--) {
            if (known.containsKey(custom.getPropertyArray(i).getName())) {
                custom.removeProperty(i);
            }
        }
        known.forEach((name, value) -> {
            if (value instanceof Integer number) {
                properties.getCustomProperties().addProperty(name, number);
            } else {
                properties.getCustomProperties().addProperty(name, value.toString());
            }
        });
    }

    private static Map<String, Object> known(Provenance provenance) {
        Map<String, Object> known = new LinkedHashMap<>();
        known.put("kind", provenance.kind().path());
        known.put("agency", provenance.agency());
        known.put("plan", provenance.plan());
        known.put("planVersion", provenance.planVersion());
        known.put("year", provenance.year());
        known.put("position", Long.toString(provenance.position()));
        known.put("asOf", provenance.asOf());
        known.put("templateVersion", provenance.forms().template());
        known.put("wordingVersion", provenance.forms().wording());
        return known;
    }
}
