-- uWSGI: what it writes into its own log.
-- Main source: tried with uWSGI 2.0.21 behind nginx.

family { id = "uwsgi", title = "message of uWSGI", key = "name" }

entry {
  key = "invalid request block size", status = "502",
  title = "Request does not fit into buffer-size",
  summary = "The header of a request is larger than buffer-size, 4096 bytes unless set. UWSGI drops it; nginx logs 104.",
  causes = {
    { "Cookies, tokens or the query need more than buffer-size.",
      "Set `buffer-size = 16384` (at most 65535), and shorten the cookies." },
    { "HTTP reached a socket of the uwsgi protocol: 21573 is GET, 21327 POST, 16709 HEAD, 21584 OPTIONS.",
      "Use uwsgi_pass instead of proxy_pass in nginx, or http-socket instead of socket in uWSGI.",
      when = { says = { "invalid request block size: 21573 (max <>)...skip", "invalid request block size: 21327 (max <>)...skip",
        "invalid request block size: 16709 (max <>)...skip", "invalid request block size: 21584 (max <>)...skip" } } },
  },
  signs = { "invalid request block size: <> (max" },
  source = { { "uwsgi" }, lab = "uwsgi 2.0.21: header of 5 kB, line of uWSGI; HTTP to the port of uWSGI; POST of HTTP to the port of uWSGI; HEAD of HTTP to the port of uWSGI" },
}

entry {
  key = "HARAKIRI", status = "502",
  title = "Request ran longer than harakiri",
  summary = "The master killed a worker because a request took longer than harakiri; the lines behind it name the request.",
  causes = {
    { "The request waits for a database or service, or is a long report.",
      "Set `py-tracebacker = /run/tb`, a path that uWSGI's user can write: the log then shows the Python stack of the killed request. Else raise harakiri, and uwsgi_read_timeout above it." },
  },
  signs = { "*** HARAKIRI ON WORKER", "HARAKIRI !!! worker <> status !!!" },
  source = { { "uwsgi" }, lab = "uwsgi 2.0.21: request is slower than harakiri, line of uWSGI" },
}

entry {
  key = "generated 0 bytes", status = "502",
  title = "Application raised before it answered",
  summary = "The Python application raised before start_response. UWSGI logs 500 and closes without an answer, so the web server answers 502.",
  causes = {
    { "An error in the application, or in what it imports at its first request.",
      "Repair what the Traceback above the line names." },
  },
  signs = { "=> generated 0 bytes in <> msecs (HTTP/1.1 500) 0 headers in 0 bytes" },
  source = { { "uwsgi" }, lab = "uwsgi 2.0.21: application raises, line of uWSGI" },
}

entry {
  key = "killed by signal", status = "502",
  title = "Worker was killed",
  summary = "A signal ended a worker; its request gets 502. Signal 9 behind HARAKIRI in the log is that time-out.",
  causes = {
    { "Signal 9 without HARAKIRI before it: the kernel killed it because memory ran out.",
      "Search `dmesg -T` for Out of memory. Lower processes, or set `reload-on-rss = 512` (MB), which replaces a larger worker after its request." },
    { "A module in C, or the interpreter, crashed.",
      "Read the backtrace that uWSGI logs behind that line; update that module.",
      when = { says = "!!! uWSGI process <> got Segmentation Fault !!!" } },
  },
  signs = { "DAMN ! worker <> died, killed by signal", "DAMN ! worker <> died :( trying respawn", "!!! uWSGI process <> got Segmentation Fault !!!" },
  source = { { "uwsgi" }, lab = "uwsgi 2.0.21: worker is killed; worker crashes" },
}

entry {
  key = "SIGPIPE", status = "499 504",
  title = "Client or proxy left before the answer",
  summary = "UWSGI wrote to a connection that the web server had closed.",
  check = "The web server's access log: 499 is a visitor who left, 504 its own time-out.",
  causes = {
    { "The request takes longer than uwsgi_read_timeout of nginx (60 s unless set).",
      "Speed it up; set harakiri below uwsgi_read_timeout, so that no worker computes for nobody." },
    { "Visitors leave, which is normal.",
      "Set ignore-sigpipe, ignore-write-errors and disable-write-exception to keep the lines out of the log." },
  },
  signs = { "SIGPIPE: writing to a closed pipe/socket/fd (probably the client disconnected)", "uwsgi_response_write_body_do(): Broken pipe",
    "uwsgi_response_writev_headers_and_body_do(): Broken pipe" },
  source = { { "uwsgi" }, lab = "uwsgi 2.0.21: nginx leaves before the answer" },
}

entry {
  key = "no python application found", status = "500",
  title = "Application not loaded",
  summary = "Module or callable could not be imported at start; the Traceback stands there. UWSGI answers every request with 500, Internal Server Error.",
  causes = {
    { "Module, callable, chdir or virtualenv are wrong, or a package is missing there.",
      "Import it with the Python of the virtualenv, as uWSGI's user, in chdir; correct `module = package.wsgi:application`. With `need-app = true` uWSGI ends instead." },
  },
  signs = { "no python application found, check your startup logs for errors", "(callable not found or import error)" },
  source = { { "uwsgi" }, lab = "uwsgi 2.0.21: module is not there" },
}

entry {
  key = "unavailable modifier requested", status = "502",
  title = "Plugin of the language is missing",
  summary = "No plugin is loaded for the language (0 is Python), and uWSGI closes without an answer.",
  causes = {
    { "The distribution's uWSGI has its languages as plugins.",
      "Install uwsgi-plugin-python3 and set `plugins = python3`." },
  },
  signs = { "-- unavailable modifier requested:" },
  source = { { "uwsgi" }, lab = "uwsgi 2.0.21: plugin is not there" },
}

entry {
  key = "listen queue", status = "502 504",
  title = "Queue of the socket full",
  summary = "More connections wait than listen allows (100 unless set). On TCP the next ones get 504, on a unix socket 502.",
  causes = {
    { "The workers wait for something slow, or are too few.",
      "Find out what they wait for, then add processes; a larger listen only helps bursts, and needs net.core.somaxconn as high." },
  },
  signs = { "*** uWSGI listen queue of socket \"<>\" (fd: <>) full !!!" },
  source = { { "uwsgi" }, lab = "uwsgi 2.0.21: queue of uWSGI is full, line of uWSGI" },
}
