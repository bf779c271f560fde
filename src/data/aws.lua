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
  check = "The columns classification and classification_reason at the end of the log line: Severe tells what is malformed.",
  causes = {
    { "One of these limits is exceeded.",
      "Shrink cookies and tokens." },
    { "The client broke off in the middle of its body.",
      "Look at the client's time-out, and at the length that it announces." },
    { "The target sent the 400 itself: target_status_code is 400, too.",
      "Look into the log of the target.",
      when = { says = "app/<> 400 400" } },
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
      "Request fewer scopes, or return fewer claims at the provider." },
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
    { "A WAF rule matches: actions_executed ends with waf, the target is \"-\".",
      "If the request is legitimate, narrow that one rule; removing the web ACL opens the application to everything it blocks.",
      when = { says = "waf\" \"-\" \"-\" \"-\"" } },
    { "The target sent the 403 itself: target_status_code is 403, too.",
      "Look into the log of the target.",
      when = { says = "app/<> 403 403" } },
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
      "Let the client upload to S3, for example, and pass only the place to the function." },
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
  check = "The column target_status_code: 500 means that the application sent it, \"-\" that the load balancer did; then error_reason has a code that begins with WAF or Auth.",
  causes = {
    { "The application behind the load balancer sent the 500.",
      "Look into the log of the target at that second; the load balancer only passed it on.",
      when = { says = "app/<> 500 500" } },
    { "The rules of the web ACL failed.",
      "Correct the web ACL. Removing it ends the error, but leaves the application without its protection.",
      when = { says = "waf-failed\" \"-\" \"-\"" } },
    { "The token endpoint or user info endpoint of the identity provider cannot be reached.",
      "See that its name resolves publicly, that security groups and network ACLs allow outbound access to it, and that the VPC has Internet access (a NAT gateway for an internal load balancer)." },
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
  summary = "The target refused, reset or closed the connection, or its answer was not valid.",
  check = "In the access log: target_status_code 502 means that the target sent it, \"-\" that the load balancer did. The three times before tell how far it came: -1 -1 -1 is no connection; 0.001 0.020 -1 is a connection that broke after the request was sent. Lambda targets have an error_reason.",
  causes = {
    { "The target closed the connection while the load balancer waited on it (RST or FIN). Sporadic ones are a keep-alive race: the target closes idle connections sooner than the idle timeout of the load balancer (60 s).",
      "Make the target's keep-alive longer than that: `keepalive_timeout 75s;` in nginx, KeepAliveTimeout 65 in Apache (5 s by default), keepAliveTimeout 65000 and a larger headersTimeout in Node.js (5 s), `gunicorn --keep-alive 75` (2 s), Puma persistent_timeout 65. Else look for a crash, or a worker time-out, at that second.",
      when = { says = "app/<> 0.<> -1 502 -" } },
    { "No connection: the target answers with RST or ICMP unreachable, because nothing listens on that port or a firewall rejects it.",
      "Start the target on the port of the target group, bound to 0.0.0.0 instead of 127.0.0.1, and allow the load balancer's security group on that port in the group of the targets.",
      when = { says = "app/<> -1 -1 -1 502 -" } },
    { "The target itself answered 502; mostly it is a proxy such as nginx or Envoy whose own backend fails.",
      "Look into the log of that proxy.",
      when = { says = "app/<> 502 502" } },
    { "The target went away during a deployment: it was stopped, or deregistered with a deregistration delay (default 300 s, 0-3600) shorter than its longest request.",
      "Raise the delay, and stop the process only after it. On Kubernetes add a preStop sleep (about 25-60 s) and a terminationGracePeriodSeconds above it; use the pod readiness gate of the AWS Load Balancer Controller." },
    { "The response is malformed (an invalid header name, two lengths, Content-Length with chunked), or its header is larger than 32 K.",
      "Correct the headers, or send fewer cookies; `curl -v` straight to the target shows them." },
    { "The TLS handshake with the target failed or took over 10 s.",
      "Serve TLS on that port with a protocol and cipher that the load balancer knows (it does not verify the certificate), or set the protocol of the target group to what the target speaks." },
    { "The target is a Lambda function, so its column is \"-\": it returned more than 1 MB, the wrong format or an error, was throttled, or ran into its time-out.",
      "Read error_reason in the line, and the log of the function.",
      when = { says = { "http<> app/<> - 0.<> -1 502 -", "h2 <> app/<> - 0.<> -1 502 -" } } },
  },
  see = {
    ["503"] = "no target is registered",
    ["504"] = "the target was too slow",
  },
  source = { { "aws-alb", "load-balancer-troubleshooting.html, HTTP 502" }, { "aws-alb", "load-balancer-access-logs.html" }, { "aws-kc-502" }, { "flightcontrol-502" }, { "albc-1064" } },
}

meaning {
  code = "503", versions = "0+",
  title = "Service unavailable",
  summary = "No target is registered in the target group that the rule leads to. Unhealthy targets are another case: when all are unhealthy, the load balancer routes to all of them (fail open), and they mostly give 502 or 504.",
  check = "`aws elbv2 describe-target-health --target-group-arn ARN` of the group in the log line; a target_status_code of 503 means that the target sent it, \"-\" that the load balancer did.",
  causes = {
    { "No target is registered in the group: an Auto Scaling group or ECS service is not attached, was scaled to 0, or its tasks never start.",
      "Attach it, scale it up, and read the events of the ECS service for why its tasks stop.",
      when = { says = "app/<> -1 -1 -1 503 -" } },
    { "A rule forwards to the wrong, empty group.",
      "Correct the rule that matched_rule_priority names." },
    { "On Kubernetes the Service has no ready pods (selector, port or readiness probe), or target-type instance is used with Fargate or a ClusterIP service.",
      "Compare `kubectl get endpoints`; on Fargate set `alb.ingress.kubernetes.io/target-type: ip`, and look for registration errors in the log of the AWS Load Balancer Controller." },
    { "The target itself answered 503.",
      "Look into its log: overload, maintenance mode, or a proxy without backends.",
      when = { says = "app/<> 503 503" } },
  },
  see = {
    ["502"] = "a target is there, but fails",
    ["503.0"] = "an IIS target whose application pool is stopped",
    ["alb fixed-response"] = "a rule that answers by itself",
  },
  source = { { "aws-alb", "load-balancer-troubleshooting.html, HTTP 503" }, { "aws-alb", "load-balancer-access-logs.html" }, { "aws-alb", "target-group-health-checks.html" }, { "albc-2132" } },
}

meaning {
  code = "504", versions = "0+",
  title = "Gateway timeout",
  summary = "No connection to the target was made within 10 s, or the target did not answer within the idle timeout (60 s by default).",
  check = "In the access log: -1 -1 -1 504 - is a connection that was not made within 10 s; a first time of 0 or more with 504 - is a slow answer. Then time minus request_creation_time is the idle timeout.",
  causes = {
    { "The application is slower than the idle timeout: a long query, a full pool or worker queue, a call to another service.",
      "Find what it waits for, and make long work asynchronous; else raise idle_timeout.timeout_seconds (1-4000) together with the time-outs of the application and its proxies.",
      when = { says = "app/<> 0.<> -1 504 -" } },
    { "No connection in 10 s: a security group or network ACL drops the packets, or the address is that of a stopped instance or a terminated pod.",
      "Allow the load balancer's security group on the target port in the group of the targets. Network ACLs need replies, too: 1024-65535 from the targets in the load balancer's subnets. After deployments see that pods live until they are deregistered (preStop sleep).",
      when = { says = "app/<> -1 -1 -1 504 -" } },
    { "The target itself answered 504; mostly it is a proxy such as nginx.",
      "Look into its log.",
      when = { says = "app/<> 504 504" } },
    { "The target promises more bytes in Content-Length than it sends.",
      "Correct the length that the application sends." },
    { "The target is overloaded and its backlog is full.",
      "Add targets." },
    { "Lambda itself was not reached in time for a connection.",
      "Repeat the request; if it lasts, look at the health of Lambda in that region." },
  },
  see = {
    ["460"] = "the client gave up first",
    ["502"] = "the target answered wrongly or closed the connection",
  },
  source = { { "aws-alb", "load-balancer-troubleshooting.html, HTTP 504" }, { "aws-alb", "application-load-balancers.html" }, { "aws-kc-504" }, { "albc-1064" } },
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
