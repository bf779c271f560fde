-- The requests, on every shard: clickhouse-client --multiquery < tables.sql, on each.
-- Written for ClickHouse 18.16, which Debian has; what to prefer on a newer one stands in newer.sql and docs/warehouse.md.

-- Sorted by status, so that a question for failures reads failures alone. What is unknown is -1 in a number that one groups or
-- joins by, where NULL would be in nobody's key, and NULL in one that one measures.
CREATE TABLE IF NOT EXISTS requests_local
(
  time DateTime('UTC') COMMENT '1970-01-01 00:00:00 where the log has none; as the log has it where it has no zone',
  is_utc UInt8 COMMENT '0: the time has no zone',
  client String,
  user String,
  method String,
  url String,
  query String,
  status UInt16 COMMENT '0: a line without a status, as HTTP.sys and error logs have them',
  substatus Int32 COMMENT '-1: the log has no such column',
  win32 Int64 COMMENT '-1: the log has no such column',
  reason String COMMENT 'of HTTP.sys',
  bytes Nullable(UInt64),
  time_taken_ms Nullable(Float64),
  server String,
  product String,
  title String,
  class String,
  benign UInt8 COMMENT '1: normal operation, but for the 401 of a handshake, which handshakes_local tells',
  file String,
  line UInt64,
  code String,
  logon String COMMENT 'a leg of a handshake, 401.1 or 401.2, or a success that may end one'
) ENGINE = MergeTree PARTITION BY toYYYYMM(time) ORDER BY (status, time);

-- The whole of it. A client's requests stay on one shard, so that each shard can tell which of its 401s belong to a success.
CREATE TABLE IF NOT EXISTS requests AS requests_local
  ENGINE = Distributed(httpstatus, currentDatabase(), requests_local, cityHash64(client));

-- What `httpstatus rows --format tsv` writes, as text, and what makes requests of it: an empty field is read as 0 otherwise.
CREATE TABLE IF NOT EXISTS log_rows
(
  time String, client String, user String, method String, url String, query String, status String, substatus String,
  win32 String, reason String, bytes String, time_taken_ms String, server String, product String, title String, class String,
  benign String, file String, line String, code String, logon String,
  is_utc UInt8 MATERIALIZED endsWith(time, 'Z')
) ENGINE = Null;

CREATE MATERIALIZED VIEW IF NOT EXISTS log_rows_to_requests TO requests AS
SELECT
  toDateTimeOrZero(replaceOne(substring(time, 1, 19), 'T', ' '), 'UTC') AS time,
  is_utc,
  client, user, method, url, query,
  toUInt16OrZero(status) AS status,
  if(substatus = '', toInt32(-1), toInt32OrZero(substatus)) AS substatus,
  if(win32 = '', toInt64(-1), toInt64OrZero(win32)) AS win32,
  reason,
  toUInt64OrNull(bytes) AS bytes,
  toFloat64OrNull(time_taken_ms) AS time_taken_ms,
  server, product, title, class,
  benign = 'true' AS benign,
  file,
  toUInt64OrZero(line) AS line,
  code, logon
FROM log_rows;

-- Which of this shard's 401s are legs of a handshake that was completed, by the rule of `httpstatus log`: a success of the same
-- client for the same URL ends the newest leg of each kind, within five minutes. For each client and URL the legs open and the
-- successes close, as brackets do: of those at one depth each success stands right behind the leg that it ends. What has no
-- client is a failure.
CREATE VIEW IF NOT EXISTS handshakes_local AS
SELECT pair.1 AS file, pair.2 AS line
FROM
(
  SELECT
    arraySort(x -> (x.1, x.2), groupArray((file, line, toInt8(if(logon = 'success', -1, 1)), toInt64(time)))) AS steps,
    arrayMap((x, after) -> if(x.3 = 1, after, after + 1), steps, arrayCumSum(x -> x.3, steps)) AS depths,
    arraySort((x, depth, i) -> (depth, i), steps, depths, arrayEnumerate(steps)) AS nested,
    arraySort((depth, i) -> (depth, i), depths, arrayEnumerate(depths)) AS nested_depths,
    arrayJoin(arrayFilter((x, depth, next, next_depth) ->
        x.3 = 1 AND next.3 = -1 AND depth = next_depth
        AND (x.4 = 0 OR next.4 = 0 OR (next.4 >= x.4 AND next.4 - x.4 <= 300)),
      nested, nested_depths,
      arrayPushBack(arrayPopFront(nested), ('', toUInt64(0), toInt8(0), toInt64(0))),
      arrayPushBack(arrayPopFront(nested_depths), toInt64(0)))) AS pair
  FROM
  (
    SELECT client, url, file, line, time, logon, arrayJoin(if(logon = 'success', ['401.1', '401.2'], [logon])) AS kind
    FROM requests_local
    WHERE logon != '' AND client != ''
      AND (client, url) IN (SELECT client, url FROM requests_local WHERE status = 401 AND logon != '' GROUP BY client, url)
  )
  GROUP BY client, url, kind
);

-- Each request with what became of it: kind is 'handshake', 'normal' or, of a failure or a success, ''.
CREATE VIEW IF NOT EXISTS judged_local AS
SELECT *,
  multiIf(status = 401 AND logon != '' AND (file, line) IN (SELECT file, line FROM handshakes_local), 'handshake',
    benign, 'normal', '') AS kind
FROM requests_local;

-- The view of every shard, each of which judges what it has.
CREATE TABLE IF NOT EXISTS judged AS judged_local
  ENGINE = Distributed(httpstatus, currentDatabase(), judged_local);
