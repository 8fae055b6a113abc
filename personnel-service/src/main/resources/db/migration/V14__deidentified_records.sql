-- What is left of an erased person, under a random id and code: dates that count in past sums, nothing that says who. Such a
-- record is hidden like one that was removed, and nothing finds it by a person.
alter table staff add column deidentified boolean not null default false;
alter table staff add constraint staff_deidentified_is_hidden check (removed or not deidentified);
