-- Azure Front Door: its own statuses, its page, and the errorInfo of its access log.
-- Main source: Azure documentation, frontdoor/troubleshoot-issues.md, frontdoor/standard-premium/how-to-logs.md.

local TROUBLE = { "azure-docs", "articles/frontdoor/troubleshoot-issues.md" }
local LOGS = { "azure-docs", "articles/frontdoor/standard-premium/how-to-logs.md, ErrorInfo" }

local SLOW = { "The answer takes longer than the origin response timeout, 30 s by default.",
  "Make it faster or asynchronous, or raise Origin response timeout on the overview page of the profile (16-240 s, Standard and Premium; sendRecvTimeoutSeconds in classic)." }
local NAME = { "The certificate of the origin does not hold the origin host name, or the origin is an IP address.",
  "Use a DNS name as origin host name, and install a certificate of a public CA with that name. Do not switch the name check off: anybody on the way could then pose as the origin." }
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
  },
  source = { TROUBLE },
}

meaning {
  code = "503", versions = "0+",
  title = "The origin gave no usable answer",
  summary = "Front Door could not connect to the origin, did not accept its certificate, or got an answer that is not valid. Older versions answer 503 for a slow origin as well.",
  check = "The errorInfo of this trackingReference (the X-Azure-Ref of the answer) in FrontDoorAccessLog.",
  causes = {
    NAME, SLOW,
  },
  source = { TROUBLE },
}

meaning {
  code = "504", versions = "0+",
  title = "The origin took too long",
  summary = "The origin did not answer within the origin response timeout, 30 s by default. In the access log httpStatusCode may then be 0.",
  check = "A timeTaken near the timeout; errorInfo is OriginTimeout. A timeTaken of some seconds is a connection that was not made.",
  causes = { SLOW, DROPPED },
  source = { TROUBLE, { "frontdoor-docs" } },
}

family { id = "frontdoor", title = "errorInfo of the Front Door access log", key = "name",
  looks = { "errorInfo <>", "errorInfo_s <>" } }

entry {
  key = "Our services aren't available right now", status = "000",
  title = "Page of Front Door itself",
  summary = "Front Door answers with this page where it has no answer of an origin: no route fits, or the origin cannot be used.",
  check = "Its status: 400 or 404 is the routing, 503 and 504 the origin. Then the errorInfo of the X-Azure-Ref in FrontDoorAccessLog.",
  causes = {
    { "503 or 504: the origin is down, does not let Front Door in, is slower than the origin response timeout (30 s), or its certificate lacks the origin host name.",
      "Read errorInfo, and call the origin directly with that name; raise Origin response timeout (16-240 s) if it is only slow." },
    { "400 or 404: no route has this domain or takes https, or a new route is not live yet.",
      "Associate the domain with a route for both protocols, and wait about 10 minutes. Where it stays dead for hours, disabling and enabling the route has helped." },
  },
  signs = { "Our services aren't available right now", "Our services aren\226\128\153t available right now" },
  source = { TROUBLE, { "github-issues", "Azure/azure-cli 23182, microsoft/MCW-Building-a-resilient-IaaS-architecture 73" } },
}

entry {
  key = "OriginTimeout", status = "504",
  title = "The origin took too long",
  summary = "The request to the origin ran into the origin response timeout (30 s by default).",
  causes = { SLOW, DROPPED },
  source = { LOGS, { "frontdoor-docs" }, { "github-issues", "CDCgov/prime-reportstream 15856" } },
}

entry {
  key = "OriginConnectionRefused", also = { "OriginConnectionError", "OriginConnectionAborted", "DNSNameNotResolved" }, status = "503",
  title = "No connection to the origin, or it broke",
  summary = "Refused: no connection was made. Aborted: an open one ended before the answer. Error: any other failure. DNSNameNotResolved: the origin host name does not resolve publicly.",
  causes = {
    { "The origin is stopped, listens on another port, or its firewall refuses Front Door.",
      "Compare HTTP and HTTPS port of the origin; allow the service tag AzureFrontDoor.Backend." },
    { "The process crashed in the middle, or often it closes idle connections that Front Door uses again.",
      "Read the log of the origin at that second; try a longer keep-alive time." },
  },
  source = { LOGS },
}

entry {
  key = "OriginInvalidResponse", also = { "ResponseHeaderTooBig" }, status = "503",
  title = "The origin's answer is not usable",
  summary = "Front Door got no valid answer of the origin.",
  causes = {
    { "The answer is broken off or malformed, or its headers (cookies) are too large.",
      "Call the origin with `curl -v` and compare Content-Length with what comes; send fewer cookies." },
    NAME,
  },
  source = { LOGS, TROUBLE },
}

entry {
  key = "CertificateNameCheckFailed", also = { "SSLHandshakeError", "SSLInvalidRootCA", "SSLInvalidCipher" }, status = "503",
  title = "The certificate or TLS of the origin is not accepted",
  summary = "The TLS connection to the origin failed. Front Door sends the origin host name as SNI and looks for it in the certificate.",
  causes = {
    NAME,
    { "SSLInvalidRootCA: the certificate is self-signed or of a private CA, or an intermediate is missing.",
      "Install a certificate of a public CA with its chain; Front Door takes no others." },
  },
  source = { LOGS, TROUBLE },
}

entry {
  key = "OriginError", also = { "CertificateError" }, status = "000",
  title = "General fault of the origin or of its certificate",
  summary = "Front Door gives this value where no narrower one fits.",
  causes = {
    { "CertificateError: the certificate of the origin.",
      "See name, dates and chain with `openssl s_client -connect ORIGIN:443 -servername NAME`; install a certificate of a public CA with the origin host name." },
    { "OriginError: the answer or the connection of the origin.",
      "Call the origin with `curl -v --resolve NAME:443:ADDRESS https://NAME/`, and read its log at that second." },
  },
  source = { LOGS },
}
