-- Decisions that were taken back before their day came. The decision itself stays as it is, so that both remain an audit trail.
create table plan_withdrawal (
    -- of the same sequence as the decisions: the greatest of both tells what was decided last
    id           bigint        primary key default nextval(pg_get_serial_sequence('plan_activation', 'id')),
    activation   bigint        not null unique references plan_activation (id),
    withdrawn_by varchar(128)  not null,
    withdrawn_at timestamptz   not null default clock_timestamp(),
    reason       varchar(1000) not null
);
