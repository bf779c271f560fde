---Logs every module that `require` looks for from here on. Loaded by the specs in front of all others.

table.insert(package.loaders, 1, function(name)
  ngx.log(ngx.WARN, "loads ", name, " in ", ngx.get_phase())
end)
