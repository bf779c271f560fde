-- TLS: alerts by number, the errors of OpenSSL by code, and the results of its certificate check by number. They stand in the
-- logs of proxies and servers as well as on the client's side; nobody sends them in HTTP.
-- Main sources: RFC 8446, section 6; the error texts of OpenSSL 3.0 and 3.5; tried with nginx, curl, Node.js, Go, Java and Python.

-- Alerts: who logs one has received it, unless it says that it sent it -----------------------------------------------------

family { id = "tls", title = "TLS alert", key = "number",
  looks = {
    "SSL alert number <>", "TLS alert number <>", "fatal alert code is <>", "tls: alert(<>)", "SSL alert <>", "TLS alert <>",
  } }

entry {
  key = 10, also = { 22, 47, 50, 109 },
  title = "Handshake message not understood",
  summary = "The sender got a message that is out of order (10), too long (22), contradictory (47), unreadable (50) or lacks an extension (109).",
  causes = {
    { "Another protocol on that port, a device that rewrites the handshake, or a bug in one TLS library.",
      "Try past the device, and update the older of the two libraries." },
  },
  signs = {
    "alert unexpected message", "Received fatal alert: unexpected_message", "alert record overflow", "alert illegal parameter",
    "Received fatal alert: illegal_parameter", "alert decode error", "Received fatal alert: decode_error", "alert missing extension",
  },
  source = { { "rfc8446", "6.2" }, { "openssl", "crypto/err/openssl.txt" } },
}

entry {
  key = 20, name = "bad_record_mac",
  title = "Bad record MAC",
  summary = "The sender could not authenticate a record: the data changed on the way, or the two sides have different keys.",
  causes = {
    { "Hardware or a device on the way damages data, or a proxy writes into an encrypted connection.",
      "Try it from a machine that is not behind that device, and repair or bypass the one with which it fails." },
    { "One connection is used by two processes or threads, often after fork.",
      "Open the connection after the fork, one for each worker." },
  },
  signs = { "alert bad record mac", "Received fatal alert: bad_record_mac", "error: tls: bad record MAC" },
  source = { { "rfc8446", "6.2" }, { "openssl", "crypto/err/openssl.txt" } },
}

entry {
  key = 40, also = { 0x0A000410 }, status = "502 503", name = "handshake_failure",
  title = "No acceptable parameters",
  summary = "The sender, mostly the server, ends the handshake because it finds nothing that both sides accept. The side that logs this alert received it: \"while SSL handshaking to upstream\" means that the upstream sent it to this proxy.",
  check = "The log of the sender: \"no shared cipher\", \"peer did not return a certificate\", or an unknown name.",
  causes = {
    { "Both sides share no cipher suite or curve, or the server's certificate is ECDSA and the client offers RSA suites only.",
      "Compare the lists (ssl_ciphers and proxy_ssl_ciphers in nginx, SSLCipherSuite and SSLProxyCipherSuite in Apache), and allow ECDHE with AES-GCM on both." },
    { "The server needs the name of the site (SNI), and this client sends none: nginx as a proxy does so unless told.",
      "Set `proxy_ssl_server_name on;` and proxy_ssl_name in nginx, `sni str(NAME)` on the server line of HAProxy, sni in the TLS context of Envoy." },
    { "With TLS 1.2 the server requires a client certificate.",
      "Give one: proxy_ssl_certificate and proxy_ssl_certificate_key in nginx, SSLProxyMachineCertificateFile in Apache, crt on the server line of HAProxy." },
  },
  signs = {
    "alert handshake failure", "Received fatal alert: handshake_failure", "remote error: tls: handshake failure",
    "(IN), TLS alert, handshake failure",
  },
  see = {
    ["tls 116"] = "a client certificate is missing with TLS 1.3", ["openssl 0A0000C1"] = "what the sender logs without a shared cipher",
  },
  source = { { "rfc8446", "6.2" }, { "openssl", "crypto/err/openssl.txt" }, { "openssl-issues", "3652, 17039, 19723" }, { "nginx-docs", "ngx_http_proxy_module, proxy_ssl_server_name" } },
}

entry {
  key = 42, also = { 0x0A000412 }, status = "502 503", name = "bad_certificate",
  title = "Bad certificate",
  summary = "The sender looked at the certificate of the other side, the one that logs this, and does not accept it. A Go client sends it for every trust problem; a Go server also for a missing client certificate with TLS 1.2.",
  check = "Who is client? In a server's log the client refused the server's certificate, or in mutual TLS the reverse.",
  causes = {
    { "A client does not trust the server's certificate, or by its clock the certificate is not valid yet.",
      "Send the full chain, correct the client's clock, or install the CA there." },
    { "Mutual TLS: the server did not get a client certificate of a CA that it accepts.",
      "Give the client a certificate of that CA, with its intermediates." },
  },
  signs = { "alert bad certificate", "Received fatal alert: bad_certificate", "remote error: tls: bad certificate" },
  see = { ["tls 48"] = "what OpenSSL sends for an unknown CA", ["tls 46"] = "what Java sends for it" },
  source = { { "rfc8446", "6.2" }, { "openssl", "crypto/err/openssl.txt" }, { "golang", "crypto/tls, alert.go" } },
}

entry {
  key = 43, name = "unsupported_certificate",
  title = "Unsupported certificate",
  summary = "The sender does not take a certificate of this kind or purpose, for example a server certificate shown by a client.",
  causes = {
    { "The certificate lacks clientAuth or serverAuth in its extendedKeyUsage.",
      "Issue one with the usage for that side." },
  },
  signs = { "alert unsupported certificate", "Received fatal alert: unsupported_certificate", "remote error: tls: unsupported certificate" },
  source = { { "rfc8446", "6.2" } },
}

entry {
  key = 44, name = "certificate_revoked",
  title = "Certificate revoked",
  summary = "The sender found the certificate of the other side on a revocation list.",
  causes = { { "The CA revoked it, or revoked it by mistake.", "Install a new certificate and reload." } },
  signs = { "alert certificate revoked", "Received fatal alert: certificate_revoked", "remote error: tls: revoked certificate" },
  source = { { "rfc8446", "6.2" } },
}

entry {
  key = 45, also = { 0x0A000415 }, status = "502 503", name = "certificate_expired",
  title = "Certificate expired",
  summary = "The sender sees that the certificate of the side that logs this has expired. In a server's log a client says so about the server; \"to upstream\" the upstream says it about the client certificate of this proxy.",
  check = "Take notAfter with `openssl x509 -noout -enddate -in FILE`, and compare with what is served: `openssl s_client -connect HOST:443 -servername HOST`.",
  causes = {
    { "The file was renewed, but the process still serves the old one, or the renewal failed.",
      "Renew, then reload the server or proxy." },
    { "The clock of the sender is wrong.",
      "Set it by NTP." },
  },
  signs = { "alert certificate expired", "Received fatal alert: certificate_expired", "remote error: tls: expired certificate" },
  source = { { "rfc8446", "6.2" }, { "openssl", "crypto/err/openssl.txt" }, { "golang", "crypto/tls, alert.go" } },
}

entry {
  key = 46, also = { 0x0A000416 }, status = "502 503", name = "certificate_unknown",
  title = "Certificate not acceptable",
  summary = "The sender refuses the certificate of the side that logs this, for a reason without an alert of its own. In a server's log the client is often Java or a browser that does not trust the issuer.",
  causes = {
    { "A Java client does not know the CA, or the server sends no intermediate certificate.",
      "Send the full chain; import a private CA into that client's trust store." },
    { "A user meets a certificate warning in the browser, as of a test system.",
      "Accept single lines, or serve a certificate that the browser trusts." },
  },
  signs = { "alert certificate unknown", "Received fatal alert: certificate_unknown", "remote error: tls: unknown certificate" },
  source = { { "rfc8446", "6.2" }, { "openssl", "crypto/err/openssl.txt" } },
}

entry {
  key = 48, also = { 0x0A000418 }, status = "502 503", name = "unknown_ca",
  title = "Unknown CA",
  summary = "The sender does not know the CA that issued the certificate of the side that logs this, or lacks an intermediate. OpenSSL clients such as curl and Python send it; Java sends 46, a Go client 42, Node.js none.",
  check = "With \"to upstream\" the upstream refused the client certificate of this proxy. Else a client refused the server's certificate.",
  causes = {
    { "In a server's log: the server sends its certificate without the intermediate one, or it comes from a private CA that this client does not have.",
      "Serve the full chain (ssl_certificate with fullchain.pem), or install the CA in that client." },
    { "Towards an upstream with mutual TLS: it does not accept the CA of this proxy's client certificate.",
      "Use a client certificate of the CA that it accepts. Another CA belongs into its list only if every certificate of that CA may log in." },
  },
  signs = {
    "alert unknown ca", "Received fatal alert: unknown_ca", "remote error: tls: unknown certificate authority",
    "(IN), TLS alert, unknown CA",
  },
  see = { ["verify 20"] = "what the side that checks finds itself" },
  source = { { "rfc8446", "6.2" }, { "openssl", "crypto/err/openssl.txt" } },
}

entry {
  key = 51, name = "decrypt_error",
  title = "Signature does not fit",
  summary = "The sender could not verify a signature or the end of the handshake.",
  causes = {
    { "The key of the other side does not belong to its certificate, or its security module signs wrongly.",
      "Compare `openssl x509 -noout -pubkey -in CERT` with `openssl pkey -pubout -in KEY`." },
  },
  signs = { "alert decrypt error", "Received fatal alert: decrypt_error", "error: tls: error decrypting message" },
  source = { { "rfc8446", "6.2" } },
}

entry {
  key = 70, also = { 0x0A00042E }, status = "502 503", name = "protocol_version",
  title = "No TLS version in common",
  summary = "The sender does not speak the TLS versions that it was offered. Mostly a server says it to a client; a client says it to a server that answers with an old version.",
  check = "The sender logs \"unsupported protocol\". `openssl s_client -connect HOST:443 -tls1_2` and -tls1_3 show what the server takes.",
  causes = {
    { "One side allows only TLS 1.0 or 1.1: an old client, library or appliance.",
      "Update it. TLS 1.0 switched on again weakens every connection of that listener." },
    { "The server allows TLS 1.3 only, and the client ends at 1.2, which Envoy does towards upstreams unless told.",
      "Allow 1.2 and 1.3 on the server (ssl_protocols, SSLProtocol, ssl-min-ver); in Envoy set tls_maximum_protocol_version to TLSv1_3." },
  },
  signs = {
    "alert protocol version", "Received fatal alert: protocol_version", "remote error: tls: protocol version not supported",
    "(IN), TLS alert, protocol version",
  },
  see = { ["openssl 0A000102"] = "what the sender logs" },
  source = { { "rfc8446", "6.2" }, { "openssl", "crypto/err/openssl.txt" }, { "envoy-docs", "extensions/transport_sockets/tls/v3/common.proto" } },
}

entry {
  key = 80, also = { 0x0A000438 }, status = "502 503", name = "internal_error",
  title = "Internal error of the sender",
  summary = "The sender failed for a reason of its own. Servers and CDNs send it also where they have no certificate for the name, or got no name.",
  check = "The log of the sender. Compare `openssl s_client -connect HOST:443 -servername NAME` with and without -servername.",
  causes = {
    { "The client sends no SNI, or a name that the server has no certificate for yet.",
      "Send the public name (`proxy_ssl_server_name on;` and proxy_ssl_name in nginx), or issue a certificate for it." },
    { "A client with TLS 1.0 or 1.1 meets OpenSSL 3, whose security level refuses their signatures.",
      "Let the client use TLS 1.2 or later." },
  },
  signs = {
    "alert internal error", "Received fatal alert: internal_error", "remote error: tls: internal error",
    "(IN), TLS alert, internal error",
  },
  source = { { "rfc8446", "6.2" }, { "openssl", "crypto/err/openssl.txt" } },
}

entry {
  key = 86, name = "inappropriate_fallback",
  title = "Inappropriate fallback",
  summary = "The client tried again with a lower version than the server supports, and marked it so. Mostly scanners do this: accept single lines.",
  signs = { "inappropriate fallback:SSL", "SSL routines:<>:inappropriate fallback", "alert inappropriate fallback", "Received fatal alert: inappropriate_fallback" },
  source = { { "rfc7507", "3" }, { "openssl", "crypto/err/openssl.txt" } },
}

entry {
  key = 112, also = { 0x0A000458 }, status = "502 503", name = "unrecognized_name",
  title = "Unknown site name",
  summary = "The sender, a server, has no site for the name in SNI, or got none, and does not fall back to another certificate.",
  check = "The name that the client sends: nginx as a proxy sends the host of proxy_pass, and only with `proxy_ssl_server_name on;`.",
  causes = {
    { "The proxy sends an internal name, the upstream's block name or none.",
      "Set `proxy_ssl_server_name on;` and `proxy_ssl_name NAME;` with the public name." },
    { "The server rejects names that it does not serve (ssl_reject_handshake of nginx, strict-sni of HAProxy).",
      "Add the name with a certificate there, if it should be served." },
  },
  signs = {
    "tlsv1 unrecognized name", "alert unrecognized name", "Received fatal alert: unrecognized_name", "remote error: tls: unrecognized name",
    "ERR_SSL_UNRECOGNIZED_NAME_ALERT",
  },
  source = { { "rfc6066", "3" }, { "openssl", "crypto/err/openssl.txt" }, { "nginx-docs", "ngx_http_ssl_module, ssl_reject_handshake" } },
}

entry {
  key = 116, also = { 0x0A00045C }, status = "502 503", name = "certificate_required",
  title = "Client certificate required",
  summary = "TLS 1.3: the sender, a server, requires a client certificate and got none. The client sees it only when it reads the answer, after a handshake that looked complete.",
  causes = {
    { "The client or proxy has none configured.",
      "Give it one: `--cert` and `--key` in curl, proxy_ssl_certificate in nginx, key and cert in Node.js." },
    { "It has one, but of no CA that the server named, so the library kept it back.",
      "Use a certificate of an accepted CA, with its intermediates." },
  },
  signs = { "alert certificate required", "Received fatal alert: certificate_required", "remote error: tls: certificate required" },
  see = { ["tls 40"] = "the same with TLS 1.2" },
  source = { { "rfc8446", "6.2" }, { "openssl", "crypto/err/openssl.txt" } },
}

entry {
  key = 120, also = { 0x0A000460 }, status = "502 503", name = "no_application_protocol",
  title = "No common protocol in ALPN",
  summary = "The sender, a server, speaks none of the protocols that the client offered in ALPN (h2, http/1.1).",
  causes = {
    { "One side offers only h2, as gRPC clients do, and the other only http/1.1, or the reverse.",
      "Switch HTTP/2 on for that listener (`http2 on;` in nginx, alpn h2,http/1.1 in HAProxy), or let the client offer both." },
  },
  signs = { "alert no application protocol", "Received fatal alert: no_application_protocol", "remote error: tls: no application protocol" },
  source = { { "rfc7301", "3.2" }, { "openssl", "crypto/err/openssl.txt" } },
}

-- Errors of OpenSSL: what this side found itself ----------------------------------------------------------------------------

family { id = "openssl", title = "error code of OpenSSL 3", key = "name",
  looks = { "error:<>:SSL routines", "error:<>:x509 certificate routines", "openssl errstr <>" } }

entry {
  key = "0A00010B", status = "502 503", name = "wrong version number",
  title = "The other side does not speak TLS",
  summary = "The peer answered the TLS handshake with something else, nearly always plain HTTP. The side that logs this is the client. OpenSSL 1.0 says unknown protocol.",
  check = "`curl -v http://HOST:PORT/`: an HTTP answer proves it.",
  causes = {
    { "The proxy or client uses https for a port that serves http.",
      "Write `proxy_pass http://...` (nginx), ProxyPass http:// (Apache), no ssl on the server line (HAProxy), or name the TLS port." },
    { "The forward proxy is given as https://, but it speaks http on its port.",
      "Write http:// in https_proxy; the tunnel inside is still TLS.",
      when = { says = "Your proxy appears to only use HTTP and not HTTPS" } },
    { "The other end waits for the PROXY line or STARTTLS first.",
      "Send it (send-proxy in HAProxy, proxy_protocol in nginx stream), or use the port without it." },
  },
  signs = { "SSL routines:<>:wrong version number", "SSL routines:<>:unknown protocol", "[SSL: WRONG_VERSION_NUMBER]", "ERR_SSL_WRONG_VERSION_NUMBER" },
  source = { { "openssl", "crypto/err/openssl.txt; ssl/record" } },
}

entry {
  key = "0A00009C", name = "http request", status = "400",
  title = "Plain HTTP on a TLS port",
  summary = "This side is a TLS server and got an HTTP request in clear text. Nginx answers 400 (its number 497), Go 400 with a sentence, Node.js closes.",
  causes = {
    { "A proxy in front or a health check uses http:// for the TLS port.",
      "Use https there, or give it a port without TLS." },
  },
  signs = { "SSL routines:<>:http request", "ERR_SSL_HTTP_REQUEST", "[SSL: HTTP_REQUEST]" },
  source = { { "openssl", "crypto/err/openssl.txt; ssl/record" } },
}

entry {
  key = "0A000102", name = "unsupported protocol",
  title = "TLS version not allowed here",
  summary = "The peer offers or chose only TLS versions that this side does not allow, and this side sends alert 70.",
  check = "In a server's log it is an old client. A client prints it when the server answers with TLS 1.0 or 1.1; with \"to upstream\" the upstream does.",
  causes = {
    { "In a server's log: an outdated client or a scanner.",
      "Accept single lines; else update that client. Old versions switched on again weaken every connection of the listener." },
    { "On a client or proxy: the server speaks only TLS 1.0 or 1.1.",
      "Update that server. MinProtocol in openssl.cnf lowers the limit for all programs of this machine." },
  },
  signs = { "SSL routines:<>:unsupported protocol", "ERR_SSL_UNSUPPORTED_PROTOCOL", "[SSL: UNSUPPORTED_PROTOCOL]" },
  see = { ["tls 70"] = "what the other side logs" },
  source = { { "openssl", "crypto/err/openssl.txt; ssl/statem" } },
}

entry {
  key = "0A0000C1", name = "no shared cipher",
  title = "No cipher suite in common",
  summary = "This side is the server; the client offers no suite that its list and its certificate allow, and gets alert 40.",
  causes = {
    { "The server's list is narrower than the client's, or names suites that this OpenSSL no longer has.",
      "Set ssl_ciphers (SSLCipherSuite, bind ciphers) to a current list with ECDHE and AES-GCM." },
    { "The server block that answers has no certificate, or only an ECDSA one for RSA clients.",
      "Give that block, mostly the default one, ssl_certificate and its key; both kinds may stand side by side." },
    { "An old client or a scanner offers only weak suites.",
      "Accept single lines, or update that client." },
  },
  signs = { "SSL routines:<>:no shared cipher", "ERR_SSL_NO_SHARED_CIPHER", "[SSL: NO_SHARED_CIPHER]" },
  source = { { "openssl", "crypto/err/openssl.txt; ssl/statem" } },
}

entry {
  key = "0A0000C7", name = "peer did not return a certificate",
  title = "Client certificate missing",
  summary = "This side is a server that requires a client certificate, and the client sent none. The client gets alert 40 with TLS 1.2 and 116 with 1.3.",
  causes = {
    { "The client has no certificate, or none of the CAs that the server names; a proxy in between that ends TLS cannot pass it on.",
      "Give the client one of that CA, and let the proxy pass TLS through or present its own." },
  },
  signs = { "SSL routines:<>:peer did not return a certificate", "tls: client didn't provide a certificate" },
  source = { { "openssl", "crypto/err/openssl.txt; ssl/statem" }, { "golang", "crypto/tls, handshake_server.go" } },
}

entry {
  key = "0A000086", status = "502 503", name = "certificate verify failed",
  title = "Certificate of the peer not accepted",
  summary = "This side checked the certificate of the peer and refused it. With verification switched off anybody on the way could pose as the peer.",
  check = "The text or number behind it, such as \"unable to get local issuer certificate\" (verify 20). If none is printed: `openssl s_client -connect HOST:443 -servername HOST`.",
  causes = {
    { "The chain is incomplete, or its CA is not in the trust store of this program.",
      "Let the server send the full chain; add a private CA to the store that this program reads." },
    { "The certificate has expired or is for another name.",
      "Renew and reload, or call the server by a name of its certificate." },
  },
  signs = { "SSL routines:<>:certificate verify failed", "[SSL: CERTIFICATE_VERIFY_FAILED]" },
  source = { { "openssl", "crypto/err/openssl.txt" } },
}

entry {
  key = "0A000126", name = "unexpected eof while reading",
  title = "Connection ended without close_notify",
  summary = "The peer closed TCP without the closing message of TLS. OpenSSL 3 reports it, older versions took it for a normal end.",
  check = "Was the answer complete? If Content-Length or the last chunk had come, nothing is lost.",
  causes = {
    { "The peer, a balancer or a firewall cuts the connection, mostly after an idle time.",
      "Let the client drop idle connections sooner than the peer does, and repeat requests that may be repeated." },
    { "The peer never sends the message, as old servers and appliances do.",
      "Update it. SSL_OP_IGNORE_UNEXPECTED_EOF in a client hides the error, and real truncation with it." },
  },
  signs = {
    "SSL routines:<>:unexpected eof while reading", "[SSL: UNEXPECTED_EOF_WHILE_READING]", "EOF occurred in violation of protocol (_ssl",
  },
  source = { { "openssl", "crypto/err/openssl.txt; SSL_CTX_set_options" } },
}

entry {
  key = "0A000152", status = "502 503", name = "unsafe legacy renegotiation disabled",
  title = "Server without secure renegotiation",
  summary = "The server does not support RFC 5746, and OpenSSL 3 as a client refuses it unless told otherwise.",
  causes = {
    { "The server or a device that inspects TLS is outdated.",
      "Update it. Until then UnsafeLegacyServerConnect for the one program (own openssl.cnf in OPENSSL_CONF) lets it connect, and opens it to injected requests (CVE-2009-3555)." },
  },
  signs = { "SSL routines:<>:unsafe legacy renegotiation disabled", "[SSL: UNSAFE_LEGACY_RENEGOTIATION_DISABLED]", "ERR_SSL_UNSAFE_LEGACY_RENEGOTIATION_DISABLED" },
  source = { { "openssl", "migration guide; SSL_CTX_set_options" }, { "axway-182365" } },
}

entry {
  key = "0A00018A", status = "502 503", name = "dh key too small",
  title = "Diffie-Hellman group too small",
  summary = "The server's DH group is below what the security level of this side demands, 2048 bits at level 2.",
  causes = {
    { "The server uses a group of 1024 bits or less.",
      "Let it use ECDHE, or make a new one: `openssl dhparam -out dh.pem 2048` for ssl_dhparam." },
    { "The server belongs to others.",
      "Leave DHE out of the client's list (`DEFAULT:!DH`), which keeps the level; @SECLEVEL=1 would accept the weak group." },
  },
  signs = { "SSL routines:<>:dh key too small", "[SSL: DH_KEY_TOO_SMALL]", "ERR_SSL_DH_KEY_TOO_SMALL" },
  source = { { "openssl", "crypto/err/openssl.txt; SSL_CTX_set_security_level" } },
}

entry {
  key = "0A00018F", also = { "0A00018E", "0A00018D" },
  title = "Certificate too weak for the security level",
  summary = "The key (ee key too small) or the signature (ca md too weak) of a certificate is below the security level; level 2 wants RSA 2048 and no SHA-1.",
  causes = {
    { "An old certificate with RSA 1024, SHA-1 or MD5, often of a private CA.",
      "Issue it anew with RSA 2048 or ECDSA and SHA-256." },
  },
  signs = { "ee key too small", "ca md too weak", "ca key too small" },
  source = { { "openssl", "crypto/err/openssl.txt; SSL_CTX_set_security_level" } },
}

entry {
  key = "0A000076", also = { "0A00014D", "0A000178" },
  title = "No signature algorithm that both allow",
  summary = "With TLS 1.0 and 1.1 only SHA-1 signatures exist, which the security level of OpenSSL 3 refuses. The client gets alert 80.",
  causes = {
    { "The peer, or the configuration, ends at TLS 1.0 or 1.1.",
      "Use TLS 1.2 or later on both sides." },
    { "The kind of the server's key does not fit what the client accepts.",
      "Add an RSA or ECDSA P-256 certificate." },
  },
  signs = { "no suitable signature algorithm", "legacy sigalg disallowed or unsupported", "no shared signature algorithms" },
  source = { { "openssl", "crypto/err/openssl.txt; SSL_CTX_set_security_level" } },
}

entry {
  key = "0A0000EB", name = "no application protocol",
  title = "No common protocol in ALPN (server side)",
  summary = "This side is the server: the client's ALPN list holds nothing that it speaks. The client gets alert 120.",
  signs = { "SSL routines:<>:no application protocol" },
  see = { ["tls 120"] = "what the client logs, with causes" },
  source = { { "openssl", "crypto/err/openssl.txt" } },
}

entry {
  key = "0A0000BF", name = "no protocols available",
  title = "All TLS versions are switched off",
  summary = "This side has no TLS version left: its own settings and those of the system leave nothing in common.",
  causes = {
    { "The program asks for TLS 1.0 or 1.1 only, while openssl.cnf or the crypto policy of the system demands 1.2.",
      "Allow TLS 1.2 and 1.3 in the program (ssl_protocols, --tlsv1.2)." },
  },
  signs = { "SSL routines:<>:no protocols available", "[SSL: NO_PROTOCOLS_AVAILABLE]", "ERR_SSL_NO_PROTOCOLS_AVAILABLE" },
  source = { { "openssl", "crypto/err/openssl.txt" } },
}

entry {
  key = "0A000119", name = "decryption failed or bad record mac",
  title = "Record could not be decrypted",
  summary = "This side could not authenticate a record of the peer: changed data, or a connection used by two processes.",
  signs = { "SSL routines:<>:decryption failed or bad record mac" },
  see = { ["tls 20"] = "the alert that the peer gets, with causes" },
  source = { { "openssl", "crypto/err/openssl.txt" } },
}

entry {
  key = "05800074", name = "key values mismatch",
  title = "Private key does not belong to the certificate",
  summary = "The server does not start or reload, because certificate and key are no pair.",
  causes = {
    { "After a renewal only one of the two files was replaced, or the chain file begins with the intermediate certificate.",
      "Compare `openssl x509 -noout -pubkey -in CERT` with `openssl pkey -pubout -in KEY`; put the server's own certificate first." },
  },
  signs = { "certificate routines:<>:key values mismatch" },
  source = { { "openssl", "crypto/err/openssl.txt" } },
}

-- Results of the certificate check, X509_V_ERR_ -----------------------------------------------------------------------------

family { id = "verify", title = "result of OpenSSL's certificate check", key = "number",
  looks = {
    "verify error:num=<>:", "certificate verify error: (<>:", "Verify return code: <> (", "Verify return code: <>",
    "X509_verify_cert_error_string(<>)",
  } }

entry {
  key = 2, status = "502 503 400", name = "unable to get issuer certificate",
  title = "Issuer of an intermediate certificate missing",
  summary = "The issuer of a certificate further up in the chain was not found.",
  causes = { { "The server sends only some of its intermediate certificates.", "Serve all of them, in order, after its own." } },
  see = { ["verify 20"] = "the same for the first certificate" },
  signs = { "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get issuer certificate", "certificate verify failed (unable to get issuer certificate)" },
  source = { { "openssl", "X509_STORE_CTX_get_error" } },
}

entry {
  key = 3, also = { 12 },
  title = "Revocation list missing or expired",
  summary = "Revocation is checked, and the list of this issuer is not loaded (3) or past its next update (12), so that every certificate of the issuer is refused.",
  causes = {
    { "The file with the lists (ssl_crl, proxy_ssl_crl, crl-file) lacks the one of an issuer in the chain, the root included, or is not refreshed.",
      "Put the current lists of all issuers into that file on a schedule, and reload." },
  },
  signs = { "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get certificate CRL", "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: CRL has expired" },
  source = { { "openssl", "X509_STORE_CTX_get_error" } },
}

entry {
  key = 9, status = "502 503 400", name = "certificate is not yet valid",
  title = "Certificate not valid yet",
  summary = "By the clock of the side that checks, the certificate begins in the future. The peer gets alert 42.",
  causes = { { "The clock of this machine is behind.", "Set it by NTP." }, { "The certificate was just issued.", "Wait, or issue it with an earlier start." } },
  signs = { "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: certificate is not yet valid", "certificate verify failed (certificate is not yet valid)" },
  source = { { "openssl", "X509_STORE_CTX_get_error" } },
}

entry {
  key = 10, status = "502 503 400", name = "certificate has expired",
  title = "Certificate expired",
  summary = "A certificate of the chain has expired, by the clock of the side that checks. The peer gets alert 45.",
  check = "The depth, and `openssl s_client -connect HOST:443 -servername HOST | openssl x509 -noout -subject -enddate`.",
  causes = {
    { "The server still serves the old certificate: not renewed, or renewed without a reload.",
      "Renew it, then reload the server." },
    { "An intermediate or root has expired, in the served chain or in an old store of this side.",
      "Serve the current chain; update ca-certificates here." },
    { "The clock of this machine is ahead.", "Set it by NTP." },
  },
  signs = { "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: certificate has expired", "certificate verify failed (certificate has expired)" },
  source = { { "openssl", "X509_STORE_CTX_get_error" } },
}

entry {
  key = 18, status = "502 503", name = "self-signed certificate",
  title = "Self-signed certificate",
  summary = "The peer's certificate is signed by itself and not in the trust store of this side.",
  causes = {
    { "The upstream or appliance uses the certificate that it made itself.",
      "Put that certificate into the store of this side (proxy_ssl_trusted_certificate, ca-file, --cacert) after comparing its fingerprint, or issue one from a CA. Without verification any server is accepted." },
  },
  signs = {
    "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate", "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self signed certificate",
    "certificate verify failed (self signed certificate)", "certificate verify failed (self-signed certificate)",
  },
  source = { { "openssl", "X509_STORE_CTX_get_error" } },
}

entry {
  key = 19, status = "502 503 400", name = "self-signed certificate in certificate chain",
  title = "Root not trusted",
  summary = "The chain is complete and ends in a root that is not in the trust store of this side.",
  causes = {
    { "A private CA issued it, or a company proxy that inspects TLS put its own in.",
      "Add that root to the store which this program reads: update-ca-certificates for the system; REQUESTS_CA_BUNDLE, SSL_CERT_FILE or NODE_EXTRA_CA_CERTS for programs with their own." },
  },
  signs = {
    "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate in certificate chain", "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self signed certificate in certificate chain",
    "certificate verify failed (self signed certificate in certificate chain)", "certificate verify failed (self-signed certificate in certificate chain)",
  },
  source = { { "openssl", "X509_STORE_CTX_get_error" } },
}

entry {
  key = 20, status = "502 503 400", name = "unable to get local issuer certificate",
  title = "Issuer certificate not found",
  summary = "The issuer of the certificate is neither in what the peer sent nor in the trust store of this side.",
  check = "`openssl s_client -connect HOST:443 -servername HOST -showcerts`: with a single certificate the server forgets its intermediate.",
  causes = {
    { "The server sends its certificate alone. Browsers often know the intermediate and hide the fault.",
      "Serve the full chain: ssl_certificate with fullchain.pem in nginx, crt with all of them in HAProxy." },
    { "The trust store of this side is missing, old or another one than you think: an image without ca-certificates, a private CA, a Python with its own bundle.",
      "Install ca-certificates, or add the CA: proxy_ssl_trusted_certificate, --cacert, SSL_CERT_FILE, REQUESTS_CA_BUNDLE." },
  },
  signs = {
    "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate", "certificate verify failed (unable to get local issuer certificate)",
  },
  see = { ["verify 21"] = "what nginx and Node.js say for the same fault" },
  source = { { "openssl", "X509_STORE_CTX_get_error" } },
}

entry {
  key = 21, status = "502 503 400", name = "unable to verify the first certificate",
  title = "Only certificate of the chain cannot be verified",
  summary = "One certificate came, and its issuer is unknown on this side: mostly a missing intermediate certificate. Curl says 20 for the same.",
  causes = {
    { "The peer sends its certificate alone, or its CA is not in the store.",
      "Serve the full chain, or add the CA to proxy_ssl_trusted_certificate or the store of this program." },
  },
  signs = { "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to verify the first certificate", "certificate verify failed (unable to verify the first certificate)" },
  source = { { "openssl", "X509_STORE_CTX_get_error" } },
}

entry {
  key = 22, status = "502 503 400", name = "certificate chain too long",
  title = "Chain longer than the depth allowed",
  summary = "The chain has more intermediate certificates than the depth of the check allows.",
  causes = {
    { "The depth is 1, the default of ssl_verify_depth and proxy_ssl_verify_depth in nginx and of SSLVerifyDepth in Apache.",
      "Raise it to the number of intermediates, for example 2 or 3." },
  },
  signs = { "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: certificate chain too long" },
  source = { { "openssl", "X509_STORE_CTX_get_error" }, { "nginx-docs", "ngx_http_ssl_module, ssl_verify_depth; ngx_http_proxy_module, proxy_ssl_verify_depth" } },
}

entry {
  key = 23, status = "502 503 400", name = "certificate revoked",
  title = "Certificate revoked",
  summary = "The certificate stands on the revocation list of its issuer.",
  causes = { { "The CA revoked it.", "Install a new certificate; ask the CA why." } },
  signs = { "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: certificate revoked", "certificate verify failed (certificate revoked)" },
  source = { { "openssl", "X509_STORE_CTX_get_error" } },
}

entry {
  key = 26, status = "502 503 400", name = "unsuitable certificate purpose",
  title = "Certificate is for another purpose",
  summary = "The extendedKeyUsage does not allow this use: a client certificate on a server, or the reverse.",
  causes = {
    { "It lacks serverAuth (on servers) or clientAuth (on clients).",
      "Issue it with that usage." },
  },
  signs = { "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unsuitable certificate purpose", "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unsupported certificate purpose" },
  source = { { "openssl", "X509_STORE_CTX_get_error" } },
}

entry {
  key = 62, also = { 64 }, status = "502 503",
  title = "Certificate is for another name",
  summary = "No name in the certificate fits the name (62) or address (64) that this side expects.",
  causes = {
    { "The peer is called by an address, a short or an internal name.",
      "Call it by a name of the certificate, set proxy_ssl_name (verifyhost in HAProxy), or reissue it with this name, an address as IP, as subjectAltName." },
    { "Without SNI the server shows the certificate of its default site.",
      "Send the name: `proxy_ssl_server_name on;`, -servername in s_client." },
  },
  signs = { "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: Hostname mismatch", "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: IP address mismatch", "certificate verify failed (hostname mismatch)" },
  source = { { "openssl", "X509_STORE_CTX_get_error" }, { "cpython", "Modules/_ssl.c" } },
}

entry {
  key = 66, also = { 67, 68 },
  title = "Key or signature of a certificate too weak",
  summary = "The security level refuses the certificate: its key (66), the key of a CA (67), or a SHA-1 or MD5 signature of a CA (68).",
  causes = { { "An old certificate or private CA.", "Issue it anew with RSA 2048 or ECDSA and SHA-256; @SECLEVEL lowered accepts it, and all other weak ones." } },
  signs = {
    "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: EE certificate key too weak", "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: CA certificate key too weak",
    "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: CA signature digest algorithm too weak",
  },
  source = { { "openssl", "X509_STORE_CTX_get_error; SSL_CTX_set_security_level" } },
}
