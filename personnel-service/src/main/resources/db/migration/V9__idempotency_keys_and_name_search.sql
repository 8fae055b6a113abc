-- What was answered to a request that its caller may send again. A request and its key are written in one transaction:
-- who sends the same key meanwhile waits for it.
create table idempotency_key (
    agency       text        not null,
    caller       text        not null,
    key          text        not null,
    request_hash bytea       not null,
    -- the answer; null only within the transaction
    path         text,
    value        text,
    revision     bigint,
    expires_at   timestamptz not null,
    primary key (agency, caller, key)
);

create index idempotency_key_by_expiry on idempotency_key (expires_at);

-- Names without accents and case, to be found and sorted by: "Nguyen Thi An" finds Nguyễn Thị An.
create function without_accents(name text) returns text
    language sql immutable strict parallel safe as $$
    select lower(translate(name,
        'àáãảạăằắẵẳặâầấẫẩậèéẽẻẹêềếễểệìíĩỉịòóõỏọôồốỗổộơờớỡởợùúũủụưừứữửựỳýỹỷỵđ'
        || 'ÀÁÃẢẠĂẰẮẴẲẶÂẦẤẪẨẬÈÉẼẺẸÊỀẾỄỂỆÌÍĨỈỊÒÓÕỎỌÔỒỐỖỔỘƠỜỚỠỞỢÙÚŨỦỤƯỪỨỮỬỰỲÝỸỶỴĐ',
        'aaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyyd'
        || 'aaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyyd'))
$$;

alter table staff add column name_key text generated always as (without_accents(full_name)) stored;
-- The given name stands last, and lists are sorted by it.
alter table staff add column given_name_key text
    generated always as (without_accents(substring(full_name from '[^ ]+$'))) stored;
