-- Azure Application Gateway: its own statuses, with the error_info of its access log and the messages of Backend health as signs.
-- Main source: Azure documentation, application-gateway/http-response-codes.md, application-gateway-backend-health-troubleshooting.md.

local CODES = { "azure-docs", "articles/application-gateway/http-response-codes.md" }
local HEALTH = { "azure-docs", "articles/application-gateway/application-gateway-backend-health-troubleshooting.md" }
local BAD = { "azure-docs", "articles/application-gateway/application-gateway-troubleshooting-502.md" }
local INFO = { "azure-docs", "articles/application-gateway/application-gateway-diagnostics.md" }

meaning {
  code = "000", versions = "v1",
  title = "Client closed the connection before the answer",
  summary = "The client closed the connection before the backend had finished its answer. The v1 SKU reports this as 0.",
  causes = {
    { "The time-out of the client is too short for this answer.",
      "Raise it on the client, or speed up the backend." },
  },
  see = { ["499"] = "the number that the v2 SKU uses" },
  source = { CODES },
}

meaning {
  code = "400", versions = "0+",
  title = "Bad request",
  summary = "The gateway refused the request itself: it is not valid HTTP, or mutual TLS failed.",
  check = "The error_info of the access log names what is wrong.",
  causes = {
    { "Plain http arrives at an HTTPS listener.",
      "Use https in the client, and give port 80 a listener that redirects.",
      when = { says = "ERRORINFO_HTTP_TO_HTTPS_PORT" } },
    { "The listener asks for client certificates, and none came, or it has expired, is revoked or belongs to another chain.",
      "Send a certificate of the chain in the SSL profile.",
      when = { says = "ERRORINFO_HTTPS_NO_CERT" } },
    { "The request is malformed: no Host, a wrong Content-Length, one header twice, characters in the URL that are not encoded.",
      "Correct the client: let its library set Content-Length, percent-encode the path.",
      when = { says = { "ERRORINFO_INVALID_REQUEST", "ERRORINFO_INVALID_METHOD", "ERRORINFO_INVALID_CONTENT_LENGTH", "ERRORINFO_REQUEST_URI_INVALID" } } },
    { "The request has no Host header: often a scanner that calls the address.",
      "Let the client send Host; a health check of your own needs the host name, too.",
      when = { says = "ERRORINFO_HTTP_NO_HOST_HEADER" } },
  },
  source = { CODES, INFO },
}

meaning {
  code = "403", versions = "0+",
  title = "Refused by the WAF",
  summary = "The web application firewall in prevention mode blocked the request.",
  check = "ApplicationGatewayFirewallLog: ruleId and the matched field of this transaction.",
  causes = {
    { "A WAF rule matches a legitimate request.",
      "Write an exclusion for that field and rule. Detection mode would let everything through." },
  },
  source = { CODES },
}

meaning {
  code = "404", versions = "v2",
  title = "No listener for this host",
  summary = "No multi-site listener has the host name of the request, and there is no basic listener.",
  causes = {
    { "The host name is in no listener.",
      "Add it to a multi-site listener with its rule." },
  },
  source = { CODES },
}

meaning {
  code = "499", versions = "v2",
  title = "Client closed the connection",
  summary = "The client closed the connection before the backend had finished its answer, for example during a large response or because its own time-out is short.",
  causes = {
    { "The time-out of the client is too short for this answer.",
      "Raise it on the client, or speed up the backend." },
  },
  signs = { "ERRORINFO_CLIENT_CLOSED_REQUEST" },
  see = { ["000"] = "what the v1 SKU reports instead" },
  source = { CODES, INFO },
}

meaning {
  code = "502", versions = "0+",
  title = "No healthy backend, or no usable answer",
  summary = "The gateway could use no server of the backend pool. Mostly the health probe has marked all of them unhealthy.",
  check = "Backend health in the portal says why a server is unhealthy; in the access log see error_info.",
  causes = {
    { "The health probe fails. The default probe asks for / with the Host header 127.0.0.1 and takes 200-399 only; a 401, 404 or a wrong host counts as down.",
      "Make a custom probe with a path that answers 200 without login and with the host name of the site (or pick it from the backend setting)." },
    { "An NSG, a route (UDR), a firewall or the DNS server of the VNet keeps the gateway from the backend.",
      "Allow the gateway's subnet to the backend port, correct the route, and let the name resolve in the VNet." },
    { "The HTTPS certificate of the backend is not accepted: other name, expired, unknown CA, missing intermediate.",
      "Set the host name of the backend setting and probe to a name in the certificate, and send the whole chain. For a private CA upload its root to the backend setting." },
    { "The pool is empty, or the ingress controller (AGIC) has not put the new pods into it.",
      "Add the servers; look at the log of the AGIC pod." },
    { "The backend closed the connection before it had answered: a crash, a restart, or a connection that it closed as idle.",
      "Read the log of the backend at that second.",
      when = { says = "ERRORINFO_UPSTREAM_CLOSED_CONNECTION" } },
    { "The probe got a status that it does not take as healthy.",
      "For 404 correct host and path of the probe; for 401 or 403 probe a path without login; for 500 or 503 repair the backend. Adding 401 to the match hides a dead site.",
      when = { says = { "Status code of the backend's HTTP response did not match the probe setting", "Probe status code mismatch: Received" } } },
    { "The probe got no TCP connection: nothing listens on that port, or an NSG, route (UDR) or firewall blocks it.",
      "Test the port from a VM in the same VNet with `Test-NetConnection HOST -Port PORT`; correct the port of the backend setting, or allow the gateway's subnet.",
      when = { says = { "Application Gateway could not connect to the backend",
        "Cannot connect to server. Check whether any NSG/UDR/Firewall is blocking access to server." } } },
    { "The probe's answer came later than the time-out of the probe, 30 s by default.",
      "Probe a light path that does not wait for a database, or raise the time-out in a custom probe.",
      when = { says = "Time taken by the backend to respond to application gateway's health probe" } },
    { "The name of the backend does not resolve.",
      "Correct the FQDN in the pool, or the private DNS zone and DNS servers of the VNet.",
      when = { says = "Application Gateway could not create a probe for this backend" } },
    { "The certificate of the backend has another name than the host name that the gateway asks for.",
      "Set host name override in the backend setting and host in the probe to a name of the certificate; a SAN counts before the CN. In v1 use that name as the target of the pool.",
      when = { says = { "The Common Name of the leaf certificate presented by the backend server",
        "The Common Name (CN) of the backend certificate does not match the host header" } } },
    { "The certificate of the backend has expired, or one of its chain.",
      "Renew it on the backend. In v1 upload the new one to the backend setting, too.",
      when = { says = { "Backend certificate is invalid. Current date is not within", "backend server certificate is invalid. Current date is not within" } } },
    { "The backend does not send its intermediate certificate, or the chain is in the wrong order, or it is self-signed and no CA.",
      "Install leaf, intermediates and root in that order; see it with `openssl s_client -connect HOST:443 -servername NAME -showcerts`.",
      when = { says = "Intermediate certificate is missing from the certificate chain presented by the backend" } },
    { "A private CA signed the certificate, and its root is not in the backend setting, or an old one is.",
      "Upload the root (.cer, Base64) to the backend setting.",
      when = { says = { "is not signed by a well-known Certificate Authority (CA)",
        "doesn't match the trusted root certificate added to the application gateway",
        "does not match the trusted root certificate added to the application gateway",
        "Intermediate certificate not signed by any Root certificates uploaded" } } },
    { "V1 compares the certificate of the backend itself with the one in the backend setting, and they differ.",
      "See it with `openssl s_client -connect HOST:443 -servername NAME`, NAME as in the backend pool (without -servername for an IP address), and upload that certificate (.cer); do so again after each renewal.",
      when = { says = "Backend server certificate is not whitelisted with Application Gateway" } },
    { "Backend health is Unknown: an NSG or route on the gateway's subnet blocks the management ports, or the name of the backend does not resolve.",
      "Allow inbound 65200-65535 (v1: 65503-65534) from the service tag GatewayManager, keep the default route to the Internet, and repair DNS.",
      when = { says = "The backend health status could not be retrieved" } },
  },
  signs = { "ERRORINFO_UPSTREAM_NO_LIVE" },
  see = { ["504"] = "a healthy backend, but too slow (v2)" },
  source = { CODES, HEALTH, BAD, INFO, { "azure-docs", "articles/application-gateway/ssl-overview.md; issue 40941" }, { "agic-issues", "875" } },
}

meaning {
  code = "504", versions = "v2",
  title = "The backend took too long",
  summary = "The backend did not answer within the request time-out of the backend setting, 20 s by default (AGIC sets 30 s). The v1 SKU answers 502 instead.",
  check = "A timeTaken equal to the request time-out.",
  causes = {
    { "The request is slower than the request time-out.",
      "Make it faster, or raise the request time-out of the backend setting (AGIC: annotation `appgw.ingress.kubernetes.io/request-timeout`)." },
  },
  signs = { "ERRORINFO_UPSTREAM_TIMED_OUT" },
  source = { CODES, BAD, INFO, { "agic-issues", "770" } },
}

family { id = "azure", title = "error_info of the Application Gateway access log", key = "name" }

entry {
  key = "ERRORINFO_INVALID_HOST", status = "400 404",
  title = "The Host header fits no listener",
  summary = "The Host header is missing or malformed, or no multi-site listener has this host name and there is no basic listener.",
  causes = {
    { "No listener has the host name: a new domain, or a scanner that calls the address.",
      "If the name is yours, add it to a multi-site listener with its rule; otherwise leave it." },
  },
  source = { CODES, INFO },
}
