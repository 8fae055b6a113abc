-- That a check took place, never its result.
create table health_check (
    agency     text   not null,
    id         bigint not null,
    staff_id   uuid   not null,
    kind       text   not null check (kind in ('DINH_KY', 'PHU_KHOA')),
    checked_on date   not null,
    primary key (agency, id),
    constraint health_check_row unique (agency, staff_id, checked_on, kind),
    constraint health_check_staff foreign key (agency, staff_id) references staff (agency, id) on delete cascade
);

-- Dates and numbers of leaves only, nothing about the outcome.
create table pregnancy (
    agency           text    not null,
    id               bigint  not null,
    staff_id         uuid    not null,
    notified_on      date    not null,
    ended_on         date,
    leaves_requested integer not null check (leaves_requested >= 0),
    leaves_granted   integer not null check (leaves_granted >= 0),
    primary key (agency, id),
    constraint pregnancy_row unique (agency, staff_id, notified_on),
    constraint pregnancy_staff foreign key (agency, staff_id) references staff (agency, id) on delete cascade,
    constraint pregnancy_order check (ended_on >= notified_on)
);

create table equality_commitment (
    agency    text    not null,
    id        bigint  not null,
    staff_id  uuid    not null,
    -- the year committed to, which need not be the year of the signature
    year      integer not null check (year between 1900 and 9999),
    signed_on date    not null,
    primary key (agency, id),
    constraint equality_commitment_row unique (agency, staff_id, year),
    constraint equality_commitment_staff foreign key (agency, staff_id) references staff (agency, id)
        on delete cascade
);
