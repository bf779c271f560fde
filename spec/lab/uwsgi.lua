-- uWSGI with Python behind nginx: what nginx says of it, what it says itself.

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
  uwsgi_param QUERY_STRING $query_string;
  uwsgi_param REQUEST_METHOD $request_method;
  uwsgi_param PATH_INFO /$arg_do;
  uwsgi_param REQUEST_URI $request_uri;
  uwsgi_param REMOTE_ADDR $remote_addr;
  uwsgi_param SERVER_PROTOCOL $server_protocol;
  server {
    listen @main@;
    location = /app { uwsgi_pass @app@; }
    location = /impatient { uwsgi_pass @app@; uwsgi_read_timeout 200ms; }
    location = /no-module { uwsgi_pass @no_module@; }
    location = /no-plugin { uwsgi_pass @no_plugin@; }
    location = /queue { uwsgi_pass @queue@; uwsgi_connect_timeout 200ms; uwsgi_read_timeout 3s; }
    location = /refuses { uwsgi_pass @refuses@; }
    location = /missing { uwsgi_pass unix:@folder@/missing.sock; }
    location = /locked { uwsgi_pass unix:@locked@; }
    location = /full { uwsgi_pass unix:@full@; }
    location = /http { proxy_pass http://@app@; }
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
    header = [("Content-Type", "text/plain")]
    if do == "header":
        header.append(("X", "x" * 20000))
    start_response("200 OK", header)
    if do == "drip":
        return (time.sleep(0.3) or b"hello" for _ in range(3))
    return [b"hello"]
]]

-- A uWSGI of its own at a port, which writes to nginx' log.
local function uwsgi(port, more)
  return { port = port, command = "uwsgi --uwsgi-socket @" .. port .. "@ --master --die-on-term"
    .. " --logto2 @folder@/logs/error.log --chdir @folder@ " .. more }
end

-- A request that is still at work when the next client comes.
local function working(path)
  return { get(path), { "wait", 0.05 } }
end

return {
  products = { "uwsgi" },
  packages = "nginx uwsgi uwsgi-plugin-python3",
  needs = { "nginx", "uwsgi", "/usr/lib/uwsgi/plugins/python3_plugin.so" },
  version = { "uwsgi --version", "(%d[%d.]*)" },
  ports = { "main", "app", "no_module", "no_plugin", "queue" },
  origins = {
    refuses = { refuse = true },
    locked = { unix = "000", steps = {} },
    full = { unix = "777", full = true },
  },
  files = { ["nginx.conf"] = NGINX, ["app.py"] = APP },
  prepare = [[
    mkdir logs temp
    [ "$(id -u)" = 0 ] && echo 'user nobody nogroup;' >user.conf || touch user.conf
  ]],
  start = {
    uwsgi("app", "--plugin python3 --module app --harakiri 1"),
    uwsgi("no_module", "--plugin python3 --module absent"),
    uwsgi("no_plugin", ""),
    uwsgi("queue", "--plugin python3 --module app --listen 1"),
    { port = "main", command = "nginx -p @folder@ -c nginx.conf -e logs/error.log" },
  },
  logs = { access = "logs/access.log", error = "logs/error.log", status = '" (%d%d%d) ' },
  experiments = {
    { name = "header of 5 kB, line of nginx", client = get("/app", "X: " .. ("x"):rep(5000)), wire = "502 Bad Gateway",
      error = "recv() failed (104: Connection reset by peer) while reading response header from upstream",
      row = "nginx 502", cause = "buffer-size" },
    { name = "header of 5 kB, line of uWSGI", client = get("/app", "X: " .. ("x"):rep(5000)), wire = "502 Bad Gateway",
      error = "invalid request block size: <> (max 4096)...skip", row = "uwsgi invalid request block size", alone = "error" },
    { name = "HTTP to the port of uWSGI", client = get "/http", wire = "502 Bad Gateway",
      error = "invalid request block size: 21573 (max 4096)...skip", row = "uwsgi invalid request block size",
      alone = "error", cause = "uwsgi protocol" },
    { name = "POST of HTTP to the port of uWSGI", client = words.send("POST", "/http", "a"), wire = "502 Bad Gateway",
      error = "invalid request block size: 21327 (max 4096)...skip", row = "uwsgi invalid request block size",
      alone = "error", cause = "uwsgi protocol" },
    { name = "HEAD of HTTP to the port of uWSGI", client = "HEAD /http HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
      wire = "502 Bad Gateway", error = "invalid request block size: 16709 (max 4096)...skip",
      row = "uwsgi invalid request block size", alone = "error", cause = "uwsgi protocol" },
    { name = "request is slower than harakiri, line of nginx", client = get "/app?do=sleep", wire = "502 Bad Gateway",
      error = "upstream prematurely closed connection while reading response header from upstream", row = "nginx 502",
      cause = "harakiri" },
    { name = "request is slower than harakiri, line of uWSGI", client = get "/app?do=sleep", wire = "502 Bad Gateway",
      error = "*** HARAKIRI ON WORKER 1 (pid: <>, try: 1) ***", row = "uwsgi HARAKIRI", alone = "error" },
    { name = "application raises, line of nginx", client = get "/app?do=error", wire = "502 Bad Gateway",
      error = "upstream prematurely closed connection while reading response header from upstream", row = "nginx 502",
      cause = "raised" },
    { name = "application raises, line of uWSGI", client = get "/app?do=error", wire = "502 Bad Gateway",
      error = "=> generated 0 bytes in <> msecs (HTTP/1.1 500) 0 headers in 0 bytes", row = "uwsgi generated 0 bytes",
      alone = "error" },
    { name = "worker is killed", client = get "/app?do=killed", wire = "502 Bad Gateway",
      error = "DAMN ! worker 1 (pid: <>) died, killed by signal 9 :( trying respawn ...", row = "uwsgi killed by signal",
      alone = "error" },
    { name = "worker crashes", client = get "/app?do=crashed", wire = "502 Bad Gateway",
      error = "!!! uWSGI process <> got Segmentation Fault !!!", row = "uwsgi killed by signal", alone = "error",
      cause = "crashed" },
    { name = "nginx leaves before the answer", client = get "/impatient?do=drip", wire = "504 Gateway Time-out",
      error = "SIGPIPE: writing to a closed pipe/socket/fd (probably the client disconnected) on request <> (ip 127.0.0.1) !!!",
      row = "uwsgi SIGPIPE", alone = "error" },
    { name = "nginx leaves before the answer, line of nginx", client = get "/impatient?do=drip",
      wire = "504 Gateway Time-out",
      error = "upstream timed out (110: Connection timed out) while reading response header from upstream",
      row = "nginx 504", cause = "uwsgi_read_timeout" },
    { name = "module is not there", client = get "/no-module", wire = "500 Internal Server Error",
      error = "--- no python application found, check your startup logs for errors ---",
      row = "uwsgi no python application found", alone = "error" },
    { name = "plugin is not there", client = get "/no-plugin", wire = "502 Bad Gateway",
      error = "-- unavailable modifier requested: 0 --", row = "uwsgi unavailable modifier requested", alone = "error" },
    { name = "header of 20 kB from the application", client = get "/app?do=header", wire = "502 Bad Gateway",
      error = "upstream sent too big header while reading response header from upstream", row = "nginx 502",
      cause = "uwsgi_buffer_size" },
    { name = "uWSGI is not there", client = get "/refuses", wire = "502 Bad Gateway",
      error = "connect() failed (111: Connection refused) while connecting to upstream", row = "nginx 502" },
    { name = "socket file of uWSGI is missing", client = get "/missing", wire = "502 Bad Gateway",
      error = "connect() to unix:<> failed (2: No such file or directory) while connecting to upstream", row = "nginx 502",
      cause = "socket file" },
    { name = "socket of uWSGI is locked", client = get "/locked", wire = "502 Bad Gateway",
      error = "connect() to unix:<> failed (13: Permission denied) while connecting to upstream", row = "nginx 502",
      cause = "may not use the socket" },
    { name = "queue of uWSGI is full, line of nginx", client = get "/full", wire = "502 Bad Gateway",
      error = "connect() to unix:<> failed (11: Resource temporarily unavailable) while connecting to upstream",
      row = "nginx 502", cause = "queue" },
    { name = "queue of uWSGI is full, line of uWSGI",
      before = { working "/queue?do=sleep", working "/queue?do=sleep", working "/queue?do=sleep" },
      client = get "/queue?do=sleep", wire = "504 Gateway Time-out",
      error = "uWSGI listen queue of socket \"<>\" (fd: <>) full !!! (<>/1) ***", row = "uwsgi listen queue",
      alone = "error" },
  },
}
