---What a report asks of the tables in PostgreSQL, as functions. Their bodies are parsed when they are created, so they keep to
---these tables whatever the search path of who calls them.

return [[

create or replace function httpstatus_beside(status bigint, substatus bigint, win32 bigint)
returns setof httpstatus_answer language sql stable parallel safe rows 1
begin atomic
  select answer.* from httpstatus_answer answer
  where answer.status = httpstatus_beside.status
    and answer.substatus in (coalesce(httpstatus_beside.substatus, -1), -2)
    and answer.win32 in (coalesce(httpstatus_beside.win32, -1), -2)
  order by answer.substatus desc, answer.win32 desc
  limit 1;
end;
comment on function httpstatus_beside(bigint, bigint, bigint) is
  'What httpstatus log says of a code beside a Win32 code; null where the log has none.';

create or replace function httpstatus_title(status bigint, substatus bigint default null)
returns text language sql stable parallel safe
begin atomic
  select title from httpstatus_beside(httpstatus_title.status, httpstatus_title.substatus, null);
end;
comment on function httpstatus_title(bigint, bigint) is 'The short name of a code''s first meaning.';

create or replace function httpstatus_decide(status bigint, substatus bigint, win32 bigint, p50 bigint default null,
  p95 bigint default null, out cause text, out fix text)
language sql stable parallel safe
begin atomic
  select string_agg(decided.cause, chr(10) order by fits.fit desc, decided.rank),
    string_agg(decided.fix, chr(10) order by fits.fit desc, decided.rank)
  from httpstatus_beside(httpstatus_decide.status, httpstatus_decide.substatus, httpstatus_decide.win32) answer
  join httpstatus_decided decided using (status, substatus, win32)
  cross join lateral (
    select coalesce(max(case when abs(taken.ms - near.ms) <= 0.15 * near.ms then 1 else -1 end), 0)
    from unnest(decided.near_ms) near (ms), unnest(array[p50, p95]) taken (ms)
    where taken.ms is not null
  ) fits (fit);
end;
comment on function httpstatus_decide(bigint, bigint, bigint, bigint, bigint) is
  'The causes that a Win32 code decides for beside a code and their fixes, a line each, those first whose usual time-taken is '
  'p50 or p95 in ms.';
]]
