-- Apache Traffic Server has no statuses of its own.
-- Main source: apache/trafficserver, source code.

meaning {
  code = "000", versions = "0+",
  title = "No number of its own",
  summary = "Apache Traffic Server sends registered statuses only; its list of statuses has 425, too.",
  source = { { "trafficserver" } },
}
