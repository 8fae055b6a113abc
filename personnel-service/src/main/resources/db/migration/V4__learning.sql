create table training (
    agency       text   not null,
    id           bigint not null,
    staff_id     uuid   not null,
    kind         text   not null check (kind in ('NGHIEP_VU', 'LY_LUAN_CHINH_TRI', 'QUAN_LY_NHA_NUOC', 'TIN_HOC',
                                                 'NGOAI_NGU', 'LONG_GHEP_GIOI', 'KHAC')),
    course       text   not null check (course <> ''),
    started_on   date   not null,
    completed_on date,
    primary key (agency, id),
    constraint training_row unique (agency, staff_id, started_on, course),
    constraint training_staff foreign key (agency, staff_id) references staff (agency, id) on delete cascade,
    constraint training_order check (completed_on >= started_on)
);

create table language_proof (
    agency     text     not null,
    id         bigint   not null,
    staff_id   uuid     not null,
    -- ISO 639-1
    language   text     not null check (language ~ '^[a-z]{2}$'),
    basis      text     not null check (basis in ('CHUNG_CHI', 'BANG_DAI_HOC', 'XAC_NHAN')),
    -- of the national framework of six levels
    level      integer check (level between 1 and 6),
    issued_on  date     not null,
    expires_on date,
    primary key (agency, id),
    constraint language_proof_row unique (agency, staff_id, issued_on, language),
    constraint language_proof_staff foreign key (agency, staff_id) references staff (agency, id) on delete cascade,
    constraint language_proof_level check (basis <> 'CHUNG_CHI' or level is not null),
    constraint language_proof_order check (expires_on >= issued_on)
);
