-- Addresses under which calendar programs fetch a calendar, since they cannot send a token. The key in the address is
-- kept as its SHA-256 only: who reads this table cannot fetch a calendar with it.
create table calendar_feed (
    agency     text        not null,
    id         uuid        not null,
    -- subject of the owner's login
    owner      text        not null,
    label      text        not null,
    -- whether the owner saw the committee's meetings when the address was made
    meetings   boolean     not null,
    key_hash   text        not null,
    created_at timestamptz not null,
    used_at    timestamptz,
    primary key (agency, id),
    unique (agency, key_hash)
);
