-- Keys of the messages in which other services told whose records they showed. Kept for ever: a message that comes again,
-- even after years, must not enter the audit trail twice.
create table told_read (
    id uuid primary key
);
