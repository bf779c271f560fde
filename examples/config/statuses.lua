-- The selectors of a site, in one place. check.lua checks the file; the others write it out for a server:
--   lua check.lua statuses.lua
--   lua haproxy.lua http-fail-codes "gateway-error, 500"
return {
  retry = "gateway-error, !503",
  alert = { "5xx", "!501", 429 },
  ["log.skip"] = "success, redirection, 404.0-404.20",
}
