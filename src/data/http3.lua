-- HTTP/3: the error codes of HTTP/3, QPACK and QUIC, in hexadecimal as programs print them, and two names of browsers.
-- Main source: RFC 9114, section 8.1; RFC 9204, section 6; RFC 9000, section 20.1.

family { id = "http3", title = "error code of HTTP/3 or QUIC", key = "name",
  looks = { "CRYPTO_ERROR <>", "H3 error (<>", "HTTP/3 error code <>", "http3 error <>", "quic <>", "quic error <>" } }

-- How quic-go prints a code of HTTP/3, and one of QUIC whose name may stand for something else.
local function application(code) return { "Application error " .. code .. " (remote)" } end

local function transport(name) return { name .. " (remote)", name .. " (local)" } end

local HTTP3, QPACK = { { "rfc9114", "8.1" } }, { { "rfc9204", "6" } }
local QUIC, TLS = { { "rfc9000", "20.1" } }, { { "rfc9000", "20.1" }, { "rfc9001", "4.8" } }

-- HTTP/3 --------------------------------------------------------------------------------------------------------------------

entry {
  key = "0x100", name = "H3_NO_ERROR", title = "Closed without an error",
  summary = "The connection or stream is closed, and no failure is meant; a new connection can be opened.",
  signs = application("0x100"),
  source = HTTP3,
}

entry {
  key = "0x101", name = "H3_GENERAL_PROTOCOL_ERROR", title = "A rule of HTTP/3 was broken",
  summary = "The peer broke a rule that has no code of its own, or does not say which.",
  signs = application("0x101"),
  source = HTTP3,
}

entry {
  key = "0x102", name = "H3_INTERNAL_ERROR", title = "The HTTP stack of the peer failed",
  summary = "The side that closed failed itself. From a proxy it often means that the backend broke off in the middle of the answer.",
  check = "The error log of the server and of each proxy at that second; whether `curl --http2` fails as well.",
  causes = {
    { "The server or its backend broke the answer off.",
      "Read its error log; if HTTP/2 works, switch HTTP/3 off there and update the server." },
  },
  signs = application("0x102"),
  source = HTTP3,
}

entry {
  key = "0x103", name = "H3_STREAM_CREATION_ERROR", title = "A stream that the peer does not accept",
  summary = "A stream was opened that is not allowed, such as a second control stream.",
  signs = application("0x103"),
  source = { { "rfc9114", "8.1; 6.2" } },
}

entry {
  key = "0x104", name = "H3_CLOSED_CRITICAL_STREAM", title = "A needed stream was closed",
  summary = "A stream that the connection needs, such as a control stream, was closed or reset.",
  signs = application("0x104"),
  source = HTTP3,
}

entry {
  key = "0x105", name = "H3_FRAME_UNEXPECTED", title = "A frame in the wrong place",
  summary = "A frame came in a state or on a stream where it is not allowed.",
  signs = application("0x105"),
  source = HTTP3,
}

entry {
  key = "0x106", name = "H3_FRAME_ERROR", title = "A malformed frame",
  summary = "A frame has a wrong layout or size.",
  signs = application("0x106"),
  source = HTTP3,
}

entry {
  key = "0x107", name = "H3_EXCESSIVE_LOAD", title = "The peer feels flooded",
  summary = "The side that sent it takes the behaviour of the other one for a burden, such as very many resets or small frames.",
  causes = {
    { "The client opens and cancels requests very fast, or a server's limit is low.",
      "Let the client cancel less and use fewer streams at a time." },
  },
  signs = application("0x107"),
  see = { ["http2 11"] = "the same in HTTP/2" },
  source = HTTP3,
}

entry {
  key = "0x108", name = "H3_ID_ERROR", title = "A wrong stream or push ID",
  summary = "A stream ID or push ID was used wrongly: above a limit, twice, or with a limit that shrinks.",
  signs = application("0x108"),
  source = HTTP3,
}

entry {
  key = "0x109", name = "H3_SETTINGS_ERROR", title = "Wrong SETTINGS",
  summary = "The settings of the connection hold something that is not allowed.",
  signs = application("0x109"),
  source = HTTP3,
}

entry {
  key = "0x10a", name = "H3_MISSING_SETTINGS", title = "SETTINGS did not come first",
  summary = "The control stream did not begin with SETTINGS. As a code of QUIC, 0x10a is the TLS alert 10, unexpected message.",
  signs = application("0x10a"),
  source = { { "rfc9114", "8.1" }, { "rfc9000", "20.1" } },
}

entry {
  key = "0x10b", name = "H3_REQUEST_REJECTED", title = "Refused before any processing",
  summary = "The server refused the request before it did anything with it, so repeating it is safe.",
  causes = {
    { "The server is shutting down, or at a limit.",
      "Repeat the request on a new connection." },
  },
  signs = application("0x10b"),
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
  signs = application("0x10c"),
  see = { ["http2 8"] = "the same in HTTP/2" },
  source = HTTP3,
}

entry {
  key = "0x10d", name = "H3_REQUEST_INCOMPLETE", title = "The request ended too early",
  summary = "The client's stream ended before the request was complete.",
  signs = { "Application error 0x10d (remote)", "H3_INCOMPLETE_REQUEST" },
  source = { { "rfc9114", "8.1" }, { "quic-go", "http3/error_codes.go" } },
}

entry {
  key = "0x10e", name = "H3_MESSAGE_ERROR", title = "A malformed message",
  summary = "A request or answer is malformed.",
  causes = {
    { "It has a header that HTTP/3 forbids - Connection, Keep-Alive, Transfer-Encoding, Upgrade - or a Content-Length that its body does not keep.",
      "Repeat it with `curl -v --http1.1`, look at its headers, and drop that header in the proxy or application." },
  },
  signs = application("0x10e"),
  see = { ["http2 1"] = "the same in HTTP/2" },
  source = { { "rfc9114", "8.1; 4.1.2; 4.2" } },
}

entry {
  key = "0x10f", name = "H3_CONNECT_ERROR", title = "The tunnel of CONNECT broke",
  summary = "The TCP connection behind a CONNECT request was reset or closed.",
  signs = application("0x10f"),
  source = HTTP3,
}

entry {
  key = "0x110", name = "H3_VERSION_FALLBACK", title = "Not over HTTP/3",
  summary = "The server does not do this over HTTP/3: the client is to repeat it over HTTP/1.1.",
  signs = application("0x110"),
  source = HTTP3,
}

entry {
  key = "0x200", name = "QPACK_DECOMPRESSION_FAILED", title = "Headers could not be decoded",
  summary = "The compression of headers is out of step, and the connection is lost. Mostly it is a bug of one side.",
  source = QPACK,
}

entry {
  key = "0x201", name = "QPACK_ENCODER_STREAM_ERROR", title = "A wrong instruction of the encoder",
  summary = "The side that decodes headers could not read an instruction of the encoder stream. Mostly it is a bug of one side.",
  source = QPACK,
}

entry {
  key = "0x202", name = "QPACK_DECODER_STREAM_ERROR", title = "A wrong instruction of the decoder",
  summary = "The side that encodes headers could not read an instruction of the decoder stream. Mostly it is a bug of one side.",
  source = QPACK,
}

-- QUIC ----------------------------------------------------------------------------------------------------------------------

entry {
  key = "0x0", name = "NO_ERROR", title = "QUIC closed without an error",
  summary = "The connection was closed at once, and no failure is meant.",
  signs = transport("NO_ERROR"),
  source = QUIC,
}

entry {
  key = "0x1", name = "INTERNAL_ERROR", title = "The QUIC stack of the peer failed",
  summary = "The side that closed failed itself and cannot go on with the connection.",
  signs = transport("INTERNAL_ERROR"),
  source = QUIC,
}

entry {
  key = "0x2", name = "connection_refused", title = "The server takes no new connection",
  summary = "CONNECTION_REFUSED: the server refuses the connection, for example while it is overloaded.",
  signs = transport("CONNECTION_REFUSED"),
  source = { { "rfc9000", "20.1; 5.2.2" } },
}

entry {
  key = "0x3", name = "FLOW_CONTROL_ERROR", title = "More data than allowed",
  summary = "One side sent more data than the other had given leave for. Mostly it is a bug of one side.",
  signs = transport("FLOW_CONTROL_ERROR"),
  source = QUIC,
}

entry {
  key = "0x4", name = "STREAM_LIMIT_ERROR", title = "More streams than allowed",
  summary = "One side opened a stream above the limit that the other had set. Mostly it is a bug of one side.",
  source = QUIC,
}

entry {
  key = "0x5", name = "STREAM_STATE_ERROR", title = "A frame that the stream's state forbids",
  summary = "A frame came for a stream that was in no state for it.",
  source = QUIC,
}

entry {
  key = "0x6", name = "FINAL_SIZE_ERROR", title = "The size of a stream does not agree",
  summary = "A stream has another size, or more data, than it had been said to have.",
  source = QUIC,
}

entry {
  key = "0x7", name = "FRAME_ENCODING_ERROR", title = "A malformed frame of QUIC",
  summary = "A frame could not be read: it is badly formed or of an unknown kind.",
  source = QUIC,
}

entry {
  key = "0x8", name = "TRANSPORT_PARAMETER_ERROR", title = "Wrong transport parameters",
  summary = "The parameters of the connection are malformed, missing or not allowed.",
  source = QUIC,
}

entry {
  key = "0x9", name = "CONNECTION_ID_LIMIT_ERROR", title = "Too many connection IDs",
  summary = "One side gave more connection IDs than the other takes.",
  source = QUIC,
}

entry {
  key = "0xa", name = "protocol_violation", title = "A rule of QUIC was broken",
  summary = "PROTOCOL_VIOLATION: the peer broke a rule that has no code of its own.",
  signs = transport("PROTOCOL_VIOLATION"),
  source = QUIC,
}

entry {
  key = "0xb", name = "invalid_token", title = "The token of the first packet is not valid",
  summary = "INVALID_TOKEN: the server does not accept the token with which the client proves its address.",
  causes = {
    { "Often several servers behind one address have different keys for tokens, or nginx was reloaded without one that is set.",
      "Give them one key: in nginx quic_host_key. The client's next try without the token works." },
  },
  signs = transport("INVALID_TOKEN"),
  source = { { "rfc9000", "20.1; 8.1" }, { "nginx-docs", "ngx_http_v3_module, quic_host_key" } },
}

entry {
  key = "0xc", name = "application_error", title = "HTTP/3 closed the connection early",
  summary = "APPLICATION_ERROR: the protocol above QUIC closed the connection during the handshake, where its own code must not be shown.",
  signs = transport("APPLICATION_ERROR"),
  source = { { "rfc9000", "20.1; 10.2.3" } },
}

entry {
  key = "0xd", name = "CRYPTO_BUFFER_EXCEEDED", title = "Too much handshake data",
  summary = "One side sent more data of the TLS handshake than the other can keep; often a certificate chain is very long.",
  source = QUIC,
}

entry {
  key = "0xe", name = "KEY_UPDATE_ERROR", title = "The change of keys failed",
  summary = "Keys were changed in a way that is not allowed.",
  source = QUIC,
}

entry {
  key = "0xf", name = "AEAD_LIMIT_REACHED", title = "The cipher is used up",
  summary = "The connection has used its keys as often as its cipher allows; a new connection is needed.",
  source = QUIC,
}

entry {
  key = "0x10", name = "NO_VIABLE_PATH", title = "The path cannot carry QUIC",
  summary = "The network between the two cannot carry QUIC, mostly because its MTU is too small.",
  causes = {
    { "Packets of 1200 bytes do not get through, for example in a tunnel or VPN.",
      "Raise the MTU of the tunnel, or do not offer HTTP/3 on this path." },
  },
  source = { { "rfc9000", "20.1; 14.1" } },
}

-- QUIC, the TLS handshake: 0x100 and the number of the TLS alert. The numbers up to 0x110 mean the codes of HTTP/3 above. ----

entry {
  key = "0x128", title = "TLS handshake failure (alert 40)",
  summary = "As a CRYPTO_ERROR of QUIC: the two sides found no parameters for TLS in common, or a client certificate is missing.",
  source = TLS,
}

entry {
  key = "0x12a", title = "Bad certificate (TLS alert 42)",
  summary = "As a CRYPTO_ERROR of QUIC: the side that sent it found the other's certificate bad.",
  causes = {
    { "The certificate is malformed or fails a check; Go sends it also for a CA that it does not trust.",
      "Send the whole chain, and issue the certificate from a CA that the other side trusts." },
  },
  source = TLS,
}

entry {
  key = "0x12d", title = "Certificate expired (TLS alert 45)",
  summary = "As a CRYPTO_ERROR of QUIC: the certificate has expired or is not yet valid.",
  causes = { { "The certificate was not renewed, or the server still holds the old one.", "Renew it and reload the server; compare the clocks." } },
  source = TLS,
}

entry {
  key = "0x12e", title = "Certificate unknown (TLS alert 46)",
  summary = "As a CRYPTO_ERROR of QUIC: the certificate was not accepted for a reason that has no alert of its own.",
  source = TLS,
}

entry {
  key = "0x130", title = "Unknown CA (TLS alert 48)",
  summary = "As a CRYPTO_ERROR of QUIC: the side that sent it does not trust the issuer of the other's certificate.",
  causes = {
    { "The certificate comes from a private CA, or an intermediate is not sent.",
      "Send the chain with its intermediates; give the client the private CA, or do not offer HTTP/3 inside: browsers may refuse private CAs over QUIC." },
  },
  source = { { "rfc9000", "20.1" }, { "rfc9001", "4.8" }, { "chromium", "net/base/net_error_list.h" } },
}

entry {
  key = "0x146", title = "No common TLS version (alert 70)",
  summary = "As a CRYPTO_ERROR of QUIC: the two sides have no TLS version in common. QUIC needs TLS 1.3.",
  causes = { { "TLS 1.3 is switched off on that listener.", "Add it, in nginx `ssl_protocols TLSv1.2 TLSv1.3;`." } },
  source = { { "rfc9000", "20.1" }, { "rfc9001", "4.2" } },
}

entry {
  key = "0x150", title = "Internal error of TLS (alert 80)",
  summary = "As a CRYPTO_ERROR of QUIC: the TLS library of the side that sent it failed, often because it has no certificate for this name.",
  source = TLS,
}

entry {
  key = "0x170", title = "Unrecognised name (TLS alert 112)",
  summary = "As a CRYPTO_ERROR of QUIC: the server does not know the host name that the client asked for (SNI).",
  causes = { { "No site of the QUIC listener has this name, or the client sends none.", "Add the name to that listener, as the one for TCP has it." } },
  source = TLS,
}

entry {
  key = "0x174", title = "Certificate required (TLS alert 116)",
  summary = "As a CRYPTO_ERROR of QUIC: the server wants a client certificate, and none came.",
  source = TLS,
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
  key = "ERR_QUIC_PROTOCOL_ERROR", title = "Chrome or Edge met an error in QUIC",
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
  key = "ERR_QUIC_HANDSHAKE_FAILED", title = "Chrome or Edge could not set QUIC up",
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
