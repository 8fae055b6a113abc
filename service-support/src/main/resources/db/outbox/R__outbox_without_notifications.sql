-- Who commits rows tells the relay of the same process, and relays look for the rows of others often. A transaction that
-- notifies would keep every other one of the server that does from committing at the same time, also of other databases.
drop trigger if exists outbox_notify on outbox;
drop function if exists outbox_notify();
