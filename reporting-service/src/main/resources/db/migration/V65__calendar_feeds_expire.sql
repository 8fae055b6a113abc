-- When somebody who may see the calendar last asked for the address. Those that there are last from now on as new ones do.
alter table calendar_feed add column renewed_at timestamptz not null default current_timestamp;
alter table calendar_feed alter column renewed_at drop default;
