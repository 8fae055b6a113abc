-- A code of the list of political theory or state management levels; the lists are data of the service.
alter table training
    add column level text,
    add constraint training_level check (level is null or kind in ('LY_LUAN_CHINH_TRI', 'QUAN_LY_NHA_NUOC'));

-- The sum over one or two people tells what each has answered. What was taken before this rule stays until it is
-- corrected, or the migration would fail for an agency that has such a survey.
alter table family_survey
    add constraint family_survey_respondents check (respondents = 0 or respondents >= 3) not valid;
