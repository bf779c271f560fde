-- Loads what `httpstatus rows --events --format tsv` writes: httpstatus rows ... | psql -d logs -f load.sql

\set ON_ERROR_STOP on
set client_encoding = 'UTF8';
-- Times without a zone stand as they are.
set time zone 'UTC';
select case when is_called then last_value else 0 end as before from requests_seq_seq \gset
begin;
\copy requests (time, client, user_name, method, url, query, status, substatus, win32, reason, bytes, time_taken_ms, server, product, title, class, benign, file, line, code, logon) from pstdin with (format text, header, null '')
select find_handshakes(:before) as handshakes;
commit;
vacuum (analyze) requests, handshakes;
