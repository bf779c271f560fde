-- Azure API Management: the answers of its gateway and the reasons of context.LastError.
-- Main source: Azure documentation, api-management/api-management-error-handling-policies.md.

local POLICIES = { "azure-docs", "articles/api-management/api-management-error-handling-policies.md" }

meaning {
  code = "401", versions = "0+",
  title = "Subscription key or token refused",
  summary = "The gateway of API Management refused the call: the subscription key is missing or wrong, or the validate-jwt policy did not accept the token. The backend was not asked.",
  check = "The message in the body; LastErrorSource (authorization, validate-jwt) in ApiManagementGatewayLogs. Another text comes from the backend.",
  causes = {
    { "No subscription key came, or under another name than the API expects.",
      "Send `Ocp-Apim-Subscription-Key: KEY` (or the query subscription-key), or the names in the settings of the API. Turning off Subscription required opens the API to everybody whom no other policy stops.",
      when = { says = { "Access denied due to missing subscription key", "SubscriptionKeyNotFound" } } },
    { "The key is wrong, its subscription is suspended or expired, or it belongs to another product or instance.",
      "Copy the key anew; look whether the subscription is active and its product holds this API.",
      when = { says = { "Access denied due to invalid subscription key", "SubscriptionKeyInvalid" } } },
    { "The validate-jwt policy found no token, or one that has expired or is for another audience or issuer.",
      "Send `Authorization: Bearer TOKEN`; compare aud, iss and exp of the token with audiences, issuers and openid-config of the policy. Often the URL of openid-config and the token are of different versions (v1, v2).",
      when = { says = { "TokenNotPresent", "TokenAudienceNotAllowed", "TokenIssuerNotAllowed", "TokenSignatureInvalid",
        "\"JWT not present.\"" } } },
  },
  source = { POLICIES },
}

meaning {
  code = "403", versions = "0+",
  title = "Quota used up, or address refused",
  summary = "A policy of API Management refused the call: quota, or ip-filter.",
  causes = {
    { "The quota of the subscription (quota, quota-by-key) is used up.",
      "Wait for the time in the message, or raise the quota of the product.",
      when = { says = { "Out of call volume quota", "Out of bandwidth quota. Quota will be replenished in" } } },
    { "The ip-filter policy does not allow the caller's address; behind a gateway or Front Door that is the proxy's.",
      "Allow that one address or range in ip-filter.",
      when = { says = { "Caller IP address <> is not allowed. Access denied.", "Caller IP address is blocked. Access denied.", "CallerIpNotAllowed", "CallerIpBlocked" } } },
  },
  source = { POLICIES },
}

meaning {
  code = "404", versions = "0+",
  title = "No API or operation fits",
  summary = "No API or operation has this method and URL; the gateway answers itself. A 404 with another body comes from the backend.",
  check = "ApiManagementGatewayLogs: ApiId and OperationId are empty, LastErrorReason is OperationNotFound.",
  causes = {
    { "Method or path differ from the URL template of the operation, or the API URL suffix or the version of a versioned API is missing.",
      "Compare with the test tab of the operation; add the missing operation." },
    { "The call carries another host name than the gateway has, or is an application gateway's probe of /.",
      "Add the host name as custom domain; probe `/status-0123456789abcdef`." },
  },
  signs = {
    "\"statusCode\": 404, \"message\": \"Resource not found\"", "\"statusCode\":404,\"message\":\"Resource not found\"",
    "Unable to match incoming request to an operation.",
  },
  source = { POLICIES, { "apim-appgw" } },
}

meaning {
  code = "429", versions = "0+",
  title = "Rate limit exceeded",
  summary = "The policy rate-limit or rate-limit-by-key refused the call.",
  check = "Retry-After in the answer, and the scope that holds the policy: product, API or operation.",
  causes = {
    { "The subscription calls more often than calls per renewal-period.",
      "Wait as Retry-After says, and spread the calls; or raise calls in the policy, which the backend must bear." },
    { "The counter-key of rate-limit-by-key is one for all callers, such as the address of a proxy in front.",
      "Use a key of the caller, such as context.Subscription.Id." },
  },
  signs = { "Rate limit is exceeded. Try again in <> seconds." },
  source = { POLICIES },
}

meaning {
  code = "500", versions = "0+",
  title = "A policy or the call of the backend failed",
  summary = "The gateway itself failed: mostly it could not connect to the backend, or a policy expression raised an exception. A 500 of the backend passes unchanged.",
  check = "LastErrorReason and LastErrorMessage in ApiManagementGatewayLogs, or a trace of the call in the test tab; BackendResponseCode is the backend's own status.",
  see = { ["apim BackendConnectionFailure"] = "the backend could not be reached", ["apim ExpressionValueEvaluationFailure"] = "an exception in a policy" },
  source = { POLICIES },
}

family { id = "apim", title = "reason of an error in API Management", key = "name",
  looks = { "LastErrorReason <>", "lastErrorReason_s <>", "ErrorReason <>" } }

entry {
  key = "BackendConnectionFailure", status = "500",
  title = "No connection to the backend",
  summary = "The gateway could not open the connection to the backend, or the backend broke it. The client gets 500.",
  check = "LastErrorMessage: trust relationship is the certificate, remote name could not be resolved is DNS, unable to connect is the network.",
  causes = {
    { "The gateway does not accept the backend's certificate: other name, unknown CA, missing intermediate, or no TLS version in common.",
      "Install a certificate with the host name of the backend URL and its whole chain; upload a private CA under Certificates. Validation can be switched off in the backend entity, but then anybody on the way can pose as it." },
    { "DNS, an NSG, a route (UDR) or a firewall keeps the gateway from the backend.",
      "Resolve and reach the name from the VNet of the instance; correct its DNS servers, then apply the network configuration." },
    { "In internal VNet mode the backend is the same instance, which its load balancer does not allow; the call fails after 21 s.",
      "Try `https://127.0.0.1` as its URL, with set-header for the Host header of the API." },
  },
  signs = { "BackendConnectionFailure" },
  source = { POLICIES, { "apim-tls" }, { "apim-self" } },
}

entry {
  key = "ClientConnectionFailure",
  title = "The client left",
  summary = "The client closed the connection while its request was running. The log has response code 0.",
  causes = {
    { "The time-out of the client, or of a proxy before the gateway, is shorter than the backend needs.",
      "Compare TotalTime with it; speed up the backend." },
  },
  signs = { "ClientConnectionFailure" },
  source = { POLICIES },
}

entry {
  key = "ExpressionValueEvaluationFailure", status = "500",
  title = "A policy expression failed",
  summary = "A C# expression in a policy raised an exception.",
  check = "LastErrorMessage and LastErrorSource tell policy and exception; a trace shows the value.",
  causes = {
    { "The expression meets null or a missing header, or reads a body that is no JSON.",
      "Use GetValueOrDefault and test for null; read the body with preserveContent: true, so that later policies find it." },
  },
  signs = { "ExpressionValueEvaluationFailure" },
  source = { POLICIES },
}
