-- Everything is keyed by agency first, so that the tables can be distributed by it when one server is not enough.

-- One row per agency and plan. Whoever counts locks it: one agency is counted by one transaction at a time.
create table agency_count (
    agency       varchar(35)  not null,
    plan         varchar(64)  not null,
    -- definition version the sums were computed under; another one means that they must be computed again
    plan_version integer      not null,
    -- grows with each transaction that changed anything below: tells a reader whether what it remembers is current
    revision     bigint       not null default 0,
    -- sum of the versions of all records of the agency that are counted
    position     bigint       not null default 0,
    -- when the newest counted change was recorded
    as_of        timestamptz,
    primary key (agency, plan)
);

-- The latest state of each record as it came, to count it again under another definition.
create table counted_record (
    agency      varchar(35)  not null,
    plan        varchar(64)  not null,
    kind        varchar(16)  not null,
    record_key  varchar(128) not null,
    version     bigint       not null,
    recorded_at timestamptz  not null,
    data        jsonb        not null,
    -- what the record adds to the sums: [[measure, bucket, unit, day, amount], ...]
    contributions jsonb      not null,
    primary key (agency, plan, kind, record_key)
);

-- Sums of all contributions. For a stock the amount is a step on that day, for a flow the amount of the period that ends
-- on it.
create table measure_sum (
    agency  varchar(35) not null,
    plan    varchar(64) not null,
    measure varchar(64) not null,
    bucket  varchar(64) not null,
    unit    varchar(35) not null,
    at      date        not null,
    amount  bigint      not null,
    primary key (agency, plan, measure, bucket, unit, at)
);
create index measure_sum_empty on measure_sum (agency, plan) where amount = 0;

-- What each event changed in the sums, in the order of counting.
create table ledger_entry (
    agency       varchar(35)  not null,
    id           bigint       generated always as identity,
    plan         varchar(64)  not null,
    plan_version integer      not null,
    event_id     varchar(64)  not null,
    event_type   varchar(128) not null,
    kind         varchar(16)  not null,
    record_key   varchar(128) not null,
    version      bigint       not null,
    recorded_at  timestamptz  not null,
    counted_at   timestamptz  not null default current_timestamp,
    -- position of the agency after the event
    position     bigint       not null,
    -- what was added to the sums, in the form of counted_record.contributions
    changes      jsonb        not null,
    primary key (agency, id)
);
create index ledger_entry_record on ledger_entry (agency, kind, record_key);

-- The plan as it was last published, to publish it again only when it changed.
create table published_plan (
    plan    varchar(64) primary key,
    content jsonb       not null
);
