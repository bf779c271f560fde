-- Fly.io: the codes in brackets of its proxy's log lines.
-- Main source: Fly.io documentation, Error codes and troubleshooting.

local CODES = { "fly-docs", "monitoring/error-codes" }
local CONFIG = { "fly-docs", "reference/configuration" }

family { id = "fly", title = "error code of Fly Proxy", key = "name", looks = { "[error][<>]", "[error] [<>]" } }

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
  source = { CODES, CONFIG },
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
      "Set soft_limit and hard_limit under concurrency to what it can take, add machines (`fly scale count 2`) or memory (`fly scale memory 1024`)." },
  },
  source = { CODES, CONFIG },
}

entry {
  key = "PR01", also = { "PR02" }, title = "No healthy machine",
  summary = "The proxy knows no machine that could take the request. PR02: the machine was gone when the request came to it, mostly in a bluegreen deploy.",
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
  key = "PR04", also = { "PR03" }, title = "No machine found for the request",
  summary = "The proxy found no machine for the request in up to 90 tries. With PR03 the line says what the last one met.",
  check = "`fly status`, and the app's lines just before.",
  causes = {
    { "The last machine refused the connection: the app listens on 127.0.0.1 or on another port than internal_port.",
      "Let it listen on 0.0.0.0 and the internal_port of fly.toml.",
      when = { says = "last error: [PC01]" } },
    { "The machines are stopped and do not come up: out of memory, a crash at start, all restarts used up (10 in 5 minutes).",
      "Give memory (`fly scale memory 512`), repair the start, then `fly machine start ID`." },
    { "All machines are at hard_limit.",
      "Raise hard_limit under concurrency if CPU and memory allow it, or run `fly scale count 2`." },
    { "The only machine was just waking or being replaced.",
      "Set min_machines_running = 1, or run two." },
  },
  signs = { "could not find a good candidate within <> attempts at load balancing" },
  source = { CODES, CONFIG, { "fly-docs", "Machine restart policy" } },
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
  key = "PM07", also = { "PM01" }, title = "Machine not started or stopped",
  summary = "The proxy could not start or stop a machine, or the Machines API refused (PM01, such as a rate limit); the line says why. Often the next try passes.",
  signs = { "failed to change machine state:" },
  source = { CODES },
}

entry {
  key = "PA01", title = "Request body too large to replay",
  summary = "The body is over 10 MB, and the proxy cannot send it a second time for a retry or for fly-replay: upload to object storage directly.",
  source = { CODES },
}

entry {
  key = "PA02", also = { "PA03", "PA04", "PA05" }, title = "Replay failed",
  summary = "The app's fly-replay header sent the request on more than 10 times (PA02: replay none that has fly-replay-src), is malformed (PA03), or its app= names none that exists (PA04) or one of another organization (PA05).",
  source = { CODES },
}

entry {
  key = "PT05", also = { "PT06" }, title = "No certificate for this host",
  summary = "Fly.io has no TLS certificate for the name that the client asked for.",
  causes = {
    { "The domain was not added, or its DNS does not lead to the app.",
      "Run `fly certs add HOST`, set the records that `fly certs setup HOST` shows, then run `fly certs check HOST`." },
  },
  source = { CODES, { "fly-docs", "flyctl/cmd" } },
}

entry {
  key = "PU02", also = { "PU01" }, title = "Request to the app failed",
  summary = "The app did not complete the HTTP exchange (PU02), or the HTTP/2 handshake with it failed (PU01).",
  causes = {
    { "The app closed the connection in the middle.",
      "Look for a crash or a timeout in `fly logs` at that second." },
    { "With h2_backend = true the app does not speak HTTP/2 without TLS (h2c).",
      "Remove h2_backend from fly.toml, or switch h2c on in the app." },
  },
  source = { CODES, CONFIG },
}

entry {
  key = "PL01", also = { "PL02" }, title = "Concurrency limit passed",
  summary = "A machine has more connections (PL01) or requests (PL02) at once than its limit allows.",
  causes = {
    { "The app answers slowly, or hard_limit under concurrency is low.",
      "Look for exhausted CPU, memory or database connections; add machines (`fly scale count 2`); raise hard_limit only where these are idle." },
  },
  source = { CODES },
}
