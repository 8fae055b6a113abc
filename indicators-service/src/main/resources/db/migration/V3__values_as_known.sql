-- Values as they were known at an earlier moment are the sums less what was added since: the ledger must say all of it.

-- The moment of counting. Whoever counts an agency does so alone, so the entries stand in the order of their moments; the
-- time at which a transaction began, which was written so far, can lie before it waited for another one.
alter table ledger_entry alter column counted_at set default clock_timestamp();

-- For a unit its history after the event, null when the unit was removed; a staff record's is never kept.
alter table ledger_entry add column data jsonb;
update ledger_entry e
set data = r.data
from counted_record r
where e.kind = 'UNIT' and r.agency = e.agency and r.plan = e.plan and r.kind = e.kind and r.record_key = e.record_key;

-- Each definition under which anything was counted, as its file said: an earlier moment is read as it was read then.
create table plan_definition (
    plan    varchar(64) not null,
    version integer     not null,
    content text        not null,
    primary key (plan, version)
);
