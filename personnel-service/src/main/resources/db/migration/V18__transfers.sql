-- A person goes from one agency to another. Both know them by the same staff id; codes are each agency's own.
create table transfer (
    agency     text        not null,
    id         uuid        not null,
    to_agency  text        not null check (to_agency <> agency),
    staff_id   uuid        not null,
    first_day  date        not null,
    reason     text        not null check (reason <> ''),
    state      text        not null check (state in ('OFFERED', 'ACCEPTED', 'DECLINED')),
    offered_at timestamptz not null,
    offered_by text        not null,
    decided_at timestamptz,
    decided_by text,
    -- why it was declined
    answer     text,
    primary key (agency, id),
    constraint transfer_staff foreign key (agency, staff_id) references staff (agency, id) on delete cascade,
    constraint transfer_decided check ((state = 'OFFERED') = (decided_at is null))
);

-- nobody goes to two agencies at once
create unique index transfer_offered on transfer (agency, staff_id) where state = 'OFFERED';
create index transfer_to on transfer (to_agency, state);
create unique index transfer_by_id on transfer (id);

-- the records of one person in all agencies
create index staff_by_person on staff (id, agency);
