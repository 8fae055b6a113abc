-- An import is on record from the moment it is received; how far it has come stands here as well, so that any instance of
-- the service can tell, and a run whose instance died is noticed by its silence.
alter table import_run rename column outcome to state;
alter table import_run drop constraint import_run_outcome_check;
alter table import_run
    add constraint import_run_state check (state in
        ('QUEUED', 'READING', 'CHECKING', 'WRITING', 'APPLIED', 'CHECKED', 'REFUSED', 'CANCELLED', 'FAILED')),
    add column mode             text        not null default 'ALL_OR_NOTHING' check (mode in ('ALL_OR_NOTHING', 'GOOD_ROWS')),
    add column profile          text,
    add column dry_run          boolean     not null default false,
    add column rows_done        bigint      not null default 0 check (rows_done >= 0),
    -- null until it is known
    add column rows_total       bigint      check (rows_total >= 0),
    add column left_out         integer     not null default 0 check (left_out >= 0),
    add column ended_at         timestamptz,
    -- the last sign of life of the instance that runs it
    add column alive_at         timestamptz not null default current_timestamp,
    add column cancel_requested boolean     not null default false,
    -- how the file writes dates, to write its errored rows back
    add column dates            text,
    -- the answer as JSON without the row errors; taken out after some time, as the errors are
    add column result           text;
update import_run set ended_at = received_at, dry_run = state = 'CHECKED';

create index import_run_unfinished on import_run (alive_at) where ended_at is null;

-- What was wrong in a file. Values and row contents are personal data: they are kept for some time only.
create table import_error (
    agency text    not null,
    run_id uuid    not null,
    seq    integer not null,
    sheet  text    not null,
    row_no integer not null,
    -- the error as the API tells it
    body   text    not null,
    primary key (agency, run_id, seq),
    constraint import_error_run foreign key (agency, run_id) references import_run (agency, id) on delete cascade
);

-- The rows with errors as they stood in the file, to be sent back for correction.
create table import_error_row (
    agency text     not null,
    run_id uuid     not null,
    -- place of the sheet in the workbook
    sheet  smallint not null,
    row_no integer  not null,
    cells  text     not null,
    primary key (agency, run_id, sheet, row_no),
    constraint import_error_row_run foreign key (agency, run_id) references import_run (agency, id) on delete cascade
);

-- The rows of files between the two passes of an import. Nobody misses them after a crash, so they are not logged. They
-- are read as a whole, in the order of their keys: sorting once is cheaper than keeping an index.
create unlogged table import_row (
    run_id uuid     not null,
    -- units, persons, facts of the agency
    part   smallint not null,
    sheet  smallint not null,
    row_no integer  not null,
    key    text     not null collate "C",
    cells  text     not null
);
