---The summary of logs as one page of HTML for people who were not there: the verdict, the failures over time, a table of the
---codes, what to do about each. It opens from a disk or a mail, asks nobody for anything, and is a plain document where no
---script runs. The same summary gives the same bytes.

local article = require "httpstatus.report.html.article"
local burst = require "httpstatus.log.burst"
local clocks = require "httpstatus.log.clocks"
local findings = require "httpstatus.report.findings"
local fold = require "httpstatus.log.fold"
local head_line = require "httpstatus.report.headline"
local page = require "httpstatus.page"
local script = require "httpstatus.report.html.script"
local status = require "httpstatus"
local style = require "httpstatus.report.html.style"
local table_of_codes = require "httpstatus.report.html.table"
local time = require "httpstatus.log.time"
local totals = require "httpstatus.log.totals"
local timeline = require "httpstatus.report.html.timeline"
local verdict = require "httpstatus.log.verdict"
local words = require "httpstatus.report.words"

local M = {}

local LARGEST = 4.8e6    -- bytes of the page: what mail takes and a phone opens
local VERDICTS = 3
local FILES = 50         -- that are named
local NOTE = 600         -- characters
local MANY = 40          -- articles: from here on a browser lays out those that it shows
local FEWEST_ROWS, MOST_ROWS = 3, 65536 -- of a list in an article

-- By this the command knows a page that it may replace.
local MARK = '<meta name="generator" content="httpstatus log">\n'

local escape = page.escape

-- The page's head ---------------------------------------------------------------------

local function name_of(summary)
  if #summary.files == 1 then return summary.files[1]:match("[^/\\]+$") or summary.files[1] end
  return words.plural(#summary.files, "file")
end

local function period_of(summary, clock)
  if not summary.first then return nil end
  return ("%s to %s %s"):format(clock.full(summary.first), clock.full(summary.last), clock.zone)
end

local function add_head(out, summary, clock)
  local period = period_of(summary, clock)
  out[#out + 1] = ('<header>\n<h1><samp>%s</samp></h1>\n%s</header>\n'):format(escape(words.middle(name_of(summary), 120)),
    period and ('<p class="dim">%s</p>\n'):format(escape(period)) or "")
end

-- A note says with its first word what it is.
local function note(text)
  text = words.middle(text, NOTE)
  local label, rest = text:match("^(%u[%a ]*:)(.*)$")
  return label and ("<li><b>%s</b>%s</li>\n"):format(escape(label), escape(rest)) or ("<li>%s</li>\n"):format(escape(text))
end

local function add_unsafe(out, unsafe)
  if #unsafe == 0 then return end
  out[#out + 1] = '<section class="unsafe" aria-labelledby="unsafe">\n<h2 id="unsafe">This report is not complete</h2>\n<ul>\n'
  for _, text in ipairs(unsafe) do out[#out + 1] = note(text) end
  out[#out + 1] = "</ul>\n</section>\n"
end

-- Verdicts ----------------------------------------------------------------------------

-- A number stays in the line of its unit, a date in one line.
local function sentence(text)
  return (escape(text):gsub("(%d) (m?s)%f[%W]", "%1&nbsp;%2"):gsub("(%d) %%", "%1&nbsp;%%")
    :gsub("%d%d%d%d%-%d%d%-%d%d", "<span>%0</span>"))
end

-- The sentence begins with its code, which leads to all of it.
local function headline(found, text, state)
  local code = found.code and found.code.code
  if not code or text:sub(1, #code) ~= code then return sentence(text) end
  return state.link(found.code) .. sentence(text:sub(#code + 1))
end

local function add_verdict(out, found, is_first, state)
  local text, more = state.sentence(found)
  out[#out + 1] = ('<h2 class="%s">%s</h2>\n'):format(is_first and "verdict first" or "verdict", headline(found, text, state))
  if more ~= "" then out[#out + 1] = ("<p>%s</p>\n"):format(sentence(more)) end
  for _, reason in ipairs(found.code and is_first and findings.reasons(found.code) or {}) do
    out[#out + 1] = ("<p>%s</p>\n"):format((sentence(reason):gsub("`([^`]+)`", "<code>%1</code>")
      :gsub("^(%u%l+:)", "<b>%1</b>")))
  end
end

local function add_figures(out, summary)
  local function figure(name, value) out[#out + 1] = ("<div><dt>%s</dt><dd>%s</dd></div>\n"):format(name, value) end
  out[#out + 1] = '<dl class="figures">\n'
  figure("Requests", words.grouped(summary.requests))
  if totals.requests(summary) ~= summary.requests then figure("Of them match", words.grouped(totals.requests(summary))) end
  if totals.requests(summary) > 0 then
    figure(head_line.heading(summary), words.grouped(totals.failed(summary)))
    figure("Share", escape(words.percent(totals.share(summary, totals.failed(summary)))))
  end
  if (summary.failed_events or 0) > 0 then figure("Other failures logged", words.grouped(summary.failed_events)) end
  if (summary.benign or 0) > 0 then figure("Normal", words.grouped(summary.benign)) end
  if (summary.events or 0) > 0 then figure("Events", words.grouped(summary.events)) end
  figure(#summary.files == 1 and "File" or "Files", words.grouped(#summary.files))
  figure("Lines", words.grouped(summary.lines))
  out[#out + 1] = "</dl>\n"
end

-- What is said where no verdict is: nothing was found, or nothing stands out.
local function quiet_sentence(summary, clients, is_safe, code)
  if #summary.codes == 0 then return head_line.nothing(summary, is_safe) end
  if code then return ("Of %s nothing stands out."):format(code) end
  return findings.quiet(summary, clients)
end

local function add_verdicts(out, summary, verdicts, state, is_safe, code)
  local serious, clients = findings.by_weight(verdicts)
  out[#out + 1] = '<section class="verdicts" aria-label="Verdict">\n<div>\n'
  if #serious == 0 then
    out[#out + 1] = ('<h2 class="verdict">%s</h2>\n'):format(sentence(quiet_sentence(summary, clients, is_safe, code)))
    for i = 1, math.min(#clients, VERDICTS) do out[#out + 1] = ("<p>%s</p>\n"):format(sentence((state.sentence(clients[i])))) end
  end
  for i = 1, math.min(#serious, VERDICTS) do add_verdict(out, serious[i], i == 1, state) end
  if #serious > VERDICTS then
    out[#out + 1] = ('<p>And %d more: see <a href="#codes">the table</a>.</p>\n'):format(#serious - VERDICTS)
  end
  out[#out + 1] = "</div>\n"
  add_figures(out, summary)
  out[#out + 1] = "</section>\n"
end

-- Articles ------------------------------------------------------------------------------

local function fixed_size(one) return #one.head + #one.sample + #one.foot end

-- How many rows of each list fit into some bytes.
local function rows_that_fit(articles, room)
  local function fits(most)
    local size = 0
    for _, one in ipairs(articles) do
      for _, list in ipairs(one.lists) do size = size + article.list_size(list, most) end
    end
    return size <= room
  end
  local most, too_many = FEWEST_ROWS, MOST_ROWS + 1
  while too_many - most > 1 do
    local middle = math.floor((most + too_many) / 2)
    if fits(middle) then most = middle else too_many = middle end
  end
  return most
end

-- How many of the articles fit into some bytes with the least that one has, and what they leave.
local function heads_that_fit(articles, room)
  for i, one in ipairs(articles) do
    local size = fixed_size(one)
    for _, list in ipairs(one.lists) do size = size + article.list_size(list, FEWEST_ROWS) end
    if size > room then return i - 1, room end
    room = room - size
  end
  return #articles, room
end

-- How many of the first articles have their other causes and sources too, and what they leave.
local function extras_that_fit(articles, n, room)
  for i = 1, n do
    if #articles[i].extra > room then return i - 1, room end
    room = room - #articles[i].extra
  end
  return n, room
end

-- The articles, the first ones in full: what a page has no room for is left out from the end, and said to be.
local function add_articles(out, articles, room)
  local shown, left = heads_that_fit(articles, room)
  local full, kept = extras_that_fit(articles, shown, left / 3)
  local total = #articles
  for i = total, shown + 1, -1 do articles[i] = nil end
  local rows_room = left - left / 3 + kept
  for _, one in ipairs(articles) do
    for _, list in ipairs(one.lists) do rows_room = rows_room + article.list_size(list, FEWEST_ROWS) end
  end
  local most = rows_that_fit(articles, rows_room)
  for i, one in ipairs(articles) do
    local lists = {}
    for k, list in ipairs(one.lists) do lists[k] = article.list(list, most) end
    out[#out + 1] = one.head .. '<div class="lists">\n' .. table.concat(lists) .. "</div>\n" .. one.sample
      .. (i <= full and one.extra or "") .. one.foot
  end
  if full < total then
    out[#out + 1] = ('<p class="dim">All of it would make this page too large: %s shown here%s; '
      .. '<code>httpstatus log --json</code> has the rest.</p>\n'):format(
        shown < total and ("%s of %s are"):format(words.grouped(shown), words.plural(total, "code")) or "all codes are",
        full < shown and ", the last ones without their other causes and sources" or "")
  end
end

local function size_of(out)
  local size = 0
  for _, text in ipairs(out) do size = size + #text end
  return size
end

-- The page ------------------------------------------------------------------------------

---@class httpstatus.report.HtmlOptions
---@field local? boolean  times of this machine's zone instead of UTC
---@field code? string    the rows of one code only: "404.7", "401 handshake", "404"

-- What the sections share.
local function state_of(summary, rows, clock)
  local id_of = {}
  for i, row in ipairs(rows) do id_of[row.code] = ("code-%d"):format(i) end
  return {
    clock = clock, bars = timeline.bars(summary), id_of = id_of,
    link = function(row)
      local id = id_of[row.code]
      return id and ('<a href="#%s">%s</a>'):format(id, escape(row.code)) or escape(row.code)
    end,
    sentence = function(found)
      return verdict.sentence(found, summary, clock), verdict.more(found, clock)
    end,
  }
end

local function add_timeline(out, summary, rows, scans, verdicts, state)
  local failed = {}
  for _, row in ipairs(rows) do
    if not burst.is_normal(row) then failed[#failed + 1] = row end
  end
  if not state.bars or #failed == 0 then return end
  timeline.add(out, state.bars, failed, verdicts, state.clock, {
    link = state.link, scans = scans, heading = head_line.heading(summary),
    note = scans and "The picture has the failures of scanners in it, the rows of the table do not." or nil,
  })
end

local function add_details(out, summary, rows, scans, verdicts, state)
  if #rows == 0 then return end
  local articles = {}
  for i, row in ipairs(rows) do articles[i] = article.new(row, state.id_of[row.code], verdicts, state) end
  if scans then articles[#articles + 1] = article.of_scans(scans, summary.scans, state.clock) end
  out[#out + 1] = ('<section aria-labelledby="details"%s>\n<h2 id="details">What to do</h2>\n'):format(
    #articles > MANY and ' class="many"' or "")
  add_articles(out, articles, LARGEST - size_of(out))
  out[#out + 1] = "</section>\n"
end

-- What the page is about: all rows, or those of one code with what was found of it.
local function chosen(summary, code)
  local rows, scans = fold.rows(summary, code ~= nil)
  local verdicts = verdict.all(summary)
  if not code then return rows, scans, verdicts end
  local is_chosen, some = {}, {}
  rows = fold.picked(rows, code)
  for _, row in ipairs(rows) do is_chosen[row.code] = true end
  for _, found in ipairs(verdicts) do
    if found.code and is_chosen[found.code.code] then some[#some + 1] = found end
  end
  return rows, nil, some
end

local function add_notes(out, notes)
  if #notes == 0 then return end
  out[#out + 1] = '<section aria-labelledby="notes">\n<h2 id="notes">What limits this report</h2>\n<ul>\n'
  for _, text in ipairs(notes) do out[#out + 1] = note(text) end
  out[#out + 1] = "</ul>\n</section>\n"
end

---Whether a text begins as the pages do.
---@param text string
---@return boolean
function M.is_page(text)
  return text:find("^<!doctype html>\n") ~= nil and text:find(MARK, 1, true) ~= nil
end

---The summary as a page.
---@param summary table
---@param options? httpstatus.report.HtmlOptions
---@return string html
function M.page(summary, options)
  options = options or {}
  local clock = time.clock(summary, options["local"], clocks.are_mixed(summary))
  local unsafe, notes = findings.notes(summary, FILES)
  local rows, scans, verdicts = chosen(summary, options.code)
  local state, out = state_of(summary, rows, clock), {}
  add_head(out, summary, clock)
  out[#out + 1] = '<main id="main">\n'
  add_unsafe(out, unsafe)
  add_verdicts(out, summary, verdicts, state, #unsafe == 0, options.code)
  add_timeline(out, summary, rows, scans, verdicts, state)
  if #rows > 0 then table_of_codes.add(out, summary, rows, scans, state) end
  add_details(out, summary, rows, scans, verdicts, state)
  add_notes(out, notes)
  out[#out + 1] = ("</main>\n<footer>\n<p>Made by %s. This page asks nobody for anything.</p>\n</footer>\n"):format(
    escape(status._VERSION))
  return page.document {
    title = ("%s: what failed"):format(name_of(summary)), body = table.concat(out), style = style, script = script, head = MARK,
  }
end

return M
