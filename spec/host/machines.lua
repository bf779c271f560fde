-- The C that knows no Lua on other machines: 32 bits, ARM, and one whose bytes are the other way round. Run by
-- make test-machines.

package.path = "spec/?.lua;spec/host/?.lua;" .. package.path
local machine = require "machine"

local function is_amd64()
  return (machine.sh("uname -m")) == "x86_64\n"
end

describe("the cores", function()
  local native = assert(machine.build("native"))
  local texts, files = machine.give("machines")
  for _, name in ipairs { "bits32", "aarch64", "s390x" } do
    if name == "bits32" and not is_amd64() then
      pending("bits32: not run, this machine has no gcc -m32")
    else
      machine.check(it, name, native, assert(machine.build(name)), texts, files)
    end
  end

  it("see on s390x a machine whose bytes are the other way round", function()
    local out = machine.sh("echo 'int main (void) { short one = 1; return *(char *)&one; }' >%s/order.c && cd %s && "
      .. "clang --target=s390x-linux-gnu -o order order.c && qemu-s390x -L /usr/s390x-linux-gnu ./order; echo $?",
      machine.folder, machine.folder)
    assert.equal("0\n", out)
  end)
end)
