-- Azure Front Door: its own statuses, its page, and the errorInfo of its access log.
-- Main source: Azure documentation, frontdoor/troubleshoot-issues.md, frontdoor/standard-premium/how-to-logs.md.

local TROUBLE = { "azure-docs", "articles/frontdoor/troubleshoot-issues.md" }
local LOGS = { "azure-docs", "articles/frontdoor/standard-premium/how-to-logs.md, ErrorInfo" }

local SLOW = { "The answer takes longer than the origin response timeout, 30 s by default.",
  "Make it faster or asynchronous, or raise Origin response timeout on the overview page of the profile (16-240 s, Standard and Premium; sendRecvTimeoutSeconds in classic)." }
local NAME = { "The certificate of the origin does not hold the origin host name, or the origin is an IP address.",
  "Use a DNS name as origin host name, and install a certificate of a public CA with that name. Certificate subject name validation can be switched off, but then anybody on the way can pose as the origin." }
local RANGES = { "The client sends range requests with Accept-Encoding, and the origin's compressed ranges have other lengths.",
  "Remove Accept-Encoding from range requests with a rule set, or switch compression off at the origin." }
local DROPPED = { "Packets to the origin are dropped: a firewall, NSG or access restriction does not know Front Door.",
  "Allow the service tag AzureFrontDoor.Backend, and check X-Azure-FDID for your own profile." }
local ROUTE = { "No route has this domain: the custom domain is not associated with a route and endpoint.",
  "Associate the domain with a route (classic: add a routing rule for it)." }

meaning {
  code = "400", versions = "0+",
  title = "No route for this host",
  summary = "Front Door has no route for the host name or protocol of the request, and answers 400 itself.",
  causes = {
    ROUTE,
    { "The route or the endpoint is new and has not reached every edge.",
      "Wait about 10 minutes after a change, and try again." },
  },
  source = { TROUBLE },
}

meaning {
  code = "411", versions = "0+",
  title = "Length required",
  summary = "A POST or PUT came with neither Content-Length nor Transfer-Encoding. Front Door refuses it, does not log it, and this cannot be switched off.",
  causes = {
    { "The client sends a POST without a body, such as `curl -X POST`.",
      "Send `Content-Length: 0` (`curl -d ''`)." },
  },
  signs = { "HTTP Error 411. The request must be chunked or have a content length." },
  source = { TROUBLE },
}

meaning {
  code = "503", versions = "0+",
  title = "The origin gave no usable answer",
  summary = "Front Door could not connect to the origin, did not accept its certificate, or got an answer that is not valid. Older versions answer 503 for a slow origin as well.",
  check = "The errorInfo of this trackingReference (the X-Azure-Ref of the answer) in FrontDoorAccessLog; call the origin directly: `curl -sv --resolve HOST:443:ORIGIN https://HOST/`.",
  causes = {
    NAME, SLOW, RANGES,
  },
  source = { TROUBLE },
}

meaning {
  code = "504", versions = "0+",
  title = "The origin took too long",
  summary = "The origin did not answer within the origin response timeout, 30 s by default. In the access log httpStatusCode may then be 0.",
  check = "A timeTaken near the timeout; errorInfo is OriginTimeout. A timeTaken of some seconds is a connection that was not made.",
  causes = {
    SLOW, DROPPED,
  },
  source = { TROUBLE, { "frontdoor-docs" } },
}

-- Its looks are the field; the page has no number and belongs to several statuses.
family { id = "frontdoor", title = "errorInfo of the Front Door access log", key = "name",
  looks = { "errorInfo <>", "errorInfo_s <>" } }

entry {
  key = "Our services aren't available right now",
  title = "Page of Front Door itself",
  summary = "Front Door answers with this page where it has no answer of an origin: no route fits, or the origin cannot be used. It says nothing about a fault of Azure.",
  check = "Its status: 400 or 404 is the routing, 503 and 504 the origin. Then the errorInfo of the X-Azure-Ref in FrontDoorAccessLog.",
  causes = {
    { "503 or 504: the origin is down, does not let Front Door in, is slower than the origin response timeout (30 s), or its certificate lacks the origin host name.",
      "Read errorInfo, and call the origin directly with that name; raise Origin response timeout (16-240 s) if it is only slow." },
    { "400 or 404: no route has this domain, or the route takes http only and the request is https.",
      "Associate the domain with a route, and let it take both protocols with a redirect to https." },
    { "A new route or endpoint is not live yet.",
      "Wait about 10 minutes. Where a route stays dead for hours, disabling and enabling it has helped." },
  },
  signs = { "Our services aren't available right now", "Our services aren\226\128\153t available right now" },
  see = { ["503"] = "the origin gave no usable answer", ["504"] = "the origin was too slow", ["400"] = "no route" },
  source = { TROUBLE, { "azure-cli-23182" }, { "mcw-73" } },
}

entry {
  key = "OriginTimeout", status = "504",
  title = "The origin took too long",
  summary = "The request to the origin ran into the origin response timeout (30 s by default).",
  check = "The timeTaken: about 30 s is the response; a few seconds is the connection.",
  causes = {
    SLOW, DROPPED,
  },
  source = { LOGS, { "frontdoor-docs" }, { "reportstream-15856" } },
}

entry {
  key = "OriginConnectionRefused", also = { "OriginConnectionError", "OriginConnectionAborted", "DNSNameNotResolved" }, status = "503",
  title = "No connection to the origin, or it broke",
  summary = "Refused: no connection was made. Aborted: an open one ended before the answer. Error: any other failure. DNSNameNotResolved: the origin host name does not resolve publicly.",
  causes = {
    { "The origin is stopped, listens on another port, or its firewall or access restriction refuses Front Door.",
      "Compare HTTP and HTTPS port of the origin; allow the service tag AzureFrontDoor.Backend, and check X-Azure-FDID for your own profile." },
    { "The process crashed in the middle, or often it closes idle connections that Front Door uses again.",
      "Read the log of the origin at that second; try a longer keep-alive time." },
  },
  source = { LOGS },
}

entry {
  key = "OriginInvalidResponse", also = { "OriginError", "ResponseHeaderTooBig" }, status = "503",
  title = "The origin's answer is not usable",
  summary = "Front Door got no valid answer of the origin; ResponseHeaderTooBig says that its headers are too large.",
  causes = {
    { "The answer is broken off or malformed, or its headers (cookies) are too large.",
      "Call the origin with `curl -v` and compare Content-Length with what comes; send fewer cookies." },
    RANGES, NAME,
  },
  source = { LOGS, TROUBLE },
}

entry {
  key = "CertificateNameCheckFailed", also = { "SSLHandshakeError", "SSLInvalidRootCA", "SSLInvalidCipher", "CertificateError" }, status = "503",
  title = "The certificate or TLS of the origin is not accepted",
  summary = "The TLS connection to the origin failed. Front Door sends the origin host name as SNI and looks for it in the certificate.",
  check = "`openssl s_client -connect ORIGIN:443 -servername ORIGIN_HOST_NAME`: names, dates, chain.",
  causes = {
    NAME,
    { "SSLInvalidRootCA: the certificate is self-signed or of a private CA, or an intermediate is missing.",
      "Install a certificate of a public CA with its chain; Front Door takes no others." },
    { "The origin is an App Service with IP-based TLS.",
      "Change the binding to SNI." },
  },
  source = { LOGS, TROUBLE },
}

entry {
  key = "ClientDisconnected",
  title = "The client left",
  summary = "The client closed the connection before the answer was complete.",
  causes = {
    { "The time-out of the client is shorter than the answer takes.",
      "Compare timeTaken with it, and speed up the origin." },
  },
  source = { LOGS },
}
