-- AWS: statuses that an Application Load Balancer (ALB) generates itself.
-- Main source: the AWS user guide for Application Load Balancers, "Troubleshoot your Application Load Balancers".

meaning {
  code = "000", versions = "0+",
  title = "HTTP/2 connection closed with GOAWAY",
  summary = "On an HTTP/2 connection the load balancer sent GOAWAY and closed the connection, so the client gets no status line.",
  causes = {
    { "A single header of a request is larger than 8 K even when it is compressed.",
      "Shrink the header, usually a cookie or a token." },
    { "The connection has carried more than 10,000 requests.",
      "Open a new connection; good clients do so by themselves after GOAWAY." },
  },
  see = { ["400"] = "the header limits of the load balancer in general" },
  source = { { "aws-alb", "load-balancer-troubleshooting.html, The load balancer sends a response code of 000" } },
}

meaning {
  code = "400", versions = "0+",
  title = "Bad request",
  summary = "The request is malformed, or too large: 16 K is the limit for the request line and for each header, 64 K for all headers together.",
  causes = {
    { "One of these limits is exceeded.",
      "Shrink cookies and tokens." },
    { "The client broke off in the middle of its body.",
      "Look at the client's time-out, and at the length that it announces." },
  },
  see = { ["000"] = "the HTTP/2 limit for compressed headers" },
  source = { { "aws-alb", "load-balancer-troubleshooting.html, HTTP 400" } },
}

meaning {
  code = "401", versions = "0+",
  title = "Unauthorized",
  summary = "A listener rule authenticates users, and the load balancer refused this one.",
  check = "The error_reason in the access log; AuthUserinfoResponseSizeExceeded means that the claims exceed 11K bytes.",
  causes = {
    { "OnUnauthenticatedRequest is set to deny, or the identity provider denied access.",
      "Change the rule to authenticate if these users may sign in, or grant access at the provider." },
    { "The claims that the provider returns are too large.",
      "Request fewer scopes, or return fewer claims at the provider.",
      when = { says = "AuthUserinfoResponseSizeExceeded" } },
    { "The scope in the rule yields no ID token.",
      "Use a scope that contains openid." },
    { "The user took longer to sign in than the client login timeout allows.",
      "Start the login again." },
    { "An HTTP/1.0 request has no Host header, so no redirect URL can be made." },
  },
  see = {
    ["500"] = "the load balancer cannot reach the endpoints of the provider",
    ["561"] = "the provider answered with an error",
  },
  source = { { "aws-alb", "load-balancer-troubleshooting.html, HTTP 401" }, { "aws-alb", "load-balancer-access-logs.html, error reason codes" } },
}

meaning {
  code = "403", versions = "0+",
  title = "Forbidden",
  summary = "A rule of the AWS WAF web ACL in front of the load balancer blocked the request.",
  check = "The WAF log names the rule.",
  causes = {
    { "A WAF rule matches.",
      "If the request is legitimate, narrow that one rule; removing the web ACL opens the application to everything it blocks." },
  },
  source = { { "aws-alb", "load-balancer-troubleshooting.html, HTTP 403" } },
}

meaning {
  code = "405", versions = "0+",
  title = "Method not allowed",
  summary = "The method was TRACE, which this load balancer refuses always. Any other 405 comes from the target.",
  source = { { "aws-alb", "load-balancer-troubleshooting.html, HTTP 405" } },
}

meaning {
  code = "408", versions = "0+",
  title = "Request timeout",
  summary = "While the load balancer waited for the client, the connection was silent for the whole idle timeout. TCP keep-alive packets do not count.",
  causes = {
    { "The client pauses longer than the idle timeout while it sends.",
      "Let it send at least 1 byte per idle timeout, or raise the idle timeout." },
  },
  see = {
    ["460"] = "the client closed the connection",
    ["504"] = "the target was too slow",
  },
  source = { { "aws-alb", "load-balancer-troubleshooting.html, HTTP 408" } },
}

meaning {
  code = "413", versions = "0+",
  title = "Payload too large",
  summary = "The request goes to a Lambda function, and its body is above the 1 MB that such a target takes.",
  causes = {
    { "An upload is sent straight to the function.",
      "Let the client upload to S3, for example, and pass only the place to the function.",
      when = { says = "LambdaRequestTooLarge" } },
  },
  source = { { "aws-alb", "load-balancer-troubleshooting.html, HTTP 413" } },
}

meaning {
  code = "414", versions = "0+",
  title = "URI too long",
  summary = "The URL, its query string included, is longer than the load balancer takes.",
  causes = {
    { "The client puts too much data into the query string.",
      "Shorten it." },
  },
  source = { { "aws-alb", "load-balancer-troubleshooting.html, HTTP 414" } },
}

meaning {
  code = "460", versions = "0+",
  title = "Client closed connection",
  summary = "The client hung up while the load balancer still waited for the target; the idle timeout had not run out. Nothing was delivered.",
  check = "In the access log: elb_status_code 460, target_status_code and the three time fields.",
  causes = {
    { "The time-out of the client is shorter than the target needs.",
      "Speed up the target, or raise the client's time-out at least to the idle timeout of the load balancer." },
    { "The target is slow.",
      "Look for a high target_processing_time." },
    { "A health probe or a mobile app is impatient." },
  },
  see = {
    ["499"] = "an nginx behind the load balancer: there the load balancer left",
    ["504"] = "the load balancer gave up, not the client",
  },
  source = { { "aws-alb", "load-balancer-troubleshooting.html, HTTP 460" }, { "aws-alb", "load-balancer-access-logs.html" } },
}

meaning {
  code = "463", versions = "0+",
  title = "Too many addresses in X-Forwarded-For",
  summary = "The X-Forwarded-For header of the request holds more than 30 IP addresses.",
  check = "Capture the header of such a request: addresses of your own that repeat show a loop.",
  causes = {
    { "Often a request runs in a loop between the load balancer and a proxy or CDN, because a target points back to the public name.",
      "Break the loop: point the proxy at the target itself." },
    { "Sometimes a client or scanner forges a long header.",
      "Try dropping X-Forwarded-For at the edge, before the load balancer." },
    { "Often too many proxies append their address.",
      "Try letting the inner ones replace the header instead of appending to it." },
  },
  source = { { "aws-alb", "load-balancer-troubleshooting.html, HTTP 463" } },
}

meaning {
  code = "464", versions = "0+",
  title = "Protocol version mismatch",
  summary = "The protocol of the request does not fit the protocol version of the target group.",
  check = "Compare the HTTP version of the request in the access log with `aws elbv2 describe-target-groups --query \"TargetGroups[].ProtocolVersion\"`.",
  causes = {
    { "An HTTP/1.1 request goes to an HTTP/2 or gRPC target group; often it is a probe.",
      "Send HTTP/1.1 clients and probes to a target group of version HTTP1 with a rule of their own." },
    { "A gRPC request goes to an HTTP1 target group.",
      "Forward the content type application/grpc to a gRPC target group, on an HTTPS listener. Often a new group is needed, as the version of an existing one cannot be edited." },
    { "An HTTP/2 request other than POST goes to a gRPC target group.",
      "Forward it with a separate rule to another group." },
  },
  see = { ["502"] = "the target's answer is malformed" },
  source = { { "aws-alb", "load-balancer-troubleshooting.html, HTTP 464" }, { "aws-alb", "load-balancer-target-groups.html, Protocol version" } },
}

meaning {
  code = "500", versions = "0+",
  title = "Internal server error",
  summary = "AWS WAF could not run the rules of the web ACL, or the load balancer could not reach the endpoints of the identity provider.",
  causes = {
    { "The rules of the web ACL failed.",
      "Correct the web ACL. Removing it ends the error, but leaves the application without its protection.",
      when = { says = { "\"waf-failed\"", "WAFConnectionError", "WAFConnectionTimeout", "WAFResponseReadTimeout", "WAFServiceError",
        "WAFUnhandledException" } } },
    { "The token endpoint or user info endpoint of the identity provider cannot be reached.",
      "See that its name resolves publicly, that security groups and network ACLs allow outbound access to it, and that the VPC has Internet access (a NAT gateway for an internal load balancer).",
      when = { says = { "AuthTokenEpRequestTimeout", "AuthUserinfoEpRequestTimeout" } } },
  },
  see = {
    ["403"] = "a WAF rule matched and blocked the request",
    ["561"] = "the identity provider answered, with an error",
  },
  source = { { "aws-alb", "load-balancer-troubleshooting.html, HTTP 500" } },
}

meaning {
  code = "501", versions = "0+",
  title = "Not implemented",
  summary = "Transfer-Encoding names a coding other than chunked or identity, the two that the load balancer knows.",
  causes = {
    { "The client compresses with Transfer-Encoding.",
      "Use Content-Encoding for the compression and send Content-Length or chunked." },
  },
  see = { ["405"] = "the method TRACE" },
  source = { { "aws-alb", "load-balancer-troubleshooting.html, HTTP 501" } },
}

meaning {
  code = "502", versions = "0+",
  title = "Bad gateway",
  summary = "The target reset or closed the connection, or its answer was not valid.",
  check = "In the access log: target_status_code \"-\" means that no valid answer came (target_processing_time is then often -1), 502 that the target sent it; error_reason is filled for Lambda only.",
  causes = {
    { "A sporadic 502 is often a keep-alive race: the target closes idle connections before the idle timeout of the load balancer.",
      "Make the target's keep-alive longer. Try `keepalive_timeout 75s;` in nginx or keepAliveTimeout 65000 in Node.js; Kestrel has 130 s." },
    { "The process crashed, or was deregistered with a delay (default 300 s, 0-3600) shorter than its longest request.",
      "Look for a crash or deployment at that second, and raise the deregistration delay above the longest request." },
    { "The connection is answered with RST or an ICMP unreachable message.",
      "Start the target on that port, and allow the load balancer's security group on it in the group of the targets." },
    { "The response is malformed, or its header is larger than 32 K.",
      "Correct the headers, or send fewer cookies." },
    { "The TLS handshake with the target failed or took over 10 s.",
      "Repair the TLS set-up of the target." },
    { "A Lambda target returned more than 1 MB, the wrong format or an error, was throttled, or ran into its time-out.",
      "Read error_reason and the logs of the function.",
      when = { says = { "LambdaResponseTooLarge", "LambdaInvalidResponse", "LambdaUnhandled\"", "LambdaThrottling" } } },
  },
  see = {
    ["503"] = "no target is registered",
    ["504"] = "the target was too slow",
  },
  source = { { "aws-alb", "load-balancer-troubleshooting.html, HTTP 502" }, { "aws-alb", "load-balancer-access-logs.html" }, { "aspnetcore-docs", "KestrelServerLimits.KeepAliveTimeout" } },
}

meaning {
  code = "503", versions = "0+",
  title = "Service unavailable",
  summary = "No target is registered in the target group that the rule leads to. Unhealthy targets are another case: when all are unhealthy, the load balancer routes to all of them.",
  check = "Look at the targets of the group that matched_rule_priority leads to; a target_status_code of 503 means that the target sent it, \"-\" that the load balancer did.",
  causes = {
    { "Often an Auto Scaling group or ECS service is not attached, or was scaled to 0.",
      "Attach it, or scale it up." },
    { "Often a rule forwards to the wrong, empty group.",
      "Correct the rule that matched." },
    { "On Kubernetes it is often an ingress without ready pods.",
      "Look for pods that are not ready." },
  },
  see = {
    ["502"] = "a target is there, but fails",
    ["503.0"] = "an IIS target whose application pool is stopped",
  },
  source = { { "aws-alb", "load-balancer-troubleshooting.html, HTTP 503" }, { "aws-alb", "load-balancer-access-logs.html" } },
}

meaning {
  code = "504", versions = "0+",
  title = "Gateway timeout",
  summary = "No connection to the target was made within 10 s, or the target did not answer within the idle timeout.",
  check = "In the access log, target_processing_time or request_processing_time is -1; a duration equal to the idle timeout shows a slow answer.",
  causes = {
    { "The request is slow.",
      "Make it asynchronous, or raise idle_timeout.timeout_seconds (default 60, 1-4000) together with the limits of the application." },
    { "A network ACL drops the replies, or a security group does not let the connection itself through.",
      "In the network ACL of the balancer's subnets allow 1024-65535 from the targets. Security groups need no rule for replies: allow the balancer's group on the target port in the group of the targets." },
    { "The target promises more bytes in Content-Length than it sends.",
      "Correct the length that the application sends." },
    { "The target is overloaded and its backlog is full.",
      "Add targets." },
    { "Lambda itself was not reached in time for a connection.",
      "Repeat the request; if it lasts, look at the health of Lambda in that region.",
      when = { says = "LambdaConnectionTimeout" } },
  },
  see = {
    ["460"] = "the client gave up first",
    ["502"] = "the target answered wrongly or closed the connection",
  },
  source = { { "aws-alb", "load-balancer-troubleshooting.html, HTTP 504" }, { "aws-alb", "application-load-balancers.html" } },
}

meaning {
  code = "505", versions = "0+",
  title = "Version not supported",
  summary = "The request came in another version of HTTP than the one that its connection began with, for example HTTP/2 after HTTP/1.",
  source = { { "aws-alb", "load-balancer-troubleshooting.html, HTTP 505" } },
}

meaning {
  code = "561", versions = "0+",
  title = "Unauthorized by the identity provider",
  summary = "A listener rule sends users to an identity provider, and the provider turned this login down with an error code.",
  check = "In the access log: actions_executed shows authenticate, error_reason the code. Often the callback URL shows the provider's text: `/oauth2/idpresponse?error=...`.",
  causes = {
    { "Often the client secret has expired or was changed.",
      "Enter the current secret in the rule." },
    { "Often the redirect URI is not registered at the provider.",
      "Register `https://host/oauth2/idpresponse`." },
    { "Often a scope is not allowed, or the user is not assigned to the application.",
      "Allow the scope, or assign this user." },
    { "Often issuer or endpoints are wrong after a change of tenant.",
      "Copy them anew from the provider's metadata." },
  },
  see = {
    ["401"] = "the load balancer refused the user itself",
    ["500"] = "the endpoints of the provider cannot be reached",
  },
  source = { { "aws-alb", "load-balancer-troubleshooting.html, HTTP 561" }, { "aws-alb", "load-balancer-access-logs.html, error reason codes" } },
}
