-- Files that show that a task was done. The bytes lie in pieces, so that a file is never in memory as a whole.
create table evidence (
    agency      text        not null,
    id          uuid        not null,
    task        uuid        not null,
    name        text        not null,
    media_type  text        not null,
    size        bigint      not null check (size > 0),
    -- hex
    sha256      text        not null,
    uploaded_at timestamptz not null,
    uploaded_by text        not null,
    -- the bytes of a removed file are gone; that it was there is not
    removed_at  timestamptz,
    removed_by  text,
    primary key (agency, id),
    foreign key (agency, task) references task (agency, id),
    check ((removed_at is null) = (removed_by is null))
);

-- the same file stands at a task once
create unique index evidence_of_task on evidence (agency, task, sha256) where removed_at is null;

create table evidence_piece (
    agency   text    not null,
    evidence uuid    not null,
    no       integer not null,
    bytes    bytea   not null,
    primary key (agency, evidence, no),
    foreign key (agency, evidence) references evidence (agency, id)
);

-- pictures and documents are compressed already
alter table evidence_piece alter column bytes set storage external;
