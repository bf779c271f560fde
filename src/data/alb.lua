-- AWS Application Load Balancer: the error_reason and classification_reason codes of its access log.
-- Main source: the AWS user guide for Application Load Balancers, "Access logs".

family { id = "alb", title = "reason code in the access log of an AWS ALB", key = "name",
  looks = {
    "forward\" \"-\" \"<>", "authenticate\" \"-\" \"<>", "waf-failed\" \"-\" \"<>", "error_reason <>",
    "\"Severe\" \"<>", "classification_reason <>", "\"Reason\": \"<>", "\"Reason\":\"<>",
  } }

entry {
  key = "fixed-response",
  title = "The answer is that of a listener rule",
  summary = "A rule of the listener gives this status itself; no target was asked. On Kubernetes it is mostly the default 404 that the AWS Load Balancer Controller sets.",
  check = "The column matched_rule_priority names the rule; 0 is the default action.",
  causes = {
    { "No rule with a forward action fits host and path of the request, so the default action answers. Scanners that call the address itself are the usual case.",
      "Add a rule for that host or path. On Kubernetes compare spec.rules of the Ingress with the Host header of the request." },
  },
  signs = { "\"fixed-response\" \"-\" \"-\" \"-\"" },
  source = { { "aws-alb", "access logs, Actions taken" }, { "albc-3569" } },
}

-- Authentication by a listener rule.

entry {
  key = "AuthInvalidCookie", also = { "AWSALBTGCookieInvalid" },
  summary = "A cookie of the load balancer came back damaged: that of the login session (AWSELBAuthSessionCookie by default) or of weighted target groups (AWSALBTG).",
  causes = {
    { "A client or proxy URL-encodes the cookie, drops one of its shards (-0, -1 ...), or sends the cookie of another rule.",
      "Pass all cookies on unchanged, through CloudFront as well. Give each authenticate rule its own SessionCookieName." },
  },
  source = { { "aws-alb", "access logs" }, { "aws-alb", "Authenticate users" } },
}

entry {
  key = "AuthInvalidGrantError",
  summary = "The token endpoint of the identity provider turned the authorization code down (invalid_grant).",
  causes = {
    { "Codes are valid once: the user reloaded /oauth2/idpresponse, went back in the browser, or waited too long.",
      "Start anew at the application's own URL; bookmark that one, not the callback." },
    { "Often redirect URI or client differ between the two steps, after a change of host name or rule.",
      "Register `https://HOST/oauth2/idpresponse` at the provider for each host name that users call." },
  },
  source = { { "aws-alb", "access logs" } },
}

entry {
  key = "AuthInvalidIdToken", also = { "AuthInvalidTokenResponse", "AuthInvalidUserinfoResponse" },
  title = "What the provider answered cannot be used",
  summary = "The ID token did not pass the check, or token endpoint or user info endpoint did not answer in the form of OpenID Connect.",
  causes = {
    { "Often issuer or client ID in the rule do not match iss and aud of the token, an endpoint is wrong and sends an HTML page, or user info is a signed JWT instead of JSON.",
      "Copy issuer and endpoints from the provider's /.well-known/openid-configuration and the client ID from its client, and let user info be plain JSON." },
  },
  source = { { "aws-alb", "access logs" } },
}

entry {
  key = "AuthInvalidStateParam", also = { "AuthMissingStateParam" },
  summary = "The callback to /oauth2/idpresponse came with a state parameter that the load balancer did not make, or with none.",
  causes = {
    { "It was opened from a bookmark or by a scanner, or the provider starts the login itself (a tile in its portal).",
      "Start at the application's URL, and let the tile point there. Single lines of that kind are no fault of the set-up." },
  },
  source = { { "aws-alb", "access logs" } },
}

entry {
  key = "AuthMissingCodeParam",
  summary = "The provider sent the user back to /oauth2/idpresponse without an authorization code.",
  check = "The URL in the log line: error= and error_description= tell the provider's reason.",
  causes = {
    { "Often the provider refused the login: user not assigned to the application, scope not allowed, consent missing.",
      "Assign the user or allow the scope at the provider, as error_description says." },
  },
  source = { { "aws-alb", "access logs" } },
}

entry {
  key = "AuthMissingHostHeader", status = "401",
  summary = "A request that has to be authenticated has no Host header, so the load balancer can build no redirect URL.",
  causes = {
    { "An HTTP/1.0 client or a probe sends no Host header.",
      "Let it send one, or give probes a rule without the authenticate action for their one path." },
  },
  source = { { "aws-alb", "troubleshooting, HTTP 401" } },
}

entry {
  key = "AuthTokenEpRequestFailed", also = { "AuthUserinfoEpRequestFailed" }, status = "561", title = "561: the identity provider refused",
  summary = "The token endpoint or the user info endpoint of the identity provider answered with a status other than 2xx.",
  check = "The log of the provider at that second.",
  causes = {
    { "Often the client secret has expired or was renewed at the provider (invalid_client).",
      "Enter the current secret in the rule: `aws elbv2 modify-rule` or modify-listener with ClientSecret." },
    { "Often the rule has UserInfoEndpoint of another tenant or region, so the access token is refused.",
      "Take all endpoints from one /.well-known/openid-configuration." },
  },
  source = { { "aws-alb", "access logs" }, { "aws-alb", "troubleshooting, HTTP 561" } },
}

entry {
  key = "AuthTokenEpRequestTimeout", also = { "AuthUserinfoEpRequestTimeout" }, status = "500", title = "500: the identity provider cannot be reached",
  summary = "The load balancer itself could not reach the token endpoint or user info endpoint of the provider.",
  causes = {
    { "It has no way out: an internal one without a NAT gateway, no outbound rule for 443, or a name that resolves only in a private zone.",
      "Give its subnets a route to a NAT gateway, allow outbound TCP 443 in security group and network ACL, and publish the name in public DNS." },
  },
  source = { { "aws-alb", "troubleshooting, HTTP 500" } },
}

entry {
  key = "AuthUserinfoResponseSizeExceeded",
  summary = "Claims and access token of the user are together larger than 11K bytes. One page of the guide names 401 for it, another 500.",
  causes = {
    { "The token lists every group of the user.",
      "Let the provider return only groups that are assigned to the application, or request fewer scopes." },
  },
  source = { { "aws-alb", "access logs" }, { "aws-alb", "Authenticate users" } },
}

entry {
  key = "AuthUnhandledException", also = { "WeightedTargetGroupsUnhandledException", "LambdaUnhandledException", "WAFUnhandledException" },
  summary = "The load balancer failed internally at that step: authentication, choice among weighted groups, Lambda or WAF.",
  causes = {
    { "A fault on the side of AWS.",
      "Repeat the request; if it lasts, open a case with the trace_id of the line." },
  },
  source = { { "aws-alb", "access logs" } },
}

-- Targets that are Lambda functions.

entry {
  key = "LambdaAccessDenied",
  summary = "The resource policy of the function does not let the load balancer invoke it.",
  causes = {
    { "It was registered with the CLI, Terraform or CloudFormation, which do not add the permission, or the target is a version or alias that has none.",
      "`aws lambda add-permission --function-name NAME --statement-id elb --principal elasticloadbalancing.amazonaws.com --action lambda:InvokeFunction --source-arn TARGET_GROUP_ARN`; for an alias add --qualifier." },
  },
  source = { { "aws-alb", "access logs" }, { "aws-alb", "Lambda functions as targets" } },
}

entry {
  key = "LambdaBadRequest",
  summary = "A header or the body of the request holds bytes that are not UTF-8, which a Lambda target cannot take.",
  causes = {
    { "Often a scanner, or a client that sends headers in Latin-1.",
      "Let the client percent-encode such values." },
  },
  source = { { "aws-alb", "access logs" } },
}

entry {
  key = "LambdaConnectionError", also = { "LambdaConnectionTimeout", "LambdaServiceException" },
  title = "The Lambda service failed or was not reached",
  summary = "The load balancer did not get through to the Lambda service, or that failed internally. With LambdaConnectionTimeout the client sees 504.",
  causes = {
    { "A fault on the side of AWS.",
      "Repeat the request; if it lasts, look at the health of Lambda in that region." },
  },
  source = { { "aws-alb", "access logs" }, { "aws-alb", "troubleshooting, HTTP 504" } },
}

entry {
  key = "LambdaENILimitReachedException",
  also = { "LambdaSubnetIPAddressLimitReachedException", "LambdaEC2ThrottledException", "LambdaEC2UnexpectedException", "LambdaEC2AccessDeniedException" },
  title = "The function gets no network interface in its VPC",
  summary = "The quota of interfaces is used up (ENILimit), a subnet has no free address (SubnetIPAddressLimit), EC2 throttled or failed, or the role may not create one (EC2AccessDenied).",
  causes = {
    { "Too many combinations of subnets and security groups, small subnets, many functions deployed at a time, or a role without ec2:CreateNetworkInterface.",
      "Let functions share subnets and security groups, add larger subnets, raise the quota; attach AWSLambdaVPCAccessExecutionRole to the execution role." },
  },
  source = { { "aws-alb", "access logs" } },
}

entry {
  key = "LambdaInvalidResponse", status = "502", title = "502: answer of the Lambda function is not valid",
  summary = "The function ran, but did not return the JSON object that a load balancer needs.",
  check = "The return value in the log of the function: statusCode has to be a number, body a string.",
  causes = {
    { "A body that is an object, statusCode as text, a header value that is no string, binary without isBase64Encoded.",
      "Return `{\"statusCode\": 200, \"headers\": {\"Content-Type\": \"...\"}, \"body\": \"...\", \"isBase64Encoded\": false}`, the body through JSON.stringify or json.dumps." },
    { "The attribute lambda.multi_value_headers.enabled of the target group does not fit the code.",
      "Return multiValueHeaders when it is true, headers when it is false." },
  },
  source = { { "aws-alb", "access logs" }, { "aws-alb", "Lambda functions as targets" } },
}

entry {
  key = "LambdaInvalidRuntimeException", also = { "LambdaInvalidZipFileException", "LambdaInvalidSecurityGroupIDException", "LambdaInvalidSubnetIDException" },
  title = "Configuration of the function is not valid",
  summary = "Lambda cannot start the function, for what the code's name says: runtime not supported, package that cannot be unzipped, security group or subnet that is not there.",
  causes = {
    { "A retired runtime, a damaged upload, or a deleted group or subnet.",
      "Correct it with `aws lambda update-function-configuration` (--runtime, --vpc-config), or upload the package anew." },
  },
  source = { { "aws-alb", "access logs" } },
}

entry {
  key = "LambdaKMSAccessDeniedException",
  also = { "LambdaKMSDisabledException", "LambdaKMSInvalidStateException", "LambdaKMSNotFoundException" },
  summary = "Lambda cannot decrypt the environment variables of the function, so it does not run.",
  causes = {
    { "The execution role may not use the KMS key, or the key is disabled, deleted or about to be deleted.",
      "Allow kms:Decrypt for that role in the key policy; enable the key, or cancel its deletion. Else set another key and the variables anew." },
  },
  source = { { "aws-alb", "access logs" } },
}

entry {
  key = "LambdaResourceNotFound",
  summary = "The function, its version or its alias in the target group does not exist.",
  causes = {
    { "It was deleted or renamed after it was registered.",
      "Register the current ARN: `aws elbv2 register-targets --target-group-arn ARN --targets Id=FUNCTION_ARN`." },
  },
  source = { { "aws-alb", "access logs" } },
}

entry {
  key = "LambdaResponseTooLarge", also = { "LambdaRequestTooLarge" }, status = "502 413",
  title = "502 or 413: above 1 MB for a Lambda target",
  summary = "The JSON that the function returned (502) or the body of the request (LambdaRequestTooLarge, 413) is above 1 MB.",
  causes = {
    { "The function returns a file or a long list, to which Base64 adds a third, or an upload goes straight to it.",
      "Exchange large data through S3 with presigned URLs, or return pages; compress text." },
  },
  source = { { "aws-alb", "troubleshooting, HTTP 413, HTTP 502" } },
}

entry {
  key = "LambdaThrottling", status = "502", title = "502: the Lambda function was throttled",
  summary = "Lambda had no free concurrency for this call.",
  check = "The metrics Throttles and ConcurrentExecutions of the function.",
  causes = {
    { "The reserved concurrency of the function is too small or 0, or other functions use up the quota of the account.",
      "Raise or remove the reserved concurrency, request a higher quota, and make the function faster." },
  },
  source = { { "aws-alb", "access logs" }, { "aws-alb", "troubleshooting, HTTP 502" } },
}

entry {
  key = "LambdaUnhandled", status = "502",
  title = "502: the Lambda function failed or ran into its time-out",
  summary = "The function ended with an error that its code did not catch, ran into its time-out, or ran out of memory.",
  check = "The CloudWatch log of the function at that second: a stack trace, \"Task timed out after\", or \"Runtime exited\".",
  causes = {
    { "The code threw.",
      "Repair the line that the stack trace names; return 4xx or 5xx yourself from a catch around the handler." },
    { "The function hit its time-out (3 s by default) or its memory limit.",
      "Raise Timeout or MemorySize (memory brings CPU with it) after looking at what it waits for." },
  },
  source = { { "aws-alb", "access logs" }, { "aws-alb", "troubleshooting, HTTP 502" } },
}

-- AWS WAF.

entry {
  key = "WAFConnectionError", also = { "WAFConnectionTimeout", "WAFResponseReadTimeout", "WAFServiceError" }, status = "500",
  title = "500: AWS WAF gave no verdict",
  summary = "The load balancer got no usable verdict of AWS WAF: no connection, no answer in time, or a 5xx. By default it then answers 500 and asks no target.",
  causes = {
    { "A disturbance of AWS WAF; the application is not involved.",
      "Repeat the request and look at the health of AWS WAF. The attribute waf.fail_open.enabled lets requests pass in that case, but then without the protection of the web ACL." },
  },
  source = { { "aws-alb", "access logs" }, { "aws-alb", "load balancer attributes" } },
}

-- Classification: how far the request is from RFC 7230.

entry {
  key = "BadContentLength", also = { "MultipleContentLength", "BadTransferEncoding", "MultipleTransferEncodingChunked" }, status = "400",
  title = "Severe: length of the body unusable",
  summary = "Content-Length is no number or stands there with different values, or Transfer-Encoding has a bad value or is chunked twice. The load balancer answers 400 and closes the connection, unless routing.http.desync_mitigation_mode is monitor.",
  causes = {
    { "Often a client or proxy library sets the header itself, besides the one that it computes or copies; else an attempt at request smuggling.",
      "Let one place alone set it. Leave the mode at defensive: monitor lets smuggled requests pass." },
  },
  source = { { "aws-alb", "Desync mitigation mode" } },
}

entry {
  key = "BadHeader", also = { "BadUri", "BadMethod", "BadVersion" }, status = "400", title = "Severe: header or request line malformed",
  summary = "A NUL byte or bare carriage return in a header or the URI, or a method or version that cannot be read. Outside monitor mode the load balancer answers 400.",
  causes = {
    { "A scanner, bytes of another protocol such as TLS on the HTTP port, or unchecked text in a header or URL.",
      "Call the port with the protocol of its listener; strip control characters, and percent-encode URLs. Let scanners be." },
  },
  source = { { "aws-alb", "Desync mitigation mode" } },
}

entry {
  key = "BothTeClPresent",
  also = { "DuplicateContentLength", "SuspiciousHeader", "UndefinedContentLengthSemantics", "UndefinedTransferEncodingSemantics", "AmbiguousUri", "EmptyHeader" },
  status = "400", title = "Ambiguous: the request can be read in two ways",
  summary = "Transfer-Encoding beside Content-Length, Content-Length twice or with GET or HEAD, a header spelled nearly like one of them or empty, or control characters in the URI. Defensive mode (the default) passes the request and closes the connections after it; strictest mode answers 400.",
  causes = {
    { "Often a proxy or client library adds a length to a chunked body or a body to GET, or joins unchecked text into URL and headers.",
      "Send one of the two headers, once; use POST for queries with a body; percent-encode the URL." },
  },
  source = { { "aws-alb", "Desync mitigation mode" } },
}

entry {
  key = "SpaceInUri", also = { "NonCompliantHeader", "NonCompliantVersion", "GetHeadZeroContentLength" }, status = "400",
  title = "Acceptable: deviates from RFC 7230 without danger",
  summary = "A space in the URI, a non-ASCII or control character in a header, an odd version, or Content-Length 0 with GET or HEAD. Only strictest mode blocks it, with 400; in the others the status of the line has another reason.",
  causes = {
    { "The client does not percent-encode URL or header.",
      "Encode a space as %20 and other bytes likewise; or set routing.http.desync_mitigation_mode back to defensive where it is strictest." },
  },
  source = { { "aws-alb", "Desync mitigation mode" } },
}

-- Why a target is not healthy: the reason codes of DescribeTargetHealth, on the console Health status details.

local CODES = "Health checks failed with these codes: ["
local HEALTH = { "aws-alb", "target group health checks; API reference, TargetHealth" }

entry {
  key = "Target.ResponseCodeMismatch", status = "503",
  title = "The health check got a status that does not count as healthy",
  signs = { "Target.ResponseCodeMismatch", CODES },
  summary = "The target answered the health check with another status than the success codes (Matcher), 200 by default. Such a target gets no requests; where a group has no healthy target, all get them. ECS and Auto Scaling replace it: while none is registered, clients get 503.",
  check = "The description names the statuses. Ask for the path as the balancer does, over plain HTTP and with the address as Host: `curl -i http://TARGET:PORT/PATH`.",
  causes = {
    { "301, 302: the path redirects to https, to a login or to another path.",
      "Give the target group a health check path that answers 200 by itself, or exempt that path from the redirect. To add 302 to the success codes counts an application as healthy that only redirects.",
      when = { says = { CODES .. "301", CODES .. "302", CODES .. "303", CODES .. "307", CODES .. "308" } } },
    { "404: the application has nothing at this path, by default /. 400, 421: it does not accept the address as Host (ALLOWED_HOSTS, server_name). 401, 403: the path needs a login.",
      "Serve a path such as /healthz with 200 without login and for any Host; set HealthCheckPath to it (`aws elbv2 modify-target-group`), in Kubernetes alb.ingress.kubernetes.io/healthcheck-path and success-codes.",
      when = { says = { CODES .. "400", CODES .. "401", CODES .. "403", CODES .. "404", CODES .. "421" } } },
    { "502, 503, 500: the application behind the target's own server does not run.",
      "Repair it; its log has the request of ELB-HealthChecker/2.0.",
      when = { says = { CODES .. "500", CODES .. "502", CODES .. "503", CODES .. "504" } } },
  },
  source = { HEALTH },
}

entry {
  key = "Target.Timeout", status = "504 503",
  title = "The health check got no answer in time",
  signs = { "Target.Timeout unhealthy", "unhealthy Target.Timeout" },
  summary = "The target did not answer the health check within HealthCheckTimeoutSeconds, 5 by default (30 for Lambda).",
  causes = {
    { "The security group of the target does not let in the balancer at the port of the health check.",
      "Allow the traffic port and the health check port from the security group of the balancer; look at network ACLs, too." },
    { "The application answers too slowly, or is still starting.",
      "Give the check a path that asks no database; raise timeout, interval or the grace period of ECS or Auto Scaling only for an honest long start." },
  },
  source = { HEALTH },
}

entry {
  key = "Target.FailedHealthChecks", status = "502 503 504",
  title = "No connection, or an answer that is no HTTP",
  signs = { "Target.FailedHealthChecks unhealthy", "unhealthy Target.FailedHealthChecks" },
  summary = "The balancer could not connect to the target, or the answer to the health check was malformed.",
  causes = {
    { "Nothing listens on that port of the target, or only on 127.0.0.1; the health check names another port.",
      "Compare with `ss -ltn` on the target: listen on the address of the target (0.0.0.0 in a container), let only the balancer in by the security group, and correct the port of target group and health check." },
    { "The protocol of the health check is not that of the port: HTTP where TLS is spoken, or the other way round.",
      "Set HealthCheckProtocol and the protocol of the target group to what the port speaks." },
  },
  source = { HEALTH },
}

entry {
  key = "Target.NotInUse", status = "503",
  title = "No listener uses the target group, or its zone is not enabled",
  signs = { "Target.NotInUse unused", "unused Target.NotInUse" },
  summary = "The target is not checked: no load balancer uses its target group, or it is in an Availability Zone that is not enabled for the balancer.",
  causes = {
    { "No rule of a listener forwards to this group.", "Add the rule or the default action that forwards to it." },
    { "The target is in another zone.", "Enable that zone with a subnet: `aws elbv2 set-subnets`." },
  },
  source = { HEALTH },
}
