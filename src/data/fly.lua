-- Fly.io: the codes in brackets of its proxy's log lines.
-- Main source: Fly.io documentation, Error codes and troubleshooting.

local CODES = { "fly-docs", "reference/error-codes" }

family { id = "fly", title = "error code of Fly Proxy", key = "name", looks = { "[error][<>]", "[error] [<>]", "last error: [<>]" } }

entry {
  key = "PC01", also = { "PC02" }, title = "App refuses the connection",
  summary = "Nothing in the machine takes connections at internal_port.",
  check = "The app's own line about where it listens; `fly services list`.",
  causes = {
    { "The app listens on 127.0.0.1 or localhost.",
      "Let it listen on 0.0.0.0, or on :: for IPv6 too: `HOST=0.0.0.0`, `--host 0.0.0.0`." },
    { "It listens on another port than internal_port of fly.toml (8080 by default).",
      "Make the two equal, often with PORT under [env], and deploy." },
    { "The app crashed, or is still starting.",
      "Read `fly logs`; give its health check a grace_period that covers the start." },
  },
  signs = { "instance refused connection. is your app listening on" },
  source = { CODES },
}

entry {
  key = "PC03", also = { "PC04" }, title = "App broke the connection",
  summary = "The machine took the connection and reset or aborted it.",
  causes = {
    { "The app crashed, was killed for memory, or closes idle connections first.",
      "Look in `fly logs` for a crash or \"Out of memory\" at that second; else lengthen its keep-alive timeout." },
  },
  source = { CODES },
}

entry {
  key = "PC05", also = { "PC07" }, title = "No connection to the app",
  summary = "The connection to the machine timed out (PC05), or failed in all retries (PC07).",
  causes = {
    { "It has too little CPU or memory, or takes more requests than it can.",
      "Lower soft_limit and hard_limit under concurrency, add machines (`fly scale count 2`) or memory (`fly scale memory 1024`)." },
  },
  source = { CODES },
}

entry {
  key = "PR01", also = { "PR02" }, title = "No healthy machine",
  summary = "The proxy knows no machine that could take the request: all are stopped or fail their checks. PR02: a machine was gone when the request came to it, mostly in a bluegreen deploy.",
  check = "`fly status`, `fly checks list`, then `fly logs`.",
  causes = {
    { "The machine crashed so often that it is not restarted any more.",
      "Repair what `fly logs` shows, then `fly machine start ID` or deploy." },
    { "A health check asks a wrong path or port.",
      "Correct path and internal_port of the check in fly.toml." },
    { "A deploy replaced all at once: strategy immediate, or one machine with a volume.",
      "Use strategy rolling and two machines or more." },
  },
  signs = { "no known healthy instances found for route" },
  source = { CODES },
}

entry {
  key = "PR04", title = "No machine found for the request",
  summary = "The proxy tried again and again, up to 90 times, and found no machine that could take the request.",
  check = "`fly status`, and the app's lines just before.",
  causes = {
    { "The machines are stopped and do not come up: out of memory, a crash at start, 10 restarts used up.",
      "Give memory (`fly scale memory 512`), repair the start, then `fly machine start ID`." },
    { "All machines are at hard_limit.",
      "Raise hard_limit under concurrency if CPU and memory allow it, or run `fly scale count 2`." },
    { "The only machine was just waking or being replaced.",
      "Set min_machines_running = 1, or run two." },
  },
  signs = { "could not find a good candidate within <> attempts at load balancing" },
  source = { CODES, { "github-issues", "log lines with PR03 and PR04" } },
}

entry {
  key = "PR03", title = "No machine found for the request",
  summary = "The proxy found no machine in up to 90 tries. The code behind \"last error:\" says what the last one met: PC01 refused, PM05 not reachable after its start.",
  signs = { "could not find a good candidate within <> attempts at load balancing. last error:" },
  see = { ["fly PR04"] = "the same without a last error, and its causes" },
  source = { CODES },
}

entry {
  key = "PM01", title = "Machines API failed",
  summary = "The proxy asked the Machines API to start a machine, and got the error that the line quotes, such as a rate limit.",
  source = { CODES },
}

entry {
  key = "PM05", title = "Machine does not take connections after its start",
  summary = "The machine was started, but the proxy could not connect to the app in it.",
  causes = {
    { "The app starts slowly, crashes at start, or listens elsewhere.",
      "Listen on 0.0.0.0 and internal_port, start lighter, or set min_machines_running = 1." },
  },
  signs = { "failed to connect to machine: gave up after" },
  source = { CODES },
}

entry {
  key = "PM07", title = "Machine state not changed",
  summary = "The proxy could not start or stop a machine, for example because it was still active. Often it passes with the next try.",
  signs = { "failed to change machine state:" },
  source = { CODES, { "github-issues", "log lines with PM07" } },
}

entry {
  key = "PA01", title = "Request body too large to replay",
  summary = "The body is over 10 MB, and the proxy cannot send it a second time for a retry or for fly-replay.",
  causes = {
    { "A large upload meets fly-replay or a machine that fails.",
      "Upload to object storage directly, or to an app that needs no replay." },
  },
  source = { CODES },
}

entry {
  key = "PA02", also = { "PA03", "PA04", "PA05" }, title = "Replay failed",
  summary = "The app's fly-replay header sent the request on more than 10 times (PA02), is malformed (PA03), or names an app that does not exist (PA04) or is of another organization (PA05).",
  causes = {
    { "The target answers with fly-replay too, or app= is wrong.",
      "Replay only requests without fly-replay-src, and correct app=." },
  },
  source = { CODES },
}

entry {
  key = "PT05", also = { "PT06" }, title = "No certificate for this host",
  summary = "Fly.io has no TLS certificate for the name that the client asked for.",
  causes = {
    { "The domain was not added, or its DNS does not lead to the app.",
      "Run `fly certs add HOST`, then `fly certs check HOST` and set the records that it shows." },
  },
  source = { CODES },
}

entry {
  key = "PT01", also = { "PT02" }, title = "Too many TLS handshakes",
  summary = "The rate limit for TLS handshakes from one range of addresses (PT01) or for one host name (PT02) is reached: let clients keep connections open.",
  source = { CODES },
}

entry {
  key = "PU02", also = { "PU01" }, title = "Request to the app failed",
  summary = "The app did not complete the HTTP exchange (PU02), or the HTTP/2 handshake with it failed (PU01).",
  causes = {
    { "With h2_backend = true the app does not speak HTTP/2 without TLS.",
      "Remove h2_backend from fly.toml, or switch h2c on in the app." },
    { "The app closed the connection in the middle.",
      "Look for a crash or a timeout in `fly logs` at that second." },
  },
  source = { CODES },
}

entry {
  key = "PL01", also = { "PL02" }, title = "Concurrency limit passed",
  summary = "A machine has more connections (PL01) or requests (PL02) at once than its limit allows.",
  causes = {
    { "The app answers slowly, or hard_limit under concurrency is low for the traffic.",
      "Look for exhausted CPU, memory or database connections; add machines (`fly scale count 2`); raise hard_limit only where these are idle." },
  },
  source = { CODES },
}
