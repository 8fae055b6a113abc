package vn.hatinh.indicators.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.indicators.catalogue.Activation;
import vn.hatinh.indicators.catalogue.Adjustments;
import vn.hatinh.indicators.catalogue.Definition;
import vn.hatinh.indicators.store.AgencyCount.Id;
import vn.hatinh.indicators.store.RecountJob.State;

/** Rows of {@code recount_job}. */
@ApplicationScoped
public class RecountJobs {

    private static final String COLUMNS = """
            select j.id, j.agency, j.plan, j.version, j.adjustments, j.source_plan, j.state, j.counted, j.total,
              j.cursor_kind, j.cursor_key, j.requested_at, j.started_at, j.finished_at, j.failure, j.requested_by, j.repeats
            from recount_job j
            """;

    private final Sql sql;

    RecountJobs(Sql sql) {
        this.sql = sql;
    }

    /**
     * Asks for a job unless one is unfinished, or has failed since it was decided. May be called by who holds the agency: an
     * unfinished job is only looked at, and never waited for.
     */
    public void request(Id target, String sourcePlan, Activation decision) {
        Definition.Key definition = decision.definition();
        String adjustments = definition.adjustments().json();
        sql.update(
                """
                insert into recount_job (agency, plan, version, adjustments, source_plan)
                select ?, ?, ?, ?, ? where not exists (
                  select from recount_job where agency = ? and plan = ? and (state in ('WAITING', 'RUNNING')
                    or (state = 'FAILED' and version = ? and adjustments = ? and requested_at >= ?)))
                on conflict (agency, plan) where state in ('WAITING', 'RUNNING') do nothing
                """,
                target.agency(),
                target.plan(),
                definition.version(),
                adjustments,
                sourcePlan,
                target.agency(),
                target.plan(),
                definition.version(),
                adjustments,
                decision.at().atOffset(ZoneOffset.UTC));
    }

    /** Asks for a failed job to be run again, from its beginning; empty when it is not the newest, or did not fail. */
    public Optional<RecountJob> repeat(RecountJob failed, String by) {
        AtomicLong id = new AtomicLong();
        sql.query("""
                insert into recount_job (agency, plan, version, adjustments, source_plan, requested_by, repeats)
                select agency, plan, version, adjustments, source_plan, ?, id from recount_job old
                where id = ? and state = 'FAILED' and not exists (
                  select from recount_job newer where newer.agency = old.agency and newer.plan = old.plan
                    and newer.id > old.id)
                on conflict (agency, plan) where state in ('WAITING', 'RUNNING') do nothing
                returning id
                """, row -> id.set(row.getLong(1)), by, failed.id());
        return find(id.get());
    }

    /** Gives up an unfinished job for another definition. Not for who holds the agency: it waits for the job's page. */
    public void supersede(Id target, Definition.Key definition) {
        sql.update(
                """
                update recount_job set state = 'SUPERSEDED', obsolete = id, finished_at = clock_timestamp()
                where agency = ? and plan = ? and state in ('WAITING', 'RUNNING') and (version, adjustments) <> (?, ?)
                """,
                target.agency(),
                target.plan(),
                definition.version(),
                definition.adjustments().json());
    }

    /** An unfinished job that nobody else works on, those begun first; it stays with this transaction. */
    public Optional<RecountJob> claim() {
        return list(COLUMNS + """
                         where j.state = 'RUNNING' or (j.state = 'WAITING' and not exists (
                           select from recount_job other where other.agency = j.agency and other.state = 'RUNNING'))
                         order by j.state, j.id limit 1 for no key update skip locked
                        """).stream().findFirst();
    }

    public void start(RecountJob job, long total) {
        sql.update(
                "update recount_job set state = 'RUNNING', started_at = clock_timestamp(), total = ? where id = ?",
                total,
                job.id());
    }

    public void advance(RecountJob job, int counted, RecordKey last) {
        sql.update(
                "update recount_job set counted = counted + ?, cursor_kind = ?, cursor_key = ? where id = ?",
                counted,
                last.kind().name(),
                last.key(),
                job.id());
    }

    /** @param former the generation that was read until now */
    public void done(RecountJob job, long former) {
        end(job, State.DONE, null, former);
    }

    /** Unless it ended meanwhile, because another instance could do what failed here. */
    public void failed(RecountJob job, String reason) {
        end(job, State.FAILED, reason, job.id());
    }

    private void end(RecountJob job, State state, String failure, long obsolete) {
        sql.update("""
                update recount_job set state = ?, failure = ?, obsolete = ?, finished_at = clock_timestamp()
                where id = ? and state in ('WAITING', 'RUNNING')
                """, state.name(), failure, obsolete, job.id());
    }

    /** Gives up what is unfinished, because the agency is counted by what is in force. */
    public void withdraw(Id target) {
        sql.update("""
                update recount_job set state = 'SUPERSEDED', obsolete = id, finished_at = clock_timestamp()
                where agency = ? and plan = ? and state in ('WAITING', 'RUNNING')
                """, target.agency(), target.plan());
    }

    /** Jobs that read the records of this count. */
    public List<RecountJob> running(Id source) {
        return list(
                COLUMNS + " where j.agency = ? and j.source_plan = ? and j.state = 'RUNNING'",
                source.agency(),
                source.plan());
    }

    public Optional<RecountJob> find(long id) {
        return list(COLUMNS + " where j.id = ?", id).stream().findFirst();
    }

    /** The jobs of an agency, the newest first. */
    public List<RecountJob> of(String agency, int most) {
        return list(COLUMNS + " where j.agency = ? order by j.id desc limit ?", agency, most);
    }

    /** A finished job that left something behind; it stays with this transaction. */
    public Optional<RecountJob> uncleared() {
        return list(COLUMNS + " where not j.cleared and j.obsolete is not null"
                        + " order by j.id limit 1 for no key update skip locked")
                .stream()
                .findFirst();
    }

    /** Where a finished job left rows that nobody reads any more. */
    public Id obsolete(RecountJob job) {
        AtomicLong generation = new AtomicLong();
        sql.query("select obsolete from recount_job where id = ?", row -> generation.set(row.getLong(1)), job.id());
        return job.target().generation(generation.get());
    }

    public void cleared(RecountJob job) {
        sql.update("delete from recount_touched where job = ?", job.id());
        sql.update("update recount_job set cleared = true where id = ?", job.id());
    }

    private List<RecountJob> list(String query, Object... parameters) {
        List<RecountJob> jobs = new ArrayList<>();
        sql.query(query, row -> jobs.add(job(row)), parameters);
        return jobs;
    }

    private static RecountJob job(ResultSet row) throws SQLException {
        String cursor = row.getString(10);
        return new RecountJob(
                row.getLong(1),
                row.getString(2),
                new Definition.Key(row.getString(3), row.getInt(4), Adjustments.of(row.getString(5))),
                row.getString(6),
                State.valueOf(row.getString(7)),
                row.getLong(8),
                row.getLong(9),
                cursor == null ? null : new RecordKey(RecordKind.valueOf(cursor), row.getString(11)),
                instant(row, 12),
                instant(row, 13),
                instant(row, 14),
                row.getString(15),
                row.getString(16),
                row.getObject(17, Long.class));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
