-- JSON that is kept to be read whole stays the text it came as. Taking it apart at each write (jsonb) cost the server more than
-- everything else about a row; the few questions that search it take it apart when they are asked. Rows are copied, so the
-- first start after this takes a minute for each few million.
alter table counted_record
    alter column data type json using data::json,
    alter column contributions type json using contributions::json;
alter table ledger_entry
    alter column changes type json using changes::json,
    alter column data type json using data::json;
