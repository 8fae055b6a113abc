-- A person on the agency's books. Whatever changes with time stands in the tables of dated facts.
create table staff (
    agency     text   not null,
    -- random, the same in every agency the person works for; the only key of the person that leaves this database
    id         uuid   not null,
    code       text   not null check (code <> ''),
    full_name  text   not null check (full_name <> ''),
    sex        text   not null check (sex in ('NU', 'NAM')),
    birth_date date   not null,
    -- how many events have told about this record: one more with each, never a gap
    version    bigint not null check (version >= 0),
    primary key (agency, id),
    -- Code first, here and below: the checks of foreign keys look for (agency, id), and while the table has no statistics
    -- the planner would as soon take another index that begins with the agency and read all of it each time.
    constraint staff_code unique (code, agency)
);

-- finds codes by their beginning whatever the collation of the database
create index staff_code_prefix on staff (code text_pattern_ops, agency);

create table employment_period (
    agency     text   not null,
    id         bigint not null,
    staff_id   uuid   not null,
    staff_type text   not null check (staff_type in ('CAN_BO', 'CONG_CHUC', 'VIEN_CHUC', 'HOP_DONG')),
    valid_from date   not null,
    valid_to   date,
    primary key (agency, id),
    constraint employment_period_row unique (agency, staff_id, valid_from),
    constraint employment_period_staff foreign key (agency, staff_id) references staff (agency, id) on delete cascade,
    constraint employment_period_order check (valid_to >= valid_from),
    constraint employment_period_one_at_a_time exclude using gist (
        staff_id with =, agency with =, daterange(valid_from, valid_to, '[]') with &&) deferrable initially deferred
);

-- In the tables below an empty valid_to of someone who left means the last day on payroll; it stays empty here.

create table assignment (
    agency     text   not null,
    id         bigint not null,
    staff_id   uuid   not null,
    unit       text   not null,
    position   text,
    valid_from date   not null,
    valid_to   date,
    primary key (agency, id),
    constraint assignment_row unique (agency, staff_id, valid_from, unit),
    constraint assignment_staff foreign key (agency, staff_id) references staff (agency, id) on delete cascade,
    constraint assignment_unit foreign key (agency, unit) references unit (agency, code),
    constraint assignment_order check (valid_to >= valid_from)
);

create index assignment_by_unit on assignment (agency, unit, valid_from);

create table grade_period (
    agency     text   not null,
    id         bigint not null,
    staff_id   uuid   not null,
    grade      text   not null check (grade <> ''),
    valid_from date   not null,
    valid_to   date,
    primary key (agency, id),
    constraint grade_period_row unique (agency, staff_id, valid_from, grade),
    constraint grade_period_staff foreign key (agency, staff_id) references staff (agency, id) on delete cascade,
    constraint grade_period_order check (valid_to >= valid_from)
);

create table job_fit_assessment (
    agency      text    not null,
    id          bigint  not null,
    staff_id    uuid    not null,
    assessed_on date    not null,
    suitable    boolean not null,
    primary key (agency, id),
    constraint job_fit_assessment_row unique (agency, staff_id, assessed_on),
    constraint job_fit_assessment_staff foreign key (agency, staff_id) references staff (agency, id) on delete cascade
);
