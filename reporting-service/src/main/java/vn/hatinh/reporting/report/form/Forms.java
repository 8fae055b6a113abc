package vn.hatinh.reporting.report.form;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import vn.hatinh.reporting.record.Author;
import vn.hatinh.reporting.record.Checksum;
import vn.hatinh.reporting.report.docx.DocxTemplate;
import vn.hatinh.reporting.report.model.DocumentKind;
import vn.hatinh.reporting.report.model.FormVersions;
import vn.hatinh.reporting.report.wording.WordingFile;
import vn.hatinh.support.problem.ProblemException;

/** Keeps the forms that agencies have of their own. */
@ApplicationScoped
public class Forms {

    private static final String LOCK =
            "select 1 from (select pg_advisory_xact_lock(hashtextextended('report-form/' || ?1, 0))) as held";

    private final EntityManager entities;

    Forms(EntityManager entities) {
        this.entities = entities;
    }

    /** Those of documents that are signed that day. */
    @Transactional
    public FormVersions on(String agency, DocumentKind kind, LocalDate day) {
        return new FormVersions(
                versionOn(new FormKey(agency, kind, FormPart.TEMPLATE), day),
                versionOn(new FormKey(agency, kind, FormPart.WORDING), day));
    }

    private static int versionOn(FormKey key, LocalDate day) {
        return FormInForce.on(key, day).map(form -> form.version).orElse(0);
    }

    @Transactional
    public DocxTemplate template(String agency, DocumentKind kind, int version) {
        return version == 0
                ? DocxTemplate.shipped()
                : DocxTemplate.of(content(new FormKey(agency, kind, FormPart.TEMPLATE), version));
    }

    /** @throws ProblemException 409 when a newer release of the service cannot read that version any more */
    @Transactional
    public WordingFile wording(String agency, DocumentKind kind, int version) {
        if (version == 0) {
            return WordingFile.shipped(kind);
        }
        byte[] content = content(new FormKey(agency, kind, FormPart.WORDING), version);
        try {
            return WordingFile.of(kind, new String(content, StandardCharsets.UTF_8));
        } catch (IllegalStateException unreadable) {
            throw FormProblems.outdated(version);
        }
    }

    /** @throws ProblemException 404 when there is no such version */
    @Transactional
    byte[] content(FormKey key, int version) {
        if (version == 0) {
            return key.part() == FormPart.TEMPLATE
                    ? DocxTemplate.shipped().content()
                    : WordingFile.shippedText(key.kind()).getBytes(StandardCharsets.UTF_8);
        }
        return StoredForm.find(key, version).map(form -> form.content).orElseThrow(() -> FormProblems.unknown(version));
    }

    /** @return the number of the new version */
    @Transactional
    int add(FormKey key, byte[] content, Author author) {
        lock(key);
        StoredForm form = new StoredForm();
        form.agency = key.agency();
        form.kind = key.kind();
        form.part = key.part();
        form.version = StoredForm.last(key) + 1;
        form.content = content;
        form.sha256 = Checksum.of(content);
        form.createdBy = author.name();
        form.createdAt = author.at();
        form.persist();
        return form.version;
    }

    /** @throws ProblemException 404 when there is no such version */
    @Transactional
    void use(FormKey key, LocalDate from, int version, Author author) {
        lock(key);
        if (version != 0 && StoredForm.find(key, version).isEmpty()) {
            throw FormProblems.unknown(version);
        }
        FormInForce form = FormInForce.from(key, from).orElseGet(() -> {
            FormInForce first = new FormInForce();
            first.agency = key.agency();
            first.kind = key.kind();
            first.part = key.part();
            first.validFrom = from;
            return first;
        });
        form.version = version;
        form.setBy = author.name();
        form.setAt = author.at();
        form.persist();
    }

    @Transactional
    FormAnswer describe(FormKey key) {
        List<FormAnswer.Version> versions = StoredForm.list(key).stream()
                .map(form -> new FormAnswer.Version(
                        form.version, form.sha256, form.content.length, form.createdBy, form.createdAt))
                .toList();
        List<FormAnswer.InForce> inForce = FormInForce.list(key).stream()
                .map(form -> new FormAnswer.InForce(form.validFrom, form.version, form.setBy, form.setAt))
                .toList();
        return new FormAnswer(key.agency(), key.kind(), key.part(), versions, inForce);
    }

    /** Until the end of the transaction. */
    private void lock(FormKey key) {
        entities.createNativeQuery(LOCK)
                .setParameter(1, key.agency() + "/" + key.kind() + "/" + key.part())
                .getSingleResult();
    }
}
