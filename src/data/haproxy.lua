-- HAProxy has no statuses of its own.
-- Main source: haproxy/haproxy, source code.

meaning {
  code = "000", versions = "0+",
  title = "No number of its own",
  summary = "HAProxy sends registered statuses only and keeps its internal values above 599; the number alone does not name its reason.",
  check = "The termination state in the log line tells who ended the session and in which phase.",
  source = { { "haproxy" } },
}
