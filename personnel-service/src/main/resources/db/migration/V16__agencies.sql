-- The agencies of this registry. Which one stands above another is told by the dotted code.
create table agency (
    code     text   primary key check (length(code) <= 35),
    -- steps at every write: the ETag
    revision bigint not null default 1 check (revision > 0)
);

create table agency_name (
    agency     text not null references agency (code) on delete cascade,
    name       text not null check (name <> ''),
    valid_from date not null,
    valid_to   date check (valid_to >= valid_from),
    primary key (agency, valid_from),
    constraint agency_name_one_at_a_time exclude using gist (
        agency with =, daterange(valid_from, valid_to, '[]') with &&) deferrable initially deferred
);

-- An agency is known from its first fact on, whichever way the fact came in; who may write one is asked before.
create function register_agencies() returns trigger language plpgsql as $$
begin
    insert into agency (code) select distinct agency from added on conflict do nothing;
    return null;
end
$$;

create trigger register_agencies after insert on staff
    referencing new table as added for each statement execute function register_agencies();
create trigger register_agencies after insert on unit
    referencing new table as added for each statement execute function register_agencies();
create trigger register_agencies after insert on recruitment_round
    referencing new table as added for each statement execute function register_agencies();
create trigger register_agencies after insert on family_survey
    referencing new table as added for each statement execute function register_agencies();
create trigger register_agencies after insert on communication_product
    referencing new table as added for each statement execute function register_agencies();
create trigger register_agencies after insert on anonymous_count
    referencing new table as added for each statement execute function register_agencies();

insert into agency (code)
    select agency from staff union select agency from unit union select agency from recruitment_round
    union select agency from family_survey union select agency from communication_product
    union select agency from anonymous_count;
