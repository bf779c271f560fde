-- Caddy 2: what it answers itself, and what its error log (logger http.log.error, with err_trace) says of it.
-- Main source: Caddy source code; tried with 2.6.2.

local PROXY = { "caddy-src", "modules/caddyhttp/reverseproxy/reverseproxy.go" }
local FILES = { "caddy-src", "modules/caddyhttp/fileserver/staticfiles.go" }

meaning {
  code = "000", versions = "2.0+",
  title = "Status 0 in the access log",
  summary = "Caddy wrote no status. If no directive handled the request, the client got an empty 200; 2.8 and later then log NOP instead of handled request.",
  causes = {
    { "No site or matcher fits: another host, or `reverse_proxy /api` without `*`.",
      "Write `/api/*`; end the site with a handle that says `respond 404`.",
      when = { says = "\"http.log.access<>\"msg\":\"NOP\"" } },
    { "The client left while the upstream worked: the duration is not near 0.", "Accept single lines; else compare its timeout with the upstream's time." },
  },
  signs = { "\"duration\":<>,\"size\":0,\"status\":0,\"resp_headers\":" },
  source = { PROXY, { "caddy-issues", "4026, 5182" }, lab = "caddy 2.6.2: no directive handles it; client leaves while the upstream works; abort" },
}

meaning {
  code = "308", versions = "2.0+",
  title = "Redirect to HTTPS",
  summary = "Caddy sends http requests for a site with a certificate to https.",
  causes = {
    { "In a loop: a proxy in front ends TLS and asks by http (Cloudflare: Flexible).",
      "Let it ask by https (Cloudflare: Full (strict))." },
    { "The application redirects, as X-Forwarded-Proto says http: Caddy keeps that header from trusted_proxies only.",
      "List the proxy in front, and no wider range, in trusted_proxies." },
  },
  source = { { "caddy-src", "modules/caddyhttp/autohttps.go" }, PROXY, lab = "caddy 2.6.2: http for a site with https" },
}

meaning {
  code = "404", versions = "2.0+",
  title = "File not found",
  summary = "The file_server found no file, or a folder without index and browse; only DEBUG logs it.",
  causes = {
    { "The path of root is another one on this machine or in this container.", "Compare `root *` with the disk where Caddy runs." },
    { "The application has routes of its own (SPA).", "Add `try_files {path} /index.html`." },
  },
  signs = { "fileserver.(*FileServer).notFound" },
  source = { FILES, lab = "caddy 2.6.2: no such file; folder without index" },
}

meaning {
  code = "499", versions = "2.3+",
  title = "Client closed the connection",
  summary = "The client left while Caddy waited for the upstream. Up to 2.11.4 the access log has status 0 for this.",
  source = { { "caddy-src", "modules/caddyhttp/reverseproxy/reverseproxy.go, commits 53aa60aff and d2e0ad1e9" } },
  untried = "2.6.2 logs 0 while it waits.",
}

meaning {
  code = "502", versions = "2.0+",
  title = "Upstream failed",
  summary = "Caddy could not connect to the upstream, or got no valid answer.",
  check = "The msg of the line of http.log.error with status 502.",
  causes = {
    { "Nothing listens at that address. In a container localhost is the container itself.",
      "Start the upstream on 0.0.0.0; in Docker name its service and inner port, in one network with Caddy.",
      when = { says = "http.log.error<>dial tcp <>: connect: connection refused" } },
    { "DNS does not know the name: a misspelt service, or one in another Docker network.",
      "Correct it, or put both into one network.",
      when = { says = "http.log.error<>dial tcp: lookup <>: no such host" },
      untried = "Caddy 2.6.2 asks the resolvers of a transport over TCP, and the system's stand on port 53." },
    { "No connection within dial_timeout (3 s), or no route. It is 502, not 504.",
      "Try `nc -vz HOST PORT` where Caddy runs; open the firewall.",
      when = { says = { "http.log.error<>dial tcp <>: i/o timeout", "http.log.error<>dial tcp <>: connect: no route to host" } } },
    { "The socket file is missing, or Caddy may not open it.",
      "Compare it with listen of the PHP-FPM pool; set its listen.owner to caddy.",
      when = { says = { "http.log.error<>dial unix <>: connect: no such file or directory", "http.log.error<>dial unix <>: connect: permission denied" } } },
    { "The upstream closed without an answer: it crashed, or closed a kept connection as the request came.",
      "Read its log; set keepalive (2m) of transport http below its idle timeout.",
      when = { says = { "http.log.error<>\"EOF\"", "http.log.error<> EOF {", "http.log.error<>: read: connection reset by peer" } } },
    { "The upstream speaks TLS, Caddy http.", "Write https:// before it.",
      when = { says = "http.log.error<>malformed HTTP response \"\\x15\\x03" } },
    { "The upstream speaks http, Caddy TLS.", "Write http:// before it.",
      when = { says = "http.log.error<>first record does not look like a TLS handshake" } },
    { "Caddy does not trust the upstream's certificate, or it has another name.",
      "Set tls_trust_pool file (tls_trusted_ca_certs before 2.8) and tls_server_name; tls_insecure_skip_verify accepts any.",
      when = { says = "http.log.error<>x509:<>\"request\"" } },
    { "The body passes request_body max_size; only without a proxy is it 413.", "Raise max_size for that path.",
      when = { says = "HTTP 413: http: request body too large" } },
  },
  source = { PROXY, { "caddy-issues", "4887" }, lab = "caddy 2.6.2: upstream refuses; FastCGI refuses; upstream does not accept; no route to the upstream; socket file is missing; socket file is locked; upstream closes; upstream resets; FastCGI program closes; http to TLS; TLS to http; upstream's certificate has no address; upstream's certificate is not trusted; body passes max_size on its way to an upstream" },
}

meaning {
  code = "503", versions = "2.0+",
  title = "No upstream available",
  summary = "Every upstream of reverse_proxy is marked as down, and none was asked.",
  causes = {
    { "The active check fails: other path, port or status.", "Correct health_uri, health_port or health_status.",
      when = { says = "health_checker.active<>status code out of tolerances" } },
    { "With fail_duration one failed request takes an upstream out.", "Raise max_fails; let lb_try_duration wait." },
    { "The lookup of dynamic upstreams failed.", "Ask for the name of dynamic yourself (`dig SRV NAME`, `dig NAME`) on that machine; correct the name or the name server that it is asked of.",
      when = { says = "failed getting dynamic upstreams; falling back to static upstreams" } },
  },
  signs = { "no upstreams available" },
  source = { PROXY, { "caddy-issues", "4887, 5402" }, lab = "caddy 2.6.2: only upstream failed before; health check fails; dynamic upstreams have no name" },
}

meaning {
  code = "504", versions = "2.0+",
  title = "Upstream too slow",
  summary = "A timeout of the transport passed; unless set there is none for answers.",
  causes = {
    { "No response header within response_header_timeout.", "Shorten the request, or raise it in transport http.",
      when = { says = "http.log.error<>net/http: timeout awaiting response headers" } },
    { "Nothing came for read_timeout.", "Raise it; with PHP max_execution_time, too.",
      when = { says = "http.log.error<>read tcp <>: i/o timeout" } },
  },
  source = { PROXY, { "caddy-src", "modules/caddyhttp/reverseproxy/httptransport.go" }, lab = "caddy 2.6.2: no header in time; nothing to read in time; FastCGI program is slow" },
}

family { id = "caddy", title = "line of Caddy's log", key = "name" }

entry {
  key = "aborting with incomplete response",
  title = "Response cut off",
  summary = "The upstream or the client ended the transfer after the status was sent.",
  causes = {
    { "The upstream closed too early.", "Look in its log for a crash or a timeout.",
      when = { says = "aborting with incomplete response<>unexpected EOF" } },
    { "The client left.", "Accept it.", when = { says = { "aborting with incomplete response<>context canceled", "aborting with incomplete response<>write tcp", "aborting with incomplete response<>http2: stream closed" } } },
  },
  signs = { "aborting with incomplete response", "\"msg\":\"reading from backend\"" },
  source = { PROXY, lab = "caddy 2.6.2: upstream ends in its body; client leaves in the body" },
}

entry {
  key = "no certificate available for",
  title = "No certificate for this name",
  summary = "The handshake asked for a name or address of no site; the client sees alert 80, internal error. Only DEBUG logs it.",
  causes = {
    { "A scanner or health check calls the IP address.", "Let the check send a name; default_sni serves one where it is missing." },
    { "The name is in no site block, or its certificate was not obtained.", "Add it; look for tls.obtain in the log." },
    { "The ask endpoint of on_demand_tls refused the name, or could not be asked.", "Let it answer 200 for your names, and for no other.",
      when = { says = "http: TLS handshake error from <>: certificate is not allowed for server name" } },
  },
  signs = { "http: TLS handshake error from <>: no certificate available for '" },
  source = { { "certmagic-src", "handshake.go" }, { "caddy-issues", "2684, 6612" }, lab = "caddy 2.6.2: no certificate for the name" },
}

entry {
  key = "could not get certificate from issuer",
  title = "ACME certificate not obtained",
  summary = "The CA could not reach this server, or refused. Caddy tries again.",
  check = "The type behind urn:ietf:params:acme:error.",
  causes = {
    { "Port 80 or 443 is closed from outside.", "Open and forward both, or use the DNS challenge.",
      when = { says = "could not get certificate from issuer<>acme:error:connection" } },
    { "Another machine answers for the name: a CDN, or an old A or AAAA record.", "Correct DNS, or use the DNS challenge.",
      when = { says = "could not get certificate from issuer<>acme:error:unauthorized" } },
    { "The name has no A or AAAA record.", "Add it.", when = { says = "could not get certificate from issuer<>acme:error:dns" } },
    { "The CA's rate limit.", "Wait as it says; keep /data of the container in a volume.",
      when = { says = "could not get certificate from issuer<>acme:error:rateLimited" } },
  },
  signs = { "could not get certificate from issuer" },
  source = { { "certmagic-src", "config.go" }, { "caddy-issues", "5399, 5519" } },
  untried = "Needs a public CA.",
}

entry {
  key = "stapling OCSP",
  title = "No OCSP staple",
  summary = "Caddy serves the certificate without a staple.",
  causes = {
    { "The certificate names no OCSP server: no fault, and from 2.10.1 on a DEBUG line.", "Accept it.",
      when = { says = "no OCSP stapling for <>: no OCSP server specified in certificate" }, benign = true },
    { "The OCSP server of the CA is out of reach.", "Open port 80 outwards.", when = { says = "no OCSP stapling for <>: making OCSP request" } },
  },
  signs = { "no OCSP stapling for" },
  source = { { "certmagic-src", "ocsp.go, certificates.go" } },
  untried = "Needs a certificate of a CA.",
}
