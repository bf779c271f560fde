---What the page says of one code: what to do first, then where it fails, whom it meets, a sample, and where all that is
---known of it comes from. In pieces, so that who joins them can leave out what would make the page too large.

local burst = require "httpstatus.log.burst"
local family = require "httpstatus.family"
local findings = require "httpstatus.report.findings"
local lines_of = require "httpstatus.entry".lines
local page = require "httpstatus.page"
local shares = require "httpstatus.log.shares"
local sources = require "httpstatus.sources"
local status = require "httpstatus"
local terminal = require "httpstatus.terminal"
local time = require "httpstatus.log.time"
local totals = require "httpstatus.log.totals"
local words = require "httpstatus.report.words"

local M = {}

local OPEN_ROWS = 5      -- of a list, before the fold
local OPEN_CAUSES = 2    -- where nothing decides
local VALUE = 300        -- characters of a URL
local SAMPLE = 1200
local LISTS = {
  { "urls", "URL", "URLs" }, { "clients", "Client", "clients" }, { "upstreams", "Upstream", "upstreams" },
  { "queues", "Pool", "pools" }, { "sites", "Site", "sites" },
}

local escape = page.escape

-- A sentence of ours, in which what stands between ` is code.
local function prose(text)
  return (escape(text):gsub("`([^`]+)`", "<code>%1</code>"))
end

-- Causes -----------------------------------------------------------------------------

-- Pairs of a cause and its fix: two texts with a line for each.
local function pairs_of(causes, fixes)
  local some, fix_of = {}, lines_of(fixes)
  for i, cause in ipairs(lines_of(causes)) do
    if cause ~= "" then some[#some + 1] = { cause = cause, fix = fix_of[i] ~= "" and fix_of[i] or nil } end
  end
  return some
end

local function add_cause(out, pair)
  out[#out + 1] = ("<li>%s%s</li>\n"):format(prose(pair.cause), pair.fix and "<br><b>Fix:</b> " .. prose(pair.fix) or "")
end

local function add_causes(out, causes, from, to)
  out[#out + 1] = "<ul class=\"causes\">\n"
  for i = from, to do add_cause(out, causes[i]) end
  out[#out + 1] = "</ul>\n"
end

-- A Win32 code that says nothing: a lone 0.
local function is_telling(rows, row) return #rows > 1 or row.win32 ~= 0 end

local function name_of(row)
  return row.name and ("%s (%d)"):format(row.name, row.win32) or ("Win32 code %d, %s"):format(row.win32, row.hex)
end

-- What the Win32 codes beside the code decide; the causes that are said.
local function add_decided(out, row)
  local said, n = {}, 0
  for _, win32 in ipairs(row.win32 or {}) do
    local causes = not win32.benign and pairs_of(win32.cause, win32.fix) or {}
    if n < OPEN_ROWS and #causes > 0 then
      out[#out + 1] = ("<p>With <b>%s</b>, %s of %s:</p>\n"):format(escape(name_of(win32)), words.grouped(win32.count),
        words.grouped(row.count))
      add_causes(out, causes, 1, #causes)
      for _, pair in ipairs(causes) do said[pair.cause] = true end
      n = n + 1
    elseif n < OPEN_ROWS and win32.meaning and is_telling(row.win32, win32) then
      out[#out + 1] = ("<p>With <b>%s</b>: %s</p>\n"):format(escape(name_of(win32)), prose(win32.meaning))
      n = n + 1
    end
  end
  return said
end

-- What to do: the check, what is decided; what else it could be.
local function add_advice(out, row)
  if row.check and row.check ~= "" then out[#out + 1] = ("<p><b>Check:</b> %s</p>\n"):format(prose(row.check)) end
  local said, others = add_decided(out, row), {}
  for _, pair in ipairs(pairs_of(row.cause, row.fix)) do
    if not said[pair.cause] then others[#others + 1] = pair end
  end
  local open = next(said) == nil and math.min(OPEN_CAUSES, #others) or 0
  if open > 0 then
    out[#out + 1] = #others > 1 and "<p>Usual causes, the most frequent first:</p>\n" or "<p>Usual cause:</p>\n"
    add_causes(out, others, 1, open)
  end
  return others, open
end

local function add_other_causes(out, others, open)
  if #others == open then return end
  out[#out + 1] = ("<details>\n<summary>%s</summary>\n"):format(words.plural(#others - open, "other cause"))
  add_causes(out, others, open + 1, #others)
  out[#out + 1] = "</details>\n"
end

-- Meanings and sources -----------------------------------------------------------------

-- The registry's entry behind a row, and the further meanings of its code.
local function entries_of(row)
  if row.reason and row.service == nil then return status.lookup("httperr", row.reason), {} end
  if not row.status or row.service then return nil, {} end
  local own, others = nil, {}
  for _, entry in ipairs(status.meanings(row.status, row.substatus)) do
    if not own and entry.title == row.title and (row.product == nil or entry.product == row.product) then
      own = entry
    else
      others[#others + 1] = entry
    end
  end
  return own, others
end

local function add_source(out, entry)
  if not entry or not entry.source then return end
  local parts = sources.of(entry.source)
  out[#out + 1] = ("<details>\n<summary>%s</summary>\n<ul>\n"):format(words.plural(#parts, "source"))
  for _, part in ipairs(parts) do
    out[#out + 1] = ("<li>%s</li>\n"):format(part.url and page.link(part.url, part.text) or escape(part.text))
  end
  out[#out + 1] = "</ul>\n</details>\n"
end

local function add_meanings(out, entries)
  if #entries == 0 then return end
  out[#out + 1] = ("<details>\n<summary>%s in other products</summary>\n<ul>\n"):format(words.plural(#entries, "meaning"))
  for _, entry in ipairs(entries) do
    out[#out + 1] = ("<li>%s%s: %s</li>\n"):format(escape(status.products[entry.product] or entry.product or ""),
      entry.versions and " " .. escape(entry.versions) or "", escape(entry.title or ""))
  end
  out[#out + 1] = "</ul>\n</details>\n"
end

-- Lists --------------------------------------------------------------------------------

---A list of a code as text in front, rows, and what closes it: of the rows any number may be left out behind the first.
---@class httpstatus.report.List
---@field name string      "URLs"
---@field head string
---@field rows string[]
---@field total integer

-- A count that may be too high, by so much at most, as from and to.
local function count_cell(row)
  local lowest = row.count - (row.error or 0)
  if lowest >= row.count then return ("<td>%s</td>"):format(words.grouped(row.count)) end
  return ("<td>%s to %s</td>"):format(words.grouped(math.max(0, lowest)), words.grouped(row.count))
end

local function share_cell(code, row)
  local share, is_of_burst = shares.of(code, row)
  if not share then return "<td></td>" end
  return ("<td>%s of %s%s</td>"):format(escape(words.share(share)), words.grouped(share.requests), is_of_burst and " then" or "")
end

local function values_list(row, kind)
  local values, has_share = row[kind[1]] or {}, false
  for _, value in ipairs(values) do has_share = has_share or shares.of(row, value) ~= nil end
  local list = { name = kind[3], kind = kind[1], rows = {}, total = #values }
  list.head = ('<thead><tr><th scope="col">Count</th>%s<th scope="col">%s</th></tr></thead>'):format(
    has_share and '<th scope="col">Failed</th>' or "", kind[2])
  for i, value in ipairs(values) do
    list.rows[i] = ("<tr>%s%s<td>%s</td></tr>\n"):format(count_cell(value), has_share and share_cell(row, value) or "",
      escape(words.middle(value.value, VALUE)))
  end
  return list
end

-- Of a lone one the advice has the name.
local function is_named(rows)
  local n, named = 0, true
  for _, row in ipairs(rows) do
    if is_telling(rows, row) then n, named = n + 1, row.cause ~= nil or row.meaning ~= nil end
  end
  return n == 1 and named
end

local function win32_list(row)
  local rows = row.win32 or {}
  local list = { name = "Win32 codes", kind = "win32", rows = {}, total = 0 }
  list.head = '<thead><tr><th scope="col">Count</th><th scope="col">Code</th>'
    .. '<th scope="col">Hex</th><th scope="col">Name</th></tr></thead>'
  if is_named(rows) then return list end
  for _, win32 in ipairs(rows) do
    if is_telling(rows, win32) then
      list.total = list.total + 1
      list.rows[list.total] = ("<tr>%s<td>%d</td><td>%s</td><td>%s</td></tr>\n"):format(count_cell(win32),
        win32.win32, win32.hex, escape(win32.name or "") .. (win32.benign and " (normal)" or ""))
    end
  end
  return list
end

local function table_of(list, from, to, caption)
  return ('<table data-list="%s">%s%s<tbody>\n%s</tbody></table>\n'):format(list.kind,
    caption and "<caption>" .. caption .. "</caption>" or "", list.head, table.concat(list.rows, "", from, to))
end

---A list with at most so many of its rows.
---@param list table
---@param most integer
---@return string html
function M.list(list, most)
  if list.total == 0 then return "" end
  local shown = math.min(list.total, most)
  local open = math.min(shown, OPEN_ROWS)
  local name = list.name:gsub("^%l", string.upper)
  local parts = { "<div>", table_of(list, 1, open, name) }
  if shown > open then
    parts[#parts + 1] = ("<details>\n<summary>%s more</summary>\n%s</details>\n"):format(words.grouped(shown - open),
      table_of(list, open + 1, shown, nil))
  end
  if shown < list.total then
    parts[#parts + 1] = ('<p class="dim">%s of %s: all would make this page too large; <code>--json</code> has them.</p>\n')
      :format(words.grouped(shown), words.grouped(list.total))
  end
  parts[#parts + 1] = "</div>\n"
  return table.concat(parts)
end

-- What stands around the rows of a list, around those in its fold, and in place of those that are left out, at most.
local AROUND, FOLD, REST = 140, 140, 160

---The bytes of a list with at most so many rows, or a little more.
---@param list table
---@param most integer
---@return integer
function M.list_size(list, most)
  if list.total == 0 then return 0 end
  local shown = math.min(list.total, most)
  local size = #list.head + AROUND + (shown > OPEN_ROWS and #list.head + FOLD or 0) + (shown < list.total and REST or 0)
  for i = 1, shown do size = size + #list.rows[i] end
  return size
end

-- The article ------------------------------------------------------------------------------

local function facts_of(row, state)
  local facts = { words.plural(row.count, totals.is_event(row) and "line" or "request")
    .. (row.share and (", %s of all"):format(words.percent(row.share)) or "") }
  if (row.scanned or 0) > 0 then facts[#facts + 1] = ("and %s of scanners"):format(words.grouped(row.scanned)) end
  if row.first then
    facts[#facts + 1] = ("%s to %s"):format(state.clock.full(row.first), state.clock.full(row.last))
  end
  local taken = row.time_taken or {}
  if taken.p50 then
    facts[#facts + 1] = ("half took over %s, 5 %% over %s"):format(words.duration(taken.p50),
      words.duration(taken.p95 or taken.p50))
  end
  return table.concat(facts, "; ")
end

local function add_sample(out, sample)
  if not sample or not sample.text then return end
  out[#out + 1] = ("<p class=\"sample\">Sample, <samp>%s</samp> line %d:</p>\n<pre>%s</pre>\n"):format(
    escape(sample.file or "-"), sample.line or 0, escape(words.middle(terminal.visible(sample.text), SAMPLE)))
end

-- What the command says more of: only a code that is a word can be given to it.
local function add_command(out, row)
  local key = row.reason or row.code
  if burst.is_normal(row) or not key:find("^[%w._-]+$") then return end
  if row.reason and not family.read(family.get("httperr"), row.reason) then return end
  out[#out + 1] = ("<p class=\"dim\">All that is known: <code>httpstatus %s</code></p>\n"):format(escape(key))
end

---@class httpstatus.report.Article
---@field head string      what the code is and what to do: never left out while there is an article
---@field lists table[]    each for M.list
---@field sample string
---@field extra string     other causes, other meanings, sources: the first to be left out
---@field foot string

---@param row table
---@param id string        of the heading
---@param verdicts httpstatus.log.Verdict[]
---@param state table      clock, and sentence: fun(verdict) -> text, more
---@return httpstatus.report.Article
function M.new(row, id, verdicts, state)
  local head, sample, extra = {}, {}, {}
  head[1] = ('<article aria-labelledby="%s">\n<h3 id="%s"><span class="code">%s</span> %s%s</h3>\n'):format(id, id,
    escape(row.code), escape(row.title or ""), burst.is_normal(row) and ' <b class="badge">normal</b>' or "")
  for _, found in ipairs(verdicts) do
    if found.code and found.code.code == row.code then
      local text, more = state.sentence(found)
      head[#head + 1] = ("<p><b>%s</b>%s</p>\n"):format(escape(text), more ~= "" and "<br>" .. escape(more) or "")
    end
  end
  head[#head + 1] = ('<p class="dim">%s</p>\n'):format(escape(facts_of(row, state)))
  local others, open = add_advice(head, row)
  add_other_causes(extra, others, open)
  local own, meanings = entries_of(row)
  add_meanings(extra, meanings)
  add_source(extra, own)
  add_sample(sample, row.sample)
  add_command(extra, row)
  local lists = { win32_list(row) }
  for _, kind in ipairs(LISTS) do lists[#lists + 1] = values_list(row, kind) end
  return { head = table.concat(head), lists = lists, sample = table.concat(sample), extra = table.concat(extra),
    foot = "</article>\n" }
end

---What the scanners were: a row for each.
---@param scans httpstatus.log.Scan
---@param rows table[]      summary.scans
---@param clock httpstatus.log.Clock
---@return httpstatus.report.Article
function M.of_scans(scans, rows, clock)
  local list = { name = "Scanners", kind = "clients", rows = {}, total = #rows }
  list.head = '<thead><tr><th scope="col">Count</th><th scope="col">Paths</th>'
    .. '<th scope="col">From</th><th scope="col">To</th><th scope="col">Client</th></tr></thead>'
  local function shown_time(text)
    local seconds = time.seconds(text)
    return seconds and clock.format(clock.dated and "%Y-%m-%d %H:%M" or "%H:%M:%S", seconds) or "-"
  end
  for i, row in ipairs(rows) do
    list.rows[i] = ("<tr><td>%s</td><td>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>\n"):format(
      words.grouped(row.requests), words.grouped(row.paths), shown_time(row.first), shown_time(row.last), escape(row.client))
  end
  return {
    head = ('<article aria-labelledby="scans">\n<h3 id="scans"><span class="code">scan</span> %s</h3>\n<p>%s</p>\n'):format(
      escape(findings.scanners(scans)),
      "A scanner tries many paths and gets none. Its failures say nothing of the server: they are taken out of the other rows."),
    lists = { list }, sample = "", extra = "", foot = "</article>\n",
  }
end

return M
