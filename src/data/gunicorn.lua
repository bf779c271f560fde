-- gunicorn: what it writes into its own log, and its own 400.
-- Main source: gunicorn's source code; tried with 20.1.0 behind nginx.

family { id = "gunicorn", title = "message of gunicorn", key = "name" }

entry {
  key = "WORKER TIMEOUT", status = "502",
  title = "Worker was silent for longer than --timeout",
  summary = "The master ended a worker that had not reported for --timeout, 30 s unless set; nginx logs prematurely closed. A sync worker reports between requests only.",
  causes = {
    { "A request waits for a database or service, or computes for long.",
      "Give that call a time-out, or use `--worker-class gthread --threads 8`. Else raise --timeout, and proxy_read_timeout above it." },
    { "A connection without a request holds a sync worker: a browser, or TLS to this port.",
      "Put nginx in front, or use gthread." },
  },
  signs = { "WORKER TIMEOUT (pid:" },
  source = { { "gunicorn", "gunicorn/arbiter.py; gunicorn/config.py" }, lab = "gunicorn 20.1.0: request is slower than the time-out, line of gunicorn; TLS to gunicorn" },
}

entry {
  key = "due to signal", status = "502",
  title = "Worker was killed",
  summary = "A signal ended a worker; its request gets 502. Signal 9 behind WORKER TIMEOUT is gunicorn's own, although newer versions ask \"Perhaps out of memory?\" there as well.",
  causes = {
    { "Signal 9 (SIGKILL) without WORKER TIMEOUT before it: the kernel killed it because memory ran out.",
      "Search `dmesg -T` for Out of memory. Lower --workers, or replace workers that grow: `--max-requests 1000 --max-requests-jitter 100`." },
    { "A module in C, or the interpreter, crashed.",
      "Run with `python -X faulthandler -m gunicorn` to log the Python stack; update the module that it names.",
      when = { says = { "was terminated due to signal 11", "] Worker (pid:<>) was sent SIGSEGV!" } } },
  },
  signs = { "] Worker with pid <> was terminated due to signal", "] Worker (pid:<>) was sent SIGKILL!", "] Worker (pid:<>) was sent SIGSEGV!" },
  source = { { "gunicorn", "gunicorn/arbiter.py" }, lab = "gunicorn 20.1.0: worker is killed; worker crashes" },
}

entry {
  key = "Worker failed to boot", status = "502",
  title = "Application not imported",
  summary = "A worker could not import the application, and gunicorn ends; the web server's connection is refused.",
  check = "The last line of the Traceback above.",
  causes = {
    { "Module name, --chdir or virtualenv are wrong, or the service lacks a package or a variable.",
      "Import it as the service's user, in its folder, with its Python; correct `package.wsgi:application`." },
  },
  signs = { "Worker failed to boot." },
  source = { { "gunicorn", "gunicorn/arbiter.py" }, lab = "gunicorn 20.1.0: module is not there" },
}

entry {
  key = "Error handling request", status = "500",
  title = "Application raised",
  summary = "The application raised, and its framework did not catch it. Gunicorn answers 500, or cuts an answer that had begun.",
  causes = { { "An error in the application.", "Repair what the last line of the Traceback names." } },
  signs = { "[ERROR] Error handling request" },
  source = { { "gunicorn", "gunicorn/workers/base.py" }, lab = "gunicorn 20.1.0: application raises" },
}

entry {
  key = "Request Line is too large", also = { "limit request headers" }, status = "400 431",
  title = "Request line or header too large",
  summary = "Gunicorn takes 4094 bytes of request line and 8190 of each header, 100 headers; nginx lets 8k pass. For headers, 21.0 and later answer 431.",
  causes = {
    { "The URL carries a list or a token.",
      "Send it in the body of a POST; else set `--limit-request-line 8190`.",
      when = { says = "Request Line is too large (" } },
    { "Cookies or tokens have grown.",
      "Shorten them; else set `--limit-request-field_size 16380`.",
      when = { says = "limit request headers fields size" } },
    { "More than 100 header lines, mostly from proxies that pass the request round in a circle.",
      "Look at Via and X-Forwarded-For before you raise --limit-request-fields.",
      when = { says = "Error parsing headers: 'limit request headers fields'" } },
  },
  source = { { "gunicorn", "gunicorn/http/message.py; gunicorn/config.py; gunicorn/workers/base.py" }, lab = "gunicorn 20.1.0: request line of 5 kB; header of 9 kB" },
}
