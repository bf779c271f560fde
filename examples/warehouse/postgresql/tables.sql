-- What `httpstatus rows` writes, as a table, and what a report asks of it: psql -d logs -f tables.sql, behind the meanings of
-- `httpstatus export --format postgresql`. PostgreSQL 15 and later.

begin;

-- The columns of `httpstatus rows --events`, in their order. seq is the order in which the lines were read.
create table if not exists requests (
  seq bigint generated always as identity,
  time timestamptz,
  client text,
  user_name text,
  method text,
  url text,
  query text,
  status smallint,
  substatus integer,
  win32 bigint,
  reason text,
  bytes bigint,
  time_taken_ms double precision,
  server text,
  product text,
  title text,
  class text,
  benign boolean not null,
  file text not null,
  line bigint not null,
  code text not null,
  logon text
);

-- What a report reads, without a look at the table once it is vacuumed.
create index if not exists requests_failed on requests (time)
  include (seq, code, status, substatus, win32, reason, product, class, title, benign, time_taken_ms)
  where status between 400 and 599 or status is null;

-- Small, as the lines come in the order of time: for find_handshakes, and for what a period holds.
create index if not exists requests_time on requests using brin (time, seq);

-- 401s that turned out to be legs of a handshake.
create table if not exists handshakes (seq bigint primary key);

-- Finds the legs among the lines that were read behind 'before' and those of the five minutes in front of them, by the rule of
-- `httpstatus log`: a success of the same client for the same URL ends the newest leg of each kind, within five minutes. For each
-- client and URL the legs open and the successes close, as brackets do: of those at one depth a success stands right behind the
-- leg that it ends. What has no client is a failure. Returns how many it found.
create or replace function find_handshakes(before bigint default 0) returns bigint language sql as $$
  with period as (
    select min(time) - interval '5 minutes' as first, max(time) as last from requests where seq > before
  ), logons as materialized (
    select seq, client, coalesce(url, '') as url, time, logon from requests
    where seq > before and logon is not null and client is not null
    union all
    select seq, client, coalesce(url, ''), time, logon from requests
    where seq <= before and time between (select first from period) and (select last from period)
      and logon is not null and client is not null
  ), waiting as (
    select distinct client, url, logon from logons where logon <> 'success'
  ), steps as (
    select seq, client, url, logon, time, 1 as step from logons where logon <> 'success'
    union all
    select logons.seq, client, url, waiting.logon, time, -1 from logons join waiting using (client, url)
    where logons.logon = 'success'
  ), nested as (
    select *, sum(step) over (partition by logon, client, url order by seq) + (step = -1)::integer as depth from steps
  ), pairs as (
    select *, lead(step) over next as next_step, lead(time) over next as next_time from nested
    window next as (partition by logon, client, url, depth order by seq)
  ), found as (
    insert into handshakes
    select seq from pairs
    where step = 1 and next_step = -1 and coalesce(next_time - time, interval '0') between interval '0' and interval '5 minutes'
    on conflict do nothing
    returning seq
  )
  select count(*) from found;
$$;

-- Each line with what became of it: kind is handshake, normal or, of a failure or a success, null.
create or replace view judged as
select requests.*,
  case when handshakes.seq is not null then 'handshake' when benign then 'normal' end as kind
from requests left join handshakes using (seq);

-- Each failure with what it means: what its code says beside its Win32 code, and the causes that this one decides for. Of an
-- error log's line the title alone is known.
create or replace view failures as
select judged.*, coalesce(reason.title, answer.title, judged.title) as meaning,
  coalesce(reason.check_text, reason.summary, answer.check_text) as check_text,
  coalesce(reason.cause, answer.cause) as cause, coalesce(reason.fix, answer.fix) as fix,
  decided.cause as decided_cause, decided.fix as decided_fix, win32.name as win32_name
from judged
left join lateral httpstatus_beside(judged.status, judged.substatus, judged.win32) answer
  on judged.class is not null and judged.reason is null
left join lateral httpstatus_decide(judged.status, judged.substatus, judged.win32) decided
  on judged.class is not null and judged.win32 is not null
left join httpstatus_key reason on reason.family = 'httperr' and reason.key = judged.reason and judged.product = 'httpsys'
left join httpstatus_win32 win32 on win32.win32 = judged.win32
where (judged.status between 400 and 599 or judged.status is null) and kind is null;

-- The middle of the step that a time-taken in ms belongs to: a power of two from 64 on has 32 of them.
create or replace function step_of(ms bigint) returns bigint language sql immutable as $$
  select case when ms < 64 then ms else ((ms >> width) << width) + (1::bigint << (width - 1)) end
  from (select length(ltrim(ms::bit(32)::text, '0')) - 6 as width) octave;
$$;

-- What `httpstatus log` reports: a row for each code, the failures first. p50 and p95 are those of `httpstatus log`: exact below
-- 64 ms, then within 1.6 %.
create or replace function log_report(since timestamptz default null, until timestamptz default null)
returns table (code text, kind text, count bigint, first timestamptz, last timestamptz, product text, title text,
  check_text text, cause text, fix text, benign boolean, p50 bigint, p95 bigint, win32 jsonb)
language sql stable as $$
  with selected as (
    select code, kind, status, substatus, win32, class, time, floor(time_taken_ms + 0.5)::bigint as ms,
      case when product = 'httpsys' then reason end as reason,
      case when class is null then title end as title, case when class is null then product end as product
    from judged
    where (status between 400 and 599 or status is null)
      and (since is null or time >= since) and (until is null or time < until)
  ), codes as (
    select code, kind, min(status) as status, min(substatus) as substatus, min(reason) as reason, min(class) as class,
      min(title) as title, min(product) as product, count(*) as count, min(time) as first, max(time) as last,
      step_of(percentile_disc(0.5) within group (order by ms)) as p50,
      step_of(percentile_disc(0.95) within group (order by ms)) as p95
    from selected group by code, kind
  ), values_beside as (
    select code, coalesce(kind, '') as kind, win32, count(*) as count,
      row_number() over (partition by code, kind order by count(*) desc, win32) as rank
    from selected where win32 is not null group by code, kind, win32
  )
  select codes.code || coalesce(' ' || codes.kind, ''), codes.kind, codes.count, codes.first, codes.last,
    case when kind.kind is null then coalesce(reason.product, answer.product, codes.product) end,
    coalesce(kind.title, reason.title, answer.title, codes.title),
    case when kind.kind is null then coalesce(replace(coalesce(reason.check_text, reason.summary), '<>', codes.reason),
      answer.check_text, service.check_text) else coalesce(kind.check_text, split_part(answer.cause, chr(10), 1)) end,
    case when kind.kind is null then coalesce(reason.cause, answer.cause) end,
    case when kind.kind is null then coalesce(reason.fix, answer.fix) end,
    codes.kind is not null, codes.p50, codes.p95, coalesce(beside.win32, '[]')
  from codes
  left join values_beside most on most.code = codes.code and most.kind = coalesce(codes.kind, '') and most.rank = 1
  left join httpstatus_kind kind on kind.kind = codes.kind and codes.reason is null
  left join httpstatus_kind service on codes.class is null and service.kind = split_part(codes.code, ' ', 1)
  left join lateral (
    select * from httpstatus_key key where key.family = 'httperr' and (lower(key.key) = lower(codes.reason) or key.key = '*')
    order by key.key = '*' limit 1
  ) reason on codes.reason is not null
  left join lateral httpstatus_beside(codes.status, codes.substatus, most.win32) answer
    on codes.class is not null and codes.reason is null
  left join lateral (
    select jsonb_agg(jsonb_build_object('win32', one.win32, 'hex', '0x' || lpad(to_hex(one.win32), 8, '0'), 'name', known.name,
      'count', one.count, 'cause', decided.cause, 'fix', decided.fix,
      'meaning', case when decided.cause is null and one.win32 <> 0 then known.meaning end) order by one.rank) as win32
    from values_beside one
    left join httpstatus_win32 known using (win32)
    left join lateral httpstatus_decide(codes.status, codes.substatus, one.win32, codes.p50, codes.p95) decided
      on codes.class is not null
    where one.code = codes.code and one.kind = coalesce(codes.kind, '')
  ) beside on true
  order by codes.kind is not null, codes.count desc, codes.code collate "C", codes.kind;
$$;

commit;
