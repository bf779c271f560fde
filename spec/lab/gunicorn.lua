-- gunicorn behind nginx: what nginx says of it, what it says itself.

local words = require "spec.lab.kit.words"
local get = words.get

local NGINX = [[
include user.conf;
daemon off;
worker_processes 1;
pid nginx.pid;
events { worker_connections 64; }
http {
  access_log logs/access.log;
  client_body_temp_path temp/client;
  proxy_temp_path temp/proxy;
  fastcgi_temp_path temp/fastcgi;
  uwsgi_temp_path temp/uwsgi;
  scgi_temp_path temp/scgi;
  large_client_header_buffers 4 16k;
  server {
    listen @main@;
    location / { proxy_pass http://@app@; }
    location = /tls { proxy_pass https://@app@; }
    location = /queue { proxy_pass http://unix:@full@; }
    location = /locked { proxy_pass http://unix:@locked@; }
    location = /missing { proxy_pass http://unix:@folder@/missing.sock; }
    location = /refuses { proxy_pass http://@refuses@; }
  }
}
]]

local APP = [[
import os, signal, time

def application(environ, start_response):
    do = environ["PATH_INFO"].strip("/")
    if do == "error":
        raise RuntimeError("lab")
    if do == "sleep":
        time.sleep(8)
    if do == "killed":
        os.kill(os.getpid(), signal.SIGKILL)
    if do == "crashed":
        os.kill(os.getpid(), signal.SIGSEGV)
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [b"hello"]
]]

local GUNICORN = "gunicorn --chdir @folder@ --bind @app@ --error-logfile @folder@/logs/error.log "

return {
  products = { "gunicorn" },
  packages = "nginx gunicorn",
  needs = { "nginx", "gunicorn" },
  version = { "gunicorn --version", "(%d[%d.]*)" },
  ports = { "main", "app", "free" },
  origins = {
    refuses = { refuse = true },
    locked = { unix = "000", steps = {} },
    full = { unix = "777", full = true },
  },
  files = { ["nginx.conf"] = NGINX, ["app.py"] = APP, ["broken.py"] = "import no_such_module\n" },
  prepare = [[
    mkdir logs temp
    [ "$(id -u)" = 0 ] && echo 'user nobody nogroup;' >user.conf || touch user.conf
  ]],
  start = {
    { port = "app", command = GUNICORN .. "--timeout 1 --log-level debug app" },
    { port = "main", command = "nginx -p @folder@ -c nginx.conf -e logs/error.log" },
  },
  logs = { access = "logs/access.log", error = "logs/error.log", status = '" (%d%d%d) ' },
  experiments = {
    { name = "request is slower than the time-out, line of gunicorn", client = get "/sleep", wire = "502 Bad Gateway",
      error = "[CRITICAL] WORKER TIMEOUT (pid:<>)", row = "gunicorn WORKER TIMEOUT", alone = "error" },
    { name = "request is slower than the time-out, line of nginx", client = get "/sleep", wire = "502 Bad Gateway",
      error = "upstream prematurely closed connection while reading response header from upstream", row = "nginx 502",
      cause = "gunicorn" },
    { name = "worker is killed", client = get "/killed", wire = "502 Bad Gateway",
      error = "[WARNING] Worker with pid <> was terminated due to signal 9", row = "gunicorn due to signal",
      alone = "error" },
    { name = "worker crashes", client = get "/crashed", wire = "502 Bad Gateway",
      error = "[WARNING] Worker with pid <> was terminated due to signal 11", row = "gunicorn due to signal",
      alone = "error", cause = "crashed" },
    { name = "application raises", client = get "/error", wire = "500 Internal Server Error",
      error = "[ERROR] Error handling request /error", row = "gunicorn Error handling request", alone = "error" },
    { name = "request line of 5 kB", client = get("/?" .. ("x"):rep(5000)), wire = "400 Bad Request",
      page = "Request Line is too large (<> &gt; 4094)", error = "Request Line is too large (<> > 4094)",
      row = "gunicorn Request Line is too large", cause = "URL" },
    { name = "header of 9 kB", client = get("/", "X: " .. ("x"):rep(9000)), wire = "400 Bad Request",
      page = "limit request headers fields size",
      error = "Invalid request from ip=127.0.0.1: limit request headers fields size",
      row = "gunicorn Request Line is too large", cause = "Cookies" },
    { name = "TLS to gunicorn", client = get "/tls", wire = "502 Bad Gateway", error = "[CRITICAL] WORKER TIMEOUT (pid:<>)",
      row = "gunicorn WORKER TIMEOUT", alone = "error" },
    { name = "module is not there",
      client = { { "run", "gunicorn --chdir @folder@ --bind @free@ --error-logfile @folder@/logs/error.log broken" },
        get "/refuses", { "read" } },
      wire = "502 Bad Gateway", error = "Reason: Worker failed to boot.", row = "gunicorn Worker failed to boot",
      alone = "error" },
    { name = "gunicorn is not there", client = get "/refuses", wire = "502 Bad Gateway",
      error = "connect() failed (111: Connection refused) while connecting to upstream", row = "nginx 502" },
    { name = "socket file of gunicorn is missing", client = get "/missing", wire = "502 Bad Gateway",
      error = "connect() to unix:<> failed (2: No such file or directory) while connecting to upstream", row = "nginx 502",
      cause = "socket file" },
    { name = "socket of gunicorn is locked", client = get "/locked", wire = "502 Bad Gateway",
      error = "connect() to unix:<> failed (13: Permission denied) while connecting to upstream", row = "nginx 502",
      cause = "may not use the socket" },
    { name = "queue of gunicorn is full", client = get "/queue", wire = "502 Bad Gateway",
      error = "connect() to unix:<> failed (11: Resource temporarily unavailable) while connecting to upstream",
      row = "nginx 502", cause = "queue" },
  },
}
