-- Requests of people about their own data (Luật 91/2025/QH15, NĐ 356/2025/NĐ-CP). The person is named by the random id of
-- their record only, and not at all once they are erased.
create table personal_data_request (
    agency           text    not null,
    id               uuid    not null,
    kind             text    not null check (kind in ('ACCESS', 'CORRECTION', 'ERASURE', 'OBJECTION', 'RESTRICTION')),
    staff_id         uuid,
    received_on      date    not null,
    channel          text    not null check (channel in ('PAPER', 'IN_PERSON', 'EMAIL', 'PORTAL')),
    -- what the person asks for, in words; emptied when they are erased
    note             text,
    state            text    not null check (state in ('RECEIVED', 'ACKNOWLEDGED', 'DONE', 'REFUSED')),
    acknowledge_by   date    not null,
    due_on           date    not null,
    acknowledged_on  date,
    extension_reason text,
    closed_on        date,
    refusal_reason   text,
    primary key (agency, id),
    constraint personal_data_request_closed check ((state in ('DONE', 'REFUSED')) = (closed_on is not null)),
    constraint personal_data_request_refused check ((state = 'REFUSED') = (refusal_reason is not null)),
    constraint personal_data_request_order check (closed_on >= received_on and acknowledged_on >= received_on)
);

create index personal_data_request_by_day on personal_data_request (agency, received_on desc);
create index personal_data_request_by_staff on personal_data_request (agency, staff_id);
