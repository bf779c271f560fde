---What the text report says of one code: counts, places, a sample, what to do.

local lines_of = require "httpstatus.entry".lines
local shares = require "httpstatus.log.shares"
local terminal = require "httpstatus.terminal"
local totals = require "httpstatus.log.totals"
local words = require "httpstatus.report.words"

local M = {}

local CAUSES = 3
local NAMED_ROWS = {
  { "urls", "URLs" }, { "clients", "Clients" }, { "upstreams", "Upstreams" }, { "queues", "Pools" }, { "sites", "Sites" },
}

local printable = terminal.visible

local function count_of(row)
  return (row.error or 0) > 0 and ("%s (<= %s)"):format(words.grouped(row.count), words.grouped(row.error))
    or words.grouped(row.count)
end

local function add_labelled(lines, label, text, style)
  if not text or text == "" then return end
  local from = #lines + 1
  words.add_wrapped(lines, ("%s: %s"):format(label, text), style.width, 2, 2)
  lines[from] = "  " .. style.label(label .. ":") .. lines[from]:sub(#label + 4)
end

-- The most frequent causes, each with its fix: how many there are is said, as one of several is not the answer.
local function add_causes(lines, causes, fixes, most, style)
  local cause_of, fix_of = lines_of(causes), lines_of(fixes)
  for n = 1, math.min(#cause_of, most) do
    add_labelled(lines, #cause_of > 1 and ("Cause %d of %d"):format(n, #cause_of) or "Cause", cause_of[n], style)
    add_labelled(lines, "Fix", fix_of[n], style)
  end
end

-- What the Win32 codes beside the code decide, else what is known of the code alone; the rest is the diagnosis' to tell.
local function add_advice(lines, code, win32, is_full, style)
  local decided = false
  for _, row in ipairs(win32) do
    if row.cause and not row.benign then
      add_labelled(lines, ("With %d"):format(row.win32), row.name, style)
      if not decided and row.cause:find("\n", 1, true) then add_labelled(lines, "Check", code.check, style) end
      add_causes(lines, row.cause, row.fix, is_full and CAUSES or 1, style)
      decided = true
    elseif row.meaning then
      add_labelled(lines, ("With %d"):format(row.win32), row.meaning, style)
    end
  end
  if not decided then
    add_labelled(lines, "Check", code.check, style)
    add_causes(lines, code.cause, code.fix, is_full and CAUSES or 1, style)
  end
end

local function add_rows(lines, label, rows, style, cells, left)
  if #rows == 0 then return end
  local texts = {}
  for i, row in ipairs(rows) do texts[i] = cells(row) end
  lines[#lines + 1] = "  " .. style.label(label .. ":")
  for _, line in ipairs(words.aligned(texts, style.width - 4, left or {})) do lines[#lines + 1] = "    " .. line end
end

local function first_of(rows, n)
  local some = {}
  for i = 1, math.min(n, #rows) do some[i] = rows[i] end
  return some
end

local function share_text(code, row)
  local share, is_of_burst = shares.of(code, row)
  if not share then return "" end
  return ("  (%s of its %s%s)"):format(words.share(share), words.grouped(share.requests), is_of_burst and " then" or "")
end

local function add_values(lines, label, rows, code, style)
  add_rows(lines, label, rows, style, function(row)
    local share = share_text(code, row)
    return { count_of(row), words.middle(printable(row.value), math.max(8, style.width - 18 - #share)) .. share }
  end)
end

local function add_win32(lines, win32, style)
  add_rows(lines, "Win32", win32, style, function(row)
    return {
      count_of(row), ("%d"):format(row.win32), row.hex, (row.name or "") .. (row.benign and " (normal)" or ""),
    }
  end)
end

local function add_sample(lines, sample, style)
  if not sample or not sample.text then return end
  local place = words.middle(("%s:%d"):format(printable(sample.file or "-"), sample.line or 0), style.width - 10)
  lines[#lines + 1] = "  " .. style.label("Sample:") .. " " .. place
  for _, line in ipairs(words.two_lines(printable(sample.text), style.width - 4)) do lines[#lines + 1] = "    " .. line end
end

-- The Win32 codes that say something: a lone 0 does not.
local function telling(rows, most)
  local some = {}
  for _, row in ipairs(rows or {}) do
    if #some < most and (#rows > 1 or row.win32 ~= 0) then some[#some + 1] = row end
  end
  return some
end

---Appends what there is to say of a code.
---@param lines string[]
---@param code table
---@param options table  is_full, top, clock, style, command (a text or nil), clients (rows)
function M.add(lines, code, options)
  local style, is_full = options.style, options.is_full
  local most = is_full and math.huge or 3
  lines[#lines + 1] = ""
  lines[#lines + 1] = style.bold(words.cut(("%s %s%s"):format(printable(code.code), code.title or "",
    (code.benign or code.kind) and " (normal)" or ""), style.width))
  local taken = code.time_taken or {}
  local times = taken.p50 and (", time-taken p50 %s ms, p95 %s ms"):format(words.grouped(taken.p50),
    words.grouped(taken.p95 or taken.p50)) or ""
  lines[#lines + 1] = words.cut(("  %s%s%s"):format(words.plural(code.count, totals.is_event(code) and "line" or "request"),
    code.share and ", " .. words.percent(code.share) or "", times), style.width)
  if (code.scanned or 0) > 0 then lines[#lines + 1] = ("  and %s of scanners"):format(words.grouped(code.scanned)) end
  if code.first then
    lines[#lines + 1] = words.cut(("  %s to %s"):format(options.clock.full(code.first), options.clock.full(code.last)),
      style.width)
  end
  local win32 = telling(code.win32, is_full and math.max(options.top, 1) or 2)
  -- Of a lone one the advice has the name.
  if is_full or #win32 > 1 then add_win32(lines, win32, style) end
  for _, kind in ipairs(NAMED_ROWS) do
    local rows = kind[1] == "clients" and options.clients or code[kind[1]] or {}
    if is_full or kind[1] ~= "sites" then add_values(lines, kind[2], first_of(rows, most), code, style) end
  end
  add_sample(lines, code.sample, style)
  add_advice(lines, code, win32, is_full, style)
  if options.command then lines[#lines + 1] = "  " .. style.dim("All of it: " .. options.command) end
  local key = code.reason or code.code
  if is_full and not (code.benign or code.kind) and key:find("^[%w._-]+$") then
    lines[#lines + 1] = "  " .. style.dim("All that is known: httpstatus " .. key)
  end
end

return M
