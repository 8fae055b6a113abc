package vn.hatinh.reporting.report.docx;

import org.apache.poi.ooxml.POIXMLProperties;

import vn.hatinh.reporting.report.model.Provenance;
import vn.hatinh.reporting.report.model.Report;

/** The file's properties: its title, and what its figures were taken from, so that they can be taken again. */
final class DocxProperties {

    private DocxProperties() {}

    static void write(POIXMLProperties properties, Report report) {
        properties.getCoreProperties().setTitle(report.letterhead().subject());
        properties.getCoreProperties().setCreator(report.letterhead().issuingBody());
        Provenance provenance = report.provenance();
        POIXMLProperties.CustomProperties custom = properties.getCustomProperties();
        custom.addProperty("kind", provenance.kind().path());
        custom.addProperty("agency", provenance.agency());
        custom.addProperty("plan", provenance.plan());
        custom.addProperty("planVersion", provenance.planVersion());
        custom.addProperty("year", provenance.year());
        custom.addProperty("position", Long.toString(provenance.position()));
        custom.addProperty("asOf", provenance.asOf().toString());
    }
}
