-- Clients: what Go, Java, Python and Chrome say when a request fails without an HTTP answer. Texts of TLS alerts stand in tls.lua.
-- Main sources: the source code of Go and CPython, Chromium's net_error_list.h; tried with Go 1.19, OpenJDK 17, Python 3.11 and requests.

family { id = "go", title = "error text of Go's net/http", key = "name" }

entry {
  key = "x509: certificate signed by unknown authority", status = "502",
  title = "Issuer not trusted",
  summary = "A Go client does not know the CA of the server's certificate, or the server sends it without the intermediate one. It sends alert 42 to the server.",
  causes = {
    { "A private CA, a company proxy that inspects TLS, or an image without ca-certificates (FROM scratch).",
      "Put the CA into the system's store or name it in SSL_CERT_FILE. For an image registry: /etc/docker/certs.d/HOST:PORT/ca.crt, or hosts.toml of containerd." },
    { "The server's chain is incomplete.", "Let it serve fullchain.pem." },
    { "Kubernetes: caBundle of the webhook, or the kubeconfig, holds an old CA.",
      "Look whether cert-manager's cainjector runs; fetch the kubeconfig of the new cluster." },
  },
  signs = { "x509: certificate signed by unknown authority" },
  source = { { "golang", "crypto/x509, verify.go" } },
}

entry {
  key = "x509: certificate has expired or is not yet valid", status = "502",
  title = "Certificate out of date",
  summary = "By this machine's clock the certificate is outside its dates; the text gives both times.",
  causes = {
    { "It has expired: not renewed, or the server not reloaded.",
      "Renew and reload. On a kubeadm cluster: `kubeadm certs renew all`, then restart the control plane.",
      when = { says = "x509: certificate has expired or is not yet valid: current time <> is after" } },
    { "This machine's clock is behind.", "Set it by NTP.",
      when = { says = "x509: certificate has expired or is not yet valid: current time <> is before" } },
  },
  signs = { "x509: certificate has expired or is not yet valid" },
  source = { { "golang", "crypto/x509, verify.go" } },
}

entry {
  key = "x509: certificate is valid for", status = "502",
  title = "Certificate is for another name",
  summary = "The name or address that was called is not among the subjectAltNames; Go does not read the common name.",
  causes = {
    { "Called by an address or an internal name.", "Call it by a name of the certificate, or reissue it with that name, for an address as IP." },
    { "The certificate has a common name only.", "Reissue it with subjectAltName.",
      when = { says = "x509: certificate relies on legacy Common Name field" } },
  },
  signs = {
    "x509: certificate is valid for", "x509: cannot validate certificate for", "x509: certificate is not valid for any names",
  },
  source = { { "golang", "crypto/x509, verify.go" } },
}

entry {
  key = "http: server gave HTTP response to HTTPS client", status = "502",
  title = "The port speaks plain HTTP",
  summary = "The client spoke TLS, and plain HTTP came back. Any other bytes give \"first record does not look like a TLS handshake\".",
  causes = {
    { "Https for an http port, often an image registry without TLS.",
      "Use http:// or the TLS port. A registry needs a certificate; insecure-registries for the one host gives up encryption and identity." },
    { "HTTPS_PROXY begins with https:// for a proxy that speaks http.", "Write http:// there." },
  },
  signs = { "server gave HTTP response to HTTPS client", "first record does not look like a TLS handshake" },
  source = { { "golang", "net/http, client.go; crypto/tls, conn.go" } },
}

entry {
  key = "Client sent an HTTP request to an HTTPS server.", status = "400",
  title = "Plain HTTP on a TLS port",
  summary = "A Go server with TLS got clear text and answers 400 with this sentence.",
  causes = { { "The proxy in front, or a probe, uses http.", "Set https there: backend-protocol HTTPS in the ingress, scheme HTTPS in the probe." } },
  signs = { "Client sent an HTTP request to an HTTPS server" },
  source = { { "golang", "net/http, server.go" } },
}

entry {
  key = "http: TLS handshake error from",
  title = "A client did not finish the handshake",
  summary = "A Go server logs each handshake that failed; the words behind the address tell how.",
  causes = {
    { "EOF: a TCP health check or port scan that opens and closes.",
      "Accept it, or let the balancer check with HTTPS.",
      when = { says = "http: TLS handshake error from <>: EOF" } },
    { "The client does not trust this server's certificate, and said so (alert 42).",
      "Install the CA at the client; for a webhook compare caBundle with the serving certificate.",
      when = { says = "http: TLS handshake error from <>: remote error: tls: bad certificate" } },
  },
  signs = { "http: TLS handshake error from" },
  source = { { "golang", "net/http, server.go" } },
}

entry {
  key = "Client.Timeout exceeded while awaiting headers", status = "504",
  title = "No answer within the client's limit",
  summary = "The time limit (http.Client.Timeout, or a context's deadline) passed before the header of an answer; connecting counts as well.",
  check = "With \"while reading body\" in its place the answer had begun. `curl -w '%{time_connect} %{time_starttransfer}'` tells connecting from waiting.",
  causes = {
    { "The server or the way to it is slow.", "Find the slow hop. Raise the limit only if the work needs longer." },
    { "All connections of the client are in use, because bodies are not read and closed.", "Close each resp.Body; raise MaxConnsPerHost if it is set." },
  },
  signs = { "(Client.Timeout exceeded while awaiting headers)", "(Client.Timeout or context cancellation while reading body)" },
  source = { { "golang", "net/http, client.go" } },
}

entry {
  key = "net/http: TLS handshake timeout", status = "504",
  title = "TLS handshake not finished in time",
  summary = "TCP is connected, and TLS was not set up within TLSHandshakeTimeout, 10 s in the default transport.",
  causes = {
    { "The server is overloaded, or the port speaks no TLS and waits.", "Try `openssl s_client -connect HOST:PORT` there and here." },
    { "Often large packets are lost on a VPN or container network.", "Try a lower MTU, for Docker the key mtu in daemon.json." },
  },
  signs = { "net/http: TLS handshake timeout" },
  source = { { "golang", "net/http, transport.go" } },
}

entry {
  key = "net/http: HTTP/1.x transport connection broken", status = "502",
  title = "Answer is no HTTP/1",
  summary = "What came back is no valid HTTP/1 answer; the bytes are quoted.",
  causes = {
    { "The port speaks HTTP/2 (\\x00\\x00\\x12\\x04), TLS (\\x15\\x03) or another protocol.", "Use https or h2c in the client, or correct the port." },
  },
  signs = { "HTTP/1.x transport connection broken" },
  source = { { "golang", "net/http, transport.go" } },
}

entry {
  key = "dial tcp", status = "000",
  title = "No connection",
  summary = "A Go program could not connect; the end of the text tells why.",
  causes = {
    { "The address is known, and nothing listens on that port, or only on another address.", "Start the service, or correct the port.",
      when = { says = "dial tcp <>: connect: connection refused" } },
    { "DNS does not know the name.", "Ask the server named behind on with `dig`; in Kubernetes use the full name of the service.",
      when = { says = "dial tcp: lookup <>: no such host" } },
    { "The packets are dropped: a firewall, security group or network policy, or a wrong address.", "Open the port on the whole way.",
      when = { says = "dial tcp <>: i/o timeout" } },
    { "The name, often localhost, gave the IPv6 address ::1, and this container has no IPv6.", "Name 127.0.0.1, or the other container.",
      when = { says = "dial tcp [::1]:<>: connect: cannot assign requested address" } },
    { "No local port is free towards that address: each request opens a connection, and closed ones wait a minute (TIME_WAIT).",
      "Share one http.Client, read and close each resp.Body, and raise Transport.MaxIdleConnsPerHost (2 unless set). `ss -s` counts the ports; ip_local_port_range bounds them.",
      when = { says = "dial tcp <>: connect: cannot assign requested address" } },
  },
  source = { { "golang", "net, net.go and dnsclient.go; tried with 1.19" } },
}

entry {
  key = "http: server closed idle connection", status = "502",
  title = "Closed without an answer",
  summary = "The server closed an idle connection as this request was sent on it. Get \"URL\": EOF means that it closed before the first byte of an answer.",
  causes = {
    { "Keep-alive race: the client keeps idle connections longer than the server.", "Set Transport.IdleConnTimeout below the server's keep-alive time, and repeat requests that may be repeated." },
    { "EOF on fresh connections, too: the server or a proxy closed without an answer (crash, limit, TLS expected).", "Read its log at that second." },
  },
  signs = { "http: server closed idle connection", "Get \"http<>\": EOF", "Post \"http<>\": EOF" },
  source = { { "golang", "net/http, transport.go; tried with 1.19" } },
}

entry {
  key = "http: proxy error", status = "502",
  title = "A proxy written in Go got no answer",
  summary = "ReverseProxy of Go's httputil logs this and answers 502; the words behind it tell why.",
  causes = {
    { "The client left before the answer: a closed tab, or a balancer in front whose time-out passed.",
      "Accept single lines. If they come after a round number of seconds, shorten the request or raise the time-out in front.",
      when = { says = "http: proxy error: context canceled" } },
    { "Nothing listens at the target.", "Start it, or correct the port.",
      when = { says = "http: proxy error: dial tcp <>: connect: connection refused" } },
  },
  signs = { "http: proxy error:" },
  source = { { "golang", "net/http/httputil, reverseproxy.go; tried with 1.19" } },
}

family { id = "java", title = "exception text of Java", key = "name" }

entry {
  key = "PKIX path building failed",
  title = "Issuer not in the trust store",
  summary = "Java found no way from the server's certificate to a root in its trust store (unable to find valid certification path to requested target).",
  causes = {
    { "The server sends no intermediate certificate.", "Let it serve the full chain." },
    { "A private CA, a proxy that inspects TLS, or an old JDK. What the system trusts does not count.",
      "Import the root: `keytool -importcert -cacerts -alias myca -file ca.pem`, or name a store with -Djavax.net.ssl.trustStore; then restart the JVM." },
  },
  signs = { "PKIX path building failed", "unable to find valid certification path to requested target" },
  source = { { "openjdk", "sun.security.validator; tried with 17" } },
}

entry {
  key = "PKIX path validation failed",
  title = "Certificate of the chain not valid",
  summary = "The chain was found, and a certificate in it is not acceptable: validity check failed means its dates.",
  causes = { { "Expired, or the clock of this machine is wrong.", "Renew and reload the server, or set the clock." } },
  signs = { "PKIX path validation failed" },
  source = { { "openjdk", "sun.security.provider.certpath; tried with 17" } },
}

entry {
  key = "No subject alternative",
  title = "Certificate is for another name",
  summary = "The name or address in the URL is not among the certificate's subjectAltNames.",
  causes = { { "Called by an address or an internal name.", "Use a name of the certificate, or reissue it with this one." } },
  signs = { "No subject alternative DNS name matching", "No subject alternative names matching IP address", "No subject alternative names present" },
  source = { { "openjdk", "sun.security.util.HostnameChecker" } },
}

entry {
  key = "Unsupported or unrecognized SSL message",
  title = "The port speaks no TLS",
  summary = "The answer to the TLS handshake was clear text.",
  causes = { { "Https for an http port.", "Use http://, or the TLS port." } },
  signs = { "Unsupported or unrecognized SSL message", "Unrecognized SSL message, plaintext connection?" },
  source = { { "openjdk", "sun.security.ssl; tried with 17" } },
}

entry {
  key = "Remote host terminated the handshake",
  title = "Closed within the TLS handshake",
  summary = "The server closed TCP without an alert while TLS was set up.",
  causes = { { "No TLS there, no site for the SNI name, or a filter on the way.", "Try `openssl s_client -connect HOST:PORT -servername HOST` from the same machine." } },
  signs = { "Remote host terminated the handshake", "Remote host closed connection during handshake" },
  source = { { "openjdk", "sun.security.ssl; tried with 17" } },
}

entry {
  key = "HTTP/1.1 header parser received no bytes",
  title = "No answer on this connection",
  summary = "The server closed the connection without an answer. HttpURLConnection says \"Unexpected end of file from server\".",
  causes = { { "Keep-alive race: the server closed an idle connection as it was used again.", "Set jdk.httpclient.keepalive.timeout below the server's time, and repeat requests that may be repeated." } },
  signs = { "HTTP/1.1 header parser received no bytes", "SocketException: Unexpected end of file from server" },
  source = { { "openjdk", "java.net.http; tried with 17" } },
}

entry {
  key = "NoHttpResponseException",
  title = "No answer on this connection",
  summary = "The server closed the connection before it sent an answer: Apache HttpClient says failed to respond, OkHttp unexpected end of stream, Reactor Netty (WebClient) Connection prematurely closed BEFORE response.",
  check = "Only now and then, after pauses: keep-alive race. Always: the server or a proxy refuses, crashes, or expects TLS.",
  causes = {
    { "Keep-alive race: the server closed an idle connection of the pool as it was used again.",
      "Keep idle connections for less time than the server or balancer: evictIdleConnections (HttpClient), ConnectionPool (OkHttp), maxIdleTime of the ConnectionProvider (Reactor Netty, which has none unless set). Repeat requests that may be repeated." },
    { "The server drops the request: a crash, a restart, a limit on its size, or http on a TLS port.",
      "Read its log at that second." },
  },
  signs = { "NoHttpResponseException: <> failed to respond", "unexpected end of stream on http", "unexpected end of stream on https", "unexpected end of stream on Connection{",
    "unexpected end of stream on com.android.okhttp.Address",
    "Connection prematurely closed BEFORE response", "Connection has been closed BEFORE response, while sending request body" },
  source = { { "httpclient", "tried with 4.5.14 and 5.2.1" }, { "okhttp", "Http1ExchangeCodec.kt" }, { "reactor-netty", "HttpClientOperations.java; docs, faq; http-client, maxIdleTime" } },
}

entry {
  key = "Invalid character found in", status = "400",
  title = "Tomcat cannot read the request line",
  summary = "Tomcat (Spring Boot) answers 400 before the application sees the request.",
  causes = {
    { "TLS on a port that speaks http: 0x16 0x03 is the start of a handshake. Also scanners.",
      "Use http:// in the client or proxy, or switch TLS on at the connector (server.ssl in Spring Boot).",
      when = { says = { "Invalid character found in method name [0x16<>]", "Invalid character found in method name [\\x16\\x03<>]" } } },
    { "The URL holds characters that must be escaped, such as { } | [ ].",
      "Encode them in the client (%7B for {). Else relaxedQueryChars and relaxedPathChars of the connector let those you name through to the application as they are.",
      when = { says = "Invalid character found in the request target" } },
    { "The URL holds a blank: what stands behind it is read as the protocol. Scanners cause it, too.",
      "Send %20 in its place; no setting of the connector allows the blank.",
      when = { says = "Invalid character found in the HTTP protocol" } },
    { "The client speaks no HTTP/1.1 here, mostly a scanner.", "Accept single lines.",
      when = { says = "Invalid character found in method name" } },
  },
  source = { { "tomcat-docs", "HTTP Connector, relaxedQueryChars" }, { "tomcat-src", "java/org/apache/coyote/http11/LocalStrings.properties" } },
}

entry {
  key = "Request header is too large", anywhere = false, status = "400",
  title = "Header larger than Tomcat takes",
  summary = "Request line and headers together exceed maxHttpHeaderSize, 8192 bytes unless set.",
  causes = {
    { "Cookies or a token have grown.",
      "Shrink them; else raise maxHttpHeaderSize of the connector (server.max-http-request-header-size in Spring Boot 3, server.max-http-header-size before): each connection takes that memory." },
  },
  signs = { "IllegalArgumentException: Request header is too large", "RequestHeaderTooLargeException" },
  source = { { "tomcat-docs", "HTTP Connector, maxHttpHeaderSize" }, { "tomcat-src", "java/org/apache/coyote/http11/LocalStrings.properties" } },
}

entry {
  key = "java.net.ConnectException", anywhere = false,
  title = "No connection",
  summary = "Nothing listens at the address, or the connection was not answered (timed out).",
  causes = {
    { "The service is down or on another port, or a firewall drops the packets.", "Start it, correct host and port, or open the port." },
  },
  signs = { "java.net.ConnectException: Connection refused", "java.net.ConnectException: Connection timed out" },
  source = { { "openjdk", "sun.nio.ch; tried with 17" } },
}

entry {
  key = "java.net.SocketTimeoutException", anywhere = false,
  title = "No answer in time",
  summary = "The read time-out passed with no byte (Read timed out), or the connect time-out (connect timed out).",
  causes = {
    { "The server works longer than the client waits.", "Find what is slow there; raise the client's read time-out only if the work needs longer.",
      when = { says = "SocketTimeoutException: Read timed out" } },
    { "The packets are dropped, or the address is wrong.", "Open the port on the whole way, or correct the address.",
      when = { says = "SocketTimeoutException: connect timed out" } },
  },
  source = { { "openjdk", "sun.nio.ch.NioSocketImpl" } },
}

entry {
  key = "Timeout waiting for connection from pool", also = { "ConnectionPoolTimeoutException", "ConnectionRequestTimeoutException" },
  title = "Connection pool of the client exhausted",
  summary = "Apache HttpClient (and what uses it, such as the AWS SDK) waited for a free connection of its own pool; nothing was sent. HttpClient 4 allows 2 connections a route and 20 in all, 5 allows 5 and 25. HttpClient 5 says Timeout deadline.",
  causes = {
    { "Responses are not closed, so their connections never return.",
      "Close each response (try-with-resources), or consume its body with EntityUtils.consume; S3Object likewise." },
    { "More threads than connections, or a slow server holds them.",
      "Raise setDefaultMaxPerRoute and setMaxTotal of the pool to the number of threads (AWS SDK: maxConnections, 50 unless set), and set a read time-out. Share one client." },
  },
  signs = { "Timeout waiting for connection from pool", "ConnectionRequestTimeoutException: Timeout deadline:" },
  source = { { "httpclient", "PoolingHttpClientConnectionManager; tried with 4.5.14 and 5.2.1" } },
}

family { id = "python", title = "exception of Python's HTTP clients", key = "name" }

entry {
  key = "RemoteDisconnected",
  title = "Closed or reset without an answer",
  summary = "The server closed the connection without an answer (Remote end closed connection without response), or reset it.",
  check = "Only after pauses, with a Session: keep-alive race. At each first request: the server refuses this client.",
  causes = {
    { "Keep-alive race on an idle connection.", "Mount an HTTPAdapter with Retry for requests that may be repeated." },
    { "The server drops this client (no User-Agent, rate limit), crashed, or expects TLS.", "Compare with curl, and read the server's log." },
  },
  signs = { "Remote end closed connection without response", "'Connection aborted.', ConnectionResetError(",
    "RemoteProtocolError: Server disconnected without sending a response", "ServerDisconnectedError" },
  source = { { "cpython", "Lib/http/client.py" }, { "requests", "and httpx 0.23, aiohttp 3.8: tried" } },
}

entry {
  key = "Max retries exceeded",
  title = "No connection",
  summary = "A Python client got no connection (NewConnectionError, NameResolutionError, ConnectTimeoutError); the end of the text tells why.",
  causes = {
    { "Nothing listens there: the service is down or on another port; in a container, localhost is the container itself.",
      "Start it, correct the port, or use the other container's name.",
      when = { says = { "Failed to establish a new connection: [Errno 111]", "httpx.ConnectError: [Errno 111]",
        "Cannot connect to host <> ssl:<> [Connect call failed (" } } },
    { "DNS does not know the name.", "Correct the name or the resolver: `getent hosts NAME` in the same container.",
      when = { says = { "Failed to establish a new connection: [Errno -2]", "Failed to establish a new connection: [Errno -3]", "NameResolutionError(",
        "httpx.ConnectError: [Errno -2]", "httpx.ConnectError: [Errno -3]",
        "Cannot connect to host <> ssl:<> [Name or service not known]", "Cannot connect to host <> ssl:<> [Temporary failure in name resolution]" } } },
    { "The packets are dropped, or a proxy is needed.", "Open the port on the whole way, or set HTTPS_PROXY.",
      when = { says = "Caused by ConnectTimeoutError(" } },
  },
  signs = { "ConnectError: All connection attempts failed" },
  source = { { "requests", "tried with 2.34 and urllib3 2.7" } },
}

entry {
  key = "IncompleteRead", also = { "ChunkedEncodingError" },
  title = "Body cut short",
  summary = "The connection ended before the body was complete, or a chunk size is broken.",
  causes = { { "The upstream or proxy broke off: time-out, crash, full disk for buffers.", "Read the proxy's error log at that second." } },
  signs = { "Connection broken: IncompleteRead(", "Connection broken: InvalidChunkLength(" },
  source = { { "cpython", "Lib/http/client.py" } },
}

entry {
  key = "ReadTimeout",
  title = "No answer in time",
  summary = "No byte came within the read time-out, the second number of timeout=(connect, read).",
  causes = {
    { "The server works longer, or its port waits in the TLS handshake.", "Find what is slow there; raise the read time-out of this call only if the work needs longer." },
  },
  signs = { "Read timed out. (read timeout=", "httpx.ReadTimeout", "ServerTimeoutError: Timeout on reading data from socket" },
  source = { { "requests", "tried with 2.34; httpx 0.23, aiohttp 3.8" } },
}

entry {
  key = "Tunnel connection failed",
  title = "Proxy refused the tunnel",
  summary = "The forward proxy answered CONNECT with the status in the text.",
  causes = {
    { "It wants credentials.", "Write http://user:password@proxy:port in HTTPS_PROXY.", when = { says = "Tunnel connection failed: 407" } },
    { "Its rules forbid the host, or it does not reach it.", "Ask for a rule, or exempt inner hosts with NO_PROXY.",
      when = { says = { "Tunnel connection failed: 403", "Tunnel connection failed: 502", "Tunnel connection failed: 503" } } },
  },
  signs = { "Tunnel connection failed:" },
  source = { { "cpython", "Lib/http/client.py" } },
}

family { id = "chrome", title = "net error of Chrome", key = "name" }

entry {
  key = "ERR_CERT_AUTHORITY_INVALID",
  title = "Issuer not trusted",
  summary = "Chrome does not trust the issuer: self-signed, a private CA, or an intermediate certificate that the server does not send.",
  causes = {
    { "The server does not send its intermediate certificate; other devices know it by chance.", "Serve fullchain.pem." },
    { "The site serves a default or self-made certificate.", "Issue one from a public CA, and reload." },
    { "A private CA, or a proxy that inspects TLS.", "Install that root on the managed devices." },
  },
  source = { { "chromium", "net/base/net_error_list.h" } },
}

entry {
  key = "ERR_CERT_DATE_INVALID",
  title = "Certificate expired, or clock wrong",
  summary = "By the clock of this device the certificate is outside its dates.",
  causes = {
    { "It was not renewed, or the server not reloaded.", "Renew and reload; look at the timer of the ACME client." },
    { "The clock of the device is wrong.", "Set it." },
  },
  source = { { "chromium", "net/base/net_error_list.h" } },
}

entry {
  key = "ERR_CERT_COMMON_NAME_INVALID",
  title = "Certificate is for another name",
  summary = "The host in the address bar is not among the certificate's subjectAltNames.",
  causes = {
    { "The certificate lacks this name, such as www or the bare domain.", "Reissue it with all names." },
    { "The request reached another site's server block.", "Add a TLS server block for this name; compare the DNS record." },
  },
  source = { { "chromium", "net/base/net_error_list.h" } },
}

entry {
  key = "ERR_SSL_PROTOCOL_ERROR",
  title = "TLS broken",
  summary = "TLS failed without a better code: often no TLS is spoken on that port, or the handshake broke off.",
  causes = {
    { "Port 443 serves plain HTTP.", "Add ssl to the listen directive, and a certificate." },
    { "The server has no certificate for this name and ends the handshake.", "Give the name one." },
  },
  source = { { "chromium", "net/base/net_error_list.h" } },
}

entry {
  key = "ERR_SSL_VERSION_OR_CIPHER_MISMATCH",
  title = "No common TLS version or cipher suite",
  summary = "Server and Chrome share no TLS version or suite; TLS 1.0 and 1.1 no longer count.",
  causes = {
    { "The server ends at TLS 1.1 or has only old suites.", "Enable TLS 1.2 and 1.3 with ECDHE suites." },
    { "A CDN has no certificate for this name yet.", "Wait until it is issued, or add the name there; certificates for *.example.com do not cover a.b.example.com." },
  },
  source = { { "chromium", "net/base/net_error_list.h" } },
}

entry {
  key = "ERR_BAD_SSL_CLIENT_AUTH_CERT", also = { "ERR_SSL_CLIENT_AUTH_CERT_NEEDED" },
  title = "Client certificate missing or refused",
  summary = "The server wants a client certificate, and none or a wrong one was sent.",
  causes = { { "Expired, of another CA, or not chosen.", "Install the right one, and restart the browser, which remembers the choice." } },
  source = { { "chromium", "net/base/net_error_list.h" } },
}

entry {
  key = "ERR_EMPTY_RESPONSE", also = { "ERR_CONNECTION_CLOSED" },
  title = "Closed without an answer",
  summary = "The server closed the connection without sending anything.",
  causes = {
    { "The process crashed or was restarted.", "Read its log at that second." },
    { "It drops this request on purpose, such as `return 444` of nginx, or speaks another protocol.", "Look for such a rule; compare http and https." },
  },
  see = { ["curl 52"] = "the same in curl" },
  source = { { "chromium", "net/base/net_error_list.h" } },
}

entry {
  key = "ERR_CONNECTION_RESET",
  title = "Connection reset",
  summary = "The connection was reset (RST): by the server, or by a firewall or filter on the way.",
  causes = { { "From one network only: a filter or an MTU problem. From everywhere: the server.", "Compare networks, then read the server's log." } },
  source = { { "chromium", "net/base/net_error_list.h" } },
}

entry {
  key = "ERR_CONNECTION_REFUSED",
  title = "Connection refused",
  summary = "Nothing listens on that port, or a firewall rejects.",
  causes = { { "The server is down, or listens on another port or address.", "Start it; `ss -ltnp` shows who listens." } },
  source = { { "chromium", "net/base/net_error_list.h" } },
}

entry {
  key = "ERR_CONNECTION_TIMED_OUT", also = { "ERR_TIMED_OUT" },
  title = "No answer in time",
  summary = "The connection or the answer did not come in time.",
  causes = { { "A firewall drops the packets, or DNS holds an old address.", "Open the port, or correct the record." } },
  source = { { "chromium", "net/base/net_error_list.h" } },
}

entry {
  key = "ERR_NAME_NOT_RESOLVED",
  title = "Name does not resolve",
  summary = "DNS has no address for this host.",
  causes = { { "The record is missing, or was just made.", "Look with `dig NAME @1.1.1.1`; an old no lives for the zone's negative TTL." } },
  source = { { "chromium", "net/base/net_error_list.h" } },
}

entry {
  key = "ERR_INCOMPLETE_CHUNKED_ENCODING", also = { "ERR_CONTENT_LENGTH_MISMATCH" }, status = "200",
  title = "Body cut short",
  summary = "The connection ended before the last chunk, or before Content-Length bytes; the status may be 200.",
  causes = {
    { "The upstream broke off: crash, time-out, worker limit.", "Read the proxy's error log: \"upstream prematurely closed connection\"." },
    { "The proxy cannot write its temporary files.", "Free the disk, or correct the owner of proxy_temp_path." },
  },
  source = { { "chromium", "net/base/net_error_list.h" } },
}
