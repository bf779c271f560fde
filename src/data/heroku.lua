-- Heroku: the codes of its router (H), its dynos (R) and its logging (L), and its error pages.
-- Main source: Heroku Dev Center, Heroku Error Codes (copies of 2014, 2021 and 2024), HTTP Routing, Request Timeout.
-- Limits and texts: Vegur (the router until Router 2.0), Logplex, log-shuttle.

local CODES = { "heroku-docs", "Heroku Error Codes" }
local ROUTING = { "heroku-docs", "HTTP Routing" }
local KEEP_ALIVE = "Keep them longer than 90 s: `server.keepAliveTimeout = 95 * 1000` in Node.js, `persistent_timeout(95)` in Puma, `keepalive = 95` in gunicorn. Or run `heroku labs:enable http-disable-keepalive-to-dyno`."
local KEEP_ALIVE_SOURCE = { "heroku-docs", "HTTP Routing, Keepalives; heroku/nodejs-getting-started 371, ruby-getting-started, python-getting-started" }
local VEGUR = { "heroku-vegur", "README" }
local LOGPLEX = { "heroku-logplex", "src" }
local ROUTER_2 = { "heroku-help", "Y6M4QI4V, H18 and H13 since Router 2.0" }

local CERTIFICATE = {
  { "A proxy in front passes the visitor's Host on while it connects to another domain on Heroku.",
    "Send one name in both: in nginx `proxy_set_header Host app.example.com;` beside `proxy_ssl_server_name on;`." },
}

meaning {
  code = "404", versions = "0+",
  title = "No such app",
  summary = "Heroku's router knows no app for this host name (known from pages that people quote).",
  causes = {
    { "The app was renamed or deleted, and its old herokuapp.com name is still in use.",
      "Use the Web URL that `heroku apps:info` shows." },
    { "DNS points the domain to Heroku, but no app has it.",
      "Run `heroku domains:add www.example.com`, or remove the record, lest others claim the name." },
  },
  signs = { "herokucdn.com/error-pages/no-such-app.html", "There is no app configured at that hostname" },
  source = { { "github-issues", "pages with no-such-app.html" } },
  confidence = "medium",
}

meaning {
  code = "495", versions = "0+",
  title = "Certificate error",
  summary = "The TLS handshake (SNI) and the Host header name different domains. The request does not reach the app.",
  causes = CERTIFICATE,
  source = { { "heroku-help", "KJRAJJW5, 495 Certificate Error" } },
}

meaning {
  code = "503", versions = "0+",
  title = "Application error page",
  summary = "Mostly Heroku's router answered in place of the app. The page hides the reason; the router's log line has it.",
  check = "Run `heroku logs --tail` and look for code=H in the line of heroku[router]: H10 crashed, H12 too slow, H14 no web dyno. If it has no code, the app itself sent 503.",
  signs = {
    "herokucdn.com/error-pages/application-error.html", "You can do this from the Heroku CLI with the command",
    "your page could not be served. Please try again in a few moments.",
  },
  see = { ["heroku H10"] = "the most common code behind this page" },
  source = { CODES, { "github-issues", "texts of the page" } },
}

family { id = "heroku", title = "error code in Heroku's logs", key = "name",
  looks = {
    "code=<>", "code\":\"<>\",\"desc", "code\": \"<>\", \"desc", "Error <> (", "Error <>:", "heroku <>", "heroku error <>",
  } }

entry {
  key = "H10", status = "503", title = "App crashed",
  summary = "The web dyno crashed or did not come up, so the router had nobody to ask.",
  check = "The lines of app[web.1] before \"State changed from starting to crashed\"; `heroku restart` brings them again.",
  causes = {
    { "The web process did not listen on Heroku's port within 60 s: R10 stands before.",
      "Listen on 0.0.0.0 and `process.env.PORT` (the variable PORT); set no config var PORT yourself.",
      when = { heroku = "R10" } },
    { "There is no start script in package.json and no usable Procfile: it is missing, misspelled (`web :`), or not in the root.",
      "Add a Procfile with `web: node index.js` to the root, or a start script; try the command with `heroku run`.",
      when = { says = { "app[web.<>issing script: start", "app[web.<>issing script: \"start\"" } } },
    { "A program or module is missing: it is in devDependencies, which are removed after the build, or in no list.",
      "Move it to dependencies (requirements.txt, Gemfile) and deploy. Start with `node`, not nodemon.",
      when = { says = {
        "app[web.<> Error: Cannot find module", "app[web.<> No module named", "app[web.<> command not found", "app[web.<>: not found",
      } } },
    { "The app raises an error at start, often over a config var or a database that is missing.",
      "Compare `heroku config` with what the code reads; set the rest with `heroku config:set NAME=value`." },
  },
  source = { CODES, { "github-issues", "realpython/flask-boilerplate 14" } },
}

entry {
  key = "H11", also = { "H22" }, status = "503", title = "Too many requests or connections wait",
  summary = "Requests come faster than the app takes them: the router's queue for it is full (H11), or too many connections are open (H22).",
  causes = {
    { "Too few dynos, or slow answers.",
      "Add dynos with `heroku ps:scale web=N`; then look for slow queries (an index) and slow calls." },
  },
  source = { CODES },
}

entry {
  key = "H12", status = "503", title = "Request timeout",
  summary = "The app did not begin to answer within 30 s. This limit cannot be raised; the app goes on and may log 200 later.",
  check = "One slow path, or all at once? All at once means stuck workers.",
  causes = {
    { "The request does too much: a report, an import, a slow query, an upload.",
      "Move it to a background job in a worker dyno, answer at once and let the client poll; or stream, a byte at least every 55 s. Upload from the browser straight to S3." },
    { "A database or API hangs and the slow requests occupy all workers, so that fast ones time out, too.",
      "Give calls, queries and requests (rack-timeout) a timeout of 10 to 15 s. `heroku restart` frees the workers now." },
    { "With Router 2.0 Puma before 7 lets some requests wait too long; H27 comes along.",
      "Update to Puma 7; in 6.5 and later set `enable_keep_alives false`." },
  },
  source = { CODES, { "heroku-docs", "Request Timeout" }, { "heroku-help", "HRJ4GE5O, Puma, H12 and H27" },
    { "github-issues", "strapi/strapi 12601" } },
}

entry {
  key = "H13", status = "503", title = "Connection closed without response",
  summary = "A process in the dyno took the connection and closed it without sending a byte.",
  check = "Only POST, all day, short service times: keep-alive. Only at deploys and scaling: the shutdown.",
  causes = {
    { "The server closes idle connections before Router 2.0 does (after 90 s), and a request meets the closing one.", KEEP_ALIVE },
    { "Unicorn or gunicorn killed the worker over its own timeout, below 30 s, or it crashed.",
      "Make the request faster, or let that timeout be close to 30 s." },
    { "A deploy, restart or scaling ended the dyno during the request.",
      "Let the server finish its requests on SIGTERM, within 30 s, and update Puma." },
  },
  source = { CODES, KEEP_ALIVE_SOURCE, ROUTER_2 },
}

entry {
  key = "H14", status = "503", title = "No web dynos running",
  summary = "The app has no web dyno; `heroku ps` lists its dynos.",
  causes = {
    { "Web dynos are scaled to 0, or were never switched on.",
      "Run `heroku ps:scale web=1`." },
    { "No process type web exists: the Procfile is missing, misspelled, not in the root, or names only a worker.",
      "Put a file named Procfile with `web: COMMAND` into the root, deploy, then run `heroku ps:scale web=1`." },
  },
  source = { CODES, { "github-issues", "CTFd/CTFd 1328" } },
}

entry {
  key = "H15", status = "503", title = "Idle connection",
  summary = "An answer or a WebSocket had begun, then 55 s passed without a byte.",
  causes = {
    { "A WebSocket or an event stream is quiet.",
      "Send a ping or a comment every 30 s (Phoenix: `websocket: [timeout: 45_000]`). Harmless where clients connect again." },
    { "The app sent less than its Content-Length, or stalled.",
      "Compare that length with bytes= of the line." },
  },
  source = { CODES, ROUTING, VEGUR, { "github-issues", "phoenixframework/phoenix_guides 491" } },
}

entry {
  key = "H17", status = "503", title = "Poorly formatted HTTP response",
  summary = "The dyno's answer is no valid HTTP, and the router discarded it; http_error= of the line says why.",
  causes = {
    { "The status line has no reason phrase (\"Invalid HTTP status line\").",
      "Send `HTTP/1.1 200 OK` instead of `HTTP/1.1 200`, or let a maintained server write that line." },
  },
  source = { CODES, { "github-issues", "xyu/heroku-wp 3" }, VEGUR },
}

entry {
  key = "H18", status = "503", title = "Server request interrupted",
  summary = "The dyno closed the connection (sock=backend) before its answer was complete.",
  check = "Only POST and no restart at that second: keep-alive. Large uploads: the body.",
  causes = {
    { "The server closes idle connections before Router 2.0 does (after 90 s), and a POST, which is not repeated, meets the closing one.", KEEP_ALIVE },
    { "The app refuses an upload (401, 413, a limit) and closes while the client still sends.",
      "Read the body to its end before closing, or raise the limit: post_max_size and upload_max_filesize in PHP." },
    { "The process crashed or was restarted during the request.",
      "Look for a stack trace, R15 or \"Stopping process with SIGTERM\" at that second." },
  },
  see = { ["heroku H27"] = "the client closed" },
  source = { CODES, KEEP_ALIVE_SOURCE, ROUTER_2, { "github-issues", "heroku/heroku-buildpack-php 510" } },
}

entry {
  key = "H19", also = { "H21" }, status = "503", title = "Backend connection timeout or refused",
  summary = "A web dyno did not take the router's connection within 5 s (H19), or refused it (H21). With several dynos it has tried others, too.",
  causes = {
    { "The app is overwhelmed, or its process has stopped.",
      "Add dynos, or workers per dyno, and look at the app's lines of that second." },
    { "The machine of a single dyno failed.",
      "Run two web dynos or more." },
  },
  source = { CODES, ROUTING, VEGUR },
}

entry {
  key = "H20", status = "503", title = "App boot timeout",
  summary = "No web dyno came up within the 75 s for which the router holds requests (the app alone has 60 s, R10).",
  causes = {
    { "The app starts slowly; Rails compiles its assets at boot where that failed at push time.",
      "Repair asset compilation in the build, load less at start, and connect after the port is open." },
  },
  source = { CODES },
}

entry {
  key = "H24", title = "Forced close",
  summary = "The routing node was shut down for maintenance, or ended, before the request was complete. Let clients of long requests and WebSockets connect again.",
  source = { CODES },
}

entry {
  key = "H25", status = "502", title = "HTTP restriction",
  summary = "The router discarded an answer of the app as risky or too large; desc says which: a cookie over 8 KB, a header line over 512 KB, a status line over 8 KB, or its length.",
  causes = {
    { "The answer has two Content-Length headers that differ.",
      "Set the length in one place only.",
      when = { says = "HTTP restriction: invalid content length" } },
    { "A cookie is larger than 8 KB.",
      "Keep session data on the server instead of in the cookie.",
      when = { says = "HTTP restriction: oversized cookie" } },
  },
  source = { CODES, VEGUR },
}

entry {
  key = "H26", status = "400 417", title = "Request error",
  summary = "The client's request breaks HTTP. cause= of the line says how: an Expect header other than 100-continue (417; leave it out, as `curl -H 'Expect:'` does), a bad header or a bad chunk (400): find the client by fwd= and repair it.",
  source = { CODES, VEGUR },
}

entry {
  key = "H27", status = "499", title = "Client request interrupted",
  summary = "The client closed the connection (sock=client) before it had its answer. Single lines are normal: a closed tab.",
  check = "Field service= of the lines: many at one round value are a timeout of the client or of a CDN in front.",
  causes = {
    { "The app answers more slowly than clients wait.",
      "Make these paths faster; with Puma and Router 2.0 see H12." },
  },
  source = { CODES, { "heroku-help", "HRJ4GE5O, Puma, H12 and H27" } },
}

entry {
  key = "H28", status = "499", title = "Client connection idle",
  summary = "The client stopped in the middle of its request for 55 s. Single lines are normal.",
  source = { CODES },
}

entry {
  key = "H31", status = "421", title = "Misdirected request",
  summary = "The request came to an endpoint that is not this app's, mostly from a client or CDN with stale DNS.",
  causes = {
    { "DNS or the CDN's origin points to an address, or to an old DNS target.",
      "Let both point to the DNS target that `heroku domains` shows. If visitors get through, leave it." },
  },
  source = { CODES },
}

entry {
  key = "H32", status = "495", title = "TLS certificate mismatch",
  summary = "The TLS handshake (SNI) and the Host header name different domains. The request does not reach the app.",
  causes = CERTIFICATE,
  source = { CODES, { "heroku-help", "KJRAJJW5, 495 Certificate Error" } },
  confidence = "medium",
}

entry {
  key = "H80", status = "503", title = "Maintenance mode",
  summary = "Somebody has switched maintenance mode on. It is no failure; after the work run `heroku maintenance:off`.",
  signs = { "herokucdn.com/error-pages/maintenance-mode.html" },
  source = { CODES },
}

entry {
  key = "H81", status = "502 503", title = "Blank app",
  summary = "No code has been deployed to this app: look at `git remote -v` and at the build log, and deploy.",
  source = { CODES, { "github-issues", "router lines with code=H81" } },
}

entry {
  key = "H82", status = "503", title = "Dyno hour pool used up",
  summary = "The account's hours for eco dynos (formerly free ones) are used up, and its apps on them sleep. Take another dyno for this app: `heroku ps:type web=basic`.",
  source = { CODES, { "github-issues", "gpbmike/refresh-sf 41" } },
}

entry {
  key = "H99", status = "503", title = "Platform error",
  summary = "A fault inside Heroku (status.heroku.com): open a ticket with the request_id if it goes on. Or all dynos were quarantined because they refused connections: H19 or H21 stand before.",
  source = { CODES, ROUTING },
}

entry {
  key = "R10", title = "Boot timeout",
  summary = "The web process did not listen on $PORT within 60 s (90 s with the Java and Gradle buildpacks) and was killed. Requests get H10 or H20.",
  causes = {
    { "The server listens on a fixed port, or on 127.0.0.1.",
      "Listen on 0.0.0.0 and $PORT: `uvicorn app:app --host 0.0.0.0 --port $PORT`, `app.listen(process.env.PORT)`." },
    { "The process is a bot or worker that serves no HTTP.",
      "Name it `worker:` in the Procfile and run `heroku ps:scale web=0 worker=1`." },
    { "The start takes too long: it waits for a database or loads too much.",
      "Listen first, then connect; load less." },
  },
  source = { CODES, { "github-issues", "keystonejs/keystone-classic 3994" } },
}

entry {
  key = "R12", title = "Exit timeout",
  summary = "The process did not end within 30 s of SIGTERM and was killed with SIGKILL.",
  causes = {
    { "It ignores SIGTERM, often because a shell or `npm start` in front does not pass it on.",
      "Handle SIGTERM: stop accepting, finish, exit. Start the program directly: `web: node server.js`." },
  },
  source = { CODES },
}

entry {
  key = "R14", title = "Memory quota exceeded",
  summary = "The dyno uses more memory than it has and swaps, which slows everything. R15 comes when it grows on.",
  check = "Memory over time: a step at a deploy means too many workers, a slope over hours a leak.",
  causes = {
    { "Too many processes or threads share the dyno.",
      "Run `heroku config:set WEB_CONCURRENCY=1` (or 2), or take a larger dyno with `heroku ps:type`." },
    { "Node.js lets its heap outgrow the dyno.",
      "Try `node --max-old-space-size=400` on 512 MB; the process needs memory beside that heap." },
    { "The app leaks, or loads whole tables and files.",
      "Read in batches, and stream. In Ruby try jemalloc." },
  },
  source = { CODES, { "github-issues", "nodejs/node 3370" } },
}

entry {
  key = "R15", title = "Memory quota vastly exceeded",
  summary = "The dyno used far more memory than it has and was killed with SIGKILL.",
  causes = {
    { "A request or job loads too much at once, or R14 went on unheeded.",
      "Find what ran just before and do it in batches; lower WEB_CONCURRENCY, or take a larger dyno (`heroku ps:type`)." },
  },
  source = { CODES },
}

entry {
  key = "R99", title = "Platform error",
  summary = "A fault inside Heroku, such as a dyno that was not launched within 10 s. Try again after a minute; see status.heroku.com.",
  source = { CODES, { "github-issues", "heroku/legacy-cli 893" } },
}

entry {
  key = "L10", title = "Drain buffer overflow",
  summary = "A log drain takes lines more slowly than the app writes them, and of more than 1024 waiting lines some are dropped. Find the loud dyno with `heroku logs --tail`; log less, and in single lines.",
  source = { CODES, LOGPLEX },
}

entry {
  key = "L11", title = "Tail buffer overflow",
  summary = "A session of `heroku logs --tail` cannot keep up, and lines were dropped for it: filter with `--dyno-name`, or log less.",
  source = { CODES, LOGPLEX },
}

entry {
  key = "L12", also = { "L13" }, title = "Log lines of the dyno lost",
  summary = "The dyno's log-shuttle dropped lines that come faster than it delivers them (L12: lower the log level), or lost them because a delivery failed (L13).",
  source = { CODES, { "heroku-log-shuttle", "logplex_formatter.go" } },
}

entry {
  key = "L14", title = "Certificate validation error",
  summary = "The certificate of a TLS log drain is expired, self-signed, of an unknown CA or for another name: install one for the drain's host name from a public CA.",
  source = { CODES, LOGPLEX },
}

entry {
  key = "L15", title = "Tail buffer temporarily unavailable",
  summary = "The buffer of the app's last 1500 lines cannot be read now. Run `heroku logs` again, or with `--tail`, which does not use it.",
  source = { CODES },
}
