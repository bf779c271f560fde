-- Fastly: the phrases of its own error pages. They look like Varnish's, whose core it uses.
-- Main source: Fastly documentation, Common 503 errors, Errors in VCL, and pages that people quote.

local COMMON = { "fastly-docs", "Common 503 errors" }
local VCL = { "fastly-docs", "VCL errors: phrases of vcl_error" }
local PAGES = { "github-issues", "pages with this phrase" }
local TERRAFORM = { "fastly-terraform", "fastly_service_vcl: backend, healthcheck, director" }

meaning {
  code = "421", versions = "0+",
  title = "Host does not match the certificate",
  phrase = "Misdirected Request",
  summary = "The Host header is no name of the certificate of this TLS connection.",
  causes = {
    { "A proxy in front connects with one name as SNI and sends another as Host.",
      "Send one name in both: in nginx `proxy_ssl_server_name on;` and `proxy_ssl_name` equal to the Host header." },
    { "A client uses one HTTP/2 connection for hosts that the certificate does not name.",
      "Browsers repeat it on a new connection; add the hosts to the certificate for others." },
  },
  signs = { "Requested host does not match any Subject Alternative Names (SANs) on TLS certificate" },
  source = { { "fastly-docs", "Common 400 errors" } },
}

meaning {
  code = "503", versions = "0+",
  title = "Backend fetch failed",
  phrase = "Service Unavailable",
  summary = "Fastly got no answer from the origin, or the origin itself sent 503. The page names the reason behind the number, such as first byte timeout.",
  check = "HTTP/2 has no phrase: read the page's heading, or `curl --http1.1 -sv URL`. Service Unavailable alone is the origin's own 503, an answer that is no HTTP, or `error 503` in VCL. Do not purge all: it sends everything to the origin.",
  source = { COMMON, VCL },
}

family { id = "fastly", title = "phrase of Fastly's error pages", key = "name" }

entry {
  key = "first byte timeout", status = "503", title = "Origin does not begin to answer",
  summary = "The origin took the request, but did not begin to answer within first_byte_timeout, 15 s by default.",
  causes = {
    { "A page takes long, such as an export or a mass action in the admin panel.",
      "Run it as a background job, or raise the host's first_byte_timeout (at most 600 s; over 60 s only with `return(pass)`, that is without cache)." },
    { "The origin is overloaded, or waits for its database.",
      "Find the slow part there; cache more and serve stale (stale-if-error)." },
  },
  signs = { "503 first byte timeout" },
  source = { COMMON, TERRAFORM, { "fastly-docs", "bereq.first_byte_timeout" }, { "github-issues", "magento/magento2" } },
}

entry {
  key = "backend read error", status = "503", title = "Answer of the origin broke off",
  summary = "The connection to the origin timed out or broke while Fastly read the answer.",
  causes = {
    { "The origin is overloaded, crashes on the request, or stalls.",
      "Look for a killed worker in its log at that second; if it only is slow, raise first_byte_timeout and between_bytes_timeout (15 and 10 s by default) of the host." },
  },
  signs = { "503 backend read error" },
  source = { COMMON, TERRAFORM },
}

entry {
  key = "backend write error", status = "503", title = "Request to the origin broke off",
  summary = "The origin's connection broke while Fastly sent the request.",
  causes = {
    { "The body is larger than the origin takes, or the origin was restarted.",
      "Compare with its log at that second; raise its body limit (client_max_body_size in nginx)." },
  },
  signs = { "503 backend write error" },
  source = { COMMON, { "github-issues", "uploads to crates.io" } },
  confidence = "medium",
}

entry {
  key = "Backend is unhealthy", status = "503", title = "Health check fails",
  summary = "The health check counts the origin as down, and Fastly does not ask it.",
  check = "Ask the check's path with its host: `curl -sI -H 'Host: HOST' https://ORIGIN/PATH`. Is its status expected_response?",
  causes = {
    { "The check's path answers with a redirect, a login, 404, or is slow.",
      "Give the check a light path that answers 200, and the right host." },
    { "The origin or its firewall is down or refuses Fastly's many locations.",
      "Admit Fastly's list of public addresses (api.fastly.com/public-ip-list)." },
    { "A new version was just activated, and the first checks are not through.",
      "Set initial of the check to its threshold or more." },
  },
  signs = { "503 Backend is unhealthy" },
  source = { COMMON, TERRAFORM },
}

entry {
  key = "All backends failed or unhealthy", status = "503", title = "No origin of the group is healthy",
  summary = "No origin of the director (load balancer) is healthy, or none gave a valid answer.",
  causes = {
    { "Health checks of its origins fail; below quorum (75 % by default) the whole group is down.",
      "Repair the check or the origin, as Backend is unhealthy tells." },
  },
  signs = { "503 All backends failed or unhealthy" },
  source = { COMMON, TERRAFORM },
}

entry {
  key = "hostname doesn't match against certificate", status = "503", title = "Origin's certificate has another name",
  summary = "The origin's certificate has not the name that the host of the service expects.",
  check = "`openssl s_client -connect ORIGIN:443 -servername ORIGIN </dev/null | openssl x509 -noout -ext subjectAltName` lists its names.",
  causes = {
    { "The certificate hostname is another name, an address, or the origin's certificate was changed.",
      "Set ssl_cert_hostname and ssl_sni_hostname to a name that this certificate has; override_host does not change them." },
  },
  signs = { "503 hostname doesn't match against certificate" },
  source = { COMMON, { "fastly-agent-toolkit", "troubleshooting.md" } },
}

entry {
  key = "certificate has expired", status = "503", title = "Origin's certificate has expired",
  summary = "The origin's certificate has expired, and Fastly refuses it: renew it, reload the origin, and compare `openssl x509 -noout -enddate`.",
  signs = { "503 certificate has expired" },
  source = { VCL, PAGES },
}

entry {
  key = "Backend.max_conn reached", status = "503", title = "All connections to the origin in use",
  summary = "All connections that may be open to the origin, max_conn of its host (200 by default), are in use.",
  causes = {
    { "The origin is slow, so that requests hold their connections.",
      "Make it faster, and cache more." },
    { "Traffic needs more.",
      "Raise max_conn if the origin can take it." },
  },
  signs = { "503 Backend.max_conn reached" },
  source = { VCL, TERRAFORM, PAGES },
}

entry {
  key = "Backend unavailable, connection timeout", status = "503", title = "No connection to the origin",
  summary = "The origin did not take the connection within connect_timeout, 1 s by default.",
  causes = {
    { "The origin is down or overloaded, its address or port is wrong, or a firewall drops Fastly.",
      "Try `nc -vz ORIGIN 443`; admit Fastly's public addresses; raise connect_timeout only for a far origin." },
  },
  signs = { "503 Backend unavailable, connection timeout" },
  source = { COMMON, TERRAFORM, PAGES },
}

entry {
  key = "No healthy IP available for the backend", status = "503", title = "Origin has no usable address",
  summary = "None of the addresses of the origin's name could be used (known from pages that people quote): try `dig ORIGIN` and `curl -v https://ORIGIN/`, and correct the host.",
  signs = { "503 No healthy IP available for the backend" },
  source = { PAGES },
  confidence = "medium",
}

entry {
  key = "Response object too large", status = "503", title = "File too large for the cache",
  summary = "The file is larger than Fastly stores: 20 MB without Segmented Caching, in accounts from before 17 June 2020 2 GB, or 5 GB with Streaming Miss.",
  causes = {
    { "A large file is served through the cache.",
      "Set `set req.enable_segmented_caching = true;` for its path in vcl_recv." },
  },
  signs = { "503 Response object too large" },
  source = { { "fastly-docs", "Failure modes with large files; Resource limits" } },
}

entry {
  key = "Header overflow", status = "503", title = "Headers too large",
  summary = "The headers of a request or answer are too large; a host that uses Fastly names 10 KB. Set fewer cookies and cache tags, such as X-Drupal-Cache-Tags.",
  signs = { "503 Header overflow" },
  source = { { "pantheon-docs", "errors" } },
  confidence = "medium",
}

entry {
  key = "unknown domain", status = "500", title = "Host not in any service",
  summary = "The request reached Fastly, but no active service version has this Host.",
  causes = {
    { "The domain is not in the service, or only in a draft version.",
      "Add it, activate the version and wait a minute. Remove a DNS record to Fastly that is not used: others could claim the name." },
    { "A proxy or a test sends another Host, such as an address or the name of an nginx upstream.",
      "Set `proxy_set_header Host www.example.com;`, or `curl -H 'Host: www.example.com'`." },
  },
  signs = { "Fastly error: unknown domain", "HTTP/1.1 500 Domain Not Found" },
  source = { { "fastly-docs", "Domains" }, { "fastly-agent-toolkit", "troubleshooting.md" }, { "github-issues", "proxies in front of Fastly" } },
}
