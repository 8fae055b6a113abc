-- What has changed of the published figures, for those who are told of changes: event streams and webhooks. Kept for some
-- days; whoever was away for longer has to ask for the figures again.

create table value_change (
    -- in the order of the commits, so that who has seen one number has seen all below it
    seq       bigint generated always as identity primary key,
    agency    text        not null,
    -- null: the agency was filled as a whole
    plan      text,
    unit      text,
    code      text,
    reading   text,
    position  bigint      not null,
    as_of     timestamptz not null,
    logged_at timestamptz not null default clock_timestamp(),
    -- of each changed period the point before and after; one of them null when there was, or is, none
    points    jsonb
);
create index value_change_by_time on value_change (logged_at);

create table value_change_trimmed (
    -- changes up to here have been removed
    up_to bigint not null
);
insert into value_change_trimmed values (0);

-- At the commit, and one transaction after the other: numbers are given in the order in which they become visible.
create function log_value_change() returns trigger language plpgsql as $$
declare
    changed jsonb;
begin
    -- what is filled for the first time is told as a whole, when it is complete
    if not exists (select from agency_progress where agency = coalesce(new.agency, old.agency)) then
        return null;
    end if;
    select jsonb_agg(jsonb_build_object('before', was.point, 'after', is_now.point)
            order by coalesce(is_now.point, was.point) ->> 'cutOff', coalesce(is_now.point, was.point) ->> 'period')
        into changed
        from jsonb_array_elements(coalesce(old.points, '[]')) was (point)
        full join jsonb_array_elements(coalesce(new.points, '[]')) is_now (point)
            on was.point ->> 'period' = is_now.point ->> 'period'
        where was.point is distinct from is_now.point;
    if changed is null then
        return null;
    end if;
    perform pg_advisory_xact_lock(hashtext('value_change'));
    insert into value_change (agency, plan, unit, code, reading, position, as_of, points)
    values (coalesce(new.agency, old.agency), coalesce(new.plan, old.plan), coalesce(new.unit, old.unit),
        coalesce(new.code, old.code), coalesce(new.reading, old.reading), coalesce(new.position, old.position),
        coalesce(new.as_of, old.as_of), changed);
    return null;
end $$;

create constraint trigger log_value_change after insert or update or delete on indicator_series
    deferrable initially deferred for each row execute function log_value_change();

create function log_filled_agency() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtext('value_change'));
    insert into value_change (agency, position, as_of) values (new.agency, new.position, new.as_of);
    return null;
end $$;

create constraint trigger log_filled_agency after insert on agency_progress
    deferrable initially deferred for each row execute function log_filled_agency();
