-- Node.js: what its server answers by itself, unregistered numbers that it has a phrase for, and the codes of its errors.
-- Main source: Node.js, llhttp and undici source code; tried with Node.js 20.20, 24.21 and Express 5.

meaning {
  code = "400", versions = "0+",
  title = "Bad request",
  summary = "Node's parser refused the request, or the body parser of Express its content. The parser's answer has the header Connection: close and nothing else, no Date and no body; the application never sees that request and logs nothing unless it listens for clientError.",
  check = "The code of the error in a clientError listener, such as HPE_INVALID_METHOD, with err.rawPacket. An HTML page with a SyntaxError is Express.",
  causes = {
    { "TLS, HTTP/2 or the PROXY line reached a port that speaks plain HTTP/1.1.",
      "Use http:// and HTTP/1.1 in the proxy in front, and no send-proxy there.",
      when = { node = { "HPE_INVALID_METHOD", "HPE_PAUSED_H2_UPGRADE" } } },
    { "The header Host is missing (answer with Date, no clientError event); health checks often lack it.",
      "Send Host. `requireHostHeader: false` in createServer accepts such requests." },
    { "A header or the URL holds characters that are not allowed, or both lengths were sent.",
      "Repair the sender or the proxy in front; --insecure-http-parser accepts them and opens request smuggling.",
      when = { node = { "HPE_INVALID_HEADER_TOKEN", "HPE_INVALID_URL", "HPE_INVALID_TRANSFER_ENCODING", "HPE_INVALID_CONTENT_LENGTH" } } },
    { "Express: the body is not the JSON that Content-Type says.",
      "Take the raw body that the client sends through a JSON parser; often it is empty, form data or quoted twice.",
      when = { says = { "entity.parse.failed", "<pre>SyntaxError: <> in JSON at position", "<pre>SyntaxError: <> is not valid JSON" } } },
    { "Socket.IO: another process or server got this request than the one that began the session, or the one that began it was restarted.",
      "After a restart do nothing, clients begin a new one. Else switch sticky sessions on in the balancer (`ip_hash;` or a cookie), also for the workers of a cluster; or let clients use `transports: [\"websocket\"]` alone.",
      when = { says = "\"message\":\"Session ID unknown\"" } },
    { "Express: the client left during its upload.",
      "Accept single lines; else look at its time-out.",
      when = { says = "BadRequestError: request aborted" } },
  },
  source = { { "nodejs", "lib/_http_server.js, socketOnError" }, { "body-parser", "README, Errors" }, { "socket-io", "packages/engine.io/README.md" }, lab = "nodejs 20.20.2: TLS to a clear-text port" },
}

meaning {
  code = "404", versions = "0+",
  title = "Cannot GET",
  summary = "Express has no route for this method and path, and its final handler answers.",
  check = "The path on the page is the one that Express saw: compare it with what the proxy was asked.",
  causes = {
    { "The proxy in front removes or keeps a prefix that the routes do not expect.",
      "Let both agree: a final slash in `proxy_pass http://127.0.0.1:3000/;` removes the location's part." },
    { "The route is mounted elsewhere, for another method, or behind the handler that ends the request.",
      "Print the mounted routes, and put the router in front of the final handler." },
  },
  signs = { "<pre>Cannot GET /", "<pre>Cannot POST /", "<pre>Cannot PUT /", "<pre>Cannot DELETE /" },
  untried = "It is an answer of Express, which is no part of Node.js.",
  source = { { "express", "finalhandler" } },
}

meaning {
  code = "408", versions = "0+",
  title = "Request not complete in time",
  summary = "The header took longer than headersTimeout (60 s), or the whole request longer than requestTimeout (300 s, body included). Node looks every 30 s (connectionsCheckingInterval), so it may come later.",
  causes = {
    { "A large upload over a slow line.",
      "Raise server.requestTimeout for such uploads; 0 lets slow clients hold connections for ever." },
    { "A client or scanner opens a connection and sends half a header.",
      "Accept single lines." },
  },
  signs = { "ERR_HTTP_REQUEST_TIMEOUT" },
  source = { { "nodejs", "lib/_http_server.js; doc/api/http.md, server.requestTimeout" }, lab = "nodejs 20.20.2: client is slow in its header; client is slow in its header, told to a listener" },
}

meaning {
  code = "413", versions = "0+",
  title = "Payload too large",
  phrase = "Payload Too Large",
  summary = "Express: the body is larger than limit of express.json or express.urlencoded, 100kb unless set. Node itself sends 413 only for chunk extensions above 16 KiB, without a body.",
  causes = {
    { "The limit was never set.",
      "Set `express.json({ limit: '5mb' })` on the route that needs it, not for the whole application, where it lets anyone fill memory.",
      when = { says = { "PayloadTooLargeError: request entity too large", "entity.too.large" } } },
    { "A proxy in front has its own limit; its page is another one.",
      "Raise both, such as client_max_body_size of nginx." },
  },
  source = { { "body-parser", "README, limit" }, { "nodejs", "lib/_http_server.js, socketOnError" }, lab = "nodejs 20.20.2: chunk extensions of 17 kB" },
}

meaning {
  code = "418", versions = "0+",
  title = "I'm a teapot",
  phrase = "I'm a Teapot",
  summary = "Node.js has a phrase for 418 in http.STATUS_CODES, so applications can send it. The registry keeps the number as unused.",
  source = { { "nodejs", "lib/_http_server.js, STATUS_CODES" }, { "statuses", "src/node.json" }, lab = "nodejs 20.20.2: application sends 418" },
}

meaning {
  code = "509", versions = "0+",
  title = "Bandwidth limit exceeded",
  phrase = "Bandwidth Limit Exceeded",
  summary = "Node.js has a phrase for 509 in http.STATUS_CODES, so applications can send it. The number was never registered.",
  see = { ["429"] = "the registered code for a client that sends too many requests" },
  source = { { "nodejs", "lib/_http_server.js, STATUS_CODES" }, { "statuses", "src/node.json" }, lab = "nodejs 20.20.2: application sends 509" },
}

meaning {
  code = "431", versions = "12.0+",
  title = "Request headers too large",
  summary = "The request line and all headers together exceed maxHeaderSize, 16 KiB unless set. The answer has Connection: close only, and the application sees nothing; a long URL counts as well.",
  causes = {
    { "Cookies have grown, or a token stands in several of them; on localhost all projects share them.",
      "Delete or shrink cookies, keep sessions on the server; else `node --max-http-header-size=32768`, with the same limit in the proxy in front.",
      when = { node = "HPE_HEADER_OVERFLOW" } },
  },
  see = { ["node HPE_HEADER_OVERFLOW"] = "the code behind it" },
  source = { { "nodejs", "lib/_http_server.js; doc/api/cli.md, --max-http-header-size" }, lab = "nodejs 20.20.2: header of 20 kB" },
}

meaning {
  code = "504", versions = "http-proxy-middleware 0+",
  title = "Proxy target not reached",
  summary = "The module http-proxy-middleware, also in development servers, could not reach its target. Its page says Error occurred while trying to proxy.",
  check = "The line [HPM] Error occurred while proxying request names the target and the code, such as ECONNREFUSED.",
  causes = {
    { "The backend is not running on that port, or listens on 127.0.0.1 while localhost leads to ::1.",
      "Start it, and write 127.0.0.1 as target.",
      when = { node = "ECONNREFUSED" } },
  },
  signs = { "Error occurred while trying to proxy:", "[HPM] Error occurred while proxying request" },
  untried = "It is an answer of http-proxy-middleware, which is no part of Node.js.",
  source = { { "hpm", "plugins/default/error-response-plugin" } },
}

-- The codes of its errors: system errors, parser (HPE_), client fetch (UND_ERR_), certificates, use of the API --------------

family { id = "node", title = "error code of Node.js", key = "name",
  looks = {
    "code: '<>'", "\"code\":\"<>\"", "\"code\": \"<>\"", "err.code=<>", "npm ERR! code <>", "npm error code <>", "errno: '<>'", "Error: write <>", "AggregateError [<>]",
    "[<>] (https://nodejs.org/api/errors.html",
  } }

entry {
  key = "ECONNRESET", status = "502",
  title = "Connection reset or closed by the other side",
  summary = "The peer closed or reset the connection in the middle. As a client, \"socket hang up\" means that no answer had come; \"aborted\" means in the middle of a body. In a server's log with \"aborted\" the client left.",
  check = "Does it come only after pauses (keep-alive race), always (protocol, TLS), or at deployments? req.reusedSocket tells whether the connection was an old one.",
  causes = {
    { "Keep-alive race: the server closes an idle connection just as it is used again. A Node.js server does so after 5 s (keepAliveTimeout), while balancers keep connections for 60 s and answer 502.",
      "Set `server.keepAliveTimeout = 65000` on the server, above the idle time of what is in front. As a client repeat requests that may be repeated if req.reusedSocket is true." },
    { "The peer crashed, was deployed, or refuses the body early.",
      "Read its log at that second." },
    { "The other side closed before TLS was set up: no TLS on that port, a proxy setting, or a filter on the name.",
      "Try `openssl s_client -connect HOST:443 -servername HOST` from the same host.",
      when = { says = "Client network socket disconnected before secure TLS connection was established" } },
    { "Own time-out: req.destroy() after 'timeout' shows as socket hang up, too.",
      "Pass an error to destroy, so that the log tells it." },
  },
  signs = { "socket hang up", "Error: read ECONNRESET", "Error: write ECONNRESET" },
  see = { ["node EPIPE"] = "the next write after it" },
  source = { { "nodejs", "lib/_http_client.js; doc/api/http.md, server.keepAliveTimeout and request.reusedSocket" }, { "nodejs-issues", "20256, 27363" }, lab = "nodejs 20.20.2: server closes; server resets; server closes in the TLS handshake" },
}

entry {
  key = "ECONNREFUSED", status = "502 504",
  title = "Connection refused",
  summary = "Nothing listens at the address in the text, or a firewall rejects.",
  causes = {
    { "The service is down, still starting, or on another port; inside a container, localhost is the container itself.",
      "Start it, correct the port, or use the name of the other container.",
      when = { says = "connect ECONNREFUSED 127.0.0.1:" } },
    { "Localhost became ::1 (Node.js 17 and later keep the resolver's order), and the service listens on 127.0.0.1 only.",
      "Write 127.0.0.1, or let the service listen on both.",
      when = { says = "connect ECONNREFUSED ::1:" } },
  },
  signs = { "connect ECONNREFUSED" },
  source = { { "nodejs", "doc/api/errors.md, common system errors; doc/api/dns.md, dns.lookup" }, lab = "nodejs 20.20.2: server is not there" },
}

entry {
  key = "ENOTFOUND", also = { "EAI_AGAIN" }, status = "502",
  title = "Name does not resolve",
  summary = "DNS has no address for the name (ENOTFOUND), or the name server did not answer for now (EAI_AGAIN).",
  causes = {
    { "The name is wrong, or a whole URL stands where only the host belongs.", "Correct it: `new URL(text).hostname`." },
    { "The container has no working name server, or asks it too often.",
      "Correct its DNS; in Kubernetes use the full name with a final dot, or a cache on the node." },
  },
  source = { { "nodejs", "doc/api/errors.md, common system errors" }, lab = "nodejs 20.20.2: name does not exist" },
}

entry {
  key = "ETIMEDOUT", status = "504",
  title = "Connection timed out",
  summary = "The connection was not answered in time, by the system's limit or an agent's.",
  causes = {
    { "A firewall or security group drops the packets, or the address is wrong.", "Open the port on the whole way, or correct the address." },
    { "IPv6 leads nowhere; from version 20 on each address gets 250 ms unless set.",
      "Repair IPv6, or raise --network-family-autoselection-attempt-timeout." },
  },
  signs = { "connect ETIMEDOUT" },
  untried = "The system gives up after two minutes, which is too long for an experiment.",
  source = { { "nodejs", "doc/api/errors.md, common system errors; doc/api/cli.md" } },
}

entry {
  key = "EPIPE",
  title = "Written to a closed connection",
  summary = "The other side had closed the connection when Node.js wrote to it. On a server the client left; on a client the server refused the rest of the body.",
  causes = { { "The answer came early, such as 413, and the connection was closed.", "Read the answer, or the server's log." } },
  signs = { "Error: write EPIPE" },
  source = { { "nodejs", "doc/api/errors.md, common system errors" }, lab = "nodejs 20.20.2: write to a closed socket" },
}

entry {
  key = "EPROTO",
  title = "TLS error",
  summary = "The TLS handshake failed; the text of OpenSSL behind it says why, with an alert number if the server sent one.",
  check = "Look that text up: wrong version number is https for an http port, alert number 40 no common parameters.",
  see = { ["openssl 0A00010B"] = "wrong version number", ["tls 40"] = "handshake failure" },
  source = { { "nodejs", "doc/api/errors.md" }, lab = "nodejs 20.20.2: https to a clear-text port" },
}

-- The parser, llhttp. Without a listener for clientError a server answers 400, 413 or 431 and logs nothing.

local SENDER = { "The sender, or a proxy in front, writes it wrongly; scanners do so on purpose.",
  "Print err.rawPacket in a clientError listener and correct the sender. Accept single lines. --insecure-http-parser accepts more and opens request smuggling." }

entry {
  key = "HPE_INVALID_METHOD", status = "400",
  title = "No HTTP method at the start",
  summary = "The first bytes of a request are no method of HTTP.",
  check = "Print err.rawPacket: 16 03 is TLS, PROXY is the line of a balancer, lower case get is a broken client.",
  causes = {
    { "TLS or the PROXY protocol reached a plain port.",
      "Use http:// in the proxy in front, or https.createServer here; switch the PROXY line off there." },
  },
  signs = { "Parse Error: Invalid method encountered", "Parse Error: Expected space after method" },
  source = { { "llhttp", "src/llhttp/http.ts" }, lab = "nodejs 20.20.2: TLS, told to a listener; line of the PROXY protocol" },
}

entry {
  key = "HPE_INVALID_CONSTANT", also = { "HPE_INVALID_VERSION" }, status = "400",
  title = "No HTTP where HTTP must be",
  summary = "On a server the request line does not end in HTTP/; on a client the answer does not begin with it.",
  causes = {
    { "Server: the URL holds a blank that is not encoded.", "Encode it as %20 in the client." },
    { "Client: the port speaks TLS or another protocol, or the answer before it was longer than its Content-Length.",
      "Correct scheme and port, or the length that the server sends." },
  },
  signs = {
    "Expected HTTP/, RTSP/ or ICE/", "Parse Error: Expected HTTP/", "Parse Error: Invalid HTTP version", "Parse Error: Expected CRLF after version",
  },
  source = { { "llhttp", "src/llhttp/http.ts" }, lab = "nodejs 20.20.2: blank in the URL; request line of HTTP/9.9; answer of another protocol" },
}

entry {
  key = "HPE_INVALID_URL", status = "400",
  title = "Bad character in the URL",
  summary = "The request target holds a control character or one that is not ASCII.",
  causes = { { "The client does not encode the path.", "Use encodeURI or encodeURIComponent there." }, SENDER },
  signs = { "Parse Error: Invalid char in url", "Parse Error: Invalid characters in url", "Parse Error: Unexpected start char in url" },
  source = { { "llhttp", "src/llhttp/url.ts" }, lab = "nodejs 20.20.2: control character in the URL" },
}

entry {
  key = "HPE_INVALID_HEADER_TOKEN", also = { "HPE_UNEXPECTED_SPACE" }, status = "400",
  title = "Bad character in a header",
  summary = "A header name holds a blank or another forbidden character (Invalid header token), or a value a control character (Invalid header value char). As a client it is the answer's header.",
  causes = { SENDER },
  signs = { "Parse Error: Invalid header value char", "Parse Error: Invalid header token", "Parse Error: Invalid header field char",
    "Parse Error: Unexpected space after start line" },
  source = { { "llhttp", "src/llhttp/http.ts" }, lab = "nodejs 20.20.2: bracket in a header name; control character in a header" },
}

entry {
  key = "HPE_HEADER_OVERFLOW", also = { "UND_ERR_HEADERS_OVERFLOW" }, status = "431",
  title = "Headers larger than maxHeaderSize",
  summary = "The first line and all headers together exceed maxHeaderSize, 16 KiB unless set. A server answers 431; on a client it is the header of the answer.",
  check = "Print the length of Cookie and Authorization, on a client of Set-Cookie and Content-Security-Policy.",
  causes = {
    { "Cookies or tokens have grown, or a very long URL.",
      "Shrink them; keep sessions on the server, and send long queries as POST." },
    { "The headers are needed.",
      "Start with `node --max-http-header-size=32768` (NODE_OPTIONS), or set maxHeaderSize in createServer or the request; each connection may then use as much." },
  },
  signs = { "Parse Error: Header overflow" },
  source = { { "nodejs", "doc/api/errors.md, HPE_HEADER_OVERFLOW; doc/api/cli.md, --max-http-header-size" }, lab = "nodejs 20.20.2: header of 20 kB, told to a listener; answer has a header of 20 kB" },
}

entry {
  key = "HPE_INVALID_TRANSFER_ENCODING", also = { "HPE_INVALID_CONTENT_LENGTH", "HPE_UNEXPECTED_CONTENT_LENGTH" }, status = "400",
  title = "Content-Length and Transfer-Encoding contradict",
  summary = "One message has both, or Content-Length twice or without a number, or an encoding whose last part is not chunked.",
  causes = {
    { "A proxy or an application adds one of the two to a message that has the other, for example copied from another message.",
      "Let only the HTTP library set them. Refusing is right, because two lengths allow request smuggling." },
  },
  signs = {
    "Transfer-Encoding can't be present with Content-Length", "Parse Error: Invalid `Transfer-Encoding` header value",
    "Parse Error: Request has invalid `Transfer-Encoding`",
    "Content-Length can't be present with Transfer-Encoding", "Parse Error: Invalid character in Content-Length",
    "Parse Error: Duplicate Content-Length", "HTTP/1.1 protocol (Duplicate Content-Length)",
  },
  source = { { "llhttp", "src/llhttp/http.ts" }, lab = "nodejs 20.20.2: Transfer-Encoding and Content-Length; Transfer-Encoding gzip; two Content-Length; Content-Length without a number" },
}

entry {
  key = "HPE_INVALID_CHUNK_SIZE", also = { "HPE_STRICT" }, status = "400",
  title = "Chunks of the body malformed",
  summary = "The body is said to be chunked and is not, a chunk is longer than its size, or a line end is broken.",
  causes = { SENDER },
  signs = { "Parse Error: Invalid character in chunk size", "Parse Error: Chunk size overflow", "Parse Error: Expected LF after",
    "Parse Error: Invalid character in chunk extensions" },
  source = { { "llhttp", "src/llhttp/http.ts" }, lab = "nodejs 20.20.2: chunk without a size; chunk longer than its size" },
}

entry {
  key = "HPE_CR_EXPECTED", also = { "HPE_LF_EXPECTED" }, status = "400",
  title = "Line end without CR or LF",
  summary = "Header lines end in LF alone, or a CR stands without LF. With \"after response line\" it is a server's answer.",
  causes = { { "A hand-written server, CGI script or device ends its lines with \\n.", "Write \\r\\n at the end of each header line." } },
  signs = { "Parse Error: Missing expected CR after", "Parse Error: Missing expected LF after" },
  source = { { "llhttp", "src/llhttp/http.ts" }, lab = "nodejs 20.20.2: CR without LF" },
}

entry {
  key = "HPE_CLOSED_CONNECTION", status = "400",
  title = "Data behind Connection: close",
  summary = "The sender said Connection: close and went on sending on the same connection.",
  causes = { SENDER },
  signs = { "Parse Error: Data after `Connection: close`" },
  untried = "Node.js 18, which Debian 12 has, takes such requests; 20.20 gave this error.",
  source = { { "llhttp", "src/llhttp/http.ts" } },
}

entry {
  key = "HPE_INVALID_EOF_STATE", status = "400",
  title = "Connection closed in the middle of a request",
  summary = "The client closed its side before its header or body was complete; the message is Parse Error alone, its reason Invalid EOF state.",
  causes = { { "A user or a proxy broke off an upload.", "Accept single lines; else compare the time-outs of the proxies in front." } },
  source = { { "llhttp" }, lab = "nodejs 20.20.2: client leaves in its body" },
}

entry {
  key = "HPE_CHUNK_EXTENSIONS_OVERFLOW", status = "413",
  title = "Chunk extensions larger than 16 KiB",
  summary = "The extensions of the chunks of a body exceed 16 KiB in all. Node.js answers 413; hardly a client sends any, so it is mostly an attack.",
  source = { { "nodejs" }, lab = "nodejs 20.20.2: chunk extensions of 17 kB, told to a listener" },
}

entry {
  key = "HPE_INVALID_STATUS",
  title = "Answer without a status number",
  summary = "As a client: the status line of the answer has no three digits. The server, or what listens there, is broken.",
  signs = { "Parse Error: Invalid status code", "Parse Error: Invalid response status" },
  source = { { "llhttp", "src/llhttp/http.ts" }, lab = "nodejs 20.20.2: answer without a number" },
}

entry {
  key = "HPE_PAUSED_H2_UPGRADE", status = "400",
  title = "HTTP/2 on an HTTP/1.1 server",
  summary = "A client began with the HTTP/2 preface PRI *, and this server speaks HTTP/1.1.",
  causes = { { "A gRPC client or a proxy with h2c talks to it.", "Use http2.createServer, or HTTP/1.1 in that proxy." } },
  signs = { "Parse Error: Pause on PRI/Upgrade" },
  source = { { "llhttp", "src/llhttp/http.ts" }, lab = "nodejs 20.20.2: HTTP/2 to a port without it" },
}

-- Use of http

entry {
  key = "ERR_HTTP_HEADERS_SENT",
  title = "Answered twice",
  summary = "The handler sets headers or answers again after the answer has begun. The client has its first answer; uncaught, the error ends the process.",
  causes = {
    { "A return is missing behind res.send, res.json or next(), or a callback and a promise both answer.",
      "Write `return res.send(...)`, and answer in one place; the stack names the second one." },
    { "A time-out middleware answered first.", "Let the handler look at res.headersSent." },
  },
  signs = { "headers after they are sent to the client" },
  source = { { "nodejs", "doc/api/errors.md, ERR_HTTP_HEADERS_SENT" }, lab = "nodejs 20.20.2: header after the answer" },
}

entry {
  key = "ERR_STREAM_WRITE_AFTER_END", also = { "ERR_STREAM_DESTROYED" },
  title = "Written after the end",
  summary = "Something writes to an answer or request that has ended or was destroyed, often because the client left.",
  causes = { { "A timer or stream goes on after res.end().", "Use stream.pipeline, and stop on 'close'." } },
  source = { { "nodejs", "doc/api/errors.md" }, lab = "nodejs 20.20.2: body after the answer" },
}

entry {
  key = "ERR_STREAM_PREMATURE_CLOSE",
  title = "Stream closed before its end",
  summary = "A body ended without its last bytes: the peer broke off, or somebody destroyed the stream.",
  causes = { { "The upstream was cut (time-out, crash), or an idle keep-alive connection was used again.", "Read the upstream's log at that second; repeat requests that may be repeated." } },
  signs = { ": Premature close" },
  source = { { "nodejs", "doc/api/errors.md, ERR_STREAM_PREMATURE_CLOSE" }, lab = "nodejs 20.20.2: stream ends early" },
}

entry {
  key = "ERR_INVALID_CHAR", also = { "ERR_HTTP_INVALID_HEADER_VALUE" }, status = "500",
  title = "Header value not allowed",
  summary = "The application sets a header to a value with a line break, a character outside Latin-1, or undefined.",
  causes = { { "User input, a file name or a missing value goes into a header.", "Encode it: encodeURIComponent, and filename*=UTF-8'' in Content-Disposition." } },
  source = { { "nodejs", "doc/api/errors.md" }, lab = "nodejs 20.20.2: euro sign in a header" },
}

entry {
  key = "ERR_HTTP2_STREAM_ERROR", also = { "ERR_HTTP2_SESSION_ERROR" }, anywhere = false,
  title = "HTTP/2 stream or session closed with an error",
  summary = "The peer reset the stream (RST_STREAM) or ended the connection (GOAWAY); the name or number in the text is the code of HTTP/2.",
  check = "Look up that code: 11 is ENHANCE_YOUR_CALM (too many pings or streams), 7 REFUSED_STREAM may be repeated, 2 INTERNAL_ERROR is in the server's log.",
  source = { { "nodejs", "doc/api/errors.md" }, lab = "nodejs 20.20.2: HTTP/2 server resets its stream" },
}

-- fetch: undici. The code stands in the cause of "TypeError: fetch failed" or "terminated".

entry {
  key = "UND_ERR_CONNECT_TIMEOUT",
  title = "Fetch: no connection in time",
  summary = "The connection, TLS included, was not set up within connectTimeout, 10 s unless set.",
  causes = {
    { "A firewall drops the packets, or IPv6 leads nowhere.", "Open the way, or compare with `node --dns-result-order=ipv4first`." },
    { "The process is busy: thousands of connections at once, or a blocked event loop.",
      "Limit them: `new Agent({ connections: 50 })`; measure the loop's delay." },
    { "A proxy is needed, and fetch takes none from the environment unless told.",
      "Set NODE_USE_ENV_PROXY=1 (Node.js 24), or use EnvHttpProxyAgent of undici." },
  },
  source = { { "undici", "docs/docs/api/Errors.md; docs/docs/api/Client.md" }, lab = "nodejs 20.20.2: fetch finds nobody who accepts" },
}

entry {
  key = "UND_ERR_HEADERS_TIMEOUT", also = { "UND_ERR_BODY_TIMEOUT" },
  title = "Fetch: no answer in time, or stalled body",
  summary = "No header came within headersTimeout, or no further byte of the body within bodyTimeout; each is 300 s unless set.",
  causes = {
    { "The server works longer than 5 minutes, or a stream is silent for long.",
      "Make the job asynchronous, let the stream send keep-alive comments, or set the limit in an Agent; 0 waits for ever." },
  },
  untried = "With a short limit fetch of Node.js 20 ended so, that of Debian's 18 waited on.",
  source = { { "undici", "docs/docs/api/Errors.md; docs/docs/api/Client.md" } },
}

entry {
  key = "UND_ERR_SOCKET",
  title = "Fetch: connection lost",
  summary = "The other side closed the connection before or within the answer; \"terminated\" means within the body.",
  causes = {
    { "Keep-alive race: the server closed an idle connection as it was used again.",
      "Set the server's keep-alive time above the client's idle time, and repeat requests that may be repeated (RetryAgent)." },
    { "The server crashed, ran into a time-out or was deployed.", "Read its log at that second." },
  },
  signs = { "SocketError: other side closed" },
  source = { { "undici", "docs/docs/api/Errors.md; lib/dispatcher/client-h1.js" }, lab = "nodejs 20.20.2: fetch loses its connection" },
}

entry {
  key = "UND_ERR_REQ_CONTENT_LENGTH_MISMATCH", also = { "UND_ERR_RES_CONTENT_LENGTH_MISMATCH" },
  title = "Fetch: body does not fit Content-Length",
  summary = "The body of the request (REQ) or of the answer (RES) is not as long as its Content-Length.",
  causes = {
    { "A handler passes the client's headers on with another body.", "Delete content-length and transfer-encoding before you pass headers to fetch." },
  },
  source = { { "undici", "docs/docs/api/Errors.md" }, lab = "nodejs 20.20.2: fetch with a wrong Content-Length" },
}

-- Certificates. NODE_TLS_REJECT_UNAUTHORIZED=0, which many pages recommend, accepts any server.

local ADD_CA = "Start Node.js with NODE_EXTRA_CA_CERTS=/path/ca.pem, or with --use-system-ca (version 22.15 and later) if the CA is in the system's store. It is read at the start only."

entry {
  key = "DEPTH_ZERO_SELF_SIGNED_CERT",
  title = "Self-signed certificate",
  summary = "The server shows a certificate that it signed itself and that Node.js does not trust.",
  causes = { { "A test system or appliance with its own certificate.", "Compare its fingerprint, then trust it: " .. ADD_CA } },
  see = { ["verify 18"] = "the same in OpenSSL" },
  source = { { "nodejs", "doc/api/tls.md, X509 certificate error codes; doc/api/cli.md" }, lab = "nodejs 20.20.2: certificate signed itself" },
}

entry {
  key = "SELF_SIGNED_CERT_IN_CHAIN",
  title = "Root not trusted by Node.js",
  summary = "The chain ends in a root that is not in the list built into Node.js; what the system trusts does not count.",
  causes = { { "A company proxy that inspects TLS, or a private CA.", ADD_CA } },
  see = { ["verify 19"] = "the same in OpenSSL" },
  source = { { "nodejs", "doc/api/tls.md, X509 certificate error codes; doc/api/cli.md" }, lab = "nodejs 20.20.2: chain with an unknown root" },
}

entry {
  key = "UNABLE_TO_VERIFY_LEAF_SIGNATURE", also = { "UNABLE_TO_GET_ISSUER_CERT_LOCALLY", "UNABLE_TO_GET_ISSUER_CERT" },
  title = "Issuer certificate not found",
  summary = "The server sent its certificate without the intermediate one, or its CA is not in the list built into Node.js.",
  check = "`openssl s_client -connect HOST:443 -servername HOST -showcerts`: a single certificate means that the server forgets its intermediate. Browsers hide that.",
  causes = {
    { "The server's chain is incomplete.", "Let it serve fullchain.pem." },
    { "A private CA or a proxy that inspects TLS.", ADD_CA },
  },
  see = { ["verify 21"] = "the same in OpenSSL" },
  source = { { "nodejs", "doc/api/tls.md, X509 certificate error codes; doc/api/cli.md" }, lab = "nodejs 20.20.2: certificate without its issuer" },
}

entry {
  key = "CERT_HAS_EXPIRED", also = { "CERT_NOT_YET_VALID" },
  title = "Certificate expired, or not valid yet",
  summary = "By the clock of this machine the server's certificate has expired (CERT_HAS_EXPIRED) or begins in the future.",
  causes = {
    { "It was not renewed, or renewed without a reload of the server.", "Renew it and reload; compare with `openssl s_client`." },
    { "The clock of this machine is wrong, or an old Node.js lacks a newer root.", "Set the clock by NTP; update Node.js." },
  },
  source = { { "nodejs", "doc/api/tls.md, X509 certificate error codes" }, lab = "nodejs 20.20.2: certificate has expired" },
}

entry {
  key = "ERR_TLS_CERT_ALTNAME_INVALID",
  title = "Certificate is for another name",
  summary = "The name that was called is not among the names of the certificate; the text lists both.",
  causes = {
    { "The server is called by an address or an internal name.", "Call it by a name of the certificate, set servername in the request, or reissue it with this name." },
    { "A proxy or DNS leads to another server.", "Look with `openssl s_client -connect HOST:443 -servername HOST` which certificate comes; correct the DNS record, or the proxy settings of the process." },
  },
  signs = { "does not match certificate's altnames" },
  source = { { "nodejs", "doc/api/errors.md, ERR_TLS_CERT_ALTNAME_INVALID" }, lab = "nodejs 20.20.2: certificate has another name" },
}
