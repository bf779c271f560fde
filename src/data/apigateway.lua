-- Amazon API Gateway (REST and HTTP APIs): statuses, gateway response types, and the exceptions in x-amzn-errortype.
-- Main source: the API Gateway developer guide, "Gateway response types".

meaning {
  code = "404", versions = "0+",
  title = "No such route",
  summary = "No resource (REST, after authentication) or no route (HTTP API: {\"message\":\"Not Found\"}) fits the path; or the integration sent the 404.",
  check = "The access log: integrationStatus \"-\" means that no integration was called.",
  causes = {
    { "Wrong path or stage, no $default route, or not deployed. With a custom domain the mapping already stands for the stage.",
      "Compare with `aws apigatewayv2 get-routes --api-id ID` (REST: `aws apigateway get-resources --rest-api-id ID`), and deploy the stage.",
      when = { apigateway = "RESOURCE_NOT_FOUND" } },
  },
  see = { ["apigateway MISSING_AUTHENTICATION_TOKEN"] = "how a REST API mostly answers a wrong path" },
  source = { { "aws-apigw" } },
}

meaning {
  code = "413", versions = "0+",
  title = "Request too large",
  summary = "Payload above 10 MB, or headers above 10,240 bytes in all; neither limit can be raised.",
  causes = {
    { "Cookies and tokens have grown.",
      "Shrink them.",
      when = { says = "HTTP header is larger than 10240 bytes" } },
    { "An upload goes through the API.",
      "Upload straight to S3 with a presigned URL.",
      when = { apigateway = "REQUEST_TOO_LARGE" } },
  },
  source = { { "aws-apigw", "limits" }, { "pwa-kit-2160" } },
}

meaning {
  code = "415", versions = "0+",
  title = "Unsupported media type",
  summary = "No mapping template fits the Content-Type, and the passthrough behavior is strict.",
  causes = {
    { "The integration has passthroughBehavior NEVER, or WHEN_NO_TEMPLATES with templates for other types only.",
      "Send application/json, or add a template for that type and deploy.",
      when = { apigateway = "UNSUPPORTED_MEDIA_TYPE" } },
  },
  source = { { "aws-apigw" } },
}

meaning {
  code = "500", versions = "0+",
  title = "Internal server error",
  summary = "API Gateway could not call the integration, or (HTTP API) the Lambda function failed or answered in a wrong form. The body does not tell which.",
  check = "REST: the last lines of the execution log before \"Method completed with status\". HTTP API: `$context.integrationErrorMessage` in the access log.",
  causes = {
    { "HTTP API with Lambda: the function threw, ran into its own time-out, has no permission for this API, or returned a body that is no text.",
      "Read the function's log group; return statusCode and `JSON.stringify(...)` as body; add the permission (see API_CONFIGURATION_ERROR)." },
    { "The integration behind a VPC link cannot be reached: the link is not AVAILABLE, targets are unhealthy, or a security group, network ACL or port is wrong.",
      "Recreate a FAILED link and deploy; let the listener, its security group and the targets accept the port; look at target health.",
      when = { says = "There was an internal error while executing your request" } },
    { "The certificate of the integration endpoint does not name the host that is called, is self-signed, or lacks the intermediate.",
      "Call it by a name that the certificate holds, and install the full chain from a public CA.",
      when = { says = "does not match the certificate subject provided by the peer" } },
  },
  see = { ["apigateway API_CONFIGURATION_ERROR"] = "the log says configuration error" },
  source = { { "aws-apigw", "http-api-troubleshooting-lambda" }, { "aws-kc-apigw-vpc" } },
}

meaning {
  code = "502", versions = "0+",
  title = "Lambda function failed or answered in the wrong form",
  signs = { "502 Bad Gateway<>{\"message\": \"Internal server error\"}", "HTTP/2 502<>{\"message\": \"Internal server error\"}" },
  summary = "The Lambda function threw, or did not return the object that a proxy integration needs. The body says \"Internal server error\", nothing more.",
  check = "The execution log shows the function's result before \"Method completed with status: 502\"; its own log group an exception or \"Task timed out\".",
  causes = {
    { "The function returned a bare object, an object as body, statusCode as something else than a number, or nothing because a promise is not awaited.",
      "Return `{statusCode: 200, headers: {...}, body: JSON.stringify(data), isBase64Encoded: false}`, and await or return each promise in an async handler.",
      when = { says = "Malformed Lambda proxy response" } },
    { "The time-out of the function ended it: 3 s unless set.",
      "Raise Timeout of the function, or let a background function do the work and answer at once.",
      when = { says = "Task timed out after <> seconds" } },
    { "The function threw, ran out of memory, or ended at its own time-out (3 s by default).",
      "Read /aws/lambda/NAME at that second, catch the error and answer a 500 of your own, or raise memory and Timeout." },
    { "The answer is larger than 6 MB.",
      "Page it, or give out a presigned S3 URL." },
  },
  see = { ["apigateway API_CONFIGURATION_ERROR"] = "500 instead: the permission is missing" },
  source = { { "aws-apigw", "handle-errors-in-lambda-integration" }, { "lambda-proxy-59" }, { "slsexpress-247" } },
}

meaning {
  code = "503", versions = "0+", confidence = "medium",
  title = "Service unavailable",
  summary = "By field reports an HTTP API answers {\"message\":\"Service Unavailable\"} when its integration is too slow or cannot be reached; a load balancer behind it may have sent the 503 as well.",
  check = "`$context.integrationLatency` and integrationErrorMessage in the access log: near 30,000 ms is the time-out.",
  causes = {
    { "The function or backend took longer than the route's time-out (at most 30 s), cold start included; the function may run on.",
      "Raise the integration's timeoutInMillis above the function's Timeout plus cold start; make longer work asynchronous." },
    { "VPC link: the target group is empty or unhealthy, or the load balancer's security group does not admit that of the link.",
      "Admit the VPC link's security group on the listener port, and look at target health." },
    { "No traffic for 60 days: the VPC link is INACTIVE.",
      "Retry some minutes after the first request, which brings it back." },
  },
  see = { ["apigateway INTEGRATION_TIMEOUT"] = "what a REST API answers after its time-out" },
  source = { { "sst-2232" }, { "sls-11222" }, { "aws-apigw", "http-api-vpc-links" } },
}

family { id = "apigateway", title = "gateway response of API Gateway", key = "name",
  looks = { "responseType <>" } }

entry {
  key = "MISSING_AUTHENTICATION_TOKEN", also = { "MissingAuthenticationTokenException" }, status = "403", name = "Missing Authentication Token",
  summary = "Mostly the path or method does not exist at this stage. Otherwise the method wants an IAM signature, and the request has none.",
  causes = {
    { "Stage missing in the URL, wrong method, a parent path that has no method, or the API was not deployed after the change.",
      "Call https://ID.execute-api.REGION.amazonaws.com/STAGE/path, and run `aws apigateway create-deployment --rest-api-id ID --stage-name STAGE`." },
    { "Custom domain: the base path mapping already stands for the stage.",
      "Call https://DOMAIN/BASEPATH/path without the stage." },
    { "The method has AWS_IAM, and the request is not signed.",
      "Sign with SigV4, service execute-api (`curl --aws-sigv4 aws:amz:REGION:execute-api`)." },
  },
  signs = { "x-amzn-errortype<>MissingAuthenticationTokenException", "\"message\":\"Missing Authentication Token\"", "\"message\": \"Missing Authentication Token\"" },
  source = { { "aws-apigw" }, { "sls-domain-321" } },
}

entry {
  key = "IncompleteSignatureException", status = "403",
  title = "Authorization header is no SigV4",
  summary = "The request has an Authorization header where API Gateway expects a SigV4 signature or where no route is.",
  causes = {
    { "The path or method does not exist or is not deployed, so that the Bearer token is read as a signature.",
      "Correct path, stage and method as for Missing Authentication Token, and deploy." },
    { "The method has AWS_IAM instead of the authorizer.",
      "Set its authorization to the Cognito or Lambda authorizer, and deploy." },
    { "Private API: a VPC endpoint policy other than full access makes API Gateway read the header.",
      "Set an authorizer on the method, or send the application's token in another header." },
  },
  signs = { "x-amzn-errortype<>IncompleteSignatureException", "in Authorization header: 'Bearer <>'", "Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter" },
  source = { { "cognito-quickstart-50" }, { "sls-3205" }, { "apigw-vpce" } },
}

entry {
  key = "ForbiddenException", status = "403",
  title = "Forbidden",
  summary = "API Gateway refuses the call: no API behind this host and path, no valid API key, WAF, or a VPC endpoint.",
  check = "The access log of the stage: no line means that host, mapping or DNS is wrong. Without x-amzn-errortype or apigw-requestid another server (Echo in Go) may have written the body.",
  causes = {
    { "The custom domain has no API mapping for this path, or DNS points to the API's own host instead of the domain name's target.",
      "Add the mapping, and let DNS point to the API Gateway domain name of the custom domain (d-xxxx.execute-api...)." },
    { "The method needs x-api-key, and the key is missing, disabled, or in no usage plan of this stage.",
      "Send the key's value (not its ID) in x-api-key, and add key and stage to one usage plan." },
    { "AWS WAF blocked it.",
      "Find it in the WAF log (terminatingRuleId), and narrow that rule." },
    { "Called inside a VPC whose execute-api endpoint has private DNS: public APIs cannot be reached that way, private ones only if their resource policy allows the endpoint.",
      "Call a public API by a custom domain name; allow aws:SourceVpce for a private one, and deploy." },
  },
  signs = { "x-amzn-errortype<>ForbiddenException", "{\"message\":\"Forbidden\"}" },
  source = { { "aws-kc-apigw-403" }, { "zappa-1248" }, { "aws-kc-apigw-vpcdns" }, { "aws-apigw" } },
}

entry {
  key = "INVALID_API_KEY", anywhere = false, status = "403",
  title = "No valid API key",
  summary = "The method needs an API key, and x-api-key holds none that a usage plan of this stage knows.",
  causes = {
    { "The key is missing, disabled, in no usage plan of this stage, or its ID was sent.",
      "Send the key's value in x-api-key, and add key and stage to one usage plan." },
  },
  source = { { "aws-apigw" } },
}

entry {
  key = "WAF_FILTERED", status = "403",
  title = "AWS WAF blocked the request",
  summary = "A rule of the web ACL of the stage matched.",
  causes = {
    { "The rule fits a legitimate request, or it was an attack.",
      "Find it in the WAF log (terminatingRuleId), and narrow that one rule." },
  },
  source = { { "aws-apigw" } },
}

entry {
  key = "AccessDeniedException", also = { "ACCESS_DENIED" }, anywhere = false, status = "403",
  title = "Authorizer, IAM or resource policy denies",
  summary = "The caller is known, but a policy denies the call.",
  causes = {
    { "The Lambda authorizer returned Deny, or a policy, perhaps a cached one, that names only another path.",
      "Let it return Allow for all methods that the caller may use (arn:...:API/STAGE/*/PATH/*), or set authorizerResultTtlInSeconds to 0.",
      when = { says = "User is not authorized to access this resource" } },
    { "IAM, the resource policy or the VPC endpoint policy does not allow execute-api:Invoke on that ARN; \"anonymous\" is a call without a signature.",
      "Allow it there (IAM and resource policy both, for another account), and deploy after the resource policy changed.",
      when = { says = "is not authorized to perform: execute-api:Invoke on resource" } },
  },
  signs = { "x-amzn-errortype<>AccessDeniedException" },
  source = { { "aws-apigw" }, { "aws-kc-apigw-authorizer" } },
}

entry {
  key = "UNAUTHORIZED", also = { "UnauthorizedException" }, status = "401",
  title = "Authorizer could not authenticate the caller",
  summary = "The token is missing or not valid. Without the identity source (mostly Authorization) the authorizer is not even called.",
  check = "HTTP API: error_description in the www-authenticate header names the reason.",
  causes = {
    { "The token is in another header, is expired, or is of another issuer or audience (client ID).",
      "Decode it: iss must equal the issuer, aud or client_id stand in the audience list, exp lie ahead. Get a new one." },
    { "Cognito: an access token where an ID token is wanted, or the reverse when scopes are set.",
      "Send the ID token; with OAuth scopes on the method send the access token." },
  },
  signs = { "x-amzn-errortype<>UnauthorizedException" },
  source = { { "aws-apigw", "http-api-troubleshooting-jwt" }, { "aws-cognito", "user-pool-accessing-resources-api-gateway-and-lambda" } },
}

entry {
  key = "API_CONFIGURATION_ERROR", status = "500",
  title = "Configuration error",
  summary = "API Gateway could not call the integration because the API is configured wrongly: no permission, an invalid endpoint, or data that it cannot decode.",
  check = "The words after \"Execution failed due to configuration error\" in the execution log.",
  causes = {
    { "API Gateway may not call the function, often after a rename, a new alias or stage.",
      "`aws lambda add-permission --function-name NAME[:ALIAS] --statement-id apigw --action lambda:InvokeFunction --principal apigateway.amazonaws.com --source-arn 'arn:aws:execute-api:REGION:ACCOUNT:API/*/METHOD/path'`.",
      when = { says = "Invalid permissions on Lambda function" } },
    { "The integration does not call Lambda with POST, the endpoint URL or a stage variable is wrong, or binary content is not base64.",
      "Set integrationHttpMethod to POST for Lambda, correct the URL, and deploy." },
  },
  source = { { "aws-apigw" }, { "azul-8301" } },
}

entry {
  key = "AUTHORIZER_CONFIGURATION_ERROR", also = { "AuthorizerConfigurationException", "AUTHORIZER_FAILURE" }, status = "500",
  title = "Authorizer cannot be called or failed",
  summary = "The Lambda authorizer could not be called, threw, or returned no valid policy.",
  causes = {
    { "API Gateway may not invoke it, it throws or times out, or its result lacks principalId or policyDocument.",
      "Read its log; add the permission for apigateway.amazonaws.com with source ARN .../authorizers/ID; return both fields, and in context no objects or lists." },
  },
  signs = { "x-amzn-errortype<>AuthorizerConfigurationException" },
  source = { { "aws-apigw" }, { "aws-apigw", "api-gateway-lambda-authorizer-output" } },
}

entry {
  key = "INTEGRATION_TIMEOUT", status = "504", name = "Endpoint request timed out",
  summary = "The integration did not answer within its time-out: 29 s by default for REST. An HTTP API (at most 30 s) mostly says 503 instead.",
  check = "The access log field `$context.integrationLatency`: near 29,000 ms.",
  causes = {
    { "The function or backend is slow, for a slow query, a cold start in a VPC, or a call to the Internet from a private subnet without NAT.",
      "Find the slow call (X-Ray, the function's log); give the subnet a NAT gateway or VPC endpoints." },
    { "The work takes longer by nature; a longer Lambda Timeout does not help.",
      "Answer 202 and work asynchronously (SQS, Step Functions). Regional and private REST APIs get more than 29 s by a quota request." },
  },
  signs = { "Endpoint request timed out", "Execution failed due to a timeout error" },
  source = { { "aws-apigw", "limits" }, { "sls-3171" } },
}

entry {
  key = "REQUEST_TOO_LARGE", also = { "RESOURCE_NOT_FOUND", "UNSUPPORTED_MEDIA_TYPE" }, anywhere = false, status = "413 404 415",
  title = "Refused before the integration",
  summary = "The request is too large (413), no resource fits its path (404), or no mapping template its Content-Type (415).",
  source = { { "aws-apigw" } },
}

entry {
  key = "INTEGRATION_FAILURE", status = "504",
  title = "Integration failed",
  summary = "The call of the integration failed, without a more exact type.",
  causes = {
    { "The HTTP backend refuses the connection, its name does not resolve, or it closes the connection.",
      "Read the execution log, and call the endpoint URL with curl from the Internet (VPC link: from the VPC)." },
  },
  signs = { "Execution failed due to a network error communicating with endpoint" },
  source = { { "aws-apigw" } },
}

entry {
  key = "BAD_REQUEST_BODY", also = { "BAD_REQUEST_PARAMETERS", "BadRequestException" }, status = "400",
  title = "Request validator refused the request",
  summary = "A request validator of the method found the body or a required parameter not valid.",
  causes = {
    { "The body does not fit the model, or a required header, query or path parameter is missing.",
      "Send what the model asks for. `$context.error.validationErrorString` in the BAD_REQUEST_BODY response template tells the client which field." },
  },
  signs = { "x-amzn-errortype<>BadRequestException" },
  source = { { "aws-apigw" } },
}

entry {
  key = "InvalidSignatureException", also = { "INVALID_SIGNATURE", "EXPIRED_TOKEN" }, anywhere = false, status = "403",
  title = "Signature is not valid, or token expired",
  summary = "The SigV4 signature does not fit the request, or the credentials' session token has expired (EXPIRED_TOKEN).",
  causes = {
    { "Signed for another host, region, path or service, the clock is wrong, or a proxy changed the request.",
      "Sign for service execute-api and the Host that is sent, set the clock by NTP, and fetch new temporary credentials with their session token." },
  },
  signs = { "x-amzn-errortype<>InvalidSignatureException" },
  source = { { "aws-apigw" } },
}

entry {
  key = "LimitExceededException", also = { "QUOTA_EXCEEDED" }, anywhere = false, status = "429",
  title = "Quota of the usage plan is used up",
  summary = "The API key has used up the requests of its day, week or month.",
  causes = {
    { "More calls than the usage plan allows in its period.",
      "`aws apigateway get-usage --usage-plan-id ID --start-date D --end-date D` shows the use; extend the quota of that key for the period. Retries at once do not help." },
  },
  signs = { "x-amzn-errortype<>LimitExceededException", "{\"message\":\"Limit Exceeded\"}" },
  source = { { "aws-apigw" }, { "aws-apigw", "api-gateway-usage-plan-manage-usage" } },
}

entry {
  key = "THROTTLED", also = { "TooManyRequestsException" }, status = "429",
  title = "Too many requests",
  summary = "Rate or burst of the usage plan, method, stage, or account and region is exceeded.",
  check = "Without x-amzn-errortype or apigw-requestid another server may have written the body.",
  causes = {
    { "A burst of calls, a low limit at stage or method, or another API of the account that uses up the 10,000 a second of account and region.",
      "Back off with jitter in clients, raise the method or plan limit, cache, and request a higher account quota." },
  },
  signs = { "x-amzn-errortype<>TooManyRequestsException", "{\"message\":\"Too Many Requests\"}" },
  source = { { "aws-kc-apigw-429" }, { "aws-apigw" } },
}
