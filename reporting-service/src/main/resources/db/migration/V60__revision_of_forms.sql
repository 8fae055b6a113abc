-- A form of the agency's own changes the drafts that clients keep.
create constraint trigger step_revision after insert or update or delete on report_form_in_force
    deferrable initially deferred for each row execute function step_revision();
