create table leadership_post (
    agency     text   not null,
    id         bigint not null,
    staff_id   uuid   not null,
    title      text   not null check (title <> ''),
    level      text   not null check (level in ('SO', 'PHONG', 'DON_VI_TRUC_THUOC')),
    unit       text   not null,
    valid_from date   not null,
    valid_to   date,
    primary key (agency, id),
    constraint leadership_post_row unique (agency, staff_id, valid_from, title),
    constraint leadership_post_staff foreign key (agency, staff_id) references staff (agency, id) on delete cascade,
    constraint leadership_post_unit foreign key (agency, unit) references unit (agency, code),
    constraint leadership_post_order check (valid_to >= valid_from)
);

create index leadership_post_by_unit on leadership_post (agency, unit, valid_from);

create table planning_entry (
    agency     text   not null,
    id         bigint not null,
    staff_id   uuid   not null,
    title      text   not null check (title <> ''),
    level      text   not null check (level in ('SO', 'PHONG', 'DON_VI_TRUC_THUOC')),
    valid_from date   not null,
    valid_to   date,
    primary key (agency, id),
    constraint planning_entry_row unique (agency, staff_id, valid_from, title),
    constraint planning_entry_staff foreign key (agency, staff_id) references staff (agency, id) on delete cascade,
    constraint planning_entry_order check (valid_to >= valid_from)
);

create table party_membership (
    agency      text   not null,
    id          bigint not null,
    staff_id    uuid   not null,
    admitted_on date   not null,
    official_on date,
    left_on     date,
    primary key (agency, id),
    constraint party_membership_row unique (agency, staff_id, admitted_on),
    constraint party_membership_staff foreign key (agency, staff_id) references staff (agency, id) on delete cascade,
    constraint party_membership_order check (official_on >= admitted_on and left_on >= admitted_on)
);

create table party_committee_seat (
    agency     text   not null,
    id         bigint not null,
    staff_id   uuid   not null,
    role       text   not null check (role in ('BI_THU', 'PHO_BI_THU', 'CHI_UY_VIEN')),
    valid_from date   not null,
    valid_to   date,
    primary key (agency, id),
    constraint party_committee_seat_row unique (agency, staff_id, valid_from, role),
    constraint party_committee_seat_staff foreign key (agency, staff_id) references staff (agency, id)
        on delete cascade,
    constraint party_committee_seat_order check (valid_to >= valid_from)
);
