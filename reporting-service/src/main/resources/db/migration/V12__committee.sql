-- The committee for the advancement of women. Members are known by the post by which they sit on it: names stay in
-- personnel-service.
create table committee_member (
    agency     text        not null,
    id         uuid        not null,
    role       text        not null,
    post       text        not null,
    unit       text,
    valid_from date        not null,
    -- the last day, included
    valid_to   date check (valid_to >= valid_from),
    decision   text,
    revision   bigint      not null,
    changed_at timestamptz not null,
    changed_by text        not null,
    primary key (agency, id)
);

create table committee_meeting (
    agency     text        not null,
    id         uuid        not null,
    held_on    date        not null,
    place      text,
    -- texts in their order
    agenda     jsonb       not null,
    -- {member, present, note}
    attendance jsonb       not null,
    minutes    text,
    revision   bigint      not null,
    changed_at timestamptz not null,
    changed_by text        not null,
    primary key (agency, id)
);

create index committee_meeting_by_day on committee_meeting (agency, held_on);

create table committee_decision (
    agency     text        not null,
    id         uuid        not null,
    number     text        not null,
    decided_on date        not null,
    subject    text        not null,
    content    text,
    meeting    uuid,
    revision   bigint      not null,
    changed_at timestamptz not null,
    changed_by text        not null,
    primary key (agency, id),
    foreign key (agency, meeting) references committee_meeting (agency, id),
    unique (agency, number)
);
