-- Apache httpd: what it answers itself, and the numbers (AH and five digits) of its error log that come with a status. A cause
-- that a number decides stands once, above both the number and the status.
-- Main source: the httpd source code and documentation; the texts are those that 2.4.71 printed, or 2.2 where they have no number.

family { id = "apache", title = "AH number of Apache httpd's error log", key = "name" }

-- 401, 403: who may ------------------------------------------------------------

local DENIED = { "A Require line refuses the client, or no section allows the folder: where nothing else is said, the main configuration denies all.",
  "Look at which `<Directory>` covers the path in the line. Allow that one folder with `Require all granted`, which opens it to everyone, or admit addresses with `Require ip`. Behind a proxy, let mod_remoteip take the client's address from that proxy only.",
  when = { apache = "AH01630", says = "AH01630: client denied by server configuration:" } }
local OLD_ORDER = { "Order, Allow and Deny of Apache 2.2 (mod_access_compat in 2.4) refuse the client, often from an old .htaccess.",
  "In 2.4 replace these lines by Require lines that say the same (`Require ip`, `Require all denied`), and do not mix the two kinds. In 2.2 add the one address to Allow.",
  when = { apache = "AH01797", says = { "AH01797: client denied by server configuration:", "] client denied by server configuration:" } } }
local NOT_ADMITTED = { "The password was right, but no Require line admits this user.",
  "Add the user to Require user, or to a group that Require group names. To answer 403 instead of asking again, set `AuthzSendForbiddenOnFailure On`.",
  when = { apache = "AH01631", says = ": authorization failure for \"" } }
local BAD_PASSWORD = { "The password does not fit the stored hash.",
  "Type it again, or set it anew with `htpasswd -B FILE USER` and use Basic over https only.",
  when = { apache = "AH01617", says = ": authentication failure for \"<>\": Password Mismatch" } }
local NO_USER = { "The user is not in the password file. An empty name means that the header could not be decoded.",
  "Compare the name with the file that AuthUserFile gives, case included.",
  when = { apache = "AH01618", says = "] user <> not found: /" } }
local OTHER_SCHEME = { "The client sent Bearer, Negotiate or Digest where Basic is configured, often a token for the application behind.",
  "Take the API's path out of the Basic section, provided that the application checks the token itself; else send the token in another header.",
  when = { apache = "AH01614", says = "client used wrong authentication scheme:" } }
local NO_SNI = { "The client named no host in its TLS handshake, and `SSLStrictSNIVHostCheck on` demands one.",
  "Let the client, proxy or probe send SNI. With the check off, clients without SNI reach the first virtual host.",
  when = { apache = "AH02033", says = "No hostname was provided via SNI for a name based virtual host" } }
local NO_INDEX = { "The folder has no index file, and Options has no Indexes.",
  "Add the file, or name it in DirectoryIndex (such as `DirectoryIndex index.php index.html`). Where the application should have got the request, see that mod_rewrite and AllowOverride let its rules run. Adding Indexes shows all file names to everyone.",
  when = { apache = "AH01276",
    says = { "server-generated directory index forbidden by Options directive", "Directory index forbidden by Options directive:" } } }
local SYMLINK = { "The path holds a symbolic link that Options does not allow, or whose target Apache may not read.",
  "Set `Options +SymLinksIfOwnerMatch`, or `+FollowSymLinks`, for that folder only. If it is set, compare owners and rights with `namei -l PATH`.",
  when = { apache = "AH00037", says = "Symbolic link not allowed or link target not accessible:" } }
local NO_SEARCH = { "A folder above the file has no search right (x) for the user of Apache, as a home folder with mode 700 has not.",
  "Show the rights with `namei -l PATH`, then move the site to /srv or /var/www, or give x on that one folder to the user of Apache alone, with setfacl. The mode 711 lets every user of the machine pass.",
  when = { apache = "AH00035", says = "because search permissions are missing on a component of the path" } }
local UNREADABLE = { "The file is there, but the user of Apache may not read it.",
  "Give read rights to that user or its group. Under SELinux, restore the label with `restorecon -Rv FOLDER`.",
  when = { apache = "AH00132", says = "file permissions deny server access:" } }
local HTACCESS_UNREADABLE = { "Apache may not read a .htaccess file, or not search the folder in which it looks for one.",
  "Make the file readable and the folder searchable (r and x) for the user of Apache. A restart does not cure it.",
  when = { apache = "AH00529", says = "unable to check htaccess file, ensure it is readable" } }
local NAME_TOO_LONG = { "A part of the path is longer than a file name may be (255 bytes on most systems), or the file system fails.",
  "Read the system error in front of AH00036. For 36, send such URLs to the application in the server configuration, before they become paths.",
  when = { apache = "AH00036", says = "File name too long: <>AH00036" } }
local NO_FOLLOW = { "Rules of mod_rewrite in .htaccess or a Directory section need FollowSymLinks or SymLinksIfOwnerMatch, and Options has neither.",
  "Set `Options +SymLinksIfOwnerMatch` in that folder.",
  when = { apache = "AH00670", says = "Options FollowSymLinks and SymLinksIfOwnerMatch are both off" } }
local BAD_REWRITE = { "A RewriteRule puts decoded characters, such as a blank, into the query, and newer versions of 2.4 refuse that.",
  "Give the rule the flag B, or BCTLS (2.4.57 and later), so that what it copies is encoded again.",
  when = { apache = { "AH10410", "AH10411" }, says = "Rewritten query string contains control characters or spaces" } }
local QUESTION_MARK = { "The URL holds %3f, and a RewriteRule would turn it into the start of a query (refused since 2.4.60).",
  "Let the client not send it. The flag UnsafeAllow3F takes the protection away from that rule.",
  when = { apache = "AH10508", says = "Unsafe URL with %3f URL rewritten without UnsafeAllow3F" } }
local NO_EXECCGI = { "The handler is cgi-script, but Options has no ExecCGI.",
  "Use ScriptAlias for one folder of scripts, or set `Options +ExecCGI` there; never in a folder that takes uploads.",
  when = { apache = { "AH01262", "AH02809" }, says = "Options ExecCGI is off in this directory" } }
local CANNOT_MAP = { "The URL could not be turned into a path: 36, it is longer than a path may be (4096 bytes on Linux); else the name is none that the system allows.",
  "Read the system error in front of AH00127. For 36, send such URLs to the application in the server configuration, before they become paths.",
  when = { apache = "AH00127" } }
local POST_HANDSHAKE = { "A section asks for a client certificate after the handshake, and the client cannot do that with TLS 1.3: browsers mostly do not.",
  "Move SSLVerifyClient into a virtual host of its own. Taking TLS 1.3 away from this host also works, and weakens it.",
  when = { apache = "AH10158", says = "cannot perform post-handshake authentication" } }
local MODSECURITY = { "A rule of mod_security blocked the request; `[id \"...\"]` and `[msg \"...\"]` in the line name it.",
  "Read what it matched. For a false alarm, exclude that rule for that one parameter with SecRuleUpdateTargetById; removing the rule or the engine opens more.",
  when = { says = "[security2:error] <>ModSecurity: Access denied with code 403" } }

-- 500: configuration, programs ---------------------------------------------------

local LOOP = { "A RewriteRule matches its own result again and again.",
  "Put a condition in front, such as `RewriteCond %{REQUEST_FILENAME} !-f`, or end the rule with the flag END, or use a FallbackResource that exists instead. Raising LimitInternalRecursion only makes it slower.",
  when = { apache = "AH00124", says = "internal redirects due to probable configuration error" } }
local SUBREQUESTS = { "Subrequests call each other without end: FallbackResource names a file that does not exist, or includes (SSI) include each other.",
  "Correct the path in FallbackResource, which counts from the root of the URLs; else break the circle that `LogLevel debug` shows.",
  when = { apache = "AH00125", says = "subrequest nesting levels due to probable configuration error" } }
local BAD_COMMAND = { "A .htaccess file holds a command that no loaded module knows.",
  "Load the module (Debian: `a2enmod rewrite`, headers, expires), or correct the line. Under PHP-FPM remove php_value and php_flag: they belong into .user.ini or the pool.",
  when = { says = ".htaccess: Invalid command '" } }
local NOT_ALLOWED_HERE = { "A .htaccess file holds a directive that AllowOverride does not admit there.",
  "Move the line into the `<Directory>` section. Or add its class, such as AuthConfig, to AllowOverride: every .htaccess below may then use that class.",
  when = { says = ".htaccess: <> not allowed here" } }
local NO_AUTHNAME = { "Basic authentication has no AuthName.", "Add `AuthName \"...\"` to that section.",
  when = { apache = "AH01615", says = "] need AuthName:" } }
local NO_AUTHFILE = { "The password file does not exist (2) or Apache may not read it (13). A relative path counts from ServerRoot.",
  "Give AuthUserFile a full path outside DocumentRoot, readable for the user of Apache only.",
  when = { apache = "AH01620", says = "Could not open password file:" } }
local NO_AUTH = { "A Require line needs a user, but the section has no AuthType.",
  "Add AuthType, AuthName and a provider such as AuthUserFile; do not take the Require line away.",
  when = { apache = "AH00027", says = "No authentication done but request not allowed without authentication" } }
local NO_AUTHTYPE_MODULE = { "No loaded module serves this AuthType.",
  "Load it, for example mod_auth_digest for Digest, or correct the name.",
  when = { apache = "AH01796", says = "configured without corresponding module" } }
local LDAP = { "LDAP does not answer or refuses; the text in the last brackets says which.",
  "For Can't contact LDAP server, check URL, port, firewall and LDAPTrustedGlobalCert. For Invalid credentials, the brackets before tell: with \"to check user credentials\" the user's password is wrong, else correct AuthLDAPBindDN and AuthLDAPBindPassword.",
  when = { apache = "AH01695", says = "auth_ldap authenticate: user <> authentication failed" } }
local NO_CGI_HEADER = { "The CGI program ended before it wrote a header. What it wrote to stderr stands above this line (AH01215).",
  "Run the program in a shell as the user of Apache. Try also the execute right, the #! line and CR LF at its end.",
  when = { says = { "End of script output before headers:", "Premature end of script headers:" } } }
local BAD_CGI_HEADER = { "The program wrote something else before its header; the line quotes the start.",
  "Print `Content-Type: text/html` and an empty line first, and let warnings go to stderr.",
  when = { says = { "malformed header from script '", "malformed header from script. Bad header=" } } }
local NOT_EXECUTED = { "The CGI program could not be started: 13 no execute right or a mount with noexec, 2 the interpreter of its #! line is missing, 8 no #! line.",
  "For 13 run `chmod 755 FILE`, for 2 correct the #! line and its line end (CR LF), for 8 add it.",
  when = { apache = "AH01241", says = "AH01215: <>: exec of '" } }
local LUA_ERROR = { "A script of mod_lua failed at the file and line in the message.", "Correct the script.",
  when = { apache = "AH01471" } }
local LUA_LOAD = { "A script of mod_lua does not exist or has a syntax error.", "Check it with `luac -p FILE`.",
  when = { apache = "AH01482" } }
local NO_HANDLER = { "Mod_proxy is loaded, but no module for the scheme in the line: http needs mod_proxy_http, fcgi mod_proxy_fcgi, balancer mod_proxy_balancer, ws mod_proxy_http or mod_proxy_wstunnel.",
  "Load that module (Debian: `a2enmod proxy_http`) and restart, or correct the URL in ProxyPass or in the RewriteRule with the flag P.",
  when = { apache = "AH01144", says = "No protocol handler was valid for the URL" } }
local NO_DNS = { "The name of the backend cannot be resolved on this machine.",
  "Correct the name in ProxyPass, or the resolver; try `getent hosts NAME`.",
  when = { says = "DNS lookup failure for:" } }
local TLS_BACKEND = { "The TLS handshake with the backend failed: its port speaks no TLS, or its certificate is not accepted.",
  "Set `LogLevel ssl:info`: AH02411 is the name, AH02276 the chain (AH02039 without that level), AH02003 alone the protocol. Use http:// for a plain port, else a name that the certificate holds, and its CA in SSLProxyCACertificateFile.",
  when = { apache = { "AH02411", "AH02003" }, says = "Error during SSL Handshake with remote server" } }
local BAD_NAME = { "The backend or script sent a header whose name holds a blank or another forbidden character.",
  "Correct the name where it is made.",
  when = { apache = "AH02429" } }
local PHP_FATAL = { "The PHP program failed; the text behind \"PHP Fatal error\" is its error.",
  "Correct the program at that file and line. For Allowed memory size look for what takes so much before you raise memory_limit.",
  when = { says = { "AH01071: Got error 'PHP message: PHP Fatal error", ":error] [pid <>] PHP Fatal error:", "[error] [client <>] PHP Fatal error:",
    "mod_fcgid: stderr: PHP Fatal error:" } } }
local WSGI_FAILED = { "The Python program failed under mod_wsgi; the traceback below the line says where.",
  "Correct it. For a missing module compare python-home of WSGIDaemonProcess with the virtual environment, and the Python version of mod_wsgi with it.",
  when = { says = { "Target WSGI script '<>' cannot be loaded as Python module", "Failed to exec Python script file '",
    "Exception occurred processing WSGI script '" } } }
local WSGI_DIED = { "The Python process of mod_wsgi ended in the middle of the request: a crash, or no memory (500, since mod_wsgi 6 it is 502).",
  "Look for \"exit signal\" in the log. Modules in C, such as numpy, often need `WSGIApplicationGroup %{GLOBAL}`.",
  when = { says = { "Truncated or oversized response headers received from daemon process '",
    "closed connection before sending complete response headers" } } }
local FCGID_BODY = { "The body is larger than FcgidMaxRequestLen of mod_fcgid (131072 bytes unless set); the answer is 500, not 413.",
  "Set FcgidMaxRequestLen to what uploads need, such as 20000000.",
  when = { says = "(so far) exceeds MaxRequestLen (" } }
local FCGID_SLOW = { "The program under mod_fcgid wrote nothing until FcgidIOTimeout (40 s unless set).",
  "Find out what it waits for, then raise FcgidIOTimeout if it has to be so long.",
  when = { says = "mod_fcgid: read data timeout in" } }
local CGI_SAID = { "The CGI program wrote to stderr what went wrong: the text behind AH01215.",
  "Read that text; run the program in a shell as the user of Apache to see the rest.",
  when = { apache = "AH01215" } }
local FCGI_SAID = { "The FastCGI program answered this itself; the text in the quotes of AH01071 is what it wrote to stderr.",
  "Read that text, and the log of PHP-FPM at that second.",
  when = { apache = "AH01071" } }
local NOT_PASSED = { "The request could not be passed to the backend; AH00898 repeats the reason that the error page shows.",
  "Read that reason, and the line above AH00898. For TLS set `LogLevel ssl:info`.",
  when = { apache = { "AH00898", "AH01084", "AH01097" } } }

-- 502, 503, 504: what is behind ---------------------------------------------------

local BACKEND_SLOW = { "The backend took the request and sent nothing until ProxyTimeout, which is Timeout (60 s) unless set. Apache answers 502 then, not 504.",
  "Find out what the backend waits for. Only for that path raise `timeout=` on ProxyPass.",
  when = { says = "(70007)The timeout specified has expired: <>error reading status line from remote server" } }
local BACKEND_CLOSED = { "The backend closed or reset the connection instead of answering: it crashed, or closed a kept connection just when it was used again.",
  "Look into the backend's log at that second. Set `ttl=` below the backend's keep-alive time, or `disablereuse=on`.",
  when = { says = { "(20014)Internal error (specific information not available): <>error reading status line from remote server",
    "Connection reset by peer: <>error reading status line from remote server" } } }
local NO_STATUS_LINE = { "The backend sent something that is no HTTP status line, or ended at once.",
  "Compare scheme and port: a TLS port needs https://, PHP-FPM fcgi://.",
  when = { says = "(70014)End of file found: <>error reading status line from remote server" } }
local NO_ANSWER = { "No usable answer came from the backend.",
  "Read the system error in front of AH01102: 70007 it was too slow, 20014 or 104 it closed, 70014 no HTTP.",
  when = { apache = { "AH01102", "AH00898" }, says = { "Reason: Error reading from remote server", "Reason: <strong>Error reading from remote server" } } }
local HEADER_TOO_LARGE = { "A header line of the backend is longer than ResponseFieldSize (8192 bytes). The system error 28 has nothing to do with a disk.",
  "Shorten the cookie or policy; else set `responsefieldsize=16384` on ProxyPass (2.4.34 and later).",
  when = { apache = "AH10124", says = "header size is over the limit allowed by ResponseFieldSize" } }
local HEADER_CUT = { "The status line came, but the backend did not end its header in time.",
  "Look at what the backend does while it writes its header.",
  when = { apache = "AH10404", says = "AH10404: Error reading headers from backend" } }
local BAD_HEADER = { "The header of the backend could not be read; AH10124 or AH10404 above it says why.",
  when = { apache = "AH01106" } }
local BODY_NOT_SENT = { "The backend stopped reading the request: often an upload over its own limit, or a kept connection that it had closed.",
  "Raise the limit at the backend, or let it answer 413 before it closes. Set `disablereuse=on`, or `ttl=` below its keep-alive time.",
  when = { apache = { "AH01084", "AH01097" }, says = "proxy: pass request body failed to" } }
local REFUSED = { "Nothing listens at the address and port in the line.",
  "Start the backend and try `curl -v http://HOST:PORT/` on this machine. The name localhost may mean ::1 while the backend listens on 127.0.0.1.",
  when = { says = { "Connection refused: <>AH00957", "actively refused it. : AH00957", "Connection refused: proxy: HTTP: attempt to connect to" } } }
local UNREACHED = { "The address does not answer: a firewall drops the packets, the host is down, or the backend's queue is full.",
  "Open the path between the two. A short `connectiontimeout=` on ProxyPass makes the failure quick.",
  when = { says = { "Connection timed out: <>AH00957", "(70007)The timeout specified has expired: AH00957", "No route to host: <>AH00957",
    "Network is unreachable: <>AH00957" } } }
local FORBIDDEN_OUT = { "The system does not let Apache make the connection, mostly SELinux.",
  "Label the one port with `semanage port -a -t http_port_t -p tcp PORT`; `setsebool -P httpd_can_network_connect 1` opens all ports.",
  when = { says = "Permission denied: <>AH00957" } }
local NO_CONNECTION = { "No connection to the backend came about.",
  "Read the system error in front of AH00957 or AH02454: 111 or 61 nothing listens, 110 or 70007 no answer, 113 no route, 13 not permitted, 2 no such socket.",
  when = { apache = { "AH00957", "AH01114", "AH01079", "AH00896", "AH00866", "AH10101" } } }
local WORKER_OUT = { "After a failed connection the worker stays out of use for `retry=` seconds (60 unless set), although the backend may be back.",
  "Find the AH00957 line before it. Set a smaller `retry=` on ProxyPass for backends that restart often.",
  when = { apache = { "AH00959", "AH00940" }, says = { "proxy: HTTP: disabled connection for (" } } }
local ALL_OUT = { "All members of the balancer are in error state.",
  "Look for AH00957 before it; the balancer-manager shows each state. Open its page to administrators only.",
  when = { apache = "AH01170", says = "All workers are in error state" } }
local ROUTE_OUT = { "The member that holds this session is down, and `nofailover=On` forbids another.",
  "Repair that member, or allow another one where sessions are shared.",
  when = { apache = "AH01167" } }
local POOL_FULL = { "All connections to the backend are in use, and the time of `acquire=` has passed.",
  "Find the slow requests first, then raise `max=` on ProxyPass.",
  when = { apache = "AH00941" } }
local NO_SOCKET = { "The Unix socket of PHP-FPM or another backend does not exist (2), is not permitted (13), or nobody takes connections (111, 11).",
  "For 2 start the service and compare its `listen` with SetHandler or ProxyPass: the path often holds the PHP version. For 13 set listen.owner and listen.group to the user of Apache, not mode 666. For 11 look at pm.max_children.",
  when = { apache = "AH02454", says = "attempt to connect to Unix domain socket" } }
local FCGI_DIED = { "The FastCGI process ended in the middle of the request: a crash, no memory, request_terminate_timeout, or a restart.",
  "Look into the log of PHP-FPM at that second for \"exited on signal\" or \"terminating\".",
  when = { apache = { "AH01067", "AH01075" }, says = { "AH01067: Failed to read FastCGI header", "(70014)End of file found: <>AH01075: Error dispatching request" } } }
local NOT_FCGI = { "What answers at that port speaks no FastCGI.",
  "Correct the port, or use http:// instead of fcgi://.",
  when = { apache = "AH01068", says = "AH01068: Got bogus version" } }
local FCGI_SLOW = { "The FastCGI program sent nothing until ProxyTimeout, which is Timeout (60 s) unless set.",
  "Find out what it waits for (the slow log of PHP-FPM). Only for that path raise `timeout=` on ProxyPass or ProxyTimeout.",
  when = { apache = "AH01075", says = { "(70007)The timeout specified has expired: <>AH01075: Error dispatching request", "AH01075: Error dispatching request to <>(polling)" } } }
local NO_SLOT = { "All processes that mod_fcgid may start are busy (FcgidMaxProcesses, FcgidMaxProcessesPerClass).",
  "Find the slow program first, then raise the limit within the memory.",
  when = { says = "mod_fcgid: can't apply process slot for" } }
local AJP = { "The AJP connector gave no answer, or a broken one. A slow servlet ends as 503, as 500 where the request cannot be repeated, and as 504 where the worker has `ping=`.",
  "Look for the slow request, or raise `timeout=` for that worker. Compare port and secret on both sides.",
  when = { apache = { "AH00878", "AH00992", "AH01030" } } }
local NO_CGID = { "Mod_cgid cannot reach its daemon: the path of ScriptSock is wrong, or a cleaner deleted the socket.",
  "Give ScriptSock a path that stays; a relative one counts from DefaultRuntimeDir. Restart Apache.",
  when = { apache = { "AH02833", "AH01257" }, says = "ScriptSock <> does not exist" } }
local CGI_SLOW = { "The CGI program wrote nothing until CGIDScriptTimeout or CGIScriptTimeout, which is Timeout (60 s) unless set.",
  "Find out what it waits for; raise that time-out for its folder only.",
  when = { apache = "AH01220", says = "Script timed out before returning headers:" } }
local WSGI_SLOW = { "The Python program under mod_wsgi sent no header in time, because it works or hangs.",
  "Find out what it waits for. Modules in C, such as numpy, can hang until `WSGIApplicationGroup %{GLOBAL}` is set.",
  when = { says = "Timeout when reading response headers from daemon process" } }
local SCGI_SLOW = { "The SCGI server sent no header in time.", "Find out what it waits for.",
  when = { apache = "AH00860" } }
local SCGI_CLOSED = { "The SCGI server ended the connection before its header was complete.", "Look into its log at that second.",
  when = { apache = "AH00860" } }

-- 400 to 417: the request ---------------------------------------------------------

local BAD_PATH = { "The path has a bad percent sign, or climbs above the root with `/../`. Scanners send this.",
  "Do nothing about scanners. A client of your own has to encode % as %25.",
  when = { apache = "AH10244" } }
local BAD_URI = { "The request line holds no path that begins with a slash.",
  "Correct the client; on a forward proxy, set ProxyRequests only with an access rule, or it is open to everyone.",
  when = { apache = { "AH00126", "AH03450" }, says = { "Invalid URI in request", "HTTP Request Line; Unable to parse URI:" } } }
local LONG_HEADER = { "A header line is longer than LimitRequestFieldSize (8190 bytes), mostly Cookie or a Kerberos ticket. Apache answers 400, not 431.",
  "Shorten the cookies. Else set `LimitRequestFieldSize 16380` in the first virtual host of that address.",
  when = { apache = { "AH00561", "AH00560", "AH00562" }, says = { "Request header exceeds LimitRequestFieldSize", "Size of a request header field exceeds server limit" } } }
local MANY_HEADERS = { "The request has more header lines than LimitRequestFields (100).",
  "Look at Via and X-Forwarded-For for a loop of proxies before you raise it.",
  when = { apache = "AH00563", says = { "Number of request headers exceeds LimitRequestFields", "The number of request header fields exceeds this server's limit" } } }
local NO_HOST = { "The request has no Host header.", "Let the probe or script send one.",
  when = { apache = "AH00569", says = "client sent HTTP/1.1 request without hostname" } }
local BAD_HOST = { "The Host header holds a character that no name has.", "Use a legal name.",
  when = { apache = { "AH00550", "AH02415" }, says = "Client sent malformed Host header" } }
local BLANK_IN_LINE = { "The request line holds a blank too many, such as one in the URL, or an unknown version.",
  "Encode the blank as %20. `HttpProtocolOptions Unsafe` would accept it, and with it ways to smuggle requests.",
  when = { apache = { "AH03448", "AH02418" }, says = { "HTTP Request Line; Excess whitespace", "HTTP Request Line; Unrecognized protocol" } } }
local BAD_HEADER_NAME = { "A header line of the request has no legal name.", "Correct the client that makes it.",
  when = { apache = "AH02426", says = "Request header field name is malformed:" } }
local BAD_LENGTH = { "Content-Length is no number, or Transfer-Encoding is not chunked.", "Correct the client or the proxy in front.",
  when = { apache = { "AH10242", "AH02539" }, says = { "client sent invalid Content-Length (", "client sent unknown Transfer-Encoding (" } } }
local BAD_CHUNK = { "The chunks of the body are broken. With [remote in the line it is the backend's answer that is broken.",
  "Capture one message, and repair the side that sent it.",
  when = { apache = "AH01590" } }
local TLS_TO_PLAIN = { "TLS reached a port in clear text: the access log begins with \\x16\\x03.",
  "Use http for that port, or set `SSLEngine on` in the virtual host of that port.",
  when = { apache = "AH00134", says = "possible attempt to establish SSL connection on non-SSL port" } }
local PLAIN_TO_TLS = { "Clear text reached a TLS port.",
  "Use https:// for that port, also in the proxy in front.",
  when = { apache = "AH01996", says = { "speaking plain HTTP to an SSL-enabled server port", "HTTP spoken on HTTPS port" } } }
local CLIENT_LEFT = { "The client did not deliver its body: 70007 it was too slow (408), 70008 it left, -102 a broken chunk (400). The backend is not to blame.",
  "Look at the client and at RequestReadTimeout (body=20,MinRate=500 unless set).",
  when = { apache = "AH01095", says = "prefetch request body failed to" } }
local NO_FILE = { "No such file: the line names the path that Apache looked at.",
  "Compare it with the disk and with DocumentRoot or Alias. Where the application should answer, see that mod_rewrite is loaded and AllowOverride admits its rules (FileInfo).",
  when = { apache = { "AH00128", "AH00130" }, says = "] File does not exist:" } }
local NO_LISTING = { "The URL is a folder, and neither mod_dir nor mod_autoindex took it.",
  "Load mod_dir, or correct the URL.",
  when = { apache = "AH00129", says = "Attempt to serve directory:" } }
local NO_VARIANT = { "MultiViews found files of that name, such as name.php, but none whose type Apache knows or may choose.",
  "Turn it off with `Options -MultiViews` where rules of mod_rewrite or an application should take the URL; else give the file a type.",
  when = { apache = "AH00687", says = "(None could be negotiated)" } }
local NOT_ACCEPTABLE = { "No variant of the file fits the headers Accept, Accept-Language or Accept-Charset.",
  "Add a variant that fits all, or turn MultiViews off. For languages set `ForceLanguagePriority Prefer Fallback`.",
  when = { apache = "AH00690", says = "] no acceptable variant:" } }
local ENCODED_SLASH = { "The path holds an encoded slash (%2f), and AllowEncodedSlashes is off; or it holds a NUL (%00), as scanners send it.",
  "Do nothing about scanners. For %2f set `AllowEncodedSlashes NoDecode` in that virtual host, and see that the application does not take it for a path.",
  when = { apache = "AH00026", says = "(encoded '/') in URI path" } }
local NO_CGI = { "The CGI program does not exist at the path in the line, or may not be read.",
  "Compare ScriptAlias with the disk.",
  when = { apache = { "AH01264", "AH02811" }, says = "script not found or unable to stat" } }
local NO_SCRIPT = { "PHP-FPM does not find the script, or may not read it: the path that Apache sends is not the one that PHP-FPM sees.",
  "Compare DocumentRoot with the path inside the container or chroot of PHP-FPM, and the rights there. Send only files that exist: `<If \"-f %{REQUEST_FILENAME}\">`.",
  when = { says = "AH01071: Got error 'Primary script unknown" } }
local FPM_DENIED = { "PHP-FPM runs only files whose ending security.limit_extensions names.",
  "Send .php files only to PHP-FPM. More endings there let uploaded files run as programs.",
  when = { says = "Access to the script has been denied (see security.limit_extensions)" } }
local METHOD_DENIED = { "AllowMethods refuses the method for this folder.", "Add the one method there, if the application needs it.",
  when = { apache = "AH01623", says = "client method denied by server configuration:" } }
local UNKNOWN_METHOD = { "No module knows the method.", "Do nothing about scanners. WebDAV methods need mod_dav.",
  when = { apache = "AH00135", says = "] Invalid method in request" } }
local BODY_LIMIT = { "The body is larger than LimitRequestBody (1 GB unless set; no limit up to 2.4.53).",
  "Raise LimitRequestBody for the one upload path. The value 0 lets anyone fill the disk.",
  when = { apache = { "AH01588", "AH01591" }, says = { "Requested content-length of <> is larger than the configured limit of", "Read content length of <> is larger than the configured limit of" } } }
local RENEGOTIATION = { "A client certificate was asked for in the middle of a request whose body is larger than SSLRenegBufferSize (128 kB).",
  "Ask for the certificate in the whole virtual host, so that the handshake comes before the body; else raise SSLRenegBufferSize for that path.",
  when = { apache = { "AH02018", "AH02257" }, says = { "request body exceeds maximum size (<>) for SSL buffer", "could not buffer message body to allow SSL renegotiation" } } }
local MODSECURITY_BODY = { "The body is larger than SecRequestBodyLimit or SecRequestBodyNoFilesLimit of mod_security.",
  "Raise that limit for the one upload path; the engine then reads bodies of that size, which takes memory and time.",
  when = { says = { "ModSecurity: Request body (Content-Length) is larger than the configured limit (<>). Deny with",
    "ModSecurity: Request body is larger than the configured limit (<>).. Deny with", "ModSecurity: Request body no files data length is larger than the configured limit (<>).. Deny with" } } }
local LINE_LIMIT = { "The request line is longer than LimitRequestLine (8190 bytes): a long query, a SAML message, a report.",
  "Send the data in the body of a POST. Else raise LimitRequestLine in the first virtual host of that address.",
  when = { apache = "AH00565", says = "request-line exceeds LimitRequestLine" } }
local TOO_SLOW = { "The client was slower than RequestReadTimeout allows (header=20-40,MinRate=500 body=20,MinRate=500 unless set).",
  "Accept single lines: browsers open spare connections. Raise `body=` for upload paths only; the limit keeps slow attacks away.",
  when = { apache = "AH01382", says = { "Request header read timeout", "Request body read timeout" } } }
local BAD_EXPECT = { "The Expect header says something else than 100-continue.", "Remove the header in the client.",
  when = { apache = "AH00570", says = "client sent an unrecognized expectation value of Expect" } }
local SNI_DIFFERS = { "The Host header leads to a virtual host whose TLS settings differ from those of the name in the handshake (SNI). Versions that know SSLVHostSNIPolicy compare more than older ones.",
  "Behind a proxy, let it send the name of the Host header as SNI (nginx: `proxy_ssl_server_name on;` and `proxy_ssl_name $host;`). Else give both virtual hosts the same TLS settings, or each a certificate of its own.",
  when = { apache = "AH02032", says = "provided via HTTP have no compatible SSL setup" } }

-- Numbers ----------------------------------------------------------------------

entry {
  key = "AH01630", status = "403",
  title = "Denied by Require",
  summary = "A Require rule of the matching section refused the request.",
  check = "The path in the line: which Directory section covers it?",
  causes = { DENIED },
  source = { { "httpd", "modules/aaa/mod_authz_core.c" } },
}

entry {
  key = "AH01797", status = "403",
  title = "Denied by Order, Allow, Deny",
  summary = "The old access directives of Apache 2.2, which mod_access_compat still serves, refused the request.",
  check = "The path in the line: which Directory section or .htaccess covers it?",
  causes = { OLD_ORDER },
  source = { { "httpd", "modules/aaa/mod_access_compat.c" } },
}

entry {
  key = "AH01631", status = "401",
  title = "User not authorized",
  summary = "The login was right, but no Require line admits this user.",
  causes = { NOT_ADMITTED },
  source = { { "httpd", "modules/aaa/mod_authz_core.c" } },
}

entry {
  key = "AH01617", status = "401",
  title = "Wrong password",
  summary = "The user exists, and the password does not fit.",
  causes = { BAD_PASSWORD },
  source = { { "httpd", "modules/aaa/mod_auth_basic.c" } },
}

entry {
  key = "AH01618", status = "401",
  title = "User not found",
  summary = "No provider of the section knows the user.",
  causes = { NO_USER },
  source = { { "httpd", "modules/aaa/mod_auth_basic.c" } },
}

entry {
  key = "AH01614", status = "401",
  title = "Wrong authentication scheme",
  summary = "The Authorization header is not of the scheme Basic.",
  causes = { OTHER_SCHEME },
  source = { { "httpd", "modules/aaa/mod_auth_basic.c" } },
}

entry {
  key = "AH01615", status = "500",
  title = "AuthName is missing",
  summary = "A section with Basic authentication has no AuthName.",
  causes = { NO_AUTHNAME },
  source = { { "httpd", "modules/aaa/mod_auth_basic.c" } },
}

entry {
  key = "AH01620", status = "500",
  title = "Password file not opened",
  summary = "Apache could not open the file that AuthUserFile names.",
  check = "The number in front: 2 it does not exist, 13 it may not be read.",
  causes = { NO_AUTHFILE },
  source = { { "httpd", "modules/aaa/mod_authn_file.c" } },
}

entry {
  key = "AH00027", status = "500",
  title = "Require without a login",
  summary = "A rule needs a user, and nothing asks for one.",
  causes = { NO_AUTH },
  source = { { "httpd", "server/request.c" } },
}

entry {
  key = "AH01796", status = "500",
  title = "Unknown AuthType",
  summary = "No module serves the AuthType of that section.",
  causes = { NO_AUTHTYPE_MODULE },
  source = { { "httpd", "modules/aaa/mod_authn_core.c" } },
}

entry {
  key = "AH01695", status = "500 401",
  title = "LDAP login failed",
  summary = "LDAP was away (500) or refused the user (401). The line comes at level info only.",
  check = "Set `LogLevel authnz_ldap:info` and read the two brackets at the end.",
  causes = { LDAP },
  source = { { "httpd", "modules/aaa/mod_authnz_ldap.c" } },
}

entry {
  key = "AH01276", status = "403",
  title = "No index file, and no listing",
  summary = "A folder was asked for that has no index file.",
  causes = { NO_INDEX },
  source = { { "httpd", "modules/generators/mod_autoindex.c" } },
}

entry {
  key = "AH00037", status = "403",
  title = "Symbolic link refused",
  summary = "A link stands on the path.",
  causes = { SYMLINK },
  source = { { "httpd", "server/request.c" } },
}

entry {
  key = "AH00035", status = "403",
  title = "Folder not searchable",
  summary = "A folder on the path lacks the search right.",
  check = "Run `namei -l PATH` as the user of Apache.",
  causes = { NO_SEARCH },
  source = { { "httpd", "server/request.c" } },
}

entry {
  key = "AH00036", status = "403",
  title = "Path not accessible",
  summary = "The system could not look the path up.",
  check = "The system error in front of AH00036.",
  causes = { NAME_TOO_LONG },
  source = { { "httpd", "server/request.c" } },
}

entry {
  key = "AH00132", status = "403",
  title = "File not readable",
  summary = "The file exists and could not be opened.",
  check = "Run `namei -l PATH` as the user of Apache.",
  causes = { UNREADABLE },
  source = { { "httpd", "server/core.c" } },
}

entry {
  key = "AH00529", status = "403",
  title = ".htaccess not readable",
  summary = "Apache has to read .htaccess before it serves from a folder, and could not.",
  causes = { HTACCESS_UNREADABLE },
  source = { { "httpd", "server/config.c" } },
}

entry {
  key = "AH00670", status = "403",
  title = "RewriteRule without FollowSymLinks",
  summary = "Rewriting per folder is off, so every URL of the folder is refused.",
  causes = { NO_FOLLOW },
  source = { { "httpd", "modules/mappers/mod_rewrite.c" } },
}

entry {
  key = "AH10410", status = "403", also = { "AH10411" },
  title = "Rewritten query refused",
  summary = "A rule of the server configuration (AH10410) or of a folder (AH10411) made a query with a blank or control character.",
  causes = { BAD_REWRITE },
  source = { { "httpd", "modules/mappers/mod_rewrite.c" } },
}

entry {
  key = "AH10508", status = "403", versions = "2.4.60+",
  title = "Encoded question mark refused",
  summary = "A rule would have turned %3f into a query.",
  causes = { QUESTION_MARK },
  source = { { "httpd", "modules/mappers/mod_rewrite.c" } },
}

entry {
  key = "AH01262", status = "403", also = { "AH02809" },
  title = "CGI without ExecCGI",
  summary = "The file may not run as a program there.",
  causes = { NO_EXECCGI },
  source = { { "httpd", "modules/generators/mod_cgid.c" } },
}

entry {
  key = "AH00127", status = "403",
  title = "Path not mapped",
  summary = "No path could be made of the URL.",
  check = "The system error in front of AH00127.",
  causes = { CANNOT_MAP },
  source = { { "httpd", "server/core.c" } },
}

entry {
  key = "AH02033", status = "403",
  title = "No SNI",
  summary = "The client named no host in its TLS handshake. The line comes at level info.",
  causes = { NO_SNI },
  source = { { "httpd", "modules/ssl/ssl_engine_kernel.c" } },
}

entry {
  key = "AH10158", status = "403",
  title = "No authentication after the handshake",
  summary = "A client certificate was asked for, and the client cannot send one after the handshake.",
  causes = { POST_HANDSHAKE },
  source = { { "httpd", "modules/ssl/ssl_engine_kernel.c" } },
}

entry {
  key = "AH02032", status = "421",
  title = "SNI and Host differ",
  summary = "The request came over a connection that was made for another name.",
  causes = { SNI_DIFFERS },
  source = { { "httpd", "modules/ssl/ssl_engine_kernel.c" } },
}

entry {
  key = "AH00124", status = "500",
  title = "Too many internal redirects",
  summary = "One request was redirected inside Apache ten times (LimitInternalRecursion).",
  check = "Set `LogLevel rewrite:trace3` for one request.",
  causes = { LOOP },
  source = { { "httpd", "server/core.c" } },
}

entry {
  key = "AH00125", status = "500",
  title = "Too many nested subrequests",
  summary = "Subrequests called each other ten deep (LimitInternalRecursion).",
  causes = { SUBREQUESTS },
  source = { { "httpd", "server/core.c" } },
}

entry {
  key = "AH01215",
  title = "Output of a CGI program on stderr",
  summary = "Mod_cgi passes on what the program wrote to stderr (mod_cgid writes it to the log without a number). It explains the 500 that follows, or is harmless.",
  check = "The text behind it, and the line \"End of script output before headers\".",
  source = { { "httpd", "modules/generators/mod_cgi.c; modules/generators/cgi_common.h" } },
}

entry {
  key = "AH01220", status = "504",
  title = "CGI program too slow",
  summary = "Mod_cgi waited for output in vain.",
  causes = { CGI_SLOW },
  source = { { "httpd", "modules/generators/mod_cgi.c; modules/generators/cgi_common.h" } },
}

entry {
  key = "AH01241", status = "500",
  title = "CGI program not started",
  summary = "The program could not be executed.",
  check = "The number in front: 13 rights, 2 interpreter, 8 no #! line.",
  causes = { NOT_EXECUTED },
  source = { { "httpd", "modules/generators/mod_cgid.c" } },
}

entry {
  key = "AH01264", status = "404", also = { "AH02811" },
  title = "CGI program not found",
  summary = "No program lies at that path.",
  causes = { NO_CGI },
  source = { { "httpd", "modules/generators/mod_cgid.c" } },
}

entry {
  key = "AH02833", status = "503", also = { "AH01257" },
  title = "Socket of mod_cgid missing",
  summary = "The daemon that starts CGI programs cannot be reached.",
  causes = { NO_CGID },
  source = { { "httpd", "modules/generators/mod_cgid.c" } },
}

entry {
  key = "AH01471", status = "500",
  title = "Lua error",
  summary = "A handler of mod_lua failed while it ran.",
  causes = { LUA_ERROR },
  source = { { "httpd", "modules/lua/mod_lua.c" } },
}

entry {
  key = "AH01482", status = "500",
  title = "Lua file not loaded",
  summary = "A file of mod_lua could not be loaded.",
  causes = { LUA_LOAD },
  source = { { "httpd", "modules/lua/lua_vmprep.c" } },
}

entry {
  key = "AH00957", status = "503",
  title = "Connection to the backend failed",
  summary = "Mod_proxy could not connect. The word behind the number is the protocol: http, FCGI, AJP, SCGI, uwsgi.",
  check = "The system error in front of AH00957: 111 refused, 110 or 70007 no answer, 113 no route, 13 not permitted.",
  causes = { REFUSED, UNREACHED, FORBIDDEN_OUT },
  source = { { "httpd", "modules/proxy/proxy_util.c" } },
}

entry {
  key = "AH01114", status = "503",
  title = "No connection to the HTTP backend",
  summary = "The line follows AH00957, which says why.",
  check = "The system error in front of AH00957.",
  causes = { NO_CONNECTION },
  source = { { "httpd", "modules/proxy/mod_proxy_http.c" } },
}

entry {
  key = "AH01079", status = "503",
  title = "No connection to the FastCGI backend",
  summary = "The line follows AH00957 (TCP) or AH02454 (Unix socket), which says why.",
  check = "The system error in front of AH00957 or AH02454.",
  causes = { NO_CONNECTION },
  source = { { "httpd", "modules/proxy/mod_proxy_fcgi.c" } },
}

entry {
  key = "AH00896", status = "503",
  title = "No connection to the AJP backend",
  summary = "The line follows AH00957, which says why. The AJP connector of Tomcat is off unless configured.",
  check = "The system error in front of AH00957.",
  causes = { NO_CONNECTION },
  source = { { "httpd", "modules/proxy/mod_proxy_ajp.c; modules/proxy/ajp_link.c" } },
}

entry {
  key = "AH00866", status = "503",
  title = "No connection to the SCGI backend",
  summary = "The line follows AH00957, which says why.",
  check = "The system error in front of AH00957.",
  causes = { NO_CONNECTION },
  source = { { "httpd", "modules/proxy/mod_proxy_scgi.c" } },
}

entry {
  key = "AH10101", status = "503",
  title = "No connection to the uWSGI backend",
  summary = "The line follows AH00957, which says why.",
  check = "The system error in front of AH00957.",
  causes = { NO_CONNECTION },
  source = { { "httpd", "modules/proxy/mod_proxy_uwsgi.c" } },
}

entry {
  key = "AH00959", status = "503",
  title = "Worker taken out of use",
  summary = "A connection failed, so the worker gets no requests for a while.",
  check = "The AH00957 line before it.",
  causes = { WORKER_OUT },
  source = { { "httpd", "modules/proxy/proxy_util.c" } },
}

entry {
  key = "AH00940", status = "503",
  title = "Worker still out of use",
  summary = "The request met a worker that had failed shortly before.",
  check = "AH00957 and AH00959 earlier in the log.",
  causes = { WORKER_OUT },
  source = { { "httpd", "modules/proxy/proxy_util.c" } },
}

entry {
  key = "AH00941", status = "503",
  title = "No free connection to the backend",
  summary = "The pool of connections is used up.",
  causes = { POOL_FULL },
  source = { { "httpd", "modules/proxy/proxy_util.c" } },
}

entry {
  key = "AH01170", status = "503",
  title = "All members of the balancer are out",
  summary = "No member of the balancer may be used at the moment.",
  causes = { ALL_OUT },
  source = { { "httpd", "modules/proxy/mod_proxy_balancer.c" } },
}

entry {
  key = "AH01167", status = "503",
  title = "The member of a session is out",
  summary = "The route of the session leads to a member in error state.",
  causes = { ROUTE_OUT },
  source = { { "httpd", "modules/proxy/mod_proxy_balancer.c" } },
}

entry {
  key = "AH02454", status = "503",
  title = "No connection to a Unix socket",
  summary = "The backend's socket could not be used.",
  check = "The number in front: 2 missing, 13 not permitted, 111 or 11 nobody takes it.",
  causes = { NO_SOCKET },
  source = { { "httpd", "modules/proxy/proxy_util.c" } },
}

entry {
  key = "AH01102", status = "502",
  title = "No status line from the backend",
  summary = "The backend took the connection, and no answer came. A time-out is 502 here as well.",
  check = "The system error in front of AH01102.",
  causes = { BACKEND_SLOW, BACKEND_CLOSED, NO_STATUS_LINE },
  source = { { "httpd", "modules/proxy/mod_proxy_http.c" } },
}

entry {
  key = "AH00898", status = "502 500",
  title = "Reason on the proxy's error page",
  summary = "The line repeats the reason that the error page shows, mostly Error reading from remote server (502), DNS lookup failure or Error during SSL Handshake (500).",
  check = "The text, and the line above it.",
  causes = { NO_DNS, TLS_BACKEND },
  source = { { "httpd", "modules/proxy/proxy_util.c" } },
}

entry {
  key = "AH01106", status = "502",
  title = "Bad header of the backend",
  summary = "The header of the answer could not be read.",
  check = "AH10124 or AH10404 above it.",
  causes = { BAD_HEADER },
  source = { { "httpd", "modules/proxy/mod_proxy_http.c" } },
}

entry {
  key = "AH10124", status = "502",
  title = "Header of the backend too large",
  summary = "One header line of the answer does not fit.",
  causes = { HEADER_TOO_LARGE },
  source = { { "httpd", "modules/proxy/mod_proxy_http.c" } },
}

entry {
  key = "AH10404", status = "502",
  title = "Header of the backend not complete",
  summary = "The header of the answer did not end in time.",
  causes = { HEADER_CUT },
  source = { { "httpd", "modules/proxy/mod_proxy_http.c" } },
}

entry {
  key = "AH02429", status = "500",
  title = "Bad header name in the answer",
  summary = "Apache refuses to send on a header with such a name.",
  causes = { BAD_NAME },
  source = { { "httpd", "modules/http/http_filters.c" } },
}

entry {
  key = "AH01084", status = "502 500 504",
  title = "Request not passed to the backend",
  summary = "Writing the request to the backend failed: 502, or 504 where it took too long. Beside a failed TLS handshake the status is 500.",
  check = "AH00898 beside it; for TLS the lines of mod_ssl at level info.",
  causes = { BODY_NOT_SENT },
  source = { { "httpd", "modules/proxy/proxy_util.c" } },
}

entry {
  key = "AH01097", status = "502 500 504",
  title = "Request not passed to the HTTP backend",
  summary = "The line follows AH01084 and names the client.",
  check = "The AH01084 line.",
  causes = { BODY_NOT_SENT },
  source = { { "httpd", "modules/proxy/mod_proxy_http.c" } },
}

entry {
  key = "AH01095", status = "408 400",
  title = "Body of the client not read",
  summary = "Apache could not read the request body that it should pass on.",
  check = "The system error in front of AH01095.",
  causes = { CLIENT_LEFT },
  source = { { "httpd", "modules/proxy/proxy_util.c" } },
}

entry {
  key = "AH01144", status = "500",
  title = "No module for the scheme",
  summary = "No submodule of mod_proxy takes the URL.",
  check = "The scheme in the line.",
  causes = { NO_HANDLER },
  source = { { "httpd", "modules/proxy/mod_proxy.c" } },
}

entry {
  key = "AH02432",
  title = "Method of the balancer unknown",
  summary = "A balancer names a method (lbmethod) whose module is not loaded. Apache does not start: clients get no answer at all.",
  causes = { { "The module of the method is missing, for byrequests (the default) mod_lbmethod_byrequests.", "Load it (Debian: `a2enmod lbmethod_byrequests`), or correct lbmethod." } },
  signs = { "Cannot find LB Method:" },
  source = { { "httpd", "modules/proxy/proxy_util.c; modules/proxy/mod_proxy_balancer.c" } },
}

entry {
  key = "AH01071", status = "404 403 500",
  title = "Message of the FastCGI program",
  summary = "What the program, mostly PHP-FPM, wrote to stderr. Warnings come this way as well, with a good answer.",
  check = "The text in the quotes.",
  causes = { NO_SCRIPT, FPM_DENIED, PHP_FATAL },
  source = { { "httpd", "modules/proxy/mod_proxy_fcgi.c" } },
}

entry {
  key = "AH01067", status = "503",
  title = "FastCGI record not read",
  summary = "The connection to the FastCGI program ended too early.",
  check = "The log of PHP-FPM.",
  causes = { FCGI_DIED },
  source = { { "httpd", "modules/proxy/mod_proxy_fcgi.c" } },
}

entry {
  key = "AH01068", status = "503",
  title = "No FastCGI",
  summary = "The peer's first bytes are no FastCGI.",
  causes = { NOT_FCGI },
  source = { { "httpd", "modules/proxy/mod_proxy_fcgi.c" } },
}

entry {
  key = "AH01075", status = "504 503",
  title = "FastCGI request failed",
  summary = "The program did not answer in time (504), or the connection ended (503).",
  check = "The system error in front of AH01075: 70007 time, 70014 end, 22 no FastCGI.",
  causes = { FCGI_SLOW, FCGI_DIED },
  source = { { "httpd", "modules/proxy/mod_proxy_fcgi.c" } },
}

entry {
  key = "AH00878", status = "503 500 504", also = { "AH00992", "AH01030" },
  title = "AJP answer not read",
  summary = "The AJP connector sent no answer, or a broken one.",
  check = "The system error in front of AH00878.",
  causes = { AJP },
  source = { { "httpd", "modules/proxy/mod_proxy_ajp.c; modules/proxy/ajp_link.c" } },
}

entry {
  key = "AH00860", status = "504 500",
  title = "SCGI answer not read",
  summary = "No complete header came from the SCGI server: it was too slow (504), or closed the connection or sent no header (500).",
  check = "The line above it: \"Script timed out\", \"End of script output\" or \"malformed header\".",
  source = { { "httpd", "modules/proxy/mod_proxy_scgi.c" } },
}

entry {
  key = "AH02411", status = "500",
  title = "Name in the backend's certificate",
  summary = "The certificate of the backend does not hold the name in ProxyPass. The line comes at level info.",
  causes = { TLS_BACKEND },
  source = { { "httpd", "modules/ssl/ssl_engine_io.c" } },
}

entry {
  key = "AH02003", status = "500",
  title = "TLS handshake with the backend failed",
  summary = "No TLS connection to the backend came about. The line comes at level info.",
  causes = { TLS_BACKEND },
  source = { { "httpd", "modules/ssl/ssl_engine_io.c" } },
}

entry {
  key = "AH01996", status = "400",
  title = "Clear text on the TLS port",
  summary = "A client spoke HTTP without TLS to a TLS port. The line comes at level info.",
  causes = { PLAIN_TO_TLS },
  source = { { "httpd", "modules/ssl/ssl_engine_io.c" } },
}

entry {
  key = "AH00134", status = "501",
  title = "TLS on the plain port",
  summary = "The method holds bytes of a TLS handshake. Newer versions answer 400 and write no such line.",
  causes = { TLS_TO_PLAIN },
  source = { { "httpd", "server/core.c" } },
}

entry {
  key = "AH00135", status = "501",
  title = "Unknown method",
  summary = "No module knows the method.",
  causes = { UNKNOWN_METHOD },
  source = { { "httpd", "server/core.c" } },
}

entry {
  key = "AH01623", status = "405",
  title = "Method not allowed",
  summary = "The directive AllowMethods refused the method.",
  causes = { METHOD_DENIED },
  source = { { "httpd", "modules/aaa/mod_allowmethods.c" } },
}

entry {
  key = "AH00126", status = "400",
  title = "Bad URI",
  summary = "The core got a URI that does not begin with a slash.",
  causes = { BAD_URI },
  source = { { "httpd", "server/core.c" } },
}

entry {
  key = "AH03450", status = "400",
  title = "URI not parsed",
  summary = "The URI in the request line is none. The line comes at level debug.",
  causes = { BAD_URI },
  source = { { "httpd", "server/protocol.c" } },
}

entry {
  key = "AH10244", status = "400",
  title = "Bad path",
  summary = "The path cannot be decoded, or leaves the root.",
  causes = { BAD_PATH },
  source = { { "httpd", "server/request.c" } },
}

entry {
  key = "AH00026", status = "404",
  title = "Encoded slash in the path",
  summary = "The path holds %2f or %00. The line comes at level info.",
  causes = { ENCODED_SLASH },
  source = { { "httpd", "server/request.c" } },
}

entry {
  key = "AH00128", status = "404", also = { "AH00130" },
  title = "File not found",
  summary = "No file lies at that path. The line comes at level info.",
  check = "The path in the line.",
  causes = { NO_FILE },
  source = { { "httpd", "server/core.c" } },
}

entry {
  key = "AH00687", status = "404",
  title = "None could be negotiated",
  summary = "MultiViews looked for files that begin with the name in the URL, and could choose none.",
  check = "The path in the line: which files lie there?",
  causes = { NO_VARIANT },
  source = { { "httpd", "modules/mappers/mod_negotiation.c" } },
}

entry {
  key = "AH00690", status = "406",
  title = "No acceptable variant",
  summary = "The client accepts no variant of the file.",
  causes = { NOT_ACCEPTABLE },
  source = { { "httpd", "modules/mappers/mod_negotiation.c" } },
}

entry {
  key = "AH00129", status = "404",
  title = "Folder instead of a file",
  summary = "The default handler got a folder. The line comes at level info.",
  causes = { NO_LISTING },
  source = { { "httpd", "server/core.c" } },
}

entry {
  key = "AH00561", status = "400", also = { "AH00560", "AH00562" },
  title = "Header line too long",
  summary = "A request header is over the limit. The line comes at level info.",
  check = "The name behind it.",
  causes = { LONG_HEADER },
  source = { { "httpd", "server/protocol.c" } },
}

entry {
  key = "AH00563", status = "400",
  title = "Too many header lines",
  summary = "The request has more header lines than allowed. The line comes at level info.",
  causes = { MANY_HEADERS },
  source = { { "httpd", "server/protocol.c" } },
}

entry {
  key = "AH00565", status = "414",
  title = "Request line too long",
  summary = "The request line is over the limit. The line comes at level info.",
  causes = { LINE_LIMIT },
  source = { { "httpd", "server/protocol.c" } },
}

entry {
  key = "AH00569", status = "400",
  title = "No Host header",
  summary = "A request in HTTP/1.1 has no Host. The line comes at level debug.",
  causes = { NO_HOST },
  source = { { "httpd", "server/protocol.c" } },
}

entry {
  key = "AH00550", status = "400", also = { "AH02415" },
  title = "Bad Host header",
  summary = "The Host header is malformed. The line comes at level debug.",
  causes = { BAD_HOST },
  source = { { "httpd", "server/vhost.c" } },
}

entry {
  key = "AH03448", status = "400", also = { "AH02418" },
  title = "Blank in the request line",
  summary = "The request line has a blank too many. The line comes at level debug.",
  causes = { BLANK_IN_LINE },
  source = { { "httpd", "server/protocol.c" } },
}

entry {
  key = "AH02426", status = "400",
  title = "Bad header name in the request",
  summary = "A header line of the request is malformed. The line comes at level debug.",
  causes = { BAD_HEADER_NAME },
  source = { { "httpd", "server/protocol.c" } },
}

entry {
  key = "AH10242", status = "400", also = { "AH02539" },
  title = "Bad length of the body",
  summary = "How long the body is cannot be told. The line comes at level debug.",
  causes = { BAD_LENGTH },
  source = { { "httpd", "server/protocol.c" } },
}

entry {
  key = "AH01590", status = "400",
  title = "Bad chunk",
  summary = "A chunk of the body is malformed. The line comes at level info.",
  check = "The word in the line: [client is the request, [remote the answer of the backend.",
  causes = { BAD_CHUNK },
  source = { { "httpd", "modules/http/http_filters.c" } },
}

entry {
  key = "AH00570", status = "417",
  title = "Unknown expectation",
  summary = "Only 100-continue is known. The line comes at level info.",
  causes = { BAD_EXPECT },
  source = { { "httpd", "server/protocol.c" } },
}

entry {
  key = "AH01588", status = "413", also = { "AH01591" },
  title = "Body too large",
  summary = "The body, or the length that its header announces, is over LimitRequestBody. The line comes at level info.",
  causes = { BODY_LIMIT },
  source = { { "httpd", "modules/http/http_filters.c" } },
}

entry {
  key = "AH01382", status = "408",
  title = "Request too slow",
  summary = "The client did not send its header or body in time. The line comes at level info.",
  check = "The word behind it: header or body.",
  causes = { TOO_SLOW },
  source = { { "httpd", "modules/filters/mod_reqtimeout.c" } },
}

entry {
  key = "AH01110",
  title = "Answer cut off",
  summary = "The backend failed in the middle of its answer: the client got the good status, and then only a part of the body.",
  check = "The system error in front of AH01110: 70008 or 104 the backend closed, 70007 it was too slow, 20014 a broken chunk.",
  causes = {
    { "The backend crashed, was restarted, or paused longer than ProxyTimeout.", "Look into its log at that second." },
    { "Its Content-Length or its chunks are wrong.", "Try the same URL with curl at the backend." },
  },
  signs = { "AH01110: error reading response" },
  source = { { "httpd", "modules/proxy/mod_proxy_http.c" } },
}

entry {
  key = "AH00484", also = { "AH00161", "AH00286" },
  title = "All workers are busy",
  summary = "Apache has reached MaxRequestWorkers (2.2: MaxClients): further clients wait in the queue of the system, and a balancer in front reports 502, 503 or 504. The line comes only once until Apache is stopped, so that later times leave none.",
  check = "The page of mod_status shows what the workers do (W, K, R); open it to administrators only.",
  causes = {
    { "The application or a backend is slow, so that requests pile up.", "Find the slow requests first; more workers only make the queue longer." },
    { "Kept connections hold the workers of prefork or worker.", "Set a short KeepAliveTimeout, or use the event MPM." },
    { "The limit is too low for the load.", "Raise MaxRequestWorkers, and ServerLimit with it, as far as the memory holds: workers times their size." },
  },
  signs = { "server reached MaxRequestWorkers setting", "server reached MaxClients setting" },
  source = { { "httpd", "server/mpm/event/event.c; server/mpm/prefork/prefork.c; server/mpm/worker/worker.c" } },
}

entry {
  key = "AH10159", also = { "AH00287" },
  title = "Nearly all workers are busy",
  summary = "Fewer than MinSpareThreads workers are free, and MaxRequestWorkers leaves no room for more. No request has failed yet.",
  causes = {
    { "The load nears the limit, or MinSpareThreads is large beside MaxRequestWorkers.", "Look at the page of mod_status at busy hours, then raise MaxRequestWorkers within the memory." },
  },
  signs = { "server is within MinSpareThreads of MaxRequestWorkers" },
  source = { { "httpd", "server/mpm/event/event.c; server/mpm/worker/worker.c" } },
}

entry {
  key = "AH03490", also = { "AH00288", "AH00485" },
  title = "Scoreboard is full",
  summary = "Old processes still finish their requests and hold the places of new ones, so that clients wait although MaxRequestWorkers is not reached.",
  check = "The page of mod_status shows many G (gracefully finishing).",
  causes = {
    { "Frequent reloads meet long requests.", "Reload less often, and raise ServerLimit, so that new processes find a place beside the old ones." },
  },
  signs = { "scoreboard is full, not at MaxRequestWorkers" },
  source = { { "httpd", "server/mpm/event/event.c; server/mpm/worker/worker.c" } },
}

entry {
  key = "AH02018", status = "413", also = { "AH02257" },
  title = "Body too large for a renegotiation",
  summary = "Apache has to keep the body while TLS asks for a client certificate, and it does not fit.",
  causes = { RENEGOTIATION },
  source = { { "httpd", "modules/ssl/ssl_engine_io.c; modules/ssl/ssl_engine_kernel.c" } },
}

entry {
  key = "AH00052", also = { "AH00051" },
  title = "A process of Apache crashed",
  summary = "A child process died by a signal. Its connections ended without a status; a balancer in front reports 502.",
  check = "The signal: 11 a crash inside a module, 9 somebody killed it (often the kernel, without memory), 6 an abort.",
  causes = {
    { "A module crashes, often PHP or one of its extensions.", "Update it, or take modules away one by one; set CoreDumpDirectory to see where.", when = { says = "exit signal Segmentation fault" } },
    { "The kernel had no memory left and killed it.", "Look for oom in `dmesg`; lower MaxRequestWorkers to what the memory holds.", when = { says = "exit signal Killed" } },
  },
  signs = { "child pid <> exit signal" },
  source = { { "httpd", "server/mpm_unix.c" } },
}

entry {
  key = "AH00072",
  title = "Port not bound",
  summary = "Apache cannot listen on the address and port in the line and does not start: clients get no answer at all.",
  check = "The system error in front of AH00072: 98 in use, 13 not permitted, 99 no such address here.",
  causes = {
    { "Another program has the port, often nginx or a second Apache.", "Find it with `ss -ltnp`, then stop it or move one of the two.", when = { says = { "Address already in use: AH00072", "Address already in use: make_sock:" } } },
    { "A port below 1024 needs root, or SELinux does not know the port as one of http.", "Start Apache as root (it drops its rights itself), or add the one port with `semanage port -a -t http_port_t -p tcp PORT`.", when = { says = "Permission denied: AH00072" } },
    { "Listen names an address that this machine does not have.", "Correct Listen.", when = { says = "Cannot assign requested address: AH00072" } },
  },
  signs = { "make_sock: could not bind to address" },
  source = { { "httpd", "server/listen.c" } },
}

entry {
  key = "AH00554",
  title = "Not a regular file",
  summary = "A configuration or password file is a folder, a device or a pipe; Apache reads regular files only.",
  causes = { { "AuthUserFile, Include or another path leads to something that is no file.", "Correct the path; an Include of a folder needs a pattern such as *.conf." } },
  signs = { "denied by server: not a regular file" },
  source = { { "httpd", "server/config.c; server/util.c" } },
}

entry {
  key = "AH00557",
  title = "The machine's own name does not resolve",
  summary = "At its start Apache cannot resolve the name of the machine, and uses 127.0.0.1 as ServerName (AH00558). It runs; redirects can name the wrong host.",
  causes = { { "The name of the machine stands neither in DNS nor in the file hosts.", "Set ServerName in the main configuration, or add the name to /etc/hosts." } },
  signs = { "apr_sockaddr_info_get() failed for" },
  source = { { "httpd", "server/util.c" } },
}

entry {
  key = "AH02039", also = { "AH02276" },
  title = "Certificate not accepted",
  summary = "The chain of a certificate was refused: that of a client, whose handshake then fails without a status, or that of a backend, which ends as 500.",
  check = "The number in the brackets: 10 expired, 18 self-signed, 19 or 20 the issuer is not known, 21 a certificate of the chain is missing.",
  causes = {
    { "The certificate has expired.", "Renew it on the side that sent it.", when = { says = "Certificate Verification: Error (10)" } },
    { "Its CA is not among those that Apache trusts for this.", "Use a certificate of a CA that SSLCACertificateFile (clients) or SSLProxyCACertificateFile (backends) holds. Add another CA only if every certificate that it issues may be accepted.",
      when = { says = { "Certificate Verification: Error (18)", "Certificate Verification: Error (19)", "Certificate Verification: Error (20)" } } },
    { "The sender leaves out an intermediate certificate.", "Let it send the whole chain.", when = { says = "Certificate Verification: Error (21)" } },
  },
  signs = { "Certificate Verification: Error (" },
  source = { { "httpd", "modules/ssl/ssl_engine_kernel.c" } },
}

entry {
  key = "AH02042",
  title = "Renegotiation refused",
  summary = "A client wanted to renegotiate TLS, which Apache ends for its safety. The connection is closed without a status.",
  causes = { { "Scanners and old clients often do this.", "Do nothing, or update the client." } },
  signs = { "rejecting client initiated renegotiation" },
  source = { { "httpd", "modules/ssl/ssl_engine_kernel.c" } },
}

-- Statuses ---------------------------------------------------------------------

meaning {
  code = "400", versions = "2.4+",
  title = "Bad request",
  summary = "Apache could not read the request, or refuses it as unsafe. It answers 400 also where a header is too large.",
  check = "The AH number in the error log; most lines of a 400 need `LogLevel debug`. An access log that begins with \\x16\\x03 is TLS on a plain port.",
  causes = { PLAIN_TO_TLS, TLS_TO_PLAIN, LONG_HEADER, MANY_HEADERS, NO_HOST, BAD_HOST, BAD_PATH, BAD_URI, BLANK_IN_LINE, BAD_HEADER_NAME,
    BAD_LENGTH, BAD_CHUNK, CLIENT_LEFT },
  signs = { "Your browser sent a request that this server could not understand." },
  see = { ["408"] = "the client was too slow", ["414"] = "the request line is too long" },
  source = { { "httpd", "server/protocol.c; server/request.c; server/vhost.c" }, { "httpd-docs", "core, HttpProtocolOptions and LimitRequestFieldSize" } },
}

meaning {
  code = "401", versions = "2.4+",
  title = "Unauthorized",
  summary = "A section of the configuration wants a login. The first 401 of each session is normal: the browser has not asked yet.",
  check = "The AH number in the error log; no line means that no login was sent, or that the application answered.",
  causes = { BAD_PASSWORD, NO_USER, NOT_ADMITTED, OTHER_SCHEME, LDAP },
  signs = { "This server could not verify that you are authorized to access the document requested." },
  see = { ["403"] = "a rule refuses whoever asks", ["500"] = "the password file is missing" },
  source = { { "httpd", "modules/aaa/mod_auth_basic.c; modules/aaa/mod_authz_core.c" }, { "httpd-docs", "Authentication and Authorization" } },
}

meaning {
  code = "403", versions = "2.4+",
  title = "Forbidden",
  summary = "A rule of the configuration refuses the request, or the user of Apache may not read the file or one of the folders above it.",
  check = "The AH number in the error log. No line: a RewriteRule with the flag F, or the application answered.",
  causes = { OLD_ORDER, DENIED, NO_INDEX, NO_SEARCH, UNREADABLE, SYMLINK, HTACCESS_UNREADABLE, NO_FOLLOW, MODSECURITY, NO_EXECCGI, FPM_DENIED,
    BAD_REWRITE, QUESTION_MARK, NAME_TOO_LONG, CANNOT_MAP, NO_SNI, POST_HANDSHAKE, FCGI_SAID },
  signs = { "You don't have permission to access this resource.", "You don't have permission to access /" },
  see = { ["401"] = "a login is wanted", ["404"] = "the file does not exist" },
  source = { { "httpd", "modules/aaa/mod_authz_core.c; server/request.c; server/core.c" }, { "httpd-docs", "Access Control" } },
}

meaning {
  code = "404", versions = "2.4+",
  title = "Not found",
  summary = "No file lies at the path that DocumentRoot or Alias gives, and no handler took the URL; or the application answered.",
  check = "At `LogLevel info` AH00128 names the path that Apache looked at. No line: the application or the backend answered.",
  causes = { NO_FILE, NO_VARIANT, NO_SCRIPT, NO_CGI, ENCODED_SLASH, NO_LISTING, FCGI_SAID,
    { "ProxyPass /app/ with a final slash does not match /app without one.", "Give both sides of ProxyPass a final slash or none, and redirect the other form." } },
  signs = { "The requested URL was not found on this server. Apache/", "The requested URL was not found on this server.</p> </body></html>" },
  see = { ["403"] = "the file is there, but may not be read" },
  source = { { "httpd", "server/core.c; server/request.c" }, { "httpd-docs", "mod_proxy, ProxyPass; core, AllowEncodedSlashes" } },
}

meaning {
  code = "405", versions = "2.4+",
  title = "Method not allowed",
  summary = "The method is known, but not allowed at this URL.",
  check = "The header Allow, and the AH number in the error log. No line often means the application.",
  causes = { METHOD_DENIED,
    { "PUT, DELETE or a WebDAV method reached a plain file or folder (no line in the error log), not the application.", "Correct the Alias, ProxyPass or RewriteRule that should pass it on." },
    { "TraceEnable is off, or CONNECT reached a server without mod_proxy_connect.", "Leave both off." } },
  see = { ["501"] = "the method is not known at all" },
  source = { { "httpd", "server/core.c; modules/aaa/mod_allowmethods.c" } },
}

meaning {
  code = "406", versions = "2.4+",
  title = "Not acceptable",
  summary = "Mod_negotiation found variants of the file, and the client accepts none of them. With mod_security a 406 is often the status of a rule.",
  check = "AH00690 in the error log, or a line of ModSecurity.",
  causes = { NOT_ACCEPTABLE,
    { "A rule of mod_security blocked the request with this status.", "Read `[id \"...\"]` in the line. For a false alarm, exclude that rule for that one parameter.",
      when = { says = "[security2:error] <>ModSecurity: Access denied with code 406" } } },
  signs = { "An appropriate representation of the requested resource could not be found on this server." },
  see = { ["404"] = "a name was found, and nothing that can be chosen" },
  source = { { "httpd", "modules/mappers/mod_negotiation.c; modules/http/http_protocol.c" } },
}

meaning {
  code = "408", versions = "2.4+",
  title = "Request timeout",
  summary = "The client was too slow with its header or its body. Lines of a 408 without a request are spare connections of browsers.",
  check = "At `LogLevel info` AH01382 says whether it was the header or the body.",
  causes = { TOO_SLOW, CLIENT_LEFT },
  signs = { "Server timeout waiting for the HTTP request from the client." },
  see = { ["504"] = "the program behind was too slow, not the client" },
  source = { { "httpd", "modules/filters/mod_reqtimeout.c" }, { "httpd-docs", "mod_reqtimeout, RequestReadTimeout" } },
}

meaning {
  code = "413", versions = "2.4+",
  title = "Request entity too large",
  phrase = "Request Entity Too Large",
  summary = "The body is larger than a limit of Apache, of one of its modules, or of the application behind it.",
  check = "AH01588 or AH01591 at `LogLevel info`, or a line of ModSecurity. No line: the application or the backend refused.",
  causes = { BODY_LIMIT, RENEGOTIATION, MODSECURITY_BODY },
  signs = { "the amount of data provided in the request exceeds the capacity limit." },
  see = { ["414"] = "the request line is too long, not the body", ["400"] = "a header is too long, not the body" },
  source = { { "httpd", "modules/http/http_filters.c" }, { "httpd-docs", "core, LimitRequestBody; mod_ssl, SSLRenegBufferSize" } },
}

meaning {
  code = "414", versions = "2.4+",
  title = "Request-URI too long",
  phrase = "Request-URI Too Long",
  summary = "The request line is longer than LimitRequestLine.",
  causes = { LINE_LIMIT },
  signs = { "The requested URL's length exceeds the capacity limit for this server." },
  see = { ["400"] = "a header line is too long, not the request line" },
  source = { { "httpd", "server/protocol.c" }, { "httpd-docs", "core, LimitRequestLine" } },
}

meaning {
  code = "417", versions = "2.4+",
  title = "Expectation failed",
  summary = "Apache knows no other expectation than 100-continue.",
  causes = { BAD_EXPECT },
  signs = { "The expectation given in the Expect request-header field could not be met by this server." },
  source = { { "httpd", "server/protocol.c" } },
}

meaning {
  code = "421", versions = "2.4+",
  title = "Misdirected request",
  summary = "The name in the TLS handshake (SNI) and the Host header lead to virtual hosts with different TLS settings.",
  check = "AH02032 in the error log names both.",
  causes = { SNI_DIFFERS },
  signs = { "does not match the Server Name Indication (SNI) in use for this connection." },
  source = { { "httpd", "modules/ssl/ssl_engine_kernel.c" } },
}

meaning {
  code = "500", versions = "2.4+",
  title = "Internal server error",
  summary = "The configuration or a program failed. Failures of DNS and of TLS towards a backend end as 500, too.",
  check = "The last lines of the error log at that second; the page itself says nothing.",
  causes = { BAD_COMMAND, NOT_ALLOWED_HERE, LOOP, PHP_FATAL, FCGID_SLOW, FCGID_BODY, NOT_EXECUTED, NO_CGI_HEADER, BAD_CGI_HEADER, CGI_SAID,
    WSGI_FAILED, WSGI_DIED, NO_HANDLER, NO_DNS, TLS_BACKEND,
    NO_AUTHFILE, NO_AUTH, NO_AUTHNAME, NO_AUTHTYPE_MODULE, LDAP, BAD_NAME, SUBREQUESTS, LUA_ERROR, LUA_LOAD, NOT_PASSED, FCGI_SAID, SCGI_CLOSED, AJP },
  signs = { "The server encountered an internal error or misconfiguration and was unable to complete your request." },
  see = { ["502"] = "the backend answered badly", ["503"] = "the backend cannot be reached" },
  source = { { "httpd", "server/core.c; server/config.c; server/util_script.c; modules/proxy/proxy_util.c" }, { "mod_fcgid" }, { "mod_wsgi" } },
}

meaning {
  code = "501", versions = "2.4+",
  title = "Not implemented",
  summary = "No module knows the method of the request.",
  causes = { UNKNOWN_METHOD, TLS_TO_PLAIN },
  see = { ["405"] = "the method is known, but not allowed there" },
  source = { { "httpd", "server/core.c" } },
}

meaning {
  code = "502", versions = "2.4+",
  title = "Proxy error",
  phrase = "Proxy Error",
  summary = "The backend took the connection, and no usable answer came. A time-out of an HTTP backend is 502 here, not 504.",
  check = "The system error in front of AH01102: 70007 too slow, 20014 or 104 closed, 70014 no HTTP.",
  causes = { BACKEND_SLOW, BACKEND_CLOSED, NO_STATUS_LINE, HEADER_TOO_LARGE, HEADER_CUT, BODY_NOT_SENT, NO_ANSWER, BAD_HEADER, NO_DNS, WSGI_DIED },
  signs = { "The proxy server received an invalid response from an upstream server." },
  see = { ["503"] = "no connection to the backend", ["504"] = "a FastCGI or CGI program was too slow", ["500"] = "DNS or TLS towards the backend failed" },
  source = { { "httpd", "modules/proxy/mod_proxy_http.c; modules/proxy/proxy_util.c" }, { "httpd-docs", "mod_proxy, ProxyPass" } },
}

meaning {
  code = "503", versions = "2.4+",
  title = "Service unavailable",
  summary = "No connection to the backend, or its worker is still out of use after a failure; an application can send it, too.",
  check = "The system error in front of AH00957 or AH02454: 111 refused, 110 or 70007 no answer, 13 not permitted, 2 no such socket.",
  causes = { REFUSED, UNREACHED, FORBIDDEN_OUT, NO_SOCKET, NO_SLOT, WORKER_OUT, ALL_OUT, ROUTE_OUT, POOL_FULL, NOT_FCGI, FCGI_DIED, AJP, NO_CGID, NO_CONNECTION },
  signs = { "The server is temporarily unable to service your request due to maintenance downtime or capacity problems." },
  see = { ["502"] = "the connection was made, the answer failed" },
  source = { { "httpd", "modules/proxy/proxy_util.c; modules/proxy/mod_proxy_fcgi.c" }, { "httpd-docs", "mod_proxy, ProxyPass, retry" } },
}

meaning {
  code = "504", versions = "2.4+",
  title = "Gateway timeout",
  summary = "A FastCGI, SCGI or CGI program was too slow. An HTTP backend that is too slow gives 502 instead, AJP mostly 503.",
  check = "AH01075 or \"Script timed out before returning headers\" in the error log.",
  causes = { FCGI_SLOW, CGI_SLOW, WSGI_SLOW, SCGI_SLOW, AJP, BODY_NOT_SENT },
  signs = { "The gateway did not receive a timely response from the upstream server or application." },
  see = { ["502"] = "an HTTP backend was too slow" },
  source = { { "httpd", "modules/proxy/mod_proxy_fcgi.c; server/util_script.c" }, { "httpd-docs", "mod_proxy, ProxyTimeout" } },
}
