-- What was answered to a request that its caller may send again; see service-support. A request and its key are written in
-- one transaction: who sends the same key meanwhile waits for it.
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
