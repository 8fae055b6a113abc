-- A plan is data: files in versions, decisions about who is counted by which, and the work of counting again.

-- Files of plans are kept for good; a version never changes.
alter table plan_definition add column uploaded_by varchar(128)  not null default 'indicators-service';
alter table plan_definition add column uploaded_at timestamptz   not null default clock_timestamp();
alter table plan_definition add column reason      varchar(1000) not null default 'shipped';

-- Decisions that a version is in force, never changed or deleted: the list is the audit trail. What a newer decision says
-- replaces what an older one said; see Decisions.
create table plan_activation (
    id           bigint        generated always as identity primary key,
    plan         varchar(64)   not null,
    version      integer       not null,
    -- empty: every agency, as shipped
    agency       varchar(35)   not null,
    -- whether the agencies below it are meant as well
    subtree      boolean       not null,
    active_from  date          not null,
    -- other headlines, settings and scope than the file has, as JSON with sorted keys
    adjustments  text          not null default '{}',
    activated_by varchar(128)  not null,
    activated_at timestamptz   not null default clock_timestamp(),
    reason       varchar(1000) not null,
    foreign key (plan, version) references plan_definition (plan, version)
);

-- What the sums were computed under is the version with the adjustments. The sums and records of an agency are those of one
-- generation; another one can be counted beside it.
alter table agency_count add column adjustments text   not null default '{}';
alter table agency_count add column generation  bigint not null default 0;

-- Under what the entries of the ledger after one of them were counted, where that changed.
create table counted_definition (
    agency      varchar(35) not null,
    plan        varchar(64) not null,
    after_entry bigint      not null,
    version     integer     not null,
    adjustments text        not null,
    primary key (agency, plan, after_entry)
);

-- Counting an agency again under another definition. The id is the generation that it counts into.
create table recount_job (
    id           bigint       generated always as identity primary key,
    agency       varchar(35)  not null,
    plan         varchar(64)  not null,
    version      integer      not null,
    adjustments  text         not null,
    -- the plan under which the agency's records are read; another one when the plan is new to the agency
    source_plan  varchar(64)  not null,
    -- WAITING, RUNNING, DONE, FAILED, SUPERSEDED
    state        varchar(16)  not null default 'WAITING',
    counted      bigint       not null default 0,
    total        bigint       not null default 0,
    -- the last record that was counted
    cursor_kind  varchar(16),
    cursor_key   varchar(128),
    requested_at timestamptz  not null default clock_timestamp(),
    started_at   timestamptz,
    finished_at  timestamptz,
    failure      varchar(500),
    -- the generation that nobody reads any more once it has ended, and whether its rows are gone
    obsolete     bigint,
    cleared      boolean      not null default false
);
create unique index recount_job_open on recount_job (agency, plan) where state in ('WAITING', 'RUNNING');
create unique index recount_job_running on recount_job (agency) where state = 'RUNNING';
create index recount_job_left on recount_job (id) where not cleared;

-- Records that changed while they were counted again, in the order of their changes.
create table recount_touched (
    -- no foreign key: it would make whoever counts wait for the page that is being brought over
    job        bigint       not null,
    id         bigint       generated always as identity,
    kind       varchar(16)  not null,
    record_key varchar(128) not null,
    primary key (job, id)
);
