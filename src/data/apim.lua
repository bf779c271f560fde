-- Azure API Management: the answers of its gateway and the reasons of context.LastError.
-- Main source: Azure documentation, api-management/api-management-error-handling-policies.md.

local POLICIES = { "azure-docs", "articles/api-management/api-management-error-handling-policies.md" }

meaning {
  code = "401", versions = "0+",
  title = "Subscription key or token refused",
  summary = "The gateway of API Management refused the call: the subscription key is missing or wrong, or the validate-jwt policy did not accept the token.",
  causes = {
    { "No subscription key came, or under another name than the API expects.",
      "Send `Ocp-Apim-Subscription-Key: KEY` (or the query subscription-key).",
      when = { says = { "Access denied due to missing subscription key", "SubscriptionKeyNotFound" } } },
    { "The key is wrong, its subscription is suspended or expired, or it belongs to another product or instance.",
      "Copy the key anew; look whether the subscription is active and its product holds this API.",
      when = { says = { "Access denied due to invalid subscription key", "SubscriptionKeyInvalid" } } },
    { "The validate-jwt policy found no token, or one that has expired or is for another audience or issuer.",
      "Send `Authorization: Bearer TOKEN`; compare aud, iss and exp of the token with audiences, issuers and openid-config of the policy.",
      when = { says = { "TokenNotPresent", "TokenAudienceNotAllowed", "\"JWT not present.\"" } } },
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
      when = { says = { "Caller IP address <> is not allowed. Access denied.", "Caller IP address is blocked. Access denied." } } },
  },
  source = { POLICIES },
}

meaning {
  code = "404", versions = "0+",
  title = "No API or operation fits",
  summary = "No API or operation has this method and URL; the gateway answers itself. A 404 with another body comes from the backend.",
  causes = {
    { "Method or path differ from the URL template of the operation, or the API URL suffix or the version of a versioned API is missing.",
      "Compare with the test tab of the operation; add the missing operation." },
  },
  signs = { "Unable to match incoming request to an operation." },
  source = { POLICIES },
}

meaning {
  code = "429", versions = "0+",
  title = "Rate limit exceeded",
  summary = "The policy rate-limit or rate-limit-by-key refused the call.",
  causes = {
    { "The subscription calls more often than calls per renewal-period.",
      "Wait as Retry-After says, and spread the calls, or raise calls in the policy." },
    { "The counter-key of rate-limit-by-key is one for all callers, such as the address of a proxy in front.",
      "Use a key of the caller, such as context.Subscription.Id." },
  },
  signs = { "Rate limit is exceeded. Try again in <> seconds." },
  source = { POLICIES },
}

meaning {
  code = "500", versions = "0+",
  title = "A policy or the call of the backend failed",
  summary = "Mostly the gateway could not connect to the backend (BackendConnectionFailure), or a policy expression raised an exception.",
  check = "LastErrorReason and LastErrorMessage in ApiManagementGatewayLogs: trust relationship is the certificate, remote name could not be resolved DNS, unable to connect the network.",
  causes = {
    { "The gateway does not accept the backend's certificate: other name, unknown CA, missing intermediate, or no TLS version in common.",
      "Install a certificate with the host name of the backend URL and its whole chain; upload a private CA under Certificates." },
    { "DNS, an NSG, a route (UDR) or a firewall keeps the gateway from the backend.",
      "Resolve and reach the name from the VNet of the instance; correct its DNS servers, then apply the network configuration." },
    { "A policy expression meets null or a missing header, or reads a body that is no JSON.",
      "Use GetValueOrDefault, and test for null.",
      when = { says = "ExpressionValueEvaluationFailure" } },
  },
  signs = { "BackendConnectionFailure" },
  source = { POLICIES, { "apim-tls" } },
}
