-- curl: the exit codes of the command, which are libcurl's CURLcode, where HTTP or TLS is spoken. No server sends them.
-- Main source: curl's libcurl-errors and the texts in its lib/; tried with 7.88.1 (OpenSSL 3.0).

family { id = "curl", title = "exit code of curl, CURLcode of libcurl", key = "number",
  looks = {
    "curl: (<>)", "cURL error <>", "curl errno <>", "curl_errno <>", "CURLcode <>", "curl exit code <>", "curl exited with code <>",
    "libcurl error <>", "RPC failed; curl <>", "curl#<>", "CURL error code <>", "Failed to perform, ErrCode: <>, Reason:", "Failed to perform, curl: (<>)",
  } }

entry {
  key = 1, name = "CURLE_UNSUPPORTED_PROTOCOL",
  title = "Unsupported protocol",
  summary = "This curl cannot speak the scheme of the URL, or what came back is no HTTP/1.",
  causes = {
    { "The first bytes of the answer are no status line, as an SSH or mail server or an HTTP/2 port without TLS sends them.",
      "Correct the port. Try `--http2-prior-knowledge` where HTTP/2 without TLS is meant.",
      when = { says = { "Received HTTP/0.9 when not allowed", "Unsupported HTTP version in response" } } },
    { "The scheme is misspelled or not built in, often a quote or blank in front of https.",
      "Correct the URL; `curl -V` lists the schemes.",
      when = { says = { "curl: (1) Protocol \"", "cURL error 1: Protocol \"" } } },
  },
  source = { { "curl-docs", "libcurl-errors" }, { "curl-src", "lib/http.c; lib/url.c" } },
}

entry {
  key = 3, name = "CURLE_URL_MALFORMAT",
  title = "URL malformed",
  summary = "The URL cannot be parsed, so nothing was sent.",
  causes = {
    { "It holds a blank or a control character, often the line end of a variable read from a file.",
      "Encode blanks as %20, and strip the variable: `tr -d '\\r\\n'`." },
    { "Brackets or braces are taken for a range.",
      "Put the URL in quotes and add `--globoff`.",
      when = { says = { "bad range specification in URL position", "bad range in URL position", "nested brace in URL position",
        "unmatched brace in URL position" } } },
  },
  source = { { "curl-docs", "libcurl-errors" }, { "curl-src", "src/tool_urlglob.c; lib/strerror.c" } },
}

entry {
  key = 5, name = "CURLE_COULDNT_RESOLVE_PROXY",
  title = "Proxy name does not resolve",
  summary = "A proxy is set, and its name has no address. The server of the URL was not asked.",
  causes = {
    { "The variables http_proxy, https_proxy or ALL_PROXY, or proxy in a .curlrc, name a host that this machine does not know.",
      "Correct or unset it; exempt inner hosts with no_proxy." },
  },
  signs = { "Could not resolve proxy:" },
  source = { { "curl-docs", "libcurl-errors" }, { "curl-src", "lib/vdns/asyn-base.c" } },
}

entry {
  key = 6, name = "CURLE_COULDNT_RESOLVE_HOST",
  title = "Host name does not resolve",
  summary = "The name in the URL has no address for this machine; no server was reached.",
  check = "Ask the same resolver from the same place: `getent hosts NAME`, in a container inside it.",
  causes = {
    { "The name is misspelled, or a blank split an argument, so that a word is taken for a host.",
      "Correct the name, and quote headers and URL." },
    { "The container or host has no working name server.",
      "Correct /etc/resolv.conf, or the DNS of the container network; in Kubernetes use the full name of the service." },
    { "The record is missing, or known only in another zone or behind a VPN.",
      "Add the record, or ask the resolver that knows it." },
  },
  signs = { "curl: (6) Could not resolve", "cURL error 6: Could not resolve", "unable to access '<>': Could not resolve host" },
  source = { { "curl-docs", "libcurl-errors" }, { "curl-src", "lib/vdns/asyn-base.c" } },
}

entry {
  key = 7, name = "CURLE_COULDNT_CONNECT",
  title = "No connection",
  summary = "No address of the host took the TCP connection: it was refused, or there is no route.",
  check = "The milliseconds behind after: near 0 means refused, thousands mean that something on the way rejects late. `ss -ltnp` on the server shows who listens.",
  causes = {
    { "Nothing listens on that port: the service is down, still starting, or on another port.",
      "Start it, or correct the port." },
    { "It listens on 127.0.0.1 or ::1 only, for example inside a container.",
      "Let it listen on 0.0.0.0, which opens it to all that reach this host, and publish only the port that is needed." },
    { "A proxy is set in the environment and not running, or not meant for this host.",
      "Unset it, or add the host to no_proxy." },
    { "The proxy refused the tunnel; older versions report this as 56.",
      "Look up the status behind response: 407 wants credentials, 403 is a rule of the proxy, 502 to 504 mean that it does not reach the host.",
      when = { says = "curl: (7) CONNECT tunnel failed" } },
  },
  signs = { "unable to access '<>': Failed to connect to" },
  see = { ["curl 28"] = "the packets are dropped, so nobody says no" },
  source = { { "curl-docs", "libcurl-errors" }, { "curl-src", "lib/cf-ip-happy.c; lib/cf-h1-proxy.c" } },
}

entry {
  key = 16, name = "CURLE_HTTP2",
  title = "Error of the HTTP/2 connection",
  summary = "The framing of HTTP/2 failed for the whole connection, not for one stream.",
  check = "Does `--http1.1` work? `-v` shows the last frames.",
  causes = {
    { "The server or a middlebox offers h2 in TLS and then speaks it wrongly or closes at once.",
      "Take h2 out of that server's ALPN until it is repaired or updated; `--http1.1` helps one client.",
      when = { says = "Perhaps, peer does not support HTTP/2 properly" } },
    { "A security product between client and server breaks HTTP/2.",
      "Try from outside its network, then update it or exempt this host." },
  },
  signs = { "Error in the HTTP2 framing layer" },
  see = { ["curl 92"] = "only one stream failed" },
  source = { { "curl-docs", "libcurl-errors" }, { "curl-src", "lib/http2.c" }, { "curl-issues", "15811" } },
}

entry {
  key = 18, name = "CURLE_PARTIAL_FILE",
  title = "Body cut short",
  summary = "The connection ended before the body was complete. The status line had come and may say 200.",
  check = "The error log of each hop at that second: nginx writes \"upstream prematurely closed connection while reading upstream\".",
  causes = {
    { "The application crashed, ran into a time-out or was stopped in the middle of its answer.",
      "Read its log at that second; for long answers raise the time-out of the worker or of the proxy that ends first." },
    { "The proxy could not buffer the body: its temporary folder is full or not writable.",
      "Free the disk, or give the worker user that folder (proxy_temp_path of nginx)." },
    { "Content-Length is larger than the body, for example counted before compression or in characters instead of bytes.",
      "Let the server count bytes, or leave the header to it." },
    { "The server closed the HTTP/2 connection before the end of the stream, often by a reload.",
      "Repeat the request; let the server finish open streams when it reloads.",
      when = { says = "was not closed cleanly before end of the underlying stream" } },
  },
  signs = { "transfer closed with outstanding read data remaining", "transfer closed with <> bytes remaining to read" },
  source = { { "curl-docs", "libcurl-errors" }, { "curl-src", "lib/transfer.c; lib/http_chunks.c" } },
}

-- 000 stands for no class, so that the status in the text keeps a finding of its own.
entry {
  key = 22, name = "CURLE_HTTP_RETURNED_ERROR", status = "000",
  title = "Status 400 or above with --fail",
  summary = "The server answered, and --fail (-f) turns each status from 400 on into this exit code. The status itself tells what is wrong.",
  check = "The status behind \"returned error\". `--fail-with-body` in place of -f keeps the page, which often names the reason.",
  source = { { "curl-docs", "libcurl-errors; --fail" }, { "curl-src", "lib/http.c" } },
}

entry {
  key = 23, name = "CURLE_WRITE_ERROR",
  title = "Answer could not be written",
  summary = "The data came, but this machine could not store it. The server is not at fault.",
  causes = {
    { "The folder of -o does not exist or is not writable, or the disk is full.",
      "Create it (`--create-dirs`), correct the rights, or free space." },
    { "The program behind the pipe ended first, as head or grep -q do.",
      "Accept it, or let that program read to the end." },
  },
  signs = { "curl: (23) Failure writing output to destination", "curl: (23) Failed writing body", "curl: (23) client returned ERROR on write" },
  source = { { "curl-docs", "libcurl-errors" }, { "curl-src", "lib/cw-out.c; src/tool_operate.c" } },
}

entry {
  key = 26, name = "CURLE_READ_ERROR",
  title = "Data to send could not be read",
  summary = "The file of -T, -F or -d @FILE cannot be opened or read on this machine. Nothing reached the server.",
  causes = {
    { "The path is wrong, often relative to another folder, or the user may not read it.",
      "Give the full path; snap and container builds of curl see only part of the disk." },
  },
  signs = { "Failed to open/read local data from file/application" },
  source = { { "curl-docs", "libcurl-errors" }, { "curl-src", "lib/strerror.c; lib/mime.c" } },
}

entry {
  key = 28, name = "CURLE_OPERATION_TIMEDOUT",
  title = "Time-out",
  summary = "A time limit passed. The words in front of \"timed out\" tell how far the request came.",
  check = "Resolving: DNS. Connection, or \"Failed to connect\": TCP, or TLS behind it. Operation with 0 bytes: connected, no answer. With more bytes: the answer is slow or stopped.",
  causes = {
    { "The name server does not answer in time.",
      "Ask it with `dig @SERVER NAME`; correct /etc/resolv.conf where it lists a dead one first.",
      when = { says = { "Resolving timed out after <> milliseconds", "name lookup timed out" } } },
    { "The connection is not answered: a firewall or security group drops the packets, the address is wrong, or IPv6 leads nowhere (compare `curl -4`). With https it may be the TLS handshake: `curl -v` then says Connected.",
      "Open the port on the whole way, or correct address and route; a longer --connect-timeout does not help.",
      when = { says = { "Connection timed out after <> milliseconds", "curl: (28) Failed to connect to", "cURL error 28: Failed to connect to",
        "curl: (28) Connection timeout after" } } },
    { "TCP works, but the TLS handshake is not answered: the port speaks no TLS and waits, the server is overloaded, or often large packets are lost on a VPN, tunnel or container network.",
      "Try `openssl s_client -connect HOST:443 -servername HOST` on the server itself and from here. If only here fails, try a lower MTU, or clamp the MSS on the router.",
      when = { says = { "curl: (28) SSL connection timeout", "cURL error 28: SSL connection timeout", "unable to access '<>': SSL connection timeout" } } },
    { "The server took the connection and sent nothing in time: it is slow, all its workers are busy, or it waits for its own backend.",
      "Look at what the server does at that second. Raise --max-time (-m; in PHP CURLOPT_TIMEOUT) only if the work needs longer.",
      when = { says = "milliseconds with 0 bytes received" } },
    { "The transfer ran below --speed-limit for --speed-time.",
      "Find what slows it, or lower that limit.",
      when = { says = "Operation too slow. Less than" } },
    { "The answer had begun and did not end within --max-time.",
      "Raise -m for large bodies, or use --speed-limit with --speed-time, which stops only a transfer that stalls.",
      when = { says = "milliseconds with <> out of <> bytes received" } },
  },
  see = { ["curl 7"] = "somebody says no at once" },
  source = { { "curl-docs", "libcurl-errors; --max-time, --connect-timeout, --speed-time" }, { "curl-src", "lib/multi.c; lib/transfer.c; lib/cf-ip-happy.c" } },
}

entry {
  key = 33, name = "CURLE_RANGE_ERROR",
  title = "Server does not resume",
  summary = "The download was to go on with -C or a range, and the server sent the whole file instead of 206.",
  causes = {
    { "The server or a CDN in front ignores Range for this URL, as for content made on the fly.",
      "Delete the partial file and fetch it whole; let the server send files with Accept-Ranges where resuming matters." },
  },
  signs = { "to support byte ranges. Cannot resume." },
  source = { { "curl-docs", "libcurl-errors" }, { "curl-src", "lib/http.c" } },
}

entry {
  key = 35, name = "CURLE_SSL_CONNECT_ERROR",
  title = "TLS handshake failed",
  summary = "TCP is connected, the TLS handshake broke. An alert in the text was sent by the server and received by curl; other texts are curl's own finding.",
  check = "The text behind the number. `openssl s_client -connect HOST:443 -servername HOST` repeats the handshake alone.",
  causes = {
    { "The port answers in clear text: https was used for an http port, or the proxy is given as https:// and speaks http.",
      "Use http:// for that port, or the TLS port; write the proxy as http:// in https_proxy.",
      when = { openssl = { "0A00010B" },
        says = { "curl: (35) <>:wrong version number", "curl: (35) <>:unknown protocol", "cURL error 35: <>:wrong version number",
          "gnutls_handshake() failed: An unexpected TLS packet was received" } } },
    { "Server and client share no cipher suite, the server needs the name (SNI), or with TLS 1.2 it wants a client certificate.",
      "Call the host by its name; give `--cert` and `--key` if the server asks for one; else let the server offer ECDHE suites with AES-GCM.",
      when = { says = { "curl: (35) <>alert handshake failure", "cURL error 35: <>alert handshake failure",
        "gnutls_handshake() failed: Handshake failed" } } },
    { "No TLS version in common: one side is old, or allows only old or only new versions.",
      "Enable TLS 1.2 and 1.3 on the server, or update the client that lacks them. Old versions switched on again weaken every connection of that listener.",
      when = { openssl = "0A000102", says = { "curl: (35) <>:unsupported protocol", "curl: (35) <>alert protocol version",
        "cURL error 35: <>alert protocol version" } } },
    { "The other side cut the connection inside the handshake: no TLS on that port, no host for this SNI name, a full or restarting server, or a firewall that filters by name.",
      "Try `--resolve` to the server itself, past proxies; read its log at that second. From one network only: ask who runs the firewall.",
      when = { says = { "curl: (35) Recv failure: Connection reset by peer", "SSL_connect: <> in connection to",
        "curl: (35) <>unexpected eof while reading", "Unknown SSL protocol error in connection to", "curl: (35) Send failure:",
        "gnutls_handshake() failed: The TLS connection was non-properly terminated" } } },
    { "Windows: Schannel could not reach the CRL or OCSP address of the certificate, often because a proxy that inspects TLS issued it without one.",
      "Open the way to that address. `--ssl-revoke-best-effort` lets only unreachable lists pass; --ssl-no-revoke accepts revoked certificates.",
      when = { win32 = 0x80092013, says = { "schannel: next InitializeSecurityContext failed: CRYPT_E_NO_REVOCATION_CHECK",
        "schannel: next InitializeSecurityContext failed: Unknown error (0x80092012)" } } },
    { "The server is old and does not do secure renegotiation, which OpenSSL 3 wants.",
      "Update the server or appliance; see the entry of OpenSSL for what the client's exception opens.",
      when = { openssl = "0A000152" } },
  },
  see = { ["curl 60"] = "the handshake works, the certificate is refused" },
  source = { { "curl-docs", "libcurl-errors; --ssl-revoke-best-effort" }, { "curl-src", "lib/vtls/openssl.c; lib/vtls/schannel.c" }, { "curl-issues", "3727, 14315" } },
}

entry {
  key = 47, name = "CURLE_TOO_MANY_REDIRECTS",
  title = "Redirect loop",
  summary = "With -L the server redirected more often than --max-redirs allows, 50 unless set.",
  check = "`curl -sIL --max-redirs 5 URL` shows the Location headers; two that alternate tell who disagrees.",
  causes = {
    { "TLS ends at a proxy, and the application behind it sees http and redirects to https for ever.",
      "Let the proxy set X-Forwarded-Proto, and let the application believe it from that proxy only. With Cloudflare use Full (strict) instead of Flexible." },
    { "One hop redirects to www and another one away from it, or to and from a final slash.",
      "Keep the rule in one place." },
    { "A login page redirects because the cookie is not kept.",
      "Add `-c jar -b jar`." },
  },
  signs = { "curl: (47) Maximum (" },
  source = { { "curl-docs", "libcurl-errors; --max-redirs" }, { "curl-src", "lib/http.c" } },
}

entry {
  key = 52, name = "CURLE_GOT_NOTHING",
  title = "Empty reply",
  summary = "The connection was accepted, the request sent, and the server closed without a single byte.",
  check = "Does the server's access log have the request? If not, nothing that speaks HTTP took it.",
  causes = {
    { "The process crashed or was killed while it worked (memory, segmentation fault, panic).",
      "Read its log and `dmesg` at that second." },
    { "The port speaks TLS or another protocol, and drops what it does not know.",
      "Try https://, and compare the port." },
    { "A container's port is published, but nothing listens inside, or only on 127.0.0.1 there.",
      "Let the program listen on 0.0.0.0 inside the container." },
    { "The server drops this client on purpose: `return 444` of nginx, silent rules of a firewall.",
      "Look for such a rule, and for Host or User-Agent in its condition." },
  },
  signs = { "Empty reply from server" },
  see = { ["444"] = "how nginx closes without an answer", ["curl 56"] = "a reset instead of an orderly end" },
  source = { { "curl-docs", "libcurl-errors" }, { "curl-src", "lib/http.c" } },
}

entry {
  key = 55, name = "CURLE_SEND_ERROR",
  title = "Sending failed",
  summary = "The other side closed or reset the connection while curl was still sending.",
  check = "Send a small body to the same URL. If that works, a limit of the server or proxy stopped the upload.",
  causes = {
    { "The server refuses the body early (too large, not logged in) and closes; its answer, a 413 or 401, is lost.",
      "Read its log, then raise the limit there or log in first." },
    { "The TLS 1.3 server wants a client certificate and closed after the handshake.",
      "Give `--cert` and `--key`." },
    { "Over HTTP/2 the server gave the connection up again and again.",
      "Compare with --http1.1 and read the server's log; newer versions report this number, older ones 56.",
      when = { says = "curl: (55) Connection died, tried" } },
  },
  source = { { "curl-docs", "libcurl-errors" }, { "curl-src", "lib/cf-socket.c; lib/transfer.c" } },
}

entry {
  key = 56, name = "CURLE_RECV_ERROR",
  title = "Receiving failed",
  summary = "The connection existed and broke while curl was reading.",
  check = "The text behind the number.",
  causes = {
    { "The other side reset the connection: its process ended, it does not like what came first (http to a TLS port, no PROXY line), or a firewall or balancer cut an idle connection.",
      "Read the server's log at that second. In Docker look at whether the program inside listens on the published port.",
      when = { says = { "Recv failure: Connection reset by peer", "Recv failure: Connection was reset",
        "SSL_read: Connection reset by peer, errno", "SSL_read: Connection was reset, errno", "SSL_read: SSL_ERROR_SYSCALL, errno",
        "GnuTLS recv error (-54)" } } },
    { "The forward proxy refused the tunnel; newer versions report this as 7.",
      "Look up the status behind response: 407 wants `--proxy-user`, 403 is a rule of the proxy, 502 to 504 mean that it does not reach the host.",
      when = { says = { "curl: (56) CONNECT tunnel failed", "Received HTTP code <> from proxy after CONNECT" } } },
    { "The TLS 1.3 server wants a client certificate and told it only after the handshake.",
      "Give `--cert` and `--key`.",
      when = { says = "curl: (56) <>alert certificate required" } },
    { "The chunks of the body are malformed, or a proxy says chunked and sends plain bytes.",
      "Correct that hop: only one of them may frame the body.",
      when = { says = { "curl: (56) <> in chunked-encoding", "cURL error 56: <> in chunked-encoding" } } },
    { "An HTTP/2 server refuses each stream, often because the headers exceed its limit.",
      "Send smaller headers or cookies; read the server's log.",
      when = { says = "curl: (56) Connection died, tried" } },
    { "The peer closed TCP without the closing message of TLS, which OpenSSL 3 takes for an error.",
      "Update that server, or let it send Content-Length, so that a cut can be told from an end.",
      when = { says = "curl: (56) <>unexpected eof while reading" } },
  },
  signs = { "Too large response headers:" },
  see = { ["curl 52"] = "an orderly end without an answer", ["curl 35"] = "the same during the TLS handshake" },
  source = { { "curl-docs", "libcurl-errors" }, { "curl-src", "lib/cf-socket.c; lib/cf-h1-proxy.c; lib/http_chunks.c" } },
}

entry {
  key = 58, name = "CURLE_SSL_CERTPROBLEM",
  title = "Own client certificate not usable",
  summary = "The file of --cert or --key cannot be used; the server was not yet asked.",
  causes = {
    { "The path is wrong, or the format is another one than --cert-type says (PEM unless set).",
      "Give the right path; for a .p12 or .pfx file add `--cert-type P12` and its password.",
      when = { says = "could not load PEM client certificate" } },
    { "The key does not belong to the certificate, or its password is wrong.",
      "Compare `openssl x509 -noout -pubkey -in CERT` with `openssl pkey -pubout -in KEY`.",
      when = { says = "unable to set private key file:" } },
  },
  source = { { "curl-docs", "libcurl-errors" }, { "curl-src", "lib/vtls/openssl.c" } },
}

entry {
  key = 60, also = { 51 }, name = "CURLE_PEER_FAILED_VERIFICATION",
  title = "Certificate of the server not accepted",
  summary = "Curl refused the certificate that the server sent (before 7.62.0 a wrong name gave 51). The option -k would accept any server, an attacker's too.",
  check = "The text behind the number. `openssl s_client -connect HOST:443 -servername HOST -showcerts` shows what the server sends.",
  causes = {
    { "The server sends no intermediate certificate, or this machine does not know the CA: a private CA, a company proxy that inspects TLS, an image without ca-certificates.",
      "Let the server send the full chain (fullchain.pem). For a private CA give it with `--cacert`, or add it to the store: update-ca-certificates or update-ca-trust.",
      when = { says = { "SSL certificate problem: unable to get local issuer certificate", "SSL certificate problem: unable to get issuer certificate",
        "SSL certificate problem: unable to verify the first certificate" } } },
    { "The certificate has expired, or the clock of this machine is wrong.",
      "Renew it and reload the server, which serves the old one until then. An old root in the client's store needs newer ca-certificates.",
      when = { says = "SSL certificate problem: certificate has expired" } },
    { "The certificate is for another name.",
      "Call the host by a name that the certificate holds, or reissue it with this name as subjectAltName.",
      when = { says = { "no alternative certificate subject name matches target", "certificate subject name <> does not match target",
        "SNI or certificate check failed: SEC_E_WRONG_PRINCIPAL" } } },
    { "The certificate is self-signed, or the chain ends in a root that nobody here trusts.",
      "Give that certificate or root with `--cacert` after you compared its fingerprint on the server; a certificate of a public CA spares this.",
      when = { says = { "SSL certificate problem: self-signed certificate", "SSL certificate problem: self signed certificate",
        "schannel: SEC_E_UNTRUSTED_ROOT" } } },
    { "The certificate begins in the future: mostly this machine's clock is behind.",
      "Set it by NTP.",
      when = { says = "SSL certificate problem: certificate is not yet valid" } },
    { "The key or signature of the certificate is too weak for this OpenSSL.",
      "Reissue it with RSA 2048 or ECDSA and SHA-256.",
      when = { says = { "SSL certificate problem: EE certificate key too weak", "SSL certificate problem: CA certificate key too weak",
        "SSL certificate problem: CA signature digest algorithm too weak" } } },
  },
  signs = { "server certificate verification failed. CAfile:", "SSL certificate verification failed: <> (CAfile:" },
  see = { ["curl 77"] = "the CA file itself cannot be read" },
  source = { { "curl-docs", "libcurl-errors; SSL certificate verification" }, { "curl-src", "lib/vtls/openssl.c; lib/vtls/gtls.c; lib/vtls/schannel.c" } },
}

entry {
  key = 61, name = "CURLE_BAD_CONTENT_ENCODING",
  title = "Encoding of the body unknown or wrong",
  summary = "The body does not fit Content-Encoding or Transfer-Encoding, or curl does not know the one that is named.",
  check = "`curl -sD- -o body --raw URL`, then `file body`, shows what the bytes are.",
  causes = {
    { "The header says gzip and the body is not: a hop unpacked it and kept the header, or an error page was sent with the header of the page.",
      "Let only one hop compress, and remove Content-Encoding where the body is unpacked.",
      when = { says = "Error while processing content unencoding:" } },
    { "The server uses an encoding that was not offered.",
      "Use `--compressed`, which offers what this curl knows, and let the server obey Accept-Encoding.",
      when = { says = "Unrecognized content encoding type" } },
  },
  source = { { "curl-docs", "libcurl-errors" }, { "curl-src", "lib/content_encoding.c" } },
}

entry {
  key = 77, name = "CURLE_SSL_CACERT_BADFILE",
  title = "CA file cannot be read",
  summary = "The file or folder with the trusted CAs is missing or unreadable, so no certificate can be checked.",
  causes = {
    { "The package ca-certificates is not installed, as in small images, or another system's path is built in.",
      "Install ca-certificates (`apt-get install ca-certificates`, `apk add ca-certificates`)." },
    { "A variable or php.ini names a file that is gone: SSL_CERT_FILE, CURL_CA_BUNDLE, curl.cainfo.",
      "Correct it, or unset it so that the system's file is used.",
      when = { says = { "error setting certificate verify locations", "error setting certificate file:",
        "error adding trust anchors from file:" } } },
  },
  source = { { "curl-docs", "libcurl-errors; SSL certificate verification" }, { "curl-src", "lib/vtls/openssl.c" } },
}

entry {
  key = 90, name = "CURLE_SSL_PINNEDPUBKEYNOTMATCH",
  title = "Pinned key differs",
  summary = "The key of the server is none of those in --pinnedpubkey, so curl closed the connection.",
  causes = {
    { "The certificate was renewed with a new key.",
      "Pin the new key after comparing it on the server, and a spare one beside it; or renew with the old key." },
    { "Something between inspects TLS.",
      "Compare the issuer of the certificate from another network." },
  },
  signs = { "public key does not match pinned public key" },
  source = { { "curl-docs", "libcurl-errors; --pinnedpubkey" }, { "curl-src", "lib/vtls/openssl.c" } },
}

entry {
  key = 92, name = "CURLE_HTTP2_STREAM",
  title = "HTTP/2 stream reset",
  summary = "One HTTP/2 stream was reset instead of ended; the connection may live on. Curl itself resets with PROTOCOL_ERROR if the answer breaks the rules.",
  check = "The code, and the server's log at that second. `--http1.1` often shows the same fault with another text.",
  causes = {
    { "INTERNAL_ERROR: the server or proxy broke off in the middle of the answer. With nginx the upstream closed early (\"upstream prematurely closed connection\"), or the temporary folder is full or not writable.",
      "Read error.log of the proxy and repair the upstream, the time-out or the folder that it names.",
      when = { says = { "was not closed cleanly: INTERNAL_ERROR (err 2)", "(error 0x2 INTERNAL_ERROR)" } } },
    { "PROTOCOL_ERROR: the answer has a header that HTTP/2 forbids, such as Upgrade or Connection from an Apache backend, or a control character; or nginx closes with `return 444`.",
      "Remove it at the proxy: `proxy_hide_header Upgrade;` in nginx, `Header unset Upgrade` in Apache.",
      when = { says = { "was not closed cleanly: PROTOCOL_ERROR (err 1)", "(error 0x1 PROTOCOL_ERROR)" } } },
    { "The server rejects this kind of client (User-Agent, missing headers).",
      "Compare with the headers of a browser, or ask its owner." },
    { "CANCEL: the server gave this request up, mostly because its own backend or time limit ended it.",
      "Find the time-out in the log of the server or its proxy at that second, and repair what is slow behind it.",
      when = { says = { "was not closed cleanly: CANCEL (err 8)", "(error 0x8 CANCEL)" } } },
    { "REFUSED_STREAM: the server did nothing yet with the request: too many at a time on this connection, or a body that came before it was ready for one (nginx before 1.10.2).",
      "Send it again, which is safe, and send fewer at a time. curl 7.60 and later try again by themselves on a new connection.",
      when = { says = { "was not closed cleanly: REFUSED_STREAM (err 7)", "(error 0x7 REFUSED_STREAM)" } } },
    { "ENHANCE_YOUR_CALM: the server finds the client too busy or its requests too large.",
      "Send fewer parallel requests and smaller headers.",
      when = { says = { "was not closed cleanly: ENHANCE_YOUR_CALM (err 11)", "(error 0xb ENHANCE_YOUR_CALM)" } } },
  },
  signs = { "was closed cleanly, but before getting all response header fields", "curl: (92) HTTP/2 stream <> reset by" },
  see = { ["curl 16"] = "the whole connection failed" },
  source = { { "curl-docs", "libcurl-errors" }, { "curl-src", "lib/http2.c" }, { "curl-issues", "804, 1040, 12121, 15811, 16290" }, { "rfc9113", "8.7" },
    { "nginx-src", "src/http/v2/ngx_http_v2.c" } },
}

entry {
  key = 96, also = { 95 },
  title = "HTTP/3 failed",
  summary = "QUIC could not be set up (96), or the HTTP/3 layer or one of its streams failed (95).",
  causes = {
    { "UDP on port 443 is blocked on the way, or the server does not do HTTP/3.",
      "Open UDP 443, or use `--http3`, which falls back, in place of --http3-only." },
    { "The server reset the stream; the code stands behind error 0x.",
      "Compare with --http2: the same failure there is one of the application.",
      when = { says = "HTTP/3 stream <> reset by server (error" } },
  },
  source = { { "curl-docs", "libcurl-errors; --http3" }, { "curl-src", "lib/vquic/cf-ngtcp2.c" } },
}

entry {
  key = 97, name = "CURLE_PROXY",
  title = "SOCKS handshake failed",
  summary = "The SOCKS proxy refused the request, or what listens there is no SOCKS proxy.",
  causes = {
    { "The port belongs to an HTTP proxy or another service.",
      "Write http:// instead of socks5:// for it, or correct the port.",
      when = { says = "Received invalid version in initial SOCKS5 response" } },
    { "The proxy cannot resolve or reach the target.",
      "Use socks5h://, so that the proxy resolves the name, or look in its log.",
      when = { says = { "Can't complete SOCKS5 connection to", "cannot complete SOCKS5 connection to" } } },
  },
  source = { { "curl-docs", "libcurl-errors" }, { "curl-src", "lib/socks.c" } },
}

entry {
  key = 98, name = "CURLE_SSL_CLIENTCERT",
  title = "Client certificate required",
  summary = "The server ended the handshake because curl showed no client certificate.",
  causes = {
    { "None is given, or the server's list of CAs does not hold its issuer.",
      "Give `--cert` and `--key` of a CA that the server accepts." },
  },
  signs = { "curl: (98) TLS cert problem:" },
  see = { ["curl 56"] = "how older versions report it with TLS 1.3" },
  source = { { "curl-docs", "libcurl-errors" }, { "curl-src", "lib/vtls/openssl.c" } },
}
