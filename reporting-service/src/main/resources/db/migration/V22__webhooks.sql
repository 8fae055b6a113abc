-- Systems that are told of changes by a request to an address of theirs.

create table webhook (
    agency        text        not null,
    id            uuid        not null,
    revision      bigint      not null,
    changed_at    timestamptz not null,
    changed_by    text        not null,
    content       jsonb       not null,
    status        text        not null check (status in ('ACTIVE', 'PAUSED', 'DISABLED')),
    -- why it was disabled
    reason        text,
    -- deliveries given up since the last one that arrived
    given_up      integer     not null,
    -- encrypted; the former one signs beside the new one until its receiver has taken that over
    secret        bytea       not null,
    former_secret bytea,
    former_until  timestamptz,
    -- changes up to here have become deliveries
    epoch         text        not null,
    reached       bigint      not null,
    primary key (agency, id)
);

-- What waits to be sent, and what came of it. The queue is here and not in memory, so that nothing is lost with an
-- instance, and several of them share the work.
create table webhook_delivery (
    agency       text        not null,
    webhook      uuid        not null,
    id           uuid        not null,
    -- in the order of the changes
    place        bigint      generated always as identity,
    -- the receiver knows by it that it has had this already
    event        text        not null,
    -- events of one series are sent one after the other
    series       text        not null,
    body         text        not null,
    status       text        not null check (status in ('WAITING', 'DELIVERED', 'GIVEN_UP')),
    attempts     integer     not null,
    created_at   timestamptz not null,
    next_at      timestamptz not null,
    -- somebody is sending it; when that one dies, another one does after this time
    leased_until timestamptz,
    ended_at     timestamptz,
    primary key (agency, webhook, id),
    unique (agency, webhook, event),
    foreign key (agency, webhook) references webhook on delete cascade
);
create index webhook_delivery_due on webhook_delivery (next_at) where status = 'WAITING';
create index webhook_delivery_of_series on webhook_delivery (agency, webhook, series, place) where status = 'WAITING';
create index webhook_delivery_newest on webhook_delivery (agency, webhook, place desc);

create table webhook_attempt (
    agency   text        not null,
    webhook  uuid        not null,
    delivery uuid        not null,
    at       timestamptz not null,
    -- of the answer; null when none came
    status   integer,
    millis   integer     not null,
    failure  text,
    foreign key (agency, webhook, delivery) references webhook_delivery on delete cascade
);
create index webhook_attempt_of_delivery on webhook_attempt (agency, webhook, delivery, at);
