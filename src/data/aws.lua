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
  source = { { "aws-alb", "troubleshooting, response code of 000" } },
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
  source = { { "aws-alb", "troubleshooting, HTTP 400" } },
}

meaning {
  code = "401", versions = "0+",
  title = "Unauthorized",
  summary = "A listener rule authenticates users, and the load balancer refused this one.",
  check = "The error_reason in the access log.",
  causes = {
    { "OnUnauthenticatedRequest is set to deny, or the identity provider denied access.",
      "Change the rule to authenticate if these users may sign in, or grant access at the provider." },
    { "The claims that the provider returns are larger than 11K bytes.",
      "Request fewer scopes, or return fewer claims at the provider." },
    { "The scope in the rule yields no ID token.",
      "Use a scope that contains openid." },
    { "The user took longer to sign in than the client login timeout allows (15 minutes).",
      "Start the login again." },
    { "An HTTP/1.0 request has no Host header, so no redirect URL can be made." },
  },
  see = {
    ["500"] = "the load balancer cannot reach the endpoints of the provider",
    ["561"] = "the provider answered with an error",
  },
  source = { { "aws-alb", "troubleshooting, HTTP 401" }, { "aws-alb", "Authenticate users" } },
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
  source = { { "aws-alb", "troubleshooting, HTTP 403" } },
}

meaning {
  code = "405", versions = "0+",
  title = "Method not allowed",
  summary = "The method was TRACE, which this load balancer refuses always. Any other 405 comes from the target.",
  source = { { "aws-alb", "troubleshooting, HTTP 405" } },
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
  source = { { "aws-alb", "troubleshooting, HTTP 408" } },
}

meaning {
  code = "413", versions = "0+",
  title = "Payload too large",
  summary = "The request goes to a Lambda function, and its body is above the 1 MB that such a target takes.",
  causes = {
    { "An upload is sent straight to the function.",
      "Let the client upload to S3 with a presigned URL, and pass only the key to the function." },
  },
  source = { { "aws-alb", "troubleshooting, HTTP 413" } },
}

meaning {
  code = "414", versions = "0+",
  title = "URI too long",
  summary = "The URL, its query string included, is longer than the load balancer takes.",
  causes = {
    { "The client puts too much data into the query string.",
      "Send the data in the body of a POST." },
  },
  source = { { "aws-alb", "troubleshooting, HTTP 414" } },
}

meaning {
  code = "460", versions = "0+",
  title = "Client closed connection",
  summary = "The client hung up while the load balancer still waited for the target; the idle timeout had not run out.",
  causes = {
    { "The time-out of the client is shorter than the target needs.",
      "Speed up the target, or raise the client's time-out at least to the idle timeout of the load balancer." },
    { "A user closed the page, or a health probe or mobile app is impatient." },
  },
  see = {
    ["499"] = "an nginx behind the load balancer: there the load balancer left",
    ["504"] = "the load balancer gave up, not the client",
  },
  source = { { "aws-alb", "troubleshooting, HTTP 460" } },
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
  },
  source = { { "aws-alb", "troubleshooting, HTTP 463" } },
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
      "Forward the content type application/grpc to a gRPC target group, on an HTTPS listener. The version of an existing group cannot be edited: make a new one." },
    { "An HTTP/2 request other than POST goes to a gRPC target group.",
      "Forward it with a separate rule to another group." },
  },
  source = { { "aws-alb", "troubleshooting, HTTP 464" }, { "aws-alb", "target groups, Protocol version" } },
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
  source = { { "aws-alb", "troubleshooting, HTTP 500" } },
}

meaning {
  code = "501", versions = "0+",
  title = "Not implemented",
  summary = "Transfer-Encoding names a coding other than chunked or identity, the two that the load balancer knows.",
  causes = {
    { "The client compresses with Transfer-Encoding.",
      "Use Content-Encoding for the compression and send Content-Length or chunked." },
  },
  source = { { "aws-alb", "troubleshooting, HTTP 501" } },
}

meaning {
  code = "502", versions = "0+",
  title = "Bad gateway",
  summary = "The target refused, reset or closed the connection, or its answer was not valid.",
  check = "Access log: target_status_code 502 is the target's own. Times -1 -1 -1 are no connection, 0.001 0.020 -1 one that broke off later.",
  causes = {
    { "Keep-alive race: the target closes idle connections before the load balancer does (idle timeout 60 s), as a request arrives. If steady, a crash.",
      "Keep them longer: nginx `keepalive_timeout 75s;`, Apache KeepAliveTimeout 65 (default 5 s), Node.js keepAliveTimeout 65000, headersTimeout above it (5 s), `gunicorn --keep-alive 75` (2 s).",
      when = { says = "app/<> <>:<> <>:<> 0.<> -1 502 -" } },
    { "No connection: nothing listens on that port, or a firewall rejects it.",
      "Start the target on the target group's port, bound to 0.0.0.0; let the host's firewall admit the load balancer's subnets.",
      when = { says = "app/<> <>:<> <>:<> -1 -1 -1 502 -" } },
    { "Lambda target: it threw, ran into its time-out (default 3 s), was throttled, or returned over 1 MB or the wrong form.",
      "Look at error_reason in the log line, then at the function's log." },
    { "Deployment: the target stopped, or its deregistration delay (300 s) ended.",
      "Stop it only after the delay; on Kubernetes use a preStop sleep and the pod readiness gate." },
    { "TLS to the target failed, or its answer is malformed (headers over 32 K).",
      "Try `curl -vk` on it; fit the target group's protocol to what it speaks." },
    { "The target itself, often an nginx, sent the 502.",
      "Look into the log of that proxy.",
      when = { says = "app/<> 502 502" } },
  },
  see = {
    ["503"] = "no target is registered",
    ["504"] = "the target was too slow, or a security group drops the packets",
  },
  source = { { "aws-alb", "troubleshooting, HTTP 502" }, { "aws-alb", "access logs" }, { "aws-kc-502" }, { "flightcontrol-502" }, { "albc-1064" } },
}

meaning {
  code = "503", versions = "0+",
  title = "Service unavailable",
  summary = "The target group has no target that is in use. With unhealthy targets only, the load balancer sends requests to all of them (fail open): mostly 502 or 504.",
  check = "`aws elbv2 describe-target-health --target-group-arn ARN`: an empty list, or State and Reason of each target.",
  causes = {
    { "No target is registered or all are unused: the ECS service or Auto Scaling group is not attached or scaled to 0, the rule leads to the wrong group, or the targets' Availability Zone is not enabled.",
      "Attach it, scale it up, correct the rule, or enable the zone.",
      when = { says = "app/<> -1 -1 -1 503 - <> HTTP/<> arn:aws<>:targetgroup/" } },
    { "Targets fail the health check, and ECS or Auto Scaling replaces them before they serve.",
      "Correct health check path, port and success codes, admit the load balancer's security group on that port, or raise the grace period; read the service's events." },
    { "On Kubernetes the Service has no ready pods (selector, port, readiness probe), or target-type instance is used with Fargate or a ClusterIP service.",
      "Compare `kubectl get endpoints`; set `alb.ingress.kubernetes.io/target-type: ip`." },
    { "The target itself answered 503.",
      "Look into its log: overload, maintenance, or a proxy without backends.",
      when = { says = "app/<> 503 503" } },
  },
  see = {
    ["502"] = "a target is there, but fails",
    ["503.0"] = "an IIS target whose application pool is stopped",
    ["alb fixed-response"] = "a rule that answers by itself",
  },
  source = { { "aws-alb", "troubleshooting, HTTP 503" }, { "aws-alb", "health checks" }, { "albc-2132" } },
}

meaning {
  code = "504", versions = "0+",
  title = "Gateway timeout",
  summary = "No connection to the target was made within 10 s, or the target did not answer within the idle timeout (60 s by default).",
  check = "Access log: times -1 -1 -1, and about 10 s between request_creation_time and time, are no connection; else the answer was slow.",
  causes = {
    { "The application is slower than the idle timeout: a long query, a full pool or worker queue, a call to another service.",
      "Find what it waits for, and make long work asynchronous; else raise idle_timeout.timeout_seconds (1-4000) together with the time-outs of the application and its proxies.",
      when = { says = "app/<> 0.<> -1 504 -" } },
    { "No connection in 10 s: a security group or network ACL drops the packets, the target's backlog is full, or it is a stopped instance or terminated pod.",
      "Allow the load balancer's security group on the target port in the group of the targets. Network ACLs need replies, too: 1024-65535 to the load balancer's subnets. Let pods live until they are deregistered (preStop sleep).",
      when = { says = "app/<> -1 -1 -1 504 -" } },
    { "The target promises more bytes in Content-Length than it sends.",
      "Correct the length that the application sends." },
    { "The target itself answered 504; mostly it is a proxy such as nginx.",
      "Look into its log.",
      when = { says = "app/<> 504 504" } },
  },
  see = {
    ["460"] = "the client gave up first",
    ["502"] = "the target closed the connection, or a Lambda function ran into its time-out",
  },
  source = { { "aws-alb", "troubleshooting, HTTP 504" }, { "aws-alb", "access logs" }, { "aws-kc-504" }, { "albc-1064" } },
}

meaning {
  code = "505", versions = "0+",
  title = "Version not supported",
  summary = "The request came in another version of HTTP than the one that its connection began with, for example HTTP/2 after HTTP/1.",
  source = { { "aws-alb", "troubleshooting, HTTP 505" } },
}

meaning {
  code = "561", versions = "0+",
  title = "Unauthorized by the identity provider",
  summary = "A listener rule sends users to an identity provider, and the provider turned this login down with an error code.",
  check = "The error_reason in the access log. Often the callback URL shows the provider's text: `/oauth2/idpresponse?error=...`.",
  causes = {
    { "Often the client secret has expired or was changed.",
      "Enter the current secret in the rule." },
    { "Often the redirect URI is not registered at the provider.",
      "Register `https://HOST/oauth2/idpresponse`." },
    { "Often a scope is not allowed, or the user is not assigned to the application.",
      "Allow the scope, or assign this user." },
    { "Often issuer or endpoints are wrong after a change of tenant.",
      "Copy them anew from the provider's metadata." },
  },
  see = {
    ["401"] = "the load balancer refused the user itself",
    ["500"] = "the endpoints of the provider cannot be reached",
  },
  source = { { "aws-alb", "troubleshooting, HTTP 561" }, { "aws-alb", "access logs, error reason codes" } },
}
