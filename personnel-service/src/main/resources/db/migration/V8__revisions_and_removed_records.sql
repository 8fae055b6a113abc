-- How often anything about the person was written, also what other services cannot see: the ETag of the record. The
-- version beside it counts events.
alter table staff add column revision bigint not null default 1 check (revision >= 0);
alter table staff alter column revision drop default;

-- Registered by mistake. The row stays, since its version is part of the agency's position; the code is free again.
alter table staff add column removed boolean not null default false;
alter table staff alter column removed drop default;
alter table staff drop constraint staff_code;
create unique index staff_code on staff (code, agency) where not removed;

-- One request may remove a row and add another with its key, or let two rows change their keys: what counts is the end.
alter table employment_period drop constraint employment_period_row,
    add constraint employment_period_row unique (agency, staff_id, valid_from) deferrable initially deferred;
alter table assignment drop constraint assignment_row,
    add constraint assignment_row unique (agency, staff_id, valid_from, unit) deferrable initially deferred;
alter table grade_period drop constraint grade_period_row,
    add constraint grade_period_row unique (agency, staff_id, valid_from, grade) deferrable initially deferred;
alter table job_fit_assessment drop constraint job_fit_assessment_row,
    add constraint job_fit_assessment_row unique (agency, staff_id, assessed_on) deferrable initially deferred;
alter table leadership_post drop constraint leadership_post_row,
    add constraint leadership_post_row unique (agency, staff_id, valid_from, title) deferrable initially deferred;
alter table planning_entry drop constraint planning_entry_row,
    add constraint planning_entry_row unique (agency, staff_id, valid_from, title) deferrable initially deferred;
alter table party_membership drop constraint party_membership_row,
    add constraint party_membership_row unique (agency, staff_id, admitted_on) deferrable initially deferred;
alter table party_committee_seat drop constraint party_committee_seat_row,
    add constraint party_committee_seat_row unique (agency, staff_id, valid_from, role) deferrable initially deferred;
alter table training drop constraint training_row,
    add constraint training_row unique (agency, staff_id, started_on, course) deferrable initially deferred;
alter table language_proof drop constraint language_proof_row,
    add constraint language_proof_row unique (agency, staff_id, issued_on, language) deferrable initially deferred;
alter table health_check drop constraint health_check_row,
    add constraint health_check_row unique (agency, staff_id, checked_on, kind) deferrable initially deferred;
alter table pregnancy drop constraint pregnancy_row,
    add constraint pregnancy_row unique (agency, staff_id, notified_on) deferrable initially deferred;
alter table equality_commitment drop constraint equality_commitment_row,
    add constraint equality_commitment_row unique (agency, staff_id, year) deferrable initially deferred;
