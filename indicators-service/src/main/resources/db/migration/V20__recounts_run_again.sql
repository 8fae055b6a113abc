-- A recount that failed can be asked for again.
-- Who asked; empty when the service did, because of what came into force.
alter table recount_job add column requested_by varchar(128);
-- The failed job that it runs again.
alter table recount_job add column repeats bigint references recount_job (id);
