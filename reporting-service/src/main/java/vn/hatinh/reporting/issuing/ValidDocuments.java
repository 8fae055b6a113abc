package vn.hatinh.reporting.issuing;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.reporting.report.IssuedInPeriod;

/** Lists issued documents that none has replaced; in the caller's transaction. */
@ApplicationScoped
class ValidDocuments implements IssuedInPeriod {

    @Override
    public List<Document> of(String agency, LocalDate from, LocalDate to) {
        return ReportDocument.<ReportDocument>list(
                        "agency = ?1 and status = ?2 and signedOn between ?3 and ?4",
                        agency,
                        DocumentStatus.ISSUED,
                        from,
                        to)
                .stream()
                .map(document -> new Document(document.kind, document.year, document.printed, document.signedOn))
                .toList();
    }
}
