-- Forms of an agency's own: Word templates and wording by kind of document, and from which day each is used.
create table report_form (
    agency     text        not null,
    kind       text        not null,
    part       text        not null,
    -- from 1 on; 0 is the form that ships
    version    integer     not null check (version > 0),
    content    bytea       not null,
    sha256     text        not null,
    created_by text        not null,
    created_at timestamptz not null,
    primary key (agency, kind, part, version)
);

-- The form that documents signed from a day on have, until the next such day.
create table report_form_in_force (
    agency     text        not null,
    kind       text        not null,
    part       text        not null,
    valid_from date        not null,
    version    integer     not null,
    set_by     text        not null,
    set_at     timestamptz not null,
    primary key (agency, kind, part, valid_from)
);

create function keep_report_form() returns trigger language plpgsql as $$
begin
    raise exception 'a form does not change; a new version is added';
end $$;
create trigger keep_report_form before update or delete on report_form
    for each row execute function keep_report_form();

-- which forms an issued document has
alter table report_document add column template_version integer;
alter table report_document add column wording_version integer;

create or replace function keep_issued_document() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        if old.number is not null then
            raise exception 'an issued document is kept';
        end if;
        return old;
    end if;
    if old.number is not null and
        row(new.id, new.agency, new.kind, new.year, new.replaces, new.texts, new.series, new.number, new.printed, new.signed_on,
            new.issued_by, new.issued_at, new.plan_version, new.position, new.template_version, new.wording_version)
        is distinct from
        row(old.id, old.agency, old.kind, old.year, old.replaces, old.texts, old.series, old.number, old.printed, old.signed_on,
            old.issued_by, old.issued_at, old.plan_version, old.position, old.template_version, old.wording_version) then
        raise exception 'an issued document does not change';
    end if;
    return new;
end $$;
