-- Heroku: the codes of its router (H), its dynos (R) and its logging (L), and its error pages.
-- Main source: Heroku Dev Center, Heroku Error Codes (copies of 2014, 2021 and 2024), HTTP Routing, Request Timeout.

local CODES = { "heroku-docs", "Heroku Error Codes" }
local ROUTING = { "heroku-docs", "HTTP Routing" }
local KEEP_ALIVE = "Keep them longer than 90 s: `server.keepAliveTimeout = 95 * 1000` in Node.js, `persistent_timeout(95)` in Puma, `keepalive = 100` in gunicorn. Or run `heroku labs:enable http-disable-keepalive-to-dyno`."
local KEEP_ALIVE_SOURCE = { "heroku-docs", "HTTP Routing, Keepalives; heroku/nodejs-getting-started 371, ruby-getting-started 190, python-getting-started 261" }
local ROUTER_2 = { "heroku-help", "Y6M4QI4V, H18 and H13 since Router 2.0" }

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
  causes = {
    { "A proxy in front passes the visitor's Host on while it connects to another domain on Heroku.",
      "Send one name in both: in nginx `proxy_set_header Host app.example.com;` beside `proxy_ssl_server_name on;`." },
  },
  see = { ["heroku H32"] = "the name of it in the router's list of codes" },
  source = { { "heroku-help", "KJRAJJW5, 495 Certificate Error" } },
}

meaning {
  code = "503", versions = "0+",
  title = "Application error page",
  summary = "Heroku's router answered in place of the app. The page hides the reason; the router's log line has it.",
  check = "Run `heroku logs --tail` and look for code=H in the line of heroku[router]: H10 crashed, H12 too slow, H14 no web dyno. The dyno's lines just before name the cause.",
  signs = {
    "herokucdn.com/error-pages/application-error.html", "You can do this from the Heroku CLI with the command",
    "your page could not be served. Please try again in a few moments.",
  },
  see = { ["heroku H10"] = "the most common code behind this page", ["heroku H80"] = "maintenance mode has a page of its own" },
  source = { CODES, { "github-issues", "texts of the page" } },
}

family { id = "heroku", title = "error code in Heroku's logs", key = "name",
  looks = { "code <>", "Error <> (", "Error <>:", "heroku <>", "heroku[logplex]: <> (" } }

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
  source = { CODES, { "github-issues", "realpython/flask-boilerplate 14; aneagoie/face-recognition-brain-api 3" } },
}

entry {
  key = "H11", status = "503", title = "Backlog too deep",
  summary = "Requests come faster than the app takes them, and this router's queue for it is full.",
  causes = {
    { "Throughput is too low.",
      "Add dynos with `heroku ps:scale web=N`; then look for slow queries (an index) and slow calls." },
  },
  source = { CODES },
}

entry {
  key = "H12", status = "503", title = "Request timeout",
  summary = "The app did not begin to answer within 30 s. This limit cannot be raised; the app goes on and may log 200 later.",
  check = "The request_id finds the app's own lines. One slow path, or all at once? All at once means stuck workers.",
  causes = {
    { "The request does too much: a report, an import, a slow query, an upload that it hands on.",
      "Move it to a background job in a worker dyno, answer at once and let the client poll; or stream, a byte at least every 55 s. Upload from the browser straight to S3." },
    { "A database or API hangs and the slow requests occupy all workers, so that fast ones time out, too.",
      "Give calls, queries and requests (rack-timeout) a timeout of 10 to 15 s. `heroku restart` frees the workers now." },
    { "With Router 2.0, which keeps connections open, Puma before 7 lets some wait too long; H27 comes along.",
      "Update to Puma 7; in 6.5 and later set `enable_keep_alives false`, or run `heroku labs:enable http-disable-keepalive-to-dyno`." },
  },
  see = { ["heroku H15"] = "the answer had begun, then 55 s passed without a byte" },
  source = { CODES, { "heroku-docs", "Request Timeout" }, { "heroku-help", "HRJ4GE5O, Puma, H12 and H27" },
    { "github-issues", "sendgrid/eventkit-rails 17; strapi/strapi 12601" } },
}

entry {
  key = "H13", status = "503", title = "Connection closed without response",
  summary = "A process in the dyno took the connection and closed it without sending a byte.",
  check = "Only POST, all day, short service times: keep-alive. Only at deploys and scaling: the shutdown.",
  causes = {
    { "The server closes idle connections before Router 2.0 does (after 90 s), and a request meets the closing one.", KEEP_ALIVE },
    { "Unicorn or gunicorn killed the worker over its own timeout, below 30 s, or the worker crashed.",
      "Make the request faster, or let that timeout be close to 30 s; look for a killed worker at that second." },
    { "A deploy, restart or scaling ended the dyno during the request.",
      "Let the server finish its requests on SIGTERM, within 30 s, and update Puma." },
  },
  see = { ["heroku H18"] = "the same after a part of the answer; in Router 2.0 often the same race" },
  source = { CODES, KEEP_ALIVE_SOURCE, ROUTER_2, { "github-issues", "puma/puma 2200" } },
}

entry {
  key = "H14", status = "503", title = "No web dynos running",
  summary = "The app has no web dyno.",
  check = "`heroku ps` lists the dynos.",
  causes = {
    { "Web dynos are scaled to 0, or were never switched on.",
      "Run `heroku ps:scale web=1`." },
    { "No process type web exists: the Procfile is missing, misspelled, not in the root, or names only a worker.",
      "Put a file named Procfile with `web: COMMAND` into the root, deploy, then run `heroku ps:scale web=1`." },
  },
  source = { CODES, { "github-issues", "openpolitics/groupthink 371; CTFd/CTFd 1328" } },
}

entry {
  key = "H15", status = "503", title = "Idle connection",
  summary = "An answer or a WebSocket had begun, then 55 s passed without a byte.",
  causes = {
    { "A WebSocket or an event stream is quiet.",
      "Send a ping or a comment every 30 s, or close idle sockets before 55 s (Phoenix: `websocket: [timeout: 45_000]`). Harmless where clients connect again." },
    { "The app sent less than its Content-Length, or stalled.",
      "Compare that length with bytes= of the line, and give the app's source of data a timeout." },
  },
  source = { CODES, ROUTING, { "github-issues", "phoenixframework/phoenix_guides 491; apollographql/subscriptions-transport-ws 450" } },
}

entry {
  key = "H16", also = { "H23" }, title = "No longer in use",
  summary = "H16 was a redirect to the app's herokuapp.com name, H23 (503) a WebSocket handshake at an endpoint that does not support it.",
  source = { CODES },
}

entry {
  key = "H17", status = "503", title = "Poorly formatted HTTP response",
  summary = "The dyno's answer is no valid HTTP, and the router discarded it.",
  check = "Field http_error= of the line, such as \"Invalid HTTP status line\".",
  causes = {
    { "The status line has no reason phrase.",
      "Send `HTTP/1.1 200 OK` instead of `HTTP/1.1 200`, or let a maintained server write that line." },
  },
  source = { CODES, { "github-issues", "xyu/heroku-wp 3" } },
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
  source = { CODES, KEEP_ALIVE_SOURCE, ROUTER_2,
    { "github-issues", "opencollective/opencollective-api 12160; heroku/heroku-buildpack-php 510" } },
}

entry {
  key = "H19", also = { "H21" }, status = "503", title = "Backend connection timeout or refused",
  summary = "A web dyno did not take the router's connection within 5 s (H19), or refused it (H21). With several dynos it has tried others, too.",
  causes = {
    { "The app is overwhelmed, or its process has stopped.",
      "Add dynos, or workers per dyno, and look at the app's lines of that second for what blocks it." },
    { "The machine of a single dyno failed and is being replaced.",
      "Run two web dynos or more." },
  },
  source = { CODES, ROUTING },
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
  key = "H22", status = "503", title = "Connection limit reached",
  summary = "Too many client connections to this app are open, mostly because it answers too slowly for its traffic.",
  causes = {
    { "Slow answers under heavy load.",
      "Add dynos, and shorten these." },
  },
  source = { CODES },
}

entry {
  key = "H24", title = "Forced close",
  summary = "The routing node was shut down for maintenance, or ended, before the request was complete.",
  causes = {
    { "Long requests and WebSockets outlive a node.",
      "Let clients connect again by themselves." },
  },
  source = { CODES },
}

entry {
  key = "H25", status = "502", title = "HTTP restriction",
  summary = "The router discarded an answer of the app as risky or too large; the text in desc says which.",
  causes = {
    { "The answer has two Content-Length headers that differ.",
      "Set the length in one place only.",
      when = { says = "HTTP restriction: invalid content length" } },
    { "A cookie is too large to come back in a request.",
      "Keep session data on the server instead of in the cookie.",
      when = { says = "HTTP restriction: oversized cookie" } },
    { "A header line is longer than 512 KB.",
      "Move its content to the body.",
      when = { says = "HTTP restriction: oversized header" } },
    { "The status line is longer than 8 KB.",
      "Shorten the reason phrase.",
      when = { says = "HTTP restriction: oversized status line" } },
  },
  source = { CODES },
}

entry {
  key = "H26", status = "400 417", title = "Request error",
  summary = "The client's request breaks HTTP and was not delivered whole; cause= says how.",
  causes = {
    { "The Expect header is not 100-continue (417).",
      "Let the client leave it out, as `curl -H 'Expect:'` does.",
      when = { says = "cause=\"unsupported expect header value\"" } },
    { "A header cannot be parsed (400).",
      "Find the client by fwd= and repair what it sends.",
      when = { says = "desc=\"Request Error\" cause=\"bad header\"" } },
    { "A chunk of a chunked body is malformed (400).",
      "Repair the client, or let it send a Content-Length.",
      when = { says = "desc=\"Request Error\" cause=\"bad chunk\"" } },
  },
  source = { CODES },
}

entry {
  key = "H27", status = "499", title = "Client request interrupted",
  summary = "The client closed the connection (sock=client) before it had its answer. Single lines are normal: a closed tab, a navigation.",
  check = "Field service= of the lines: many at one round value are a timeout of the client or of a CDN in front.",
  causes = {
    { "The app answers more slowly than clients wait.",
      "Make these paths faster; with Puma and Router 2.0 see H12." },
  },
  see = { ["heroku H18"] = "the dyno closed" },
  source = { CODES, { "heroku-help", "HRJ4GE5O, Puma, H12 and H27" } },
}

entry {
  key = "H28", status = "499", title = "Client connection idle",
  summary = "The client stopped in the middle of its request for 55 s, as when it sends less than its Content-Length. Single lines are normal.",
  source = { CODES },
}

entry {
  key = "H31", status = "421", title = "Misdirected request",
  summary = "The request came to an endpoint that is not this app's. If visitors get through, only clients with old DNS data are hit, such as crawlers.",
  causes = {
    { "The client or a CDN in front holds stale DNS.",
      "Let the records and the CDN's origin point to the DNS target that `heroku domains` shows, not to an address." },
  },
  source = { CODES },
}

entry {
  key = "H32", status = "495", title = "TLS certificate mismatch",
  summary = "The Host header and the TLS handshake name different domains. Heroku's list holds the name only; the page of status 495 explains it.",
  see = { ["495"] = "what to change in a proxy in front" },
  source = { CODES },
  confidence = "medium",
}

entry {
  key = "H33", title = "HTTP/2 stream broken",
  summary = "An HTTP/2 stream broke off; the router cannot always tell whether client or dyno is at fault. Heroku's own text was not read.",
  source = { CODES },
  confidence = "low",
}

entry {
  key = "H34", title = "All up dynos are quarantined",
  summary = "Each dyno had refused or timed out, so that the router left it alone for 5 s, and none was found within 75 s. Heroku's own text on the code was not read.",
  causes = {
    { "The dynos do not accept connections.",
      "Look for H19 and H21 before it; then `heroku restart`." },
  },
  source = { CODES, ROUTING },
  confidence = "low",
}

entry {
  key = "H80", status = "503", title = "Maintenance mode",
  summary = "Somebody has switched maintenance mode on. It is no failure.",
  causes = {
    { "It was not switched off after the work.",
      "Run `heroku maintenance:off`." },
  },
  signs = { "herokucdn.com/error-pages/maintenance-mode.html" },
  source = { CODES },
}

entry {
  key = "H81", status = "502 503", title = "Blank app",
  summary = "No code has been deployed to this app. The list shows 503 for it, log lines since 2019 have 502.",
  causes = {
    { "The first deploy is missing, failed or went to another app.",
      "Look at `git remote -v` and at the build log, and deploy." },
  },
  source = { CODES, { "github-issues", "router lines with code=H81" } },
}

entry {
  key = "H82", status = "503", title = "Dyno hour pool used up",
  summary = "The account's hours for eco dynos (formerly free ones) are used up, and its apps on them sleep.",
  causes = {
    { "The eco apps together used the pool up.",
      "Take another dyno for this app: `heroku ps:type web=basic`." },
  },
  source = { CODES, { "github-issues", "gpbmike/refresh-sf 41" } },
}

entry {
  key = "H99", status = "503", title = "Platform error",
  summary = "A fault inside Heroku, not in the app. In the older router also: all dynos were quarantined because they refused connections.",
  check = "See status.heroku.com; H19 or H21 beside it.",
  causes = {
    { "The platform fails.",
      "Try again after a minute; open a ticket with the request_id if it goes on." },
  },
  source = { CODES, ROUTING },
}

entry {
  key = "R10", title = "Boot timeout",
  summary = "The web process did not listen on $PORT within 60 s (90 s with the Java and Gradle buildpacks) and was killed. Requests get H10 or H20.",
  check = "The line in which the server says where it listens: another port, or 127.0.0.1?",
  causes = {
    { "The server listens on a fixed port, or on 127.0.0.1.",
      "Listen on 0.0.0.0 and $PORT, as `web: uvicorn app:app --host 0.0.0.0 --port $PORT` or `app.listen(process.env.PORT)` do." },
    { "The process is a bot or worker that serves no HTTP.",
      "Name it `worker:` in the Procfile and run `heroku ps:scale web=0 worker=1`." },
    { "The start takes too long: it waits for a database or loads too much.",
      "Listen first, then connect; load less." },
  },
  source = { CODES, { "github-issues", "keystonejs/keystone-classic 3994; AkhileshNS/heroku-deploy 118" } },
}

entry {
  key = "R12", title = "Exit timeout",
  summary = "The process did not end within 30 s of SIGTERM and was killed with SIGKILL.",
  causes = {
    { "It ignores SIGTERM, often because a shell or `npm start` in front does not pass it on.",
      "Handle SIGTERM: stop accepting, finish or give back jobs, exit. Start the program directly: `web: node server.js`." },
  },
  source = { CODES },
}

entry {
  key = "R13", title = "Attach error",
  summary = "A dyno of `heroku run` could not attach to the terminal that started it.",
  source = { CODES },
}

entry {
  key = "R14", title = "Memory quota exceeded",
  summary = "The dyno uses more memory than it has and swaps, which slows everything. R15 comes when it grows on.",
  check = "Memory over time (mem= in the line before): a step at a deploy means too many workers, a slope over hours a leak.",
  causes = {
    { "Too many processes or threads share the dyno.",
      "Run `heroku config:set WEB_CONCURRENCY=1` (or 2), or take a larger dyno with `heroku ps:type`." },
    { "Node.js lets its heap outgrow the dyno.",
      "Try `node --max-old-space-size=400` on 512 MB; the process needs memory beside that heap." },
    { "The app leaks, or loads whole tables and files.",
      "Read in batches, and stream. In Ruby try jemalloc." },
  },
  source = { CODES, { "github-issues", "helpyio/helpy 39; nodejs/node 3370" } },
}

entry {
  key = "R15", title = "Memory quota vastly exceeded",
  summary = "The dyno used far more memory than it has and was killed with SIGKILL.",
  causes = {
    { "A request or job loads too much at once, or R14 went on unheeded.",
      "Find what ran just before and do it in batches; lower WEB_CONCURRENCY, or take a larger dyno." },
  },
  see = { ["heroku R14"] = "the stage before, with more means against it" },
  source = { CODES },
}

entry {
  key = "R16", title = "Detached",
  summary = "A process of `heroku run` goes on after its terminal has gone, because it ignores SIGHUP.",
  causes = {
    { "The program does not end on SIGHUP.",
      "Find it with `heroku ps` and stop it with `heroku ps:stop`." },
  },
  source = { CODES },
}

entry {
  key = "R17", title = "Checksum error",
  summary = "The slug does not have the checksum of its release, and the dyno does not start.",
  causes = {
    { "A slug made through the API has a wrong checksum.",
      "Give it as `SHA256:` and the hash of the compressed slug; `heroku rollback` brings the app back now." },
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
  summary = "A log drain takes lines more slowly than the app writes them: of more than 1024 waiting lines the older ones are dropped.",
  causes = {
    { "The log service is at its limit, or a dyno writes a burst, such as stack traces in a loop.",
      "Find the loud dyno with `heroku logs --tail`; log less, and in single lines." },
  },
  source = { CODES },
}

entry {
  key = "L11", title = "Tail buffer overflow",
  summary = "A session of `heroku logs --tail` cannot keep up, and lines were dropped for it: filter with `--dyno`, or log less.",
  source = { CODES },
}

entry {
  key = "L12", title = "Local buffer overflow",
  summary = "The dyno writes lines faster than log-shuttle delivers them, and some were dropped.",
  causes = {
    { "The log level is too high, or a loop writes lines.",
      "Lower the level, and log less for each request." },
  },
  source = { CODES },
}

entry {
  key = "L13", title = "Local delivery error",
  summary = "The dyno's log-shuttle could not deliver lines and lost them: a short fault of the network or of Logplex. Open a ticket if it goes on.",
  source = { CODES },
}

entry {
  key = "L14", title = "Certificate validation error",
  summary = "The certificate of a TLS log drain is not valid.",
  causes = {
    { "It has expired, is self-signed, comes from an unknown CA or is for another name.",
      "Install one for the drain's host name from a public CA." },
  },
  source = { CODES },
}

entry {
  key = "L15", title = "Tail buffer temporarily unavailable",
  summary = "The buffer of the app's last 1500 lines cannot be read now. Run `heroku logs` again, or with `--tail`, which does not use it.",
  source = { CODES },
}
