-- What ClickHouse has had since 18.16, on every shard, behind `httpstatus export --format clickhouse`. 21.10 and later.

-- The titles in memory, without a file of configuration.
CREATE OR REPLACE DICTIONARY httpstatus_titles (status Int64, substatus Int64, title String)
PRIMARY KEY status, substatus
SOURCE(CLICKHOUSE(TABLE 'httpstatus_title'))
LAYOUT(COMPLEX_KEY_HASHED())
LIFETIME(MIN 0 MAX 3600);

-- httpstatus_title(500, 19): 'Configuration data is invalid'. A substatus that is not listed has the title of its status; of a
-- log without substatus it is -1.
CREATE OR REPLACE FUNCTION httpstatus_title AS (status, substatus) ->
  dictGetOrDefault('httpstatus_titles', 'title', tuple(toInt64(status), toInt64(substatus)),
    dictGet('httpstatus_titles', 'title', tuple(toInt64(status), toInt64(-2))));
