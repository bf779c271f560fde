-- AWS Application Load Balancer: the error_reason and classification_reason codes of its access log.
-- Main source: the AWS user guide for Application Load Balancers, "Access logs".

family { id = "alb", title = "reason code in the access log of an AWS ALB", key = "name",
  looks = {
    "forward\" \"-\" \"<>", "authenticate\" \"-\" \"<>", "waf-failed\" \"-\" \"<>", "error_reason <>",
    "\"Severe\" \"<>", "classification_reason <>",
  } }

-- What a rule does by itself.

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
  source = { { "aws-alb", "load-balancer-access-logs.html, Actions taken" }, { "albc-3569" } },
}

-- Authentication by a listener rule.

entry {
  key = "AuthInvalidCookie",
  summary = "The session cookie (AWSELBAuthSessionCookie by default) that came with the request cannot be used.",
  causes = {
    { "A client or a proxy URL-encodes the cookie, drops one of its shards (-0, -1 ...), or sends the cookie of another rule.",
      "Pass the cookies on unchanged and all of them; with CloudFront in front forward all cookies. Give each authenticate rule its own SessionCookieName." },
  },
  source = { { "aws-alb", "load-balancer-access-logs.html, Error reason codes" }, { "aws-alb", "listener-authenticate-users.html" } },
}

entry {
  key = "AuthInvalidGrantError",
  summary = "The token endpoint of the identity provider turned the authorization code down (invalid_grant).",
  causes = {
    { "Codes are valid once: the user reloaded /oauth2/idpresponse, went back in the browser, or waited too long.",
      "Start anew at the application's own URL; bookmark that one, not the callback." },
    { "Often the redirect URI or the client differs between the two steps, after a change of host name or of the rule.",
      "Register `https://HOST/oauth2/idpresponse` at the provider for each host name that users call." },
  },
  source = { { "aws-alb", "load-balancer-access-logs.html, Error reason codes" }, { "aws-alb", "listener-authenticate-users.html" } },
}

entry {
  key = "AuthInvalidIdToken",
  summary = "The ID token that the provider issued did not pass the check of the load balancer.",
  causes = {
    { "Often issuer or client ID in the rule do not match iss and aud of the token, for example after a change of tenant.",
      "Copy issuer and client ID from the provider's /.well-known/openid-configuration and its client into the rule." },
  },
  source = { { "aws-alb", "load-balancer-access-logs.html, Error reason codes" } },
}

entry {
  key = "AuthInvalidStateParam", also = { "AuthMissingStateParam" },
  summary = "The callback to /oauth2/idpresponse came with a state parameter that the load balancer did not make, or with none.",
  causes = {
    { "The callback was opened from a bookmark or by a scanner, or the login was begun in another browser window.",
      "Start at the application's URL. Single lines of that kind are no fault of the set-up." },
    { "Often the provider starts the login itself (a tile in its portal), so no state exists.",
      "Let the tile point to the application's URL." },
  },
  source = { { "aws-alb", "load-balancer-access-logs.html, Error reason codes" } },
}

entry {
  key = "AuthMissingCodeParam",
  summary = "The provider sent the user back to /oauth2/idpresponse without an authorization code.",
  check = "The URL in the log line: error= and error_description= behind /oauth2/idpresponse tell the provider's reason.",
  causes = {
    { "Often the provider refused the login: user not assigned to the application, scope not allowed, consent missing.",
      "Assign the user or allow the scope at the provider, as error_description says." },
  },
  source = { { "aws-alb", "load-balancer-access-logs.html, Error reason codes" } },
}

entry {
  key = "AuthMissingHostHeader", status = "401",
  summary = "A request that has to be authenticated has no Host header, so the load balancer can build no redirect URL.",
  causes = {
    { "An HTTP/1.0 client or a probe sends no Host header.",
      "Let it send one, or give probes a rule without the authenticate action for their one path." },
  },
  source = { { "aws-alb", "load-balancer-access-logs.html, Error reason codes" }, { "aws-alb", "load-balancer-troubleshooting.html, HTTP 401" } },
}

entry {
  key = "AuthInvalidTokenResponse", also = { "AuthInvalidUserinfoResponse" },
  summary = "The token endpoint or the user info endpoint of the provider answered, but not in the form that OpenID Connect asks for.",
  causes = {
    { "Often the endpoint in the rule is a wrong one and answers an HTML page, or the user info is a signed JWT instead of JSON.",
      "Copy token_endpoint and userinfo_endpoint from the provider's /.well-known/openid-configuration, and let user info be plain JSON." },
  },
  source = { { "aws-alb", "load-balancer-access-logs.html, Error reason codes" } },
}

entry {
  key = "AuthTokenEpRequestFailed", also = { "AuthUserinfoEpRequestFailed" }, status = "561",
  summary = "The token endpoint or the user info endpoint of the identity provider answered with a status other than 2xx.",
  check = "The log of the provider at that second.",
  causes = {
    { "Often the client secret has expired or was renewed at the provider (invalid_client).",
      "Enter the current secret in the rule: `aws elbv2 modify-rule` or modify-listener with ClientSecret." },
    { "Often the rule has UserInfoEndpoint of another tenant or region, so the access token is refused.",
      "Take all endpoints from one /.well-known/openid-configuration." },
  },
  source = { { "aws-alb", "load-balancer-access-logs.html, Error reason codes" }, { "aws-alb", "load-balancer-troubleshooting.html, HTTP 561" } },
}

entry {
  key = "AuthTokenEpRequestTimeout", also = { "AuthUserinfoEpRequestTimeout" }, status = "500",
  summary = "The load balancer itself could not reach the token endpoint or user info endpoint of the provider.",
  causes = {
    { "The load balancer has no way out: an internal one without a NAT gateway, or no outbound rule for 443.",
      "Give its subnets a route to a NAT gateway, and allow outbound TCP 443 to the provider in its security group and the network ACL." },
    { "The name of the provider does not resolve in public DNS.",
      "Publish it there: the load balancer resolves publicly, not with the private zones of the VPC." },
  },
  source = { { "aws-alb", "load-balancer-access-logs.html, Error reason codes" }, { "aws-alb", "load-balancer-troubleshooting.html, HTTP 500" } },
}

entry {
  key = "AuthUserinfoResponseSizeExceeded",
  summary = "Claims and access token of the user are together larger than 11K bytes. One page of the guide names 401 for it, another 500.",
  causes = {
    { "The token lists every group of the user.",
      "Let the provider return only groups that are assigned to the application, or request fewer scopes." },
  },
  source = { { "aws-alb", "load-balancer-access-logs.html, Error reason codes" }, { "aws-alb", "listener-authenticate-users.html" } },
}

entry {
  key = "AuthUnhandledException", also = { "WeightedTargetGroupsUnhandledException", "LambdaUnhandledException", "WAFUnhandledException" },
  summary = "The load balancer failed internally at that step: authentication, choice among weighted groups, Lambda or WAF. Neither target nor client is the cause.",
  causes = {
    { "A fault on the side of AWS.",
      "Repeat the request; if it lasts, open a case with the trace_id of the line." },
  },
  source = { { "aws-alb", "load-balancer-access-logs.html, Error reason codes" } },
}

entry {
  key = "AWSALBTGCookieInvalid",
  summary = "The stickiness cookie AWSALBTG of weighted target groups came back damaged.",
  causes = {
    { "A client or proxy URL-encodes the value of the cookie.",
      "Send AWSALBTG back byte for byte; in code that copies cookies switch the encoding off." },
  },
  source = { { "aws-alb", "load-balancer-access-logs.html, Error reason codes" } },
}

-- Targets that are Lambda functions.

entry {
  key = "LambdaAccessDenied",
  summary = "The resource policy of the function does not let the load balancer invoke it.",
  causes = {
    { "The function was registered with the CLI, Terraform or CloudFormation, which do not add the permission, or the target is a version or alias that has none.",
      "Run `aws lambda add-permission --function-name NAME --statement-id elb --principal elasticloadbalancing.amazonaws.com --action lambda:InvokeFunction --source-arn TARGET_GROUP_ARN`; for an alias add --qualifier." },
  },
  source = { { "aws-alb", "load-balancer-access-logs.html, Error reason codes" }, { "aws-alb", "lambda-functions.html" } },
}

entry {
  key = "LambdaBadRequest",
  summary = "A header or the body of the request holds bytes that are not UTF-8, which a Lambda target cannot take.",
  causes = {
    { "Often a scanner, or a client that sends headers in Latin-1.",
      "Let the client percent-encode such values." },
  },
  source = { { "aws-alb", "load-balancer-access-logs.html, Error reason codes" } },
}

entry {
  key = "LambdaConnectionError", also = { "LambdaConnectionTimeout" },
  summary = "The load balancer did not get through to the Lambda service. With LambdaConnectionTimeout the client sees 504.",
  causes = {
    { "A fault between the two services; the function was not run.",
      "Repeat the request; if it lasts, look at the health of Lambda in that region." },
  },
  source = { { "aws-alb", "load-balancer-access-logs.html, Error reason codes" }, { "aws-alb", "load-balancer-troubleshooting.html, HTTP 504" } },
}

entry {
  key = "LambdaEC2AccessDeniedException",
  summary = "The execution role of the function may not create its network interfaces in the VPC.",
  causes = {
    { "The role lacks ec2:CreateNetworkInterface and its kin.",
      "Attach the managed policy AWSLambdaVPCAccessExecutionRole to the execution role." },
  },
  source = { { "aws-alb", "load-balancer-access-logs.html, Error reason codes" } },
}

entry {
  key = "LambdaEC2ThrottledException", also = { "LambdaEC2UnexpectedException" },
  summary = "Amazon EC2 throttled Lambda, or failed, while the function's network was set up.",
  causes = {
    { "Often many functions in a VPC start or are deployed at the same time.",
      "Repeat the request; spread deployments out, and keep the function warm with provisioned concurrency." },
  },
  source = { { "aws-alb", "load-balancer-access-logs.html, Error reason codes" } },
}

entry {
  key = "LambdaENILimitReachedException", also = { "LambdaSubnetIPAddressLimitReachedException" },
  summary = "A function in a VPC gets no network interface: the quota of the VPC is used up, or a subnet has no free address.",
  check = "The name of the code: ENILimit is the quota, SubnetIPAddressLimit the subnet.",
  causes = {
    { "Too many combinations of subnets and security groups, or subnets that are too small.",
      "Let functions share subnets and security groups; add larger subnets to the function, or raise the quota of network interfaces." },
  },
  source = { { "aws-alb", "load-balancer-access-logs.html, Error reason codes" } },
}

entry {
  key = "LambdaInvalidResponse", status = "502",
  summary = "The function ran, but did not return the JSON object that a load balancer needs.",
  check = "The return value in the log of the function: statusCode has to be a number, body a string.",
  causes = {
    { "Fields are missing or have another type: a body that is an object, statusCode as text, a header value that is no string, binary without isBase64Encoded.",
      "Return `{\"statusCode\": 200, \"headers\": {\"Content-Type\": \"...\"}, \"body\": \"...\", \"isBase64Encoded\": false}`, the body through JSON.stringify or json.dumps." },
    { "The attribute lambda.multi_value_headers.enabled of the target group does not fit the code.",
      "Return multiValueHeaders when it is true, headers when it is false." },
  },
  source = { { "aws-alb", "load-balancer-access-logs.html, Error reason codes" }, { "aws-alb", "lambda-functions.html" } },
}

entry {
  key = "LambdaInvalidRuntimeException", also = { "LambdaInvalidZipFileException" },
  summary = "Lambda cannot start the function: its runtime is not supported, or its package cannot be unzipped.",
  causes = {
    { "A runtime that was retired, or a damaged upload.",
      "Move the function to a supported runtime, and deploy the package anew." },
  },
  source = { { "aws-alb", "load-balancer-access-logs.html, Error reason codes" } },
}

entry {
  key = "LambdaInvalidSecurityGroupIDException", also = { "LambdaInvalidSubnetIDException" },
  summary = "The VPC configuration of the function names a security group or subnet that is not there.",
  causes = {
    { "It was deleted while the function still used it.",
      "Set existing ones: `aws lambda update-function-configuration --function-name NAME --vpc-config SubnetIds=...,SecurityGroupIds=...`." },
  },
  source = { { "aws-alb", "load-balancer-access-logs.html, Error reason codes" } },
}

entry {
  key = "LambdaKMSAccessDeniedException",
  also = { "LambdaKMSDisabledException", "LambdaKMSInvalidStateException", "LambdaKMSNotFoundException" },
  summary = "Lambda cannot decrypt the environment variables of the function, so it does not run.",
  check = "The name of the code: AccessDenied, Disabled, NotFound, or InvalidState (mostly pending deletion).",
  causes = {
    { "The execution role may not use the KMS key, or the key is disabled, deleted or about to be deleted.",
      "Allow kms:Decrypt for that role in the key policy; enable the key, or cancel its deletion. Else set another key and the variables anew." },
  },
  source = { { "aws-alb", "load-balancer-access-logs.html, Error reason codes" } },
}

entry {
  key = "LambdaRequestTooLarge", status = "413",
  summary = "The body of the request is above 1 MB, the most that a Lambda target takes.",
  causes = {
    { "An upload goes straight to the function.",
      "Let the client upload to S3 with a presigned URL, and pass only the key to the function." },
  },
  source = { { "aws-alb", "load-balancer-access-logs.html, Error reason codes" }, { "aws-alb", "load-balancer-troubleshooting.html, HTTP 413" } },
}

entry {
  key = "LambdaResourceNotFound",
  summary = "The function, its version or its alias in the target group does not exist.",
  causes = {
    { "It was deleted or renamed after it was registered.",
      "Register the current ARN: `aws elbv2 register-targets --target-group-arn ARN --targets Id=FUNCTION_ARN`, and deregister the old one." },
  },
  source = { { "aws-alb", "load-balancer-access-logs.html, Error reason codes" } },
}

entry {
  key = "LambdaResponseTooLarge", status = "502",
  summary = "The JSON that the function returned is above 1 MB, the most that a load balancer takes from Lambda.",
  causes = {
    { "The function returns a file or a long list; Base64 adds a third.",
      "Put large results into S3 and redirect to a presigned URL, or return them in pages; compress text." },
  },
  source = { { "aws-alb", "load-balancer-access-logs.html, Error reason codes" }, { "aws-alb", "load-balancer-troubleshooting.html, HTTP 502" } },
}

entry {
  key = "LambdaServiceException",
  summary = "The Lambda service failed internally.",
  causes = {
    { "A fault on the side of AWS.",
      "Repeat the request; if it lasts, look at the health of Lambda in that region." },
  },
  source = { { "aws-alb", "load-balancer-access-logs.html, Error reason codes" } },
}

entry {
  key = "LambdaThrottling", status = "502",
  summary = "Lambda had no free concurrency for this call.",
  check = "The metrics Throttles and ConcurrentExecutions of the function.",
  causes = {
    { "The reserved concurrency of the function is too small or 0, or other functions use up the quota of the account.",
      "Raise or remove the reserved concurrency, request a higher quota, and make the function faster." },
  },
  source = { { "aws-alb", "load-balancer-access-logs.html, Error reason codes" }, { "aws-alb", "load-balancer-troubleshooting.html, HTTP 502" } },
}

entry {
  key = "LambdaUnhandled", status = "502",
  summary = "The function ended with an error that its code did not catch, or ran into its time-out.",
  check = "The CloudWatch log of the function at that second: a stack trace, \"Task timed out after\", or \"Runtime exited\".",
  causes = {
    { "The code threw.",
      "Repair the line that the stack trace names; return 4xx or 5xx yourself from a catch around the handler." },
    { "The function hit its time-out or its memory limit.",
      "Raise Timeout or MemorySize (memory brings CPU with it) after looking at what it waits for." },
  },
  source = { { "aws-alb", "load-balancer-access-logs.html, Error reason codes" }, { "aws-alb", "load-balancer-troubleshooting.html, HTTP 502" } },
}

entry {
  key = "LambdaWebsocketNotSupported",
  summary = "A WebSocket handshake was routed to a Lambda target, which cannot serve it.",
  causes = {
    { "The rule for the WebSocket path leads to the group with the function.",
      "Forward that path to instances or containers, or use a WebSocket API of API Gateway." },
  },
  source = { { "aws-alb", "load-balancer-access-logs.html, Error reason codes" } },
}

-- AWS WAF.

entry {
  key = "WAFConnectionError", also = { "WAFConnectionTimeout", "WAFResponseReadTimeout", "WAFServiceError" }, status = "500",
  title = "AWS WAF gave no verdict",
  summary = "The load balancer asked AWS WAF about the request and got no usable verdict: no connection, no answer in time, or a 5xx. By default it then answers 500 and asks no target.",
  causes = {
    { "A disturbance of AWS WAF; the application is not involved.",
      "Repeat the request and look at the health of AWS WAF. The attribute waf.fail_open.enabled lets requests pass in that case, but then without the protection of the web ACL." },
  },
  source = { { "aws-alb", "load-balancer-access-logs.html, Error reason codes" }, { "aws-alb", "application-load-balancers.html" } },
}

-- Classification: how far the request is from RFC 7230.

entry {
  key = "BadContentLength", also = { "MultipleContentLength" }, status = "400", title = "Severe: Content-Length unusable",
  summary = "Content-Length is no number, or several of different value stand in one request. The load balancer answers 400 and closes the connection, unless routing.http.desync_mitigation_mode is monitor.",
  causes = {
    { "Often a client or proxy library sets the header itself, besides the one that it computes; else an attempt at request smuggling.",
      "Let one place alone compute the length. Leave the mode at defensive: monitor lets smuggled requests pass." },
  },
  source = { { "aws-alb", "load-balancer-access-logs.html, Classification reasons" }, { "aws-alb", "application-load-balancers.html, Desync mitigation mode" } },
}

entry {
  key = "BadHeader", also = { "BadUri" }, status = "400", title = "Severe: NUL or CR in a header or in the URI",
  summary = "The request holds a NUL byte or a bare carriage return, in a header (BadHeader) or in the URI (BadUri). Outside monitor mode the load balancer answers 400.",
  causes = {
    { "A scanner, or an application that puts unchecked text, for example with line ends, into a header or URL.",
      "Strip control characters, and percent-encode what goes into URLs." },
  },
  source = { { "aws-alb", "load-balancer-access-logs.html, Classification reasons" }, { "aws-alb", "application-load-balancers.html, Desync mitigation mode" } },
}

entry {
  key = "BadTransferEncoding", also = { "MultipleTransferEncodingChunked" }, status = "400", title = "Severe: Transfer-Encoding unusable",
  summary = "Transfer-Encoding has a bad value, or chunked stands there more than once. Outside monitor mode the load balancer answers 400.",
  causes = {
    { "Often a proxy in front copies the header of the client and adds its own; else an attempt at request smuggling.",
      "Let the proxy drop Transfer-Encoding of the incoming request before it sends its own." },
  },
  source = { { "aws-alb", "load-balancer-access-logs.html, Classification reasons" }, { "aws-alb", "application-load-balancers.html, Desync mitigation mode" } },
}

entry {
  key = "BadMethod", also = { "BadVersion" }, status = "400", title = "Severe: request line malformed",
  summary = "Method or HTTP version of the request line cannot be read. Outside monitor mode the load balancer answers 400.",
  causes = {
    { "Often bytes of another protocol, such as TLS on the HTTP port, or a scanner.",
      "Call the port with the protocol of its listener; let scanners be." },
  },
  source = { { "aws-alb", "load-balancer-access-logs.html, Classification reasons" }, { "aws-alb", "application-load-balancers.html, Desync mitigation mode" } },
}

entry {
  key = "BothTeClPresent", also = { "DuplicateContentLength", "SuspiciousHeader" }, status = "400", title = "Ambiguous: length of the body can be read in two ways",
  summary = "Both Transfer-Encoding and Content-Length stand there, Content-Length stands twice, or a header is spelled nearly like one of the two. In defensive mode (the default) the request passes and the connections are closed after it; in strictest mode it is 400.",
  causes = {
    { "Often a proxy or client library adds a length to a chunked body, or copies hop-by-hop headers.",
      "Send one of the two headers, once." },
  },
  source = { { "aws-alb", "load-balancer-access-logs.html, Classification reasons" }, { "aws-alb", "application-load-balancers.html, Desync mitigation mode" } },
}

entry {
  key = "UndefinedContentLengthSemantics", also = { "UndefinedTransferEncodingSemantics" }, status = "400", title = "Ambiguous: body announced with GET or HEAD",
  summary = "A GET or HEAD comes with Content-Length or Transfer-Encoding, so it seems to have a body. Defensive mode passes it and closes the connections, strictest mode answers 400.",
  causes = {
    { "Often a client sends a body with GET, such as a search query of Elasticsearch.",
      "Use POST for queries with a body, or leave the header out." },
  },
  source = { { "aws-alb", "load-balancer-access-logs.html, Classification reasons" }, { "aws-alb", "application-load-balancers.html, Desync mitigation mode" } },
  confidence = "medium",
}

entry {
  key = "AmbiguousUri", also = { "EmptyHeader" }, status = "400", title = "Ambiguous: control characters in the URI, or an empty header",
  summary = "The URI has control characters (AmbiguousUri), or a header line is empty or only blanks (EmptyHeader). Defensive mode passes the request and closes the connections, strictest mode answers 400.",
  causes = {
    { "Often a client joins unchecked text into URL or headers.",
      "Percent-encode the URL, and leave out headers without a value." },
  },
  source = { { "aws-alb", "load-balancer-access-logs.html, Classification reasons" }, { "aws-alb", "application-load-balancers.html, Desync mitigation mode" } },
}

entry {
  key = "SpaceInUri", also = { "NonCompliantHeader", "NonCompliantVersion", "GetHeadZeroContentLength" }, status = "400",
  title = "Acceptable: deviates from RFC 7230 without danger",
  summary = "A space in the URI, a non-ASCII or control character in a header, an odd version, or Content-Length 0 with GET or HEAD. Only strictest mode blocks it, with 400; in the others the status of the line has another reason.",
  causes = {
    { "The client does not percent-encode URL or header.",
      "Encode a space as %20 and other bytes likewise; or set routing.http.desync_mitigation_mode back to defensive where it is strictest." },
  },
  source = { { "aws-alb", "load-balancer-access-logs.html, Classification reasons" }, { "aws-alb", "application-load-balancers.html, Desync mitigation mode" } },
}
