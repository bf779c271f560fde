-- PHP-FPM behind nginx: what nginx says of it, what it says itself.

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
  fastcgi_param QUERY_STRING $query_string;
  fastcgi_param REQUEST_METHOD $request_method;
  fastcgi_param CONTENT_TYPE $content_type;
  fastcgi_param CONTENT_LENGTH $content_length;
  fastcgi_param REQUEST_URI $request_uri;
  fastcgi_param SCRIPT_FILENAME $document_root/$arg_script$ending;
  root www;
  server {
    listen @main@;
    set $ending .php;
    location = /main { fastcgi_pass @fpm@; }
    location = /elsewhere { root other; fastcgi_pass @fpm@; }
    location = /text { set $ending .txt; fastcgi_pass @fpm@; }
    location = /impatient { fastcgi_pass unix:@folder@/patient.sock; fastcgi_read_timeout 200ms; }
    location = /refuses { fastcgi_pass @refuses@; }
    location = /missing { fastcgi_pass unix:@folder@/missing.sock; }
    location = /locked { fastcgi_pass unix:@folder@/locked.sock; }
    location = /queue { fastcgi_pass unix:@folder@/queue.sock; }
    location = /ondemand { fastcgi_pass unix:@folder@/ondemand.sock; fastcgi_read_timeout 200ms; }
    location = /dynamic { fastcgi_pass unix:@folder@/dynamic.sock; fastcgi_read_timeout 200ms; }
    location = /patient { fastcgi_pass unix:@folder@/patient.sock; }
    location = /closed { fastcgi_pass @closed@; }
    location = /http { proxy_pass http://@fpm@; }
  }
}
]]

local FPM = [[
[global]
error_log = @folder@/logs/error.log
daemonize = no
[fpm]
include = @folder@/user.ini
listen = @fpm@
pm = static
pm.max_children = 2
request_terminate_timeout = 1
php_admin_value[memory_limit] = 8M
php_admin_flag[display_errors] = off
php_admin_flag[log_errors] = on
php_admin_flag[html_errors] = off
[locked]
include = @folder@/user.ini
listen = @folder@/locked.sock
listen.mode = 0000
pm = ondemand
pm.max_children = 1
[queue]
include = @folder@/user.ini
listen = @folder@/queue.sock
listen.mode = 0666
listen.backlog = 1
pm = static
pm.max_children = 1
[ondemand]
include = @folder@/user.ini
listen = @folder@/ondemand.sock
listen.mode = 0666
pm = ondemand
pm.max_children = 1
[dynamic]
include = @folder@/user.ini
listen = @folder@/dynamic.sock
listen.mode = 0666
pm = dynamic
pm.max_children = 1
pm.start_servers = 1
pm.min_spare_servers = 1
pm.max_spare_servers = 1
[patient]
include = @folder@/user.ini
listen = @folder@/patient.sock
listen.mode = 0666
pm = static
pm.max_children = 2
php_admin_flag[display_errors] = off
php_admin_flag[log_errors] = on
[closed]
include = @folder@/user.ini
listen = @closed@
listen.allowed_clients = 192.0.2.1
pm = static
pm.max_children = 1
]]

-- A request whose script is still at work when the next client comes.
local function working(path)
  return { get(path), { "wait", 0.05 } }
end

return {
  products = { "phpfpm" },
  packages = "nginx php8.2-fpm",
  needs = { "nginx", "php-fpm8.2" },
  version = { "php-fpm8.2 -v", "PHP (%d[%d.]*)" },
  ports = { "main", "fpm", "closed" },
  origins = { refuses = { refuse = true } },
  files = {
    ["nginx.conf"] = NGINX,
    ["fpm.conf"] = FPM,
    ["www/hello.php"] = "hello",
    ["www/page.txt"] = "hello",
    ["www/sleep.php"] = "<?php sleep(8); ?>",
    ["www/nap.php"] = "<?php usleep(1500000); ?>",
    ["www/header.php"] = "<?php header('X: ' . str_repeat('x', 20000)); ?>",
    ["www/memory.php"] = "<?php $a = str_repeat('x', 9000000); ?>",
    ["www/busy.php"] = "<?php set_time_limit(1); while (true); ?>",
    ["www/error.php"] = "<?php no_such_function(); ?>",
    ["www/crash.php"] = "<?php exec('kill -SEGV ' . getmypid()); sleep(1); ?>",
    ["www/killed.php"] = "<?php exec('kill -KILL ' . getmypid()); sleep(1); ?>",
  },
  prepare = [[
    mkdir logs temp other
    if [ "$(id -u)" = 0 ]; then
      echo 'user nobody nogroup;' >user.conf
      printf 'user = nobody\ngroup = nogroup\n' >user.ini
    else
      touch user.conf user.ini
    fi
  ]],
  start = {
    { port = "fpm", command = "php-fpm8.2 -n -F -y @folder@/fpm.conf" },
    { port = "main", command = "nginx -p @folder@ -c nginx.conf -e logs/error.log" },
  },
  logs = { access = "logs/access.log", error = "logs/error.log", status = '" (%d%d%d) ' },
  experiments = {
    { name = "script is in another folder", client = get "/elsewhere?script=hello", wire = "404 Not Found",
      error = "FastCGI sent in stderr: \"Primary script unknown\" while reading response header from upstream",
      row = "nginx 404", cause = "SCRIPT_FILENAME", alone = "error" },
    { name = "script has another extension", client = get "/text?script=page", wire = "403 Forbidden",
      error = "FastCGI sent in stderr: \"Access to the script '<>' has been denied (see security.limit_extensions)\"",
      row = "nginx 403", cause = "limit_extensions", alone = "error" },
    { name = "PHP-FPM is not there", client = get "/refuses", wire = "502 Bad Gateway",
      error = "connect() failed (111: Connection refused) while connecting to upstream", row = "nginx 502" },
    { name = "socket file of PHP-FPM is missing", client = get "/missing", wire = "502 Bad Gateway",
      error = "connect() to unix:<> failed (2: No such file or directory) while connecting to upstream", row = "nginx 502",
      cause = "socket file" },
    { name = "socket of PHP-FPM is locked", client = get "/locked", wire = "502 Bad Gateway",
      error = "connect() to unix:<> failed (13: Permission denied) while connecting to upstream", row = "nginx 502",
      cause = "may not use the socket" },
    { name = "queue of PHP-FPM is full",
      before = { working "/queue?script=nap", working "/queue?script=nap", working "/queue?script=nap" },
      client = get "/queue?script=nap", wire = "502 Bad Gateway",
      error = "connect() to unix:<> failed (11: Resource temporarily unavailable) while connecting to upstream",
      row = "nginx 502", cause = "queue" },
    { name = "all children of an ondemand pool work", before = { working "/ondemand?script=nap" },
      client = get "/ondemand?script=hello", wire = "504 Gateway Time-out",
      error = "WARNING: [pool ondemand] server reached max_children setting (1), consider raising it",
      row = "phpfpm pm.max_children", alone = "error" },
    { name = "all children of a dynamic pool work", before = { working "/dynamic?script=nap" },
      client = get "/dynamic?script=hello", wire = "504 Gateway Time-out",
      error = "WARNING: [pool dynamic] server reached pm.max_children setting (1), consider raising it",
      row = "phpfpm pm.max_children", alone = "error" },
    { name = "script is slower than fastcgi_read_timeout", client = get "/impatient?script=nap",
      wire = "504 Gateway Time-out",
      error = "upstream timed out (110: Connection timed out) while reading response header from upstream",
      row = "nginx 504", cause = "fastcgi_read_timeout" },
    { name = "script is slower than request_terminate_timeout, line of nginx", client = get "/main?script=sleep",
      wire = "502 Bad Gateway", row = "nginx 502", cause = "request_terminate_timeout",
      error = "recv() failed (104: Connection reset by peer) while reading response header from upstream" },
    { name = "script is slower than request_terminate_timeout, line of PHP-FPM", client = get "/main?script=sleep",
      wire = "502 Bad Gateway", row = "phpfpm request_terminate_timeout", alone = "error",
      error = "WARNING: [pool fpm] child <>, script '<>' (request: \"GET <>\") execution timed out (<> sec), terminating" },
    { name = "child crashes", client = get "/main?script=crash", wire = "502 Bad Gateway", row = "phpfpm exited on signal",
      alone = "error", error = "WARNING: [pool fpm] child <> exited on signal 11 (SIGSEGV) after <> seconds from start",
      cause = "extension" },
    { name = "child is killed", client = get "/main?script=killed", wire = "502 Bad Gateway",
      row = "phpfpm exited on signal",
      error = "WARNING: [pool fpm] child <> exited on signal 9 (SIGKILL) after <> seconds from start", cause = "memory",
      alone = "error" },
    { name = "address of nginx is not allowed", client = get "/closed?script=hello", wire = "502 Bad Gateway",
      error = " while reading response header from upstream, client: <>, upstream: \"fastcgi:", row = "nginx 502",
      cause = "listen.allowed_clients" },
    { name = "header of 20 kB from PHP", client = get "/main?script=header", wire = "502 Bad Gateway",
      error = "upstream sent too big header while reading response header from upstream", row = "nginx 502",
      cause = "fastcgi_buffer_size" },
    { name = "script wants more than memory_limit", client = get "/main?script=memory", wire = "500 Internal Server Error",
      error = "FastCGI sent in stderr: \"PHP message: PHP Fatal error:<>Allowed memory size of 8388608 bytes exhausted",
      row = "phpfpm memory_limit", alone = "error" },
    { name = "script computes longer than max_execution_time", client = get "/patient?script=busy",
      wire = "500 Internal Server Error",
      error = "FastCGI sent in stderr: \"PHP message: PHP Fatal error:<>Maximum execution time of 1 second exceeded",
      row = "phpfpm max_execution_time", alone = "error" },
    { name = "script has an error", client = get "/main?script=error", wire = "500 Internal Server Error",
      error = "FastCGI sent in stderr: \"PHP message: PHP Fatal error:<>Uncaught Error: Call to undefined function",
      row = "nginx 500", cause = "PHP", alone = "error" },
    { name = "HTTP to the port of PHP-FPM", client = get "/http", wire = "502 Bad Gateway",
      error = "recv() failed (104: Connection reset by peer) while reading response header from upstream",
      row = "nginx 502" },
  },
}
