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
local GROUP_FILE = { "Require group has no file to look in: AuthGroupFile is missing, does not exist (2) or may not be read (13). Nobody is in the group then.",
  "Give AuthGroupFile a full path outside DocumentRoot, readable for the user of Apache.",
  when = { apache = { "AH01665", "AH01664", "AH01668", "AH01669" }, says = { "No group file was specified in the configuration", "Could not open group file:" } } }
local DIGEST_USER = { "The user is not in the Digest file for this realm.",
  "Compare name and realm with the file: `htdigest FILE REALM USER` writes one line for each realm, which is AuthName.",
  when = { apache = { "AH01790", "AH01791" }, says = "user `<>' in realm `<>' not found:" } }
local DIGEST_PASSWORD = { "The password is wrong, or its hash was made for another realm than AuthName.",
  "Set it anew with `htdigest FILE REALM USER`, with the realm that AuthName gives.",
  when = { apache = { "AH01794", "AH01792" }, says = "] AH01794: user <>: password mismatch:" } }
local DIGEST_REALM = { "The client logs in for another realm than AuthName: mostly AuthName was changed, or two sections share the URL.",
  "Let the client log in again; give both sections one AuthName.",
  when = { apache = { "AH01788", "AH02533" }, says = "realm mismatch - got `" } }
local DIGEST_NONCE = { "The number (nonce) in the login is not of this server: it was restarted, or a balancer sent the request to another one.",
  "After a restart do nothing, clients ask again. Behind a balancer keep clients on one server, or use Basic over https.",
  when = { apache = { "AH01776", "AH01775", "AH01777" } } }
local DIGEST_HEADER = { "The login is no Digest, or fields are missing in it.",
  "Look at the client: a token or Basic login of an application goes to a section of its own.",
  when = { apache = { "AH01781", "AH01782" }, says = { "AH01781: client used wrong authentication scheme `", "missing user, realm, nonce, uri, digest, cnonce, or nonce_count in authorization header" } } }
local OTHER_SCHEME = { "The client sent Bearer, Negotiate or Digest where Basic is configured, often a token for the application behind.",
  "Take the API's path out of the Basic section, provided that the application checks the token itself; else send the token in another header.",
  when = { apache = "AH01614", says = "AH01614: client used wrong authentication scheme:" } }
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
local NO_EXECCGI = { "The handler is cgi-script (or wsgi-script, fcgid-script), but Options has no ExecCGI.",
  "Use ScriptAlias (WSGIScriptAlias) for one folder of scripts, or set `Options +ExecCGI` there; never in a folder that takes uploads.",
  when = { apache = { "AH01262", "AH02809" }, says = "Options ExecCGI is off in this directory" } }
local EVASIVE = { "The module mod_evasive blocks the address: more than DOSPageCount requests for one page, or DOSSiteCount in all, came within the interval. Each further request lengthens the block.",
  "Raise DOSPageCount or DOSSiteCount where pages load many parts. Behind a proxy all clients share its address: let mod_remoteip give the real one, or name the proxy in DOSWhitelist, which then is not limited at all.",
  when = { says = "[evasive20:error] <>client denied by server configuration:" } }
local NO_PROXY = { "A RewriteRule with the flag P wants to pass the request on, and mod_proxy is not loaded.",
  "Load mod_proxy and the module of the scheme (Debian: `a2enmod proxy_http`), or take the flag away.",
  when = { apache = { "AH00669", "AH10160" }, says = "attempt to make remote request from mod_rewrite without proxy enabled" } }
local UNENCODED = { "The path or query that should go to the backend holds a decoded blank or control character, mostly because of the flag NE or the parameter nocanon. Apache refuses that since 2.4.57 (in queries since 2.4.56).",
  "Take NE or nocanon away, or encode again what the rule copies (flag B).",
  when = { apache = { "AH10415", "AH10408", "AH10406", "AH10409", "AH10412", "AH10414", "AH10417", "AH10418", "AH10419", "AH10420" },
    says = { "To be forwarded path contains control characters or spaces", "To be forwarded query string contains control characters or spaces" } } }
local BLOCKED = { "The forward proxy may not go there: ProxyBlock names the host, or CONNECT asks for a port that AllowCONNECT does not list (443 and 563 unless set).",
  "Add that one port to AllowCONNECT, or take the name out of ProxyBlock. Each further port lets clients tunnel to it.",
  when = { apache = { "AH00916", "AH00917" }, says = { "AH00898: Connect to remote machine blocked", "Reason: Connect to remote machine blocked", "Reason: <strong>Connect to remote machine blocked" } } }
local NO_TLS = { "SSLRequireSSL stands for that path, and the request came without TLS.",
  "Redirect to https:// in the plain virtual host. Behind a proxy that ends TLS, let the proxy redirect; Apache does not see its TLS.",
  when = { apache = "AH02219", says = "failed, reason: SSL connection required" } }
local TLS_EXPRESSION = { "An SSLRequire rule is not fulfilled; at level info AH02228 shows the rule.",
  "Compare the rule with the client's certificate or cipher.",
  when = { apache = "AH02229", says = "failed, reason: SSL requirement expression not fulfilled" } }
local NO_RENEGOTIATION = { "A section asks for a client certificate in the middle of the connection, and the client sent none or one that is not accepted. The client often sees no answer.",
  "Read the line SSL Library Error below it. Try SSLVerifyClient for the whole virtual host, so that browsers ask for the certificate at the start.",
  when = { apache = { "AH02261", "AH02262", "AH02263" }, says = "Re-negotiation handshake failed" } }
local UNLISTED = { "The user of Apache may search the folder, but not read it, so that no list of its files can be made.",
  "Give read rights (r) on that folder, or add an index file.",
  when = { apache = { "AH01275", "AH00686" }, says = "Can't open directory for index:" } }
local CANNOT_MAP = { "The URL could not be turned into a path: 36, it is longer than a path may be (4096 bytes on Linux); else the name is none that the system allows.",
  "Read the system error in front of AH00127. For 36, send such URLs to the application in the server configuration, before they become paths.",
  when = { apache = "AH00127" } }
local POST_HANDSHAKE = { "A section asks for a client certificate after the handshake, and the client cannot do that with TLS 1.3: browsers mostly do not.",
  "Move SSLVerifyClient into a virtual host of its own. Taking TLS 1.3 away from this host also works, and weakens it.",
  when = { apache = "AH10158", says = "cannot perform post-handshake authentication" } }
local MODSECURITY = { "A rule of mod_security blocked the request; `[id \"...\"]` and `[msg \"...\"]` in the line name it.",
  "For id 949110, which only adds up the score of the Core Rule Set, look for the rules with the same unique_id above it: leave 949110 alone, without it nothing is blocked. For a false alarm exclude the rule that matched for that one parameter, with SecRuleUpdateTargetById; removing the rule or the engine opens more.",
  when = { says = { "[security2:error] <>ModSecurity: Access denied with code 403", "ModSecurity: Access denied with code 403 (phase <>). Operator",
    "ModSecurity: Access denied with code 403 (phase <>). Pattern match \"", "ModSecurity: Access denied with code 403 (phase <>). Match of \"",
    "ModSecurity: Access denied with code 403 (phase <>). Matched phrase \"", "ModSecurity: Access denied with code 403 (phase <>). detected" } } }

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
local FILE_UNNAMED = { "The provider file is used, and AuthUserFile is missing in that section.",
  "Add AuthUserFile with a full path outside DocumentRoot.",
  when = { apache = { "AH01619", "AH01621" }, says = "AuthUserFile not specified in the configuration" } }
local NO_REQUIRE = { "The section has AuthType, and no Require line says who may enter.",
  "Add `Require valid-user`, or the users and groups; or take AuthType away.",
  when = { apache = "AH01627", says = "AuthType configured with no corresponding authorization directives" } }
local NO_AUTHFILE = { "The password file does not exist (2) or Apache may not read it (13). A relative path counts from ServerRoot.",
  "Give AuthUserFile a full path outside DocumentRoot, readable for the user of Apache only.",
  when = { apache = { "AH01620", "AH01622" }, says = "Could not open password file:" } }
local NO_AUTH = { "A Require line needs a user, but the section has no AuthType.",
  "Add AuthType, AuthName and a provider such as AuthUserFile; do not take the Require line away.",
  when = { apache = "AH00027", says = "No authentication done but request not allowed without authentication" } }
local NO_AUTHTYPE_MODULE = { "No loaded module serves this AuthType.",
  "Load it, for example mod_auth_digest for Digest, or correct the name.",
  when = { apache = "AH01796", says = "configured without corresponding module" } }
local LDAP = { "LDAP refuses the login: with \"to check user credentials\" in the brackets before the last the user's password is wrong, else AuthLDAPBindDN or its password.",
  "Correct AuthLDAPBindPassword and AuthLDAPBindDN; try them with `ldapsearch -x -D DN -W`.",
  when = { apache = "AH01695", says = "auth_ldap authenticate: user <> authentication failed; <>[Invalid credentials]" } }
local LDAP_DOWN = { "The LDAP server does not answer, or Apache does not trust its certificate.",
  "Check host and port in AuthLDAPURL, the firewall, and for ldaps LDAPTrustedGlobalCert.",
  when = { apache = "AH01695", says = "auth_ldap authenticate: user <> authentication failed; <>[Can't contact LDAP server]" } }
local NO_CGI_HEADER = { "The CGI program ended before it wrote a header. What it wrote to stderr stands above this line (AH01215).",
  "Run the program in a shell as the user of Apache. Try also the execute right, the #! line and CR LF at its end.",
  when = { says = { "End of script output before headers:", "Premature end of script headers:" } } }
local BAD_CGI_HEADER = { "The program wrote something else before its header; the line quotes the start.",
  "Print `Content-Type: text/html` and an empty line first, and let warnings go to stderr.",
  when = { says = { "malformed header from script '", "malformed header from script. Bad header=" } } }
local NOT_EXECUTED = { "The CGI program could not be started: 13 no execute right or a mount with noexec, 2 the interpreter of its #! line is missing, 8 no #! line.",
  "For 13 run `chmod 755 FILE`, for 2 correct the #! line and its line end (CR LF), for 8 add it.",
  when = { apache = "AH01241", says = "AH01215: <>: exec of '" } }
local ROUNDS = { "A RewriteRule with the flag N starts over again and again, as its result still matches.",
  "Let the pattern match only what the rule takes away, or set a limit such as `[N=10]`.",
  when = { apache = "AH02596", says = "exceeded maximum number of rounds (" } }
local BAD_TARGET = { "The target of Redirect or RedirectMatch is neither a full URL nor a path that begins with a slash.",
  "Write `/path` or `https://HOST/path` as its second argument.",
  when = { apache = { "AH00674", "AH00676" }, says = "target is not a valid absoluteURI or abs_path" } }
local NO_SSLPROXY = { "A ProxyPass to https:// (or wss://) needs `SSLProxyEngine on` in that virtual host, which is missing.",
  "Add `SSLProxyEngine on` there. Add SSLProxyCACertificateFile and `SSLProxyVerify require` too: without them any certificate of the backend is accepted.",
  when = { apache = { "AH01961", "AH00961" }, says = "failed to enable ssl support" } }
local LUA_ERROR = { "A script of mod_lua failed at the file and line in the message.", "Correct the script.",
  when = { apache = "AH01471" } }
local LUA_LOAD = { "A script of mod_lua does not exist or has a syntax error.", "Check it with `luac -p FILE`.",
  when = { apache = { "AH01482", "AH02330" } } }
local NO_HANDLER = { "Mod_proxy is loaded, but no module for the scheme in the line: http needs mod_proxy_http (https mod_ssl as well), fcgi mod_proxy_fcgi, balancer mod_proxy_balancer, ws mod_proxy_http or mod_proxy_wstunnel.",
  "Load that module (Debian: `a2enmod proxy_http`) and restart, or correct the URL in ProxyPass or in the RewriteRule with the flag P.",
  when = { apache = "AH01144", says = "No protocol handler was valid for the URL" } }
local NO_DNS = { "The name of the backend cannot be resolved on this machine.",
  "Correct the name in ProxyPass, or the resolver; try `getent hosts NAME`.",
  when = { says = "DNS lookup failure for:" } }
local TLS_BACKEND = { "The TLS handshake with the backend failed: its port speaks no TLS, or its certificate is not accepted.",
  "Set `LogLevel ssl:info`: AH02411 is the name, AH02276 the chain (AH02039 without that level), AH02003 alone the protocol. Use http:// for a plain port, else a name that the certificate holds, and its CA in SSLProxyCACertificateFile.",
  when = { apache = { "AH02411", "AH02003" }, says = "Error during SSL Handshake with remote server" } }
local BAD_NAME = { "The backend or script sent a header whose name (AH02429) or value (AH02430) holds a blank or control character that is forbidden there, or that has no name (AH02428).",
  "Correct the header where it is made.",
  when = { apache = { "AH02429", "AH02430", "AH02428" } } }
local PHP_FATAL = { "The PHP program failed; the text behind \"PHP Fatal error\" is its error.",
  "Correct the program at that file and line. For Allowed memory size look for what takes so much before you raise memory_limit.",
  when = { says = { "AH01071: Got error 'PHP message: PHP Fatal error", ":error] [pid <>] PHP Fatal error:", "[error] [client <>] PHP Fatal error:",
    "mod_fcgid: stderr: PHP Fatal error:" } } }
local WSGI_FAILED = { "The Python program failed under mod_wsgi; the traceback below the line says where.",
  "Correct it. For a missing module compare python-home of WSGIDaemonProcess with the virtual environment, and the Python version of mod_wsgi with it.",
  when = { says = { "Target WSGI script '<>' cannot be loaded as Python module", "Failed to exec Python script file '",
    "Unable to execute Python script file '", "Exception occurred processing WSGI script '" } } }
local WSGI_DIED = { "The Python process of mod_wsgi ended in the middle of the request: a crash, no memory, or request-timeout has passed (500, since mod_wsgi 6 it is 502).",
  "Set `LogLevel wsgi:info`: \"terminated by signal\" is a crash (11) or no memory (9), \"request time limit exceeded\" the time-out. Modules in C, such as numpy, often need `WSGIApplicationGroup %{GLOBAL}`.",
  when = { says = { "Truncated or oversized response headers received from daemon process '",
    "closed connection before sending complete response headers", "Error reading response headers from daemon process '" } } }
local WSGI_HEADER = { "A header of the Python program is longer than header-buffer-size of WSGIDaemonProcess (32768 bytes unless set).",
  "Shorten that header; else set `header-buffer-size=65536` on WSGIDaemonProcess.",
  when = { says = "Response header line too long from daemon process '" } }
local WSGI_NOTHING = { "The WSGI file defines no application of that name.",
  "Let the file define `application`, or name the other one in WSGICallableObject. A framework often has its own file for this, such as wsgi.py.",
  when = { says = "Target WSGI script '<>' does not contain WSGI application" } }
local WSGI_NO_GROUP = { "WSGIProcessGroup names a group that no WSGIDaemonProcess defines, or one of another virtual host.",
  "Define it with WSGIDaemonProcess in the same virtual host, or outside of all.",
  when = { says = { "No WSGI daemon process called '", "Daemon process called '<>' cannot be accessed by this WSGI application" } } }
local FCGID_BODY = { "The body is larger than FcgidMaxRequestLen of mod_fcgid (131072 bytes unless set); the answer is 500, not 413.",
  "Set FcgidMaxRequestLen to what uploads need, such as 20000000.",
  when = { says = "(so far) exceeds MaxRequestLen (" } }
local FCGID_DIED = { "The program under mod_fcgid ended or crashed before it answered.",
  "Run it in a shell as the user of Apache to see its error; for PHP look into its error log. A first line (#!) that names no program looks the same.",
  when = { says = { "mod_fcgid: error reading data from FastCGI server", "mod_fcgid: error reading data, FastCGI server closed connection" } } }
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
local BACKEND_CLOSED = { "The backend closed a kept connection just as Apache used it again (keep-alive race), or it crashed before it answered.",
  "Set `ttl=` on ProxyPass below the backend's keep-alive time, or `disablereuse=on`; `SetEnv proxy-initial-not-pooled 1` spares the first request of each client connection. A crash shows in the backend's log at that second.",
  when = { says = { "(20014)Internal error (specific information not available): <>error reading status line from remote server",
    "Connection reset by peer: <>error reading status line from remote server" } } }
local NO_STATUS_LINE = { "The backend sent bytes that are no line of HTTP, such as a TLS alert, and closed.",
  "Compare scheme and port: a TLS port needs https://, PHP-FPM fcgi://, a port of HTTP/2 only h2c://.",
  when = { says = "(70014)End of file found: <>error reading status line from remote server" } }
local NO_HTTP1 = { "The first line of the answer says HTTP, but another version than 1, or is longer than ResponseFieldSize.",
  "Use h2:// or h2c:// with mod_proxy_http2 for a backend that speaks HTTP/2 only.",
  when = { says = "Corrupt status line returned by remote server:" } }
local PROXY_LOOP = { "The request came with Max-Forwards at zero: a test with TRACE or OPTIONS, or proxies that pass it round in a circle (ProxyMaxForwards).",
  "Look at the header Via, and at the names in ProxyPass that lead back to this server.",
  when = { says = "Max-Forwards has reached zero - proxy loop?" } }
local NO_CONTINUE = { "The client wanted 100-continue, and the backend neither continued nor answered in time. The status is 503 here, not 502.",
  "Find out what the backend waits for, or let the client send its body at once (curl: `-H 'Expect:'`).",
  when = { says = "Timeout on 100-Continue returned by" } }
local NO_ANSWER = { "No usable answer came from the backend.",
  "Read the system error in front of AH01102: 70007 it was too slow, 20014 or 104 it closed, 70014 it sent no HTTP.",
  when = { apache = { "AH01102", "AH00898" }, says = { "Reason: Error reading from remote server", "Reason: <strong>Error reading from remote server" } } }
local HEADER_TOO_LARGE = { "A header line of the backend is longer than ResponseFieldSize (8192 bytes). The system error 28 has nothing to do with a disk.",
  "Shorten the cookie or policy; else set `responsefieldsize=16384` on ProxyPass (2.4.34 and later).",
  when = { apache = "AH10124", says = "header size is over the limit allowed by ResponseFieldSize" } }
local HEADER_CUT = { "The status line came, but the backend did not end its header in time (70007), or closed in the middle of it (70014).",
  "Look into its log at that second: it hangs or crashes while it writes the header.",
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
local WORKER_OUT = { "After a failed connection this member of a balancer stays out of use for `retry=` seconds (60 unless set), although it may be back.",
  "Find the AH00957 line before it. Set a smaller `retry=` on BalancerMember for backends that restart often.",
  when = { apache = "AH00959", says = "ap_proxy_connect_backend disabling worker for (" } }
local WORKER_DISABLED = { "The worker is switched off: `status=+D`, `+S` or `+E` on ProxyPass or BalancerMember, or the balancer-manager did it. Up to 2.4.20 a failed connection does it as well, for `retry=` seconds (60 unless set).",
  "Take that status away, or enable the worker in the balancer-manager. In old versions find the AH00957 line before it.",
  when = { apache = "AH00940", says = { "AH00940: <>: disabled connection for (", "proxy: HTTP: disabled connection for (" } } }
local ALL_OUT = { "No member of the balancer may be used: each failed (AH00957), is disabled, or failed its health check. With `forcerecovery=Off` failed members are not tried before `retry=` seconds have passed.",
  "Look for AH00957 or AH03303 before it; the balancer-manager shows each state. Open its page to administrators only.",
  when = { apache = "AH01170", says = "All workers are in error state" } }
local ROUTE_OUT = { "The member that holds this session is down, and `nofailover=On` forbids another.",
  "Repair that member, or allow another one where sessions are shared.",
  when = { apache = "AH01167", says = "All workers are in error state for route (" } }
local NO_MEMBER = { "The balancer has no member: its name in ProxyPass is not that of a `<Proxy balancer://...>`, or that section holds no BalancerMember.",
  "Compare the two names letter by letter, and add `BalancerMember http://HOST:PORT` to the section.",
  when = { apache = "AH01171", says = "AH01171: balancer://<>: No workers in balancer" } }
local POOL_FULL = { "All connections to the backend are in use, and the time of `acquire=` has passed.",
  "Find the slow requests first, then raise `max=` on ProxyPass.",
  when = { apache = "AH00941" } }
local NO_SOCKET = { "The Unix socket of PHP-FPM or another backend does not exist (2), is not permitted (13), or nobody listens on it any more (111).",
  "For 2 and 111 start the service, and compare its `listen` with SetHandler or ProxyPass: the path often holds the PHP version. For 13 set listen.owner and listen.group to the user of Apache, not mode 666.",
  when = { apache = "AH02454", says = "attempt to connect to Unix domain socket" } }
local FCGI_DIED = { "The FastCGI process ended in the middle of the request: a crash, no memory, request_terminate_timeout, or a restart.",
  "Look into the log of PHP-FPM at that second for \"exited on signal\" or \"terminating\".",
  when = { apache = { "AH01067", "AH01075" }, says = { "AH01067: Failed to read FastCGI header", "(70014)End of file found: <>AH01075: Error dispatching request",
    "Connection reset by peer: <>AH01075: Error dispatching request" } } }
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
local NO_CGID = { "Mod_cgid cannot reach its daemon: 2, the path of ScriptSock is wrong or a cleaner deleted the socket; 13, the user of Apache may not use it. In the first minute after a start the request waits up to 30 s before.",
  "Give ScriptSock a path that stays, in a folder that the user of Apache can search; a relative one counts from DefaultRuntimeDir. Restart Apache.",
  when = { apache = { "AH02833", "AH01257" }, says = { "ScriptSock <> does not exist", "unable to connect to cgi daemon after multiple tries" } } }
local AJP_PING = { "The worker has `ping=`, and the AJP connector did not answer the probe in time: it hangs, has no free thread, or is no AJP.",
  "Look at the threads of the connector (maxThreads in Tomcat's server.xml); raise `ping=` only where it is shorter than a pause of its garbage collector.",
  when = { apache = { "AH00897", "AH01012", "AH01013", "AH01014" }, says = "cping/cpong failed to" } }
local NOT_AJP = { "What answers at that port speaks no AJP; the signature 4854 is HTTP.",
  "Correct the port (Tomcat's AJP connector is 8009 where it is on), or use http:// instead of ajp://.",
  when = { apache = { "AH01080", "AH01031" }, says = "ajp_msg_check_header() got bad signature" } }
local CGI_SLOW = { "The CGI program wrote nothing until CGIDScriptTimeout or CGIScriptTimeout, which is Timeout (60 s) unless set.",
  "Find out what it waits for; raise that time-out for its folder only.",
  when = { apache = "AH01220", says = "Script timed out before returning headers:" } }
local WSGI_SLOW = { "The Python program under mod_wsgi sent no header within socket-timeout of WSGIDaemonProcess (Timeout, 60 s, unless set), because it works, hangs, or all its threads are busy.",
  "Find out what it waits for. Modules in C, such as numpy, can hang until `WSGIApplicationGroup %{GLOBAL}` is set. More `threads=` or `processes=` help only where the program waits for others.",
  when = { says = "Timeout when reading response headers from daemon process" } }
local WSGI_QUEUE = { "The request waited longer than queue-timeout of WSGIDaemonProcess for a free thread of the Python program.",
  "Find the slow requests first, then raise `threads=` or `processes=` within the memory.",
  when = { says = "Queue timeout expired for WSGI daemon process '" } }
local WSGI_SOCKET = { "Apache cannot reach the socket of the Python process: 13, its user may not search the folder; 2, the file was deleted; 11 or 111, its queue is full or it does not run.",
  "For 13 set `WSGISocketPrefix /run/apache2/wsgi` or another folder that the user of Apache can search, never /tmp. For 2 restart Apache, and exempt the file from cleaners. For 11 find the slow requests.",
  when = { says = "Unable to connect to WSGI daemon process '" } }
local SCGI_SLOW = { "The SCGI server sent no header in time.", "Find out what it waits for.",
  when = { apache = "AH00860" } }
local SCGI_CLOSED = { "The SCGI server ended the connection before its header was complete.", "Look into its log at that second.",
  when = { apache = "AH00860" } }

-- 400 to 417: the request ---------------------------------------------------------

local BAD_PATH = { "The path has a bad percent sign, or climbs above the root with `/../`. Scanners send this.",
  "Do nothing about scanners. A client of your own has to encode % as %25.",
  when = { apache = "AH10244" } }
local BAD_URI = { "The request line holds no path that begins with a slash, or one with # or a user name.",
  "Correct the client; on a forward proxy, set ProxyRequests only with an access rule, or it is open to everyone.",
  when = { apache = { "AH00126", "AH03450", "AH02421", "AH02422" }, says = { "Invalid URI in request", "HTTP Request Line; Unable to parse URI:", "HTTP Request Line; URI must not contain a" } } }
local LONG_HEADER = { "A header line is longer than LimitRequestFieldSize (8190 bytes), mostly Cookie or a Kerberos ticket. Apache answers 400, not 431.",
  "Shorten the cookies. Else set `LimitRequestFieldSize 16380` in the first virtual host of that address.",
  when = { apache = { "AH00561", "AH00560", "AH00562" }, says = { "Request header exceeds LimitRequestFieldSize", "Size of a request header field exceeds server limit" } } }
local MANY_HEADERS = { "The request has more header lines than LimitRequestFields (100).",
  "Look at Via and X-Forwarded-For for a loop of proxies before you raise it.",
  when = { apache = "AH00563", says = { "Number of request headers exceeds LimitRequestFields", "The number of request header fields exceeds this server's limit" } } }
local NO_HOST = { "A request in HTTP/1.1 has no Host header.", "Let the probe or script send one.",
  when = { apache = "AH00569", says = "client sent HTTP/1.1 request without hostname" } }
local BAD_HOST = { "The Host header holds a character that no name has, or came twice.", "Let the client send one legal name.",
  when = { apache = { "AH00550", "AH02415" }, says = "Client sent malformed Host header" } }
local BLANK_IN_LINE = { "The request line holds a blank too many, such as one in the URL, or an unknown version.",
  "Encode the blank as %20. `HttpProtocolOptions Unsafe` would accept it, and with it ways to smuggle requests.",
  when = { apache = { "AH03448", "AH02418", "AH03447", "AH03449" }, says = { "HTTP Request Line; Excess whitespace", "HTTP Request Line; Unrecognized protocol" } } }
local BAD_METHOD = { "The method holds characters that no method has, mostly TLS or another protocol on a port in clear text.",
  "Look at the start of the line in the access log: \\x16\\x03 is TLS. Use https for that port, or another one.",
  when = { apache = { "AH03445", "AH03444" }, says = "HTTP Request Line; Invalid method token:" } }
local BAD_HEADER_NAME = { "A header line of the request has no legal name (AH02426), or a control character in its value (AH02427).", "Correct the client that makes it.",
  when = { apache = { "AH02426", "AH02427" }, says = { "Request header field name is malformed:", "Request header value is malformed:" } } }
local BAD_LENGTH = { "Content-Length is no number, or Transfer-Encoding is not chunked.", "Correct the client or the proxy in front.",
  when = { apache = { "AH10242", "AH02539" }, says = { "client sent invalid Content-Length (", "client sent unknown Transfer-Encoding (" } } }
local BAD_CHUNK = { "The chunks of the body are broken. With [remote in the line it is the backend's answer that is broken.",
  "Capture one message, and repair the side that sent it.",
  when = { apache = "AH01590" } }
local AJP_BIG = { "The headers of the request do not fit into one AJP packet (8192 bytes): cookies, a Kerberos ticket, or a client certificate. Apache answers 400.",
  "Shorten the cookies; else set `ProxyIOBufferSize 65536` here and packetSize=\"65536\" on Tomcat's AJP connector, both alike.",
  when = { apache = { "AH00868", "AH00988", "AH03229" }, says = "BufferOverflowException" } }
local NO_SNI_HOST = { "The client named a host in the TLS handshake, and sent no Host header (HTTP/1.0).",
  "Let the probe or script send one.",
  when = { apache = "AH02031", says = "provided via SNI, but no hostname provided in HTTP request" } }
local DIGEST_URI = { "The URI in the Digest login is not that of the request: a proxy in front changes the path or the host.",
  "Let the proxy pass path and Host on unchanged (ProxyPreserveHost in Apache), or log in at the proxy.",
  when = { apache = { "AH01786", "AH01785" }, says = "uri mismatch - <>does not match request-uri" } }
local NO_DESTINATION = { "A COPY or MOVE of WebDAV has no Destination header.",
  "Correct the client; see that no proxy in front drops the header.",
  when = { apache = { "AH00591", "AH00620" }, says = "The request is missing a Destination header." } }
local BAD_XML = { "The body of a WebDAV request is no valid XML.", "Correct the client.",
  when = { apache = "AH00540", says = "XML parser error (at end)" } }
local TLS_TO_PLAIN = { "TLS reached a port in clear text: the access log begins with \\x16\\x03.",
  "Use http for that port, or set `SSLEngine on` in the virtual host of that port.",
  when = { apache = "AH00134", says = "possible attempt to establish SSL connection on non-SSL port" } }
local PLAIN_TO_TLS = { "Clear text reached a TLS port.",
  "Use https:// for that port, also in the proxy in front.",
  when = { apache = "AH01996", says = { "speaking plain HTTP to an SSL-enabled server port", "HTTP spoken on HTTPS port" } } }
local CLIENT_LEFT = { "The client did not deliver its body: 70007 it was too slow (408), 70008 it left, -102 a broken chunk (400). The backend or program is not to blame.",
  "Look at the client and at RequestReadTimeout (body=20,MinRate=500 unless set).",
  when = { apache = { "AH01095", "AH02608", "AH01270", "AH01225" }, says = { "prefetch request body failed to", "Error reading request entity data" } } }
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
local WSGI_MISSING = { "The Python file does not exist at the path in the line, or may not be read.",
  "Compare WSGIScriptAlias with the disk.",
  when = { says = "Target WSGI script not found or unable to stat:" } }
local NO_CGI = { "The CGI program does not exist at the path in the line, or may not be read.",
  "Compare ScriptAlias with the disk.",
  when = { apache = { "AH01264", "AH02811" }, says = "script not found or unable to stat" } }
local NO_SCRIPT = { "PHP-FPM does not find the script, or may not read it: the path that Apache sends is not the one that PHP-FPM sees.",
  "Compare DocumentRoot with the path inside the container or chroot of PHP-FPM, and the rights there. Send only files that exist: `<If \"-f %{REQUEST_FILENAME}\">`.",
  when = { says = "AH01071: Got error 'Primary script unknown" } }
local FPM_DENIED = { "PHP-FPM runs only files whose ending security.limit_extensions names.",
  "Send .php files only to PHP-FPM. More endings there let uploaded files run as programs.",
  when = { says = { "Access to the script '<>' has been denied (see security.limit_extensions)", "Access to the script has been denied (see security.limit_extensions)" } } }
local TRACE_OFF = { "TraceEnable is off for the proxy (AH01139), or the TRACE has a body (AH01595, AH01140). Scanners send this.", "Do nothing.",
  when = { apache = { "AH01139", "AH01595", "AH01140" }, says = "TRACE forbidden by server configuration" } }
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
local MODSECURITY_RESPONSE = { "The answer is larger than SecResponseBodyLimit of mod_security (524288 bytes unless set), and SecResponseBodyLimitAction is Reject.",
  "Set `SecResponseBodyLimitAction ProcessPartial`, which looks at the start only, or `SecResponseBodyAccess Off` for downloads.",
  when = { says = { "ModSecurity: Output filter: Response body too large (over limit of", "ModSecurity: Output filter: Content-Length (<>) over the limit (" } } }
local MODSECURITY_PARTS = { "The body is no multipart/form-data, although its header says so, and mod_security cannot read it.",
  "Correct the client, or the proxy that changes its body.",
  when = { says = "ModSecurity: Multipart parsing error:" } }
local MODSECURITY_BODY = { "The body is larger than SecRequestBodyLimit, or than SecRequestBodyNoFilesLimit where no file is uploaded. With `SecRuleEngine DetectionOnly` the line is a note only.",
  "Raise that limit for the one upload path; the engine then reads bodies of that size, which takes memory and time.",
  when = { says = { "ModSecurity: Request body (Content-Length) is larger than the configured limit (",
    "ModSecurity: Request body is larger than the configured limit (", "ModSecurity: Request body no files data length is larger than the configured limit (" } } }
local LINE_LIMIT = { "The request line is longer than LimitRequestLine (8190 bytes): a long query, a SAML message, a report.",
  "Send the data in the body of a POST. Else raise LimitRequestLine in the first virtual host of that address.",
  when = { apache = { "AH00565", "AH10178" }, says = { "request-line exceeds LimitRequestLine", "AH10178: <>Request pseudo header exceeds" } } }
local LONG_HEADER_2 = { "Over HTTP/2 one header is longer than LimitRequestFieldSize (8190 bytes, AH10180 and AH10230), or there are more than LimitRequestFields (100, AH10181). Over HTTP/1.1 the same request gets 400.",
  "Shorten the cookies. Else set `LimitRequestFieldSize 16380` in the first virtual host of that address.",
  when = { apache = { "AH10180", "AH10230", "AH10181" }, says = { "AH10180: <>Request header exceeds LimitRequestFieldSize", "AH10181: <>Number of request headers exceeds LimitRequestFields" } } }
local TOO_SLOW = { "The client was slower than RequestReadTimeout allows (header=20-40,MinRate=500 body=20,MinRate=500 unless set).",
  "Accept single lines: browsers open spare connections. Raise `body=` for upload paths only; the limit keeps slow attacks away.",
  when = { apache = "AH01382", says = { "Request header read timeout", "Request body read timeout" } } }
local BAD_EXPECT = { "The Expect header says something else than 100-continue.", "Remove the header in the client.",
  when = { apache = "AH00570", says = "client sent an unrecognized expectation value of Expect" } }
local SNI_DIFFERS = { "The Host header leads to a virtual host whose TLS settings differ from those of the name in the handshake (SNI). Versions that know SSLVHostSNIPolicy compare more than older ones.",
  "Behind a proxy, let it send the name of the Host header as SNI (nginx: `proxy_ssl_server_name on;` and `proxy_ssl_name $host;`). Else give both virtual hosts the same TLS settings, or each a certificate of its own.",
  when = { apache = "AH02032", says = "provided via HTTP have no compatible SSL setup" } }

local WSGI_CHUNKED = { "The Python program under mod_wsgi was sent a chunked body.",
  "Let the client send Content-Length. Else set `WSGIChunkedRequest On`, and see that the program reads wsgi.input to its end without looking at CONTENT_LENGTH.",
  when = { says = "Received request requiring chunked transfer encoding, but optional support for chunked transfer encoding has not been enabled" } }
local DAV_FOLDER = { "The folder above does not exist, so that no file or folder can be made in it.",
  "Let the client make the folders one by one with MKCOL, from above.",
  when = { says = { "[dav:error] <> [409, #0]" } } }
local DAV_LOCKED = { "The file is locked, often by an office program that still has it open, or that crashed with it open.",
  "Close it there, or let the client unlock it; a lock ends by itself when its time has passed.",
  when = { says = "[dav:error] <> [423, #0]" } }

-- Numbers ----------------------------------------------------------------------

entry {
  key = "AH01630", status = "403",
  title = "Denied by Require",
  summary = "A Require rule of the matching section refused the request.",
  check = "The path in the line: which Directory section covers it?",
  causes = { DENIED },
  source = { { "httpd", "modules/aaa/mod_authz_core.c" }, lab = "apache 2.4.71: Require refuses; folder that no section opens" },
}

entry {
  key = "AH01797", status = "403",
  title = "Denied by Order, Allow, Deny",
  summary = "The old access directives of Apache 2.2, which mod_access_compat still serves, refused the request.",
  check = "The path in the line: which Directory section or .htaccess covers it?",
  causes = { OLD_ORDER },
  source = { { "httpd", "modules/aaa/mod_access_compat.c" }, lab = "apache 2.4.71: Order and Deny refuse" },
}

entry {
  key = "AH01631", status = "401",
  title = "User not authorized",
  summary = "The login was right, but no Require line admits this user.",
  causes = { NOT_ADMITTED },
  source = { { "httpd", "modules/aaa/mod_authz_core.c" }, lab = "apache 2.4.71: user without a right" },
}

entry {
  key = "AH01617", status = "401",
  title = "Wrong password",
  summary = "The user exists, and the password does not fit.",
  causes = { BAD_PASSWORD },
  source = { { "httpd", "modules/aaa/mod_auth_basic.c" }, lab = "apache 2.4.71: wrong password" },
}

entry {
  key = "AH01618", status = "401",
  title = "User not found",
  summary = "No provider of the section knows the user.",
  causes = { NO_USER },
  source = { { "httpd", "modules/aaa/mod_auth_basic.c" }, lab = "apache 2.4.71: unknown user" },
}

entry {
  key = "AH01614", status = "401",
  title = "Wrong authentication scheme",
  summary = "The Authorization header is not of the scheme Basic.",
  causes = { OTHER_SCHEME },
  source = { { "httpd", "modules/aaa/mod_auth_basic.c" }, lab = "apache 2.4.71: Bearer for Basic" },
}

entry {
  key = "AH01665", status = "401", also = { "AH01664", "AH01668", "AH01669" },
  title = "Group file not read",
  summary = "Require group could not look into its file, so nobody is in the group: 401 for all.",
  check = "The number in front of AH01665: 2 it does not exist, 13 it may not be read; AH01664 names no file.",
  causes = { GROUP_FILE },
  source = { { "httpd", "modules/aaa/mod_authz_groupfile.c" }, lab = "apache 2.4.71: group without a file; group file is missing" },
}

entry {
  key = "AH01790", status = "401", also = { "AH01791" },
  title = "User not found (Digest)",
  summary = "The Digest file has no line for this user and realm.",
  causes = { DIGEST_USER },
  source = { { "httpd", "modules/aaa/mod_auth_digest.c" }, lab = "apache 2.4.71: Digest login of an unknown user" },
}

entry {
  key = "AH01794", status = "401", also = { "AH01792" },
  title = "Wrong password (Digest)",
  summary = "The answer of the client does not fit the stored hash.",
  causes = { DIGEST_PASSWORD },
  source = { { "httpd", "modules/aaa/mod_auth_digest.c" }, lab = "apache 2.4.71: Digest login with a wrong password" },
}

entry {
  key = "AH01788", status = "401", also = { "AH02533" },
  title = "Wrong realm (Digest)",
  summary = "The login names another realm than the section.",
  causes = { DIGEST_REALM },
  source = { { "httpd", "modules/aaa/mod_auth_digest.c" }, lab = "apache 2.4.71: Digest login of another realm" },
}

entry {
  key = "AH01776", status = "401", also = { "AH01775", "AH01777" },
  title = "Unknown nonce (Digest)",
  summary = "The login is built on a number that this server did not give out.",
  causes = { DIGEST_NONCE },
  untried = "A right hash of a wrong number has to be reckoned from the answer before, which the lab's client does not do.",
  source = { { "httpd", "modules/aaa/mod_auth_digest.c" } },
}

entry {
  key = "AH01782", status = "401", also = { "AH01781" },
  title = "Login is no Digest",
  summary = "The Authorization header is of another scheme (AH01781) or lacks fields (AH01782).",
  causes = { DIGEST_HEADER },
  source = { { "httpd", "modules/aaa/mod_auth_digest.c" }, lab = "apache 2.4.71: Basic for Digest; Digest login lacks fields" },
}

entry {
  key = "AH01786", status = "400", also = { "AH01785" },
  title = "URI of the Digest login",
  summary = "The login was made for another URI than the one that arrived.",
  causes = { DIGEST_URI },
  source = { { "httpd", "modules/aaa/mod_auth_digest.c" }, lab = "apache 2.4.71: Digest login for another URI" },
}

entry {
  key = "AH01615", status = "500",
  title = "AuthName is missing",
  summary = "A section with Basic authentication has no AuthName.",
  causes = { NO_AUTHNAME },
  source = { { "httpd", "modules/aaa/mod_auth_basic.c" }, lab = "apache 2.4.71: AuthName is missing" },
}

entry {
  key = "AH01619", status = "500", also = { "AH01621" },
  title = "AuthUserFile is missing",
  summary = "The section has the provider file, and no file to look in.",
  causes = { FILE_UNNAMED },
  source = { { "httpd", "modules/aaa/mod_authn_file.c" }, lab = "apache 2.4.71: AuthUserFile is missing" },
}

entry {
  key = "AH01627", status = "500",
  title = "Require is missing",
  summary = "The section asks for a login, and says nothing of who may enter.",
  causes = { NO_REQUIRE },
  source = { { "httpd", "modules/aaa/mod_authz_core.c" }, lab = "apache 2.4.71: Require is missing" },
}

entry {
  key = "AH01620", status = "500", also = { "AH01622" },
  title = "Password file not opened",
  summary = "Apache could not open the file that AuthUserFile names.",
  check = "The number in front: 2 it does not exist, 13 it may not be read.",
  causes = { NO_AUTHFILE },
  source = { { "httpd", "modules/aaa/mod_authn_file.c" }, lab = "apache 2.4.71: password file is missing; password file is unreadable" },
}

entry {
  key = "AH00027", status = "500",
  title = "Require without a login",
  summary = "A rule needs a user, and nothing asks for one.",
  causes = { NO_AUTH },
  source = { { "httpd", "server/request.c" }, lab = "apache 2.4.71: AuthType is missing" },
}

entry {
  key = "AH01796", status = "500",
  title = "Unknown AuthType",
  summary = "No module serves the AuthType of that section.",
  causes = { NO_AUTHTYPE_MODULE },
  source = { { "httpd", "modules/aaa/mod_authn_core.c" }, lab = "apache 2.4.71: AuthType is unknown" },
}

entry {
  key = "AH01695", status = "500 401",
  title = "LDAP login failed",
  summary = "LDAP was away (500) or refused the user (401). The line comes at level info only.",
  check = "Set `LogLevel authnz_ldap:info` and read the two brackets at the end.",
  causes = { LDAP_DOWN, LDAP },
  source = { { "httpd", "modules/aaa/mod_authnz_ldap.c" }, lab = "apache 2.4.71: LDAP is down" },
}

entry {
  key = "AH01276", status = "403",
  title = "No index file, and no listing",
  summary = "A folder was asked for that has no index file.",
  causes = { NO_INDEX },
  source = { { "httpd", "modules/generators/mod_autoindex.c" }, lab = "apache 2.4.71: folder without index" },
}

entry {
  key = "AH01275", status = "403", also = { "AH00686" },
  title = "Folder not readable",
  summary = "The folder may be searched, but not listed; AH00686 is the same for MultiViews.",
  causes = { UNLISTED },
  source = { { "httpd", "modules/generators/mod_autoindex.c; modules/mappers/mod_negotiation.c" }, lab = "apache 2.4.71: folder that may not be listed" },
}

entry {
  key = "AH00037", status = "403",
  title = "Symbolic link refused",
  summary = "A link stands on the path.",
  causes = { SYMLINK },
  source = { { "httpd", "server/request.c" }, lab = "apache 2.4.71: symbolic link" },
}

entry {
  key = "AH00035", status = "403",
  title = "Folder not searchable",
  summary = "A folder on the path lacks the search right.",
  check = "Run `namei -l PATH` as the user of Apache.",
  causes = { NO_SEARCH },
  source = { { "httpd", "server/request.c" }, lab = "apache 2.4.71: folder that may not be searched" },
}

entry {
  key = "AH00036", status = "403",
  title = "Path not accessible",
  summary = "The system could not look the path up.",
  check = "The system error in front of AH00036.",
  causes = { NAME_TOO_LONG },
  source = { { "httpd", "server/request.c" }, lab = "apache 2.4.71: name of more than 255 bytes" },
}

entry {
  key = "AH00132", status = "403",
  title = "File not readable",
  summary = "The file exists and could not be opened.",
  check = "Run `namei -l PATH` as the user of Apache.",
  causes = { UNREADABLE },
  source = { { "httpd", "server/core.c" }, lab = "apache 2.4.71: unreadable file" },
}

entry {
  key = "AH00529", status = "403",
  title = ".htaccess not readable",
  summary = "Apache has to read .htaccess before it serves from a folder, and could not.",
  causes = { HTACCESS_UNREADABLE },
  source = { { "httpd", "server/config.c" }, lab = "apache 2.4.71: unreadable .htaccess" },
}

entry {
  key = "AH00670", status = "403",
  title = "RewriteRule without FollowSymLinks",
  summary = "Rewriting per folder is off, so every URL of the folder is refused.",
  causes = { NO_FOLLOW },
  source = { { "httpd", "modules/mappers/mod_rewrite.c" }, lab = "apache 2.4.71: RewriteRule without FollowSymLinks" },
}

entry {
  key = "AH10410", status = "403", also = { "AH10411" },
  title = "Rewritten query refused",
  summary = "A rule of the server configuration (AH10410) or of a folder (AH10411) made a query with a blank or control character.",
  causes = { BAD_REWRITE },
  source = { { "httpd", "modules/mappers/mod_rewrite.c" }, lab = "apache 2.4.71: rule puts a blank into the query; rule of .htaccess puts a blank into the query" },
}

entry {
  key = "AH10508", status = "403", versions = "2.4.60+",
  title = "Encoded question mark refused",
  summary = "A rule would have turned %3f into a query.",
  causes = { QUESTION_MARK },
  source = { { "httpd", "modules/mappers/mod_rewrite.c" }, lab = "apache 2.4.71: rule meets an encoded question mark" },
}

entry {
  key = "AH00669", status = "403", also = { "AH10160" },
  title = "Flag P without mod_proxy",
  summary = "A rule of the server configuration (AH00669) or of a folder (AH10160) asks for a proxy that is not there.",
  causes = { NO_PROXY },
  source = { { "httpd", "modules/mappers/mod_rewrite.c" }, lab = "apache 2.4.71: flag P without mod_proxy" },
}

entry {
  key = "AH10415", status = "403", versions = "2.4.56+", also = { "AH10408", "AH10406", "AH10409", "AH10412", "AH10414", "AH10417", "AH10418", "AH10419", "AH10420" },
  title = "Blank in what goes to the backend",
  summary = "Mod_proxy refuses to send such a path or query on.",
  check = "Which RewriteRule or ProxyPass takes that URL?",
  causes = { UNENCODED },
  source = { { "httpd", "modules/proxy/mod_proxy_http.c; modules/proxy/mod_proxy_fcgi.c" }, lab = "apache 2.4.71: flag NE leaves a blank in the path" },
}

entry {
  key = "AH00916", status = "403", also = { "AH00917" },
  title = "Forward proxy may not go there",
  summary = "ProxyBlock refuses the name (AH00916) or the address (AH00917).",
  causes = { BLOCKED },
  source = { { "httpd", "modules/proxy/proxy_util.c" }, lab = "apache 2.4.71: ProxyBlock" },
}

entry {
  key = "AH02219", status = "403",
  title = "TLS is required",
  summary = "SSLRequireSSL refused a request in clear text.",
  causes = { NO_TLS },
  source = { { "httpd", "modules/ssl/ssl_engine_kernel.c" }, lab = "apache 2.4.71: SSLRequireSSL" },
}

entry {
  key = "AH02229", status = "403",
  title = "SSLRequire refused",
  summary = "The rule of SSLRequire is not fulfilled.",
  check = "AH02228 at level info, which shows the rule.",
  causes = { TLS_EXPRESSION },
  source = { { "httpd", "modules/ssl/ssl_engine_kernel.c" }, lab = "apache 2.4.71: SSLRequire" },
}

entry {
  key = "AH02261", status = "403", also = { "AH02262", "AH02263" },
  title = "Certificate asked for in vain",
  summary = "The second handshake, which asks for a client certificate, failed.",
  check = "The line SSL Library Error below it.",
  causes = { NO_RENEGOTIATION },
  source = { { "httpd", "modules/ssl/ssl_engine_kernel.c" }, lab = "apache 2.4.71: certificate asked for in TLS 1.2" },
}

entry {
  key = "AH01262", status = "403", also = { "AH02809" },
  title = "CGI without ExecCGI",
  summary = "The file may not run as a program there.",
  causes = { NO_EXECCGI },
  source = { { "httpd", "modules/generators/mod_cgid.c" }, lab = "apache 2.4.71: program without ExecCGI; program without ExecCGI in mod_cgi" },
}

entry {
  key = "AH00127", status = "403",
  title = "Path not mapped",
  summary = "No path could be made of the URL.",
  check = "The system error in front of AH00127.",
  causes = { CANNOT_MAP },
  source = { { "httpd", "server/core.c" }, lab = "apache 2.4.71: path of more than 4096 bytes" },
}

entry {
  key = "AH02033", status = "403",
  title = "No SNI",
  summary = "The client named no host in its TLS handshake. The line comes at level info.",
  causes = { NO_SNI },
  source = { { "httpd", "modules/ssl/ssl_engine_kernel.c" }, lab = "apache 2.4.71: no SNI where it is demanded" },
}

entry {
  key = "AH10158", status = "403",
  title = "No authentication after the handshake",
  summary = "A client certificate was asked for, and the client cannot send one after the handshake.",
  causes = { POST_HANDSHAKE },
  source = { { "httpd", "modules/ssl/ssl_engine_kernel.c" }, lab = "apache 2.4.71: certificate asked for in TLS 1.3" },
}

entry {
  key = "AH02032", status = "421",
  title = "SNI and Host differ",
  summary = "The request came over a connection that was made for another name.",
  causes = { SNI_DIFFERS },
  source = { { "httpd", "modules/ssl/ssl_engine_kernel.c" }, lab = "apache 2.4.71: SNI and Host differ" },
}

entry {
  key = "AH02031", status = "400",
  title = "SNI without Host",
  summary = "The handshake names a host, and the request none.",
  causes = { NO_SNI_HOST },
  source = { { "httpd", "modules/ssl/ssl_engine_kernel.c" }, lab = "apache 2.4.71: no Host header beside SNI" },
}

entry {
  key = "AH00124", status = "500",
  title = "Too many internal redirects",
  summary = "One request was redirected inside Apache ten times (LimitInternalRecursion).",
  check = "Set `LogLevel rewrite:trace3` for one request.",
  causes = { LOOP },
  source = { { "httpd", "server/core.c" }, lab = "apache 2.4.71: RewriteRule matches its own result" },
}

entry {
  key = "AH00125", status = "500",
  title = "Too many nested subrequests",
  summary = "Subrequests called each other ten deep (LimitInternalRecursion).",
  causes = { SUBREQUESTS },
  source = { { "httpd", "server/core.c" }, lab = "apache 2.4.71: FallbackResource to a missing file" },
}

entry {
  key = "AH02596", status = "500",
  title = "Rule with the flag N without end",
  summary = "A RewriteRule started over more often than its limit (32000 rounds unless set).",
  causes = { ROUNDS },
  source = { { "httpd", "modules/mappers/mod_rewrite.c" }, lab = "apache 2.4.71: RewriteRule with the flag N starts over" },
}

entry {
  key = "AH00674", status = "500", also = { "AH00676" },
  title = "Target of Redirect is none",
  summary = "Apache cannot redirect to what the rule gives.",
  causes = { BAD_TARGET },
  source = { { "httpd", "modules/mappers/mod_alias.c" }, lab = "apache 2.4.71: target of a redirect is no URL" },
}

entry {
  key = "AH01215",
  title = "Output of a CGI program on stderr",
  summary = "Mod_cgi passes on what the program wrote to stderr (mod_cgid writes it to the log without a number). It explains the 500 that follows, or is harmless.",
  check = "The text behind it, and the line \"End of script output before headers\".",
  source = { { "httpd", "modules/generators/mod_cgi.c; modules/generators/cgi_common.h" }, lab = "apache 2.4.71: program is not executable for mod_cgi; program complains to mod_cgi" },
}

entry {
  key = "AH01220", status = "504",
  title = "CGI program too slow",
  summary = "Mod_cgi waited for output in vain.",
  causes = { CGI_SLOW },
  source = { { "httpd", "modules/generators/mod_cgi.c; modules/generators/cgi_common.h" }, lab = "apache 2.4.71: CGI program is slow for mod_cgi" },
}

entry {
  key = "AH01241", status = "500",
  title = "CGI program not started",
  summary = "The program could not be executed.",
  check = "The number in front: 13 rights, 2 interpreter, 8 no #! line.",
  causes = { NOT_EXECUTED },
  source = { { "httpd", "modules/generators/mod_cgid.c" }, lab = "apache 2.4.71: interpreter is missing; first line of the program is missing; program is not executable" },
}

entry {
  key = "AH01264", status = "404", also = { "AH02811" },
  title = "CGI program not found",
  summary = "No program lies at that path.",
  causes = { NO_CGI },
  source = { { "httpd", "modules/generators/mod_cgid.c" }, lab = "apache 2.4.71: program is missing; program is missing for mod_cgi" },
}

entry {
  key = "AH02833", status = "503", also = { "AH01257" },
  title = "Socket of mod_cgid missing",
  summary = "The daemon that starts CGI programs cannot be reached.",
  causes = { NO_CGID },
  source = { { "httpd", "modules/generators/mod_cgid.c" }, lab = "apache 2.4.71: socket of mod_cgid is locked" },
}

entry {
  key = "AH01471", status = "500",
  title = "Lua error",
  summary = "A handler of mod_lua failed while it ran.",
  causes = { LUA_ERROR },
  source = { { "httpd", "modules/lua/mod_lua.c" }, lab = "apache 2.4.71: error in Lua" },
}

entry {
  key = "AH01482", status = "500", also = { "AH02330" },
  title = "Lua file not loaded",
  summary = "A file of mod_lua could not be loaded.",
  causes = { LUA_LOAD },
  source = { { "httpd", "modules/lua/lua_vmprep.c" }, lab = "apache 2.4.71: syntax error in Lua" },
}

entry {
  key = "AH00957", status = "503",
  title = "Connection to the backend failed",
  summary = "Mod_proxy could not connect. The word behind the number is the protocol: http, FCGI, AJP, SCGI, uwsgi.",
  check = "The system error in front of AH00957: 111 refused, 110 or 70007 no answer, 113 no route, 13 not permitted.",
  causes = { REFUSED, UNREACHED, FORBIDDEN_OUT },
  source = { { "httpd", "modules/proxy/proxy_util.c" }, lab = "apache 2.4.71: backend refuses; websocket backend refuses; queue of the backend is full; backend is unreachable; no route to the network" },
}

entry {
  key = "AH01114", status = "503",
  title = "No connection to the HTTP backend",
  summary = "The line follows AH00957, which says why.",
  check = "The system error in front of AH00957.",
  causes = { NO_CONNECTION },
  source = { { "httpd", "modules/proxy/mod_proxy_http.c" }, lab = "apache 2.4.71: backend refuses" },
}

entry {
  key = "AH01079", status = "503",
  title = "No connection to the FastCGI backend",
  summary = "The line follows AH00957 (TCP) or AH02454 (Unix socket), which says why.",
  check = "The system error in front of AH00957 or AH02454.",
  causes = { NO_CONNECTION },
  source = { { "httpd", "modules/proxy/mod_proxy_fcgi.c" }, lab = "apache 2.4.71: FastCGI server refuses" },
}

entry {
  key = "AH00896", status = "503",
  title = "No connection to the AJP backend",
  summary = "The line follows AH00957, which says why. The AJP connector of Tomcat is off unless configured.",
  check = "The system error in front of AH00957.",
  causes = { NO_CONNECTION },
  source = { { "httpd", "modules/proxy/mod_proxy_ajp.c; modules/proxy/ajp_link.c" }, lab = "apache 2.4.71: AJP backend refuses" },
}

entry {
  key = "AH00866", status = "503",
  title = "No connection to the SCGI backend",
  summary = "The line follows AH00957, which says why.",
  check = "The system error in front of AH00957.",
  causes = { NO_CONNECTION },
  source = { { "httpd", "modules/proxy/mod_proxy_scgi.c" }, lab = "apache 2.4.71: SCGI server refuses" },
}

entry {
  key = "AH10101", status = "503",
  title = "No connection to the uWSGI backend",
  summary = "The line follows AH00957, which says why.",
  check = "The system error in front of AH00957.",
  causes = { NO_CONNECTION },
  source = { { "httpd", "modules/proxy/mod_proxy_uwsgi.c" }, lab = "apache 2.4.71: uWSGI backend refuses" },
}

entry {
  key = "AH00959", status = "503",
  title = "Member of a balancer taken out of use",
  summary = "A connection failed, so this member gets no requests for a while. Workers of a plain ProxyPass are tried each time (since 2.4.21).",
  check = "The AH00957 line before it.",
  causes = { WORKER_OUT },
  source = { { "httpd", "modules/proxy/proxy_util.c" }, lab = "apache 2.4.71: member of a balancer fails" },
}

entry {
  key = "AH00940", status = "503",
  title = "Worker is out of use",
  summary = "The request met a worker that is switched off, and no other may take it.",
  check = "The parameter status on ProxyPass, and the page of the balancer-manager.",
  causes = { WORKER_DISABLED },
  source = { { "httpd", "modules/proxy/proxy_util.c" }, lab = "apache 2.4.71: worker is switched off" },
}

entry {
  key = "AH00941", status = "503",
  title = "No free connection to the backend",
  summary = "The pool of connections is used up.",
  causes = { POOL_FULL },
  source = { { "httpd", "modules/proxy/proxy_util.c" }, lab = "apache 2.4.71: pool of connections is used up" },
}

entry {
  key = "AH01170", status = "503",
  title = "All members of the balancer are out",
  summary = "No member of the balancer may be used at the moment.",
  causes = { ALL_OUT },
  source = { { "httpd", "modules/proxy/mod_proxy_balancer.c" }, lab = "apache 2.4.71: all members of a balancer are out" },
}

entry {
  key = "AH01167", status = "503",
  title = "The member of a session is out",
  summary = "The route of the session leads to a member in error state.",
  causes = { ROUTE_OUT },
  source = { { "httpd", "modules/proxy/mod_proxy_balancer.c" }, lab = "apache 2.4.71: member of a session is out" },
}

entry {
  key = "AH01171", status = "503",
  title = "Balancer without members",
  summary = "The balancer that ProxyPass names has nothing to choose from.",
  causes = { NO_MEMBER },
  source = { { "httpd", "modules/proxy/mod_proxy_balancer.c" }, lab = "apache 2.4.71: balancer has no members; name of the balancer is wrong" },
}

entry {
  key = "AH02454", status = "503",
  title = "No connection to a Unix socket",
  summary = "The backend's socket could not be used.",
  check = "The number in front: 2 missing, 13 not permitted, 111 nobody listens. A full queue leaves no line: Apache waits for its place (look at pm.max_children).",
  causes = { NO_SOCKET },
  source = { { "httpd", "modules/proxy/proxy_util.c" }, lab = "apache 2.4.71: socket file is missing; socket is locked" },
}

entry {
  key = "AH01102", status = "502",
  title = "No status line from the backend",
  summary = "The backend took the connection, and no answer came. A time-out is 502 here as well.",
  check = "The system error in front of AH01102.",
  causes = { BACKEND_SLOW, BACKEND_CLOSED, NO_STATUS_LINE },
  source = { { "httpd", "modules/proxy/mod_proxy_http.c" }, lab = "apache 2.4.71: backend is slow; backend closes; backend resets; keep-alive race; backend sends a TLS alert" },
}

entry {
  key = "AH00898", status = "502 500 503 403 400",
  title = "Reason on the proxy's error page",
  summary = "The line repeats the reason that the error page shows, mostly Error reading from remote server (502), DNS lookup failure or Error during SSL Handshake (500).",
  check = "The text, and the line above it.",
  causes = { NO_DNS, TLS_BACKEND, NO_HTTP1, BLOCKED, PROXY_LOOP, NO_CONTINUE },
  source = { { "httpd", "modules/proxy/proxy_util.c" }, lab = "apache 2.4.71: Max-Forwards is used up; ProxyBlock; CONNECT to a port that is not allowed; name of the backend does not resolve; certificate of the backend is not trusted; backend is slow; backend speaks another version; name of a CONNECT does not resolve; backend does not continue" },
}

entry {
  key = "AH01106", status = "502",
  title = "Bad header of the backend",
  summary = "The header of the answer could not be read.",
  check = "AH10124 or AH10404 above it.",
  causes = { BAD_HEADER },
  source = { { "httpd", "modules/proxy/mod_proxy_http.c" }, lab = "apache 2.4.71: header of the backend is too large; backend closes in its header" },
}

entry {
  key = "AH10124", status = "502",
  title = "Header of the backend too large",
  summary = "One header line of the answer does not fit.",
  causes = { HEADER_TOO_LARGE },
  source = { { "httpd", "modules/proxy/mod_proxy_http.c" }, lab = "apache 2.4.71: header of the backend is too large" },
}

entry {
  key = "AH10404", status = "502",
  title = "Header of the backend not complete",
  summary = "The header of the answer has no end.",
  check = "The system error in front of AH10404: 70007 time, 70014 closed.",
  causes = { HEADER_CUT },
  source = { { "httpd", "modules/proxy/mod_proxy_http.c" }, lab = "apache 2.4.71: backend stops in its header; backend closes in its header" },
}

entry {
  key = "AH02429", status = "500", also = { "AH02430", "AH02428" },
  title = "Bad header in the answer",
  summary = "Apache refuses to send such a header on.",
  causes = { BAD_NAME },
  source = { { "httpd", "modules/http/http_filters.c" }, lab = "apache 2.4.71: header name of the backend holds a blank; header of the backend holds a control character" },
}

entry {
  key = "AH01084", status = "502 500 504",
  title = "Request not passed to the backend",
  summary = "Writing the request to the backend failed: 502, or 504 where it took too long. Beside a failed TLS handshake the status is 500.",
  check = "AH00898 beside it; for TLS the lines of mod_ssl at level info.",
  causes = { BODY_NOT_SENT },
  source = { { "httpd", "modules/proxy/proxy_util.c" }, lab = "apache 2.4.71: https to a clear-text port; backend resets in the body of the request; backend does not take the request" },
}

entry {
  key = "AH01097", status = "502 500 504",
  title = "Request not passed to the HTTP backend",
  summary = "The line follows AH01084 and names the client.",
  check = "The AH01084 line.",
  causes = { BODY_NOT_SENT },
  source = { { "httpd", "modules/proxy/mod_proxy_http.c" }, lab = "apache 2.4.71: https to a clear-text port; backend resets in the body of the request" },
}

entry {
  key = "AH01095", status = "408 400", also = { "AH02608", "AH01270", "AH01225" },
  title = "Body of the client not read",
  summary = "Apache could not read the request body that it should pass to a backend, or (AH01270, AH01225) to a CGI program.",
  check = "The system error in front of the number.",
  causes = { CLIENT_LEFT },
  source = { { "httpd", "modules/proxy/proxy_util.c" }, lab = "apache 2.4.71: invalid chunk for a backend; invalid chunk for a CGI program; client leaves in its body; client stops in its body" },
}

entry {
  key = "AH01144", status = "500",
  title = "No module for the scheme",
  summary = "No submodule of mod_proxy takes the URL.",
  check = "The scheme in the line.",
  causes = { NO_HANDLER },
  source = { { "httpd", "modules/proxy/mod_proxy.c" }, lab = "apache 2.4.71: no module for the scheme" },
}

entry {
  key = "AH01961", status = "500", also = { "AH00961" },
  title = "SSLProxyEngine is off",
  summary = "Apache should speak TLS to the backend, and may not.",
  causes = { NO_SSLPROXY },
  source = { { "httpd", "server/ssl.c; modules/proxy/proxy_util.c" }, lab = "apache 2.4.71: SSLProxyEngine is off" },
}

entry {
  key = "AH02327", status = "502",
  title = "Name of a CONNECT not resolved",
  summary = "The forward proxy cannot resolve the name that the client wants to reach.",
  causes = { NO_DNS },
  source = { { "httpd", "modules/proxy/mod_proxy_connect.c" }, lab = "apache 2.4.71: name of a CONNECT does not resolve" },
}

entry {
  key = "AH02432",
  title = "Method of the balancer unknown",
  summary = "A balancer names a method (lbmethod) whose module is not loaded. Apache does not start: clients get no answer at all.",
  causes = { { "The module of the method is missing, for byrequests (the default) mod_lbmethod_byrequests.", "Load it (Debian: `a2enmod lbmethod_byrequests`), or correct lbmethod." } },
  signs = { "Cannot find LB Method:" },
  source = { { "httpd", "modules/proxy/proxy_util.c; modules/proxy/mod_proxy_balancer.c" }, lab = "apache 2.4.71: method of a balancer is missing" },
}

entry {
  key = "AH01071", status = "404 403 500",
  title = "Message of the FastCGI program",
  summary = "What the program, mostly PHP-FPM, wrote to stderr. Warnings come this way as well, with a good answer.",
  check = "The text in the quotes.",
  causes = { NO_SCRIPT, FPM_DENIED, PHP_FATAL },
  source = { { "httpd", "modules/proxy/mod_proxy_fcgi.c" }, lab = "apache 2.4.71: PHP-FPM refuses the ending; PHP file is missing; PHP program fails" },
}

entry {
  key = "AH01067", status = "503",
  title = "FastCGI record not read",
  summary = "The connection to the FastCGI program ended too early.",
  check = "The log of PHP-FPM.",
  causes = { FCGI_DIED },
  source = { { "httpd", "modules/proxy/mod_proxy_fcgi.c" }, lab = "apache 2.4.71: FastCGI server closes; PHP-FPM ends a slow program" },
}

entry {
  key = "AH01068", status = "503",
  title = "No FastCGI",
  summary = "The peer's first bytes are no FastCGI.",
  causes = { NOT_FCGI },
  source = { { "httpd", "modules/proxy/mod_proxy_fcgi.c" }, lab = "apache 2.4.71: FastCGI to an HTTP port" },
}

entry {
  key = "AH01070", status = "500",
  title = "FastCGI header not read",
  summary = "What the program printed does not begin with a header.",
  check = "The line above it, \"malformed header\", which quotes the start.",
  causes = { BAD_CGI_HEADER },
  source = { { "httpd", "modules/proxy/mod_proxy_fcgi.c" }, lab = "apache 2.4.71: FastCGI program prints no header" },
}

entry {
  key = "AH01075", status = "504 503",
  title = "FastCGI request failed",
  summary = "The program did not answer in time (504), or the connection ended (503).",
  check = "The system error in front of AH01075: 70007 time, 70014 end, 22 no FastCGI.",
  causes = { FCGI_SLOW, FCGI_DIED },
  source = { { "httpd", "modules/proxy/mod_proxy_fcgi.c" }, lab = "apache 2.4.71: FastCGI server closes; PHP-FPM ends a slow program; FastCGI server is slow" },
}

entry {
  key = "AH00878", status = "503 500 504", also = { "AH00992", "AH01030" },
  title = "AJP answer not read",
  summary = "The AJP connector sent no answer, or a broken one.",
  check = "The system error in front of AH00878.",
  causes = { AJP },
  source = { { "httpd", "modules/proxy/mod_proxy_ajp.c; modules/proxy/ajp_link.c" }, lab = "apache 2.4.71: AJP backend closes after a POST; AJP backend closes; AJP backend is slow" },
}

entry {
  key = "AH00897", status = "503", also = { "AH01012", "AH01013", "AH01014" },
  title = "AJP probe not answered",
  summary = "The worker did not answer CPING before the request was sent.",
  check = "The system error in front of AH00897: 70007 time; AH01080 above it is no AJP.",
  causes = { AJP_PING },
  source = { { "httpd", "modules/proxy/mod_proxy_ajp.c; modules/proxy/ajp_utils.c" }, lab = "apache 2.4.71: AJP backend does not answer the probe" },
}

entry {
  key = "AH01080", status = "503", also = { "AH01031" },
  title = "No AJP",
  summary = "The peer's first bytes are no AJP.",
  causes = { NOT_AJP },
  source = { { "httpd", "modules/proxy/ajp_msg.c" }, lab = "apache 2.4.71: AJP to an HTTP port" },
}

entry {
  key = "AH00868", status = "400", also = { "AH00988", "AH03229" },
  title = "Request does not fit into AJP",
  summary = "Apache could not make an AJP packet of the request.",
  check = "AH03229 (BufferOverflowException) above it.",
  causes = { AJP_BIG },
  source = { { "httpd", "modules/proxy/mod_proxy_ajp.c; modules/proxy/ajp_header.c" }, lab = "apache 2.4.71: headers do not fit into AJP" },
}

entry {
  key = "AH00860", status = "504 500",
  title = "SCGI answer not read",
  summary = "No complete header came from the SCGI server: it was too slow (504), or closed the connection or sent no header (500).",
  check = "The line above it: \"Script timed out\", \"End of script output\" or \"malformed header\".",
  causes = { SCGI_SLOW, SCGI_CLOSED, BAD_CGI_HEADER },
  source = { { "httpd", "modules/proxy/mod_proxy_scgi.c" }, lab = "apache 2.4.71: SCGI server closes; SCGI server prints no header; SCGI server is slow" },
}

entry {
  key = "AH02411", status = "500",
  title = "Name in the backend's certificate",
  summary = "The certificate of the backend does not hold the name in ProxyPass. The line comes at level info.",
  causes = { TLS_BACKEND },
  source = { { "httpd", "modules/ssl/ssl_engine_io.c" }, lab = "apache 2.4.71: certificate of the backend has another name" },
}

entry {
  key = "AH02003", status = "500",
  title = "TLS handshake with the backend failed",
  summary = "No TLS connection to the backend came about. The line comes at level info.",
  causes = { TLS_BACKEND },
  source = { { "httpd", "modules/ssl/ssl_engine_io.c" }, lab = "apache 2.4.71: https to a clear-text port" },
}

entry {
  key = "AH01996", status = "400",
  title = "Clear text on the TLS port",
  summary = "A client spoke HTTP without TLS to a TLS port. The line comes at level info.",
  causes = { PLAIN_TO_TLS },
  source = { { "httpd", "modules/ssl/ssl_engine_io.c" }, lab = "apache 2.4.71: clear text to a TLS port" },
}

entry {
  key = "AH00134", status = "501",
  title = "TLS on the plain port",
  summary = "The method holds bytes of a TLS handshake. Newer versions answer 400 and write no such line.",
  causes = { TLS_TO_PLAIN },
  untried = "Newer versions refuse such a method while they read the request line (AH00566, AH03445).",
  source = { { "httpd", "server/core.c" } },
}

entry {
  key = "AH00135", status = "501",
  title = "Unknown method",
  summary = "No module knows the method.",
  causes = { UNKNOWN_METHOD },
  source = { { "httpd", "server/core.c" }, lab = "apache 2.4.71: unknown method" },
}

entry {
  key = "AH01623", status = "405",
  title = "Method not allowed",
  summary = "The directive AllowMethods refused the method.",
  causes = { METHOD_DENIED },
  source = { { "httpd", "modules/aaa/mod_allowmethods.c" }, lab = "apache 2.4.71: AllowMethods" },
}

entry {
  key = "AH01139", status = "405 413", also = { "AH01595", "AH01140" },
  title = "TRACE refused",
  summary = "TRACE is off for the proxy (405), or the TRACE has a body (413).",
  causes = { TRACE_OFF },
  source = { { "httpd", "modules/proxy/mod_proxy.c; modules/http/http_filters.c" }, lab = "apache 2.4.71: TRACE through the proxy; TRACE with a body" },
}

entry {
  key = "AH00126", status = "400",
  title = "Bad URI",
  summary = "The core got a URI that does not begin with a slash.",
  causes = { BAD_URI },
  untried = "Newer versions refuse such a URI while they read the request line (AH03450).",
  source = { { "httpd", "server/core.c" } },
}

entry {
  key = "AH03450", status = "400", also = { "AH02421", "AH02422" },
  title = "URI not parsed",
  summary = "The URI in the request line is none. The line comes at level debug.",
  causes = { BAD_URI },
  source = { { "httpd", "server/protocol.c" }, lab = "apache 2.4.71: URI without a slash; URI with a fragment; URI with a user name; HTTP/2 to a port without it" },
}

entry {
  key = "AH10244", status = "400",
  title = "Bad path",
  summary = "The path cannot be decoded, or leaves the root.",
  causes = { BAD_PATH },
  source = { { "httpd", "server/request.c" }, lab = "apache 2.4.71: bad percent sign; path above the root" },
}

entry {
  key = "AH00026", status = "404",
  title = "Encoded slash in the path",
  summary = "The path holds %2f or %00. The line comes at level info.",
  causes = { ENCODED_SLASH },
  source = { { "httpd", "server/request.c" }, lab = "apache 2.4.71: encoded slash; encoded NUL" },
}

entry {
  key = "AH00128", status = "404", also = { "AH00130" },
  title = "File not found",
  summary = "No file lies at that path. The line comes at level info.",
  check = "The path in the line.",
  causes = { NO_FILE },
  source = { { "httpd", "server/core.c" }, lab = "apache 2.4.71: no such file; file taken for a folder" },
}

entry {
  key = "AH00687", status = "404",
  title = "None could be negotiated",
  summary = "MultiViews looked for files that begin with the name in the URL, and could choose none.",
  check = "The path in the line: which files lie there?",
  causes = { NO_VARIANT },
  source = { { "httpd", "modules/mappers/mod_negotiation.c" }, lab = "apache 2.4.71: MultiViews knows no type" },
}

entry {
  key = "AH00690", status = "406",
  title = "No acceptable variant",
  summary = "The client accepts no variant of the file.",
  causes = { NOT_ACCEPTABLE },
  source = { { "httpd", "modules/mappers/mod_negotiation.c" }, lab = "apache 2.4.71: no variant fits" },
}

entry {
  key = "AH00129", status = "404",
  title = "Folder instead of a file",
  summary = "The default handler got a folder. The line comes at level info.",
  causes = { NO_LISTING },
  source = { { "httpd", "server/core.c" }, lab = "apache 2.4.71: folder without mod_dir" },
}

entry {
  key = "AH00561", status = "400", also = { "AH00560", "AH00562" },
  title = "Header line too long",
  summary = "A request header is over the limit. The line comes at level info.",
  check = "The name behind it.",
  causes = { LONG_HEADER },
  source = { { "httpd", "server/protocol.c" }, lab = "apache 2.4.71: header line is too long; header is too long when merged; header is too long when folded" },
}

entry {
  key = "AH00563", status = "400",
  title = "Too many header lines",
  summary = "The request has more header lines than allowed. The line comes at level info.",
  causes = { MANY_HEADERS },
  source = { { "httpd", "server/protocol.c" }, lab = "apache 2.4.71: too many header lines" },
}

entry {
  key = "AH00565", status = "414", also = { "AH10178" },
  title = "Request line too long",
  summary = "The request line, or over HTTP/2 the path, is over the limit. The line comes at level info.",
  causes = { LINE_LIMIT },
  source = { { "httpd", "server/protocol.c" }, lab = "apache 2.4.71: request line is too long; path over HTTP/2 is too long" },
}

entry {
  key = "AH10180", status = "431", also = { "AH10230", "AH10181" },
  title = "Header too large over HTTP/2",
  summary = "A header, or their number, is over the limit. The line comes at level info.",
  causes = { LONG_HEADER_2 },
  source = { { "httpd", "modules/http2/h2_stream.c" }, lab = "apache 2.4.71: header over HTTP/2 is too long; too many headers over HTTP/2" },
}

entry {
  key = "AH00569", status = "400",
  title = "No Host header",
  summary = "A request in HTTP/1.1 has no Host. The line comes at level debug.",
  causes = { NO_HOST },
  source = { { "httpd", "server/protocol.c" }, lab = "apache 2.4.71: no Host header" },
}

entry {
  key = "AH00550", status = "400", also = { "AH02415" },
  title = "Bad Host header",
  summary = "The Host header is malformed. The line comes at level debug.",
  causes = { BAD_HOST },
  source = { { "httpd", "server/vhost.c" }, lab = "apache 2.4.71: invalid Host header; two Host headers" },
}

entry {
  key = "AH03448", status = "400", also = { "AH02418", "AH03447", "AH03449" },
  title = "Blank in the request line",
  summary = "The request line has a blank too many. The line comes at level debug.",
  causes = { BLANK_IN_LINE },
  source = { { "httpd", "server/protocol.c" }, lab = "apache 2.4.71: blank in the URL; unknown protocol" },
}

entry {
  key = "AH03445", status = "400", also = { "AH03444" },
  title = "Bad method",
  summary = "The request line begins with something that is no method. The line comes at level debug.",
  causes = { BAD_METHOD },
  source = { { "httpd", "server/protocol.c" }, lab = "apache 2.4.71: control character in the method" },
}

entry {
  key = "AH00566", status = "400", also = { "AH00567" },
  title = "Request line not read",
  summary = "The request line is malformed, or holds a NUL as a TLS handshake does; AH00567 is the same for the header lines, and follows the line that says why. Both come at level debug.",
  check = "The start of the line in the access log (\\x16\\x03 is TLS), and the line above this one.",
  source = { { "httpd", "server/protocol.c" }, lab = "apache 2.4.71: TLS to a clear-text port; control character in a header" },
}

entry {
  key = "AH02426", status = "400", also = { "AH02427" },
  title = "Bad header in the request",
  summary = "A header line of the request is malformed. The line comes at level debug.",
  causes = { BAD_HEADER_NAME },
  source = { { "httpd", "server/protocol.c" }, lab = "apache 2.4.71: blank in a header name; control character in a header" },
}

entry {
  key = "AH10242", status = "400", also = { "AH02539" },
  title = "Bad length of the body",
  summary = "How long the body is cannot be told. The line comes at level debug.",
  causes = { BAD_LENGTH },
  source = { { "httpd", "server/protocol.c" }, lab = "apache 2.4.71: invalid Content-Length; two Content-Length; Transfer-Encoding gzip" },
}

entry {
  key = "AH01590", status = "400",
  title = "Bad chunk",
  summary = "A chunk of the body is malformed. The line comes at level info.",
  check = "The word in the line: [client is the request, [remote the answer of the backend.",
  causes = { BAD_CHUNK },
  source = { { "httpd", "modules/http/http_filters.c" }, lab = "apache 2.4.71: invalid chunk; first chunk of the backend is broken" },
}

entry {
  key = "AH00591", status = "400", also = { "AH00620" },
  title = "WebDAV without Destination",
  summary = "COPY and MOVE need the header Destination.",
  causes = { NO_DESTINATION },
  source = { { "httpd", "modules/dav/main/mod_dav.c" }, lab = "apache 2.4.71: COPY without Destination" },
}

entry {
  key = "AH00540", status = "400",
  title = "XML not read",
  summary = "The body of a WebDAV request cannot be parsed.",
  causes = { BAD_XML },
  source = { { "httpd", "server/util_xml.c" }, lab = "apache 2.4.71: PROPFIND without XML" },
}

entry {
  key = "AH00570", status = "417",
  title = "Unknown expectation",
  summary = "Only 100-continue is known. The line comes at level info.",
  causes = { BAD_EXPECT },
  source = { { "httpd", "server/protocol.c" }, lab = "apache 2.4.71: unknown expectation" },
}

entry {
  key = "AH01588", status = "413", also = { "AH01591" },
  title = "Body too large",
  summary = "The body, or the length that its header announces, is over LimitRequestBody. The line comes at level info.",
  causes = { BODY_LIMIT },
  source = { { "httpd", "modules/http/http_filters.c" }, lab = "apache 2.4.71: body is larger than LimitRequestBody; chunked body is larger than LimitRequestBody" },
}

entry {
  key = "AH01382", status = "408",
  title = "Request too slow",
  summary = "The client did not send its header or body in time. The line comes at level info.",
  check = "The word behind it: header or body.",
  causes = { TOO_SLOW },
  source = { { "httpd", "modules/filters/mod_reqtimeout.c" }, lab = "apache 2.4.71: client is slow in its header" },
}

entry {
  key = "AH01110",
  title = "Answer cut off",
  summary = "The backend failed in the middle of its answer: the client got the good status, and then only a part of the body; or 502, where nothing of it had been sent.",
  check = "The system error in front of AH01110: 70008 or 104 the backend closed, 70007 it was too slow, 20014 a broken chunk.",
  causes = {
    { "The backend crashed, was restarted, or paused longer than ProxyTimeout.", "Look into its log at that second." },
    { "Its Content-Length or its chunks are wrong.", "Try the same URL with curl at the backend." },
  },
  signs = { "AH01110: error reading response" },
  source = { { "httpd", "modules/proxy/mod_proxy_http.c" }, lab = "apache 2.4.71: body of the answer is cut" },
}

entry {
  key = "AH00484", also = { "AH00161", "AH00286", "AH00326" },
  title = "All workers are busy",
  summary = "Apache has reached MaxRequestWorkers (2.2: MaxClients): further clients wait in the queue of the system, and a balancer in front reports 502, 503 or 504. The line comes only once until Apache is stopped, so that later times leave none.",
  check = "The page of mod_status shows what the workers do (W, K, R); open it to administrators only.",
  causes = {
    { "The application or a backend is slow, so that requests pile up.", "Find the slow requests first; more workers only make the queue longer." },
    { "Kept connections hold the workers of prefork or worker.", "Set a short KeepAliveTimeout, or use the event MPM." },
    { "The limit is too low for the load.", "Raise MaxRequestWorkers, and ServerLimit with it, as far as the memory holds: workers times their size. On Windows (AH00326) it is ThreadsPerChild." },
  },
  signs = { "server reached MaxRequestWorkers setting", "server reached MaxClients setting", "Server ran out of threads to serve requests." },
  source = { { "httpd", "server/mpm/event/event.c; server/mpm/prefork/prefork.c; server/mpm/worker/worker.c; server/mpm/winnt/child.c" }, lab = "apache 2.4.71: all workers of event are busy; all workers of prefork are busy" },
}

entry {
  key = "AH10159", also = { "AH00287" },
  title = "Nearly all workers are busy",
  summary = "Fewer than MinSpareThreads workers are free, and MaxRequestWorkers leaves no room for more. No request has failed yet.",
  causes = {
    { "The load nears the limit, or MinSpareThreads is large beside MaxRequestWorkers.", "Look at the page of mod_status at busy hours, then raise MaxRequestWorkers within the memory." },
  },
  signs = { "server is within MinSpareThreads of MaxRequestWorkers" },
  source = { { "httpd", "server/mpm/event/event.c; server/mpm/worker/worker.c" }, lab = "apache 2.4.71: few workers of event are left" },
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
  source = { { "httpd", "server/mpm/event/event.c; server/mpm/worker/worker.c" }, lab = "apache 2.4.71: old processes of event hold all places" },
}

entry {
  key = "AH00159", also = { "AH00283", "AH00481" },
  title = "No new process",
  summary = "The system refused a new process of Apache: clients wait until an old one is free.",
  check = "The system error in front: 11 a limit of processes, 12 no memory.",
  causes = {
    { "A limit of processes is reached: TasksMax of the systemd unit, or ulimit -u.", "Compare `systemctl show -p TasksMax,TasksCurrent apache2` (or httpd), then lower MaxRequestWorkers or raise TasksMax.", when = { says = "Resource temporarily unavailable: <>fork: Unable to fork new process" } },
    { "The machine has no memory left.", "Lower MaxRequestWorkers to what the memory holds.", when = { says = "Cannot allocate memory: <>fork: Unable to fork new process" } },
  },
  signs = { "fork: Unable to fork new process" },
  untried = "A limit of processes counts those of the whole user, other programs' as well.",
  source = { { "httpd", "server/mpm/prefork/prefork.c; server/mpm/event/event.c; server/mpm/worker/worker.c" } },
}

entry {
  key = "AH00491", also = { "AH00169", "AH00295" },
  title = "Apache was told to stop",
  summary = "Somebody or something stopped Apache in order (SIGTERM). From here on clients get no answer until it is started again.",
  check = "`journalctl -u apache2` (or httpd) at that second: who stopped it.",
  causes = {
    { "An update, a restart of the service, or log rotation that restarts instead of reloading.", "Where clients must not notice, let rotation run `apachectl graceful`." },
  },
  signs = { "caught SIGTERM, shutting down" },
  source = { { "httpd", "server/mpm/event/event.c; server/mpm/prefork/prefork.c; server/mpm/worker/worker.c" }, lab = "apache 2.4.71: Apache is stopped" },
}

entry {
  key = "AH00045", also = { "AH00046", "AH00047" },
  title = "Process did not end",
  summary = "At a stop or restart a process of Apache still worked, and was told to end (AH00045), killed (AH00046), or could not be killed (AH00047). Its requests were cut without a status.",
  causes = {
    { "A long request was running, or a program hangs.", "Use `apachectl graceful`, which lets requests end; GracefulShutdownTimeout limits how long." },
  },
  signs = { "child process <> still did not exit, sending a SIG" },
  source = { { "httpd", "server/mpm_unix.c" }, lab = "apache 2.4.71: request goes on at a stop" },
}

entry {
  key = "AH02018", status = "413", also = { "AH02257" },
  title = "Body too large for a renegotiation",
  summary = "Apache has to keep the body while TLS asks for a client certificate, and it does not fit.",
  causes = { RENEGOTIATION },
  source = { { "httpd", "modules/ssl/ssl_engine_io.c; modules/ssl/ssl_engine_kernel.c" }, lab = "apache 2.4.71: body before a renegotiation" },
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
  source = { { "httpd", "server/mpm_unix.c" }, lab = "apache 2.4.71: process crashes" },
}

entry {
  key = "AH00072",
  title = "Port not bound",
  summary = "Apache cannot listen on the address and port in the line and does not start: clients get no answer at all.",
  check = "The system error in front of AH00072: 98 in use, 13 not permitted, 99 no such address here.",
  causes = {
    { "Another program has the port, often nginx or a second Apache.", "Find it with `ss -ltnp`, then stop it or move one of the two.", when = { says = { "Address already in use: AH00072", "Address already in use: make_sock:" } } },
    { "A port below 1024 needs root, or SELinux does not know the port as one of http.", "Start Apache as root (it drops its rights itself), or add the one port with `semanage port -a -t http_port_t -p tcp PORT`.", when = { says = "Permission denied: AH00072" } },
    { "Listen names an address that this machine does not have.", "Compare Listen with `ip addr`; write an address of this machine, or the port alone, which opens it on every address.", when = { says = "Cannot assign requested address: AH00072" } },
  },
  signs = { "make_sock: could not bind to address" },
  source = { { "httpd", "server/listen.c" }, lab = "apache 2.4.71: port is in use; address is not of this machine" },
}

entry {
  key = "AH00526",
  title = "Error in the configuration",
  summary = "Apache does not understand the line that it names, and does not start or reload. After a reload the old configuration still runs, until a restart.",
  check = "The text below or behind the line, and `apachectl configtest`.",
  causes = {
    { "A directive is misspelled, or its module is not loaded.", "Load the module (Debian: `a2enmod NAME`), or correct the line.", when = { says = "Syntax error on line <> Invalid command '" } },
    { "A file of LoadModule is missing, or does not fit this Apache.", "Install the package of the module, or take the line away (Debian: `a2dismod NAME`).", when = { says = "Syntax error on line <> Cannot load <> into server:" } },
    { "An included file does not exist.", "Correct the path; IncludeOptional accepts that none is there.", when = { says = "Syntax error on line <> Could not open configuration file" } },
    { "A certificate or key file does not exist or is empty.", "Correct the path, or fetch the certificate again.", when = { says = { "SSLCertificateFile: file '<>' does not exist or is empty", "SSLCertificateKeyFile: file '<>' does not exist or is empty" } } },
  },
  signs = { "apache2: Syntax error on line", "httpd: Syntax error on line" },
  source = { { "httpd", "server/config.c; server/main.c" }, lab = "apache 2.4.71: unknown directive; file of LoadModule is missing; included file is missing" },
}

entry {
  key = "AH00111",
  title = "Variable is not defined",
  summary = "The configuration uses a variable that the environment does not set; on Debian a syntax error follows.",
  causes = {
    { "The program apache2 was called by itself, without the variables of /etc/apache2/envvars.", "Call `apachectl` (or `systemctl`) instead, or read the file first: `. /etc/apache2/envvars`." },
    { "A Define is missing or misspelled.", "Add `Define NAME VALUE` before the line that uses it." },
  },
  signs = { "AH00111: Config variable" },
  source = { { "httpd", "server/core.c" }, lab = "apache 2.4.71: variable is not defined" },
}

entry {
  key = "AH00534",
  title = "Not exactly one MPM",
  summary = "Apache does not start: it needs one module of mpm_event, mpm_worker and mpm_prefork, no more and no less.",
  causes = {
    { "Several MPMs are loaded, often after mod_php (which needs prefork) was added or removed.", "Keep one: `a2dismod mpm_prefork`, then `a2enmod mpm_event` (Debian).", when = { says = "Configuration error: More than one MPM loaded." } },
    { "No MPM is loaded.", "Load one: `a2enmod mpm_event` (Debian), or a line LoadModule mpm_event_module.", when = { says = "Configuration error: No MPM loaded." } },
  },
  signs = { "Configuration error: More than one MPM loaded.", "Configuration error: No MPM loaded." },
  source = { { "httpd", "server/config.c" }, lab = "apache 2.4.71: two MPMs" },
}

entry {
  key = "AH02291", also = { "AH00091" },
  title = "Folder of the log is missing",
  summary = "Apache does not start: the folder of an ErrorLog does not exist. AH00091 is the file itself, which cannot be opened.",
  check = "The system error in front: 2 missing, 13 not permitted.",
  causes = {
    { "The folder was deleted, or a new machine or container lacks it (/var/log/apache2 on a fresh disk).", "Make it, owned by root. On a file system in memory let systemd-tmpfiles make it at each start.", when = { says = "No such file or directory: AH02291" } },
  },
  signs = { "AH02291: Cannot access directory '", ": could not open error log file" },
  source = { { "httpd", "server/core.c; server/log.c" }, lab = "apache 2.4.71: folder of the log is missing" },
}

entry {
  key = "AH00023",
  title = "Lock not made",
  summary = "Apache cannot make a lock (mutex) that its processes share, and does not start.",
  check = "The system error in front: 28 is no disk, but the table of semaphores.",
  causes = {
    { "The semaphores of the system are used up, often by crashed processes of Apache.", "List them with `ipcs -s`, remove those of Apache's user with `ipcrm -s ID`. Else set `Mutex posixsem default`, or raise kernel.sem.", when = { says = "No space left on device: AH00023" } },
    { "The folder of a lock file does not exist or is not permitted.", "Make it writable for the user that starts Apache, or name another one in Mutex.", when = { says = { "No such file or directory: AH00023", "Permission denied: AH00023" } } },
  },
  signs = { "AH00023: Couldn't create the" },
  source = { { "httpd", "server/util_mutex.c" }, lab = "apache 2.4.71: semaphores are used up" },
}

entry {
  key = "AH02572",
  title = "TLS without a certificate",
  summary = "Apache does not start: a virtual host has `SSLEngine on`, and no certificate and key that fit.",
  check = "The name in the line: the virtual host.",
  causes = {
    { "SSLCertificateFile and SSLCertificateKeyFile are missing in that virtual host.", "Add both, or take `SSLEngine on` out of the host that needs no TLS." },
  },
  signs = { "Failed to configure at least one certificate and key for" },
  source = { { "httpd", "modules/ssl/ssl_engine_init.c" }, lab = "apache 2.4.71: TLS without a certificate" },
}

entry {
  key = "AH02565",
  title = "Key does not fit the certificate",
  summary = "Apache does not start: the private key is not that of the certificate.",
  check = "`openssl x509 -noout -pubkey -in CERT` and `openssl pkey -pubout -in KEY` must print the same.",
  causes = {
    { "One of the two was renewed alone, or the files are mixed up.", "Take both from the same request; with a chain in one file the certificate of the server comes first." },
  },
  signs = { "AH02565: Certificate and private key" },
  source = { { "httpd", "modules/ssl/ssl_engine_init.c" }, lab = "apache 2.4.71: key of another certificate" },
}

entry {
  key = "AH02562", also = { "AH02561", "AH02564", "AH02579" },
  title = "Certificate or key not read",
  summary = "Apache does not start: a file of SSLCertificateFile (AH02561, AH02562) or SSLCertificateKeyFile (AH02564, AH02579) holds nothing that it understands.",
  check = "The line SSL Library Error below it.",
  causes = {
    { "The file is empty, is no PEM, or was mixed up with another one.", "Look at it: a certificate begins with BEGIN CERTIFICATE, a key with BEGIN PRIVATE KEY. Convert DER with `openssl x509 -inform der`.", when = { says = "PEM routines::no start line" } },
    { "The key is too short or the hash too old for the security level of OpenSSL.", "Renew the certificate (RSA of 2048 bits or more, SHA-256). A lower SECLEVEL in SSLCipherSuite weakens all.", when = { says = { "ee key too small", "ca md too weak" } } },
  },
  signs = { "Failed to configure certificate", "Failed to configure encrypted (?) private key" },
  source = { { "httpd", "modules/ssl/ssl_engine_init.c; modules/ssl/ssl_engine_pphrase.c" }, lab = "apache 2.4.71: file of the certificate holds none" },
}

entry {
  key = "AH00554",
  title = "Not a regular file",
  summary = "A configuration or password file is a folder, a device or a pipe; Apache reads regular files only.",
  causes = { { "AuthUserFile, Include or another path leads to something that is no file.", "Correct the path; an Include of a folder needs a pattern such as *.conf." } },
  signs = { "denied by server: not a regular file" },
  source = { { "httpd", "server/config.c; server/util.c" }, lab = "apache 2.4.71: .htaccess is a folder" },
}

entry {
  key = "AH00557", also = { "AH00558" },
  title = "The machine's own name does not resolve",
  summary = "At its start Apache cannot resolve the name of the machine, and uses 127.0.0.1 as ServerName (AH00558). It runs; redirects can name the wrong host.",
  causes = { { "The name of the machine stands neither in DNS nor in the file hosts.", "Set ServerName in the main configuration, or add the name to /etc/hosts." } },
  signs = { "apr_sockaddr_info_get() failed for", "Could not reliably determine the server's fully qualified domain name" },
  source = { { "httpd", "server/util.c" }, lab = "apache 2.4.71: name of the machine does not resolve" },
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
  source = { { "httpd", "modules/ssl/ssl_engine_kernel.c" }, lab = "apache 2.4.71: certificate of the backend is not trusted; client certificate has expired; client certificate signed itself; client certificate of another CA; client certificate of another CA, with its root" },
}

entry {
  key = "AH02042",
  title = "Renegotiation refused",
  summary = "A client wanted to renegotiate TLS, which Apache ends for its safety. The connection is closed without a status.",
  causes = { { "Scanners and old clients often do this.", "Do nothing, or update the client." } },
  signs = { "rejecting client initiated renegotiation" },
  untried = "OpenSSL 3 refuses the second handshake of a client before Apache sees it.",
  source = { { "httpd", "modules/ssl/ssl_engine_kernel.c" } },
}

entry {
  key = "AH02008",
  title = "TLS handshake with a client failed",
  summary = "No TLS connection with the client came about, so there is no status and no line in the access log. The line comes at level info.",
  check = "The line SSL Library Error below it.",
  causes = {
    { "The client sent no certificate, and SSLVerifyClient requires one.", "Install the certificate in the client; a proxy in front has to send its own.", when = { says = "SSL Library Error: <>peer did not return a certificate" } },
    { "The certificate of the client was not accepted.", "Read AH02276 above it.", when = { says = "SSL Library Error: <>certificate verify failed" } },
    { "The client does not trust the certificate of this server, or its name.", "Let SSLCertificateFile hold the intermediate certificates as well; try `openssl s_client -connect HOST:443 -servername HOST`.", when = { says = { "SSL Library Error: <>alert unknown ca", "SSL Library Error: <>alert certificate unknown", "SSL Library Error: <>alert bad certificate" } } },
    { "The client speaks no TLS, or a version or cipher that this server does not offer.", "Do nothing about scanners; update old clients. Older versions in SSLProtocol weaken all.", when = { says = { "SSL Library Error: <>wrong version number", "SSL Library Error: <>unsupported protocol", "SSL Library Error: <>no shared cipher" } } },
  },
  signs = { "SSL library error <> in handshake (server" },
  source = { { "httpd", "modules/ssl/ssl_engine_io.c" }, lab = "apache 2.4.71: client sends no certificate; SSH to a TLS port" },
}

entry {
  key = "AH01909",
  title = "Certificate has another name",
  summary = "A warning at each start: the certificate holds no name that fits ServerName. Clients that use ServerName see an error of the certificate.",
  check = "What `openssl x509 -noout -ext subjectAltName -in CERT` prints, against ServerName.",
  causes = {
    { "ServerName of the virtual host is missing, or is none of the names in the certificate.", "Set ServerName to a name of the certificate. In a default host that nobody uses by name do nothing." },
  },
  signs = { "server certificate does NOT include an ID which matches the server name" },
  source = { { "httpd", "modules/ssl/ssl_engine_init.c" }, lab = "apache 2.4.71: certificate of another name" },
}

entry {
  key = "AH01941",
  title = "OCSP responder does not answer",
  summary = "Apache could not renew the proof (OCSP stapling) that its certificate is not revoked. Browsers get the page, after a delay in that request.",
  check = "AH01974 or AH01985 above it: no connection, or no answer, from the responder of the CA.",
  causes = {
    { "A firewall keeps this server from the CA's responder, or the CA no longer runs one.", "Open the path to the responder, or set `SSLUseStapling off`." },
  },
  signs = { "stapling_renew_response: responder error" },
  untried = "The responder is that of a public CA, which the lab does not reach.",
  source = { { "httpd", "modules/ssl/ssl_util_stapling.c" } },
}

-- Statuses ---------------------------------------------------------------------

meaning {
  code = "301", versions = "2.4+",
  title = "Moved permanently",
  summary = "The URL of a folder lacks its final slash (DirectorySlash of mod_dir), or a Redirect or RewriteRule sends the client on.",
  check = "The header Location: scheme, host and port that the client is sent to.",
  causes = {
    { "The final slash is missing. Scheme, host or port of Location are wrong where Apache does not know what the client sees, as behind a proxy.",
      "Set `ServerName https://HOST` to what clients use; let the proxy pass Host on (ProxyPreserveHost), and ProxyPassReverse correct Location. A POST loses its body on the way: send it to the URL with the slash." },
    { "The redirect leads to itself: TLS ends at the proxy in front, and a rule sends all plain requests to https.",
      "Let the rule look at the header X-Forwarded-Proto that the proxy sets, and see that clients cannot set it." },
  },
  signs = { "<h1>Moved Permanently</h1> <p>The document has moved <a href=" },
  source = { { "httpd", "modules/mappers/mod_dir.c; modules/http/http_protocol.c" }, { "httpd-docs", "mod_dir, DirectorySlash; core, ServerName" }, lab = "apache 2.4.71: folder without its slash" },
}

meaning {
  code = "400", versions = "2.4+",
  title = "Bad request",
  summary = "Apache could not read the request, or refuses it as unsafe. It answers 400 also where a header is too large.",
  check = "The AH number in the error log; most lines of a 400 need `LogLevel debug`. An access log that begins with \\x16\\x03 is TLS on a plain port.",
  causes = { PLAIN_TO_TLS, TLS_TO_PLAIN, LONG_HEADER, MANY_HEADERS, NO_HOST, BAD_HOST, BAD_PATH, BAD_URI, BLANK_IN_LINE, BAD_METHOD,
    BAD_HEADER_NAME, BAD_LENGTH, BAD_CHUNK, CLIENT_LEFT, NO_SNI_HOST, AJP_BIG, DIGEST_URI, NO_DESTINATION, BAD_XML, PROXY_LOOP },
  signs = { "Your browser sent a request that this server could not understand." },
  see = { ["408"] = "the client was too slow", ["414"] = "the request line is too long" },
  source = { { "httpd", "server/protocol.c; server/request.c; server/vhost.c" }, { "httpd-docs", "core, HttpProtocolOptions and LimitRequestFieldSize" }, lab = "apache 2.4.71: TLS to a clear-text port; clear text to a TLS port; header line is too long; header is too long when merged; header is too long when folded; too many header lines; no Host header; invalid Host header; two Host headers; bad percent sign; path above the root; URI without a slash; URI with a fragment; URI with a user name; HTTP/2 to a port without it; blank in the URL; unknown protocol; control character in the method; blank in a header name; control character in a header; invalid Content-Length; two Content-Length; Transfer-Encoding gzip; invalid chunk; invalid chunk for a backend; invalid chunk for a CGI program; client leaves in its header; client leaves in its body; no Host header beside SNI; headers do not fit into AJP; Max-Forwards is used up; COPY without Destination; PROPFIND without XML; Digest login for another URI" },
}

meaning {
  code = "401", versions = "2.4+",
  title = "Unauthorized",
  summary = "A section of the configuration wants a login. The first 401 of each session is normal: the browser has not asked yet.",
  check = "The AH number in the error log; no line means that no login was sent, or that the application answered.",
  causes = { BAD_PASSWORD, NO_USER, NOT_ADMITTED, GROUP_FILE, OTHER_SCHEME, LDAP, DIGEST_USER, DIGEST_PASSWORD, DIGEST_REALM, DIGEST_NONCE,
    DIGEST_HEADER },
  signs = { "This server could not verify that you are authorized to access the document requested." },
  see = { ["403"] = "a rule refuses whoever asks", ["500"] = "the password file is missing" },
  source = { { "httpd", "modules/aaa/mod_auth_basic.c; modules/aaa/mod_authz_core.c" }, { "httpd-docs", "Authentication and Authorization" }, lab = "apache 2.4.71: no login; wrong password; unknown user; user without a right; group without a file; group file is missing; Bearer for Basic; Basic for Digest; Digest login lacks fields; Digest login of another realm; Digest login of an unknown user; Digest login with a wrong password" },
}

meaning {
  code = "403", versions = "2.4+",
  title = "Forbidden",
  summary = "A rule of the configuration refuses the request, or the user of Apache may not read the file or one of the folders above it.",
  check = "The AH number in the error log. No line: a RewriteRule with the flag F, or the application answered.",
  causes = { OLD_ORDER, EVASIVE, DENIED, NO_INDEX, NO_SEARCH, UNREADABLE, SYMLINK, HTACCESS_UNREADABLE, NO_FOLLOW, MODSECURITY, NO_EXECCGI, FPM_DENIED,
    BAD_REWRITE, QUESTION_MARK, NO_PROXY, UNENCODED, NAME_TOO_LONG, CANNOT_MAP, UNLISTED, NO_TLS, TLS_EXPRESSION, NO_RENEGOTIATION,
    NO_SNI, POST_HANDSHAKE, BLOCKED, FCGI_SAID },
  signs = { "You don't have permission to access this resource.", "You don't have permission to access /" },
  see = { ["401"] = "a login is wanted", ["404"] = "the file does not exist" },
  source = { { "httpd", "modules/aaa/mod_authz_core.c; server/request.c; server/core.c" }, { "httpd-docs", "Access Control" }, { "modsecurity2", "apache2/mod_security2.c; apache2/re_operators.c" }, { "coreruleset", "rules/REQUEST-949-BLOCKING-EVALUATION.conf" }, lab = "apache 2.4.71: Require refuses; folder that no section opens; Order and Deny refuse; folder without index; folder that may not be listed; symbolic link; folder that may not be searched; unreadable file; unreadable .htaccess; name of more than 255 bytes; path of more than 4096 bytes; RewriteRule without FollowSymLinks; rule puts a blank into the query; rule of .htaccess puts a blank into the query; rule meets an encoded question mark; rule with the flag F; flag P without mod_proxy; flag NE leaves a blank in the path; program without ExecCGI; program without ExecCGI in mod_cgi; rule of mod_security; SSLRequireSSL; SSLRequire; certificate asked for in TLS 1.3; certificate asked for in TLS 1.2; no SNI where it is demanded; PHP-FPM refuses the ending; ProxyBlock; CONNECT to a port that is not allowed; mod_evasive blocks" },
}

meaning {
  code = "404", versions = "2.4+",
  title = "Not found",
  summary = "No file lies at the path that DocumentRoot or Alias gives, and no handler took the URL; or the application answered.",
  check = "At `LogLevel info` AH00128 names the path that Apache looked at. No line: the application or the backend answered.",
  causes = { NO_FILE, NO_VARIANT, NO_SCRIPT, NO_CGI, WSGI_MISSING, ENCODED_SLASH, NO_LISTING, FCGI_SAID,
    { "ProxyPass /app/ with a final slash does not match /app without one.", "Give both sides of ProxyPass a final slash or none, and redirect the other form." } },
  signs = { "The requested URL was not found on this server. Apache/", "The requested URL was not found on this server.</p> </body></html>" },
  see = { ["403"] = "the file is there, but may not be read" },
  source = { { "httpd", "server/core.c; server/request.c" }, { "httpd-docs", "mod_proxy, ProxyPass; core, AllowEncodedSlashes" }, lab = "apache 2.4.71: no such file; file taken for a folder; folder without mod_dir; MultiViews knows no type; program is missing; program is missing for mod_cgi; Python file is missing; PHP file is missing; encoded slash; encoded NUL" },
}

meaning {
  code = "405", versions = "2.4+",
  title = "Method not allowed",
  summary = "The method is known, but not allowed at this URL.",
  check = "The header Allow, and the AH number in the error log. No line often means the application.",
  causes = { METHOD_DENIED, TRACE_OFF,
    { "PUT, DELETE or a WebDAV method reached a plain file or folder (no line in the error log), not the application.", "Correct the Alias, ProxyPass or RewriteRule that should pass it on." },
    { "TraceEnable is off, or CONNECT reached a server without mod_proxy_connect.", "Leave both off." } },
  see = { ["501"] = "the method is not known at all" },
  source = { { "httpd", "server/core.c; modules/aaa/mod_allowmethods.c" }, lab = "apache 2.4.71: AllowMethods; PUT to a file; TRACE through the proxy" },
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
  source = { { "httpd", "modules/mappers/mod_negotiation.c; modules/http/http_protocol.c" }, lab = "apache 2.4.71: rule of mod_security with 406; no variant fits" },
}

meaning {
  code = "408", versions = "2.4+",
  title = "Request timeout",
  summary = "The client was too slow with its header or its body. Lines of a 408 without a request are spare connections of browsers.",
  check = "At `LogLevel info` AH01382 says whether it was the header or the body.",
  causes = { TOO_SLOW, CLIENT_LEFT },
  signs = { "Server timeout waiting for the HTTP request from the client." },
  see = { ["504"] = "the program behind was too slow, not the client" },
  source = { { "httpd", "modules/filters/mod_reqtimeout.c" }, { "httpd-docs", "mod_reqtimeout, RequestReadTimeout" }, lab = "apache 2.4.71: client is slow in its header; client stops in its body" },
}

meaning {
  code = "409", versions = "2.4+",
  title = "Conflict",
  summary = "WebDAV: the folder in which the client wants to make a file or folder does not exist.",
  check = "The line of [dav:error] with [409, #0] at its end.",
  causes = { DAV_FOLDER },
  source = { { "httpd", "modules/dav/fs/repos.c" }, lab = "apache 2.4.71: PUT into a folder that is not there" },
}

meaning {
  code = "410", versions = "2.4+",
  title = "Gone",
  summary = "A rule says that the page is gone for good: `Redirect gone`, or a RewriteRule with the flag G. Apache writes no line in the error log.",
  causes = {
    { "The rule matches more than it should.", "Search the configuration and .htaccess for `Redirect gone`, `Redirect 410` and `[G]`." },
  },
  signs = { "The requested resource is no longer available on this server and there is no forwarding address." },
  source = { { "httpd", "modules/mappers/mod_alias.c; modules/mappers/mod_rewrite.c" }, lab = "apache 2.4.71: rule with the flag G" },
}

meaning {
  code = "411", versions = "2.4+",
  title = "Length required",
  summary = "The request has a chunked body, and the program behind gets bodies of known length only. With Apache it is mostly mod_wsgi.",
  causes = { WSGI_CHUNKED },
  signs = { "A request of the requested method <> requires a valid Content-length." },
  see = { ["413"] = "the length is known, and too large" },
  source = { { "httpd", "modules/http/http_protocol.c" }, { "mod_wsgi", "src/server/mod_wsgi.c" }, lab = "apache 2.4.71: chunked body for mod_wsgi" },
}

meaning {
  code = "413", versions = "2.4+",
  title = "Request entity too large",
  phrase = "Request Entity Too Large",
  summary = "The body is larger than a limit of Apache, of one of its modules, or of the application behind it.",
  check = "AH01588 or AH01591 at `LogLevel info`, or a line of ModSecurity. No line: the application or the backend refused.",
  causes = { BODY_LIMIT, RENEGOTIATION, MODSECURITY_BODY, TRACE_OFF },
  signs = { "the amount of data provided in the request exceeds the capacity limit." },
  see = { ["414"] = "the request line is too long, not the body", ["400"] = "a header is too long, not the body" },
  source = { { "httpd", "modules/http/http_filters.c" }, { "httpd-docs", "core, LimitRequestBody; mod_ssl, SSLRenegBufferSize" }, { "modsecurity2", "apache2/mod_security2.c" }, lab = "apache 2.4.71: body is larger than LimitRequestBody; chunked body is larger than LimitRequestBody; body before a renegotiation; body is larger than SecRequestBodyLimit; form is larger than SecRequestBodyNoFilesLimit; chunked body is larger than SecRequestBodyLimit; TRACE with a body" },
}

meaning {
  code = "414", versions = "2.4+",
  title = "Request-URI too long",
  phrase = "Request-URI Too Long",
  summary = "The request line is longer than LimitRequestLine.",
  causes = { LINE_LIMIT },
  signs = { "The requested URL's length exceeds the capacity limit for this server." },
  see = { ["400"] = "a header line is too long, not the request line" },
  source = { { "httpd", "server/protocol.c" }, { "httpd-docs", "core, LimitRequestLine" }, lab = "apache 2.4.71: request line is too long; path over HTTP/2 is too long" },
}

meaning {
  code = "417", versions = "2.4+",
  title = "Expectation failed",
  summary = "Apache knows no other expectation than 100-continue.",
  causes = { BAD_EXPECT },
  signs = { "The expectation given in the Expect request-header field could not be met by this server." },
  source = { { "httpd", "server/protocol.c" }, lab = "apache 2.4.71: unknown expectation" },
}

meaning {
  code = "421", versions = "2.4+",
  title = "Misdirected request",
  summary = "The name in the TLS handshake (SNI) and the Host header lead to virtual hosts with different TLS settings.",
  check = "AH02032 in the error log names both.",
  causes = { SNI_DIFFERS },
  signs = { "does not match the Server Name Indication (SNI) in use for this connection." },
  source = { { "httpd", "modules/ssl/ssl_engine_kernel.c" }, lab = "apache 2.4.71: SNI and Host differ" },
}

meaning {
  code = "423", versions = "2.4+",
  title = "Locked",
  summary = "WebDAV: another client has locked the file, or the same client did not send its lock's token.",
  check = "The line of [dav:error] with [423, #0] at its end.",
  causes = { DAV_LOCKED },
  signs = { "The requested resource is currently locked. The lock must be released or proper identification given" },
  source = { { "httpd", "modules/dav/main/util.c" }, lab = "apache 2.4.71: file is locked" },
}

meaning {
  code = "429", versions = "mod_evasive 1.10+",
  title = "Too many requests",
  summary = "The module mod_evasive blocks the address, where `DOSHTTPResponseCode 429` is set (403 else); or the application answered.",
  check = "A line of [evasive20:error] in the error log. No line: the application or the backend.",
  causes = { EVASIVE },
  signs = { "<p>The user has sent too many requests in a given amount of time.</p> <hr> <address>Apache" },
  see = { ["403"] = "the status without DOSHTTPResponseCode" },
  source = { { "mod_evasive", "README" }, lab = "apache 2.4.71: mod_evasive blocks with 429" },
}

meaning {
  code = "431", versions = "2.4+",
  title = "Request header fields too large",
  summary = "Over HTTP/2, a header or their number is over a limit. Over HTTP/1.1 Apache answers 400 for the same.",
  check = "AH10180 or AH10181 in the error log, at `LogLevel http2:info`.",
  causes = { LONG_HEADER_2 },
  see = { ["400"] = "the same over HTTP/1.1" },
  source = { { "httpd", "modules/http2/h2_stream.c" }, lab = "apache 2.4.71: header over HTTP/2 is too long; too many headers over HTTP/2" },
}

meaning {
  code = "500", versions = "2.4+",
  title = "Internal server error",
  summary = "The configuration or a program failed. Failures of DNS and of TLS towards a backend end as 500, too.",
  check = "The last lines of the error log at that second; the page itself says nothing.",
  causes = { BAD_COMMAND, NOT_ALLOWED_HERE, LOOP, PHP_FATAL, FCGID_SLOW, FCGID_BODY, FCGID_DIED, NOT_EXECUTED, NO_CGI_HEADER, BAD_CGI_HEADER,
    CGI_SAID, WSGI_FAILED, WSGI_DIED, WSGI_HEADER, WSGI_NOTHING, WSGI_NO_GROUP, NO_HANDLER, NO_SSLPROXY, NO_DNS, TLS_BACKEND,
    NO_AUTHFILE, FILE_UNNAMED, NO_AUTH, NO_AUTHNAME, NO_AUTHTYPE_MODULE, NO_REQUIRE, LDAP_DOWN, BAD_NAME, SUBREQUESTS, ROUNDS, BAD_TARGET,
    LUA_ERROR, LUA_LOAD, MODSECURITY_RESPONSE, MODSECURITY_PARTS, NOT_PASSED, FCGI_SAID, SCGI_CLOSED, AJP,
    { "No line at all: a uWSGI backend behind mod_proxy_uwsgi closed the connection, or was slower than ProxyTimeout.",
      "Look into the log of uWSGI at that second; raise `timeout=` on ProxyPass for that path only." } },
  signs = { "The server encountered an internal error or misconfiguration and was unable to complete your request." },
  see = { ["502"] = "the backend answered badly", ["503"] = "the backend cannot be reached" },
  source = { { "httpd", "server/core.c; server/config.c; server/util_script.c; modules/proxy/proxy_util.c; modules/proxy/mod_proxy_uwsgi.c" }, { "mod_fcgid" }, { "mod_wsgi" }, { "modsecurity2", "apache2/apache2_io.c" }, lab = "apache 2.4.71: unknown command in .htaccess; directive that AllowOverride does not admit; RewriteRule matches its own result; FallbackResource to a missing file; RewriteRule with the flag N starts over; target of a redirect is no URL; AuthName is missing; password file is missing; password file is unreadable; AuthUserFile is missing; AuthType is missing; AuthType is unknown; Require is missing; LDAP is down; CGI program ends at once; CGI program prints no header; interpreter is missing; first line of the program is missing; program is not executable; program is not executable for mod_cgi; program complains to mod_cgi; error in Lua; syntax error in Lua; no module for the scheme; SSLProxyEngine is off; name of the backend does not resolve; https to a clear-text port; certificate of the backend has another name; certificate of the backend is not trusted; header name of the backend holds a blank; header of the backend holds a control character; PHP program fails; FastCGI program prints no header; mod_fcgid waits in vain; program under mod_fcgid ends; body for mod_fcgid is too large; Python program raises; Python module is missing; Python file without application; process group of mod_wsgi is missing; Python process dies; SCGI server closes; SCGI server prints no header; uWSGI backend closes; AJP backend closes after a POST; answer is larger than SecResponseBodyLimit; mod_security cannot read the parts" },
}

meaning {
  code = "501", versions = "2.4+",
  title = "Not implemented",
  summary = "No module knows the method of the request.",
  causes = { UNKNOWN_METHOD, TLS_TO_PLAIN },
  see = { ["405"] = "the method is known, but not allowed there" },
  source = { { "httpd", "server/core.c" }, lab = "apache 2.4.71: unknown method" },
}

meaning {
  code = "502", versions = "2.4+",
  title = "Proxy error",
  phrase = "Proxy Error",
  summary = "The backend took the connection, and no usable answer came. A time-out of an HTTP backend is 502 here, not 504.",
  check = "The system error in front of AH01102: 70007 too slow, 20014 or 104 closed, 70014 no HTTP.",
  causes = { BACKEND_SLOW, BACKEND_CLOSED, NO_STATUS_LINE, HEADER_TOO_LARGE, HEADER_CUT, BODY_NOT_SENT, NO_HTTP1, NO_DNS, NO_ANSWER, BAD_HEADER, WSGI_DIED },
  signs = { "The proxy server received an invalid response from an upstream server." },
  see = { ["503"] = "no connection to the backend", ["504"] = "a FastCGI or CGI program was too slow", ["500"] = "DNS or TLS towards the backend failed" },
  source = { { "httpd", "modules/proxy/mod_proxy_http.c; modules/proxy/proxy_util.c" }, { "httpd-docs", "mod_proxy, ProxyPass" }, lab = "apache 2.4.71: backend is slow; backend closes; backend resets; keep-alive race; backend sends a TLS alert; header of the backend is too large; backend stops in its header; backend closes in its header; backend speaks another version; first chunk of the backend is broken; backend resets in the body of the request; name of a CONNECT does not resolve" },
}

meaning {
  code = "503", versions = "2.4+",
  title = "Service unavailable",
  summary = "No connection to the backend, or its worker is still out of use after a failure; an application can send it, too.",
  check = "The system error in front of AH00957 or AH02454: 111 refused, 110 or 70007 no answer, 13 not permitted, 2 no such socket.",
  causes = { REFUSED, UNREACHED, FORBIDDEN_OUT, NO_SOCKET, NO_SLOT, WORKER_OUT, WORKER_DISABLED, ROUTE_OUT, ALL_OUT, NO_MEMBER, POOL_FULL, NOT_FCGI,
    FCGI_DIED, NOT_AJP, AJP_PING, AJP, NO_CGID, WSGI_SOCKET, NO_CONTINUE, NO_CONNECTION },
  signs = { "The server is temporarily unable to service your request due to maintenance downtime or capacity problems." },
  see = { ["502"] = "the connection was made, the answer failed" },
  source = { { "httpd", "modules/proxy/proxy_util.c; modules/proxy/mod_proxy_fcgi.c" }, { "httpd-docs", "mod_proxy, ProxyPass, retry" }, lab = "apache 2.4.71: backend refuses; websocket backend refuses; queue of the backend is full; backend is unreachable; no route to the network; worker is switched off; pool of connections is used up; member of a balancer fails; all members of a balancer are out; member of a session is out; balancer has no members; name of the balancer is wrong; socket file is missing; socket is locked; FastCGI server refuses; FastCGI server closes; PHP-FPM ends a slow program; FastCGI to an HTTP port; AJP backend refuses; AJP backend closes; AJP backend is slow; AJP backend does not answer the probe; AJP to an HTTP port; SCGI server refuses; uWSGI backend refuses; backend does not continue; socket of mod_cgid is locked; socket of mod_wsgi is locked" },
}

meaning {
  code = "504", versions = "2.4+",
  title = "Gateway timeout",
  summary = "A FastCGI, SCGI or CGI program was too slow. An HTTP backend that is too slow gives 502 instead, AJP mostly 503.",
  check = "AH01075 or \"Script timed out before returning headers\" in the error log.",
  causes = { FCGI_SLOW, CGI_SLOW, WSGI_SLOW, WSGI_QUEUE, SCGI_SLOW, AJP, BODY_NOT_SENT },
  signs = { "The gateway did not receive a timely response from the upstream server or application." },
  see = { ["502"] = "an HTTP backend was too slow" },
  source = { { "httpd", "modules/proxy/mod_proxy_fcgi.c; server/util_script.c" }, { "httpd-docs", "mod_proxy, ProxyTimeout" }, lab = "apache 2.4.71: FastCGI server is slow; CGI program is slow; CGI program is slow for mod_cgi; Python program is slow; SCGI server is slow; backend does not take the request" },
}
