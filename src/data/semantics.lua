-- What RFC 9110 and its companions say of a status beyond its meaning.
-- Main source: RFC 9110.

-- Heuristically cacheable: a cache may store the answer without being told how long it stays fresh.
semantics {
  name = "cacheable",
  statuses = { 200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451, 501 },
  source = { { "rfc9110", "15.1" }, { "rfc7725", "3" } },
}

-- The server sends no content; nor does it with any 1xx. A client that reads
-- messages must still look for the length of a 205: RFC 9112 section 6.3
-- excludes 1xx, 204 and 304 only.
semantics {
  name = "no_content",
  statuses = { 204, 205, 304 },
  source = { { "rfc9110", "15.3.5" }, { "rfc9110", "15.3.6" }, { "rfc9110", "15.4.5" } },
}

-- A client follows the Location field to another URL.
semantics {
  name = "redirect",
  statuses = { 301, 302, 303, 307, 308 },
  source = { { "rfc9110", "15.4" } },
}

-- ... with the method unchanged; after 301 and 302 POST may turn into GET, after 303 it does.
semantics {
  name = "keeps_method",
  statuses = { 307, 308 },
  source = { { "rfc9110", "15.4.8" }, { "rfc9110", "15.4.9" } },
}

-- The same request may succeed later or on another connection.
semantics {
  name = "retryable",
  statuses = { 408, 421, 425, 429, 502, 503, 504 },
  source = {
    { "rfc9110", "9.2.2" }, { "rfc9110", "15.5.9" }, { "rfc9110", "15.5.20" }, { "rfc9110", "15.6.4" }, { "rfc8470", "5.2" },
    { "rfc6585", "4" },
  },
}
