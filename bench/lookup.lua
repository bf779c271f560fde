-- What a lookup costs next to the plainest Lua that could do it, and what the
-- module takes of the heap. Ratios of one run; the smaller of many rounds.

local ROUNDS, CALLS = 41, 200000

package.path = "src/data/?.lua;" .. package.path

local function heap()
  collectgarbage()
  collectgarbage()
  return collectgarbage("count")
end

local function heap_of(build)
  local before = heap()
  local kept = build()
  return heap() - before, kept
end

local require_seconds
local require_heap, status = heap_of(function()
  local start = os.clock()
  local loaded = require "httpstatus"
  require_seconds = os.clock() - start
  return loaded
end)
local table_heap = heap_of(function()
  local registry = require("read").read("src/data")
  local plain = {}
  for i, m in ipairs(registry.meanings) do
    plain[i] = {
      code = m.code, status = m.status, substatus = m.substatus, product = m.product.id, title = m.title,
      summary = m.summary, check = m.check, causes = m.causes, see = m.see, versions = m.versions, source = m.source,
    }
  end
  for _, family in ipairs(registry.families) do
    for _, e in ipairs(family.entries) do
      plain[#plain + 1] = {
        family = family.id, key = e.key, name = e.name, status = e.status, title = e.title, summary = e.summary, check = e.check,
        causes = e.causes, see = e.see, versions = e.versions, source = e.source,
      }
    end
  end
  return plain
end)

-- A loop over calls that get their argument from a table, so that no compiler
-- can lift them out of it; each has code, and so traces, of its own.
local function loop_over(call, arguments)
  return assert((loadstring or load)([[
    local call, arguments, calls = ...
    return function()
      local count, sink = #arguments, 0
      local start = os.clock()
      for i = 1, calls do
        if call(arguments[i % count + 1]) then sink = sink + 1 end
      end
      return os.clock() - start, sink
    end]]))(call, arguments, CALLS)
end

local function compare(call, base, arguments)
  local best_call, best_base = math.huge, math.huge
  local of_call, of_base = loop_over(call, arguments), loop_over(base, arguments)
  for _ = 1, ROUNDS do
    collectgarbage()
    best_call = math.min(best_call, (of_call()))
    collectgarbage()
    best_base = math.min(best_base, (of_base()))
  end
  return best_call, best_base
end

-- For bench/table.
local function print_row(what, value, limit)
  print(("%s\t%s\t%s"):format(what, value, limit or ""))
end

local function print_ratio(what, call, base, arguments, limit)
  local a, b = compare(call, base, arguments)
  print_row(what, ("%.2f (%.0f / %.0f ns)"):format(a / b, a / CALLS * 1e9, b / CALLS * 1e9), limit)
end

local statuses = { 200, 301, 404, 403, 500, 502, 503, 304 }
local texts = { "500.19", "404", "403.14", "401.2", "404.3", "500", "502.2", "403" }

-- Most of 400-429 are listed, some are not.
local mixed, plain_phrases, plain_titles = {}, {}, {}
for code = 400, 429 do mixed[#mixed + 1] = code end
for code = 0, 999 do plain_phrases[code], plain_titles[code] = status.phrase(code), status.title(code) end
for _, code in ipairs(texts) do plain_titles[code] = status.title(code) end
local function plain_phrase(code) return plain_phrases[code] end
local function plain_title(code) return plain_titles[code] end

local templates = {}
for _, code in ipairs(texts) do templates[code] = status.describe(code) end
local function plain_entry(code)
  local t = templates[code]
  return {
    code = t.code, status = t.status, substatus = t.substatus, class = t.class, phrase = t.phrase, known = t.known,
    title = t.title, summary = t.summary, check = t.check, cause = t.cause, fix = t.fix, when = t.when, see = t.see,
    product = t.product, versions = t.versions, source = t.source, confidence = t.confidence, description = t.description,
  }
end

-- Each expression gets a loop, and so a trace, of its own: what LuaJIT makes
-- of a call where it can see what is called. An inline table index is the base.
local function loop(expression)
  return assert(load(([[
    local status, set, plain, codes, CALLS = ...
    local count = #codes
    return function()
      local sink = 0
      for i = 1, CALLS do
        local code = codes[i %% count + 1]
        if %s then sink = sink + 1 end
      end
      return sink
    end]]):format(expression)))(status, status.set("4xx, 5xx, !404"), plain_phrases, statuses, CALLS)
end

local function print_inline(expression, limit)
  local best_call, best_base = math.huge, math.huge
  local call, base = loop(expression), loop("plain[code]")
  jit.flush()  -- traces of what ran before would end the loop's
  for _ = 1, ROUNDS do
    local start = os.clock()
    call()
    local between = os.clock()
    base()
    best_call, best_base = math.min(best_call, between - start), math.min(best_base, os.clock() - between)
  end
  print_row(expression .. " / inline table index", ("%.2f (%.1f / %.1f ns)"):format(best_call / best_base,
    best_call / CALLS * 1e9, best_base / CALLS * 1e9), limit)
end

print_row("what", rawget(_G, "jit") and jit.version or _VERSION, "limit")
print_ratio("phrase(404) / a Lua function around one table index", status.phrase, plain_phrase, statuses, "at most 1.15")
print_ratio("phrase(400) to phrase(429) / the same", status.phrase, plain_phrase, mixed, "at most 1.15")
print_ratio("title(404) / the same", status.title, plain_title, statuses, "at most 1.15")
print_ratio("title(400) to title(429) / the same", status.title, plain_title, mixed, "at most 1.15")
print_ratio("title(\"500.19\") / the same", status.title, plain_title, texts, "at most 1.15")
print_ratio("describe(\"500.19\") / a bare constructor of the same table", status.describe, plain_entry, texts,
  "at most 1.25")
local errors = status.set("4xx, 5xx, !404")
local plain_errors = {}
for code = 0, 999 do plain_errors[code] = errors:has(code) end
print_ratio("set:has(404) / a Lua function around one table index", function(code) return errors:has(code) end,
  function(code) return plain_errors[code] end, statuses, rawget(_G, "jit") and "at most 2 on LuaJIT")
local http_heap, http_phrases
http_heap, http_phrases = heap_of(function()
  local found, phrases = pcall(require, "http.h1_reason_phrases")
  return found and phrases
end)
if http_phrases then
  local function http_phrase(code) return http_phrases[("%d"):format(code)] end
  print_ratio("phrase(404) / lua-http's phrase table", status.phrase, http_phrase, statuses)
  print_ratio("describe(404) / lua-http's phrase table", status.describe, http_phrase, statuses)
  print_row("heap of require \"httpstatus\" / of lua-http's phrase table", ("%.1f"):format(require_heap / http_heap))
else
  print_row("against lua-http's phrase table", "not installed")
end
print_row("heap of require \"httpstatus\", KiB", ("%.1f"):format(require_heap), "at most 128")
print_row("time of require \"httpstatus\", ms", ("%.2f"):format(require_seconds * 1000), "at most 3")
local object = assert(io.open(assert(package.searchpath and package.searchpath("httpstatus.core", package.cpath)
  or package.cpath:match("[^;]+"):gsub("%?", "httpstatus/core")), "rb"))
print_row("shared object, KiB", ("%.1f"):format(object:seek("end") / 1024), "at most 1433")
object:close()
print_row("the registry as Lua tables / heap of require", ("%.1f"):format(table_heap / require_heap), "at least 10")
if rawget(_G, "jit") then
  print_inline("status.phrase(code)", "at most 2")
  print_inline("status.title(code)", "at most 2")
  print_inline("set:has(code)", "at most 2")
  print_inline("status.describe(code).title", "at most 6")
end
