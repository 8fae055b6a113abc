-- The action plan. People write it, so unlike the read model it cannot be rebuilt from the topics: it belongs into the
-- backup. Every key starts with the agency, so that the tables can be distributed by agency.

create table programme (
    agency     text        not null,
    year       integer     not null,
    plan       text        not null,
    created_at timestamptz not null,
    created_by text        not null,
    primary key (agency, year)
);

create table task (
    agency         text        not null,
    id             uuid        not null,
    year           integer     not null,
    -- code in the library of standard tasks
    standard_task  text,
    clause         text        not null,
    title          text        not null,
    lead           text        not null,
    cooperating    jsonb       not null,
    starts_on      date        not null,
    due_on         date        not null check (due_on >= starts_on),
    output         text,
    budget_heading text,
    -- whole đồng
    budget_amount  bigint check (budget_amount is null or (budget_amount >= 0 and budget_heading is not null)),
    results        text,
    difficulties   text,
    proposals      text,
    status         text        not null,
    done_on        date check ((done_on is not null) = (status = 'DONE')),
    carried_from   uuid,
    carried_to     uuid check ((carried_to is not null) = (status = 'CARRIED_OVER')),
    revision       bigint      not null,
    changed_at     timestamptz not null,
    changed_by     text        not null,
    primary key (agency, id),
    foreign key (agency, year) references programme (agency, year),
    -- a task goes on as one task of the next year
    unique (agency, carried_from)
);

create index task_of_year on task (agency, year, due_on);
create index task_to_be_done on task (agency, due_on) where status in ('PLANNED', 'IN_PROGRESS', 'SUSPENDED');

-- Who did what to a task, also after it was removed.
create table task_step (
    agency   text        not null,
    task     uuid        not null,
    revision bigint      not null,
    action   text        not null,
    status   text        not null,
    at       timestamptz not null,
    by       text        not null,
    primary key (agency, task, revision)
);
