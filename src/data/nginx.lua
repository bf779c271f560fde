-- nginx: its own status numbers (444, 494-499, 000, 009 in the log) and what it means by 413 and 500-504.
-- Main source: the nginx source code and the documentation at nginx.org.

meaning {
  code = "000", versions = "0+",
  title = "No status set",
  summary = "The variable $status prints 000 when the connection ended before nginx had set any status. It is a log value: no response carries it.",
  see = {
    ["499"] = "the client left while nginx was already working on the answer",
    ["444"] = "nginx closed the connection because the configuration said so",
  },
  source = { { "nginx-src", "src/http/ngx_http_variables.c" } },
}

meaning {
  code = "009", versions = "0+",
  title = "HTTP/0.9 request",
  summary = "The variable $status prints 009 for an HTTP/0.9 request for which no status was set. It is a log value: HTTP/0.9 has no status line.",
  source = { { "nginx-src", "src/http/ngx_http_variables.c" } },
}

meaning {
  code = "413", versions = "0+",
  title = "Request entity too large",
  summary = "The request body is larger than client_max_body_size, which is 1m unless set. The directive is valid in http, server and location.",
  check = "If error.log says \"client intended to send too large body\" or \"too large chunked body\", nginx refused the request; if it is silent, the upstream or a CDN did.",
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
  see = {
    ["413.1"] = "the corresponding limit of IIS 10",
    ["414"] = "the request line is too long, not the body",
    ["494"] = "a header line is too long, not the body",
  },
  source = { { "nginx-docs", "ngx_http_core_module, client_max_body_size" }, { "nginx-src", "src/http/ngx_http_core_module.c" } },
}

meaning {
  code = "444", versions = "0.3+",
  title = "Connection closed without response",
  summary = "The configuration told nginx to close the connection without an answer (`return 444`). The number appears in the access log only; the client gets nothing.",
  check = "Search the configuration for 444, including map and if blocks, and Lua code for `ngx.exit(444)` or ngx.HTTP_CLOSE.",
  causes = {
    { "The default server drops requests with an unknown host name.",
      "Add the name to server_name, or correct the Host header of the probe." },
    { "A filter for bots or countries matches too much.",
      "Narrow the map that feeds the rule." },
    { "Health checks of a load balancer come by IP address and are dropped.",
      "Give them a location of their own that answers." },
  },
  see = {
    ["499"] = "the client closed the connection, not nginx",
    ["502"] = "an AWS load balancer in front often shows this instead",
    ["520"] = "Cloudflare in front often shows this instead",
  },
  source = { { "nginx-docs", "ngx_http_rewrite_module, return" }, { "nginx-src", "src/http/ngx_http_request.h; CHANGES 0.3.15" }, { "lua-nginx-module", "README, HTTP status constants" } },
}

meaning {
  code = "494", versions = "0.9+",
  title = "Request header too large",
  summary = "A request header line does not fit into one buffer of large_client_header_buffers (default 4 of 8k), or, from nginx 1.29.8, there are more header lines than max_headers (default 1000). The client and the access log get 400.",
  check = "Set error.log to level info: \"client sent too long header line\" or \"client sent too many header lines\".",
  causes = {
    { "Cookies have grown.",
      "Clear the cookies of the site, then shorten what the application stores in them." },
    { "A large token is sent in a header.",
      "Set `large_client_header_buffers 4 16k;` in http or in the default server of that port, whose value can win over those of the other servers. Raise the next hop as well (IIS 16384 bytes, Node.js 16 KB)." },
    { "Visitors see only the bare error page.",
      "Add `error_page 494 /too-large.html;`. Before nginx 1.17.9 such a page went out with status 494, since then with 400." },
  },
  see = {
    ["400"] = "what the client receives",
    ["414"] = "the request line does not fit into one buffer",
    ["431"] = "the registered code for the same problem",
    ["502"] = "the header of the response is too large (proxy_buffer_size)",
  },
  source = { { "nginx-docs", "ngx_http_core_module, large_client_header_buffers and max_headers" }, { "nginx-src", "src/http/ngx_http_request.c; ngx_http_special_response.c; CHANGES 0.9.4, 1.17.9 and 1.29.8" } },
}

meaning {
  code = "495", versions = "0.3+",
  title = "SSL certificate error",
  summary = "The client presented a certificate, and its verification failed (ssl_verify_client). The client gets 400 unless error_page names another code.",
  check = "Set error.log to level info and read the reason in brackets after \"client SSL certificate verify error\"; the variable $ssl_client_verify shows it as well.",
  causes = {
    { "The file in ssl_client_certificate lacks the root or an intermediate certificate (\"unable to get local issuer certificate\").",
      "Put the whole chain of the issuing CA into that file." },
    { "The chain is longer than ssl_verify_depth, which is 1 unless set.",
      "Raise ssl_verify_depth to cover the intermediate certificates." },
    { "A list in ssl_crl has expired, or the list of one CA of the chain is missing.",
      "Renew the lists of all CAs in the chain. Do not switch to `ssl_verify_client optional_no_ca` instead: it accepts any certificate unless the application checks it." },
  },
  see = {
    ["496"] = "no certificate was presented",
    ["403"] = "what a rule on $ssl_client_verify in the configuration often returns",
    ["526"] = "Cloudflare rejects the certificate of the origin",
  },
  source = { { "nginx-docs", "ngx_http_ssl_module, error processing" }, { "nginx-src", "src/http/ngx_http_request.c" } },
}

meaning {
  code = "496", versions = "0.3+",
  title = "No SSL certificate",
  summary = "The directive ssl_verify_client demands a certificate, and the client presented none. The client gets 400 unless error_page names another code.",
  check = "Set error.log to level info: \"client sent no required SSL certificate\".",
  causes = {
    { "The client has no certificate of a CA that nginx announces, so it offers none.",
      "Add the issuing CA to ssl_client_certificate, or install a certificate of an announced CA on the client." },
    { "A proxy in front ends TLS, so the certificate never reaches nginx.",
      "Verify the certificate on that proxy and forward it in a header. Accept this header from that hop only, else anyone can forge it." },
  },
  see = { ["495"] = "a certificate was presented but failed verification" },
  source = { { "nginx-docs", "ngx_http_ssl_module, error processing" }, { "nginx-src", "src/http/ngx_http_request.c" } },
}

meaning {
  code = "497", versions = "0+",
  title = "HTTP request sent to HTTPS port",
  summary = "A request in clear text reached a socket with `listen ... ssl`. The client gets 400 unless error_page names another code.",
  check = "Look for a URL or an upstream of the form http://host:443; error.log at level info says \"client sent plain HTTP request to HTTPS port\".",
  causes = {
    { "Users type http together with the TLS port.",
      "Redirect them: `error_page 497 =301 https://$host:$server_port$request_uri;`." },
    { "A load balancer or a proxy_pass speaks http to port 443.",
      "Change it to https. Point it at the plain port only where the network between the two is trusted, because that traffic is not encrypted." },
    { "TLS already ends in front, and this listener has ssl by mistake.",
      "Remove ssl from this listen directive, and let only the hop in front reach the port: its traffic is then in clear text." },
    { "Often it is a CDN that fetches in clear text, such as Cloudflare in mode Flexible, against port 443.",
      "Try the mode Full (strict) with a certificate on the origin." },
  },
  see = { ["400"] = "what the client receives; with binary bytes in the log it is the reverse, TLS sent to a plain port" },
  source = { { "nginx-docs", "ngx_http_ssl_module, error processing" }, { "nginx-src", "src/http/ngx_http_special_response.c" } },
}

meaning {
  code = "498", versions = "0+",
  title = "Request to an invalid host name cancelled",
  summary = "The nginx source keeps this number for cancelled requests with an invalid host name. Clients do not see it, so a 498 in a response comes from something else.",
  see = { ["444"] = "the usual way to drop unknown host names" },
  source = { { "nginx-src", "src/http/ngx_http_request.h" } },
}

meaning {
  code = "499", versions = "0+",
  title = "Client closed request",
  summary = "Before nginx had an answer, the peer closed the connection or reset its HTTP/2 stream. The number appears in the access log only; it is not an error of the upstream.",
  check = "Compare $request_time: where the 499 lines agree on one value, such as 60, 30 or 15 s, a client or balancer in front has that time-out; small values that differ are users who navigate away. $upstream_response_time shows how long the upstream had.",
  causes = {
    { "The upstream is slow.",
      "Speed up the slow request; 499 rises before 504 does." },
    { "A load balancer or CDN in front gives up before proxy_read_timeout.",
      "Align the limits so that the outer hop waits longer than the inner one." },
    { "A health checker has a time-out of 1-2 s.",
      "Give it a light endpoint." },
    { "Mobile clients, prefetching browsers and scanners leave early.",
      "Accept a base rate of 499." },
    { "Work must be completed although the client has left.",
      "Set `proxy_ignore_client_abort on;` (default off) for that location only. It cures nothing else, and it lets attackers queue work without waiting for it." },
  },
  see = {
    ["408"] = "the client was too slow to send its request",
    ["460"] = "the same event at an AWS load balancer",
    ["504"] = "nginx gave up waiting, not the client",
  },
  source = { { "nginx-src", "src/http/ngx_http_request.c; ngx_http_upstream.c" }, { "nginx-docs", "ngx_http_proxy_module, proxy_ignore_client_abort" } },
}

meaning {
  code = "500", versions = "0+",
  title = "Internal server error",
  summary = "Nginx itself failed while it processed the request. An application can also return its own 500 through nginx, for example over FastCGI.",
  check = "The line in error.log at that second decides; without one, the 500 was passed on from the upstream.",
  causes = {
    { "The line \"rewrite or internal redirection cycle\" often means that try_files or error_page leads back to its own location.",
      "Give the last argument of try_files, or the error page, a target that exists outside that location." },
    { "The line \"open() ... failed (13: Permission denied)\" usually points to the rights of the worker user.",
      "Try granting the worker user read access to that file and search access to its parent folders, and nothing more." },
    { "The line \"(24: Too many open files)\" usually means that the descriptor limit of the workers is used up.",
      "Try raising worker_rlimit_nofile." },
    { "The disk of the temporary folder for client bodies is full.",
      "Free space in client_body_temp_path or move it to a larger disk." },
  },
  see = {
    ["502"] = "the upstream failed, not nginx",
  },
  source = { { "nginx-src", "src/http/ngx_http_core_module.c" } },
}

meaning {
  code = "502", versions = "0+",
  title = "Bad gateway",
  summary = "Connecting to the upstream failed, no valid response header came back, or no upstream server is marked as usable.",
  check = "The text in error.log decides; \"host not found\" there points to the resolver.",
  causes = {
    { "The line \"connect() failed (111: Connection refused)\": the upstream is down, or port or socket are wrong.",
      "Start it, or correct the address. Under SELinux, try httpd_can_network_connect last: it permits every outgoing connection of the web server." },
    { "The line \"upstream prematurely closed connection while reading response header\": a crash, a worker time-out or a keep-alive race.",
      "Read the application's log, and keep its keep-alive time longer than that of nginx. POST, LOCK and PATCH are not retried once sent; with proxy_next_upstream non_idempotent they are, which may duplicate orders." },
    { "The line \"upstream sent too big header\": it does not fit into proxy_buffer_size (default one memory page, 4k or 8k).",
      "Set `proxy_buffer_size 16k; proxy_buffers 8 16k; proxy_busy_buffers_size 32k;`, for PHP the directives with fastcgi_ in front." },
    { "The line \"upstream sent invalid header\" or \"no valid HTTP/1.0 header\": the other end speaks another protocol.",
      "Correct the scheme or port of the upstream." },
    { "The line \"no live upstreams\": max_fails (default 1) within fail_timeout (default 10 s) has marked every server as failed.",
      "Repair the error that was logged before it." },
    { "An SSL error towards an https upstream.",
      "Set `proxy_ssl_server_name on;` and the expected name in proxy_ssl_name." },
  },
  see = {
    ["503"] = "the limits of nginx, or passed on from the upstream",
    ["504"] = "the upstream was too slow",
  },
  source = { { "nginx-src", "src/http/ngx_http_upstream.c" }, { "nginx-docs", "ngx_http_proxy_module; ngx_http_upstream_module, server" } },
}

meaning {
  code = "503", versions = "0+",
  title = "Service unavailable",
  summary = "Mostly nginx's own limit on requests or connections; else the upstream or a maintenance rule in the configuration answered.",
  check = "Look in error.log for \"limiting requests, excess\" or \"limiting connections by zone\"; the variable $limit_req_status and an empty $upstream_status point to nginx itself.",
  causes = {
    { "A limit_req has no burst (default 0), or counts all users behind one address together.",
      "Set `limit_req zone=one burst=20 nodelay;` and use a key per user. `limit_req_status 429;` (default 503) tells clients what happened. If a proxy is in front, let set_real_ip_from name that proxy alone, else clients can forge the key." },
    { "A limit_conn is too low, for example for long polling (limit_conn_status, default 503).",
      "Raise it for that location; dropping it there removes the guard against clients that hold many connections." },
    { "A `return 503` for maintenance was left in the configuration.",
      "Remove it and reload." },
    { "On Kubernetes it is often an ingress whose service has no endpoints.",
      "Look for pods that are not ready, or for a selector that matches none." },
  },
  see = {
    ["429"] = "what limit_req_status can send instead",
    ["502"] = "the upstream failed",
  },
  source = { { "nginx-docs", "ngx_http_limit_req_module; ngx_http_limit_conn_module" }, { "nginx-src", "src/http/modules/ngx_http_limit_req_module.c; ngx_http_limit_conn_module.c" } },
}

meaning {
  code = "504", versions = "0+",
  title = "Gateway time-out",
  summary = "The upstream did not accept the connection, or did not send the next piece of its answer, in time.",
  check = "The line \"upstream timed out (110: Connection timed out)\" in error.log ends with \"while connecting to upstream\" or \"while reading response header from upstream\".",
  causes = {
    { "While connecting: a firewall drops packets, the host is dead, or its backlog is full.",
      "Restore the path to the host. Set proxy_connect_timeout (default 60 s, usually not above 75 s) to 3-5 s, so that the next server is tried soon." },
    { "While reading: the application needs longer than proxy_read_timeout (default 60 s between two reads, not in total).",
      "Speed the request up, stream the answer or make it asynchronous. Else raise the value for that location; for PHP fastcgi_read_timeout together with max_execution_time." },
    { "Tries at several upstream servers add up.",
      "Limit them with proxy_next_upstream_timeout (default 0, no limit) and proxy_next_upstream_tries." },
  },
  see = {
    ["408"] = "the client was too slow, not the upstream",
    ["499"] = "the client gave up first",
    ["524"] = "Cloudflare gave up waiting",
  },
  source = { { "nginx-src", "src/http/ngx_http_upstream.c" }, { "nginx-docs", "ngx_http_proxy_module" } },
}
