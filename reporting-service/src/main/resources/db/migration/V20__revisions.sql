-- Tells clients whether an answer that they keep is still the one they would get (entity tags).

-- Of this database: another one that is filled again counts its revisions from the beginning.
create table read_model_epoch (
    epoch text primary key
);
insert into read_model_epoch values (left(replace(gen_random_uuid()::text, '-', ''), 8));

-- Steps whenever something changed that an answer about the agency may be made from; agency '*': about all agencies.
create table read_model_revision (
    agency   text   primary key,
    revision bigint not null
);

-- How far each partition was taken into this very database, so that a database restored from an old backup is not
-- believed to be up to date because the consumer group is.
create table intake_progress (
    topic       text    not null,
    partition   integer not null,
    next_offset bigint  not null,
    primary key (topic, partition)
);

-- What people write steps the revision at the commit: held earlier, its row would make two officials who change tasks
-- wait for each other in circles.
create function step_revision() returns trigger language plpgsql as $$
declare
    changed text := coalesce(new.agency, old.agency);
begin
    insert into read_model_revision as known (agency, revision) values (changed, 1)
    on conflict (agency) do update set revision = known.revision + 1;
    return null;
end $$;

create constraint trigger step_revision after insert or update or delete on programme
    deferrable initially deferred for each row execute function step_revision();
create constraint trigger step_revision after insert or update or delete on task
    deferrable initially deferred for each row execute function step_revision();
create constraint trigger step_revision after insert or update or delete on evidence
    deferrable initially deferred for each row execute function step_revision();
create constraint trigger step_revision after insert or update or delete on committee_member
    deferrable initially deferred for each row execute function step_revision();
create constraint trigger step_revision after insert or update or delete on committee_meeting
    deferrable initially deferred for each row execute function step_revision();
create constraint trigger step_revision after insert or update or delete on committee_decision
    deferrable initially deferred for each row execute function step_revision();
create constraint trigger step_revision after insert or update or delete on report_document
    deferrable initially deferred for each row execute function step_revision();
