-- Every table of this database leads its keys with the agency, so that it can be partitioned by agency later.

-- Periods of one thing must not overlap: the exclusion constraints below need equality on text and uuid in GiST.
create extension if not exists btree_gist;

-- One sequence numbers the rows of all fact tables. The service takes numbers 500 at a time.
create sequence fact_seq increment by 500;

create table unit (
    agency  text   not null,
    code    text   not null check (code <> ''),
    version bigint not null check (version >= 0),
    primary key (agency, code)
);

create table unit_period (
    agency     text   not null,
    id         bigint not null,
    unit       text   not null,
    name       text   not null,
    kind       text   not null check (kind in ('SO', 'PHONG', 'DON_VI_TRUC_THUOC')),
    parent     text,
    valid_from date   not null,
    valid_to   date,
    primary key (agency, id),
    constraint unit_period_row unique (agency, unit, valid_from),
    constraint unit_period_unit foreign key (agency, unit) references unit (agency, code) on delete cascade,
    -- checked at commit: a workbook may list a unit before the unit above it
    constraint unit_period_parent foreign key (agency, parent) references unit (agency, code)
        deferrable initially deferred,
    constraint unit_period_not_its_own_parent check (parent <> unit),
    constraint unit_period_order check (valid_to >= valid_from),
    -- checked at commit: closing one period and opening the next are two statements
    constraint unit_period_one_at_a_time exclude using gist (
        unit with =, agency with =, daterange(valid_from, valid_to, '[]') with &&) deferrable initially deferred
);

create index unit_period_below on unit_period (agency, parent);
