package vn.hatinh.personnel.learning;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import vn.hatinh.contracts.personnel.LanguageBasis;
import vn.hatinh.contracts.personnel.StaffRecord;
import vn.hatinh.personnel.fact.EndRule;
import vn.hatinh.personnel.fact.RowKey;
import vn.hatinh.personnel.fact.StaffFact;

/** Ngoại ngữ: what shows that a person speaks a language; {@code level} 1-6 and {@code expires} may be null. */
@Embeddable
public record LanguageProof(
        String language,
        @Enumerated(EnumType.STRING) LanguageBasis basis,
        Integer level,
        @Column(name = "issued_on") LocalDate issued,
        @Column(name = "expires_on") LocalDate expires)
        implements StaffFact<StaffRecord.Language> {

    @Override
    public RowKey key() {
        return new RowKey(issued, language);
    }

    @Override
    public LocalDate validTo(EndRule ends) {
        return expires;
    }

    @Override
    public StaffRecord.Language published(EndRule ends) {
        return new StaffRecord.Language(language, basis, level, issued, expires);
    }
}
