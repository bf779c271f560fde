-- HTTP/3: the error codes of HTTP/3, QPACK and QUIC, in hexadecimal as programs print them, and two names of browsers.
-- Main source: RFC 9114, section 8.1; RFC 9204, section 6; RFC 9000, section 20.1.

family { id = "http3", title = "error code of HTTP/3 or QUIC", key = "name",
  looks = {
    "CRYPTO_ERROR <>", "H3 error (<>", "HTTP/3 error code <>", "http3 error <>", "quic <>", "quic error <>", "Application error <>",
  } }

local HTTP3, QUIC = { { "rfc9114", "8.1" } }, { { "rfc9000", "20.1" } }

-- HTTP/3 --------------------------------------------------------------------------------------------------------------------

entry {
  key = "0x100", name = "H3_NO_ERROR", title = "Closed without an error",
  summary = "The connection or stream is closed, and no failure is meant; a new connection can be opened.",
  source = HTTP3,
}

entry {
  key = "0x101", title = "A rule of HTTP/3 was broken",
  also = {
    "H3_GENERAL_PROTOCOL_ERROR", "0x103", "H3_STREAM_CREATION_ERROR", "0x104", "H3_CLOSED_CRITICAL_STREAM", "0x105", "H3_FRAME_UNEXPECTED", "0x106",
    "H3_FRAME_ERROR", "0x108", "H3_ID_ERROR", "0x109", "H3_SETTINGS_ERROR", "0x10a", "H3_MISSING_SETTINGS", "0x200",
    "QPACK_DECOMPRESSION_FAILED", "0x201", "QPACK_ENCODER_STREAM_ERROR", "0x202", "QPACK_DECODER_STREAM_ERROR",
  },
  summary = "The side that closed met a frame, stream or header block that is malformed or stands in the wrong place.",
  causes = {
    { "Mostly it is a bug in client, server or proxy.",
      "Update them; if HTTP/2 works, switch HTTP/3 off there until then." },
  },
  source = { { "rfc9114", "8.1" }, { "rfc9204", "6" } },
}

entry {
  key = "0x102", name = "H3_INTERNAL_ERROR", title = "The HTTP stack of the peer failed",
  summary = "The side that closed failed itself. From a proxy it often means that the backend broke off in the middle of the answer.",
  check = "The error log of the server and of each proxy at that second; whether `curl --http2` fails as well.",
  causes = {
    { "The server or its backend broke the answer off.",
      "Read its error log; if HTTP/2 works, switch HTTP/3 off there and update the server." },
  },
  source = HTTP3,
}

entry {
  key = "0x10b", name = "H3_REQUEST_REJECTED", title = "Refused before any processing",
  summary = "The server refused the request before it did anything with it, so repeating it is safe.",
  causes = {
    { "The server is shutting down, or at a limit.",
      "Repeat the request on a new connection." },
  },
  see = { ["http2 7"] = "the same in HTTP/2" },
  source = HTTP3,
}

entry {
  key = "0x10c", name = "H3_REQUEST_CANCELLED", title = "The request was given up",
  summary = "One side does not need the request or answer any more. From a browser it is ordinary.",
  causes = {
    { "The client left, or its time-out passed.",
      "Accept single ones; where they end after the same time, look for that time-out." },
  },
  see = { ["http2 8"] = "the same in HTTP/2" },
  source = HTTP3,
}

entry {
  key = "0x10e", name = "H3_MESSAGE_ERROR", title = "A malformed message",
  summary = "A request or answer is malformed.",
  causes = {
    { "It has a header that HTTP/3 forbids - Connection, Keep-Alive, Transfer-Encoding, Upgrade - or a Content-Length that its body does not keep.",
      "Repeat it with `curl -v --http1.1`, look at its headers, and drop that header in the proxy or application." },
  },
  see = { ["http2 1"] = "the same in HTTP/2" },
  source = { { "rfc9114", "8.1; 4.1.2; 4.2" } },
}

-- QUIC ----------------------------------------------------------------------------------------------------------------------

entry {
  key = "0x1", title = "The QUIC stack of the peer failed",
  summary = "INTERNAL_ERROR: the side that closed failed itself and cannot go on with the connection.",
  signs = { "INTERNAL_ERROR (remote)", "INTERNAL_ERROR (local)" },
  source = QUIC,
}

entry {
  key = "0xa", title = "A rule of QUIC was broken",
  also = { "0x3", "0x4", "STREAM_LIMIT_ERROR", "0x5", "0x6", "0x7", "FRAME_ENCODING_ERROR", "0x8", "TRANSPORT_PARAMETER_ERROR", "0x9" },
  summary = "The side that closed (PROTOCOL_VIOLATION) met a frame, parameter or amount of data that QUIC does not allow. Mostly it is a bug of one side.",
  signs = { "PROTOCOL_VIOLATION (remote)", "PROTOCOL_VIOLATION (local)" },
  source = QUIC,
}

-- QUIC, the TLS handshake: 0x100 and the number of the TLS alert. The numbers up to 0x110 mean the codes of HTTP/3 above. ----

entry {
  key = "0x128", also = { "0x146", "0x150", "0x170", "0x174" }, title = "The TLS handshake of QUIC failed",
  summary = "A CRYPTO_ERROR: its last two digits are a TLS alert in hexadecimal, 0x28 handshake failure, 0x46 no common version, 0x50 internal error, 0x70 unknown host name, 0x74 client certificate missing.",
  check = "The text behind the number, and the server's log.",
  causes = {
    { "0x146: TLS 1.3, which QUIC needs, is switched off on that listener.",
      "Add it, in nginx `ssl_protocols TLSv1.2 TLSv1.3;`." },
    { "0x150, 0x170: the QUIC listener has no site or certificate for this host name.",
      "Add the name to that listener, as the one for TCP has it." },
  },
  see = { ["tls 40"] = "handshake failure", ["tls 112"] = "unknown host name", ["tls 116"] = "client certificate missing" },
  source = { { "rfc9000", "20.1" }, { "rfc9001", "4.2; 4.8" } },
}

entry {
  key = "0x12a", also = { "0x12d", "0x12e", "0x130" }, title = "The certificate was not accepted over QUIC",
  summary = "A CRYPTO_ERROR: the side that sent it refused the other's certificate, by a TLS alert: 0x12a bad, 0x12d expired, 0x12e unknown, 0x130 unknown CA.",
  causes = {
    { "The certificate comes from a private CA, or an intermediate is not sent. Go sends 0x12a then.",
      "Send the chain with its intermediates; give the client the private CA, or do not offer HTTP/3 inside: browsers may refuse private CAs over QUIC." },
    { "It has expired, or the server still holds the old one.", "Renew it and reload the server; compare the clocks." },
  },
  see = { ["tls 42"] = "the same alert over TCP" },
  source = { { "rfc9000", "20.1" }, { "rfc9001", "4.8" }, { "chromium", "net/base/net_error_list.h" } },
}

entry {
  key = "0x178", title = "No common protocol (TLS alert 120)",
  summary = "As a CRYPTO_ERROR of QUIC: the two sides have no protocol in common in ALPN: the server does not offer h3 there.",
  causes = {
    { "HTTP/3 is not switched on for this listener, or it has a draft version such as h3-29 only.",
      "Switch it on (nginx: `listen 443 quic;` and http3 on), and announce h3 in Alt-Svc only where it is." },
  },
  source = { { "rfc9000", "20.1" }, { "rfc9001", "8.1" } },
}

-- Browsers and the idle time-out -----------------------------------------------------------------------------------------------

entry {
  family = "chrome", key = "ERR_QUIC_PROTOCOL_ERROR", title = "Chrome or Edge met an error in QUIC",
  summary = "The browser met an error in QUIC, the transport of HTTP/3; with HTTP/2 the site mostly works. A word behind the name says more.",
  check = "Whether the site works with QUIC switched off in `chrome://flags` or with `curl --http2`.",
  causes = {
    { "UDP packets are lost on the way: a firewall, VPN or filter lets the first ones through and drops the rest.",
      "Allow UDP 443 in both directions, or stop announcing HTTP/3 (Alt-Svc) on that network.",
      when = { says = { "ERR_QUIC_PROTOCOL_ERROR.QUIC_NETWORK_IDLE_TIMEOUT", "ERR_QUIC_PROTOCOL_ERROR.QUIC_TOO_MANY_RTOS" } } },
    { "The certificate is not accepted over QUIC, for example one from a private CA.",
      "Use a certificate of a public CA, or do not offer HTTP/3 inside.",
      when = { says = { "ERR_QUIC_PROTOCOL_ERROR.QUIC_TLS_CERTIFICATE_UNKNOWN", "ERR_QUIC_CERT_ROOT_NOT_KNOWN" } } },
    { "Alt-Svc names a server or port that serves no HTTP/3 any more, and browsers remember it for the seconds in ma.",
      "Serve it again, or send `Alt-Svc: clear` for a while." },
    { "A filter or antivirus between them, or a bug of the server, breaks HTTP/3.",
      "Try without it; update the server, and switch HTTP/3 off there until then." },
  },
  source = { { "chromium", "net/base/net_error_list.h" }, { "github-issues", "TechnitiumSoftware/DnsServer 1153; AdguardTeam/CoreLibs 2044; klzgrad/naiveproxy 426" } },
}

entry {
  family = "chrome", key = "ERR_QUIC_HANDSHAKE_FAILED", title = "Chrome or Edge could not set QUIC up",
  summary = "The handshake of QUIC failed before the server read a request, so the browser can repeat it over TCP.",
  causes = {
    { "UDP 443 is blocked, or nothing speaks QUIC there although Alt-Svc announces it.",
      "Open UDP 443, or stop announcing HTTP/3." },
  },
  source = { { "chromium", "net/base/net_error_list.h" } },
}

entry {
  key = "no recent network activity", title = "QUIC: nothing came in time",
  summary = "Quic-go, which Caddy, Traefik and cloudflared use, heard nothing from the other side and gave the connection up.",
  causes = {
    { "UDP does not get through: a firewall drops it, at port 443, or 7844 for cloudflared.",
      "Allow UDP to that port in both directions; cloudflared runs over TCP with `--protocol http2`." },
    { "The other side went away, or the network changed.",
      "Let the client connect again." },
  },
  signs = { "timeout: no recent network activity", "timeout: handshake did not complete in time" },
  source = { { "quic-go", "internal/qerr/errors.go" }, { "cloudflare-docs", "cloudflare-one, tunnel with firewall" } },
}
