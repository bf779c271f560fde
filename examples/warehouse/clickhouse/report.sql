-- What failed, as `httpstatus log` reports it: a row for each code with its count, title, product, cause and fix, and beside it
-- an array of its Win32 codes: number, count, name, what it says in general where it decides nothing, else the causes that it
-- decides for, and their fixes. What failed most stands first, what is normal last.
-- Asked of one server, it counts on all shards. For a time, a server or a client put AND and its condition behind the innermost WHERE:
-- AND time >= '2026-11-01 06:00:00' AND server = 'www.example.com'
SELECT
  code, kind, total AS count, kind != '' AS benign, first, last,
  argMin(multiIf(kind_title != '', kind_title, known_title != '', known_title, row_title), place) AS title,
  argMin(multiIf(kind_title != '', '', known_title != '', known_product, row_product), place) AS product,
  argMin(if(kind_title != '', '', known_cause), place) AS cause,
  argMin(if(kind_title != '', '', known_fix), place) AS fix,
  arrayMap(x -> (x.2, x.3, x.4, x.5, x.6, x.7), arraySort(x -> x.1, arrayFilter(x -> x.2 >= 0, groupArray((
    place, asked, asked_count, win32_name, if(win32_cause = '' AND asked != 0, win32_meaning, ''), win32_cause, win32_fix)))))
    AS beside
FROM
(
  SELECT *
  FROM
  (
    -- The causes that the Win32 code decides for, those first whose usual time-taken is that of the code.
    SELECT
      code, kind, total, first, last, reason, row_title, row_product, place, asked, asked_count,
      known_title, known_product, known_cause, known_fix,
      arraySort(x -> (-x.1, x.2), arrayFilter(x -> x.2 > 0, groupArray((
        multiIf(arrayExists(ms -> abs(p50 - ms) <= 0.15 * ms OR abs(p95 - ms) <= 0.15 * ms, near_ms), 1,
          notEmpty(near_ms) AND p50 >= 0, -1, 0), rank, decided_cause, decided_fix)))) AS decided,
      arrayStringConcat(arrayMap(x -> x.3, decided), '\n') AS win32_cause,
      arrayStringConcat(arrayMap(x -> x.4, decided), '\n') AS win32_fix
    FROM
    (
      -- What is known of the code beside its Win32 code: of the answers that there are the first one.
      SELECT
        code, kind, total, first, last, reason, row_title, row_product, place, asked, asked_count, p50, p95,
        argMinIf(found_title, choice, found_title != '') AS known_title,
        argMinIf(found_product, choice, found_title != '') AS known_product,
        argMinIf(found_cause, choice, found_title != '') AS known_cause,
        argMinIf(found_fix, choice, found_title != '') AS known_fix,
        status, argMinIf(found_substatus, choice, found_title != '') AS substatus,
        -- Nothing is decided where there is no Win32 code or no answer.
        if(asked < 0 OR known_title = '', toInt64(-9), argMinIf(found_win32, choice, found_title != '')) AS win32
      FROM
      (
        SELECT
          code, kind, total, first, last, row_title, row_product, p50, p95, status, substatus, reason, place,
          asked, asked_count, candidate.1 AS choice, candidate.2 AS known_key
        FROM
        (
          -- A row for each Win32 code of a code, the most frequent first; -1 where it has none.
          SELECT
            code, kind, total, first, last, row_title, row_product, p50, p95, status, substatus, reason, place,
            pair.1 AS asked, pair.2 AS asked_count
          FROM
          (
            SELECT
              code, kind, status, substatus, reason, any(some_title) AS row_title, any(some_product) AS row_product,
              sum(n) AS total, minIf(some_first, toUInt32(some_first) > 0) AS first, max(some_last) AS last,
              quantilesTDigestMerge(0.5, 0.95)(taken) AS quantiles, quantiles[1] AS p50, quantiles[2] AS p95,
              arraySort(x -> (-x.2, x.1), groupArray((win32, n))) AS all_pairs,
              arrayFilter(x -> x.1 >= 0, all_pairs) AS some_pairs,
              if(empty(some_pairs), [(toInt64(-1), toInt64(0))], some_pairs) AS pairs
            FROM
            (
              SELECT
                code, kind, toInt64(status) AS status, toInt64(substatus) AS substatus, reason, win32, toInt64(count()) AS n,
                minIf(time, toUInt32(time) > 0) AS some_first, max(time) AS some_last,
                any(title) AS some_title, any(product) AS some_product,
                quantilesTDigestState(0.5, 0.95)(time_taken_ms) AS taken
              FROM judged
              WHERE (status BETWEEN 400 AND 599 OR status = 0)
              GROUP BY code, kind, status, substatus, reason, win32
            )
            GROUP BY code, kind, status, substatus, reason
          )
          ARRAY JOIN pairs AS pair, arrayEnumerate(pairs) AS place
        )
        ARRAY JOIN multiIf(
          reason != '' AND (status > 0 OR startsWith(code, 'httperr ')),
            [(1, concat('httperr ', reason)), (2, 'httperr *')],
          reason = '' AND match(code, '^[0-9]'),
            arrayMap(x -> (x.1, concat('http ', toString(status), ' ', toString(x.2), ' ', toString(x.3))),
              [(1, substatus, asked), (2, substatus, toInt64(-2)), (3, toInt64(-2), asked), (4, toInt64(-2), toInt64(-2))]),
          [(1, '')]) AS candidate
      ) AS asked_for
      ANY LEFT JOIN
      (
        SELECT
          concat('http ', toString(status), ' ', toString(substatus), ' ', toString(win32)) AS known_key,
          substatus AS found_substatus, win32 AS found_win32, title AS found_title, product AS found_product,
          cause AS found_cause, fix AS found_fix
        FROM httpstatus_answer
        UNION ALL
        SELECT concat(family, ' ', key), toInt64(-9), toInt64(-9), title, product, cause, fix
        FROM httpstatus_key
        WHERE family = 'httperr'
      ) AS found USING (known_key)
      GROUP BY code, kind, total, first, last, reason, row_title, row_product, place, asked, asked_count, p50, p95, status
    ) AS answered
    ALL LEFT JOIN
    (
      SELECT status, substatus, win32, rank, cause AS decided_cause, fix AS decided_fix, near_ms FROM httpstatus_decided
    ) AS deciding USING (status, substatus, win32)
    GROUP BY code, kind, total, first, last, reason, row_title, row_product, place, asked, asked_count, p50, p95,
      known_title, known_product, known_cause, known_fix
  ) AS decided_for
  ANY LEFT JOIN (SELECT win32 AS asked, name AS win32_name, meaning AS win32_meaning FROM httpstatus_win32) AS names USING (asked)
) AS named
-- What is normal is called so, and needs no cause.
ANY LEFT JOIN (SELECT kind, '' AS reason, title AS kind_title FROM httpstatus_kind) AS kinds USING (kind, reason)
GROUP BY code, kind, total, first, last
ORDER BY benign, count DESC, code
