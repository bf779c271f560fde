-- Envoy, and the meshes and gateways that are made of it (Istio, Contour, Envoy Gateway): the response flags and response code
-- details of its access log, and what its own answers mean. Main source: Envoy documentation and source code; issues of Istio.

local ROUTER = { "envoy-src", "source/common/router/router.cc" }
local MANAGER = { "envoy-src", "source/common/http/conn_manager_impl.cc" }
local CODEC = { "envoy-src", "source/common/http/http1/codec_impl.cc" }
local DETAILS = { "envoy-docs", "configuration/http/http_conn_man/response_code_details" }
local FLAGS = { "envoy-docs", "configuration/advanced/substitution_formatter, RESPONSE_FLAGS" }
local TIMEOUTS = { "envoy-docs", "faq/configuration/timeouts" }
local PROBLEMS = { "istio-docs", "ops/common-problems/network-issues" }

-- The body of an answer, which has "retried and the latest" in the gap where Envoy had tried again.
local BODY = "upstream connect error or disconnect/reset before headers.<>reset reason: "

-- Causes that a status and a key of the log have in common.
local HOST = { "The Host header is in no route: another name, or with a port (`example.com:8443`) that the route does not list.",
  "List the host, and host and port where clients send it, in hosts of the VirtualService (domains in Envoy), or set strip_any_host_port (strip_matching_host_port drops the listener's own port only)." }
local BOUND = { "The VirtualService is not bound to the gateway, the Gateway lacks the host, or no rule fits the path.",
  "Name the Gateway as `namespace/name` in gateways; compare host and path with `istioctl proxy-config route POD`." }
local PLAIN = { "TLS or HTTP/2 (gRPC) arrives at a port that Envoy treats as plain HTTP/1.1, a TCP protocol at a port named http, or a scanner sends rubbish.",
  "Correct scheme and port of the client; name the Service port by its protocol (`grpc-api`, `tcp-db`) or set appProtocol. Ignore scanners." }
local LARGE = { "The headers are larger than max_request_headers_kb, 60 KiB by default: cookies or tokens have grown, or the URL holds a long list.",
  "Shorten them, or use POST. Raise max_request_headers_kb at every Envoy on the way (Istio: EnvoyFilter) only as far as memory bears." }
local MANY = { "There are more headers than max_headers_count, 100 by default: each hop adds some, or a client sends many.",
  "Drop headers, or raise max_headers_count in common_http_protocol_options." }
local MISSING = { "There is no token where the filter looks for it: the header Authorization with Bearer, or the places of from_headers and from_params (Envoy Gateway: extractFrom). A proxy may have dropped the header.",
  "Send `Authorization: Bearer TOKEN`. For a path that needs none, such as a health check, write a rule without requires: everybody then reaches it." }
local EXPIRED = { "The exp of the token has passed.", "Fetch a new token before it expires; compare the clocks." }

-- How a failed handshake looks in a body and in a log. Several errors may stand in front of the last one: more than a gap bridges.
local function failed(reason)
  return { says = { "TLS error: <>:" .. reason, "TLS_error:<>:" .. reason, "OPENSSL_internal:" .. reason .. ":TLS_error_end" } }
end

meaning {
  code = "000", versions = "0+",
  title = "No response code",
  summary = "The access log shows response code 0 because Envoy never began to send a response. Mostly the client had disconnected; the response flag DC says so. For TCP the code is always 0.",
  check = "The response flags in the same log line.",
  see = { ["499"] = "what nginx logs for the same event" },
  source = { { "envoy-docs", "configuration/observability/access_log/usage" } },
}

meaning {
  code = "400", versions = "0+",
  title = "Bad request",
  summary = "Envoy refused the request before any upstream saw it.",
  check = "Response flag and details in the access log: DPE with http1.* names the broken rule, IH a bad x-envoy header; via_upstream means that the application answered.",
  causes = {
    { "The request has no Host header, or its path is not valid.",
      "Send HTTP/1.1 with a Host header; percent-encode the path once.",
      when = { says = { "400 - missing_host_header", "400 - path_normalization_failed" } } },
    PLAIN,
  },
  see = { ["envoy DPE"] = "the flag of a request that breaks HTTP" },
  source = { MANAGER, { "istio-issues", "36434, 57294" } },
}

meaning {
  code = "401", versions = "0+",
  title = "Not authenticated",
  summary = "A filter of Envoy found no valid credentials: mostly the JWT filter (RequestAuthentication in Istio), or an external authorization service. Istio lets a request without a token pass; an AuthorizationPolicy that asks for one then answers 403.",
  check = "The body of one line, such as Jwt is missing, or the details in the access log; via_upstream means that the application answered.",
  see = { ["envoy jwt_authn_access_denied"] = "what each text of the JWT filter means", ["envoy UAEX"] = "the external authorization service" },
  source = { { "envoy-src", "source/extensions/filters/http/jwt_authn/filter.cc" } },
}

meaning {
  code = "403", versions = "0+",
  title = "Refused by a filter",
  summary = "A filter of Envoy refused the request, and no application was asked: RBAC (AuthorizationPolicy of Istio), external authorization, or an upgrade that is not enabled.",
  check = "Body RBAC: access denied is RBAC, flag UAEX external authorization, details upgrade_failed an upgrade; via_upstream means that the application answered.",
  see = {
    ["envoy UAEX"] = "external authorization said no, or could not be asked",
    ["envoy rbac_access_denied_matched_policy"] = "which rule denied it",
    ["envoy upgrade_failed"] = "WebSocket or another upgrade is not enabled",
  },
  source = { DETAILS, { "istio-issues", "47622" } },
}

meaning {
  code = "404", versions = "0+",
  title = "No route",
  summary = "No virtual host or route of Envoy fits host and path. The body is empty; a page with text comes from the application.",
  check = "Flag NR and route_not_found in the access log; no flag and via_upstream mean that the application answered.",
  causes = {
    HOST, BOUND,
    { "Two Gateways share a wildcard certificate, and the browser reuses the HTTP/2 connection of the first for a host of the second.",
      "Use one Gateway with the wildcard host, and bind both VirtualServices to it." },
  },
  see = { ["envoy NR"] = "the flag of the same failure" },
  source = { { "envoy-docs", "faq/debugging/why_is_my_route_not_found" }, PROBLEMS,
    { "istio-issues", "6469, 11828, 30347" } },
}

meaning {
  code = "408", versions = "0+",
  title = "Request or stream timed out",
  summary = "Nothing moved on the stream for 5 minutes (stream_idle_timeout), or the request was not complete within request_timeout or request_headers_timeout, which are off by default.",
  check = "Flag SI is the idle stream; without it see the details request_overall_timeout or request_header_timeout. Newer Envoy answers 504 once the request was complete.",
  causes = {
    { "The client uploads slowly or stalls.",
      "Raise request_timeout for routes with uploads only: it protects against clients that hold connections.",
      when = { says = { "408 - request_overall_timeout", "408 - request_header_timeout" } } },
  },
  see = { ["envoy SI"] = "the flag of an idle stream" },
  source = { TIMEOUTS, MANAGER },
}

meaning {
  code = "413", versions = "0+",
  title = "The body is larger than a filter may buffer",
  summary = "A filter needs the whole body, and it is larger than per_connection_buffer_limit_bytes of the listener (1 MiB, in Envoy Gateway 32 KiB) or the filter's own limit. Without such a filter Envoy streams and never answers 413.",
  check = "Details request_payload_too_large mean Envoy; via_upstream the application or a proxy behind.",
  causes = {
    { "A filter buffers uploads: ext_authz with_request_body, Lua that reads body(), buffer, ext_proc.",
      "Let the authorization service see headers only or a part (allow_partial_message). Else raise per_connection_buffer_limit_bytes or max_request_bytes (Envoy Gateway: connection.bufferLimit of a ClientTrafficPolicy); each connection may then use as much memory." },
  },
  signs = { "413 - request_payload_too_large", "response_code_details\":\"request_payload_too_large" },
  source = { { "envoy-src", "source/common/http/filter_manager.cc" }, { "istio-issues", "55358" }, { "emissary-1036" }, { "ai-gateway-827" } },
}

meaning {
  code = "421", versions = "0+",
  title = "Misdirected request",
  summary = "Contour lets Envoy answer 421 where the Host header is not the name for which the TLS connection was opened (SNI).",
  causes = {
    { "A browser reuses an HTTP/2 connection for a second host, because one wildcard certificate covers both.",
      "Use a certificate for each host, so that browsers open a connection for each." },
    { "The Host header has a port, such as :8443, that an old Contour does not expect.",
      "Upgrade Contour, or let clients use port 443." },
  },
  source = { { "contour-issues", "2483, 2568, 5240" } },
}

meaning {
  code = "426", versions = "0+",
  title = "HTTP/1.0 is not accepted",
  summary = "The client spoke HTTP/1.0 or 0.9, and accept_http_10 is off, its default. The detail is low_version.",
  causes = {
    { "An nginx in front proxies with HTTP/1.0, its long-time default.",
      "Set `proxy_http_version 1.1;` and `proxy_set_header Connection \"\";` in its location." },
    { "An old client or a health check speaks HTTP/1.0.",
      "Let it speak HTTP/1.1, or set accept_http_10 in http_protocol_options (Istio: PILOT_HTTP10=1 for istiod)." },
  },
  signs = { "426 - low_version", "DPE low_version", "response_code_details\":\"low_version" },
  source = { CODEC, PROBLEMS,
    { "signoz-53" } },
}

meaning {
  code = "429", versions = "0+",
  title = "Rate limited",
  summary = "A rate limit filter of Envoy refused the request. The body local_rate_limited tells the local one, x-envoy-ratelimited without that body the rate limit service.",
  check = "Flag RL in the access log; via_upstream means that the application answered.",
  see = { ["envoy RL"] = "the flag of the same failure" },
  source = { { "envoy-docs", "configuration/http/http_filters/rate_limit_filter; local_rate_limit_filter" } },
}

meaning {
  code = "431", versions = "0+",
  title = "Request headers too large",
  summary = "The request has too large or too many headers for Envoy. On HTTP/2 Envoy resets the stream instead.",
  check = "Details http1.headers_too_large or http1.too_many_headers mean Envoy; via_upstream the application, and Node.js for example allows less.",
  causes = { LARGE, MANY },
  see = { ["envoy DPE"] = "the flag that Envoy logs with it" },
  source = { { "envoy-issues", "34231" }, { "istio-issues", "33622" }, { "contour-issues", "2951" } },
}

meaning {
  code = "500", versions = "0+",
  title = "A filter failed",
  summary = "Envoy itself answers 500 seldom: a response is larger than the buffer of a filter, the rate limit service failed, or a filter has no configuration. Mostly the application answered.",
  check = "Details via_upstream mean the application, response_payload_too_large the buffer; flag RLSE the rate limit service, NFCF the missing configuration.",
  causes = {
    { "A filter that buffers (Lua, buffer, ext_proc) got a response larger than the buffer limit.",
      "Let the filter work on chunks, or raise per_connection_buffer_limit_bytes (1 MiB) of that cluster; each connection may then use as much memory.",
      when = { says = { "500 - response_payload_too_large", "response_code_details\":\"response_payload_too_large" } } },
  },
  source = { DETAILS, { "envoy-src", "source/common/http/filter_manager.cc" },
    { "istio-issues", "13719" } },
}

meaning {
  code = "502", versions = "0+",
  title = "The upstream broke HTTP, or the mesh blocks the host",
  summary = "The response of the upstream could not be parsed (flag UPE), or Istio refuses a host that the mesh does not know (direct_response).",
  check = "Flag and details in the access log; via_upstream means that a server behind answered 502.",
  see = { ["envoy UPE"] = "why a response cannot be parsed", ["envoy BlackHoleCluster"] = "egress that Istio blocks" },
  source = { ROUTER, { "istio-issues", "21384, 36711" } },
}

meaning {
  code = "503", versions = "0+",
  title = "The upstream could not be reached",
  summary = "Envoy answers 503 for nearly all that goes wrong on the way to the upstream. The flag behind 503 in its access log tells which.",
  check = "`kubectl logs POD -c istio-proxy` of both sides: UF, UH, UC, UO (circuit breaker), NC (no cluster); a dash and via_upstream mean that the application answered.",
  causes = {
    { "UF: nothing listens on the port, packets are dropped, or one side expects mutual TLS and the other does not.",
      "Compare targetPort with the port of the process; make PeerAuthentication and DestinationRule agree." },
    { "UH: no pod is ready, or the labels of a subset select none.",
      "Look at `istioctl proxy-config endpoint POD` for that cluster." },
    { "UC: the upstream closes idle connections sooner than Envoy, or its process ended.",
      "Set connectionPool.http.idleTimeout of the DestinationRule below the upstream's keep-alive timeout." },
  },
  signs = { "upstream connect error or disconnect/reset before headers" },
  see = { ["envoy UF"] = "connecting failed", ["envoy UC"] = "the connection ended", ["envoy UH"] = "no usable host", ["envoy UO"] = "circuit breaker" },
  source = { ROUTER, PROBLEMS },
}

meaning {
  code = "504", versions = "0+",
  title = "The upstream answered too late",
  summary = "A timeout of Envoy ran out: of the route (15 s by default in Envoy and Envoy Gateway, none in Istio), of one try, of an idle stream, or of its duration.",
  check = "Flag UT, SI or UMSDR; the duration in the line equals the timeout. A dash and via_upstream mean that a proxy behind answered.",
  see = { ["envoy UT"] = "which timeout, and how to set it", ["envoy SI"] = "an idle stream", ["envoy UMSDR"] = "the longest duration of a stream" },
  source = { TIMEOUTS, ROUTER },
}

meaning {
  code = "507", versions = "0+",
  title = "Body too large to be sent again",
  summary = "A retry was due, but more of the request body had come than Envoy keeps for it.",
  causes = {
    { "The upstream failed during a large upload, and the route has a retry policy.",
      "Cure the first failure in the upstream. Switch retries off for routes with large uploads, or raise per_connection_buffer_limit_bytes of the listener (1 MiB); per_request_buffer_limit_bytes of a route can only lower it." },
  },
  signs = { "exceeded request buffer limit while retrying upstream", "request_payload_exceeded_retry_buffer_limit" },
  source = { DETAILS, ROUTER },
}

-- Details in a log are signs, not looks: as keys they would be told beside the flag of the same failure.
family { id = "envoy", title = "response flag or response code detail of Envoy", key = "name", together = true,
  columns = { "envoy flags" },
  looks = {
    "response_flags <>", "responseFlags <>", "response_flag <>", "ResponseFlags: <>",
    -- A log line without its stamp.
    "HTTP/1.1\" 503 <>", "HTTP/2\" 503 <>", "HTTP/1.1\" 0 <>", "HTTP/2\" 0 <>", "HTTP/1.1\" 504 <>", "HTTP/1.1\" 404 <>",
    "HTTP/1.1\" 502 <>", "HTTP/1.1\" 400 <>", "HTTP/1.1\" 403 <>", "HTTP/1.1\" 408 <>", "HTTP/1.1\" 429 <>", "HTTP/1.1\" 200 <>",
    "HTTP/2\" 200 <>", "HTTP/2\" 404 <>", "HTTP/2\" 504 <>",
  },
}

entry {
  key = "UC", status = "503", name = "UpstreamConnectionTermination", also = { "upstream_reset_before_response_started{connection_termination}" },
  title = "The upstream closed the connection before it answered",
  summary = "The upstream closed an open connection before it sent response headers, and Envoy answers 503. After the headers (200 UC) the body is cut off.",
  check = "Idle time before the failure against the upstream's keep-alive timeout; restarts of the upstream at that second.",
  causes = {
    { "Keep-alive race: the upstream closes idle connections (older Node.js after 5 s) sooner than Envoy (idle_timeout 1 hour).",
      "Set Envoy's idle timeout below the upstream's: connectionPool.http.idleTimeout of the DestinationRule (Envoy: common_http_protocol_options.idle_timeout of the cluster), or raise the upstream's. For repeatable requests add `retryOn: reset`; connect-failure does not cover this." },
    { "The upstream crashed, was stopped as in a deployment, or cut the request off at a time limit of its own: the duration is then a round number.",
      "Read its exit code (OOMKilled); add a preStop sleep, so that open requests end first; raise the request timeout of its server." },
    { "The server side requires mutual TLS (PeerAuthentication STRICT), and this client sends plain text.",
      "Set tls.mode ISTIO_MUTUAL in the DestinationRule, or give the client a sidecar." },
  },
  signs = {
    "upstream_reset_before_response_started{connection_termination", "upstream_reset_after_response_started{connection_termination",
    "reset reason: connection termination", BODY .. "connection termination",
  },
  see = { ["envoy UF"] = "the connection could not be opened at all", ["envoy UR"] = "only the stream was reset" },
  source = { ROUTER, TIMEOUTS,
    { "envoy-issues", "14981" }, { "istio-issues", "55138" }, { "asm-503" } },
}

entry {
  key = "UF", status = "503", name = "UpstreamConnectionFailure",
  also = {
    "upstream_reset_before_response_started{remote_connection_failure}", "upstream_reset_before_response_started{local_connection_failure}",
    "upstream_reset_before_response_started{connection_failure}", "upstream_reset_before_response_started{connection_timeout}",
  },
  title = "Connecting to the upstream failed",
  summary = "Envoy could not open the connection: refused, unreachable, timed out, or the TLS handshake failed. Envoy answers 503. In a line with inbound| the upstream is the application beside the sidecar.",
  check = "The transport failure reason in the body or log: delayed connect error 111 is refused, 113 no route, TLS_error a failed handshake; no reason and a duration near 5 or 10 s is a timeout.",
  causes = {
    { "Nothing listens on that port (connection refused): the application is not up yet, listens on another port, or only on 127.0.0.1, which since Istio 1.10 other pods do not reach.",
      "Compare targetPort of the Service with `ss -ltn` in the pod, listen on 0.0.0.0, and give the pod a readiness probe on that port.",
      when = { says = { "delayed_connect_error:_111", "delayed connect error: 111", "delayed connect error: Connection refused",
        "delayed_connect_error:_Connection_refused" } } },
    { "One side speaks mutual TLS and the other does not: a DestinationRule without tls, or with DISABLE, against PeerAuthentication STRICT.",
      "Set tls.mode ISTIO_MUTUAL in the DestinationRule for hosts with a sidecar." },
    { "The connection was not open within connect_timeout, the TLS handshake included (5 s, in Istio 10 s): packets are dropped, or the host is overloaded.",
      "Test the port from the client's pod, then open NetworkPolicy, security group or firewall for it.",
      when = { says = { "upstream_reset_before_response_started{connection_timeout", "reset reason: connection timeout",
        BODY .. "connection timeout" } } },
    { "In the first seconds of a pod: the application calls out before its sidecar is ready.",
      "Set holdApplicationUntilProxyStarts to true in the annotation proxy.istio.io/config (Istio 1.7+)." },
    { "No way to the host, or a firewall rejects the packets (no route to host); firewalld on a node disturbs the rules of Istio.",
      "Open the path in the firewall of the node rather than stopping it; look for pods that ended a moment ago.",
      when = { says = { "delayed_connect_error:_113", "delayed connect error: 113", "delayed connect error: No route to host" } } },
    { "Envoy began TLS, and the upstream answered in plain text: a DestinationRule or transport socket asks for TLS on a port without it, or the upstream has no sidecar.",
      "Point the rule at the TLS port, or give the upstream a sidecar. With tls.mode DISABLE for that host the traffic goes in clear text.",
      when = failed "WRONG_VERSION_NUMBER" },
    { "The upstream's certificate holds no name that fits. After an upgrade Istio may check the name of the Host header or SNI where it did not before.",
      "Issue a certificate with that name, or set sni and subjectAltNames of the DestinationRule to a name that it holds.",
      when = { says = { "verify cert failed: verify SAN list", "verify_cert_failed:_verify_SAN_list" } } },
    { "Envoy does not accept the upstream's certificate: expired, CA not trusted, intermediate missing, or wrong name. Newer versions say which behind verify cert failed.",
      "Look at it with `openssl s_client -connect HOST:PORT -servername NAME`. Renew it, send the chain, or put its CA into trusted_ca (Istio: caCertificates). Do not use insecureSkipVerify: anybody on the way could then answer.",
      when = failed "CERTIFICATE_VERIFY_FAILED" },
    { "The upstream broke the handshake off (alert 40), mostly because it wants a client certificate and got none.",
      "Give Envoy one: tls.mode MUTUAL with its files, or ISTIO_MUTUAL inside the mesh.",
      when = failed "SSLV3_ALERT_HANDSHAKE_FAILURE" },
    { "No TLS version in common: as a client Envoy offers TLS 1.2 only by default.",
      "Set tls_maximum_protocol_version TLSv1_3 in tls_params of the cluster for an upstream that takes TLS 1.3 only.",
      when = failed "TLSV1_ALERT_PROTOCOL_VERSION" },
    { "The upstream refused Envoy's client certificate: its CA is unknown there, it has expired, or it is not the expected one. Names with ALERT are what the other side sent.",
      "Give Envoy a certificate of the CA that the upstream accepts, and renew it; in Istio look at istiod and `istioctl proxy-config secret POD`.",
      when = { says = {
        "TLS error: <>:TLSV1_ALERT_UNKNOWN_CA", "TLS_error:<>:TLSV1_ALERT_UNKNOWN_CA",
        "TLS error: <>:SSLV3_ALERT_CERTIFICATE_EXPIRED", "TLS_error:<>:SSLV3_ALERT_CERTIFICATE_EXPIRED",
        "TLS error: <>:SSLV3_ALERT_CERTIFICATE_UNKNOWN", "TLS_error:<>:SSLV3_ALERT_CERTIFICATE_UNKNOWN",
      } } },
    { "The certificate, key or CA has not arrived from the control plane (SDS): the secret does not exist, is in another namespace, or istiod cannot be reached.",
      "Create the secret where the proxy may read it; for an Istio gateway that is the namespace of the gateway's pod (credentialName).",
      when = { says = { "Secret is not supplied by SDS", "Secret_is_not_supplied_by_SDS" } } },
  },
  signs = {
    "upstream_reset_before_response_started{remote_connection_failure", "upstream_reset_before_response_started{local_connection_failure",
    "upstream_reset_before_response_started{connection_failure", "reset reason: connection failure",
    "reset reason: remote connection failure", "reset reason: local connection failure",
    BODY .. "connection failure", BODY .. "remote connection failure",
    BODY .. "local connection failure",
  },
  see = { ["envoy UH"] = "there is no host to connect to", ["envoy UC"] = "the connection was open and ended" },
  source = { ROUTER, { "envoy-docs", "intro/arch_overview/security/ssl, trouble shooting" },
    { "istio-docs", "ops/common-problems/network-issues; releases/1.10, upgrade notes" },
    { "istio-issues", "4341, 33208, 41090, 46431" }, { "envoy-issues", "15584, 42266, 43069" } },
}

entry {
  key = "UH", status = "503", name = "NoHealthyUpstream", also = { "no_healthy_upstream" },
  title = "No usable host in the cluster",
  summary = "The cluster exists, but no host of it can be used: none is known, or all failed health checks or were ejected. Envoy answers 503 without trying.",
  check = "`istioctl proxy-config endpoint POD --cluster NAME`, or /clusters at the admin port: no line is no host, FAILED an ejected one.",
  causes = {
    { "The Service has no ready pod, or its selector fits none.",
      "Look at `kubectl get endpointslices`; bring pods to Ready, and compare selector and labels." },
    { "A subset of the DestinationRule selects labels that no pod carries.",
      "Correct the labels of the subset or of the pods." },
    { "Outlier detection ejected every host after errors.",
      "Cure those errors first; lower maxEjectionPercent, so that some hosts stay." },
    { "The proxy cannot reach its control plane, whose cluster has no host. This text stands in the proxy's log, not in an answer.",
      "Look whether istiod or the xDS server runs, and whether its port (15012) can be reached.",
      when = { says = "gRPC config stream closed: 14, no healthy upstream" } },
  },
  signs = { "no healthy upstream", "reply with details no_healthy_upstream" },
  see = { ["envoy NC"] = "the cluster itself does not exist" },
  source = { FLAGS, { "istio-issues", "6085, 20367" } },
}

entry {
  key = "NR", status = "404", name = "NoRouteFound", also = { "route_not_found", "route_configuration_not_found" },
  title = "No route, or no filter chain",
  summary = "No virtual host or route fits host and path, and Envoy answers 404. With code 0 no filter chain of the listener fits the connection, which is closed.",
  check = "Authority and path of the line against `istioctl proxy-config route POD`.",
  causes = {
    HOST, BOUND,
    { "Right after the start of a pod the routes have not arrived yet.",
      "Look at `istioctl proxy-status`; set holdApplicationUntilProxyStarts." },
  },
  signs = { "reply with details route_not_found" },
  see = { ["envoy NC"] = "a route exists, its cluster does not" },
  source = { ROUTER, { "envoy-docs", "faq/debugging/why_is_my_route_not_found" },
    { "istio-issues", "4341, 6469, 30347, 53561" } },
}

entry {
  key = "filter_chain_not_found",
  title = "No filter chain fits the connection",
  summary = "The listener has no filter chain for this connection, and Envoy closes it. The flag is NR, with code 0.",
  check = "The requested server name of the line: a dash is none.",
  causes = {
    { "The client sends no SNI (it calls an IP address, or is a TCP health check), asks for a name that no Gateway lists, or speaks plain text to a sidecar with mTLS STRICT.",
      "Let the client call by name, and add that host to the Gateway; point health checks at port 15021, /healthz/ready; set tls.mode ISTIO_MUTUAL for clients inside the mesh.",
      when = { envoy = "NR" } },
  },
  signs = { "filter_chain_not_found" },
  source = { DETAILS, { "istio-issues", "32466, 41380" } },
}

entry {
  key = "UO", status = "503", name = "UpstreamOverflow", also = { "upstream_reset_before_response_started{overflow}", "maintenance_mode" },
  title = "Circuit breaker open",
  summary = "Envoy refused the request itself, because a circuit breaker of the cluster is open or maintenance mode is on. It answers 503 with x-envoy-overloaded: true.",
  check = "Statistics of the cluster: upstream_rq_pending_overflow, upstream_cx_overflow, upstream_rq_retry_overflow.",
  causes = {
    { "More connections, pending or active requests than allowed: 1024 each in Envoy; in Istio no limit unless a DestinationRule has connectionPool, often with tiny numbers from an example.",
      "Make the upstream faster or add hosts first. Then set maxConnections, http1MaxPendingRequests and http2MaxRequests (circuit_breakers.thresholds) to the real concurrency; more load reaches the upstream then." },
    { "With UF,UO or UC,UO the retries are limited: max_retries is 3 at a time.",
      "Cure the failure that is retried; raising max_retries adds load." },
    { "Maintenance mode is on for the cluster.",
      "Set the runtime key `upstream.maintenance_mode.CLUSTER` back to 0.",
      when = { says = "503 UO maintenance_mode" } },
  },
  signs = { "upstream_reset_before_response_started{overflow", "reset reason: overflow",
    BODY .. "overflow" },
  source = { ROUTER, { "envoy-issues", "13170, 17379, 36771" }, { "istio-issues", "57343" },
    PROBLEMS },
}

entry {
  key = "UT", status = "504", name = "UpstreamRequestTimeout", also = { "response_timeout", "upstream_response_timeout", "upstream_per_try_idle_timeout" },
  title = "The upstream did not answer in time",
  summary = "The timeout of the route or of one try ran out. Envoy answers 504 with the body upstream request timeout.",
  check = "The duration in the line equals the timeout: 15000 ms is Envoy's default.",
  causes = {
    { "The answer takes longer than the route allows: 15 s by default in Envoy and Envoy Gateway, none in Istio.",
      "Find out why the upstream is slow, or set the timeout of that route: http.timeout in the VirtualService, timeouts.request in an HTTPRoute, timeout in Envoy. Callers in front must wait longer." },
    { "A stream (gRPC, server-sent events) never ends, and the route timeout counts until its end.",
      "Set timeout 0s on that route only; the stream idle timeout still guards it." },
  },
  signs = { "upstream request timeout", "reply with details response_timeout" },
  see = { ["envoy SI"] = "nothing moved on the stream", ["envoy UMSDR"] = "the stream lived too long" },
  source = { ROUTER, TIMEOUTS,
    { "envoy-issues", "14606, 17697" }, { "contour-issues", "5159" } },
}

entry {
  key = "upstream_per_try_timeout", status = "504",
  title = "One try took too long",
  summary = "Envoy answers 504 with the flag UT.",
  causes = {
    { "The last try did not answer within per_try_timeout, which is shorter than the upstream needs.",
      "Raise retries.perTryTimeout of the VirtualService (per_try_timeout in Envoy); times the attempts it should stay within the timeout of the route.",
      when = { envoy = "UT" } },
  },
  signs = { "upstream_per_try_timeout" },
  source = { ROUTER, TIMEOUTS },
}

entry {
  key = "DC", name = "DownstreamConnectionTermination", also = { "downstream_remote_disconnect" },
  title = "The client closed the connection",
  summary = "The client, or a proxy in front, closed the connection before the response was complete. The code is 0 where Envoy had not begun to answer. WebSockets and streams that simply end get DC, too.",
  check = "The duration: a round number such as 10000, 30000 or 60000 ms is the timeout of the caller or of a load balancer in front.",
  causes = {
    { "The answer took longer than the caller waits.",
      "Make the request faster, or raise the caller's timeout above that of Envoy's route." },
    { "Users left the page, or the client was stopped.", "Accept single lines." },
  },
  signs = { "downstream_remote_disconnect" },
  see = { ["499"] = "what nginx logs for the same event", ["envoy DR"] = "only the HTTP/2 stream was reset" },
  source = { { "envoy-docs", "configuration/http/http_conn_man/response_code_details; configuration/observability/access_log/usage" } },
}

entry {
  key = "URX", name = "UpstreamRetryLimitExceeded",
  title = "All retries are used up",
  summary = "The last try failed as well, or all connect attempts of a TCP route. It stands beside the flag of that failure: UF,URX means that connecting failed each time; URX alone with via_upstream that the upstream answered with an error each time.",
  check = "The other flag in the same field, or the status of the upstream.",
  causes = {
    { "The upstream fails on every try.", "Treat the flag or status beside it; more retries only add load." },
  },
  source = { ROUTER, FLAGS,
    { "envoy-issues", "13170" } },
}

entry {
  key = "UR", status = "503", name = "UpstreamRemoteReset",
  also = { "upstream_reset_before_response_started{remote_reset}", "upstream_reset_before_response_started{remote_refused_stream_reset}" },
  title = "The upstream reset the stream",
  summary = "The upstream sent an HTTP/2 reset for this stream before it answered; the connection stays. Envoy answers 503.",
  causes = {
    { "The upstream refused the stream before it worked on it: it is at its limit of streams, or shuts down. A retry is safe.",
      "Retry with retry_on refused-stream, which Istio does by default.",
      when = { says = { "upstream_reset_before_response_started{remote_refused_stream_reset", "reset reason: remote refused stream reset",
        BODY .. "remote refused stream reset" } } },
    { "The application or its gRPC server aborted the call, for example after an error or its own deadline.",
      "Read the log of the upstream at that second." },
  },
  signs = { "upstream_reset_before_response_started{remote_reset", "reset reason: remote reset",
    BODY .. "remote reset" },
  source = { ROUTER, { "istio-issues", "47037" }, { "asm-503" } },
}

entry {
  key = "LR", status = "503", name = "LocalReset", also = { "upstream_reset_before_response_started{local_reset}" },
  title = "Envoy reset the stream to the upstream",
  summary = "Envoy itself ended the stream to the upstream before an answer came, and answers 503. The flag says no more; the log of router and http at level debug shows what came before.",
  signs = { "upstream_reset_before_response_started{local_reset", "reset reason: local reset",
    BODY .. "local reset" },
  source = { ROUTER },
}

entry {
  key = "UPE", status = "502", name = "UpstreamProtocolError", also = { "upstream_reset_before_response_started{protocol_error}" },
  title = "The response of the upstream breaks HTTP",
  summary = "Envoy could not parse the response. It answers 502, or cuts off a response that had begun (200 UPE).",
  check = "`istioctl proxy-config log POD --level http:debug,http2:debug,client:debug`: the log then names the header or the parser's error.",
  causes = {
    { "The protocols differ: Envoy speaks HTTP/1.1, and the upstream answers in HTTP/2 or gRPC, or the other way.",
      "Name the Service port by its protocol (`grpc-...`, `http2-...`, `http-...`) or set appProtocol.",
      when = { says = "http/1.1 protocol error: HPE_INVALID_CONSTANT" } },
    { "The application sends Transfer-Encoding twice, or both Content-Length and chunked; often it copies the headers of a backend of its own.",
      "Do not copy hop-by-hop headers (Transfer-Encoding, Connection) from that backend." },
    { "A header holds bytes that are not allowed, such as a file name in raw UTF-8 in Content-Disposition.",
      "Encode it (filename*=UTF-8''...), or drop the header." },
    { "The response headers are larger than 60 KiB.", "Shorten them, or raise max_response_headers_kb of the cluster." },
  },
  signs = {
    "upstream_reset_before_response_started{protocol_error", "upstream_reset_after_response_started{protocol_error",
    "reset reason: protocol error", BODY .. "protocol error",
  },
  source = { ROUTER, { "istio-issues", "9045, 36711, 50098, 55506, 56332, 57294" } },
}

entry {
  key = "DPE", status = "400 431 501", name = "DownstreamProtocolError",
  title = "The request of the client breaks HTTP",
  summary = "Envoy could not parse the request, or a rule forbids it. HTTP/1: 400, 431 for large headers, 501 for a Transfer-Encoding. HTTP/2: stream or connection are reset, without an answer.",
  check = "The response code details: http1.* or http2.* names the rule.",
  causes = {
    PLAIN,
    { "A header is too large, or holds what is not allowed.", "Log %RESPONSE_CODE_DETAILS%, which names the rule." },
  },
  see = { ["431"] = "headers that are too large" },
  source = { DETAILS, { "istio-issues", "36434, 54016" } },
}

entry {
  key = "http1.codec_error", status = "400",
  title = "Not HTTP/1.1",
  summary = "The parser met what is no HTTP/1.1. Envoy answers 400 with the flag DPE.",
  causes = {
    { PLAIN[1], PLAIN[2], when = { envoy = "DPE" } },
  },
  signs = { "http1.codec_error", "http/1.1 protocol error: HPE_INVALID_METHOD" },
  source = { { "istio-issues", "36434, 54016, 57294" }, { "envoy-issues", "17361" } },
}

entry {
  key = "http1.headers_too_large", status = "431",
  title = "Request headers too large",
  summary = "Envoy answers 431 with the flag DPE.",
  causes = {
    { LARGE[1], LARGE[2], when = { envoy = "DPE" } },
  },
  signs = { "http1.headers_too_large" },
  source = { DETAILS, CODEC },
}

entry {
  key = "http1.too_many_headers", status = "431", also = { "http2.too_many_headers" },
  title = "Too many request headers",
  summary = "Envoy answers 431 with the flag DPE; on HTTP/2 it resets the stream.",
  causes = {
    { MANY[1], MANY[2], when = { envoy = "DPE" } },
  },
  signs = { "http1.too_many_headers", "http2.too_many_headers" },
  source = { CODEC, { "istio-issues", "33622" } },
}

entry {
  key = "http1.unexpected_underscore", status = "400", also = { "http2.unexpected_underscore" },
  title = "A header name with an underscore",
  summary = "The setting is headers_with_underscores_action of the listener.",
  causes = {
    { "A header name has an underscore, such as X_API_KEY, and the listener rejects these, as Envoy Gateway does by default.",
      "Write hyphens in the name. Accept underscores (headers.withUnderscoresAction Allow of a ClientTrafficPolicy) only if no backend takes _ and - for the same.",
      when = { envoy = "DPE" } },
  },
  signs = { "http1.unexpected_underscore", "http2.unexpected_underscore" },
  source = { DETAILS, CODEC },
}

entry {
  key = "http1.invalid_characters", status = "400", also = { "http1.invalid_url", "http2.invalid.header.field" },
  title = "Bytes that are not allowed",
  summary = "Envoy answers 400 with the flag DPE, or resets the HTTP/2 stream.",
  causes = {
    { "A header or the URL holds bytes that are not allowed, such as raw UTF-8 or control characters.", "Percent-encode or drop them in the client.", when = { envoy = "DPE" } },
  },
  signs = { "http1.invalid_characters", "http1.invalid_url", "http2.invalid.header.field" },
  source = { DETAILS, CODEC },
}

entry {
  key = "http1.content_length_and_chunked_not_allowed", status = "400 501", also = { "http1.invalid_transfer_encoding" },
  title = "Transfer-Encoding that is not accepted",
  summary = "Envoy answers 400, or 501 to a Transfer-Encoding other than chunked, with the flag DPE.",
  causes = {
    { "The client or a proxy in front sends both Content-Length and Transfer-Encoding, which is how requests are smuggled, or a Transfer-Encoding such as gzip or identity.",
      "Let it send Content-Length or `Transfer-Encoding: chunked`, one of the two. Do not allow both in Envoy.",
      when = { envoy = "DPE" } },
  },
  signs = { "http1.content_length_and_chunked_not_allowed", "http1.invalid_transfer_encoding" },
  source = { DETAILS, CODEC },
}

entry {
  key = "http2.violation.of.messaging.rule",
  title = "The HTTP/2 stream breaks a rule",
  summary = "Envoy resets the stream, and no status is sent.",
  causes = {
    { "The request breaks a rule of HTTP/2 messages, for example with a Content-Length that does not fit the body, or a Connection header.",
      "Run Envoy with http2 at level trace, which logs `invalid http2:` and the header; correct the client.",
      when = { envoy = "DPE" } },
  },
  signs = { "http2.violation.of.messaging.rule" },
  source = { { "envoy-docs", "configuration/http/http_conn_man/response_code_details; faq/debugging/why_is_envoy_sending_http2_resets" } },
}

entry {
  key = "SI", status = "408 504", name = "StreamIdleTimeout", also = { "stream_idle_timeout" },
  title = "Nothing moved on the stream",
  summary = "No byte went either way for the stream idle timeout, 5 minutes by default. Envoy answers 408, newer versions 504 once the request was complete, or cuts an open stream (101 SI).",
  check = "A duration near 300000 ms is the default.",
  causes = {
    { "A long poll, WebSocket, gRPC stream or slow report pauses longer than that.",
      "Send a ping more often, or raise idle_timeout of that route (stream_idle_timeout for the whole listener)." },
  },
  source = { TIMEOUTS, MANAGER },
}

entry {
  key = "DT", name = "DurationTimeout", also = { "duration_timeout" },
  title = "The connection reached its longest duration",
  summary = "The connection is older than max_connection_duration (HTTP) or max_downstream_connection_duration (TCP). Both are off unless somebody set them, to close old connections on purpose.",
  causes = {
    { "A long stream or TCP session outlives the limit.",
      "Let the client connect again, or raise the limit for that listener." },
  },
  source = { { "envoy-docs", "configuration/advanced/substitution_formatter, RESPONSE_FLAGS; faq/configuration/timeouts" } },
}

entry {
  key = "UMSDR", status = "408 504", name = "UpstreamMaxStreamDurationReached", also = { "upstream_max_stream_duration_reached" },
  title = "The stream to the upstream lived too long",
  summary = "The stream outlived max_stream_duration. Envoy answers 408, newer versions 504 once the request was complete.",
  causes = {
    { "The max_stream_duration of the cluster or route, or a grpc-timeout header, is shorter than the call.",
      "Raise max_stream_duration or give long streams a route of their own; for gRPC set a longer deadline in the client." },
  },
  signs = { "upstream max stream duration reached", "upstream_max_stream_duration_reached" },
  source = { ROUTER, TIMEOUTS },
}

entry {
  key = "NC", status = "503", name = "NoClusterFound", also = { "cluster_not_found" },
  title = "The route names a cluster that does not exist",
  summary = "A route fits, but Envoy has no cluster of the name in it. It answers 503 unless cluster_not_found_response_code says otherwise.",
  check = "`istioctl proxy-config cluster POD` and `istioctl analyze`.",
  causes = {
    { "The VirtualService names a subset that no DestinationRule defines, or one that this namespace does not see (exportTo).",
      "Create the DestinationRule with that subset before the VirtualService." },
    { "The destination is no Service or ServiceEntry: a short name from another namespace, or a port that the Service does not have.",
      "Write `svc.ns.svc.cluster.local` and a port of the Service in destination." },
    { "The cluster has not arrived yet.", "Look at `istioctl proxy-status`." },
  },
  signs = { "unknown cluster 'outbound|", "reply with details cluster_not_found" },
  source = { ROUTER, { "istio-issues", "6335, 31925" } },
}

entry {
  key = "UAEX", status = "403", name = "UnauthorizedExternalService", also = { "ext_authz_denied", "ext_authz_error" },
  title = "External authorization refused or failed",
  summary = "The external authorization service denied the request with a status of its choice, mostly 403, or it could not be asked and Envoy fails closed with status_on_error, 403 by default.",
  check = "Details ext_authz_denied (it decided) or ext_authz_error (it did not answer).",
  causes = {
    { "The authorization service said no.",
      "Read its log for this request; correct the policy or the credentials.",
      when = { says = "ext_authz_denied" } },
    { "The service could not be asked: it is down, slower than its timeout, or its host or port is wrong.",
      "Repair it, correct service and port of the extensionProvider, or raise its timeout. failure_mode_allow (failOpen) would let every request pass unchecked while it is down.",
      when = { says = "ext_authz_error" } },
  },
  source = { { "envoy-src", "source/extensions/filters/http/ext_authz/ext_authz.cc" }, { "envoy-docs", "configuration/http/http_filters/ext_authz_filter" },
    { "istio-issues", "29118, 47622" } },
}

entry {
  key = "RL", status = "429", name = "RateLimited", also = { "local_rate_limited", "request_rate_limited" },
  title = "Rate limited by Envoy",
  summary = "A rate limit filter refused the request with 429: the local token bucket (local_rate_limited) or the rate limit service (request_rate_limited).",
  causes = {
    { "The caller sends more than the descriptor or token bucket allows.",
      "Let the caller repeat with a growing delay. Raise the limit only as far as the upstream can take it." },
    { "A local bucket is shared by all callers of one Envoy, so one busy caller uses it up.",
      "Add descriptors for single callers or paths, or use the rate limit service." },
  },
  signs = { "local_rate_limited", "x-envoy-ratelimited: true" },
  source = { { "envoy-src", "source/extensions/filters/http/local_ratelimit, ratelimit" }, { "envoy-docs", "configuration/http/http_filters/rate_limit_filter" } },
}

entry {
  key = "RLSE", status = "500", name = "RateLimitServiceError", also = { "rate_limiter_error" },
  title = "The rate limit service failed",
  summary = "The rate limit service could not be asked or returned an error, and failure_mode_deny is true. Envoy answers 500.",
  causes = {
    { "The service is down or slow, or does not reach its storage.",
      "Repair it, or raise its timeout. With failure_mode_deny false requests would pass uncounted while it is down." },
  },
  source = { { "envoy-src", "source/extensions/filters/http/ratelimit/ratelimit.cc" }, { "envoy-docs", "configuration/http/http_filters/rate_limit_filter" } },
}

entry {
  key = "LH", status = "503", name = "FailedLocalHealthCheck",
  title = "The local service is not healthy",
  summary = "The health check filter of this Envoy answered a health check with 503.",
  causes = {
    { "The service behind failed its check, or somebody called /healthcheck/fail at the admin port to drain this instance.",
      "Repair the service, or send `POST /healthcheck/ok` to the admin port." },
  },
  source = { { "envoy-docs", "configuration/advanced/substitution_formatter, RESPONSE_FLAGS; operations/admin" } },
}

entry {
  key = "IH", status = "400", name = "InvalidEnvoyRequestHeaders", also = { "request_headers_failed_strict_check" },
  title = "An x-envoy header has an invalid value",
  summary = "The option strict_check_headers is on, and a header such as x-envoy-retry-on or x-envoy-upstream-rq-timeout-ms has no valid value. Envoy answers 400, and the body names it.",
  causes = {
    { "The caller sends a wrong value.", "Correct or drop the header that the body names." },
  },
  signs = { "invalid header 'x-envoy-<>' with value '", "request_headers_failed_strict_check" },
  source = { ROUTER },
}

entry {
  key = "DI", name = "DelayInjected",
  title = "Delayed on purpose",
  summary = "A fault injection rule delayed the request. It is no failure by itself.",
  causes = {
    { "A rule of a test is still active (Istio: fault.delay in a VirtualService).", "Remove the rule." },
  },
  source = { FLAGS },
}

entry {
  key = "FI", name = "FaultInjected",
  title = "Ended on purpose",
  summary = "A fault injection rule ended the request with the code that it names, and the body fault filter abort.",
  causes = {
    { "A rule of a test is still active (Istio: fault.abort in a VirtualService).", "Remove the rule." },
    { "With 404 and `via: 1.1 google` it is Google's load balancer (GKE Gateway): no route fits, or a new configuration has not spread yet.",
      "Compare host, path and header matches of the HTTPRoute with the request, read the conditions in its status, and wait some minutes after a change.",
      when = { says = "via: 1.1 google<>fault filter abort" } },
  },
  signs = { "fault filter abort", "fault_filter_abort" },
  source = { { "envoy-src", "source/extensions/filters/http/fault/fault_filter.cc" } },
}

entry {
  key = "OM", status = "503", name = "OverloadManagerTerminated", also = { "overload" },
  title = "Envoy itself is overloaded",
  summary = "The overload manager ended or refused the request, because Envoy is short of a resource such as heap or connections. It answers 503, often with the body envoy overloaded.",
  check = "Statistics `overload.*` at the admin port: the pressure of each resource.",
  causes = {
    { "Often large buffers, many connections or a large configuration fill the memory.",
      "Give the proxy more memory, add instances, or shorten its configuration (Istio: Sidecar resources)." },
  },
  signs = { "envoy overloaded", "upstream_reset_before_response_started{overload_manager_reset",
    BODY .. "overload manager reset" },
  source = { MANAGER },
}

entry {
  key = "DF", status = "503", name = "DnsResolutionFailed", also = { "dns_resolution_failure" },
  title = "The name of the upstream does not resolve",
  summary = "The dynamic forward proxy could not resolve the host of the request. Envoy answers 503 with the body DNS resolution failure.",
  check = "The text in braces behind dns_resolution_failure.",
  causes = {
    { "The name does not exist for the resolver of this Envoy, or the resolver does not answer.",
      "Resolve it from the pod of Envoy; correct the name, or the resolver in dns_resolution_config." },
  },
  signs = { "dns_resolution_failure{" },
  source = { { "envoy-src", "source/extensions/filters/http/dynamic_forward_proxy/proxy_filter.cc" } },
}

entry {
  key = "DO", status = "503", name = "DropOverload", also = { "drop_overload" },
  title = "Dropped by the control plane",
  summary = "The endpoints of the cluster carry drop_overloads: the control plane told Envoy to refuse a share of the requests with 503.",
  see = { ["envoy UDO"] = "all requests" },
  source = { FLAGS },
}

entry {
  key = "UDO", status = "503", name = "UnconditionalDropOverload", also = { "unconditional_drop_overload" },
  title = "All traffic dropped by the control plane",
  summary = "The drop_overloads of the cluster is 100 percent: Envoy refuses every request with 503.",
  see = { ["envoy DO"] = "a share of the requests only" },
  source = { FLAGS },
}

entry {
  key = "DR", name = "DownstreamRemoteReset",
  title = "The client reset the stream",
  summary = "The client cancelled this request with an HTTP/2 reset; the connection stays. gRPC clients do so when a deadline passes or a call is cancelled.",
  causes = {
    { "The deadline of the client passed, or it needs the answer no more.",
      "Compare the duration with the client's deadline; accept single lines." },
  },
  signs = { "http2.remote_reset", "http2.remote_refuse" },
  see = { ["envoy DC"] = "the whole connection was closed" },
  source = { FLAGS },
}

entry {
  key = "RFCF", name = "ResponseFromCacheFilter",
  title = "Answered from the cache",
  summary = "A cache filter of Envoy sent the response. It is no failure.",
  source = { FLAGS },
}

entry {
  key = "NFCF", status = "500", name = "NoFilterConfigFound",
  title = "The configuration of a filter has not arrived",
  summary = "A filter gets its configuration from a discovery service (ECDS), and it did not come within the warming deadline. Envoy answers the requests of that listener with 500.",
  causes = {
    { "The control plane does not send it; with Istio for example a WasmPlugin that cannot be fetched.",
      "Look in the log of the proxy for the name of the filter; correct url and imagePullSecret of the WasmPlugin." },
  },
  source = { FLAGS, { "envoy-src", "source/common/http/filter_chain_helper.cc" } },
}

entry {
  key = "via_upstream",
  title = "The upstream itself sent this status",
  summary = "Envoy only passed the status on. Where the upstream is a sidecar, gateway or another proxy, its own log line tells more.",
  causes = {
    { "The application, or a proxy between, answered so.",
      "Read the log of the upstream host that the line names, not the configuration of the mesh." },
  },
  signs = {
    "400 - via_upstream", "401 - via_upstream", "403 - via_upstream", "404 - via_upstream", "413 - via_upstream", "429 - via_upstream",
    "431 - via_upstream", "500 - via_upstream", "502 - via_upstream", "503 - via_upstream", "504 - via_upstream",
    "response_code\":500,\"response_code_details\":\"via_upstream", "response_code\":502,\"response_code_details\":\"via_upstream",
    "response_code\":503,\"response_code_details\":\"via_upstream", "response_code\":504,\"response_code_details\":\"via_upstream",
  },
  source = { DETAILS },
}

entry {
  key = "upstream_reset_after_response_started",
  title = "The upstream broke off during the response",
  summary = "Headers had gone to the client, then the stream to the upstream ended. The client sees the first status and a body that is cut off. The reason stands in braces.",
  causes = {
    { "The upstream crashed, was stopped, or has a time limit of its own in the middle of the body.",
      "Look for a restart or a write timeout of the upstream at that second." },
  },
  signs = { "upstream_reset_after_response_started{remote_reset", "upstream_reset_after_response_started{local_reset" },
  source = { DETAILS },
}

entry {
  key = "rbac_access_denied_matched_policy", status = "403",
  title = "Denied by RBAC (AuthorizationPolicy)",
  summary = "An RBAC rule of Envoy, in Istio an AuthorizationPolicy, denied the request with 403. The proxy of the workload that got the request logs which.",
  check = "The brackets in its log: ns[NAMESPACE]-policy[NAME]-rule[N] is a DENY rule that matched, none that no ALLOW rule did.",
  causes = {
    { "An ALLOW policy selects the workload, and no rule of it fits: it denies all that it does not name.",
      "Add a rule for this caller, path and method. Principals and source namespaces are known over mutual TLS only.",
      when = { says = { "rbac_access_denied_matched_policy[none]", "enforced denied, matched policy none" } } },
    { "A CUSTOM policy names an extensionProvider that meshConfig does not define or that is faulty, so Istio denies all.",
      "Define the provider in meshConfig.extensionProviders under that name; istiod's log names the error.",
      when = { says = "rbac_access_denied_matched_policy[default-deny-all-due-to-bad-CUSTOM-action" } },
    { "A DENY policy fits this request.",
      "Narrow the policy that the brackets name, by path, method or caller." },
  },
  signs = { "RBAC: access denied", "rbac_access_denied_matched_policy[ns[" },
  source = { { "envoy-src", "source/extensions/filters/common/rbac/utility.cc" }, { "istio-issues", "40944, 47622" },
    { "istio-docs", "concepts/security, authorization" } },
}

entry {
  key = "jwt_authn_access_denied", status = "401 403",
  title = "The JSON web token was not accepted",
  summary = "The JWT filter of Envoy (RequestAuthentication in Istio) refused the request with 401. The body, and the braces behind the detail, tell why.",
  causes = {
    { MISSING[1], MISSING[2], when = { says = "Jwt_is_missing" } },
    { EXPIRED[1], EXPIRED[2], when = { says = "Jwt_is_expired" } },
    { "The iss of the token is not the issuer of any rule, letter for letter, a slash at the end included.",
      "Decode the token, and copy its iss into issuer of the rule.",
      when = { says = { "Jwt issuer is not configured", "Jwt_issuer_is_not_configured" } } },
    { "The aud of the token is none of the audiences of the rule; the answer is 403 here.",
      "Request a token for this audience, or add it to audiences if this service may accept such tokens.",
      when = { says = { "Audiences in Jwt are not allowed", "Audiences_in_Jwt_are_not_allowed" } } },
    { "The key set has no key of the token's kid and alg: keys were rotated, or jwksUri is missing or of another issuer.",
      "Compare kid of the token's header with the key set; correct jwksUri, or wait for the next fetch after a rotation.",
      when = { says = { "Jwks doesn't have key to match kid or alg from Jwt", "Jwks_doesn't_have_key_to_match_kid_or_alg_from_Jwt" } } },
    { "The signature does not fit the key: the token was changed, or signed elsewhere.",
      "Use an unchanged token of this issuer and environment.",
      when = { says = { "Jwt verification fails", "Jwt_verification_fails" } } },
    { "The key set could not be fetched: Envoy does not reach the URL (egress, DNS, its CA), or the first fetch still runs.",
      "Call the URL from the proxy's pod; give its cluster the right CA, or use the address inside the cluster.",
      when = { says = { "Jwks remote fetch is failed", "Jwks_remote_fetch_is_failed" } } },
    { "What was sent is no JWT: an opaque token, or one with quotes.",
      "Send a token of three parts with two dots; ask the issuer for a JWT.",
      when = { says = { "Jwt is not in the form of Header.Payload.Signature", "Jwt_is_not_in_the_form_of_Header.Payload.Signature" } } },
  },
  signs = { "jwt_authn_access_denied{" },
  source = { { "envoy-src", "source/common/jwt/status.cc; source/extensions/filters/http/jwt_authn/filter.cc" } },
}

-- Other software says these two as well: they are Envoy's only behind its header or as the whole of a text.
entry {
  key = "Jwt is missing", status = "401",
  title = "No JSON web token",
  summary = "The JWT filter of Envoy found no token in the request, and answers 401.",
  causes = { MISSING },
  signs = { "server: envoy<>Jwt is missing", "server: istio-envoy<>Jwt is missing" },
  see = { ["envoy jwt_authn_access_denied"] = "the other answers of the JWT filter" },
  source = { { "envoy-src", "source/common/jwt/status.cc; source/extensions/filters/http/jwt_authn/filter.cc" } },
}

entry {
  key = "Jwt is expired", status = "401",
  title = "The JSON web token has expired",
  summary = "The JWT filter of Envoy (RequestAuthentication in Istio) refused the token, and answers 401.",
  causes = { EXPIRED },
  signs = { "server: envoy<>Jwt is expired", "server: istio-envoy<>Jwt is expired" },
  see = { ["envoy jwt_authn_access_denied"] = "the other answers of the JWT filter" },
  source = { { "envoy-src", "source/common/jwt/status.cc; source/extensions/filters/http/jwt_authn/filter.cc" } },
}

entry {
  key = "low_version", status = "426",
  title = "HTTP/1.0 is not accepted",
  summary = "The client spoke HTTP/1.0 or 0.9, and Envoy answers 426.",
  see = { ["426"] = "what to do" },
  source = { DETAILS },
}

entry {
  key = "request_payload_too_large", status = "413",
  title = "The body is larger than a filter may buffer",
  summary = "A filter needs the whole body, and it is larger than its limit. Envoy answers 413.",
  see = { ["413"] = "the limits and how to raise them" },
  source = { DETAILS },
}

entry {
  key = "upgrade_failed", status = "403",
  title = "The upgrade is not enabled",
  summary = "The client asked for an upgrade, such as WebSocket, that neither the listener nor the route allows. Envoy answers 403.",
  check = "The statistic downstream_rq_ws_on_non_ws_route, and the Upgrade header of the request.",
  causes = {
    { "The list upgrade_configs lacks this type. Istio allows websocket, but not for example tailscale-control-protocol.",
      "Add the type of the Upgrade header as upgrade_type to upgrade_configs of the connection manager or route; in Istio with an EnvoyFilter." },
  },
  signs = { "403 - upgrade_failed", "response_code_details\":\"upgrade_failed" },
  source = { MANAGER, { "istio-issues", "50980" } },
}

entry {
  key = "BlackHoleCluster", status = "502",
  title = "Istio blocks the call to a host outside",
  summary = "The sidecar refused a call to a host that the mesh does not know, because outboundTrafficPolicy is REGISTRY_ONLY. HTTP gets 502, TCP is closed.",
  check = "The authority or requested server name in the line.",
  causes = {
    { "There is no ServiceEntry for the host and port, or the Sidecar resource does not list it in egress.hosts; also where the Host header has an unknown port.",
      "Add a ServiceEntry for this host and port. ALLOW_ANY would let pods reach any host outside." },
  },
  signs = { "502 - direct_response", "0 UH - -<>BlackHoleCluster", "upstream_cluster\":\"BlackHoleCluster", "route_name\":\"block_all" },
  source = { { "istio-docs", "tasks/traffic-management/egress/egress-control" }, { "istio-issues", "16629, 21384" } },
}

entry {
  key = "PassthroughCluster",
  title = "A host that the mesh does not know",
  summary = "The call goes to a host without Service or ServiceEntry and is passed on as it is (ALLOW_ANY, the default). It is no failure; routes, retries and TLS settings of the mesh do not apply. A ServiceEntry makes the host known.",
  source = { { "istio-docs", "tasks/traffic-management/egress/egress-control" } },
}

entry {
  key = "InboundPassthroughCluster", also = { "InboundPassthroughClusterIpv4", "InboundPassthroughClusterIpv6" },
  title = "A port of the pod that no Service names",
  summary = "The call reached a port of the pod that is in no Service; the sidecar passes it to the application as it is. With UF and error 111 the application does not listen there.",
  source = { { "istio-issues", "51267" } },
}
