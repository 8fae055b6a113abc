package vn.hatinh.reporting.programme.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.reporting.programme.task.Task;
import vn.hatinh.reporting.programme.task.TaskFiles;
import vn.hatinh.reporting.record.Author;
import vn.hatinh.reporting.record.Ids;
import vn.hatinh.reporting.settings.ProgrammeSettings;
import vn.hatinh.support.problem.ProblemException;

/** Keeps the files of tasks; in the caller's transaction. */
@ApplicationScoped
class EvidenceFiles implements TaskFiles {

    private static final String OF_TASK = "agency = ?1 and task = ?2 and removedAt is null";

    private final FileKinds kinds = new FileKinds();
    private final EvidencePieces pieces;
    private final ProgrammeSettings.Evidence limits;

    EvidenceFiles(EvidencePieces pieces, ProgrammeSettings settings) {
        this.pieces = pieces;
        this.limits = settings.evidence();
    }

    @Override
    public boolean hadAny(Task task) {
        return StoredEvidence.count("agency = ?1 and task = ?2", task.agency(), task.id()) > 0;
    }

    /** Earliest first. */
    List<Evidence> of(Task task) {
        return StoredEvidence.<StoredEvidence>list(OF_TASK + " order by uploadedAt, id", task.agency(), task.id())
                .stream()
                .map(StoredEvidence::evidence)
                .toList();
    }

    /**
     * @throws ProblemException 404 when the task has no such file
     */
    Evidence get(Task task, String id) {
        return find(task, id).evidence();
    }

    /** The file of the task with this content. */
    Optional<Evidence> sameAs(Task task, String sha256) {
        return StoredEvidence.<StoredEvidence>find(OF_TASK + " and sha256 = ?3", task.agency(), task.id(), sha256)
                .firstResultOptional()
                .map(StoredEvidence::evidence);
    }

    /**
     * @param task locked by the caller, so that uploads to it come one after the other
     * @throws ProblemException 400 for an empty file, 409 for one too many, 413 for a large one, 415 for a kind that is
     *     not accepted
     */
    Evidence add(Task task, Path file, String name, String sha256, Author author) throws IOException {
        long size = Files.size(file);
        checkSize(size);
        FileKind kind = kinds.of(file).orElseThrow(Refusals::kindNotAccepted);
        if (StoredEvidence.count(OF_TASK, task.agency(), task.id()) >= limits.maxFiles()) {
            throw Refusals.tooMany(limits.maxFiles());
        }
        StoredEvidence evidence = new StoredEvidence();
        evidence.agency = task.agency();
        evidence.id = UUID.randomUUID();
        evidence.task = task.id();
        evidence.name = FileName.of(name, kind);
        evidence.mediaType = kind.mediaType();
        evidence.size = size;
        evidence.sha256 = sha256;
        evidence.uploadedAt = author.at();
        evidence.uploadedBy = author.name();
        evidence.persistAndFlush();
        try (InputStream content = Files.newInputStream(file)) {
            pieces.write(evidence.agency, evidence.id, content);
        }
        return evidence.evidence();
    }

    /**
     * Removes the bytes; that the file was there stays known.
     *
     * @throws ProblemException 404 when the task has no such file
     */
    void remove(Task task, String id, Author author) {
        StoredEvidence evidence = find(task, id);
        evidence.removedAt = author.at();
        evidence.removedBy = author.name();
        pieces.remove(evidence.agency, evidence.id);
    }

    private void checkSize(long size) {
        long limit = limits.maxSize().asLongValue();
        if (size == 0) {
            throw Refusals.empty();
        }
        if (size > limit) {
            throw Refusals.tooLarge(limit);
        }
    }

    private static StoredEvidence find(Task task, String id) {
        return Ids.parse(id)
                .<StoredEvidence>flatMap(number -> StoredEvidence.<StoredEvidence>find(
                                OF_TASK + " and id = ?3", task.agency(), task.id(), number)
                        .firstResultOptional())
                .orElseThrow(Refusals::unknown);
    }
}
