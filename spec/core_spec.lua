local core = require "httpstatus.core"
local unpack = table.unpack or unpack -- luacheck: ignore 143

describe("httpstatus.core", function()
  it("refuses arguments outside their range instead of reading past its tables", function()
    for _, call in ipairs {
      { core.lookup }, { core.lookup, -1 }, { core.lookup, 1000 }, { core.lookup, 404.5 }, { core.lookup, "404" },
      { core.lookup, 0 / 0 }, { core.lookup, 1 / 0 }, { core.lookup, 404, -1 }, { core.lookup, 404, 65536 },
      { core.lookup, 404, 3, "nobody" }, { core.lookup, 404, 3, 7 }, { core.lookup, {} },
      { core.fields, -1 }, { core.fields, 65535 }, { core.fields }, { core.next, 65535 }, { core.next, -1 },
      { core.describe, 404, nil, nil, 0 }, { core.describe, 404, nil, nil, 99 }, { core.describe, 999, nil, nil, 1 },
      { core.phrase, 1e300 }, { core.class, "x" }, { core.product, 0 }, { core.parse, {} }, { core.parse },
    } do
      assert.is_false(pcall(unpack(call)))
    end
  end)

  it("tells of every row what there is", function()
    local row = 0
    while pcall(core.fields, row) do
      assert.equal("string", type(core.describe_row(row)))
      assert.equal("string", type(core.fields(row).product))
      row = row + 1
    end
    assert.truthy(row > 600)
  end)

  it("ends its walks", function()
    local row, steps = core.next(), 0
    while row do
      row, steps = core.next(row), steps + 1
      assert.truthy(steps < 10000)
    end
    assert.is_nil(core.product(1000))
  end)
end)
