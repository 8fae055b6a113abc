-- How often the fact was written, also what other services cannot see (the name of a product): its ETag. A removed fact
-- stays as a row, since its version is part of the agency's position; it comes back under the same key.
alter table recruitment_round
    add column revision bigint not null default 1 check (revision > 0),
    add column removed boolean not null default false;
alter table family_survey
    add column revision bigint not null default 1 check (revision > 0),
    add column removed boolean not null default false;
alter table communication_product
    add column revision bigint not null default 1 check (revision > 0),
    add column removed boolean not null default false;
alter table anonymous_count
    add column revision bigint not null default 1 check (revision > 0),
    add column removed boolean not null default false;

alter table recruitment_round alter column revision drop default, alter column removed drop default;
alter table family_survey alter column revision drop default, alter column removed drop default;
alter table communication_product alter column revision drop default, alter column removed drop default;
alter table anonymous_count alter column revision drop default, alter column removed drop default;
