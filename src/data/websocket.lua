-- WebSocket: the numbers in a close frame, which browsers and libraries report. Those that are never sent are made up by the
-- side that reports them.
-- Main source: RFC 6455, section 7.4.1.

family { id = "websocket", title = "close code of a WebSocket", key = "number",
  looks = {
    "websocket: close <>", "WebSocket closed with status code: <>", "WebSocket connection is closed: code = <>",
    "wasClean: false, code: <>", "WebSocket is closed: code=<>", "WebSocket closed: code=<>", "wasClean: true, code: <>", "CloseStatus[code=<>", "ConnectionClosedError: received <> (",
    "ConnectionClosedError: sent <> (", "ConnectionClosedOK: received <> (", "; then sent <> (", "; then received <> (",
    "WebSocketDisconnect: <>", "close code <>", "socket closed with code <>",
    "connection closed with code <>", "closed with status code: <>", "CloseReason: code <>", "close_status_code <>",
    "websocket close <>", "websocket code <>", "websocket error <>", "websocket closed <>", "disconnected with code <>",
  } }

-- What Chrome puts before its reason; without one nothing follows.
local FAILED = "WebSocket connection to '<>' failed: "

entry {
  key = 1000, title = "Normal closure",
  summary = "The connection has served its purpose and was closed in good order. It is no failure.",
  source = { { "rfc6455", "7.4.1" } },
}

entry {
  key = 1001, title = "Going away",
  summary = "One side leaves: the server shuts down, or the browser goes to another page.",
  check = "Which side sent it: from a browser it is ordinary, from the server it is a restart.",
  causes = {
    { "The server was stopped or deployed anew.",
      "Let clients connect again after a random delay, so that they do not all come at once." },
    { "The page closed the socket before it was open, for example where React mounts a component twice.",
      "Open it once, and close it only when it is open.",
      when = { says = { FAILED .. "WebSocket is closed before the connection is established",
        "WebSocket is closed before the connection is established", "WebSocket was closed before the connection was established" } } },
  },
  source = { { "rfc6455", "7.4.1" } },
}

entry {
  key = 1002, title = "Protocol error",
  summary = "The other side broke the rules of the protocol, for example with a frame that must not be masked, or must be.",
  causes = {
    { "The bits of a frame do not fit: mostly one side compresses and the other does not, or something else writes into the connection.",
      "Try the connection with the extension permessage-deflate switched off, then past the proxy; let only one server answer on this path.",
      when = { says = { FAILED .. "One or more reserved bits are on", FAILED .. "Invalid frame header",
        "Invalid WebSocket frame: RSV1 must be clear", "Invalid WebSocket frame: RSV2 and RSV3 must be clear" } } },
    { "Often a proxy in between changes frames, or two libraries understand an extension differently.",
      "Try it past the proxy, then with permessage-deflate switched off." },
  },
  signs = { "Invalid WebSocket frame:" },
  source = { { "rfc6455", "7.4.1" }, { "ws", "doc/ws.md, Error codes" }, { "chromium", "net/websockets/websocket_channel.cc" } },
}

entry {
  key = 1003, title = "Unsupported data",
  summary = "The receiver does not take this kind of message, such as binary data where it expects text.",
  source = { { "rfc6455", "7.4.1" } },
}

entry {
  key = 1005, title = "No status received",
  summary = "The close frame held no number. Nobody sends 1005: the side that reports it has made it up.",
  causes = {
    { "The other side called close() without a number.",
      "Accept it as a normal end, or let that side send 1000." },
  },
  source = { { "rfc6455", "7.4.1" } },
}

entry {
  key = 1006, status = "000", title = "Abnormal closure",
  summary = "The connection ended without a close frame. Nobody sends 1006: the browser or library that reports it has made it up, and it says nothing of the cause.",
  check = "How long the connection lived: a round number such as 60 s is an idle time-out. The status of the handshake: only 101 opens it. A failed TLS handshake mostly shows as 1006, too.",
  causes = {
    { "A proxy closed an idle connection: nginx after proxy_read_timeout, Apache after the longer of Timeout and ProxyTimeout, AWS ALB after its idle timeout, each 60 s unless set.",
      "Send a ping every 30 s, or raise that time-out for this path only." },
    { "Socket.IO: the handshake reached another process or server than the one that began the session.",
      "Switch sticky sessions on in the balancer, or let clients use `transports: [\"websocket\"]` alone.",
      when = { says = FAILED .. "Error during WebSocket handshake: Unexpected response code: 400 <>\"Session ID unknown\"" } },
    { "The handshake failed: a proxy does not pass Upgrade and Connection on.",
      "In nginx set `proxy_http_version 1.1;`, `proxy_set_header Upgrade $http_upgrade;` and `proxy_set_header Connection \"upgrade\";` in this location, with its other proxy_set_header lines, which it no longer inherits. In Apache 2.4.47 and later add upgrade=websocket to ProxyPass; for IIS and ARR install the feature WebSocket Protocol.",
      when = { says = { FAILED .. "Error during WebSocket handshake: Unexpected response code: 400",
        FAILED .. "Error during WebSocket handshake: Unexpected response code: 426", "Unexpected server response: 400",
        "Unexpected server response: 426", "server rejected WebSocket connection: HTTP 400", "'upgrade' token not found in 'Connection' header",
        "'websocket' token not found in 'Upgrade' header", "could not find connection header with token 'upgrade'" } } },
    { "The handshake got another answer than 101.",
      "Go by it. 200: a web page answered, correct path and route. 3xx: use wss:// and the final path. 401, 403: token or Origin. 404: path, or no sticky session. 5xx: the server behind the proxy.",
      when = { says = { "Error during WebSocket handshake: Unexpected response code:", "server rejected WebSocket connection: HTTP",
        "Unexpected server response: 200", "Unexpected server response: 301", "Unexpected server response: 401",
        "Unexpected server response: 403", "Unexpected server response: 404", "Unexpected server response: 502",
        "Unexpected server response: 503",
        "request origin not allowed by Upgrader.CheckOrigin",
        "The connection could not be found on the server, either the endpoint may not be a SignalR endpoint" } } },
    { "The server process ended, or the network was lost.",
      "Read the server's log at that second; let clients connect again later." },
  },
  signs = {
    "(abnormal closure)", "no close frame received or sent", "Error during WebSocket handshake:",
    "WebSocket connection to '<>' failed:", "websocket: bad handshake",
    "The remote party closed the WebSocket connection without completing the close handshake",
    "Connection closed before receiving a handshake response",
  },
  source = { { "rfc6455", "7.4.1" }, { "nginx-docs", "WebSocket proxying; ngx_http_proxy_module, proxy_set_header" }, { "whatwg-websockets" },
    { "httpd-docs", "mod_proxy, Protocol Upgrade" }, { "httpd", "modules/proxy/mod_proxy_http.c" }, { "aws-alb", "load balancer attributes" },
    { "gorilla-websocket", "server.go" }, { "ws", "lib/websocket.js; tried with 8.x" }, { "websockets-py", "exceptions.py; tried with 10.4" },
    { "aspnetcore-docs", "signalr/troubleshoot.md" }, { "socket-io", "packages/engine.io/README.md" } },
}

entry {
  key = 1007, title = "Invalid payload data",
  summary = "The content does not fit its type, for example text that is not valid UTF-8.",
  causes = {
    { "Binary data was sent as text, or text in another encoding.",
      "Send it as a binary message, or encode it as UTF-8." },
  },
  signs = { "Invalid WebSocket frame: invalid UTF-8 sequence" },
  source = { { "rfc6455", "7.4.1" }, { "ws", "doc/ws.md, Error codes" } },
}

entry {
  key = 1008, title = "Policy violation",
  summary = "The message breaks a policy of the receiver; the number is a general refusal.",
  check = "Read the reason text of the close frame.",
  causes = {
    { "Often the application refuses the user after the handshake: no token, an expired one, or no right.",
      "Log in again and send a fresh token; look in the application's log for the refusal." },
  },
  source = { { "rfc6455", "7.4.1" } },
}

entry {
  key = 1009, title = "Message too big",
  summary = "The message is larger than the receiver takes.",
  causes = {
    { "Tomcat's buffer for a whole text message is smaller: 8192 bytes unless set.",
      "Send smaller messages, or raise org.apache.tomcat.websocket.textBufferSize (Spring: maxTextMessageBufferSize of ServletServerContainerFactoryBean).",
      when = { says = "The decoded text message was too big for the output buffer" } },
    { "A limit of the server, the gateway or the library is lower than the message: 1 MiB in Python's websockets (max_size), 100 MiB in ws (maxPayload), SetReadLimit in gorilla.",
      "Send smaller messages. Raise the limit only as far as memory bears, because each connection may then use as much." },
  },
  signs = { "WS_ERR_UNSUPPORTED_MESSAGE_LENGTH", "websocket: read limit exceeded" },
  source = { { "rfc6455", "7.4.1" }, { "ws", "doc/ws.md; lib/websocket-server.js" }, { "websockets-py", "asyncio/server.py" },
    { "gorilla-websocket", "conn.go" }, { "tomcat-docs", "WebSocket How-To" } },
}

entry {
  key = 1011, title = "Internal error",
  summary = "Something failed inside the side that closed, mostly the server, and it gave the connection up.",
  causes = {
    { "Python's websockets got no pong within 20 s (ping_timeout): the other side or the network is gone, or code blocks the event loop.",
      "Move blocking work out of the event loop (asyncio.to_thread); raise ping_timeout for slow clients.",
      when = { says = "keepalive ping timeout; no close frame received" } },
    { "Often the code that handles messages raised an error.",
      "Read the server's own log at that second and repair what it names." },
  },
  source = { { "rfc6455", "7.4.1" }, { "websockets-py", "docs/topics/keepalive.rst" } },
}

entry {
  key = 1012, title = "Service restart",
  summary = "The server restarts.",
  causes = {
    { "A restart or a deployment.",
      "Let clients connect again after a random delay, so that they do not all come at once." },
  },
  source = { { "mdn", "CloseEvent: code property" } },
}

entry {
  key = 1013, title = "Try again later",
  summary = "The server is overloaded for the moment and sheds clients.",
  causes = {
    { "Too many connections or messages.",
      "Let clients wait longer with each try; give the server more room, or spread the clients." },
  },
  source = { { "mdn", "CloseEvent: code property" } },
}

entry {
  key = 1015, title = "TLS handshake failed",
  summary = "TLS could not be set up. Nobody sends 1015: the side that reports it has made it up. Firefox may show it; Chrome and Edge say 1006 instead.",
  check = "Open https:// of the same host and port in a browser, which shows what is wrong with the certificate.",
  causes = {
    { "The page came over https, and its script opens ws://, without TLS, which browsers refuse.",
      "Use wss://, and end TLS at the server or at the proxy in front.",
      when = { says = "An insecure WebSocket connection may not be initiated from a page loaded over HTTPS" } },
    { "The certificate has expired, is for another name, or comes from a CA that the client does not trust.",
      "Issue a certificate for this name from a CA that clients trust. Do not switch verification off: anybody on the way could then read and change the messages.",
      when = { says = { FAILED .. "Error in connection establishment: net::ERR_CERT_AUTHORITY_INVALID",
        FAILED .. "Error in connection establishment: net::ERR_CERT_COMMON_NAME_INVALID",
        FAILED .. "Error in connection establishment: net::ERR_CERT_DATE_INVALID" } } },
  },
  source = { { "rfc6455", "7.4.1" } },
}
