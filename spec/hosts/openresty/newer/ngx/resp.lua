---Stands in for the ngx.resp of lua-resty-core 0.1.29 and later, where this nginx has an older one: takes what that
---takes, and shows it in a header.

return {
  set_status = function(status, reason, ...)
    assert(select("#", ...) == 0 and type(status) == "number" and status >= 100 and status <= 999 and #reason > 0)
    ngx.header["X-Status-Line"] = status .. " " .. reason
  end,
}
