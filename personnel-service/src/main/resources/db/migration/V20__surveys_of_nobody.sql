-- Fewer than three is fewer than three: a survey that nobody answered tells nothing and is left out. What was taken before
-- stays until it is corrected.
alter table family_survey
    drop constraint family_survey_respondents,
    add constraint family_survey_respondents check (respondents >= 3) not valid;
