-- Two roles work on this database: the owner, as which Flyway runs, and the service's own, ${runtime_role}. What the
-- service must not do with the audit trail it cannot do, whatever its code says. Where both are one role nothing is
-- enforced, and the service refuses to start.

grant usage on schema public to "${runtime_role}";
grant select, insert, update, delete on all tables in schema public to "${runtime_role}";
grant usage, select on all sequences in schema public to "${runtime_role}";
-- tables of later migrations
alter default privileges in schema public grant select, insert, update, delete on tables to "${runtime_role}";
alter default privileges in schema public grant usage, select on sequences to "${runtime_role}";
revoke insert, update, delete on flyway_schema_history from "${runtime_role}";

-- Who did or read what. Never changed: each entry holds the hash of the one before. The main chain of an agency goes on
-- for ever; an import writes a chain of its own, named by its id and closed by one entry in the main chain, so that
-- nobody waits for an import.
create table audit_entry (
    agency        text        not null,
    chain         text        not null,
    -- from 1, without gap
    seq           bigint      not null check (seq > 0),
    at            timestamptz not null,
    -- who: the name they log in with, and what their identity provider knows them by
    actor         text        not null,
    actor_subject text        not null,
    -- from where, and in which request; null when the service itself acted
    address       text,
    request_id    text,
    -- method and path of the request, the values in the path left out: they may name a person
    operation     text        not null,
    action        text        not null,
    subject_type  text        not null,
    -- random id of a staff record, or a code that names no person
    subject_key   text        not null,
    payload_hash  bytea       not null,
    previous_hash bytea       not null,
    hash          bytea       not null,
    primary key (agency, chain, seq)
);

create index audit_entry_by_time on audit_entry (agency, at desc);
create index audit_entry_by_subject on audit_entry (agency, subject_type, subject_key, at desc);

-- Values before and after. Apart from the entry, whose hash covers only their hash: the values of an erased person can
-- be taken out, and the chain stays whole. The salt goes with them, so that nobody finds the values by trying.
create table audit_payload (
    agency text   not null,
    chain  text   not null,
    seq    bigint not null,
    salt   bytea  not null,
    -- JSON with sorted members, byte for byte as it was hashed
    value  text   not null,
    primary key (agency, chain, seq),
    constraint audit_payload_entry foreign key (agency, chain, seq) references audit_entry (agency, chain, seq)
);

-- The last entry of each chain; its row is locked to append. What was kept long enough is gone from the chain's
-- beginning: the walk starts behind expired_seq from expired_hash.
create table audit_head (
    agency       text   not null,
    chain        text   not null,
    seq          bigint not null,
    hash         bytea  not null,
    expired_seq  bigint not null default 0,
    expired_hash bytea  not null default decode(repeat('00', 32), 'hex'),
    primary key (agency, chain)
);

-- Which subjects' values were taken out, so that other missing values are noticed.
create table audit_erasure (
    agency       text        not null,
    subject_type text        not null,
    subject_key  text        not null,
    erased_at    timestamptz not null default current_timestamp,
    primary key (agency, subject_type, subject_key)
);

-- Below this no setting of the service shortens the trail. Only the owner changes it.
create table audit_minimum (
    one_row boolean primary key default true check (one_row),
    kept    interval not null
);
insert into audit_minimum (kept) values (interval '2 years');

revoke update, delete, truncate on audit_entry, audit_payload from "${runtime_role}";
revoke update, delete, truncate on audit_head from "${runtime_role}";
grant update (seq, hash) on audit_head to "${runtime_role}";
revoke insert, update, delete, truncate on audit_erasure, audit_minimum from "${runtime_role}";

-- Takes out the values of a person whose record is gone; those of a living record stay.
create function audit_erase_person(p_agency text, p_staff_id uuid) returns bigint
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    erased bigint;
begin
    if exists (select from staff where agency = p_agency and id = p_staff_id) then
        raise exception 'the record is still there';
    end if;
    delete from audit_payload p using audit_entry e
        where e.agency = p_agency and e.subject_type = 'staff' and e.subject_key = p_staff_id::text
          and p.agency = e.agency and p.chain = e.chain and p.seq = e.seq;
    get diagnostics erased = row_count;
    insert into audit_erasure (agency, subject_type, subject_key) values (p_agency, 'staff', p_staff_id::text)
        on conflict do nothing;
    return erased;
end
$$;

-- Removes from the beginning of each chain of the agency what is older, and leaves the last hash removed.
create function audit_expire(p_agency text, p_before timestamptz) returns bigint
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    oldest_kept constant timestamptz := least(p_before, current_timestamp - (select kept from audit_minimum));
    head        audit_head;
    upto        bigint;
    last_hash   bytea;
    removed     bigint := 0;
begin
    for head in select * from audit_head where agency = p_agency order by chain for update loop
        select coalesce(min(seq) - 1, head.seq) into upto
            from audit_entry where agency = p_agency and chain = head.chain and at >= oldest_kept;
        continue when upto <= head.expired_seq;
        select hash into strict last_hash from audit_entry
            where agency = p_agency and chain = head.chain and seq = upto;
        delete from audit_payload where agency = p_agency and chain = head.chain and seq <= upto;
        delete from audit_entry where agency = p_agency and chain = head.chain and seq <= upto;
        update audit_head set expired_seq = upto, expired_hash = last_hash
            where agency = p_agency and chain = head.chain;
        removed := removed + upto - head.expired_seq;
    end loop;
    return removed;
end
$$;

revoke all on function audit_erase_person(text, uuid), audit_expire(text, timestamptz) from public;
grant execute on function audit_erase_person(text, uuid), audit_expire(text, timestamptz) to "${runtime_role}";
