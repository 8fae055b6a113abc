-- Who sent which file when, and what came of it. Nothing of the file's content is kept.
create table import_run (
    agency      text        not null,
    id          uuid        not null,
    received_at timestamptz not null,
    sent_by     text        not null,
    file_sha256 text        not null check (file_sha256 ~ '^[0-9a-f]{64}$'),
    file_bytes  bigint      not null check (file_bytes >= 0),
    outcome     text        not null check (outcome in ('APPLIED', 'CHECKED', 'REFUSED')),
    added       integer     not null check (added >= 0),
    changed     integer     not null check (changed >= 0),
    unchanged   integer     not null check (unchanged >= 0),
    errors      integer     not null check (errors >= 0),
    warnings    integer     not null check (warnings >= 0),
    events      integer     not null check (events >= 0),
    primary key (agency, id)
);

create index import_run_by_time on import_run (agency, received_at desc);
