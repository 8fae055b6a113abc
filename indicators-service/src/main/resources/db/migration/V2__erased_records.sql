-- Random keys of people who were erased, and nothing else about them: an old event that comes late, for example out of the
-- dead letters, must not bring the record back. They count in no sum and in no position.
create table erased_record (
    agency     varchar(35)  not null,
    plan       varchar(64)  not null,
    record_key varchar(128) not null,
    primary key (agency, plan, record_key)
);
