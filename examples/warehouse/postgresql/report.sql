-- What failed, how often, what it means and what to do, worst first: psql -d logs -f report.sql
-- Of a period: psql -d logs -v since=2026-11-01 -v until=2026-11-02 -f report.sql

\if :{?since}
\else
  \set since ''
\endif
\if :{?until}
\else
  \set until ''
\endif
set time zone 'UTC';
select code, count, first, last, title, win32 -> 0 ->> 'name' as win32, check_text as check,
  cardinality(string_to_array(cause, chr(10))) as causes, split_part(cause, chr(10), 1) as likeliest, split_part(fix, chr(10), 1) as fix
from log_report(nullif(:'since', '')::timestamptz, nullif(:'until', '')::timestamptz);
