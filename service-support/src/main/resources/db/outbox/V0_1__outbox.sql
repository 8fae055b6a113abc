-- Events wait here, written in the transaction of the change they tell of, until the relay has handed them to Kafka.
create table outbox (
    -- order of relaying; drawn at insert, so it is not the order of commits (see Outbox)
    seq        bigint generated always as identity primary key,
    id         uuid        not null default gen_random_uuid(),
    topic      text        not null,
    key        text        not null,
    agency     text        not null,
    type       text        not null,
    subject    text,
    -- JSON as it goes out; null deletes the key from a compacted topic
    data       text,
    created_at timestamptz not null default clock_timestamp()
);

-- Every row lives for milliseconds: without early vacuuming each look for the oldest one wades through dead rows.
alter table outbox set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

create function outbox_notify() returns trigger language plpgsql as $$
begin
    perform pg_notify('outbox', '');
    return null;
end
$$;

create trigger outbox_notify after insert on outbox for each statement execute function outbox_notify();
