-- WebSocket: the numbers in a close frame, which browsers and libraries report. Those that are never sent are made up by the
-- side that reports them.
-- Main source: RFC 6455, section 7.4.1.

family { id = "websocket", title = "close code of a WebSocket", key = "number",
  looks = {
    "websocket: close <>", "WebSocket closed with status code: <>", "WebSocket connection is closed: code = <>",
    "wasClean: false, code: <>", "wasClean: true, code: <>", "CloseStatus[code=<>", "ConnectionClosedError: received <> (",
    "ConnectionClosedError: sent <> (", "ConnectionClosedOK: received <> (", "; then sent <> (", "; then received <> (",
    "WebSocketDisconnect: <>", "WebSocket close code <>", "WebSocket close code: <>", "socket closed with code <>",
    "connection closed with code <>",
  } }

entry {
  key = 1000, title = "Normal closure",
  summary = "The connection has served its purpose and was closed in good order. It is no failure.",
  signs = { "<CloseCode.NORMAL_CLOSURE: 1000>" },
  source = { { "rfc6455", "7.4.1" } },
}

entry {
  key = 1001, title = "Going away",
  summary = "One side leaves: the server shuts down, or the browser goes to another page.",
  check = "Which side sent it: from a browser it is ordinary, from the server it is a restart.",
  causes = {
    { "The server was stopped or deployed anew.",
      "Let clients connect again after a random delay, so that they do not all come at once." },
  },
  signs = { "<CloseCode.GOING_AWAY: 1001>" },
  source = { { "rfc6455", "7.4.1" } },
}

entry {
  key = 1002, title = "Protocol error",
  summary = "The other side broke the rules of the protocol, for example with a frame that must not be masked, or must be.",
  causes = {
    { "Often a proxy in between changes frames, or two libraries understand an extension differently.",
      "Try the connection past the proxy, then with the extension permessage-deflate switched off." },
  },
  signs = { "<CloseCode.PROTOCOL_ERROR: 1002>" },
  source = { { "rfc6455", "7.4.1" } },
}

entry {
  key = 1003, title = "Unsupported data",
  summary = "The receiver does not take this kind of message, such as binary data where it expects text.",
  signs = { "<CloseCode.UNSUPPORTED_DATA: 1003>" },
  source = { { "rfc6455", "7.4.1" } },
}

entry {
  key = 1005, title = "No status received",
  summary = "The close frame held no number. Nobody sends 1005: the side that reports it has made it up.",
  signs = { "<CloseCode.NO_STATUS_RCVD: 1005>" },
  source = { { "rfc6455", "7.4.1" } },
}

entry {
  key = 1006, title = "Abnormal closure",
  summary = "The connection ended without a close frame. Nobody sends 1006: the browser or library that reports it has made it up, and it says nothing of the cause.",
  check = "Look at how long the connection lived, where a round number such as 60 s is an idle time-out, and at the status of the handshake: only 101 opened it. Browsers report a failed TLS handshake as 1006, too: open https:// of the same host.",
  causes = {
    { "A proxy closed a connection on which nothing had been sent for some time; nginx does so after proxy_read_timeout, 60 s unless set.",
      "Send a ping more often than that, for example every 30 s, or raise the time-out for this location." },
    { "The handshake failed: the proxy in front does not pass the headers Upgrade and Connection on.",
      "In nginx set `proxy_http_version 1.1;`, `proxy_set_header Upgrade $http_upgrade;` and `proxy_set_header Connection \"upgrade\";` in this location. Repeat its other proxy_set_header lines there as well: a location that has one takes none from the server block." },
    { "The server process ended, or the network was lost.",
      "Read the server's own log at that second; let the client connect again after a delay." },
  },
  signs = { "<CloseCode.ABNORMAL_CLOSURE: 1006>", "(abnormal closure)", "no close frame received or sent" },
  source = { { "rfc6455", "7.4.1" }, { "nginx-docs", "WebSocket proxying; ngx_http_proxy_module, proxy_set_header" }, { "whatwg-websockets" } },
}

entry {
  key = 1007, title = "Invalid payload data",
  summary = "The content does not fit its type, for example text that is not valid UTF-8.",
  signs = { "<CloseCode.INVALID_DATA: 1007>" },
  source = { { "rfc6455", "7.4.1" } },
}

entry {
  key = 1008, title = "Policy violation",
  summary = "The message breaks a policy of the receiver; the number is a general refusal.",
  check = "Read the reason text of the close frame.",
  signs = { "<CloseCode.POLICY_VIOLATION: 1008>" },
  source = { { "rfc6455", "7.4.1" } },
}

entry {
  key = 1009, title = "Message too big",
  summary = "The message is larger than the receiver takes.",
  causes = {
    { "A limit of the server, the gateway or the library is lower than the message.",
      "Send smaller messages. Raise the limit only as far as memory bears, because each connection may then use as much." },
  },
  signs = { "<CloseCode.MESSAGE_TOO_BIG: 1009>" },
  source = { { "rfc6455", "7.4.1" } },
}

entry {
  key = 1010, title = "Mandatory extension",
  summary = "The client wanted an extension that the server did not agree to in the handshake.",
  signs = { "<CloseCode.MANDATORY_EXTENSION: 1010>" },
  source = { { "rfc6455", "7.4.1" } },
}

entry {
  key = 1011, title = "Internal error",
  summary = "Something failed inside the server, and it gave the connection up.",
  causes = {
    { "Often the code that handles messages raised an error.",
      "Read the server's own log at that second and repair what it names." },
  },
  signs = { "<CloseCode.INTERNAL_ERROR: 1011>" },
  source = { { "rfc6455", "7.4.1" } },
}

entry {
  key = 1015, title = "TLS handshake failed",
  summary = "TLS could not be set up. Nobody sends 1015: the library that reports it has made it up; browsers say 1006 instead.",
  check = "Open https:// of the same host and port in a browser, which shows what is wrong with the certificate.",
  causes = {
    { "The certificate has expired, is for another name, or comes from a CA that the client does not trust.",
      "Issue a certificate for this name from a CA that clients trust. Do not switch verification off: anybody on the way could then read and change the messages." },
  },
  signs = { "<CloseCode.TLS_HANDSHAKE: 1015>" },
  source = { { "rfc6455", "7.4.1" } },
}
