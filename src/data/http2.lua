-- HTTP/2: the error codes of RST_STREAM and GOAWAY frames, as clients and servers print them.
-- Main source: RFC 9113, section 7; what programs print is tried with curl 7.88, Node.js 20, Go 1.19, nghttp 1.52, or read in their code.

family { id = "http2", title = "error code of HTTP/2", key = "number",
  looks = {
    "RST_STREAM with error code <>", "RST_STREAM with code <>", "Session closed with error code <>",
    "received GOAWAY, error <>", "http2 error code <>", "http2 error <>", "ConnectionTerminated error_code:<>",
    "error_code:<>, remote_reset:",
  } }

-- How Node.js and Go's GOAWAY print a name; for one that is met often Go's stream, .NET, grpc-java, okhttp and Python's h2 as well,
-- and Rust's h2 in its words. More signs may follow.
local function rare(name, more)
  local signs = { "NGHTTP2_" .. name, "ErrCode=" .. name }
  for i = 1, #(more or {}) do signs[i + 2] = more[i] end
  return signs
end

local function printed(name, words, more)
  local signs = {
    "stream error: stream ID <>; " .. name, "connection error: " .. name, "HTTP/2 error code '" .. name .. "'",
    "HTTP/2 error code: " .. name, "stream was reset: " .. name, "ErrorCodes." .. name, "error received: " .. words,
  }
  for i = 1, #(more or {}) do signs[#signs + 1] = more[i] end
  return rare(name, signs)
end

entry {
  key = 0, name = "NO_ERROR", anywhere = false, title = "Closed without an error",
  summary = "No failure is meant. A GOAWAY with it ends the connection in good order: new requests need a new one. A stream that is reset with it before its answer is lost all the same.",
  check = "Whether it is a GOAWAY, about the whole connection, or a RST_STREAM, about one request.",
  causes = {
    { "The server or balancer ends connections after some time or requests, or restarts. nginx does so after keepalive_requests (1000) and keepalive_time (1h), and always with `keepalive_timeout 0`.",
      "Let the client open a new connection and repeat what may be done twice. Raise keepalive_requests for clients that cannot." },
    { "A graceful GOAWAY came while Go was sending a body that it cannot read twice.",
      "Set Request.GetBody, or give the request a bytes.Reader, bytes.Buffer or strings.Reader, which set it.",
      when = { says = "http2: Transport: cannot retry err" } },
  },
  signs = printed("NO_ERROR", "not a result of an error", { "ERR_HTTP2_RST_STREAM_NO_ERROR_RECEIVED" }),
  source = { { "rfc9113", "7" }, { "golang", "x/net/http2, transport; issue 18639" }, { "nginx-src", "src/http/v2/ngx_http_v2.c" },
    { "chromium", "net/spdy/spdy_session.cc" } },
}

entry {
  key = 1, name = "PROTOCOL_ERROR", anywhere = false, title = "A rule of HTTP/2 was broken",
  summary = "The side that reset the stream or connection saw a breach of the rules that has no code of its own.",
  check = "Repeat the request with `curl -v --http1.1`: if that works, look at the headers of its answer. In the server's log look at the same second.",
  causes = {
    { "Chrome and Edge call any reset by the server so, except NO_ERROR, REFUSED_STREAM and HTTP_1_1_REQUIRED. Mostly a proxy broke the answer off.",
      "Read the proxy's error log at that second; in nginx look for upstream prematurely closed, too big header, proxy_temp with Permission denied, and No space left. `curl -v --http2` shows the real code.",
      when = { says = "ERR_HTTP2_PROTOCOL_ERROR" } },
    { "The answer has a header that HTTP/2 forbids (Connection, Keep-Alive, Transfer-Encoding, Upgrade) or a malformed one. Apache behind nginx adds Upgrade: h2.",
      "Drop it: `proxy_hide_header Upgrade;` in nginx, `Header unset Upgrade` in Apache.",
      when = { says = "Invalid HTTP header field was received" } },
    { "Nginx resets so after 60 s without data from or to the client (client_body_timeout, send_timeout), and logs client timed out.",
      "Raise that time-out for clients on slow lines." },
    { "Antivirus software or a middlebox changes the traffic.",
      "Try from another network, or without that software." },
  },
  signs = printed("PROTOCOL_ERROR", "unspecific protocol error detected"),
  see = { ["http2 2"] = "the peer failed itself" },
  source = { { "rfc9113", "7; 8.2.2" }, { "chromium", "net/spdy/spdy_session.cc" }, { "nginx-src", "src/http/v2/ngx_http_v2.c" },
    { "github-issues", "curl/curl 674; NginxProxyManager/nginx-proxy-manager 992, 1616" } },
}

entry {
  key = 2, name = "INTERNAL_ERROR", anywhere = false, title = "The peer failed",
  summary = "The side that reset the stream failed itself.",
  check = "The error log of the server and of each proxy at that second.",
  causes = {
    { "The server or proxy broke the answer off: it crashed, its backend closed or ran into a time-out, or a temporary file could not be written. Nginx resets so whenever an answer ends unfinished, except after its own time-out.",
      "Read its error log; in nginx look for upstream prematurely closed, upstream timed out, and No space left." },
    { "The site resets clients that it takes for bots, for example by their User-Agent.",
      "Compare with a browser's headers, and ask the owner of the site to let this client in." },
  },
  signs = printed("INTERNAL_ERROR", "unexpected internal error encountered"),
  source = { { "rfc9113", "7" }, { "nginx-src", "src/http/v2/ngx_http_v2.c" }, { "github-issues", "curl/curl 12121, 15811; nghttp2/nghttp2 1110" } },
}

entry {
  key = 3, name = "FLOW_CONTROL_ERROR", title = "More data than the window allowed",
  summary = "One side sent more data than the other had given leave for.",
  causes = {
    { "Mostly it is a bug in client, server or proxy.",
      "Update that program; until then let it use HTTP/1.1." },
  },
  signs = rare("FLOW_CONTROL_ERROR", { "ERR_HTTP2_FLOW_CONTROL_ERROR" }),
  source = { { "rfc9113", "7" }, { "chromium", "net/base/net_error_list.h" } },
}

entry {
  key = 4, name = "SETTINGS_TIMEOUT", title = "SETTINGS were not confirmed in time",
  summary = "The other side did not confirm the settings of the connection.",
  causes = {
    { "Often it does not speak HTTP/2, or it is stuck.",
      "Try the port with `curl -v --http2-prior-knowledge` (plain text) or `curl -v --http2` (TLS)." },
  },
  signs = rare("SETTINGS_TIMEOUT"),
  source = { { "rfc9113", "7; 6.5.3" } },
}

entry {
  key = 5, name = "STREAM_CLOSED", anywhere = false, title = "A frame for a stream that is closed",
  summary = "A frame came after its sender had ended the stream.",
  signs = rare("STREAM_CLOSED", { "ERR_HTTP2_STREAM_CLOSED" }),
  source = { { "rfc9113", "7" }, { "chromium", "net/base/net_error_list.h" } },
}

entry {
  key = 6, name = "FRAME_SIZE_ERROR", title = "A frame with an invalid size",
  summary = "What was read as a frame of HTTP/2 has a size that is not allowed.",
  causes = {
    { "The other side answered with HTTP/1.1.",
      "Use the port that speaks HTTP/2, or switch HTTP/2 on there.",
      when = { says = "the frame header looked like an HTTP/1.1 header" } },
    { "The bytes of TLS or HTTP/1.1 were read as a frame: the port speaks something else.",
      "Use the right scheme and port; HTTP/2 in clear text needs a server with h2c." },
  },
  signs = rare("FRAME_SIZE_ERROR", { "ERR_HTTP2_FRAME_SIZE_ERROR", "http2: frame too large" }),
  source = { { "rfc9113", "7" }, { "golang", "x/net/http2, frame.go" }, { "chromium", "net/base/net_error_list.h" } },
}

entry {
  key = 7, name = "REFUSED_STREAM", title = "Refused before any processing",
  summary = "The server refused the request before it did anything with it, so repeating it is safe. curl repeats it five times, Go seven times within about a minute, before they report it.",
  causes = {
    { "The client opens more streams at a time than the server allows: http2_max_concurrent_streams in nginx, 128 unless set.",
      "Let the client keep to the server's SETTINGS_MAX_CONCURRENT_STREAMS, or use more connections.",
      when = { says = { "concurrent streams exceeded", "client sent too many streams at once" } } },
    { "The server is shutting down.",
      "Repeat the request on a new connection." },
  },
  signs = rare("REFUSED_STREAM", {
    "ERR_HTTP2_SERVER_REFUSED_STREAM", "refused by server, try again on a new connection",
    "error received: refused stream before processing any application logic",
  }),
  source = { { "rfc9113", "7; 8.7" }, { "nginx-src", "src/http/v2/ngx_http_v2.c" }, { "curl-src", "lib/http2.c" },
    { "chromium", "net/spdy/spdy_session.cc" } },
}

entry {
  key = 8, name = "CANCEL", title = "The stream is not needed any more",
  summary = "The side that reset the stream gave it up. From a browser it is ordinary: somebody went on or closed the page.",
  check = "Which side sent it, and whether the requests end after the same time, which is a time-out.",
  causes = {
    { "The client left, or its own time-out passed.",
      "Accept single ones; speed the request up, or raise the client's time-out, where they end after the same time." },
    { "A proxy gave its request to the backend up, because its own client left or its time-out passed.",
      "Read the log of that proxy at the same second." },
  },
  signs = printed("CANCEL", "stream no longer needed"),
  source = { { "rfc9113", "7" } },
}

entry {
  key = 9, name = "COMPRESSION_ERROR", anywhere = false, title = "The header compression is out of step",
  summary = "HPACK, the compression of headers, cannot be continued, and the connection is lost.",
  causes = {
    { "Mostly it is a bug, or something on the way changed frames.",
      "Update client, server and proxy." },
  },
  signs = rare("COMPRESSION_ERROR", { "ERR_HTTP2_COMPRESSION_ERROR" }),
  source = { { "rfc9113", "7" }, { "chromium", "net/base/net_error_list.h" } },
}

entry {
  key = 11, name = "ENHANCE_YOUR_CALM", title = "The peer feels flooded",
  summary = "The side that sent it takes the behaviour of the other one for a burden: too many pings, resets or small frames.",
  check = "The debug text of the GOAWAY, such as too_many_pings.",
  causes = {
    { "A gRPC client sends keepalive pings more often than the server allows: every 5 minutes unless set, and hardly any without a call. It forgives two, then closes the connection.",
      "Raise the client's keepalive time to 5 minutes or more, and let it ping with calls only. Else allow it in the server: EnforcementPolicy MinTime and PermitWithoutStream (Go), permitKeepAliveTime (Java), grpc.http2.min_ping_interval_without_data_ms (C core), a little below the client's time.",
      when = { says = { "too_many_pings", "too many pings from the client" } } },
    { "The client opens and resets streams very fast, which servers limit since the rapid reset attack of 2023.",
      "Let the client cancel fewer calls, read streams to their end, and use fewer at a time." },
    { "A Node.js server or client is at the memory limit of the session, maxSessionMemory (10 MB).",
      "Raise maxSessionMemory, in grpc-js grpc-node.max_session_memory, or use more sessions." },
  },
  signs = rare("ENHANCE_YOUR_CALM", { "error received: detected excessive load generating behavior" }),
  see = { ["grpc 8"] = "what a gRPC client makes of a stream that is reset so" },
  source = { { "rfc9113", "7" }, { "grpc", "doc/keepalive.md" }, { "golang", "x/net/http2, server.go" }, { "grpc-node", "issue 1946; server.ts" },
    { "github-issues", "dotnet/aspnetcore 17917, 51304; dotnet/corefx 40663" } },
}

entry {
  key = 12, name = "INADEQUATE_SECURITY", title = "TLS is too weak for HTTP/2",
  summary = "HTTP/2 was chosen with a TLS version below 1.2 or a cipher suite that RFC 9113 forbids: one without ephemeral keys and AEAD.",
  check = "The cipher suite, in the browser's security panel or with `openssl s_client -alpn h2 -connect HOST:443`.",
  causes = {
    { "The server prefers such a suite, for example IIS or Kestrel on Windows Server 2012 R2, or by a policy with old suites.",
      "Put ECDHE suites with AES-GCM first (Group Policy SSL Cipher Suite Order), on a current Windows. To offer HTTP/1.1 only (Protocols Http1 in Kestrel) leaves the weak suites in use." },
  },
  signs = rare("INADEQUATE_SECURITY", {
    "ERR_HTTP2_INADEQUATE_TRANSPORT_SECURITY", "ERR_SPDY_INADEQUATE_TRANSPORT_SECURITY",
  }),
  source = { { "rfc9113", "7; 9.2" }, { "chromium", "net/base/net_error_list.h" },
    { "github-issues", "dotnet/aspnetcore 14350, 41175; aspnet/Announcements 421" } },
}

entry {
  key = 13, name = "HTTP_1_1_REQUIRED", title = "The server wants HTTP/1.1",
  summary = "The server asks for this request over HTTP/1.1. Browsers and curl go back to it by themselves.",
  causes = {
    { "The resource needs what HTTP/2 lacks: a client certificate that is asked for later, by renegotiation, or NTLM and Negotiate, which log a connection in.",
      "Let the client use HTTP/1.1 for it; for certificates ask for them in the handshake of a host of its own." },
  },
  signs = rare("HTTP_1_1_REQUIRED", { "ERR_HTTP_1_1_REQUIRED" }),
  source = { { "rfc9113", "7; 9.2.1" }, { "chromium", "net/spdy/spdy_session.cc" } },
}
