-- The three large tables in sixteen parts by agency: smaller indexes and shorter vacuums for millions of records, and what
-- the tables would be distributed by. Rows are copied, so the first start after this takes a minute for each few million.

-- Zeros are deleted by their keys. The index that found them was in the way of updates that leave the indexes alone.
drop index if exists measure_sum_empty;

do $$
declare
    large text;
    columns text;
begin
    foreach large in array array['counted_record', 'measure_sum', 'ledger_entry'] loop
        execute format('alter table %I rename to %I', large, large || '_whole');
        execute format(
            'create table %I (like %I including all) partition by hash (agency)', large, large || '_whole');
        for part in 0..15 loop
            execute format(
                'create table %I partition of %I for values with (modulus 16, remainder %s) with (fillfactor = %s)',
                large || '_' || part, large, part, case large when 'ledger_entry' then 100 else 85 end);
        end loop;
        select string_agg(quote_ident(column_name), ', ' order by ordinal_position) into columns
        from information_schema.columns where table_schema = current_schema() and table_name = large;
        execute format(
            'insert into %I (%s) overriding system value select %s from %I', large, columns, columns, large || '_whole');
        execute format('drop table %I', large || '_whole');
    end loop;
    perform setval(
        pg_get_serial_sequence('ledger_entry', 'id'), (select coalesce(max(id), 0) + 1 from ledger_entry), false);
end
$$;
