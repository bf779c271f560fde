-- gRPC: the status codes by number, and the HTTP status to which google.rpc.Code maps a cancelled call.
-- Main source: grpc/grpc, doc/statuscodes.md; googleapis, google/rpc/code.proto; what the libraries print is tried or read in their code.

meaning {
  code = "499", versions = "0+",
  title = "CANCELLED",
  phrase = "Client Closed Request",
  summary = "The gRPC status CANCELLED corresponds to HTTP 499: somebody, mostly the calling side, gave the call up before it ended.",
  see = { ["504"] = "the mapping of DEADLINE_EXCEEDED, where time ran out", ["grpc 1"] = "the gRPC status itself, with its causes" },
  source = { { "googleapis", "google/rpc/code.proto" } },
}

family { id = "grpc", title = "status code of gRPC", key = "number",
  looks = {
    "grpc-status <>", "grpc_status <>", "grpc status <>", "grpc status code <>", "grpc code <>", "grpc error code <>", "grpc error <>",
  } }

-- How Go, .NET and grpcurl print a status, by its word (.NET writes `as` where that differs); with `rust` tonic, too. Where its name
-- has no underline, by which it is found wherever it stands: Python, Java and Node.js as well. `counted`: "2 UNKNOWN:" may be prose.
local function printed(number, name, word, more)
  local as = more.as or word
  local signs = { "code = " .. word .. " desc =", "Status(StatusCode=\"" .. as .. "\"", "ERROR: Code: " .. word .. " Message:" }
  local function add(sign) signs[#signs + 1] = sign end
  if more.rust then
    add("Status { code: " .. as .. ", message:")
    add("status: " .. as .. ", message: \"")
  end
  if name then
    add("StatusCode." .. name)
    add("StatusRuntimeException: " .. name)
    add("StatusException: " .. name)
    add("Status{code=" .. name .. ",")
    add((more.counted and "Error: " or "") .. number .. " " .. name .. ":")
  end
  for i = 1, #more do add(more[i]) end
  return signs
end

-- An HTTP status that came without grpc-status, as Go, C core, Node.js (`name`), .NET and Java report it; more signs may follow.
local function answered(statuses, name, more)
  local signs = more or {}
  for status in statuses:gmatch("%d+") do
    signs[#signs + 1] = "unexpected HTTP status code received from server: " .. status
    signs[#signs + 1] = "Received http2 header with status: " .. status
    signs[#signs + 1] = name .. ": Received HTTP status code " .. status
    signs[#signs + 1] = "Bad gRPC response. HTTP status code: " .. status
    signs[#signs + 1] = "HTTP status code " .. status .. " invalid content-type"
  end
  return signs
end

-- A stream that the peer reset, as Go and Java report it.
local function reset(name)
  return { "stream terminated by RST_STREAM with error code: " .. name, "RST_STREAM closed stream. HTTP/2 error code: " .. name }
end

local CODES = { "googleapis", "google/rpc/code.proto" }
local MAPPED = { "grpc", "doc/statuscodes.md; doc/http-grpc-status-mapping.md; doc/PROTOCOL-HTTP2.md, Errors; tried with grpcio 1.51" }

entry {
  key = 0, status = "200", title = "OK",
  summary = "The call succeeded. Calls that fail have the HTTP status 200 as well: grpc-status in the trailers decides.",
  source = { MAPPED },
}

entry {
  key = 1, name = "CANCELLED", status = "499", title = "The call was given up",
  summary = "The call was cancelled before it ended, mostly by the calling side. A server sees it also when the caller's connection breaks.",
  check = "Who printed it: in the log of a server it is mostly about clients that left.",
  causes = {
    { "The caller cancelled: its context ended, or the user left.",
      "Look at the caller first; accept single lines in the log of a server.",
      when = { says = { "code = Canceled desc = context canceled", "Locally cancelled by application!", "CANCELLED: Cancelled on client",
        "Detail=\"Call canceled by the client.", "CANCELLED: client cancelled", "io.grpc.Context was cancelled without error" } } },
    { "The program closed its channel while the call ran.",
      "Close the channel only after the last call, and share one channel instead of opening one for each call.",
      when = { says = { "grpc: the client connection is closing", "details = \"Channel closed!" } } },
    { "The answer was no gRPC: .NET gives this code to an HTTP 200 of a web server, a login page or a proxy that drops trailers.",
      "Send the call to the port and path of the gRPC service; let the proxy pass trailers. For gRPC-Web list grpc-status and grpc-message in Access-Control-Expose-Headers.",
      when = { says = { "Bad gRPC response. Invalid content-type value:", "Bad gRPC response. Response did not have a content-type header.",
        "No grpc-status found on response." } } },
    { "The peer or a proxy reset the HTTP/2 stream with CANCEL.",
      "Compare how long the call lived with the time-outs of the proxies on the way.",
      when = { http2 = 8, says = reset("CANCEL") } },
  },
  signs = printed("1", "CANCELLED", "Canceled", { as = "Cancelled", counted = true }),
  see = { ["grpc 4"] = "the deadline passed; a server may still report that as cancelled" },
  source = { MAPPED, { "grpc-go", "clientconn.go" }, { "grpc-node", "packages/grpc-js/src/call.ts" },
    { "grpc-dotnet", "GrpcCall.NonGeneric.cs, GrpcProtocolHelpers.cs" }, { "grpc-java", "ServerCalls.java, Contexts.java" } },
}

entry {
  key = 2, name = "UNKNOWN", status = "500", title = "An error without a gRPC code",
  summary = "The server failed without setting a status, and the message is its plain error. Or something answered that is no gRPC server: most HTTP statuses without grpc-status become this code.",
  check = "The message: an HTTP status in it means that a proxy or web server answered.",
  causes = {
    { "The handler raised an exception or returned a plain error.",
      "Read it in the message and in the log of the server; let the handler return a status with a code of its own.",
      when = { says = { "details = \"Exception calling application:", "grpc._server:Exception calling application:",
        "Detail=\"Exception was thrown by handler.", "Application error processing RPC" } } },
    { "A web page answered with HTTP 200, or a redirect, which gRPC does not follow.",
      "Send the call to the final host and the gRPC port, and exempt its path, /package.Service/, from login and redirect.",
      when = { says = answered("200", "2 UNKNOWN", { "unexpected HTTP status code received from server: 301",
        "unexpected HTTP status code received from server: 302", "Received http2 header with status: 302" }) } },
    { "A proxy limits the body; a stream of requests is one body.",
      "In nginx raise client_max_body_size (1m unless set) in the location with grpc_pass only. With 0 anybody who reaches it can send without end.",
      when = { says = { "unexpected HTTP status code received from server: 413", "Received http2 header with status: 413" } } },
    { "The client could not fetch its credentials.",
      "Look at the service account's key (its private_key needs real line breaks), the clock, and whether the token endpoint is reachable.",
      when = { says = "2 UNKNOWN: Getting metadata from plugin failed with error" } },
  },
  signs = printed("2", "UNKNOWN", "Unknown", { counted = true }),
  source = { MAPPED, { "grpc-go", "internal/transport/http2_client.go" }, { "grpc-java", "ServerImpl.java" },
    { "grpc-dotnet", "HttpContextServerCallContext.cs" }, { "nginx-docs", "ngx_http_core_module, client_max_body_size" } },
}

entry {
  key = 3, name = "INVALID_ARGUMENT", status = "400", title = "The arguments are wrong",
  summary = "The service finds the arguments wrong, whatever state it is in; its message says which.",
  causes = {
    { "A plain HTTP client called the gRPC port: grpc-go answers 415 with this text.",
      "Call it with a gRPC client, or put grpc-gateway in front for HTTP and JSON.",
      when = { says = "invalid gRPC request content-type" } },
  },
  signs = printed("3", nil, "InvalidArgument", {}),
  see = { ["grpc 9"] = "the arguments are fine, but the state of the system is not", ["grpc 11"] = "past the end of a range" },
  source = { CODES, { "grpc-go", "internal/transport/http2_server.go" } },
}

entry {
  key = 4, name = "DEADLINE_EXCEEDED", status = "504", title = "The deadline passed",
  summary = "The time that the caller allowed was over before the answer came. The work may have been done all the same, so repeat only what may be done twice.",
  check = "Waiting for in the message means that there was no connection, remote_addr that the server was reached. Else compare the deadline with the duration in the server's log.",
  causes = {
    { "The client had no connection when its time was up: the name does not resolve, a firewall drops the packets, or TLS on one side meets plain text on the other.",
      "Test name, port and TLS from the client's host, for example with `grpcurl -plaintext HOST:PORT list`. Without wait-for-ready the call fails at once and names the reason.",
      when = { says = { "while waiting for connections to become ready", "desc = latest balancer error:", "buffered_nanos=<>waiting_for_connection", "deadline exceeded after <>was_still_waiting",
        "Deadline exceeded after <>Waiting for LB pick" } } },
    { "The server was reached and did not answer in time.",
      "Find the slow hop: the deadline is passed on along a chain of calls. Speed that call up, or give it a longer deadline in the client.",
      when = { says = "deadline exceeded after <>remote_addr=" } },
    { "The deadline is shorter than the call needs, or the server is overloaded.",
      "Measure the call on the server under load, then set the deadline of this method above it." },
  },
  signs = printed("4", nil, "DeadlineExceeded", { rust = true, "GRPC::DeadlineExceeded", "Failed to dial target host<>context deadline exceeded" }),
  see = { ["grpc 14"] = "the connection failed before the deadline", ["grpc 1"] = "what the server may report for the same call" },
  source = { MAPPED, { "grpc-go", "picker_wrapper.go; issue 7983" }, { "grpc-java", "ClientCallImpl.java, DelayedClientTransport.java" },
    { "grpc-node", "resolving-call.ts; tried with grpc-js 1.14" } },
}

-- Without a name: NOT_FOUND alone is the constant of 404.
entry {
  key = 5, status = "404", title = "NOT_FOUND: what was asked for does not exist",
  summary = "The service does not have the entity, or hides it from a caller without the right. The message is the service's own: gRPC itself never creates this code.",
  signs = printed("5", "NOT_FOUND", "NotFound", {}),
  see = { ["grpc 12"] = "the method or service is missing, or a proxy answered 404", ["404"] = "the same words in HTTP" },
  source = { CODES },
}

entry {
  key = 6, name = "ALREADY_EXISTS", status = "409", title = "It exists already",
  summary = "What the caller wants to create exists already; often an earlier try that timed out had succeeded.",
  signs = printed("6", nil, "AlreadyExists", {}),
  source = { CODES },
}

entry {
  key = 7, name = "PERMISSION_DENIED", status = "403", title = "The caller may not do this",
  summary = "The caller is known and lacks the right. A client makes this code also of an HTTP 403 without grpc-status.",
  check = "The message: an HTTP status or RBAC in it means that something in front of the service refused.",
  causes = {
    { "An authorization policy in the mesh refuses the call.",
      "Find the AuthorizationPolicy (Istio) or RBAC filter that applies to this service, and allow this caller and this method only.",
      when = { says = { "code = PermissionDenied desc = RBAC: access denied", "PERMISSION_DENIED: RBAC: access denied" } } },
    { "A proxy or firewall answered 403 itself.",
      "Look for the rule in the log of the proxy, and except the gRPC path for this caller.",
      when = { says = answered("403", "7 PERMISSION_DENIED") } },
  },
  signs = printed("7", nil, "PermissionDenied", {}),
  see = { ["grpc 16"] = "the caller is not known" },
  source = { CODES, MAPPED },
}

entry {
  key = 8, name = "RESOURCE_EXHAUSTED", status = "429", title = "A limit is used up",
  summary = "A size limit, a quota, memory or the patience of the peer is used up.",
  check = "The message: larger than max is a size limit of gRPC; else it is mostly the service's own quota.",
  causes = {
    { "A message is larger than its receiver takes, 4194304 bytes unless set.",
      "Send less, in pages or as a stream. Else raise the limit of the receiver - for an answer the client, for a request the server: MaxCallRecvMsgSize (client) or MaxRecvMsgSize (server) in Go, grpc.max_receive_message_length in Python, C++ and Node, maxInboundMessageSize in Java, MaxReceiveMessageSize in .NET. One caller can then use that much memory.",
      when = { says = { "received message larger than max (", "gRPC message exceeds maximum size",
        "Received message exceeds the maximum configured message size" } } },
    { "A web page was read as a message: these numbers are the letters html or !DOC.",
      "Send the call to the gRPC port, and route its path past a login page or proxy that answers 200. A higher limit does not help.",
      when = { says = { "received message larger than max (1752460652", "received message larger than max (558124867" } } },
    { "The sender's own limit for messages is exceeded.",
      "Send less, or raise MaxCallSendMsgSize or MaxSendMsgSize (Go), grpc.max_send_message_length (Python, C++, Node), MaxSendMessageSize (.NET).",
      when = { says = { "trying to send message larger than max (", "Sent message larger than max", "Sending message exceeds the maximum configured message size" } } },
    { "The metadata is too large: C core refuses some above 8 KiB, all above 16 KiB.",
      "Shrink it: cookies, tokens, error details. Or raise grpc.max_metadata_size and grpc.absolute_max_metadata_size on the side that prints it.",
      when = { says = { "received metadata size exceeds soft limit", "received metadata size exceeds hard limit" } } },
    { "The peer closed the stream or connection with ENHANCE_YOUR_CALM.",
      "Look up http2 11: too many pings or resets, or, in Node, the memory limit of a session.",
      when = { http2 = 11, says = "Bandwidth exhausted or memory limit exceeded" } },
    { "A quota or rate limit of the service is used up.",
      "Retry with growing delays, and spread the calls; ask the owner of the service for more." },
  },
  signs = printed("8", nil, "ResourceExhausted", {}),
  source = { MAPPED, { "grpc-go", "rpc_util.go, stream.go, clientconn.go, server.go" }, { "grpc-java", "MessageDeframer.java" },
    { "grpc-node", "stream-decoder.ts; tried with grpc-js 1.14" }, { "grpc-dotnet", "GrpcChannelOptions.cs, StreamExtensions.cs" } },
}

entry {
  key = 9, name = "FAILED_PRECONDITION", status = "400", title = "The system is in the wrong state",
  summary = "The system is not in the state that the call needs, for example a folder to be removed is not empty. Repeating it does not help before that state is changed.",
  signs = printed("9", nil, "FailedPrecondition", {}),
  see = { ["grpc 10"] = "repeat the whole transaction", ["grpc 14"] = "repeat the call" },
  source = { CODES },
}

entry {
  key = 10, name = "ABORTED", status = "409", title = "Aborted by a conflict",
  summary = "The call was broken off, mostly because another one changed the same data.",
  causes = {
    { "Two transactions met.",
      "Repeat the whole read, change and write, with a random delay; repeating the last call alone does not help." },
  },
  signs = printed("10", "ABORTED", "Aborted", { counted = true }),
  source = { CODES },
}

entry {
  key = 11, name = "OUT_OF_RANGE", status = "400", title = "Past the valid range",
  summary = "The call went past the end, for example of a file. It may succeed later, when there is more.",
  signs = printed("11", nil, "OutOfRange", {}),
  source = { CODES },
}

entry {
  key = 12, name = "UNIMPLEMENTED", status = "501", title = "Unknown service or method",
  summary = "The server that answered does not have this service or method. A client makes this code also of an HTTP 404 without grpc-status.",
  check = "The full name /package.Service/Method in the message, against `grpcurl -plaintext HOST:PORT list`; and whether the right server answered.",
  causes = {
    { "The service is not registered in this server, or has another name there.",
      "Register the service before the server starts, use one .proto (package and names) on both sides, and look whether the address leads to another server.",
      when = { says = { "code = Unimplemented desc = unknown service", "UNIMPLEMENTED: unknown service",
        "ERROR: Code: Unimplemented Message: unknown service", "Detail=\"Service is unimplemented." } } },
    { "The service is there, but not this method: another version, or no code yet.",
      "Deploy the server of the newer .proto first, and implement the method: the generated stub answers so until it is.",
      when = { says = { "code = Unimplemented desc = unknown method", "UNIMPLEMENTED: unknown method", "code = Unimplemented desc = method",
        "UNIMPLEMENTED: Method not found:", "Detail=\"Method is unimplemented.", "12 UNIMPLEMENTED: The server does not implement the method" } } },
    { "A proxy or web server answered 404: the path is not routed to gRPC.",
      "Route /package.Service/ to it with HTTP/2, in nginx with grpc_pass, and do not rewrite the path.",
      when = { says = answered("404", "12 UNIMPLEMENTED") } },
    { "The server has no reflection service, which grpcurl and Postman ask first.",
      "Give the tool the file: `grpcurl -import-path DIR -proto FILE`. Or register reflection in the server; it then shows all its methods to every caller.",
      when = { says = { "code = Unimplemented desc = unknown service grpc.reflection.", "ERROR: Code: Unimplemented Message: unknown service grpc.reflection.",
        "UNIMPLEMENTED: unknown service grpc.reflection.", "server does not support the reflection API" } } },
    { "The server has no health service, which probes ask.",
      "Register grpc.health.v1.Health in the server, or probe its TCP port instead.",
      when = { says = { "code = Unimplemented desc = unknown service grpc.health.", "this server does not implement the grpc health protocol" } } },
  },
  signs = printed("12", "UNIMPLEMENTED", "Unimplemented", {}),
  source = { MAPPED, { "grpc-go", "server.go, rpc_util.go; issue 417" }, { "grpc-java", "ServerImpl.java" }, { "grpc-node", "server.ts" },
    { "grpc-dotnet", "ServerCallHandlerFactory.cs" } },
}

entry {
  key = 13, name = "INTERNAL", status = "500", title = "The protocol or a message broke",
  summary = "A message could not be decoded, the protocol was broken, or the stream was reset. A client makes this code also of an HTTP 400 without grpc-status.",
  check = "The HTTP/2 error code or HTTP status in the message.",
  causes = {
    { "The answer has no trailers, where grpc-status stands: a proxy dropped them.",
      "Pass HTTP/2 through to the server and not HTTP/1.1: grpc_pass in nginx, `backend-protocol: GRPC` in ingress-nginx, HTTP/2 to the backend elsewhere. Compare with a call past the proxy.",
      when = { says = { "server closed the stream without sending trailers", "Received unexpected EOS on", "Call ended without gRPC status" } } },
    { "The Node.js client itself broke off; its own error stands at the end of the message.",
      "Go by that error: read ECONNRESET, for example, is a lost connection.",
      when = { says = "triggered by internal client error:" } },
    { "The peer or a proxy reset the stream with INTERNAL_ERROR: it failed itself.",
      "Read its log at that second for a crash or a failed backend. Where the calls end after a round number of seconds, look for that time-out: grpc_read_timeout in nginx, 60 s unless set.",
      when = { http2 = 2, says = reset("INTERNAL_ERROR") } },
    { "The peer found a breach of HTTP/2, often in the metadata.",
      "Use lower-case keys and printable ASCII values, and names that end in -bin for anything else.",
      when = { http2 = 1, says = reset("PROTOCOL_ERROR") } },
    { "The peer or a proxy reset the stream with NO_ERROR, before a status came.",
      "Look for a proxy that ends the answer early or drops trailers, and for one that answers before it has read the request.",
      when = { http2 = 0, says = "stream terminated by RST_STREAM with error code: NO_ERROR" } },
    { "The call went over HTTP/1.1, which gRPC cannot use.",
      "Let every proxy on the way speak HTTP/2. On IIS gRPC needs Windows 11 or Server 2022 and the app in-process; else use gRPC-Web.",
      when = { says = { "Bad gRPC response. Response protocol downgraded to HTTP/1.1.", "Request protocol 'HTTP/1.1' is not supported." } } },
    { "The port speaks no HTTP/2: 485454502f are the letters of HTTP/1.1, 1503 begins a TLS alert, because the server wants TLS.",
      "Use the gRPC port instead of the REST port; for TLS drop usePlaintext and give the client the server's CA.",
      when = { says = "First received frame was not SETTINGS." } },
    { "The metadata is larger than the server takes.",
      "Shrink it; often a cookie or token grows. Else raise the server's limit: MaxHeaderListSize in Go, maxInboundMetadataSize in Java.",
      when = { says = "header list size to send violates the maximum size" } },
    { "The message does not fit its .proto, or something on the way changed it.",
      "Use one .proto on both sides, and switch off whatever changes bodies.",
      when = { says = { "grpc: failed to unmarshal the received message", "grpc: compressed flag set with identity or empty encoding",
        "Encountered end-of-stream mid-frame" } } },
  },
  signs = printed("13", "INTERNAL", "Internal", {}),
  source = { MAPPED, { "grpc-go", "internal/transport/http2_client.go, rpc_util.go; issues 577, 892" },
    { "grpc-java", "GrpcUtil.java, NettyClientHandler.java" }, { "grpc-node", "subchannel-call.ts; issues 1532, 1747" },
    { "grpc-dotnet", "GrpcCall.NonGeneric.cs, ServerCallHandlerBase.cs" }, { "netty", "Http2ConnectionHandler.java" }, { "nginx-docs", "ngx_http_grpc_module" },
    { "aspnetcore-docs", "grpc/aspnetcore.md (IIS)" }, { "github-issues", "kubernetes/ingress-nginx 2963" } },
}

entry {
  key = 14, name = "UNAVAILABLE", status = "503", title = "The server cannot be reached",
  summary = "No connection came about, it broke, or the server is shutting down. A client makes this code also of HTTP 429, 502, 503 and 504 without grpc-status. It often passes, so retrying with growing delays is right.",
  check = "The text behind the code: refused, timed out, TLS, an HTTP status, closed, or a GOAWAY; the log of the client has more than its exception.",
  causes = {
    { "Nothing listens on that port or socket, or the server listens on 127.0.0.1 only.",
      "Start it (containerd for its .sock), and look with `ss -ltn` there; let it listen on the address that the clients call, and compare the port with the Service or mapping in front.",
      when = { says = { "transport: Error while dialing<>connection refused", "failed to connect to all addresses<>Connection refused",
        "No connection established. Last error: <>ECONNREFUSED",
        "transport: Error while dialing<>no such file or directory", "Error starting gRPC call<>Connection refused", "UNAVAILABLE: io exception<>Connection refused",
        "Error starting gRPC call<>the target machine actively refused it",
        "code: Unavailable, message: <>tcp connect error", "status: Unavailable, message: <>tcp connect error" } } },
    { "The packets get no answer: a firewall, a wrong address, a host that is down.",
      "Test it from the client's host with `nc -vz HOST PORT`, and open the port on the way.",
      when = { says = { "transport: Error while dialing<>i/o timeout", "No connection established. Last error: <>ETIMEDOUT",
        "failed to connect to all addresses<>Connection timed out", "UNAVAILABLE: io exception<>connection timed out:" } } },
    { "The server closed the connection because the client pings too often.",
      "Raise the client's keepalive time to 5 minutes or more, or allow it in the server: EnforcementPolicy MinTime (Go), permitKeepAliveTime (Java).",
      when = { http2 = 11, says = "received prior goaway: code: ENHANCE_YOUR_CALM, debug data: \"too_many_pings" } },
    { "The server or a proxy closed the connection: restart, crash or idle time-out.",
      "Look at what ended at that second. Where idle connections break, set a keepalive time below the shortest time-out on the way, and allow it in the server (MinTime, PermitWithoutStream).",
      when = { says = { "desc = \"error reading from server: EOF", "desc = \"error reading from server: read tcp", "code = Unavailable desc = transport is closing",
        "UNAVAILABLE: Network closed for unknown reason", "UNAVAILABLE: channel closed", "details = \"Socket closed\"",
        "14 UNAVAILABLE: Connection dropped", "details = \"recvmsg:Connection reset by peer\"", "14 UNAVAILABLE: read ECONNRESET" } } },
    { "The server ends connections: it shuts down, or MaxConnectionAge is over.",
      "Retry; where MaxConnectionAgeGrace is set, give it the time that the longest call needs, and stop a server gracefully.",
      when = { says = { "code = Unavailable desc = the connection is draining", "the stream is rejected because server is draining the connection",
        "received prior goaway: code: NO_ERROR", "UNAVAILABLE: Connection closed after GOAWAY. HTTP/2 error code: NO_ERROR",
        "UNAVAILABLE: Abrupt GOAWAY closed <> stream. HTTP/2 error code: NO_ERROR" } } },
    { "The name does not resolve.",
      "Look it up on the client's host, and correct the target: dns:///HOST:PORT, without http://. In Kubernetes use service.namespace.svc.cluster.local.",
      when = { says = { "transport: Error while dialing<>no such host", "details = \"DNS resolution failed for", "503 DNS resolution failed for",
        "UNAVAILABLE: DNS resolution failed for", "14 UNAVAILABLE: Name resolution failed for target",
        "UNAVAILABLE: Unable to resolve host", "name resolver error: produced zero addresses" } } },
    { "The client uses TLS and the port speaks plain text.",
      "Switch TLS on in the server, or use the port that has it. Plain text in the client (insecure.NewCredentials, usePlaintext) only where nobody can read the network.",
      when = { says = { "authentication handshake failed: tls: first record does not look like a TLS handshake",
        "failed to connect to all addresses<>wrong version number",
        "failed to connect to all addresses<>WRONG_VERSION_NUMBER", "No connection established. Last error: <>wrong version number", "UNAVAILABLE: io exception<>not an SSL/TLS record:",
        "Error starting gRPC call<>Cannot determine the frame size or a corrupted frame was received" } } },
    { "The client sends plain text to a TLS port, or the port speaks HTTP/1.1.",
      "Use TLS credentials in the client if the server has TLS; else use the gRPC port.",
      when = { says = "error reading server preface: http2: frame too large" } },
    { "The port speaks HTTP/1.1: a REST port, a balancer, or a proxy that the environment sets.",
      "Use the gRPC port, and HTTP/2 on the balancer; where https_proxy is set, add the host to no_proxy.",
      when = { says = { "Trying to connect an http1.x server", "error reading server preface<>looked like an HTTP/1.1 header",
        "No connection established. Last error: Protocol error" } } },
    { "The other side closed at once: a balancer without a server that is well, a server that stops, or a TLS port that got plain text.",
      "Look whether a server is ready behind it, then call that server directly; compare TLS on both sides.",
      when = { says = { "error reading server preface: EOF", "error reading server preface: read tcp" } } },
    { "The client does not trust the CA of the server's certificate.",
      "Give the client the CA (credentials.NewClientTLSFromFile, ssl_channel_credentials(root_certificates)). Do not switch verification off: anybody on the way could then answer.",
      when = { says = { "authentication handshake failed<>x509: certificate signed by unknown authority",
        "failed to connect to all addresses<>certificate verify failed", "failed to connect to all addresses<>CERTIFICATE_VERIFY_FAILED",
        "No connection established. Last error: <>self-signed certificate", "No connection established. Last error: <>unable to verify the first certificate",
        "No connection established. Last error: <>unable to get local issuer certificate", "UNAVAILABLE: io exception<>PKIX path building failed" } } },
    { "The server's certificate is for another name.",
      "Dial a name that it holds, issue it with this name or address in subjectAltName, or set the name to expect: grpc.ssl_target_name_override, overrideAuthority.",
      when = { says = { "authentication handshake failed<>x509: cannot validate certificate for", "authentication handshake failed<>x509: certificate is valid for",
        "authentication handshake failed<>x509: certificate relies on legacy Common Name field", "Peer name <> is not in peer certificate",
        "No connection established. Last error: <>ERR_TLS_CERT_ALTNAME_INVALID" } } },
    { "The server's certificate has expired, or the clock is wrong.",
      "Renew it and reload the server; compare the clocks.",
      when = { says = { "authentication handshake failed<>x509: certificate has expired or is not yet valid",
        "authentication handshake failed<>x509: certificate has expired or is not yet valid: current time <> is after" } } },
    { "The server did not choose h2 in ALPN, which grpc-go demands since 1.67.",
      "Switch HTTP/2 on in the TLS listener or balancer; in a Go server put h2 into NextProtos or use credentials.NewTLS.",
      when = { says = "cannot check peer: missing selected ALPN property" } },
    { "A proxy answered 502 or 503: it reached no server that is well.",
      "Read its error log. In nginx use grpc_pass; too large http2 frame 4740180 there means that the server speaks HTTP/1.1. A health check over HTTP/1.1 fails against a gRPC server: use gRPC or TCP.",
      when = { says = answered("502 503", "14 UNAVAILABLE") } },
    { "A proxy answered 504: the call took longer than it waits.",
      "Raise the time-out for this path: grpc_read_timeout in nginx (60 s), the route's timeout in Envoy (15 s). Streams need messages or pings more often than that.",
      when = { says = answered("504", "14 UNAVAILABLE") } },
    { "An Envoy on the way, often Istio's sidecar, answered: its reset reason says why.",
      "Look it up: connection failure is envoy UF, connection termination UC (the server closes idle connections first), overflow UO, no healthy upstream UH. In Kubernetes name the port grpc or set `appProtocol: grpc`, so that Envoy speaks HTTP/2 to it.",
      when = { says = { "code = Unavailable desc = upstream connect error or disconnect/reset before headers",
        "UNAVAILABLE: upstream connect error or disconnect/reset before headers", "details = \"upstream connect error or disconnect/reset before headers",
        "grpc-message: upstream connect error or disconnect/reset before headers",
        "code = Unavailable desc = no healthy upstream", "UNAVAILABLE: no healthy upstream" } } },
    { "The server refused the stream unprocessed: too many at a time, or shutdown.",
      "Retry, it is safe; spread the calls over more connections. In nginx the limit is http2_max_concurrent_streams, 128 unless set.",
      when = { http2 = 7, says = "14 UNAVAILABLE: Stream refused by server" } },
    { "The peer answers no pings: its machine or a NAT or firewall dropped it.",
      "Look at the idle time-outs on the way, and keep the client's keepalive time below them.",
      when = { says = { "keepalive ping failed to receive ACK within timeout", "Keepalive failed. The connection is likely gone" } } },
    { "The client could not fetch its credentials.",
      "Look at the service account's key, the clock, and the token endpoint; on Google Cloud try `gcloud auth application-default login`.",
      when = { says = "Getting metadata from plugin failed with error" } },
  },
  signs = printed("14", "UNAVAILABLE", "Unavailable", {
    rust = true, "GRPC::Unavailable", "transport: Error while dialing", "transport: authentication handshake failed", "error reading server preface",
    "all SubConns are in TransientFailure", "failed to connect to all addresses; last error:",
    "No connection established. Last error:", "Error connecting to subchannel.",
  }),
  see = { ["grpc 4"] = "the client waited for a connection until its deadline" },
  source = { MAPPED, { "grpc", "doc/keepalive.md" }, { "grpc-go", "internal/transport, credentials/tls.go; README, FAQ" },
    { "grpc-java", "NettyClientHandler.java, Utils.java, KeepAliveManager.java" }, { "grpc-node", "resolver-dns.ts; tried with grpc-js 1.14" }, { "envoy-docs", "faq/configuration/timeouts" } },
}

entry {
  key = 15, name = "DATA_LOSS", status = "500", title = "Data is lost or corrupt",
  summary = "The service found data lost or corrupt beyond repair.",
  signs = printed("15", nil, "DataLoss", {}),
  source = { CODES },
}

entry {
  key = 16, name = "UNAUTHENTICATED", status = "401", title = "No valid credentials",
  summary = "The call has no valid credentials, or the client could not add them. A client makes this code also of an HTTP 401 without grpc-status.",
  check = "The metadata authorization of the call: whether it is there, its expiry and its audience. An HTTP status in the message means that a proxy refused.",
  causes = {
    { "The token is missing, has expired or is for another audience.",
      "Send a fresh token in the metadata authorization, as `Bearer TOKEN`, and compare its audience with the service." },
    { "The client could not make the credentials of the call.",
      "Look at the source of the token: the key file, the clock, the token endpoint.",
      when = { says = "code = Unauthenticated desc = transport: per-RPC creds failed due to error" } },
    { "The channel has no TLS, and tokens are sent over TLS only.",
      "Use TLS for the channel.",
      when = { says = "cannot send secure credentials on an insecure connection" } },
  },
  signs = printed("16", "UNAUTHENTICATED", "Unauthenticated", { rust = true }),
  see = { ["grpc 7"] = "the caller is known but may not do this" },
  source = { CODES, MAPPED, { "grpc-go", "internal/transport/http2_client.go" } },
}
