package vn.hatinh.indicators.store;

import java.time.Instant;

import vn.hatinh.indicators.catalogue.Definition;
import vn.hatinh.indicators.store.AgencyCount.Id;

/**
 * Counting an agency again under another definition, or for the first time under a plan.
 *
 * @param id also the generation that it counts into
 * @param sourcePlan under which the agency's records are read
 * @param counted records of {@code total} that were there when it started
 * @param cursor the last record that was counted; null before the first
 * @param failure why it failed; null when it did not
 * @param requestedBy null when the service asked for it, because of what came into force
 * @param repeats the failed job that it runs again; null when it is the first
 */
public record RecountJob(
        long id,
        String agency,
        Definition.Key definition,
        String sourcePlan,
        State state,
        long counted,
        long total,
        RecordKey cursor,
        Instant requestedAt,
        Instant startedAt,
        Instant finishedAt,
        String failure,
        String requestedBy,
        Long repeats) {

    /** How far it is. */
    public enum State {
        /** for its turn, or for another of the same agency to end */
        WAITING,
        /** the former values are answered until it is done */
        RUNNING,
        DONE,
        /** the former values stay */
        FAILED,
        /** another definition came into force before it was done */
        SUPERSEDED
    }

    /** What is counted. */
    public Id target() {
        return new Id(agency, definition.plan());
    }

    /** The count whose records are read. */
    public Id source() {
        return new Id(agency, sourcePlan);
    }

    /** Where the records and sums are stored meanwhile, and from then on. */
    public Id stored() {
        return target().generation(id);
    }
}
