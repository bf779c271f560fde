---What the lines of error logs say: each finding of the diagnosis is counted like a code.

local status = require "httpstatus"

local M = {}

local MOST, LONGEST = 2000, 400 -- texts that are remembered, and bytes of one

-- A line without what differs from one request to the next: time, process, connection, client, quoted names.
local function kind_of(line)
  local text = line:gsub("^%[[^%]]*%] ", "", 1):gsub("^%d+/%d+/%d+ [%d:]+ ", "", 1)
  text = text:gsub("%d+#%d+: ", "", 1):gsub("%*%d+ ", "", 1):gsub("%[pid [^%]]*%] ", "", 1):gsub("%[client [^%]]*%] ", "", 1)
  return (text:gsub(", client: .*", ""):gsub('"[^"]*"', '""'):gsub("%d%d%d%d+", "#"):sub(1, LONGEST))
end

local SEVERE = { error = true, crit = true, alert = true, emerg = true }

local function level_of(line)
  return line:match("^%S+ %S+ %[(%l+)%]") or line:match("^%[[^%]]*%] %[[%w_]*:?(%l+)%]")
end

local function product_of(line)
  return line:sub(1, 1) == "[" and "apache" or "nginx"
end

---An explainer remembers what the lines of one log say.
---@return fun(line: string): string?, integer?  label, status
---@return table<string, table>  label -> {entry, cause, fix} or {product, level}
function M.new()
  local remembered, count, labels = {}, 0, {}

  -- The label of what the line says: a code of the diagnosis, and which of its causes.
  local function say(line)
    local finding = status.diagnose(line)[1]
    local level = level_of(line)
    if not finding or not finding.cause and not SEVERE[level] then
      if not SEVERE[level] then return nil end
      local label = ("%s [%s]"):format(product_of(line), level)
      labels[label] = { product = product_of(line), level = level }
      return label
    end
    local entry = finding.entry
    local code = entry.family and entry.code or ("%s %s"):format(entry.product, entry.code)
    local label, n = code, 1
    while labels[label] and labels[label].cause ~= finding.cause do
      n = n + 1
      label = ("%s #%d"):format(code, n)
    end
    labels[label] = { entry = entry, cause = finding.cause, fix = finding.fix }
    return label, entry.status
  end

  return function(line)
    local kind = kind_of(line)
    local known = remembered[kind]
    if known == nil then
      local label, code = say(line)
      known = label and { label, code } or false
      if count < MOST then
        remembered[kind] = known
        count = count + 1
      end
    end
    if known then return known[1], known[2] end
  end, labels
end

return M
