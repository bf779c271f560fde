---The experiments as data: reads the servers' files, knows what they claim, writes docs/lab.md. Starts nothing.

local notation = require "notation"

local M = {}

local function lines_of(command)
  local lines, pipe = {}, assert(io.popen(command))
  for line in pipe:lines() do lines[#lines + 1] = line end
  pipe:close()
  return lines
end

---A value, or a list of them, as a list.
function M.list_of(value)
  if value == nil then return {} end
  return type(value) == "table" and value or { value }
end

---The servers of spec/lab, a file each, in the order of their names.
---@return table[] servers  also by name
function M.servers()
  local servers = {}
  for _, path in ipairs(lines_of("ls spec/lab/*.lua")) do
    local server = dofile(path)
    server.file, server.name = path, path:match("([^/]+)%.lua$")
    servers[#servers + 1], servers[server.name] = server, server
    for _, experiment in ipairs(server.experiments) do
      if experiment.log == nil and experiment.wire then experiment.log = tonumber(experiment.wire:match("^(%d%d%d) ")) end
    end
  end
  return servers
end

---The rows of the registry that an experiment proves: "nginx 502", "apache AH01114".
function M.claims(experiment)
  local rows = { experiment.row }
  for _, row in ipairs(M.list_of(experiment.also)) do rows[#rows + 1] = row end
  return rows
end

---The rows of some products.
---@return table[] rows  { names = ..., block = ... }: one name, or more where an entry has several keys; also by name
function M.rows(registry, products)
  local wanted, rows = {}, {}
  for _, id in ipairs(products) do wanted[id] = true end
  local function add(name, block)
    rows[#rows + 1] = { name = name, block = block }
    rows[name] = rows[name] or rows[#rows]
  end
  for _, m in ipairs(registry.meanings) do
    if wanted[m.product.id] then add(m.product.id .. " " .. m.code, m) end
  end
  for _, family in ipairs(registry.families) do
    for _, e in ipairs(family.entries) do
      if wanted[e.product.id] then add(family.id .. " " .. notation.key_text(e.key, family.key), e) end
    end
  end
  return rows
end

---What the rows must name as tried on a server: the experiments that claim them, by any key of an entry, in their order.
---@param rows table  of M.rows
---@return table<table, string[]> names  by the rows' sources
function M.claimed(server, rows)
  local of_source = {}
  for _, experiment in ipairs(server.experiments) do
    for _, claim in ipairs(M.claims(experiment)) do
      local row = rows[claim]
      if not row then error(("%s: %s claims %s, which is no row"):format(server.file, experiment.name, claim)) end
      local names = of_source[row.block.source] or {}
      of_source[row.block.source] = names
      if names[#names] ~= experiment.name then names[#names + 1] = experiment.name end
    end
  end
  return of_source
end

---What the source of a row says was tried: { server, version, names }.
function M.tried(block)
  local tried = {}
  for i, text in ipairs(M.list_of(block.source and block.source.lab)) do tried[i] = { notation.parse_lab(text) } end
  return tried
end

-- docs/lab.md ----------------------------------------------------------------

local HEAD = [[
# What was tried on real servers

`make test-lab` installs these servers, starts them on loopback, provokes each of their answers, and lets `status.diagnose` read
the lines and pages that they really print: it must name the row, and the cause where there is one. How an experiment is written:
[spec/lab](../spec/lab/README.md). Written by `make test-lab`; do not edit.
]]

-- What a server printed, as a cell of a table.
local function cell(text)
  return (tostring(text):gsub("|", "\\|"):gsub("<>", "..."):gsub("<", "\\<"))
end

local function result_of(experiment)
  local parts = {}
  if experiment.wire then parts[#parts + 1] = experiment.wire == "" and "no answer" or cell(experiment.wire) end
  if experiment.log == false then
    parts[#parts + 1] = "no line in the access log"
  elseif experiment.log then
    parts[#parts + 1] = "log " .. cell(type(experiment.log) == "number" and ("%03d"):format(experiment.log) or experiment.log)
  end
  if experiment.error then parts[#parts + 1] = cell(experiment.error) end
  return table.concat(parts, "; ")
end

---The text of docs/lab.md.
---@param versions table<string, string>  of the servers by name
function M.page(servers, versions)
  local parts = { HEAD }
  for _, server in ipairs(servers) do
    parts[#parts + 1] = ("\n## %s %s\n\n| experiment | wire; access log; error log | row |\n|---|---|---|\n")
      :format(server.name, versions[server.name] or "")
    for _, experiment in ipairs(server.experiments) do
      parts[#parts + 1] = ("| %s | %s | %s |\n"):format(cell(experiment.name), result_of(experiment),
        table.concat(M.claims(experiment), ", "))
    end
  end
  return table.concat(parts)
end

---The versions that docs/lab.md has.
function M.versions(page)
  local versions = {}
  for name, version in page:gmatch("\n## (%S+) (%S+)\n") do versions[name] = version end
  return versions
end

return M
