-- Copies of the newest published states. Everything here can be rebuilt by reading the topics from the beginning.
-- Every key starts with the agency where there is one, so that the tables can be distributed by agency.

create table plan (
    id         text primary key,
    version    integer not null,
    valid_from date    not null,
    valid_to   date,
    content    jsonb   not null
);

create table unit (
    agency  text   not null,
    code    text   not null,
    version bigint not null,
    periods jsonb  not null,
    primary key (agency, code)
);

-- One row is one reading of one indicator for one unit, with its values at every cut-off. A scorecard reads all rows
-- of one unit, hence the order of the key.
create table indicator_series (
    agency       text        not null,
    plan         text        not null,
    unit         text        not null,
    code         text        not null,
    reading      text        not null,
    kind         text        not null,
    plan_version integer     not null,
    position     bigint      not null,
    as_of        timestamptz not null,
    points       jsonb       not null,
    primary key (agency, plan, unit, code, reading)
);

-- How far the counting of an agency had come when its newest batch of series was complete.
create table agency_progress (
    agency   text primary key,
    position bigint      not null,
    as_of    timestamptz not null
);
