-- nginx: its own status numbers (444, 494-499, 000, 009 in the log) and what it means by the registered ones that it sends.
-- Main source: the nginx source code and the documentation at nginx.org; what can be tried was tried with 1.22.1.

meaning {
  code = "000", versions = "0+",
  title = "No status set",
  summary = "The variable $status prints 000 when the request ended before nginx had set any status. It is a log value: only `return 0;`, or an upstream that itself answers 000, sends it to the client.",
  check = "Compare the time with reloads of nginx, and look for HTTP/2.0 in $server_protocol; error.log at level info often names the reason.",
  causes = {
    { "A reload or stop with worker_shutdown_timeout cut a request that was still running.",
      "Raise worker_shutdown_timeout above the longest request, or reload when none is running." },
    { "An HTTP/2 client broke off inside its header block, or sent a malformed one, such as an upper-case header name (\"client sent invalid header name\").",
      "Let the client write header names in lower case. Single lines are mostly scanners and need no action.",
      when = { says = "client sent invalid header name" } },
  },
  see = {
    ["499"] = "the client left while nginx was already working on the answer",
    ["444"] = "nginx closed the connection because the configuration said so",
  },
  source = { { "nginx-src", "src/http/ngx_http_variables.c" }, { "nginx-docs", "ngx_core_module, worker_shutdown_timeout" }, lab = "nginx 1.22.1: upper case in an HTTP/2 header name; reload cuts a request" },
}

meaning {
  code = "009", versions = "0.8.29+",
  title = "Answer without status line",
  summary = "The variable $status prints 009 when no status was set and the exchange counts as HTTP/0.9. Mostly the upstream sent bytes that do not begin with a status line, and nginx passed them on as they were. It is a log value; a request in HTTP/0.9 form that is served logs 200 or 404.",
  check = "Look in error.log for \"upstream sent no valid HTTP/1.0 header\"; $upstream_status then shows 200.",
  causes = {
    { "The upstream port speaks another protocol, such as SSH, or HTTP/2 in clear text.",
      "Correct the port of proxy_pass, or let the upstream accept HTTP/1.1 there. Use grpc_pass for gRPC, and for HTTP/2 `proxy_http_version 2;` (1.29.4 and later)." },
    { "The upstream writes a broken status line, for example a number of two digits.",
      "Correct the application: HTTP/1.1, a blank, three digits." },
  },
  signs = { "upstream sent no valid HTTP/1.0 header" },
  see = { ["502"] = "a status line came, but a header line is malformed; a TLS port gives 502, too, or the 400 of nginx and Apache" },
  source = { { "nginx-src", "CHANGES 0.8.29; src/http/modules/ngx_http_proxy_module.c; src/http/ngx_http_variables.c" }, lab = "nginx 1.22.1: upstream speaks SSH" },
}

meaning {
  code = "301", versions = "0+",
  title = "Moved permanently",
  summary = "A rewrite or return in the configuration sends the client on, or nginx adds a final slash: to the name of a folder, or of a location such as /app/ that proxies.",
  check = "Compare host and port in Location with what users type.",
  causes = {
    { "Location names the inner port or scheme, because a proxy in front maps it to another one.",
      "Set `port_in_redirect off;`, or `absolute_redirect off;`, which leaves only the path in Location." },
  },
  see = { ["302"] = "rewrite with redirect instead of permanent" },
  source = { { "nginx-docs", "ngx_http_core_module, location and absolute_redirect; ngx_http_rewrite_module" }, lab = "nginx 1.22.1: folder without its slash; location without its slash" },
}

meaning {
  code = "302", versions = "0+",
  title = "Moved temporarily",
  phrase = "Moved Temporarily",
  summary = "A rewrite with the flag redirect, a return, or an error_page that names a full URL sends the client on. The status line says Moved Temporarily, the page 302 Found.",
  see = { ["301"] = "permanent, and nginx's own final slash" },
  source = { { "nginx-src", "src/http/ngx_http_header_filter_module.c; ngx_http_special_response.c" }, { "nginx-docs", "ngx_http_rewrite_module" }, lab = "nginx 1.22.1: rewrite redirects" },
}

meaning {
  code = "400", versions = "0+",
  title = "Bad request",
  summary = "Nginx could not parse the request, or one of its own numbers 494-497 stands behind this 400. A client that leaves during its upload is logged as 400, too, although it gets nothing.",
  check = "Set error.log to level info, where the reason stands; the page of 494-497 names it in its title.",
  causes = {
    { "The access log begins with \\x16\\x03 (\"client sent invalid method\"): TLS reached a port in clear text.",
      "Use http for that port, or add ssl to its listen directive.",
      when = { says = "] \"\\x16\\x03" } },
    { "The request is PRI * HTTP/2.0: HTTP/2 reached a port that does not speak it.",
      "Enable HTTP/2 for that port, or let the client use HTTP/1.1.",
      when = { says = { "\"PRI * HTTP/2.0\" 400", "request: \"PRI * HTTP/2.0\"" } } },
    { "The Host header is missing, doubled or invalid; health checks often lack it.",
      "Send one Host header, or let the check use HTTP/1.0.",
      when = { says = { "client sent HTTP/1.1 request without \"Host\" header", "client sent invalid host header",
        "client sent duplicate host header" } } },
    { "The URL holds a blank or a bad percent sign.",
      "Encode the URL in the application that makes the link.",
      when = { says = "client sent invalid request while reading client request line" } },
    { "Both Content-Length and Transfer-Encoding were sent, or one of them twice.",
      "Correct the proxy in front that passes both on; nginx refuses them because they allow request smuggling.",
      when = { says = { "client sent \"Content-Length\" and \"Transfer-Encoding\" headers at the same time",
        "client sent duplicate header line: \"Content-Length", "client sent duplicate header line: \"Transfer-Encoding" } } },
    { "The client left before its request was complete.",
      "Accept single lines; for aborted uploads look at the client's time-out.",
      when = { says = { "client prematurely closed connection while reading client request", "client prematurely closed connection while sending request to upstream",
        "client prematurely closed connection, client:" } } },
  },
  signs = {
    "client sent invalid method while reading client request line", "client sent invalid chunked body",
    "client sent invalid \"Content-Length\" header",
  },
  see = {
    ["494"] = "the header is too large",
    ["497"] = "clear text sent to a TLS port",
    ["499"] = "the client left after its request was complete",
  },
  source = { { "nginx-src", "src/http/ngx_http_request.c; ngx_http_parse.c; ngx_http_request_body.c" }, lab = "nginx 1.22.1: TLS to a clear-text port; HTTP/2 to a port without it; no Host header; two Host headers; invalid Host header; blank in the URL; Content-Length and Transfer-Encoding; two Content-Length; invalid Content-Length; invalid chunk; client leaves in its header; client leaves in its body" },
}

meaning {
  code = "401", versions = "0+",
  title = "Authorization required",
  summary = "The directive auth_basic wants credentials, or the service behind auth_request answered 401. The page is titled 401 Authorization Required.",
  check = "Look in error.log for \"password mismatch\" or \"was not found in\"; a 401 of auth_request leaves no line.",
  causes = {
    { "The password is wrong, or crypt() of the system does not know the format of the hash.",
      "Write the entry anew, for example with `openssl passwd -apr1`, and use basic authentication over https only.",
      when = { says = "user \"<>\": password mismatch" } },
    { "The password file does not hold that user.",
      "Add the user to the file that the line in error.log names.",
      when = { says = "user \"<>\" was not found in \"" } },
  },
  see = {
    ["403"] = "the password file is missing, or access is denied by rule",
    ["500"] = "the password file is not readable for the worker",
  },
  source = { { "nginx-src", "src/http/modules/ngx_http_auth_basic_module.c; src/http/ngx_http_special_response.c" }, lab = "nginx 1.22.1: wrong password; unknown user; auth_request answers 401" },
}

meaning {
  code = "403", versions = "0+",
  title = "Forbidden",
  summary = "Nginx may not read the file or list the folder, or a rule denies the request; limit_except answers 403 as well, not 405.",
  check = "The line in error.log decides. Without one it was the upstream ($upstream_status 403), `return 403` or the service behind auth_request.",
  causes = {
    { "The folder has no index file.",
      "Add the file, or correct root; often try_files should pass the request on. The setting `autoindex on;` shows all names to everyone.",
      when = { says = "directory index of \"" } },
    { "The worker user may not read the file, or not search one of its parent folders.",
      "Let the worker user read that file and search each parent folder (`namei -l` shows them). Under SELinux, restore the label of the file.",
      when = { says = { "\" failed (13: Permission denied), client:", "\" is forbidden (13: Permission denied)" } } },
    { "A rule refuses the address or the method: allow, deny or limit_except.",
      "Add the one address or method to the rule of that location.",
      when = { says = "access forbidden by rule, client:" } },
    { "The file of auth_basic_user_file does not exist: error.log names it with \"(2: No such file or directory)\".",
      "Correct its path; a relative one is taken from the folder of nginx.conf.",
      when = { says = { "/htpasswd\" failed (2: No such file or directory), client:", "/nginx/.htpasswd\" failed (2: No such file or directory), client:" } } },
  },
  see = {
    ["401"] = "credentials are asked for",
    ["404"] = "the file does not exist",
  },
  source = { { "nginx-src", "src/http/modules/ngx_http_static_module.c; ngx_http_autoindex_module.c; ngx_http_access_module.c; ngx_http_auth_basic_module.c" }, lab = "nginx 1.22.1: folder without index; unreadable file; unreadable folder; deny; limit_except; password file is missing" },
}

meaning {
  code = "404", versions = "0+",
  title = "Not found",
  summary = "No file lies at the path that root or alias gives, or the configuration answers 404 itself.",
  check = "The path in the error.log line \"open() ... failed (2: No such file or directory)\" shows where nginx looked. No line: the upstream ($upstream_status 404), try_files with =404, a location with internal, `return 404`, or `log_not_found off;`.",
  causes = {
    { "The path in the line is wrong: root adds the whole URL to the folder, alias replaces the location's part of it.",
      "Compare the path with the disk, then correct root or alias." },
    { "The request was meant for the application, but no location passes it on.",
      "Give try_files a last argument that leads to the application." },
    { "PHP-FPM did not find the script: fastcgi_param SCRIPT_FILENAME is missing, or names another folder than the one that PHP-FPM sees.",
      "Set it to `$document_root$fastcgi_script_name`, with the right root, and compare that path with the disk on the side of PHP-FPM.",
      when = { says = "FastCGI sent in stderr: \"Primary script unknown\"" } },
    { "The status in the access log is 403, not 404: the path in the line is that of auth_basic_user_file.", "Correct its path; a relative one is taken from the folder of nginx.conf." },
  },
  signs = {
    "\" failed (2: No such file or directory), client:", "\" failed (20: Not a directory), client:",
    "\" is not found (2: No such file or directory), client:",
  },
  see = {
    ["403"] = "the file is there, but may not be read",
    ["405"] = "a POST to a file that exists",
  },
  source = { { "nginx-src", "src/http/modules/ngx_http_static_module.c" }, { "nginx-docs", "ngx_http_core_module, root, alias and try_files" }, lab = "nginx 1.22.1: no such file; file taken for a folder; no such folder" },
}

meaning {
  code = "405", versions = "0+",
  title = "Not allowed",
  phrase = "Not Allowed",
  summary = "A method other than GET or HEAD reached a static file, stub_status or another handler that knows only these two. TRACE is always refused, and CONNECT unless tunnel_pass (1.31.0 and later) takes it; older versions answer CONNECT host:port with 400.",
  check = "No line in error.log and $upstream_status \"-\" mean that the application never saw the request.",
  causes = {
    { "A POST ended at the static handler instead of the application.",
      "Correct the location or the last argument of try_files that should pass it on." },
  },
  see = { ["403"] = "limit_except refused the method" },
  source = { { "nginx-src", "src/http/modules/ngx_http_static_module.c; src/http/ngx_http_request.c" }, lab = "nginx 1.22.1: POST to a file; TRACE" },
}

meaning {
  code = "408", versions = "0+",
  title = "Request time-out",
  phrase = "Request Time-out",
  summary = "The client was too slow with its request line, its header or its body. The number stands in the access log only: nginx closes the connection without an answer, even for `return 408`. A 408 that a client sees comes from an upstream.",
  check = "Set error.log to level info: \"client timed out (110: Connection timed out)\" while reading the request line or the headers. A body that stops leaves no such line.",
  causes = {
    { "A slow or broken client or a scanner exceeds client_header_timeout (default 60 s).",
      "Accept single lines.",
      when = { says = "client timed out (<>) while reading client request" } },
    { "The body stops for longer than client_body_timeout (default 60 s between two reads), or is shorter than its Content-Length.",
      "Correct the length in the client. A higher value for that location helps slow uploads, and lets idle clients hold connections for longer." },
  },
  see = {
    ["400"] = "the client left instead of waiting",
    ["504"] = "the upstream was too slow, not the client",
  },
  source = { { "nginx-src", "src/http/ngx_http_request.c; ngx_http_request_body.c" }, { "nginx-docs", "ngx_http_core_module, client_header_timeout and client_body_timeout" }, lab = "nginx 1.22.1: client is slow in its header; client stops in its body" },
}

meaning {
  code = "413", versions = "0+",
  title = "Request entity too large",
  phrase = "Request Entity Too Large",
  summary = "The request body is larger than client_max_body_size, which is 1m unless set. The directive is valid in http, server and location.",
  check = "If error.log says \"client intended to send too large body\" or \"too large chunked body\", nginx refused the request. If it is silent, $upstream_status 413 shows the upstream; else look for `return 413`, or for a CDN in front.",
  causes = {
    { "The default of 1m was never changed.",
      "Set `client_max_body_size 100m;` (or what the upload needs) in the upload location only, then run `nginx -t && nginx -s reload`. The value 0 removes the limit and, set for a whole server, lets anyone fill disk and memory." },
    { "The limit is raised in http, but a server or location block sets a lower one.",
      "Change the innermost block that matches the request." },
    { "The upstream has its own limit, such as IIS 413.1 or PHP post_max_size, or a CDN in front has one.",
      "Give every hop the same limit. Bodies that are too large for memory go to client_body_temp_path: watch free space and rights there." },
    { "On Kubernetes the ingress controller often applies the default.",
      "Try its annotation proxy-body-size." },
  },
  signs = { "client intended to send too large body", "client intended to send too large chunked body" },
  see = {
    ["413.1"] = "the corresponding limit of IIS 10",
    ["414"] = "the request line is too long, not the body",
    ["494"] = "a header line is too long, not the body",
    ["502"] = "with `proxy_request_buffering off;` an early 413 of the upstream can end as 502",
  },
  source = { { "nginx-docs", "ngx_http_core_module, client_max_body_size" }, { "nginx-src", "src/http/ngx_http_core_module.c" }, lab = "nginx 1.22.1: body is too large; chunked body is too large" },
}

meaning {
  code = "414", versions = "0+",
  title = "Request-URI too large",
  phrase = "Request-URI Too Large",
  summary = "The request line does not fit into one buffer of large_client_header_buffers (default 4 of 8k).",
  check = "Set error.log to level info: \"client sent too long URI\".",
  causes = {
    { "A client puts form data, a list or a token into the query.",
      "Send it in the body of a POST. Else raise the size in large_client_header_buffers, in http or in the default server of the port: before the request line is read, only the name in the TLS handshake (SNI) can have chosen another server." },
  },
  signs = { "client sent too long URI" },
  see = {
    ["494"] = "a header line is too long, not the request line",
    ["413"] = "the body is too large",
  },
  source = { { "nginx-src", "src/http/ngx_http_request.c" }, { "nginx-docs", "ngx_http_core_module, large_client_header_buffers" }, lab = "nginx 1.22.1: URI is too long" },
}

meaning {
  code = "416", versions = "0+",
  title = "Requested range not satisfiable",
  phrase = "Requested Range Not Satisfiable",
  summary = "The first byte of the Range header lies behind the end of the file, as when a finished download is resumed, or the header is malformed.",
  see = { ["206"] = "the range could be served" },
  source = { { "nginx-src", "src/http/modules/ngx_http_range_filter_module.c; src/http/ngx_http_header_filter_module.c" }, lab = "nginx 1.22.1: range behind the end" },
}

meaning {
  code = "421", versions = "1.11.0+",
  title = "Misdirected request",
  summary = "The Host header leads to a server with ssl_verify_client, but the TLS handshake asked for another name (SNI), so that no certificate was checked for this server. Older versions answer 400.",
  check = "Set error.log to level info: \"client attempted to request the server name different from the one that was negotiated\".",
  causes = {
    { "A client uses one connection for several host names that share a certificate.",
      "Give the names separate certificates; a browser then opens a connection of its own." },
    { "A proxy in front sends another name in SNI than in Host.",
      "Send the same name in both." },
  },
  signs = { "client attempted to request the server name different from the one that was negotiated" },
  source = { { "nginx-src", "CHANGES 1.11.0; src/http/ngx_http_request.c" }, lab = "nginx 1.22.1: SNI and Host differ" },
}

meaning {
  code = "429", versions = "0+",
  title = "Too many requests",
  summary = "A limit_req or limit_conn refused the request, and limit_req_status or limit_conn_status (1.3.15 and later, default 503) is set to 429.",
  check = "Look in error.log for \"limiting requests, excess\" or \"limiting connections by zone\"; without one, the upstream or a `return 429` sent it.",
  causes = {
    { "A limit_req has no burst (default 0), or counts all users behind one address together.",
      "Set `limit_req zone=one burst=20 nodelay;`, and count by a verified user where there is one.",
      when = { says = "limiting requests, excess: <> by zone" } },
    { "A limit_conn is too low, for example for long polling.",
      "Raise it for that location; dropping it there removes the guard against clients that hold many connections.",
      when = { says = "limiting connections by zone" } },
  },
  see = { ["503"] = "the same with the default status, and more on what to do about it" },
  source = { { "nginx-src", "CHANGES 1.3.15" }, { "nginx-docs", "ngx_http_limit_req_module; ngx_http_limit_conn_module" }, lab = "nginx 1.22.1: limit_req with 429" },
}

meaning {
  code = "444", versions = "0.3.15+",
  title = "Connection closed without response",
  summary = "The configuration told nginx to close the connection without an answer (`return 444`). The client gets nothing, or a reset with `reset_timedout_connection on;`; the number stands in the access log only, and error_page cannot catch it. A 444 that a client sees comes from an upstream.",
  check = "Search the configuration for 444, including map and if blocks. An $upstream_status of 444 shows that the upstream sent it.",
  causes = {
    { "The default server drops requests with an unknown host name.",
      "Add the name to server_name, or correct the Host header of the probe." },
    { "A filter for bots or countries matches too much.",
      "Narrow the map that feeds the rule." },
    { "Health checks of a load balancer come by IP address and are dropped.",
      "Move `return 444;` from the server block into `location /`, then add a location for the check: at server level return runs before any location is chosen. Or let the check send a known host name." },
  },
  see = {
    ["499"] = "the client closed the connection, not nginx",
    ["502"] = "an AWS load balancer in front often shows this instead",
    ["520"] = "Cloudflare in front often shows this instead",
  },
  source = { { "nginx-docs", "ngx_http_rewrite_module, return" }, { "nginx-src", "src/http/ngx_http_request.h; CHANGES 0.3.15 and 1.15.2" }, lab = "nginx 1.22.1: return 444" },
}

meaning {
  code = "494", versions = "0.9.4+",
  title = "Request header too large",
  phrase = "Request Header Or Cookie Too Large",
  summary = "A request header line does not fit into one buffer of large_client_header_buffers (default 4 of 8k), or all lines together need more than these buffers, or, from 1.29.8, there are more lines than max_headers (default 1000). The client and the access log get 400; 494 is met in error_page only.",
  check = "Set error.log to level info: \"client sent too long header line\", which quotes the line that did not fit, or \"client sent too many header lines\".",
  causes = {
    { "Cookies have grown.",
      "Clear the cookies of the site, then shorten what the application stores in them." },
    { "A large token is sent in a header, or proxies add many lines.",
      "Shorten it at its source. Else set `large_client_header_buffers 4 16k;` in http: in a server block it holds only once that server is chosen, by SNI or by the Host header; before that the default server of the port decides. Every client can make nginx hold that much memory. Raise the next hop as well (IIS 16384 bytes, Node.js 16 KB)." },
    { "Visitors see only the bare error page.",
      "Add `error_page 494 /too-large.html;`. Before nginx 1.17.9 such a page went out with status 494, since then with 400." },
  },
  signs = { "Request Header Or Cookie Too Large", "client sent too long header line:", "client sent too many header lines" },
  see = {
    ["400"] = "what the client receives",
    ["414"] = "the request line does not fit into one buffer",
    ["431"] = "the registered code for the same problem",
    ["502"] = "the header of the response is too large (proxy_buffer_size)",
  },
  source = { { "nginx-docs", "ngx_http_core_module, large_client_header_buffers and max_headers" }, { "nginx-src", "src/http/ngx_http_request.c; ngx_http_special_response.c; CHANGES 0.9.4, 1.17.9 and 1.29.8" }, lab = "nginx 1.22.1: header line is too long" },
}

meaning {
  code = "495", versions = "0.3.45+",
  title = "SSL certificate error",
  phrase = "The SSL certificate error",
  summary = "The client presented a certificate, and its verification failed (ssl_verify_client). Unless error_page names another code, the client gets 400, and the access log shows 400, too: 495 is met in error_page only.",
  check = "Set error.log to level info and read the number in brackets after \"client SSL certificate verify error\"; the variable $ssl_client_verify has its text.",
  causes = {
    { "19 or 18: the client's chain ends in a root, or is one self-signed certificate, that neither ssl_client_certificate nor ssl_trusted_certificate holds.",
      "Use a client certificate of a CA that stands there. Add another CA only if every certificate that it issues may log in.",
      when = { says = { "client SSL certificate verify error: (19:", "client SSL certificate verify error: (18:" } } },
    { "20 or 2: the root is missing from these files, or the chain has more intermediate certificates than ssl_verify_depth (1 unless set). OpenSSL 3 gives 20 for both; 2 if the last certificate that it reached is in the file.",
      "Count the intermediates first: if they are more, set ssl_verify_depth to their number. Else add the root of a CA that may log in.",
      when = { says = { "client SSL certificate verify error: (20:", "client SSL certificate verify error: (2:" } } },
    { "21: the client sent its certificate alone, and the files do not hold the CA that issued it, often an intermediate.",
      "Let the client send its intermediate certificate, or add that one to the file.",
      when = { says = "client SSL certificate verify error: (21:" } },
    { "10: the client's certificate has expired.",
      "Renew it on the client.",
      when = { says = "client SSL certificate verify error: (10:" } },
    { "12 or 3: a list in ssl_crl has expired, or the list of one CA of the chain is missing.",
      "Put the current lists of all CAs in the chain into that file. Do not switch to `ssl_verify_client optional_no_ca` instead: it accepts any certificate unless the application checks it.",
      when = { says = { "client SSL certificate verify error: (12:", "client SSL certificate verify error: (3:" } } },
  },
  signs = {
    "400 The SSL certificate error", "<center>The SSL certificate error", "400 Bad Request The SSL certificate error",
    "client SSL certificate verify error:",
  },
  see = {
    ["496"] = "no certificate was presented",
    ["403"] = "what a rule on $ssl_client_verify in the configuration often returns",
    ["526"] = "Cloudflare rejects the certificate of the origin",
  },
  source = { { "nginx-docs", "ngx_http_ssl_module, error processing" }, { "nginx-src", "src/http/ngx_http_request.c; ngx_http_special_response.c" }, lab = "nginx 1.22.1: client certificate signed itself; client certificate of another CA, with its root; client certificate of another CA, alone; client certificate has expired" },
}

meaning {
  code = "496", versions = "0.3.45+",
  title = "No SSL certificate",
  phrase = "No required SSL certificate was sent",
  summary = "The directive ssl_verify_client demands a certificate, and the client presented none. Unless error_page names another code, the client gets 400, and the access log shows 400, too: 496 is met in error_page only.",
  check = "Set error.log to level info: \"client sent no required SSL certificate\".",
  causes = {
    { "The client has no certificate of a CA that nginx announces, so it offers none.",
      "Install one of an announced CA on the client; `openssl s_client -connect host:443` lists these CAs. Add another CA to ssl_client_certificate only if every certificate that it issues may log in." },
    { "A proxy in front ends TLS, so the certificate never reaches nginx.",
      "Verify the certificate on that proxy and forward it in a header. Accept this header from that hop only, else anyone can forge it." },
  },
  signs = { "No required SSL certificate was sent", "client sent no required SSL certificate" },
  see = { ["495"] = "a certificate was presented but failed verification" },
  source = { { "nginx-docs", "ngx_http_ssl_module, error processing" }, { "nginx-src", "src/http/ngx_http_request.c; ngx_http_special_response.c" }, lab = "nginx 1.22.1: no client certificate" },
}

meaning {
  code = "497", versions = "0+",
  title = "HTTP request sent to HTTPS port",
  phrase = "The plain HTTP request was sent to HTTPS port",
  summary = "A request in clear text reached a socket with `listen ... ssl`. Unless error_page names another code, the client gets 400, and the access log shows 400, too: 497 is met in error_page only.",
  check = "Look for a URL or an upstream of the form http://host:443; error.log at level info says \"client sent plain HTTP request to HTTPS port\".",
  causes = {
    { "Users type http together with the TLS port.",
      "Redirect them: `error_page 497 =301 https://$host:$server_port$request_uri;`." },
    { "A load balancer or a proxy_pass speaks http to port 443.",
      "Change it to https. Point it at the plain port only where the network between the two is trusted, because that traffic is not encrypted." },
    { "TLS already ends in front, and this listener has ssl by mistake.",
      "Remove ssl from this listen directive, and let only the hop in front reach the port: its traffic is then in clear text." },
    { "Often it is a CDN that is set to fetch in clear text.",
      "Let it fetch over https and check the certificate, with Cloudflare in the mode Full (strict)." },
  },
  signs = { "The plain HTTP request was sent to HTTPS port", "client sent plain HTTP request to HTTPS port" },
  see = { ["400"] = "what the client receives; with binary bytes in the log it is the reverse, TLS sent to a plain port" },
  source = { { "nginx-docs", "ngx_http_ssl_module, error processing" }, { "nginx-src", "src/http/ngx_http_special_response.c" }, lab = "nginx 1.22.1: clear text to a TLS port" },
}

meaning {
  code = "498", versions = "0-0.3.27",
  title = "Invalid host name (abolished)",
  phrase = "Invalid host name",
  summary = "Until 0.3.27 nginx used this number inside for a request with an invalid host name (restrict_host_names). It was given up in 0.3.28; the source only keeps the place free. A 498 in a response comes from an upstream or from `return 498;`, which sends the page of 404.",
  see = { ["444"] = "the usual way to drop unknown host names" },
  source = { { "nginx-src", "src/http/ngx_http_request.h; CHANGES 0.3.28" } },
  untried = "Given up in 0.3.28, of 2006.",
}

meaning {
  code = "499", versions = "0+",
  title = "Client closed request",
  summary = "The peer closed the connection, or its sending half, or reset its HTTP/2 stream, before nginx had sent anything to it. The number is for the access log; a 499 that a client sees comes from an upstream. It is not an error of the upstream.",
  check = "Compare $request_time: where the 499 lines agree on one value, such as 60, 30 or 15 s, a client or balancer in front has that time-out; small values that differ are users who navigate away. $upstream_response_time shows how long the upstream had; an $upstream_status of 200 means that its answer had begun to arrive.",
  causes = {
    { "The upstream is slow.",
      "Speed up the slow request; 499 rises before 504 does." },
    { "A load balancer or CDN in front gives up before proxy_read_timeout.",
      "Align the limits so that the outer hop waits longer than the inner one." },
    { "Mobile clients, prefetching browsers, scanners and health checks with a time-out of 1-2 s leave early.",
      "Give checks a light endpoint, and accept a base rate of 499." },
    { "A tool closes its sending side after the request (half-close): 499 at once, and no answer, wherever nginx waits for an upstream.",
      "Let the tool keep its sending side open until it has the answer." },
    { "A limit_req with burst and without nodelay holds requests back, and clients leave meanwhile ($limit_req_status DELAYED).",
      "Add nodelay, or delay=number, to that limit_req." },
    { "Work must be completed although the client has left.",
      "Set `proxy_ignore_client_abort on;` (default off) for that location only. It lets attackers queue work without waiting for it." },
  },
  signs = { "client prematurely closed connection, so upstream connection is closed too", "client canceled stream <> while" },
  see = {
    ["400"] = "the client left during its upload",
    ["408"] = "the client was too slow to send its request",
    ["460"] = "the same event at an AWS load balancer",
    ["504"] = "nginx gave up waiting, not the client",
  },
  source = { { "nginx-src", "src/http/ngx_http_request.c; ngx_http_upstream.c" }, { "nginx-docs", "ngx_http_proxy_module, proxy_ignore_client_abort" }, lab = "nginx 1.22.1: client leaves while the upstream works; client resets its HTTP/2 stream; client closes its sending half" },
}

meaning {
  code = "500", versions = "0+",
  title = "Internal server error",
  summary = "Nginx itself failed while it processed the request. An application can also return its own 500 through nginx, for example over FastCGI.",
  check = "The line in error.log at that second decides. Without one, $upstream_status 500 shows that the upstream sent it; else look for `return 500`.",
  causes = {
    { "The request goes in circles: try_files, index or a rewrite leads back to its own location.",
      "Give the last argument of try_files a target that exists outside that location, or =404, and end the rewrite with break. A missing error page does it only with `recursive_error_pages on;`.",
      when = { says = "rewrite or internal redirection cycle" } },
    { "The worker may not read or write a file that nginx needs for itself, which error.log names at level crit: auth_basic_user_file, or a temporary folder such as client_body_temp_path. An unreadable page gives 403.",
      "Let the worker user read the password file, and write to its own temporary folder; open neither to others.",
      when = { says = "[crit] <>*<> open() \"<>\" failed (13: Permission denied), client:" } },
    { "The descriptor limit of the workers is used up.",
      "Raise worker_rlimit_nofile above twice worker_connections: a proxied request needs two descriptors.",
      when = { says = "failed (24: Too many open files)" } },
    { "The disk of the temporary folder for client bodies is full.",
      "Free space in client_body_temp_path or move it to a larger disk.",
      when = { says = { "pwrite() \"<>\" failed (28: No space left on device)", "\" has written only <> of" } } },
    { "The service behind auth_request answered something other than 2xx, 401 or 403, or is down.",
      "Repair the service, and let it answer 401 where it redirects to a login.",
      when = { says = "auth request unexpected status:" } },
    { "A variable in proxy_pass is empty or lacks http://.",
      "Set the variable on every path through the configuration.",
      when = { says = "invalid URL prefix in \"" } },
    { "A try_files or error_page names a named location that this server does not have.",
      "Add the location, or correct its name after the @.",
      when = { says = "could not find named location \"" } },
    { "The directive proxy_bind names an address that this host does not have, or one with a port that is in use.",
      "Enter an address of this host (`ip address` lists them), without a port.",
      when = { says = { "bind(<>) failed (<>: Cannot assign requested address) while connecting to upstream",
        "bind(<>) failed (<>: Address already in use) while connecting to upstream" } } },
  },
  see = {
    ["403"] = "a page that the worker may not read",
    ["502"] = "the upstream failed, not nginx",
  },
  source = { { "nginx-src", "src/http/ngx_http_core_module.c; src/http/modules/ngx_http_static_module.c; ngx_http_auth_basic_module.c; ngx_http_auth_request_module.c" }, lab = "nginx 1.22.1: rewrite to itself; try_files to its own location; password file is unreadable; auth_request answers 404; service of auth_request is down; proxy_pass without http; no such named location; proxy_bind to a foreign address; proxy_bind to a used port; disk of client bodies is full" },
}

meaning {
  code = "501", versions = "0+",
  title = "Not implemented",
  summary = "The request has a Transfer-Encoding other than chunked, or is a PUT with Content-Range.",
  check = "Look in error.log for \"client sent unknown\" with the name of the header (level info), or for \"PUT with range is unsupported\".",
  causes = {
    { "The client names gzip or identity in Transfer-Encoding.",
      "Send chunked only, and name a compression in Content-Encoding.",
      when = { says = "client sent unknown \"Transfer-Encoding\"" } },
  },
  signs = { "PUT with range is unsupported" },
  source = { { "nginx-src", "src/http/ngx_http_request.c; src/http/modules/ngx_http_dav_module.c" }, lab = "nginx 1.22.1: Transfer-Encoding gzip; PUT with a range" },
}

meaning {
  code = "502", versions = "0+",
  title = "Bad gateway",
  summary = "Connecting to the upstream failed, its name did not resolve, it closed the connection before its header was complete, the header is malformed or too large, or no upstream server is marked as usable.",
  check = "The text in error.log decides. The variable $upstream_status is \"-\" when the name did not resolve. The text \"host not found in upstream\" is another case: it stops nginx at start.",
  causes = {
    { "Nothing listens at the address of the upstream.",
      "Start the upstream, or correct the address.",
      when = { says = "failed (<>: Connection refused) while connecting to upstream" } },
    { "The socket file of the upstream is missing.",
      "Start the upstream, or let both sides name the same path.",
      when = { says = "failed (2: No such file or directory) while connecting to upstream" } },
    { "The worker may not use the socket, or SELinux denies the connection.",
      "Give the socket to the group of the worker, not to everybody. Under SELinux, try httpd_can_network_connect last: it permits every outgoing connection of the web server.",
      when = { says = "failed (13: Permission denied) while connecting to upstream" } },
    { "The queue of the upstream's socket is full.",
      "Add workers to the upstream.",
      when = { says = "failed (<>: Resource temporarily unavailable) while connecting to upstream" } },
    { "No route leads to the address of the upstream.",
      "Run `ip route get ADDRESS` on this host, then correct the address or the route; look for a firewall that rejects the packets.",
      when = { says = { "failed (<>: No route to host) while connecting to upstream",
        "failed (<>: Network is unreachable) while connecting to upstream" } } },
    { "No local port is free for a further connection to the upstream.",
      "Keep connections open with keepalive in the upstream block; `ss -s` counts them.",
      when = { says = "connect() to <> failed (<>: Cannot assign requested address) while connecting to upstream" } },
    { "The name of the upstream, which is a variable or has the parameter resolve, did not resolve.",
      "Ask the server that resolver names: `dig @SERVER NAME`.",
      when = { says = { "could not be resolved (3: Host not found), client:", "could not be resolved (2: Server failure), client:",
        "could not be resolved (5: Operation refused), client:", "could not be resolved (<>: Operation timed out), client:" } } },
    { "The address in proxy_pass is a variable, and no name server is configured.",
      "Set resolver to the address of a name server that you trust.",
      when = { says = "no resolver defined to resolve <>, client:" } },
    { "The upstream closed or reset the connection before its header was complete: a crash, a worker time-out or a keep-alive race. Stopped PHP-FPM scripts and http sent to a TLS port show as one of these.",
      "Read the application's log, and keep its keep-alive time longer than that of nginx, which keeps upstream connections by default from 1.29.7. POST, LOCK and PATCH are not retried once sent; with proxy_next_upstream non_idempotent they are, which may duplicate orders.",
      when = { says = { "upstream prematurely closed connection while reading response header from upstream",
        "recv() failed (<>: Connection reset by peer) while reading response header from upstream" } } },
    { "The upstream closed the connection while it was still being sent the request, and its early answer is lost; often the body exceeds a limit of its own.",
      "Read the upstream's log at that second, and give nginx the same limit in client_max_body_size.",
      when = { says = { "failed (<>: Connection reset by peer) while sending request to upstream",
        "failed (32: Broken pipe) while sending request to upstream" } },
      untried = "Whether nginx writes or reads first on the broken connection is chance: both lines and the upstream's own answer were seen." },
    { "The header of the answer does not fit into proxy_buffer_size (default one memory page, 4k or 8k).",
      "Set `proxy_buffer_size 16k; proxy_buffers 8 16k; proxy_busy_buffers_size 32k;` together, because one alone can keep nginx from starting; for PHP the directives with fastcgi_ in front.",
      when = { says = "upstream sent too big header while reading response header" } },
    { "A header line of the answer has a blank in its name or holds a NUL, or the other end speaks another protocol.",
      "Correct the header in the application, or the scheme and port of the upstream.",
      when = { says = { "upstream sent invalid header", "upstream sent unsupported FastCGI protocol version",
        "upstream sent too large http2 frame", "memcached sent invalid response" } } },
    { "No upstream server is marked as usable: max_fails (default 1) within fail_timeout (default 10 s) has marked every one as failed, or all are marked down in the configuration. After a time-out $upstream_status can read \"504, 502\".",
      "Repair the error that was logged before it, for one of the servers.",
      when = { says = "no live upstreams while connecting to upstream" } },
    { "The TLS handshake with an https upstream failed, or its certificate was not accepted.",
      "Set `proxy_ssl_server_name on;` and the expected name in proxy_ssl_name. If verify error 20 comes although the chain is complete, a location without proxy_ssl_verify uses the same upstream: set `proxy_ssl_session_reuse off;` where nginx verifies, or verify in both.",
      when = { says = { "SSL_do_handshake() failed (SSL: <>) while SSL handshaking to upstream",
        "SSL alert number <>) while SSL handshaking to upstream", "peer closed connection in SSL handshake while SSL handshaking to upstream",
        "peer closed connection in SSL handshake (<>) while SSL handshaking to upstream",
        "upstream SSL certificate does not match \"", "upstream SSL certificate verify error:" } } },
  },
  see = {
    ["009"] = "an answer without any status line is passed on and logged as 009",
    ["500"] = "nginx has no descriptor, or no local address, left for the connection",
    ["503"] = "the limits of nginx, or passed on from the upstream",
    ["504"] = "the upstream was too slow",
  },
  source = { { "nginx-src", "src/http/ngx_http_upstream.c" }, { "nginx-docs", "ngx_http_proxy_module; ngx_http_upstream_module, server" }, lab = "nginx 1.22.1: upstream refuses; socket file is missing; socket is locked; queue of the socket is full; upstream is unreachable; no route to the network; upstream name does not exist; name server fails; name server refuses; name server is silent; no resolver; upstream closes; upstream resets; keep-alive race; answer has a header of 20 kB; blank in a header name; NUL in a header; fastcgi_pass to HTTP; grpc_pass to HTTP/1; memcached_pass to HTTP; all upstreams are down; https to a clear-text port; upstream closes in the handshake; upstream wants a certificate; certificate of the upstream is not trusted; certificate of the upstream has another name" },
}

meaning {
  code = "503", versions = "0+",
  title = "Service temporarily unavailable",
  phrase = "Service Temporarily Unavailable",
  summary = "Mostly nginx's own limit on requests or connections; else the upstream or a maintenance rule in the configuration answered.",
  check = "Look in error.log for \"limiting requests, excess\" or \"limiting connections by zone\". The variable $limit_req_status (1.17.6 and later) with REJECTED, and an $upstream_status of \"-\", point to nginx itself.",
  causes = {
    { "A limit_req has no burst (default 0), or counts all users behind one address together.",
      "Set `limit_req zone=one burst=20 nodelay;`. If the key names a user, take the address where no user is known: requests with an empty key escape the limit. Use only an identity that the server has verified. `limit_req_status 429;` (default 503) tells clients what happened. If a proxy is in front, let set_real_ip_from name that proxy alone, else clients can forge the key.",
      when = { says = "limiting requests, excess: <> by zone" } },
    { "A limit_conn is too low, for example for long polling (limit_conn_status, default 503).",
      "Raise it for that location; dropping it there removes the guard against clients that hold many connections.",
      when = { says = "limiting connections by zone" } },
    { "A `return 503` for maintenance was left in the configuration.",
      "Remove it and reload." },
    { "On Kubernetes it is often an ingress whose service has no endpoints.",
      "Look for pods that are not ready, or for a selector that matches none." },
  },
  see = {
    ["429"] = "what limit_req_status can send instead",
    ["502"] = "the upstream failed",
  },
  source = { { "nginx-docs", "ngx_http_limit_req_module; ngx_http_limit_conn_module" }, { "nginx-src", "src/http/modules/ngx_http_limit_req_module.c; ngx_http_limit_conn_module.c; src/http/ngx_http_header_filter_module.c" }, lab = "nginx 1.22.1: limit_req; limit_conn; return 503" },
}

meaning {
  code = "504", versions = "0+",
  title = "Gateway time-out",
  phrase = "Gateway Time-out",
  summary = "The upstream did not accept the connection, finish the TLS handshake, take the request or begin its answer in time.",
  check = "The line \"upstream timed out (110: Connection timed out)\" in error.log ends with the step: while connecting, while SSL handshaking, while sending request, while reading response header.",
  causes = {
    { "While nginx was connecting: a firewall drops packets, the host is dead, or its backlog is full (TCP; a full unix socket gives 502).",
      "Restore the path to the host. Set proxy_connect_timeout (default 60 s, usually not above 75 s) to 3-5 s, so that the next server is tried soon.",
      when = { says = "upstream timed out (<>) while connecting to upstream" } },
    { "During the TLS handshake (proxy_connect_timeout): the port waits for clear text instead of TLS, or the host hangs.",
      "Correct the scheme or port of the upstream.",
      when = { says = "upstream timed out (<>) while SSL handshaking to upstream" } },
    { "While nginx was sending the request: the upstream stops reading for longer than proxy_send_timeout (default 60 s between two writes).",
      "Look at what blocks the upstream during uploads.",
      when = { says = "upstream timed out (<>) while sending request to upstream" } },
    { "While nginx was waiting for the response header: the application needs longer than proxy_read_timeout (default 60 s between two reads, not in total), or no worker of it is free.",
      "Speed the request up, stream the answer or make it asynchronous; else raise the value for that location. For PHP it is fastcgi_read_timeout; a script that waits ends with 502 at request_terminate_timeout, while max_execution_time does not count its waiting.",
      when = { says = "upstream timed out (<>) while reading response header from upstream" } },
    { "While nginx was reading the body: the upstream paused longer than proxy_read_timeout in the middle of its answer. The status in the access log stays what the upstream sent, mostly 200, and the client gets a part.",
      "Find out what it waits for; for streams let it send something more often, or raise the value for that location.",
      when = { says = "upstream timed out (<>) while reading upstream" } },
    { "Tries at several upstream servers add up.",
      "Limit them with proxy_next_upstream_timeout (default 0, no limit) and proxy_next_upstream_tries." },
  },
  signs = { "upstream timed out (110: Connection timed out)" },
  see = {
    ["408"] = "the client was too slow, not the upstream",
    ["499"] = "the client gave up first",
    ["502"] = "a name server that does not answer",
    ["524"] = "Cloudflare gave up waiting",
  },
  source = { { "nginx-src", "src/http/ngx_http_upstream.c" }, { "nginx-docs", "ngx_http_proxy_module" }, lab = "nginx 1.22.1: upstream does not accept; upstream does not answer the handshake; upstream does not take the request; upstream does not answer" },
}

meaning {
  code = "505", versions = "0+",
  title = "HTTP version not supported",
  summary = "The request line names a major version above 1, such as HTTP/2.0 in clear text form; HTTP/2 itself has no such line.",
  check = "Set error.log to level info: \"client sent invalid version\".",
  signs = { "client sent invalid version while reading client request line" },
  see = { ["400"] = "what the preface of a real HTTP/2 client gets at a port without HTTP/2" },
  source = { { "nginx-src", "src/http/ngx_http_parse.c; ngx_http_request.c" }, lab = "nginx 1.22.1: request line of HTTP/2.0" },
}

meaning {
  code = "507", versions = "0+",
  title = "Insufficient storage",
  summary = "WebDAV: a MKCOL found no space or no inode left. A PUT that meets a full disk gets 500 instead.",
  check = "Look in error.log for \"mkdir() ... failed (28: No space left on device)\".",
  causes = {
    { "The file system is full.",
      "Free space; `df -i` shows the inodes.",
      when = { says = "mkdir() \"<>\" failed (28: No space left on device)" } },
  },
  see = { ["500"] = "a PUT on a full disk" },
  source = { { "nginx-src", "src/http/modules/ngx_http_dav_module.c" }, lab = "nginx 1.22.1: no inode for MKCOL" },
}
