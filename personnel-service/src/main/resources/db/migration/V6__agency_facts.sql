-- Facts of the agency as a whole. fact_key names the fact within its agency in events as well; the checks tie it to
-- the columns of the workbook that it is made of.

create table recruitment_round (
    agency            text    not null,
    fact_key          text    not null,
    version           bigint  not null check (version >= 0),
    code              text    not null check (code <> ''),
    held_on           date    not null,
    equal_cases       integer not null,
    equal_cases_women integer not null,
    primary key (agency, fact_key),
    constraint recruitment_round_key check (fact_key = 'recruitment-round/' || code),
    constraint recruitment_round_cases check (equal_cases_women between 0 and equal_cases)
);

create table family_survey (
    agency        text    not null,
    fact_key      text    not null,
    version       bigint  not null check (version >= 0),
    year          integer not null check (year between 1900 and 9999),
    sex           text    not null check (sex in ('NU', 'NAM')),
    respondents   integer not null check (respondents >= 0),
    -- sum over the respondents, without trailing zeros
    hours_per_day numeric not null check (hours_per_day >= 0),
    primary key (agency, fact_key),
    constraint family_survey_key check (fact_key = 'family-survey/' || year || '/' || sex)
);

create table communication_product (
    agency         text    not null,
    fact_key       text    not null,
    version        bigint  not null check (version >= 0),
    code           text    not null check (code <> ''),
    name           text    not null check (name <> ''),
    kind           text    not null check (kind in ('TIN_BAI', 'SU_KIEN', 'AN_PHAM', 'KHAC')),
    channel        text    not null check (channel in ('CONG_TTDT', 'KHAC')),
    equality_topic boolean not null,
    issued_on      date    not null,
    reviewed_on    date,
    cleared        boolean,
    primary key (agency, fact_key),
    constraint communication_product_key check (fact_key = 'communication-product/' || code),
    constraint communication_product_review check ((reviewed_on is null) = (cleared is null))
);

create table anonymous_count (
    agency   text    not null,
    fact_key text    not null,
    version  bigint  not null check (version >= 0),
    year     integer not null check (year between 1900 and 9999),
    kind     text    not null check (kind in ('BAO_LUC_GIA_DINH', 'NAO_PHA_THAI')),
    count    integer not null check (count >= 0),
    primary key (agency, fact_key),
    constraint anonymous_count_key check (fact_key = 'anonymous-count/' || year || '/' || kind)
);
