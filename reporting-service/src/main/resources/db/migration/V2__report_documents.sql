-- Documents from their first draft to their issue. What is issued never changes: the database itself refuses it.

create table report_document (
    id           uuid        primary key,
    agency       text        not null,
    kind         text        not null,
    year         integer     not null,
    status       text        not null check (status in ('DRAFT', 'IN_REVIEW', 'ISSUED', 'REPLACED')),
    revision     bigint      not null,
    replaces     uuid        references report_document,
    created_by   text        not null,
    created_at   timestamptz not null,
    -- people's own texts by block, each with who wrote it and when
    texts        jsonb       not null,
    -- from here on: null until the issue
    series       text,
    number       integer,
    printed      text,
    signed_on    date,
    issued_by    text,
    issued_at    timestamptz,
    plan_version integer,
    position     bigint,
    check (status in ('DRAFT', 'IN_REVIEW') or (number is not null and signed_on is not null and issued_by is not null))
);
create index report_document_of_agency on report_document (agency, kind, year);
-- a number is given once, and each of the agency, its kind and its year has one valid document
create unique index report_document_number on report_document (agency, series, extract(year from signed_on), number)
    where number is not null;
create unique index report_document_valid on report_document (agency, kind, year) where status = 'ISSUED';

-- The last number given in a series. Taken in the transaction of the issue, so that a failed issue leaves no gap.
create table report_number (
    agency text    not null,
    series text    not null,
    year   integer not null,
    last   integer not null,
    primary key (agency, series, year)
);

-- The bytes of an issued document in each of its formats.
create table report_file (
    document uuid  not null references report_document,
    format   text  not null,
    content  bytea not null,
    sha256   text  not null,
    primary key (document, format)
);
create index report_file_sha256 on report_file (sha256);

create table report_comment (
    id          uuid        primary key,
    document    uuid        not null references report_document,
    block       text,
    text        text        not null,
    author      text        not null,
    at          timestamptz not null,
    resolved_by text,
    resolved_at timestamptz
);
create index report_comment_of_document on report_comment (document, at);

-- Who gets an issued document, under the names of the day of its issue, and when each got it.
create table report_recipient (
    document     uuid    not null references report_document,
    place        integer not null,
    name         text    not null,
    channel      text,
    delivered_on date,
    note         text,
    recorded_by  text,
    recorded_at  timestamptz,
    primary key (document, place)
);

create function keep_issued_document() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        if old.number is not null then
            raise exception 'an issued document is kept';
        end if;
        return old;
    end if;
    if old.number is not null and
        row(new.id, new.agency, new.kind, new.year, new.replaces, new.texts, new.series, new.number, new.printed, new.signed_on,
            new.issued_by, new.issued_at, new.plan_version, new.position)
        is distinct from
        row(old.id, old.agency, old.kind, old.year, old.replaces, old.texts, old.series, old.number, old.printed, old.signed_on,
            old.issued_by, old.issued_at, old.plan_version, old.position) then
        raise exception 'an issued document does not change';
    end if;
    return new;
end $$;
create trigger keep_issued_document before update or delete on report_document
    for each row execute function keep_issued_document();

create function keep_issued_file() returns trigger language plpgsql as $$
begin
    raise exception 'the file of an issued document does not change';
end $$;
create trigger keep_issued_file before update or delete on report_file
    for each row execute function keep_issued_file();
