-- Apache httpd with its proxies, mod_security, mod_wsgi, mod_fcgid and PHP-FPM: what it answers and logs itself, and what
-- it makes of programs and backends that fail.

local words = require "spec.lab.kit.words"
local get, send, answer, origin = words.get, words.send, words.answer, words.origin

local PREFACE = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\4\0\0\0\0\0"

-- A frame that opens stream 1 of HTTP/2 with GET / at a.example, and further headers.
local function headers_frame(headers)
  local block = "\130\134\65\9a.example\132"
  for _, header in ipairs(headers) do
    block = block .. "\0" .. string.char(#header[1]) .. header[1] .. string.char(#header[2]) .. header[2]
  end
  return "\0" .. string.char(math.floor(#block / 256), #block % 256) .. "\1\5\0\0\0\1" .. block
end

-- A client of another port that sends and reads.
local function at(port, ...)
  local steps = { port = port, ... }
  steps[#steps + 1] = { "read" }
  return steps
end

-- A client that sends its request and leaves.
local function leaving(text, ...)
  local steps = { text, ... }
  steps[#steps + 1] = { "close" }
  return steps
end

-- A client of a TLS port that sends a request.
local function secret(port, options, text) return { port = port, { "tls", options }, text, { "read" } } end

-- Waits until the error log has a number.
local function logged(number)
  return { "run", ("timeout 9 sh -c 'until grep -q %s @folder@/logs/error.log; do sleep 0.05; done'"):format(number) }
end

-- Waits until the origin "held" has a request; lets its requests go.
local ASKED = { "run", "cd @folder@/run; timeout 9 sh -c 'until test -e asked; do sleep 0.02; done'; rm -f asked" }
local RELEASE = { "run", "touch @folder@/run/released; sleep 0.2; rm @folder@/run/released" }

-- Starts Apache on a line of configuration that it refuses, or lets it test the configuration only: -t.
local function started(name, prefix, option)
  return { { "run", ("cd @folder@; %s timeout 9 apache2 -d . -f conf/%s.conf %s 2>>logs/error.log"):format(prefix or "", name,
    option or "-DFOREGROUND") } }
end

-- The record of FastCGI that holds what a program prints.
local function record(text)
  return "\1\6\0\1\0" .. string.char(#text) .. "\0\0" .. text
end

local ONE = get("/"):gsub("lab", "one")
local LOGIN, OTHER_PASSWORD = "Authorization: Basic dXNlcjpzZWNyZXQ=", "Authorization: Basic dXNlcjp3cm9uZw=="

-- A login of Digest, whose nonce is none.
local function digest(user, uri, realm)
  return ('Authorization: Digest username="%s", realm="%s", nonce="%s", uri="%s", response="%s", qop=auth, nc=00000001, '
    .. 'cnonce="b"'):format(user, realm or "lab", "59ksXTFhBgA=" .. ("a"):rep(40), uri, ("0"):rep(32))
end

-- What every server of the lab has: modules, logs.
local COMMON = [[
Include user.conf
ServerName lab.example
ServerSignature On
DefaultRuntimeDir run
LogLevel info core:debug
ErrorLog logs/error.log
LogFormat "%h %l %u %t \"%r\" %>s %b" common
CustomLog logs/access.log common
LoadModule authz_core_module modules/mod_authz_core.so
]]

local function modules(names)
  local lines = {}
  for name in names:gmatch "%S+" do lines[#lines + 1] = ("LoadModule %s_module modules/mod_%s.so\n"):format(name, name) end
  return table.concat(lines)
end

local MAIN = COMMON .. modules [[
  mpm_event access_compat alias allowmethods auth_basic auth_digest authn_core authn_file authz_groupfile authz_user
  autoindex cgid dav dav_fs dir lua mime negotiation reqtimeout rewrite socache_shmcb ssl http2 unique_id
  ldap authnz_ldap proxy proxy_http proxy_fcgi proxy_ajp proxy_scgi proxy_uwsgi proxy_balancer proxy_connect
  lbmethod_byrequests slotmem_shm fcgid wsgi]] .. [[
LoadModule security2_module modules/mod_security2.so
PidFile run/main.pid
Listen @main@
Listen @slow@
Listen @tls@
Listen @names@
Listen @clients@
Listen @security@
Listen @forward@
Listen @h2@
Listen @untrusted@
StartServers 1
ServerLimit 1
ThreadsPerChild 30
MaxRequestWorkers 30
MinSpareThreads 1
Timeout 5
TypesConfig /dev/null
RequestReadTimeout header=0 body=0
ScriptSock cgid.sock
DavLockDB run/davlock
SSLSessionCache none
SSLCertificateFile tls/server.pem
SSLCertificateKeyFile tls/server.key
DocumentRoot @folder@/www
AddHandler cgi-script .cgi
AddHandler type-map .var
SecAuditEngine Off
SecDataDir @folder@/run
FcgidIPCDir run
FcgidProcessTableFile run/fcgid_shm
FcgidIOTimeout 1
FcgidMaxRequestLen 100
FcgidMaxProcesses 5
WSGISocketPrefix run/wsgi
WSGIDaemonProcess one processes=1 threads=5 socket-timeout=1 home=@folder@
WSGIDaemonProcess mortal processes=1 threads=1 home=@folder@

<Directory />
  AllowOverride None
  Options None
  Require all denied
</Directory>
<Directory @folder@/www>
  Options FollowSymLinks
  Require all granted
</Directory>
<Directory @folder@/www/links>
  Options None
</Directory>
<Directory @folder@/www/compat>
  Order Deny,Allow
  Deny from all
</Directory>
<Directory @folder@/www/ht>
  AllowOverride All
</Directory>
<Directory @folder@/www/unlinked>
  Options None
  AllowOverride All
</Directory>
<Directory @folder@/www/narrow>
  AllowOverride AuthConfig
</Directory>
<Directory @folder@/www/views>
  Options MultiViews
</Directory>
<Directory @folder@/www/unlisted>
  Options Indexes
</Directory>
<Directory @folder@/www/fallback>
  FallbackResource /fallback/nothing.php
</Directory>
<Directory @folder@/cgi>
  Options ExecCGI
  Require all granted
</Directory>
<Directory @folder@/wsgi>
  Require all granted
</Directory>
<Directory @folder@/fcgid>
  Options ExecCGI
  SetHandler fcgid-script
  Require all granted
</Directory>

<Location /denied>
  Require all denied
</Location>
<Location /basic>
  AuthType Basic
  AuthName lab
  AuthUserFile htpasswd
  Require user user
</Location>
<Location /basic-other>
  AuthType Basic
  AuthName lab
  AuthUserFile htpasswd
  Require user other
</Location>
<Location /basic-groupless>
  AuthType Basic
  AuthName lab
  AuthUserFile htpasswd
  Require group staff
</Location>
<Location /basic-group-missing>
  AuthType Basic
  AuthName lab
  AuthUserFile htpasswd
  AuthGroupFile missing
  Require group staff
</Location>
<Location /basic-nameless>
  AuthType Basic
  AuthUserFile htpasswd
  Require valid-user
</Location>
<Location /basic-missing>
  AuthType Basic
  AuthName lab
  AuthUserFile missing
  Require valid-user
</Location>
<Location /basic-locked>
  AuthType Basic
  AuthName lab
  AuthUserFile locked
  Require valid-user
</Location>
<Location /basic-fileless>
  AuthType Basic
  AuthName lab
  Require valid-user
</Location>
<Location /typeless>
  Require valid-user
</Location>
<Location /type-unknown>
  AuthType Nonsense
  AuthName lab
  Require valid-user
</Location>
<Location /digest>
  AuthType Digest
  AuthName lab
  AuthUserFile htdigest
  Require valid-user
</Location>
<Location /ldap>
  AuthType Basic
  AuthName lab
  AuthBasicProvider ldap
  AuthLDAPURL ldap://@refuses@/dc=lab
  Require valid-user
</Location>
<Location /get-only>
  AllowMethods GET
</Location>
<Location /small>
  LimitRequestBody 10
</Location>
<Location /dav>
  Dav On
</Location>
<Location /tls-only>
  SSLRequireSSL
</Location>

ScriptAlias /cgi/ @folder@/cgi/
CGIDScriptTimeout 200ms
Alias /outside/ @folder@/logs/
Alias /fcgid/ @folder@/fcgid/
LuaMapHandler /lua-error @folder@/lua/error.lua
LuaMapHandler /lua-syntax @folder@/lua/syntax.lua
WSGIScriptAlias /wsgi/ @folder@/wsgi/
WSGIProcessGroup one
WSGIApplicationGroup %{GLOBAL}
<Location /wsgi/dies.py>
  WSGIProcessGroup mortal
</Location>
<Location /wsgi/groupless.py>
  WSGIProcessGroup nowhere
</Location>

RewriteEngine On
RewriteRule ^/query/(.*) /a.txt?x=$1
RewriteRule ^/question/(.*) /$1
RewriteRule ^/forbidden - [F]
RewriteRule ^/gone - [G]
RewriteRule ^/rounds /rounds [N=5]
RewriteRule ^/spaced/(.*) http://@closes@/$1 [P,NE]
RedirectMatch ^/moved-wrong(.*) b$1

ProxyPass /refuses http://@refuses@/plain retry=0
ProxyPass /out http://@closes@/out status=+D
ProxyPass /unreachable http://203.0.113.1/ retry=0
ProxyPass /routeless http://192.0.2.1/ retry=0
ProxyPass /full http://@full@/ retry=0 connectiontimeout=200ms
ProxyPass /unknown-name http://nowhere.invalid/
ProxyPass /scheme gopher://@closes@/
ProxyPass /closes-head http://@closes_head@/
ProxyPass /resets http://@resets@/
ProxyPass /hangs http://@hangs@/plain timeout=1
ProxyPass /one http://@held@/ max=1 acquire=100 retry=0
ProxyPass /half-head http://@half_head@/ timeout=1
ProxyPass /big-header http://@big_header@/
ProxyPass /bad-name http://@bad_name@/
ProxyPass /bad-value http://@bad_value@/
ProxyPass /http2-status http://@http2_status@/
ProxyPass /short-body http://@short_body@/
ProxyPass /bad-chunk http://@bad_chunk@/
ProxyPass /alert http://@alert@/
ProxyPass /race http://@race@/
ProxyPass /takes-nothing http://@takes_nothing@/ timeout=1
ProxyPass /closes-body http://@closes_body@/
ProxyPass /closes http://@closes@/
ProxyPass /tls-disabled https://@tls_origin@/
ProxyPass /socket-missing unix:@folder@/missing.sock|http://a/ retry=0
ProxyPass /socket-locked unix:@locked@|http://b/ retry=0
ProxyPass /fcgi-refuses fcgi://@refuses@/ retry=0
ProxyPass /fcgi-closes fcgi://@fcgi_closes@/
ProxyPass /fcgi-hangs fcgi://@hangs_at_once@/ timeout=1
ProxyPass /fcgi-http fcgi://@not_fcgi@/
ProxyPass /fcgi-bad-header fcgi://@fcgi_bad_header@/
ProxyPass /php/ fcgi://@fpm@/@folder@/php/ timeout=5
ProxyPass /ajp-refuses ajp://@refuses@/ retry=0
ProxyPass /ajp-closes ajp://@closes_at_once@/
ProxyPass /ajp-hangs ajp://@hangs_at_once@/ajp timeout=1
ProxyPass /ajp-ping ajp://@hangs_at_once@/ping ping=200ms retry=0
ProxyPass /ajp-http ajp://@not_ajp@/
ProxyPass /scgi-refuses scgi://@refuses@/ retry=0
ProxyPass /scgi-closes scgi://@closes_at_once@/
ProxyPass /scgi-hangs scgi://@hangs_at_once@/ timeout=1
ProxyPass /scgi-bad-header scgi://@scgi_bad_header@/
ProxyPass /uwsgi-refuses uwsgi://@refuses@/ retry=0
ProxyPass /uwsgi-closes uwsgi://@closes_at_once@/
ProxyPass /ws ws://@refuses@/ws retry=0
ProxyPass /balancer-out balancer://out/
ProxyPass /balancer-sticky balancer://sticky/
ProxyPass /balancer-empty balancer://empty/
ProxyPass /balancer-unknown balancer://unknown/
<Proxy balancer://out>
  BalancerMember http://@refuses@/b1 retry=60
  BalancerMember http://@refuses@/b2 retry=60
  ProxySet forcerecovery=Off
</Proxy>
<Proxy balancer://sticky>
  BalancerMember http://@refuses@/b3 retry=60 route=a
  BalancerMember http://@closes@/b4 retry=60 route=b
  ProxySet stickysession=R nofailover=On
</Proxy>
<Proxy balancer://empty>
</Proxy>

<VirtualHost @slow@>
  RequestReadTimeout header=1 body=1
  ProxyPass /refuses http://@refuses@/ retry=0
</VirtualHost>
<VirtualHost @tls@>
  SSLEngine on
  SSLProxyEngine on
  SSLProxyCACertificateFile tls/ca.pem
  SSLProxyVerify require
  SSLCACertificateFile tls/ca.pem
  ProxyPass /tls-to-plain https://@not_tls@/
  ProxyPass /tls-other-name https://@tls_origin@/
  <Location /certificate>
    SSLVerifyClient require
    SSLRenegBufferSize 10
  </Location>
  <Location /strong>
    SSLRequire %{SSL_CIPHER_USEKEYSIZE} >= 9999
  </Location>
</VirtualHost>
<VirtualHost @names@>
  SSLEngine on
  ServerName one.example
  SSLStrictSNIVHostCheck on
</VirtualHost>
<VirtualHost @names@>
  SSLEngine on
  ServerName two.example
  SSLVerifyClient require
  SSLCACertificateFile tls/ca.pem
</VirtualHost>
<VirtualHost @clients@>
  SSLEngine on
  SSLVerifyClient require
  SSLCACertificateFile tls/ca.pem
</VirtualHost>
<VirtualHost @untrusted@>
  SSLProxyEngine on
  SSLProxyCACertificateFile tls/self.pem
  SSLProxyVerify require
  ProxyPass /tls-untrusted https://@tls_origin@/
</VirtualHost>
<VirtualHost @security@>
  SecRuleEngine On
  SecRequestBodyAccess On
  SecRequestBodyLimit 2000
  SecRequestBodyNoFilesLimit 1000
  SecResponseBodyAccess On
  SecResponseBodyMimeType text/plain
  SecResponseBodyLimit 10
  SecRule ARGS "@contains attack" "id:1,phase:2,deny,status:403,msg:'Lab attack'"
  SecRule ARGS "@contains media" "id:2,phase:2,deny,status:406,msg:'Lab media'"
  SecRule REQBODY_ERROR "!@eq 0" "id:3,phase:2,deny,status:400,msg:'Lab body'"
  ForceType text/plain
</VirtualHost>
<VirtualHost @forward@>
  ProxyRequests On
  ProxyBlock 127.0.0.1
  AllowCONNECT 443
  ProxyVia On
  TraceEnable Off
</VirtualHost>
<VirtualHost @h2@>
  Protocols h2c
  LimitRequestFieldSize 60
  LimitRequestLine 80
  LimitRequestFields 5
</VirtualHost>
]]

-- One worker of prefork, no proxy and no Require line.
local PREFORK = COMMON .. modules "mpm_prefork alias auth_basic authn_core authn_file cgi dir mime rewrite" .. [[
LoadModule evasive20_module modules/mod_evasive20.so
PidFile run/prefork.pid
Listen @prefork@
StartServers 1
MinSpareServers 1
MaxRequestWorkers 1
DocumentRoot @folder@/www
TypesConfig /dev/null
Timeout 5
CGIScriptTimeout 200ms
ScriptAlias /cgi/ @folder@/cgi/
RewriteEngine On
RewriteRule ^/remote http://@closes@/ [P]
DOSPageCount 2
DOSPageInterval 1
DOSSiteCount 100
DOSBlockingPeriod 1
DOSLogDir @folder@/run
<Location /requireless>
  AuthType Basic
  AuthName lab
  AuthUserFile htpasswd
</Location>
<Directory @folder@/cgi>
  Options ExecCGI
</Directory>
<Directory @folder@/www>
  AddHandler cgi-script .cgi
</Directory>
]]

-- Two workers of event, one a process.
local EVENT = COMMON .. modules "mpm_event proxy proxy_http" .. [[
LoadModule evasive20_module modules/mod_evasive20.so
PidFile run/event.pid
Listen @event@
StartServers 2
ServerLimit 2
ThreadsPerChild 1
MaxRequestWorkers 2
MinSpareThreads 2
MaxSpareThreads 4
DocumentRoot @folder@/www
ProxyPass /held http://@held@/ timeout=9
DOSPageCount 2
DOSPageInterval 1
DOSSiteCount 100
DOSBlockingPeriod 1
DOSLogDir @folder@/run
DOSHTTPResponseCode 429
<Location />
  Require all granted
</Location>
]]

-- What Apache refuses at its start: lines of configuration, which differ from one that works.
local STARTS = {
  port = "Listen @main@",
  address = "Listen 192.0.2.99:80",
  syntax = "Listen @other@\nNonsense on",
  folder = "Listen @other@\nInclude ${NOTHING_OF_THE_LAB}",
  module = "Listen @other@\nLoadModule nothing_module modules/mod_nothing.so",
  mpm = "Listen @other@\nLoadModule mpm_worker_module modules/mod_mpm_worker.so",
  method = "Listen @other@\n" .. modules "proxy proxy_balancer slotmem_shm" ..
    "<Proxy balancer://a>\nBalancerMember http://b\n</Proxy>",
  log = "Listen @other@\nErrorLog missing/error.log",
  mutex = "Listen @other@\nMutex sysvsem default\n" .. modules "proxy",
  certificate = "Listen @other@\n" .. modules "ssl" .. "<VirtualHost *:1>\nSSLEngine on\n</VirtualHost>\n<VirtualHost *:2>\n" ..
    "SSLEngine on\nSSLCertificateFile tls/server.pem\nSSLCertificateKeyFile tls/server.key\n</VirtualHost>",
  key = "Listen @other@\n" .. modules "ssl" ..
    "<VirtualHost *>\nSSLEngine on\nSSLCertificateFile tls/server.pem\nSSLCertificateKeyFile tls/client.key\n</VirtualHost>",
  pem = "Listen @other@\n" .. modules "ssl" ..
    "<VirtualHost *>\nSSLEngine on\nSSLCertificateFile htpasswd\nSSLCertificateKeyFile tls/client.key\n</VirtualHost>",
  name = "Listen @other@",
}

local FILES = {
  ["conf/main.conf"] = MAIN,
  ["conf/prefork.conf"] = PREFORK,
  ["conf/event.conf"] = EVENT,
  ["fpm.conf"] = [[
[global]
error_log = @folder@/logs/fpm.log
daemonize = no
[lab]
include = @folder@/fpm-user.conf
listen = @fpm@
pm = static
pm.max_children = 2
request_terminate_timeout = 1s
catch_workers_output = yes
php_admin_flag[display_errors] = off
php_admin_flag[log_errors] = on
]],
  ["www/a.txt"] = "hello, hello",
  ["www/locked.txt"] = "hello",
  ["www/locked/index.html"] = "hello",
  ["www/empty/.keep"] = "",
  ["www/unlinked/.htaccess"] = "RewriteEngine On\nRewriteRule a b\n",
  ["www/unlinked/a.txt"] = "hello",
  ["www/compat/a.txt"] = "hello",
  ["www/links/.keep"] = "",
  ["www/views/page.nonsense"] = "hello",
  ["www/fallback/.keep"] = "",
  ["www/map.var"] = "URI: a\n\nURI: a.html\nContent-type: text/html\n\nURI: a.xml\nContent-type: text/xml\n",
  ["www/unlisted/.keep"] = "",
  ["www/ht/folder/.htaccess/.keep"] = "",
  ["www/narrow/.htaccess"] = "Options +Indexes\n",
  ["www/ht/command/.htaccess"] = "Nonsense on\n",
  ["www/ht/unreadable/.htaccess"] = "",
  ["www/ht/loop/.htaccess"] = "RewriteEngine On\nRewriteBase /ht/loop/\nRewriteRule (.*) a$1\n",
  ["www/ht/query/.htaccess"] = "RewriteEngine On\nRewriteRule q(.*) /a.txt?x=$1\n",
  ["www/plain.cgi"] = "#!/bin/sh\n",
  htpasswd = "user:$apr1$lab$SDKktQqp/srHO0sEzIkft.\n",
  htdigest = "user:lab:00000000000000000000000000000000\n",
  locked = "",
  ["cgi/ends"] = "#!/bin/sh\nexit 1\n",
  ["cgi/stderr"] = "#!/bin/sh\necho lab says no >&2\nexit 1\n",
  ["cgi/bad-header"] = "#!/bin/sh\necho hello world\n",
  ["cgi/slow"] = "#!/bin/sh\nsleep 9\n",
  ["cgi/no-interpreter"] = "#!/nowhere/sh\n",
  ["cgi/no-line"] = "hello\n",
  ["cgi/locked"] = "#!/bin/sh\n",
  ["fcgid/slow"] = "#!/bin/sh\nsleep 9\n",
  ["fcgid/ends"] = "#!/bin/sh\nexit 1\n",
  ["lua/error.lua"] = "function handle(r) local t; t.x = 1 end\n",
  ["lua/syntax.lua"] = "x =\n",
  ["wsgi/raises.py"] = "def application(environ, start_response):\n    raise ValueError('lab')\n",
  ["wsgi/import.py"] = "import no_such_module_of_the_lab\n",
  ["wsgi/nothing.py"] = "a = 1\n",
  ["wsgi/dies.py"] = "import os\ndef application(environ, start_response):\n    os.kill(os.getpid(), 9)\n",
  ["wsgi/slow.py"] = "import time\ndef application(environ, start_response):\n    time.sleep(9)\n",
  ["wsgi/groupless.py"] = "",
  ["php/fatal.php"] = "<?php nothing_of_the_lab();",
  ["php/slow.php"] = "<?php sleep(9);",
  ["php/other.txt"] = "hello",
}
for name, lines in pairs(STARTS) do
  FILES[("conf/%s.conf"):format(name)] = COMMON:gsub("ServerName [^\n]*", name == "name" and "" or "%0") .. modules "mpm_event" ..
    "ErrorLog /dev/stderr\nPidFile run/other.pid\n" .. lines .. "\n"
end

return {
  products = { "apache" },
  packages = "apache2-bin libapache2-mod-security2 libapache2-mod-wsgi-py3 libapache2-mod-fcgid libapache2-mod-evasive php-fpm",
  needs = { "apache2", "php", "/usr/lib/apache2/modules/mod_security2.so", "/usr/lib/apache2/modules/mod_wsgi.so",
    "/usr/lib/apache2/modules/mod_fcgid.so", "/usr/lib/apache2/modules/mod_evasive20.so" },
  version = { "apache2 -v", "Apache/(%S+)" },
  ports = { "main", "slow", "tls", "names", "clients", "security", "forward", "h2", "untrusted", "prefork", "event", "fpm",
    "other" },
  origins = {
    refuses = { refuse = true },
    locked = { unix = "000", steps = {} },
    full = { full = true },
    hangs = { steps = { { "read" }, { "hang" } } },
    -- Makes a file "asked", and answers when there is a file "released".
    held = origin({ "run", "cd @folder@/run; touch asked; timeout 9 sh -c 'until test -e released; do sleep 0.02; done'" },
      answer("200 OK", "a")),
    hangs_at_once = { steps = { { "hang" } } },
    takes_nothing = { window = 4096, steps = { { "hang" } } },
    closes_body = { steps = { { "head" }, { "reset" } } },
    closes = origin { "close" },
    closes_at_once = { steps = { { "wait", 0.05 }, { "close" } } },
    closes_head = origin("HTTP/1.1 200 OK\r\nX: 1", { "close" }),
    resets = origin { "reset" },
    race = origin(answer("200 OK", "one"), { "read" }, { "reset" }),
    alert = origin("\21\3\1\0\2\2\70", { "close" }),
    half_head = origin("HTTP/1.1 200 OK\r\nX: 1", { "hang" }),
    big_header = origin("HTTP/1.1 200 OK\r\nSet-Cookie: a=" .. ("x"):rep(20000) .. "\r\n\r\n"),
    bad_name = origin "HTTP/1.1 200 OK\r\nX Y: 1\r\nContent-Length: 0\r\n\r\n",
    bad_value = origin "HTTP/1.1 200 OK\r\nX: a\1b\r\nContent-Length: 0\r\n\r\n",
    http2_status = origin "HTTP/2.0 200 OK\r\n\r\n",
    short_body = origin("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\na", { "close" }),
    bad_chunk = origin "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    tls_origin = { steps = { { "tls", { cert = "@folder@/tls/server.pem", key = "@folder@/tls/server.key" } }, { "read" },
      answer("200 OK", "a") } },
    not_tls = { steps = { { "read", 1 }, answer("400 Bad Request", "no"), { "read" } } },
    fcgi_closes = { steps = { { "read", 16 }, { "close" } } },
    not_fcgi = { steps = { { "read", 16 }, answer("400 Bad Request", "no"), { "wait", 0.1 } } },
    fcgi_bad_header = { steps = { { "read", 16 }, record "no header at all\n\nbody", { "wait", 0.1 } } },
    not_ajp = { steps = { { "read", 16 }, answer("400 Bad Request", "no"), { "wait", 0.1 } } },
    scgi_bad_header = { steps = { { "read", 16 }, "no header at all\n\nbody", { "wait", 0.1 } } },
  },
  files = FILES,
  prepare = [[
    mkdir logs run
    if [ "$(id -u)" = 0 ]; then
      printf 'User nobody\nGroup nogroup\n' >user.conf
      printf 'user = nobody\ngroup = nogroup\n' >fpm-user.conf
      chown -R nobody www run logs
    else
      touch user.conf fpm-user.conf
    fi
    ln -s /usr/lib/apache2/modules modules
    ln -s "$(ls /usr/sbin/php-fpm* | tail -1)" fpm
    ln -s ../a.txt www/links/a.txt
    mkdir www/dav
    chmod 777 www/dav
    chmod 755 cgi/* fcgid/* www/plain.cgi
    chmod 311 www/unlisted
    chmod 000 www/locked www/locked.txt www/ht/unreadable/.htaccess locked
    chmod 644 cgi/locked
    [ -z "$LAB_NAMESPACE" ] || ip route add unreachable 203.0.113.0/24
  ]],
  start = {
    { port = "main", command = "apache2 -d @folder@ -f conf/main.conf -DFOREGROUND" },
    { port = "prefork", name = "prefork", command = "apache2 -d @folder@ -f conf/prefork.conf -DFOREGROUND" },
    { port = "event", name = "event", command = "apache2 -d @folder@ -f conf/event.conf -DFOREGROUND" },
    { port = "fpm", name = "fpm", command = "@folder@/fpm -F -n -y @folder@/fpm.conf" },
  },
  logs = { access = "logs/access.log", error = "logs/error.log", status = '" (%d%d%d) ' },
  experiments = {
    -- These numbers come once only.
    { name = "few workers of event are left", client = { port = "event", get "/held", ASKED, logged "AH10159", RELEASE },
      error = "AH10159: server is within MinSpareThreads of MaxRequestWorkers", row = "apache AH10159" },
    { name = "all workers of event are busy", before = { { port = "event", get "/held", ASKED } }, client = { port = "event",
      get "/held", ASKED, logged "AH00484", RELEASE }, error = "AH00484: server reached MaxRequestWorkers setting",
      row = "apache AH00484" },
    { name = "all workers of prefork are busy", client = { port = "prefork", "GET / HTTP/1.1\r\n", logged "AH00161" },
      error = "AH00161: server reached MaxRequestWorkers setting", row = "apache AH00161" },

    -- 301
    { name = "folder without its slash", client = get "/empty", wire = "301 Moved Permanently", row = "apache 301" },

    -- 400
    { name = "TLS to a clear-text port", client = "\22\3\1\2\0\1\0\1\252\n", wire = "400 Bad Request",
      log = "\"\\x16\\x03\\x01", error = "AH00566: request failed: malformed request line", row = "apache 400",
      also = "apache AH00566", untold = "the access log leads to nginx's 400, whose line looks the same" },
    { name = "clear text to a TLS port", client = at("tls", get "/"), wire = "400 Bad Request",
      page = "speaking plain HTTP to an SSL-enabled server port",
      error = "AH01996: SSL handshake failed: HTTP spoken on HTTPS port", row = "apache 400", also = "apache AH01996",
      cause = "Clear text reached a TLS port" },
    { name = "header line is too long", client = get("/", "Cookie: a=" .. ("x"):rep(9000)), wire = "400 Bad Request",
      page = "Size of a request header field exceeds server limit",
      error = "AH00561: Request header exceeds LimitRequestFieldSize: Cookie", row = "apache 400", also = "apache AH00561",
      cause = "LimitRequestFieldSize" },
    { name = "header is too long when merged", client = get("/", "Cookie: a=" .. ("x"):rep(5000), "Cookie: b=" ..
      ("x"):rep(5000)), wire = "400 Bad Request",
      error = "AH00560: Request header exceeds LimitRequestFieldSize after merging: Cookie", row = "apache 400",
      also = "apache AH00560", cause = "LimitRequestFieldSize" },
    { name = "header is too long when folded", client = get("/", "Cookie: a=" .. ("x"):rep(5000), " b=" .. ("x"):rep(5000)),
      wire = "400 Bad Request", error = "AH00562: Request header exceeds LimitRequestFieldSize after folding: Cookie",
      row = "apache 400", also = "apache AH00562", cause = "LimitRequestFieldSize" },
    { name = "too many header lines", client = get("/", (("X: 1\r\n"):rep(120):gsub("\r\n$", ""))), wire = "400 Bad Request",
      page = "The number of request header fields exceeds this server's limit",
      error = "AH00563: Number of request headers exceeds LimitRequestFields", row = "apache 400", also = "apache AH00563",
      cause = "LimitRequestFields" },
    { name = "no Host header", client = "GET / HTTP/1.1\r\n\r\n", wire = "400 Bad Request",
      error = "AH00569: client sent HTTP/1.1 request without hostname", row = "apache 400", also = "apache AH00569",
      cause = "no Host header" },
    { name = "invalid Host header", client = "GET / HTTP/1.1\r\nHost: a/b\r\n\r\n", wire = "400 Bad Request",
      error = "AH00550: Client sent malformed Host header: a/b", row = "apache 400", also = "apache AH00550",
      cause = "The Host header" },
    { name = "two Host headers", client = get("/", "Host: b"), wire = "400 Bad Request",
      error = "AH02415: [strict] Invalid host name", row = "apache 400", also = "apache AH02415", cause = "The Host header",
      alone = "page" },
    { name = "bad percent sign", client = get "/%zz", wire = "400 Bad Request", error = "AH10244: invalid URI path (/%zz)",
      row = "apache 400", also = "apache AH10244", cause = "bad percent sign", alone = "page" },
    { name = "path above the root", client = get "/../../etc", wire = "400 Bad Request", error = "AH10244: invalid URI path",
      row = "apache 400", also = "apache AH10244", cause = "climbs above the root", alone = "page" },
    { name = "URI without a slash", client = get "a", wire = "400 Bad Request",
      error = "AH03450: HTTP Request Line; Unable to parse URI: 'a'", row = "apache 400", also = "apache AH03450",
      cause = "no path that begins with a slash" },
    { name = "URI with a fragment", client = get "/#a", wire = "400 Bad Request",
      error = "AH02421: HTTP Request Line; URI must not contain a fragment", row = "apache 400", also = "apache AH02421",
      cause = "no path that begins with a slash" },
    { name = "URI with a user name", client = get "http://u@a/", wire = "400 Bad Request",
      error = "AH02422: HTTP Request Line; URI must not contain a username/password", row = "apache 400",
      also = "apache AH02422", cause = "no path that begins with a slash" },
    { name = "HTTP/2 to a port without it", client = PREFACE, wire = "400 Bad Request",
      error = "AH03450: HTTP Request Line; Unable to parse URI: '*'", row = "apache 400", also = "apache AH03450" },
    { name = "blank in the URL", client = get "/a b", wire = "400 Bad Request",
      error = "AH03448: HTTP Request Line; Excess whitespace", row = "apache 400", also = "apache AH03448",
      cause = "a blank too many" },
    { name = "unknown protocol", client = "GET / HTPP/1.1\r\nHost: a\r\n\r\n", wire = "400 Bad Request",
      error = "AH02418: HTTP Request Line; Unrecognized protocol 'HTPP/1.1'", row = "apache 400", also = "apache AH02418",
      cause = "a blank too many" },
    { name = "control character in the method", client = "GET\1 / HTTP/1.1\r\nHost: a\r\n\r\n", wire = "400 Bad Request",
      error = "AH03445: HTTP Request Line; Invalid method token: 'GET\\x01'", row = "apache 400", also = "apache AH03445",
      cause = "The method holds" },
    { name = "blank in a header name", client = get("/", "X Y: 1"), wire = "400 Bad Request",
      error = "AH02426: Request header field name is malformed: X Y: 1", row = "apache 400", also = "apache AH02426",
      cause = "no legal name" },
    { name = "control character in a header", client = get("/", "X: a\1b"), wire = "400 Bad Request",
      error = "AH02427: Request header value is malformed:", row = "apache 400", also = { "apache AH02427", "apache AH00567" },
      cause = "control character in its value" },
    { name = "invalid Content-Length", client = get("/", "Content-Length: x"), wire = "400 Bad Request",
      error = "AH10242: client sent invalid Content-Length (x)", row = "apache 400", also = "apache AH10242",
      cause = "Content-Length is no number" },
    { name = "two Content-Length", client = send("POST", "/", "abc", "Content-Length: 3"), wire = "400 Bad Request",
      error = "AH10242: client sent invalid Content-Length (3, 3)", row = "apache 400", also = "apache AH10242",
      cause = "Content-Length is no number" },
    { name = "Transfer-Encoding gzip", client = get("/", "Transfer-Encoding: gzip"), wire = "400 Bad Request",
      error = "AH02539: client sent unknown Transfer-Encoding (gzip)", row = "apache 400", also = "apache AH02539",
      cause = "Transfer-Encoding is not chunked" },
    { name = "invalid chunk", client = get("/a.txt", "Transfer-Encoding: chunked") .. "zz\r\n", wire = "400 Bad Request",
      error = "[client <>] AH01590: Error reading/parsing chunk", row = "apache 400", also = "apache AH01590",
      cause = "The chunks of the body are broken", alone = "page" },
    { name = "invalid chunk for a backend", client = get("/refuses", "Transfer-Encoding: chunked") .. "zz\r\n",
      wire = "400 Bad Request", error = "(-102)Unknown error -102: <>AH01095: prefetch request body failed to",
      row = "apache 400", also = "apache AH01095", cause = "did not deliver its body" },
    { name = "invalid chunk for a CGI program", client = get("/cgi/ends", "Transfer-Encoding: chunked") .. "zz\r\n",
      wire = "400 Bad Request", error = "AH01270: Error reading request entity data", row = "apache 400",
      also = "apache AH01270", cause = "did not deliver its body" },
    { name = "client leaves in its header", client = leaving "GET / HTTP/1.1\r\nHost: a\r\n", wire = "", log = 400,
      row = "apache 400", untold = "a line of the access log does not name Apache" },
    { name = "client leaves in its body", client = leaving "POST /refuses HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\na",
      wire = "", log = 400, error = "(70008)<>AH01095: prefetch request body failed to", row = "apache 400",
      also = "apache AH01095", cause = "did not deliver its body" },
    { name = "no Host header beside SNI", client = secret("names", { name = "one.example" }, "GET / HTTP/1.0\r\n\r\n"),
      wire = "400 Bad Request",
      error = "AH02031: Hostname one.example provided via SNI, but no hostname provided in HTTP request", row = "apache 400",
      also = "apache AH02031", cause = "sent no Host header" },
    { name = "headers do not fit into AJP", client = get("/ajp-closes", "A: " .. ("x"):rep(5000), "B: " .. ("x"):rep(5000)),
      wire = "400 Bad Request", error = "AH03229: ajp_msg_append_cvt_string(): BufferOverflowException", row = "apache 400",
      also = { "apache AH03229", "apache AH00868" }, cause = "one AJP packet" },
    { name = "Max-Forwards is used up", client = get("/closes", "Max-Forwards: 0"), wire = "400 Proxy Error",
      error = "AH00898: Max-Forwards has reached zero - proxy loop?", row = "apache 400", also = "apache AH00898",
      cause = "Max-Forwards", alone = "page" },
    { name = "COPY without Destination", client = send("COPY", "/dav/b", ""), before = send("PUT", "/dav/b", "b"),
      wire = "400 Bad Request", error = "AH00591: The request is missing a Destination header.", row = "apache 400",
      also = "apache AH00591", cause = "Destination" },
    { name = "PROPFIND without XML", client = send("PROPFIND", "/dav/", "nonsense"), wire = "400 Bad Request",
      error = "AH00540: XML parser error (at end)", row = "apache 400", also = "apache AH00540", cause = "no valid XML" },
    { name = "Digest login for another URI", client = get("/digest", digest("user", "/other")), wire = "400 Bad Request",
      error = "AH01786: uri mismatch - <>does not match request-uri", row = "apache 400", also = "apache AH01786",
      cause = "Digest login" },

    -- 401
    { name = "no login", client = get "/basic", wire = "401 Unauthorized", row = "apache 401" },
    { name = "wrong password", client = get("/basic", OTHER_PASSWORD), wire = "401 Unauthorized",
      error = "AH01617: user user: authentication failure for \"/basic\": Password Mismatch", row = "apache 401",
      also = "apache AH01617", cause = "The password does not fit" },
    { name = "unknown user", client = get("/basic", "Authorization: Basic bm9ib2R5Og=="), wire = "401 Unauthorized",
      error = "AH01618: user nobody not found: /basic", row = "apache 401", also = "apache AH01618",
      cause = "not in the password file", alone = "page" },
    { name = "user without a right", client = get("/basic-other", LOGIN), wire = "401 Unauthorized",
      error = "AH01631: user user: authorization failure for \"/basic-other\":", row = "apache 401", also = "apache AH01631",
      cause = "no Require line admits" },
    { name = "group without a file", client = get("/basic-groupless", LOGIN), wire = "401 Unauthorized",
      error = "AH01664: No group file was specified in the configuration", row = "apache 401", also = "apache AH01664",
      cause = "Require group has no file" },
    { name = "group file is missing", client = get("/basic-group-missing", LOGIN), wire = "401 Unauthorized",
      error = "(2)No such file or directory: <>AH01665: Could not open group file:", row = "apache 401",
      also = "apache AH01665", cause = "Require group has no file" },
    { name = "Bearer for Basic", client = get("/basic", "Authorization: Bearer a"), wire = "401 Unauthorized",
      error = "AH01614: client used wrong authentication scheme: /basic", row = "apache 401", also = "apache AH01614",
      cause = "Bearer" },
    { name = "Basic for Digest", client = get("/digest", LOGIN), wire = "401 Unauthorized",
      error = "AH01781: client used wrong authentication scheme `Basic'", row = "apache 401", also = "apache AH01781",
      cause = "The login is no Digest" },
    { name = "Digest login lacks fields", client = get("/digest", "Authorization: Digest username=\"user\""),
      wire = "401 Unauthorized", error = "AH01782: missing user, realm, nonce", row = "apache 401", also = "apache AH01782",
      cause = "fields are missing" },
    { name = "Digest login of another realm", client = get("/digest", digest("user", "/digest", "other")),
      wire = "401 Unauthorized", error = "AH01788: realm mismatch - got `other' but expected `lab'", row = "apache 401",
      also = "apache AH01788", cause = "another realm than AuthName" },
    { name = "Digest login of an unknown user", client = get("/digest", digest("nobody", "/digest")), wire = "401 Unauthorized",
      error = "AH01790: user `nobody' in realm `lab' not found:", row = "apache 401", also = "apache AH01790",
      cause = "not in the Digest file" },
    { name = "Digest login with a wrong password", client = get("/digest", digest("user", "/digest")),
      wire = "401 Unauthorized", error = "AH01794: user user: password mismatch:", row = "apache 401", also = "apache AH01794",
      cause = "The password is wrong" },

    -- 403
    { name = "Require refuses", client = get "/denied", wire = "403 Forbidden",
      error = "AH01630: client denied by server configuration:", row = "apache 403", also = "apache AH01630",
      cause = "A Require line" },
    { name = "folder that no section opens", client = get "/outside/error.log", wire = "403 Forbidden",
      error = "AH01630: client denied by server configuration:", row = "apache 403", also = "apache AH01630",
      cause = "A Require line" },
    { name = "Order and Deny refuse", client = get "/compat/a.txt", wire = "403 Forbidden",
      error = "AH01797: client denied by server configuration:", row = "apache 403", also = "apache AH01797",
      cause = "Order, Allow and Deny" },
    { name = "folder without index", client = get "/empty/", wire = "403 Forbidden", error = "AH01276: Cannot serve directory",
      row = "apache 403", also = "apache AH01276", cause = "The folder has no index file" },
    { name = "folder that may not be listed", client = get "/unlisted/", wire = "403 Forbidden",
      error = "(13)Permission denied: <>AH01275: Can't open directory for index:", row = "apache 403", also = "apache AH01275",
      cause = "but not read it" },
    { name = "symbolic link", client = get "/links/a.txt", wire = "403 Forbidden",
      error = "AH00037: Symbolic link not allowed or link target not accessible:", row = "apache 403", also = "apache AH00037",
      cause = "symbolic link" },
    { name = "folder that may not be searched", client = get "/locked/index.html", wire = "403 Forbidden",
      error = "(13)Permission denied: <>AH00035: access to <> because search permissions are missing", row = "apache 403",
      also = "apache AH00035", cause = "no search right" },
    { name = "unreadable file", client = get "/locked.txt", wire = "403 Forbidden",
      error = "(13)Permission denied: <>AH00132: file permissions deny server access:", row = "apache 403",
      also = "apache AH00132", cause = "may not read it" },
    { name = "unreadable .htaccess", client = get "/ht/unreadable/a", wire = "403 Forbidden",
      page = "Server unable to read htaccess file", error = "AH00529: <> pcfg_openfile: unable to check htaccess file",
      row = "apache 403", also = "apache AH00529", cause = ".htaccess" },
    { name = ".htaccess is a folder", client = get "/ht/folder/a", wire = "403 Forbidden",
      error = "AH00554: Access to file <> denied by server: not a regular file", row = "apache AH00554", alone = "error",
      untold = "the page leads to 403, the line to AH00554" },
    { name = "name of more than 255 bytes", client = get("/" .. ("x"):rep(300)), wire = "403 Forbidden",
      error = "(36)File name too long: <>AH00036: access to", row = "apache 403", also = "apache AH00036",
      cause = "255 bytes" },
    { name = "path of more than 4096 bytes", client = get("/" .. ("x/"):rep(2100)), wire = "403 Forbidden",
      error = "(36)File name too long: <>AH00127: Cannot map", row = "apache 403", also = "apache AH00127",
      cause = "4096 bytes", alone = "page" },
    { name = "RewriteRule without FollowSymLinks", client = get "/unlinked/a.txt", wire = "403 Forbidden",
      error = "AH00670: Options FollowSymLinks and SymLinksIfOwnerMatch are both off", row = "apache 403",
      also = "apache AH00670", cause = "FollowSymLinks" },
    { name = "rule puts a blank into the query", client = get "/query/a%20b", wire = "403 Forbidden",
      error = "AH10410: Rewritten query string contains control characters or spaces", row = "apache 403",
      also = "apache AH10410", cause = "into the query" },
    { name = "rule of .htaccess puts a blank into the query", client = get "/ht/query/qa%20b", wire = "403 Forbidden",
      error = "AH10411: Rewritten query string contains control characters or spaces", row = "apache 403",
      also = "apache AH10411", cause = "into the query" },
    { name = "rule meets an encoded question mark", client = get "/question/a%3fb", wire = "403 Forbidden",
      error = "AH10508: Unsafe URL with %3f URL rewritten without UnsafeAllow3F", row = "apache 403", also = "apache AH10508",
      cause = "%3f" },
    { name = "rule with the flag F", client = get "/forbidden", wire = "403 Forbidden", row = "apache 403" },
    { name = "flag P without mod_proxy", client = at("prefork", get "/remote"), wire = "403 Forbidden",
      error = "AH00669: attempt to make remote request from mod_rewrite without proxy enabled", row = "apache 403",
      also = "apache AH00669", cause = "mod_proxy is not loaded" },
    { name = "flag NE leaves a blank in the path", client = get "/spaced/a%20b", wire = "403 Forbidden",
      error = "AH10415: To be forwarded path contains control characters or spaces", row = "apache 403",
      also = "apache AH10415", cause = "decoded blank" },
    { name = "program without ExecCGI", client = get "/plain.cgi", wire = "403 Forbidden",
      error = "AH01262: <>Options ExecCGI is off in this directory", row = "apache 403", also = "apache AH01262",
      cause = "ExecCGI" },
    { name = "program without ExecCGI in mod_cgi", client = at("prefork", get "/plain.cgi"), wire = "403 Forbidden",
      error = "AH02809: <>Options ExecCGI is off in this directory", row = "apache 403", also = "apache AH02809",
      cause = "ExecCGI" },
    { name = "rule of mod_security", client = at("security", get "/a.txt?x=attack"), wire = "403 Forbidden",
      error = "[security2:error] <>ModSecurity: Access denied with code 403 (phase 2).", row = "apache 403",
      cause = "mod_security" },
    { name = "SSLRequireSSL", client = get "/tls-only", wire = "403 Forbidden",
      error = "AH02219: access to <> failed, reason: SSL connection required", row = "apache 403", also = "apache AH02219",
      cause = "SSLRequireSSL" },
    { name = "SSLRequire", client = secret("tls", {}, get "/strong"), wire = "403 Forbidden",
      error = "AH02229: access to <> failed, reason: SSL requirement expression not fulfilled", row = "apache 403",
      also = "apache AH02229", cause = "SSLRequire" },
    { name = "certificate asked for in TLS 1.3", client = secret("tls", {}, get "/certificate"), wire = "403 Forbidden",
      page = "Reason: Cannot perform Post-Handshake Authentication",
      error = "AH10158: cannot perform post-handshake authentication", row = "apache 403", also = "apache AH10158",
      cause = "after the handshake" },
    { name = "certificate asked for in TLS 1.2", client = secret("tls", { max = "TLSv1_2" }, get "/certificate"), wire = "",
      log = 403, error = "AH02261: Re-negotiation handshake failed", row = "apache 403", also = "apache AH02261",
      cause = "in the middle of the connection" },
    { name = "no SNI where it is demanded", client = secret("names", {}, ONE), wire = "403 Forbidden",
      error = "AH02033: No hostname was provided via SNI for a name based virtual host", row = "apache 403",
      also = "apache AH02033", cause = "named no host" },
    { name = "PHP-FPM refuses the ending", client = get "/php/other.txt", wire = "403 Forbidden", page = "Access denied.",
      error = "AH01071: Got error 'Access to the script '<>' has been denied (see security.limit_extensions)'",
      row = "apache 403", also = "apache AH01071", cause = "security.limit_extensions", alone = "error" },
    { name = "ProxyBlock", client = at("forward", "GET http://@closes@/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"),
      wire = "403 Proxy Error", page = "Connect to remote machine blocked",
      error = "AH00898: Connect to remote machine blocked", row = "apache 403", also = { "apache AH00916", "apache AH00898" },
      cause = "forward proxy" },
    { name = "CONNECT to a port that is not allowed", client = at("forward", "CONNECT @closes@ HTTP/1.1\r\nHost: a\r\n\r\n"),
      wire = "403 Proxy Error", error = "AH00898: Connect to remote machine blocked", row = "apache 403",
      also = "apache AH00898", cause = "forward proxy" },

    -- 404 to 411
    { name = "no such file", client = get "/nothing", wire = "404 Not Found", error = "AH00128: File does not exist:",
      row = "apache 404", also = "apache AH00128", cause = "No such file", alone = "page" },
    { name = "file taken for a folder", client = get "/a.txt/b", wire = "404 Not Found",
      error = "AH00130: File does not exist:", row = "apache 404", also = "apache AH00130", cause = "No such file",
      alone = "page" },
    { name = "folder without mod_dir", client = at("event", get "/empty/"), wire = "404 Not Found",
      error = "AH00129: Attempt to serve directory:", row = "apache 404", also = "apache AH00129",
      cause = "The URL is a folder" },
    { name = "MultiViews knows no type", client = get "/views/page", wire = "404 Not Found",
      error = "AH00687: <>(None could be negotiated)", row = "apache 404", also = "apache AH00687", cause = "MultiViews" },
    { name = "program is missing", client = get "/cgi/missing", wire = "404 Not Found",
      error = "AH01264: <>script not found or unable to stat", row = "apache 404", also = "apache AH01264",
      cause = "CGI program does not exist" },
    { name = "program is missing for mod_cgi", client = at("prefork", get "/cgi/missing"), wire = "404 Not Found",
      error = "AH02811: <>script not found or unable to stat", row = "apache 404", also = "apache AH02811",
      cause = "CGI program does not exist" },
    { name = "Python file is missing", client = get "/wsgi/missing.py", wire = "404 Not Found",
      error = "Target WSGI script not found or unable to stat:", row = "apache 404", cause = "The Python file does not exist" },
    { name = "PHP file is missing", client = get "/php/missing.php", wire = "404 Not Found", page = "File not found.",
      error = "AH01071: Got error 'Primary script unknown", row = "apache 404", also = "apache AH01071",
      cause = "PHP-FPM does not find", alone = "error" },
    { name = "encoded slash", client = get "/a%2fb", wire = "404 Not Found",
      error = "AH00026: found %2f (encoded '/') in URI path", row = "apache 404", also = "apache AH00026",
      cause = "encoded slash" },
    { name = "encoded NUL", client = get "/a%00b", wire = "404 Not Found",
      error = "AH00026: found %2f (encoded '/') in URI path (/a%00b)", row = "apache 404", also = "apache AH00026",
      cause = "NUL" },
    { name = "AllowMethods", client = send("PUT", "/get-only", "a"), wire = "405 Method Not Allowed",
      error = "AH01623: client method denied by server configuration: 'PUT'", row = "apache 405", also = "apache AH01623",
      cause = "AllowMethods", alone = "error" },
    { name = "PUT to a file", client = send("PUT", "/a.txt", "a"), wire = "405 Method Not Allowed", row = "apache 405" },
    { name = "TRACE through the proxy", client = at("forward",
      "TRACE http://a/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"), wire = "405 Method Not Allowed",
      error = "AH01139: TRACE forbidden by server configuration", row = "apache 405", also = "apache AH01139",
      cause = "TraceEnable", alone = "error" },
    { name = "rule of mod_security with 406", client = at("security", get "/a.txt?x=media"), wire = "406 Not Acceptable",
      error = "ModSecurity: Access denied with code 406", row = "apache 406", cause = "mod_security" },
    { name = "no variant fits", client = get("/map.var", "Accept: text/plain"), wire = "406 Not Acceptable",
      error = "AH00690: no acceptable variant:", row = "apache 406", also = "apache AH00690",
      cause = "No variant of the file fits", alone = "page" },
    { name = "client is slow in its header", client = at("slow", "GET / HTTP/1.1\r\n"), wire = "408 Request Timeout",
      error = "AH01382: Request header read timeout", row = "apache 408", also = "apache AH01382",
      cause = "RequestReadTimeout" },
    { name = "client stops in its body", client = at("slow", "POST /refuses HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\na"),
      wire = "408 Request Timeout",
      error = "(70007)The timeout specified has expired: <>AH01095: prefetch request body failed to", row = "apache 408",
      also = "apache AH01095", cause = "did not deliver its body", alone = "page" },
    { name = "PUT into a folder that is not there", client = send("PUT", "/dav/no/a", "a"), wire = "409 Conflict",
      error = "Unable to PUT new contents for /dav/no/a.  [409, #0]", row = "apache 409", cause = "The folder above",
      alone = "error" },
    { name = "rule with the flag G", client = get "/gone", wire = "410 Gone", row = "apache 410" },
    { name = "chunked body for mod_wsgi", client = get("/wsgi/raises.py", "Transfer-Encoding: chunked") .. "0\r\n\r\n",
      wire = "411 Length Required", error = "Received request requiring chunked transfer encoding, but optional support",
      row = "apache 411", cause = "mod_wsgi was sent a chunked body" },

    -- 413 to 431
    { name = "body is larger than LimitRequestBody", client = send("POST", "/small", ("x"):rep(30)),
      wire = "413 Request Entity Too Large",
      error = "AH01588: Requested content-length of 30 is larger than the configured limit of 10", row = "apache 413",
      also = "apache AH01588", cause = "LimitRequestBody" },
    { name = "chunked body is larger than LimitRequestBody", client = get("/small", "Transfer-Encoding: chunked") .. "14\r\n" ..
      ("x"):rep(20) .. "\r\n0\r\n\r\n", wire = "413 Request Entity Too Large",
      error = "AH01591: Read content length of 20 is larger than the configured limit of 10", row = "apache 413",
      also = "apache AH01591", cause = "LimitRequestBody" },
    { name = "body before a renegotiation", client = secret("tls", { max = "TLSv1_2" }, send("POST", "/certificate",
      ("x"):rep(100))), wire = "413 Request Entity Too Large",
      error = "AH02018: request body exceeds maximum size (10) for SSL buffer", row = "apache 413", also = { "apache AH02018",
      "apache AH02257" }, cause = "SSLRenegBufferSize" },
    { name = "body is larger than SecRequestBodyLimit", client = at("security", send("POST", "/a.txt", ("x"):rep(2500))),
      wire = "413 Request Entity Too Large",
      error = "ModSecurity: Request body (Content-Length) is larger than the configured limit (2000).", row = "apache 413",
      cause = "SecRequestBodyLimit" },
    { name = "form is larger than SecRequestBodyNoFilesLimit", client = at("security", send("POST", "/a.txt", ("x"):rep(1500),
      "Content-Type: application/x-www-form-urlencoded")), wire = "413 Request Entity Too Large",
      error = "ModSecurity: Request body no files data length is larger than the configured limit (1000).", row = "apache 413",
      cause = "SecRequestBodyNoFilesLimit" },
    { name = "chunked body is larger than SecRequestBodyLimit", client = at("security", get("/a.txt",
      "Content-Type: multipart/form-data; boundary=a", "Transfer-Encoding: chunked") .. "9c4\r\n" .. ("x"):rep(2500) ..
      "\r\n0\r\n\r\n"), wire = "413 Request Entity Too Large",
      error = "ModSecurity: Request body is larger than the configured limit (2000).", row = "apache 413",
      cause = "SecRequestBodyLimit" },
    { name = "TRACE with a body", client = send("TRACE", "/", "a"), wire = "413 Request Entity Too Large",
      error = "AH01595: TRACE with body is not allowed for /", row = "apache 413", also = "apache AH01595",
      cause = "TRACE has a body", alone = "page" },
    { name = "request line is too long", client = get("/" .. ("x"):rep(9000)), wire = "414 Request-URI Too Long",
      error = "AH00565: request failed: client's request-line exceeds LimitRequestLine", row = "apache 414",
      also = "apache AH00565", cause = "LimitRequestLine" },
    { name = "path over HTTP/2 is too long", client = { port = "h2", PREFACE ..
      "\0\0\107\1\5\0\0\0\1\130\134\65\9a.example\4\92/" .. ("x"):rep(91), { "read", 60 } }, log = 414,
      error = "AH10178: <>Request pseudo header exceeds", row = "apache 414", also = "apache AH10178",
      cause = "LimitRequestLine", alone = "error" },
    { name = "unknown expectation", client = get("/a.txt", "Expect: miracle"), wire = "417 Expectation Failed",
      error = "AH00570: client sent an unrecognized expectation value of Expect: miracle", row = "apache 417",
      also = "apache AH00570", cause = "100-continue" },
    { name = "SNI and Host differ", client = secret("names", { name = "two.example", cert = "@folder@/tls/client.pem",
      key = "@folder@/tls/client.key" }, ONE), wire = "421 Misdirected Request",
      error = "AH02032: Hostname two.example provided via SNI and hostname one.example provided via HTTP have no compatible SSL",
      row = "apache 421", also = "apache AH02032", cause = "TLS settings differ" },
    { name = "file is locked", client = send("PUT", "/dav/locked", "a"), before = send("LOCK", "/dav/locked",
      "<D:lockinfo xmlns:D='DAV:'><D:lockscope><D:exclusive/></D:lockscope><D:locktype><D:write/></D:locktype></D:lockinfo>"),
      wire = "423 Locked", error = "This resource is locked <>[423, #0]", row = "apache 423", cause = "The file is locked" },
    { name = "header over HTTP/2 is too long", client = { port = "h2", PREFACE .. headers_frame { { "x-a", ("x"):rep(80) } },
      { "read", 60 } }, log = 431, error = "AH10180: <>Request header exceeds LimitRequestFieldSize", row = "apache 431",
      also = "apache AH10180", cause = "Over HTTP/2", alone = "error" },
    { name = "too many headers over HTTP/2", client = { port = "h2", PREFACE .. headers_frame { { "x-a", "1" }, { "x-b", "1" },
      { "x-c", "1" }, { "x-d", "1" }, { "x-e", "1" }, { "x-f", "1" } }, { "read", 60 } }, log = 431,
      error = "AH10181: <>Number of request headers exceeds LimitRequestFields", row = "apache 431", also = "apache AH10181",
      cause = "Over HTTP/2", alone = "error" },

    -- 500
    { name = "unknown command in .htaccess", client = get "/ht/command/", wire = "500 Internal Server Error",
      error = ".htaccess: Invalid command 'Nonsense'", row = "apache 500", cause = "a command that no loaded module knows" },
    { name = "directive that AllowOverride does not admit", client = get "/narrow/", wire = "500 Internal Server Error",
      error = ".htaccess: Options not allowed here", row = "apache 500", cause = "AllowOverride" },
    { name = "RewriteRule matches its own result", client = get "/ht/loop/x", wire = "500 Internal Server Error",
      error = "AH00124: Request exceeded the limit of 10 internal redirects", row = "apache 500", also = "apache AH00124",
      cause = "its own result" },
    { name = "FallbackResource to a missing file", client = get "/fallback/x", wire = "500 Internal Server Error",
      error = "AH00125: Request exceeded the limit of 10 subrequest nesting levels", row = "apache 500",
      also = "apache AH00125", cause = "Subrequests" },
    { name = "RewriteRule with the flag N starts over", client = get "/rounds", wire = "500 Internal Server Error",
      error = "AH02596: RewriteRule '^/rounds' and URI '/rounds' exceeded maximum number of rounds (5)", row = "apache 500",
      also = "apache AH02596", cause = "flag N" },
    { name = "target of a redirect is no URL", client = get "/moved-wrong", wire = "500 Internal Server Error",
      error = "AH00674: cannot redirect '/moved-wrong' to 'b'; target is not a valid", row = "apache 500",
      also = "apache AH00674", cause = "neither a full URL" },
    { name = "AuthName is missing", client = get("/basic-nameless", LOGIN), wire = "500 Internal Server Error",
      error = "AH01615: need AuthName: /basic-nameless", row = "apache 500", also = "apache AH01615", cause = "AuthName",
      alone = "page" },
    { name = "password file is missing", client = get("/basic-missing", LOGIN), wire = "500 Internal Server Error",
      error = "(2)No such file or directory: <>AH01620: Could not open password file:", row = "apache 500",
      also = "apache AH01620", cause = "The password file does not exist" },
    { name = "password file is unreadable", client = get("/basic-locked", LOGIN), wire = "500 Internal Server Error",
      error = "(13)Permission denied: <>AH01620: Could not open password file:", row = "apache 500", also = "apache AH01620",
      cause = "The password file does not exist" },
    { name = "AuthUserFile is missing", client = get("/basic-fileless", LOGIN), wire = "500 Internal Server Error",
      error = "AH01619: AuthUserFile not specified in the configuration", row = "apache 500", also = "apache AH01619",
      cause = "AuthUserFile is missing" },
    { name = "AuthType is missing", client = get("/typeless", LOGIN), wire = "500 Internal Server Error",
      error = "AH00027: No authentication done but request not allowed without authentication", row = "apache 500",
      also = "apache AH00027", cause = "no AuthType" },
    { name = "AuthType is unknown", client = get("/type-unknown", LOGIN), wire = "500 Internal Server Error",
      error = "AH01796: AuthType Nonsense configured without corresponding module", row = "apache 500", also = "apache AH01796",
      cause = "No loaded module serves this AuthType" },
    { name = "Require is missing", client = at("prefork", get "/requireless"), wire = "500 Internal Server Error",
      error = "AH01627: AuthType configured with no corresponding authorization directives", row = "apache 500",
      also = "apache AH01627", cause = "no Require line" },
    { name = "LDAP is down", client = get("/ldap", LOGIN), wire = "500 Internal Server Error",
      error = "AH01695: auth_ldap authenticate: user user authentication failed; <>[Can't contact LDAP server]",
      row = "apache 500", also = "apache AH01695", cause = "LDAP" },
    { name = "CGI program ends at once", client = get "/cgi/ends", wire = "500 Internal Server Error",
      error = "End of script output before headers: ends", row = "apache 500", cause = "ended before it wrote a header" },
    { name = "CGI program prints no header", client = get "/cgi/bad-header", wire = "500 Internal Server Error",
      error = "malformed header from script 'bad-header': Bad header: hello world", row = "apache 500",
      cause = "before its header" },
    { name = "interpreter is missing", client = get "/cgi/no-interpreter", wire = "500 Internal Server Error",
      error = "(2)No such file or directory: AH01241: exec of '<>' failed", row = "apache 500", also = "apache AH01241",
      cause = "could not be started", alone = "page" },
    { name = "first line of the program is missing", client = get "/cgi/no-line", wire = "500 Internal Server Error",
      error = "(8)Exec format error: AH01241: exec of '<>' failed", row = "apache 500", also = "apache AH01241",
      cause = "could not be started", alone = "page" },
    { name = "program is not executable", client = get "/cgi/locked", wire = "500 Internal Server Error",
      error = "(13)Permission denied: AH01241: exec of '<>' failed", row = "apache 500", also = "apache AH01241",
      cause = "could not be started", alone = "page" },
    { name = "program is not executable for mod_cgi", client = at("prefork", get "/cgi/locked"),
      wire = "500 Internal Server Error", error = "AH01215: <>: (13)Permission denied: exec of '<>' failed", row = "apache 500",
      also = "apache AH01215", cause = "could not be started" },
    { name = "program complains to mod_cgi", client = at("prefork", get "/cgi/stderr"), wire = "500 Internal Server Error",
      error = "AH01215: <>: lab says no", row = "apache 500", also = "apache AH01215", cause = "wrote to stderr",
      alone = "page" },
    { name = "error in Lua", client = get "/lua-error", wire = "500 Internal Server Error", error = "AH01471: Lua error:",
      row = "apache 500", also = "apache AH01471", cause = "mod_lua failed", alone = "page" },
    { name = "syntax error in Lua", client = get "/lua-syntax", wire = "500 Internal Server Error",
      error = "AH01482: Error loading", row = "apache 500", also = { "apache AH01482", "apache AH02330" },
      cause = "syntax error", alone = "page" },
    { name = "no module for the scheme", client = get "/scheme", wire = "500 Internal Server Error",
      error = "AH01144: No protocol handler was valid for the URL /scheme (scheme 'gopher')", row = "apache 500",
      also = "apache AH01144", cause = "no module for the scheme" },
    { name = "SSLProxyEngine is off", client = get "/tls-disabled", wire = "500 Internal Server Error",
      error = "AH01961: <>failed to enable ssl support", row = "apache 500", also = { "apache AH01961", "apache AH00961" },
      cause = "SSLProxyEngine" },
    { name = "name of the backend does not resolve", client = get "/unknown-name", wire = "500 Proxy Error",
      page = "DNS lookup failure for: nowhere.invalid", error = "AH00898: DNS lookup failure for: nowhere.invalid",
      row = "apache 500", also = "apache AH00898", cause = "cannot be resolved" },
    { name = "https to a clear-text port", client = secret("tls", {}, get "/tls-to-plain"), wire = "500 Proxy Error",
      page = "Error during SSL Handshake with remote server", error = "AH02003: SSL Proxy connect failed", row = "apache 500",
      also = { "apache AH02003", "apache AH01084", "apache AH01097" }, cause = "TLS handshake with the backend",
      alone = "page" },
    { name = "certificate of the backend has another name", client = secret("tls", {}, get "/tls-other-name"),
      wire = "500 Proxy Error", error = "AH02411: SSL Proxy: Peer certificate does not match for hostname 127.0.0.1",
      row = "apache 500", also = "apache AH02411", cause = "TLS handshake with the backend", alone = "page" },
    { name = "certificate of the backend is not trusted", client = at("untrusted", get "/tls-untrusted"),
      wire = "500 Proxy Error", error = "AH00898: Error during SSL Handshake with remote server", row = "apache 500",
      also = { "apache AH00898", "apache AH02276" }, cause = "TLS handshake with the backend" },
    { name = "header name of the backend holds a blank", client = get "/bad-name", wire = "500 Internal Server Error",
      error = "AH02429: Response header name 'X Y' contains invalid characters", row = "apache 500", also = "apache AH02429",
      cause = "sent a header whose name", alone = "page" },
    { name = "header of the backend holds a control character", client = get "/bad-value", wire = "500 Internal Server Error",
      error = "AH02430: Response header 'X' value of 'a\\x01b' contains invalid characters", row = "apache 500",
      also = "apache AH02430", cause = "sent a header whose name", alone = "page" },
    { name = "PHP program fails", client = get "/php/fatal.php", wire = "500 Internal Server Error",
      error = "AH01071: Got error 'PHP message: PHP Fatal error:", row = "apache 500", also = "apache AH01071",
      cause = "The PHP program failed", alone = "error" },
    { name = "FastCGI program prints no header", client = get "/fcgi-bad-header", wire = "500 Internal Server Error",
      error = "malformed header from script '': Bad header: body", row = "apache 500", also = "apache AH01070",
      cause = "before its header", alone = "error" },
    { name = "mod_fcgid waits in vain", client = get "/fcgid/slow", wire = "500 Internal Server Error",
      error = "mod_fcgid: read data timeout in 1 seconds", row = "apache 500", cause = "FcgidIOTimeout" },
    { name = "program under mod_fcgid ends", client = get "/fcgid/ends", wire = "500 Internal Server Error",
      error = "mod_fcgid: error reading data from FastCGI server", row = "apache 500",
      cause = "ended or crashed before it answered" },
    { name = "body for mod_fcgid is too large", client = send("POST", "/fcgid/ends", ("x"):rep(200)),
      wire = "500 Internal Server Error", error = "mod_fcgid: HTTP request length 200 (so far) exceeds MaxRequestLen (100)",
      row = "apache 500", cause = "FcgidMaxRequestLen" },
    { name = "Python program raises", client = get "/wsgi/raises.py", wire = "500 Internal Server Error",
      error = "Exception occurred processing WSGI script '", row = "apache 500", cause = "The Python program failed" },
    { name = "Python module is missing", client = get "/wsgi/import.py", wire = "500 Internal Server Error",
      error = "Failed to exec Python script file '", row = "apache 500", cause = "The Python program failed" },
    { name = "Python file without application", client = get "/wsgi/nothing.py", wire = "500 Internal Server Error",
      error = "does not contain WSGI application 'application'", row = "apache 500", cause = "defines no application" },
    { name = "process group of mod_wsgi is missing", client = get "/wsgi/groupless.py", wire = "500 Internal Server Error",
      error = "No WSGI daemon process called 'nowhere' has been configured", row = "apache 500", cause = "WSGIProcessGroup" },
    { name = "Python process dies", client = get "/wsgi/dies.py", wire = "500 Internal Server Error",
      error = "Truncated or oversized response headers received from daemon process 'mortal'", row = "apache 500",
      cause = "ended in the middle of the request" },
    { name = "SCGI server closes", client = get "/scgi-closes", wire = "500 Internal Server Error",
      error = "AH00860: error reading response headers from", row = "apache 500", also = "apache AH00860",
      cause = "SCGI server ended the connection", alone = "page" },
    { name = "SCGI server prints no header", client = get "/scgi-bad-header", wire = "500 Internal Server Error",
      error = "malformed header from script '': Bad header: body", row = "apache 500", also = "apache AH00860",
      cause = "before its header" },
    { name = "uWSGI backend closes", client = get "/uwsgi-closes", wire = "500 Internal Server Error", row = "apache 500" },
    { name = "AJP backend closes after a POST", client = send("POST", "/ajp-closes", "a"), wire = "500 Internal Server Error",
      error = "AH00878: read response failed from", row = "apache 500", also = "apache AH00878", cause = "AJP", alone = "page" },
    { name = "answer is larger than SecResponseBodyLimit", client = at("security", get "/a.txt"),
      wire = "500 Internal Server Error", error = "ModSecurity: Output filter: Content-Length (12) over the limit (10).",
      row = "apache 500", cause = "SecResponseBodyLimit" },
    { name = "mod_security cannot read the parts", client = at("security", send("POST", "/a.txt", "nonsense",
      "Content-Type: multipart/form-data; boundary=a")), wire = "500 Internal Server Error",
      error = "ModSecurity: Multipart parsing error:", row = "apache 500", cause = "multipart/form-data" },
    { name = "unknown method", client = send("FOO", "/a.txt", ""), wire = "501 Not Implemented",
      error = "AH00135: Invalid method in request FOO", row = "apache 501", also = "apache AH00135", cause = "No module knows",
      alone = {} },

    -- 502
    { name = "backend is slow", client = get "/hangs", wire = "502 Proxy Error", page = "Error reading from remote server",
      error = "(70007)The timeout specified has expired: <>AH01102: error reading status line from remote server",
      row = "apache 502", also = { "apache AH01102", "apache AH00898" }, cause = "sent nothing until ProxyTimeout" },
    { name = "backend closes", client = get "/closes", wire = "502 Proxy Error",
      error = "(20014)Internal error (specific information not available): <>AH01102: error reading status line",
      row = "apache 502", also = "apache AH01102", cause = "closed a kept connection" },
    { name = "backend resets", client = get "/resets", wire = "502 Proxy Error",
      error = "(104)Connection reset by peer: <>AH01102: error reading status line", row = "apache 502",
      also = "apache AH01102", cause = "closed a kept connection" },
    { name = "keep-alive race", before = get "/race", client = send("POST", "/race", "a"), wire = "502 Proxy Error",
      error = "(104)Connection reset by peer: <>AH01102: error reading status line", row = "apache 502",
      also = "apache AH01102", cause = "keep-alive race" },
    { name = "backend sends a TLS alert", client = get "/alert", wire = "502 Proxy Error",
      error = "(70014)End of file found: <>AH01102: error reading status line", row = "apache 502", also = "apache AH01102",
      cause = "no line of HTTP" },
    { name = "header of the backend is too large", client = get "/big-header", wire = "502 Bad Gateway",
      error = "(28)No space left on device: <>AH10124: header size is over the limit allowed by ResponseFieldSize",
      row = "apache 502", also = { "apache AH10124", "apache AH01106" }, cause = "ResponseFieldSize" },
    { name = "backend stops in its header", client = get "/half-head", wire = "502 Bad Gateway",
      error = "(70007)The timeout specified has expired: <>AH10404: Error reading headers from backend", row = "apache 502",
      also = "apache AH10404", cause = "did not end its header" },
    { name = "backend closes in its header", client = get "/closes-head", wire = "502 Bad Gateway",
      error = "(70014)End of file found: <>AH10404: Error reading headers from backend", row = "apache 502",
      also = { "apache AH10404", "apache AH01106" }, cause = "closed in the middle" },
    { name = "backend speaks another version", client = get "/http2-status", wire = "502 Proxy Error",
      page = "Corrupt status line returned by remote server",
      error = "AH00898: Corrupt status line returned by remote server: HTTP/2.0", row = "apache 502", also = "apache AH00898",
      cause = "another version than 1" },
    { name = "first chunk of the backend is broken", client = get "/bad-chunk", wire = "502 Bad Gateway",
      error = "[remote <>] AH01590: Error reading/parsing chunk", row = "apache 502", also = "apache AH01590",
      untold = "the line alone is as good as that of a client's chunk" },
    { name = "backend resets in the body of the request",
      client = { "POST /closes-body HTTP/1.1\r\nHost: a\r\nConnection: close\r\n" .. "Content-Length: 8000000\r\n\r\n",
      { "fill", 8000000 }, { "read" } }, log = 502,
      error = "(104)Connection reset by peer: <>AH01084: pass request body failed to", row = "apache 502",
      also = { "apache AH01084", "apache AH01097" }, cause = "stopped reading the request", alone = {} },
    { name = "name of a CONNECT does not resolve", client = at("forward",
      "CONNECT nowhere.invalid:443 HTTP/1.1\r\nHost: a\r\n\r\n"), wire = "502 Proxy Error",
      error = "AH00898: DNS lookup failure for: nowhere.invalid", row = "apache 502", also = { "apache AH02327",
      "apache AH00898" }, cause = "cannot be resolved", alone = "page" },
    { name = "body of the answer is cut", client = get "/short-body", wire = "200 OK", log = 200,
      error = "(70008)<>AH01110: error reading response", row = "apache AH01110", alone = "error" },

    -- 503
    { name = "backend refuses", client = get "/refuses", wire = "503 Service Unavailable",
      error = "(111)Connection refused: AH00957: http: attempt to connect to", row = "apache 503", also = { "apache AH00957",
      "apache AH01114" }, cause = "Nothing listens" },
    { name = "websocket backend refuses", client = get("/ws", "Upgrade: websocket"), wire = "503 Service Unavailable",
      error = "(111)Connection refused: AH00957: ws: attempt to connect to", row = "apache 503", also = "apache AH00957",
      cause = "Nothing listens" },
    { name = "queue of the backend is full", client = get "/full", wire = "503 Service Unavailable",
      error = "(70007)The timeout specified has expired: AH00957: http: attempt to connect to", row = "apache 503",
      also = "apache AH00957", cause = "The address does not answer" },
    { name = "backend is unreachable", needs = "namespace", client = get "/unreachable", wire = "503 Service Unavailable",
      error = "(113)No route to host: AH00957: http: attempt to connect to", row = "apache 503", also = "apache AH00957",
      cause = "The address does not answer" },
    { name = "no route to the network", needs = "namespace", client = get "/routeless", wire = "503 Service Unavailable",
      error = "(101)Network is unreachable: AH00957: http: attempt to connect to", row = "apache 503", also = "apache AH00957",
      cause = "The address does not answer" },
    { name = "worker is switched off", client = get "/out", wire = "503 Service Unavailable",
      error = "AH00940: http: disabled connection for (", row = "apache 503", also = "apache AH00940", cause = "switched off" },
    { name = "pool of connections is used up", before = { { get "/one", ASKED } }, client = { get "/one", { "read" }, RELEASE },
      wire = "503 Service Unavailable", error = "AH00941: http: failed to acquire connection for (", row = "apache 503",
      also = "apache AH00941", cause = "All connections to the backend are in use", alone = "page" },
    { name = "member of a balancer fails", client = get "/balancer-out", wire = "503 Service Unavailable",
      error = "AH00959: ap_proxy_connect_backend disabling worker for (<>) for 60s", row = "apache 503",
      also = "apache AH00959", cause = "this member of a balancer" },
    { name = "all members of a balancer are out", client = get "/balancer-out", wire = "503 Service Unavailable",
      error = "AH01170: balancer://out: All workers are in error state", row = "apache 503", also = "apache AH01170",
      cause = "No member of the balancer" },
    { name = "member of a session is out", before = get "/balancer-sticky?R=x.a", client = get "/balancer-sticky?R=x.a",
      wire = "503 Service Unavailable", error = "AH01167: balancer://sticky: All workers are in error state for route (a)",
      row = "apache 503", also = "apache AH01167", cause = "holds this session" },
    { name = "balancer has no members", client = get "/balancer-empty", wire = "503 Service Unavailable",
      error = "AH01171: balancer://empty: No workers in balancer", row = "apache 503", also = "apache AH01171",
      cause = "has no member" },
    { name = "name of the balancer is wrong", client = get "/balancer-unknown", wire = "503 Service Unavailable",
      error = "AH01171: balancer://unknown: No workers in balancer", row = "apache 503", also = "apache AH01171",
      cause = "has no member" },
    { name = "socket file is missing", client = get "/socket-missing", wire = "503 Service Unavailable",
      error = "(2)No such file or directory: AH02454: http: attempt to connect to Unix domain socket", row = "apache 503",
      also = "apache AH02454", cause = "The Unix socket" },
    { name = "socket is locked", client = get "/socket-locked", wire = "503 Service Unavailable",
      error = "(13)Permission denied: AH02454: http: attempt to connect to Unix domain socket", row = "apache 503",
      also = "apache AH02454", cause = "The Unix socket" },
    { name = "FastCGI server refuses", client = get "/fcgi-refuses", wire = "503 Service Unavailable",
      error = "AH01079: failed to make connection to backend:", row = "apache 503", also = "apache AH01079",
      cause = "No connection", alone = "page" },
    { name = "FastCGI server closes", client = get "/fcgi-closes", wire = "503 Service Unavailable",
      error = "AH01067: Failed to read FastCGI header", row = "apache 503", also = { "apache AH01067", "apache AH01075" },
      cause = "The FastCGI process ended" },
    { name = "PHP-FPM ends a slow program", client = get "/php/slow.php", wire = "503 Service Unavailable",
      error = "(104)Connection reset by peer: <>AH01075: Error dispatching request", row = "apache 503",
      also = { "apache AH01067", "apache AH01075" }, cause = "request_terminate_timeout" },
    { name = "FastCGI to an HTTP port", client = get "/fcgi-http", wire = "503 Service Unavailable",
      error = "AH01068: Got bogus version 72", row = "apache 503", also = "apache AH01068", cause = "speaks no FastCGI" },
    { name = "AJP backend refuses", client = get "/ajp-refuses", wire = "503 Service Unavailable",
      error = "AH00896: failed to make connection to backend:", row = "apache 503", also = "apache AH00896",
      cause = "No connection", alone = "page" },
    { name = "AJP backend closes", client = get "/ajp-closes", wire = "503 Service Unavailable",
      error = "AH00878: read response failed from", row = "apache 503", also = { "apache AH00878", "apache AH00992",
      "apache AH01030" }, cause = "AJP", alone = "page" },
    { name = "AJP backend is slow", client = get "/ajp-hangs", wire = "503 Service Unavailable",
      error = "(70007)The timeout specified has expired: <>AH00878: read response failed from", row = "apache 503",
      also = "apache AH00878", cause = "AJP", alone = "page" },
    { name = "AJP backend does not answer the probe", client = get "/ajp-ping", wire = "503 Service Unavailable",
      error = "AH00897: cping/cpong failed to", row = "apache 503", also = { "apache AH00897", "apache AH01012" },
      cause = "ping" },
    { name = "AJP to an HTTP port", client = get "/ajp-http", wire = "503 Service Unavailable",
      error = "AH01080: ajp_msg_check_header() got bad signature 4854", row = "apache 503", also = { "apache AH01080",
      "apache AH01031" }, cause = "speaks no AJP" },
    { name = "SCGI server refuses", client = get "/scgi-refuses", wire = "503 Service Unavailable",
      error = "AH00866: failed to make connection to backend:", row = "apache 503", also = "apache AH00866",
      cause = "No connection", alone = "page" },
    { name = "uWSGI backend refuses", client = get "/uwsgi-refuses", wire = "503 Service Unavailable",
      error = "AH10101: failed to make connection to backend:", row = "apache 503", also = "apache AH10101",
      cause = "No connection", alone = "page" },
    { name = "backend does not continue", client = { "POST /hangs HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n" ..
      "Content-Length: 3\r\nConnection: close\r\n\r\n", { "read" } }, wire = "503 Proxy Error",
      error = "AH00898: Timeout on 100-Continue returned by /hangs", row = "apache 503", also = "apache AH00898",
      cause = "100-continue", alone = "page" },
    { name = "socket of mod_cgid is locked", client = { { "run", "chmod 000 @folder@/run/cgid.sock.*" }, get "/cgi/ends",
      { "read" }, { "run", "chmod 700 @folder@/run/cgid.sock.*" } }, wire = "503 Service Unavailable",
      error = "(13)Permission denied: <>AH01257: <>unable to connect to cgi daemon after multiple tries", row = "apache 503",
      also = "apache AH01257", cause = "Mod_cgid cannot reach its daemon" },
    { name = "socket of mod_wsgi is locked", client = { { "run", "chmod 000 @folder@/run/wsgi.*.1.sock" },
      get "/wsgi/raises.py", { "read" }, { "run", "chmod 700 @folder@/run/wsgi.*.1.sock" } }, wire = "503 Service Unavailable",
      error = "(13)Permission denied: <>Unable to connect to WSGI daemon process 'one' on", row = "apache 503",
      cause = "socket of the Python process" },

    -- 504
    { name = "FastCGI server is slow", client = get "/fcgi-hangs", wire = "504 Gateway Timeout",
      error = "(70007)The timeout specified has expired: <>AH01075: Error dispatching request to : (polling)",
      row = "apache 504", also = "apache AH01075", cause = "The FastCGI program sent nothing" },
    { name = "CGI program is slow", client = get "/cgi/slow", wire = "504 Gateway Timeout",
      error = "Script timed out before returning headers: slow", row = "apache 504", cause = "CGIDScriptTimeout" },
    { name = "CGI program is slow for mod_cgi", client = at("prefork", get "/cgi/slow"), wire = "504 Gateway Timeout",
      error = "AH01220: Timeout waiting for output from CGI script", row = "apache 504", also = "apache AH01220",
      cause = "CGIScriptTimeout", alone = "page" },
    { name = "Python program is slow", client = get "/wsgi/slow.py", wire = "504 Gateway Timeout",
      error = "Timeout when reading response headers from daemon process 'one'", row = "apache 504", cause = "socket-timeout" },
    { name = "SCGI server is slow", client = get "/scgi-hangs", wire = "504 Gateway Timeout",
      error = "AH00860: error reading response headers from", row = "apache 504", also = "apache AH00860",
      cause = "SCGI server sent no header", alone = "page" },
    { name = "backend does not take the request",
      client = { "POST /takes-nothing HTTP/1.1\r\nHost: a\r\nConnection: close\r\n" .. "Content-Length: 8000000\r\n\r\n",
      { "fill", 8000000 }, { "read" } }, wire = "504 Gateway Timeout",
      error = "(70007)The timeout specified has expired: <>AH01084: pass request body failed to", row = "apache 504",
      also = "apache AH01084", cause = "stopped reading the request", alone = "page" },

    -- TLS handshakes that fail: no status
    { name = "client sends no certificate", client = secret("clients", {}, ONE), wire = "",
      error = "SSL Library Error: <>peer did not return a certificate", row = "apache AH02008", cause = "sent no certificate",
      untold = "the cause stands in a line of its own, below AH02008" },
    { name = "client certificate has expired", client = secret("clients", { cert = "@folder@/tls/expired.pem",
      key = "@folder@/tls/expired.key" }, ONE), wire = "", error = "AH02276: Certificate Verification: Error (10)",
      row = "apache AH02276", cause = "expired" },
    { name = "client certificate signed itself", client = secret("clients", { cert = "@folder@/tls/self.pem",
      key = "@folder@/tls/self.key" }, ONE), wire = "", error = "AH02276: Certificate Verification: Error (18)",
      row = "apache AH02276", cause = "Its CA is not among" },
    { name = "client certificate of another CA", client = secret("clients", { cert = "@folder@/tls/stranger.pem",
      key = "@folder@/tls/stranger.key" }, ONE), wire = "", error = "AH02276: Certificate Verification: Error (20)",
      row = "apache AH02276", cause = "Its CA is not among" },
    { name = "client certificate of another CA, with its root", client = secret("clients", { cert = "@folder@/tls/chain.pem",
      key = "@folder@/tls/stranger.key" }, ONE), wire = "", error = "AH02276: Certificate Verification: Error (19)",
      row = "apache AH02276", cause = "Its CA is not among" },
    { name = "SSH to a TLS port", client = at("tls", "SSH-2.0-lab\r\n"), wire = "",
      error = "AH02008: SSL library error 1 in handshake (server", row = "apache AH02008" },

    -- Processes
    { name = "mod_evasive blocks with 429", client = at("event", "GET /b.txt HTTP/1.1\r\nHost: a\r\n\r\n", { "read" },
      "GET /b.txt HTTP/1.1\r\nHost: a\r\n\r\n", { "read" }, "GET /b.txt HTTP/1.1\r\nHost: a\r\n\r\n", { "read" }, get "/b.txt"),
      log = 429, row = "apache 429", untold = "the answers before stand in front of the page" },
    { name = "old processes of event hold all places", before = { { port = "event", get "/held", ASKED }, { port = "event",
      get "/held", ASKED } }, client = { port = "event", { "run", "kill -USR1 $(cat @folder@/run/event.pid)" },
      logged "AH03490", RELEASE }, error = "AH03490: scoreboard is full, not at MaxRequestWorkers", row = "apache AH03490" },
    { name = "process crashes", client = { { "run",
      "P=$(cat @folder@/run/prefork.pid); kill -11 $(cat /proc/$P/task/$P/children)" } },
      error = "AH00052: child pid <> exit signal Segmentation fault (11)", row = "apache AH00052", cause = "A module crashes" },
    { name = "request goes on at a stop", client = { port = "event", get "/held", ASKED, { "run",
      "kill $(cat @folder@/run/event.pid)" }, logged "AH00045", RELEASE },
      error = "AH00045: child process <> still did not exit, sending a SIGTERM", row = "apache AH00045" },
    -- Last of its process: what comes within a second is blocked as well.
    { name = "mod_evasive blocks", client = at("prefork", "GET /a.txt HTTP/1.1\r\nHost: a\r\n\r\n", { "read" },
      "GET /a.txt HTTP/1.1\r\nHost: a\r\n\r\n", { "read" }, "GET /a.txt HTTP/1.1\r\nHost: a\r\n\r\n", { "read" }, get "/a.txt"),
      log = 403, error = "[evasive20:error] <>client denied by server configuration:", row = "apache 403",
      cause = "mod_evasive", alone = "error" },
    { name = "Apache is stopped", client = { { "run", "kill $(cat @folder@/run/prefork.pid)" } },
      error = "AH00169: caught SIGTERM, shutting down", row = "apache AH00169" },

    -- Starts
    { name = "port is in use", client = started "port",
      error = "(98)Address already in use: AH00072: make_sock: could not bind", row = "apache AH00072",
      cause = "Another program has the port" },
    { name = "address is not of this machine", client = started "address",
      error = "(99)Cannot assign requested address: AH00072: make_sock: could not bind", row = "apache AH00072",
      cause = "Listen names" },
    { name = "unknown directive", client = started "syntax", error = "AH00526: Syntax error on line", row = "apache AH00526" },
    { name = "file of LoadModule is missing", client = started "module",
      error = "apache2: Syntax error on line <>: Cannot load modules/mod_nothing.so into server:", row = "apache AH00526",
      cause = "A file of LoadModule" },
    { name = "included file is missing", client = started "folder",
      error = "apache2: Syntax error on line <>: Could not open configuration file", row = "apache AH00526",
      cause = "An included file" },
    { name = "variable is not defined", client = started "folder",
      error = "AH00111: Config variable ${NOTHING_OF_THE_LAB} is not defined", row = "apache AH00111" },
    { name = "two MPMs", client = started "mpm", error = "AH00534: apache2: Configuration error: More than one MPM loaded.",
      row = "apache AH00534", cause = "Several MPMs" },
    { name = "method of a balancer is missing", client = started "method", error = "AH02432: Cannot find LB Method: byrequests",
      row = "apache AH02432" },
    { name = "folder of the log is missing", client = started "log",
      error = "(2)No such file or directory: AH02291: Cannot access directory", row = "apache AH02291",
      cause = "The folder was deleted" },
    { name = "semaphores are used up", needs = "namespace", client = started("mutex",
      "unshare --ipc sh -c 'echo 250 32000 32 0 >/proc/sys/kernel/sem; exec \"$@\"' sh"),
      error = "(28)No space left on device: AH00023: Couldn't create the proxy mutex", row = "apache AH00023",
      cause = "semaphores" },
    { name = "certificate of another name", client = started "certificate",
      error = "AH01909: <>server certificate does NOT include an ID which matches the server name", row = "apache AH01909" },
    { name = "TLS without a certificate", client = started "certificate",
      error = "AH02572: Failed to configure at least one certificate and key for", row = "apache AH02572" },
    { name = "key of another certificate", client = started "key",
      error = "AH02565: Certificate and private key <> do not match", row = "apache AH02565" },
    { name = "file of the certificate holds none", client = started "pem", error = "AH02562: Failed to configure certificate",
      row = "apache AH02562" },
    { name = "name of the machine does not resolve", needs = "namespace", client = started("name",
      "unshare --uts sh -c 'hostname nowhere.invalid; exec \"$@\"' sh", "-t"),
      error = "AH00557: apache2: apr_sockaddr_info_get() failed for nowhere.invalid", row = "apache AH00557",
      also = "apache AH00558" },
  },
}
