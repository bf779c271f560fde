-- Node.js: what its HTTP server answers by itself and tells a clientError listener, and what its clients say.

local words = require "spec.lab.kit.words"
local get, answer, origin = words.get, words.answer, words.origin

local SERVER = [[
const dns = require("dns"), fs = require("fs"), http = require("http"), http2 = require("http2"), https = require("https"),
  net = require("net"), stream = require("stream");

const limits = { headersTimeout: 200, requestTimeout: 400, connectionsCheckingInterval: 50 };
const agent = (options) => new (globalThis[Symbol.for("undici.globalDispatcher.1")].constructor)(options);
const ask = (module, scheme) => (query, fail) => module.get(scheme + query.get("to"), { agent: false }).on("error", fail);
const fetched = (options) => (query, fail) => fetch("http://" + query.get("to"), { dispatcher: agent(options) })
  .then((answer) => answer.text()).catch(fail);

// What fails here is printed, as an application does.
const routes = {
  "/http": ask(http, "http://"),
  "/https": ask(https, "https://"),
  "/trusting": (query, fail) => https.get("https://" + query.get("to"),
    { agent: false, ca: fs.readFileSync("@folder@/tls/ca.pem") }).on("error", fail),
  "/name": (query, fail) => {
    const resolver = new dns.Resolver();
    resolver.setServers([query.get("to")]);
    resolver.resolve4("upstream.test", fail);
  },
  "/pipe": (query, fail) => {
    const socket = net.connect({ path: query.get("to"), allowHalfOpen: true }).on("error", fail).resume();
    socket.on("end", () => socket.write("a"));
  },
  "/twice": (query, fail, answer) => {
    answer.end("one");
    try { answer.setHeader("X", "1"); } catch (error) { fail(error); }
  },
  "/late": (query, fail, answer) => {
    answer.on("error", fail).end("one");
    answer.write("two");
  },
  "/premature": (query, fail) => {
    const source = new stream.PassThrough();
    stream.pipeline(source, new stream.PassThrough(), fail);
    source.destroy();
  },
  "/header": (query, fail, answer) => {
    try { answer.setHeader("X", "\u20ac"); } catch (error) { fail(error); }
  },
  "/stream": (query, fail) => {
    const server = http2.createServer();
    server.on("stream", (stream) => stream.on("error", () => 0).close(2)).listen(0, "127.0.0.1", () => {
      const client = http2.connect("http://127.0.0.1:" + server.address().port);
      client.request().on("error", (error) => { client.close(); server.close(); fail(error); }).resume();
    });
  },
  "/fetch": fetched({ connect: { timeout: 200 } }),
  "/length": (query, fail) => fetch("http://" + query.get("to"),
    { method: "POST", body: "a", headers: { "content-length": "5" } }).catch(fail),
  "/status": (query, fail, answer) => answer.writeHead(Number(query.get("code"))).end(),
};

function handle(request, answer) {
  const { pathname, searchParams } = new URL(request.url, "http://lab.example");
  const fail = (error) => {
    console.error(error);
    if (!answer.headersSent) answer.writeHead(500);
    answer.end();
  };
  if (routes[pathname]) return routes[pathname](searchParams, fail, answer);
  request.resume().on("end", () => answer.end("hello"));
}

// The first fetch makes undici's agent known.
fetch("data:,").then(() => {
  http.createServer(limits, handle).listen(@main.port@, "127.0.0.1");
  http.createServer(limits, handle).on("clientError", (error, socket) => {
    console.error(error);
    socket.end("HTTP/1.1 400 Bad Request\r\n\r\n");
  }).listen(@told.port@, "127.0.0.1");
});
]]

-- An origin with a certificate and its key of the laboratory.
local function tls(certificate, key)
  local folder = "@folder@/tls/"
  return { steps = { { "tls", { cert = folder .. certificate .. ".pem", key = folder .. (key or certificate) .. ".key" } },
    { "read" }, { "close" } } }
end

local CHUNKED = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"

local experiments = {}

local function experiment(fields)
  fields.log = false
  experiments[#experiments + 1] = fields
end

-- What the server answers by itself; nothing is logged.
for _, fields in ipairs {
  { "TLS to a clear-text port", "\22\3\1\2\0\1\0\1\252\3\3", "400 Bad Request", "nodejs 400" },
  { "client is slow in its header", "GET / HTTP/1.1\r\nHost: a\r\n", "408 Request Timeout", "nodejs 408" },
  { "chunk extensions of 17 kB", CHUNKED .. "5;" .. ("x"):rep(17000), "413 Payload Too Large", "nodejs 413" },
  { "header of 20 kB", get("/", "X: " .. ("x"):rep(20000)), "431 Request Header Fields Too Large", "nodejs 431" },
  { "application sends 418", get "/status?code=418", "418 I'm a Teapot", "nodejs 418" },
  { "application sends 509", get "/status?code=509", "509 Bandwidth Limit Exceeded", "nodejs 509" },
} do
  experiment { name = fields[1], client = fields[2], wire = fields[3], row = fields[4],
    untold = "nothing in the answer tells that it is of Node.js" }
end

-- What a clientError listener gets.
for _, fields in ipairs {
  { "TLS, told to a listener", "\22\3\1\2\0\1\0\1\252\3\3", "Error: Parse Error: Invalid method encountered",
    "HPE_INVALID_METHOD" },
  { "line of the PROXY protocol", "PROXY TCP4 192.0.2.1 192.0.2.2 1 2\r\n" .. get "/", "Error: Parse Error: <>",
    "HPE_INVALID_METHOD" },
  { "HTTP/2 to a port without it", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "Error: Parse Error: Pause on PRI/Upgrade",
    "HPE_PAUSED_H2_UPGRADE" },
  { "blank in the URL", "GET /a b HTTP/1.1\r\nHost: a\r\n\r\n", "code: 'HPE_INVALID_CONSTANT'", "HPE_INVALID_CONSTANT" },
  { "request line of HTTP/9.9", "GET / HTTP/9.9\r\nHost: a\r\n\r\n", "Error: Parse Error: Invalid HTTP version",
    "HPE_INVALID_CONSTANT" },
  { "control character in the URL", "GET /\1 HTTP/1.1\r\nHost: a\r\n\r\n",
    "Error: Parse Error: Invalid char in url path", "HPE_INVALID_URL" },
  { "bracket in a header name", get("/", "X(: 1"), "Error: Parse Error: Invalid header token", "HPE_INVALID_HEADER_TOKEN" },
  { "control character in a header", get("/", "X: \1"), "Error: Parse Error: Invalid header value char",
    "HPE_INVALID_HEADER_TOKEN" },
  { "header of 20 kB, told to a listener", get("/", "X: " .. ("x"):rep(20000)), "Error: Parse Error: Header overflow",
    "HPE_HEADER_OVERFLOW" },
  { "Transfer-Encoding and Content-Length",
    "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 1\r\n\r\n",
    "Error: Parse Error: Content-Length can't be present with Transfer-Encoding", "HPE_INVALID_TRANSFER_ENCODING" },
  { "Transfer-Encoding gzip", "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip\r\n\r\n",
    "Error: Parse Error: Request has invalid `Transfer-Encoding`", "HPE_INVALID_TRANSFER_ENCODING" },
  { "two Content-Length", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\na",
    "Error: Parse Error: Duplicate Content-Length",
    "HPE_INVALID_TRANSFER_ENCODING" },
  { "Content-Length without a number", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n",
    "Error: Parse Error: Invalid character in Content-Length", "HPE_INVALID_TRANSFER_ENCODING" },
  { "chunk without a size", CHUNKED .. "zz\r\n", "Error: Parse Error: Invalid character in chunk size",
    "HPE_INVALID_CHUNK_SIZE" },
  { "chunk longer than its size", CHUNKED .. "1\r\nabc\r\n", "Error: Parse Error: <>",
    "HPE_INVALID_CHUNK_SIZE" },
  { "CR without LF", "GET / HTTP/1.1\r\nHost: a\rX: 1\r\n\r\n",
    "Error: Parse Error: Missing expected LF after header value", "HPE_CR_EXPECTED" },
  { "chunk extensions of 17 kB, told to a listener", CHUNKED .. "5;" .. ("x"):rep(17000),
    "code: 'HPE_CHUNK_EXTENSIONS_OVERFLOW'",
    "HPE_CHUNK_EXTENSIONS_OVERFLOW" },
  { "client leaves in its body", { "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nab", { "half" }, { "read" } },
    "code: 'HPE_INVALID_EOF_STATE'", "HPE_INVALID_EOF_STATE" },
} do
  experiment { name = fields[1], port = "told", client = fields[2], wire = "400 Bad Request", error = fields[3],
    row = "node " .. fields[4], alone = "error" }
end

experiment { name = "client is slow in its header, told to a listener", port = "told", client = "GET / HTTP/1.1\r\nHost: a\r\n",
  wire = "400 Bad Request", error = "code: 'ERR_HTTP_REQUEST_TIMEOUT'", row = "nodejs 408", alone = "error" }

-- What an application prints that is a client, or that misuses its answer.
for _, fields in ipairs {
  { "server closes", "/http?to=@closes@", "Error: socket hang up", "ECONNRESET" },
  { "server resets", "/http?to=@resets@", "Error: read ECONNRESET", "ECONNRESET" },
  { "server closes in the TLS handshake", "/https?to=@closes@",
    "Error: Client network socket disconnected before secure TLS connection was established", "ECONNRESET", "before TLS" },
  { "server is not there", "/http?to=@refuses@", "Error: connect ECONNREFUSED 127.0.0.1:", "ECONNREFUSED", "down" },
  { "name does not exist", "/name?to=@no_such_name@", "code: 'ENOTFOUND'", "ENOTFOUND" },
  { "write to a closed socket", "/pipe?to=@closed_socket@", "Error: write EPIPE", "EPIPE" },
  { "https to a clear-text port", "/https?to=@not_tls@", "code: 'EPROTO'", "EPROTO" },
  { "answer without a number", "/http?to=@no_number@", "code: 'HPE_INVALID_STATUS'", "HPE_INVALID_STATUS" },
  { "answer of another protocol", "/http?to=@ssh@", "Error: Parse Error: Expected HTTP/", "HPE_INVALID_CONSTANT" },
  { "answer has a header of 20 kB", "/http?to=@big_header@", "Error: Parse Error: Header overflow", "HPE_HEADER_OVERFLOW" },
  { "certificate signed itself", "/https?to=@self@", "code: 'DEPTH_ZERO_SELF_SIGNED_CERT'", "DEPTH_ZERO_SELF_SIGNED_CERT" },
  { "chain with an unknown root", "/https?to=@chain@", "code: 'SELF_SIGNED_CERT_IN_CHAIN'", "SELF_SIGNED_CERT_IN_CHAIN" },
  { "certificate without its issuer", "/https?to=@alone@", "code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'",
    "UNABLE_TO_VERIFY_LEAF_SIGNATURE" },
  { "certificate has expired", "/trusting?to=@expired@", "code: 'CERT_HAS_EXPIRED'", "CERT_HAS_EXPIRED" },
  { "certificate has another name", "/trusting?to=@alone@", "code: 'ERR_TLS_CERT_ALTNAME_INVALID'",
    "ERR_TLS_CERT_ALTNAME_INVALID" },
  { "fetch finds nobody who accepts", "/fetch?to=@full@", "code: 'UND_ERR_CONNECT_TIMEOUT'", "UND_ERR_CONNECT_TIMEOUT" },
  { "fetch loses its connection", "/fetch?to=@closes@", "code: 'UND_ERR_SOCKET'", "UND_ERR_SOCKET" },
  { "fetch with a wrong Content-Length", "/length?to=@closes@", "code: 'UND_ERR_REQ_CONTENT_LENGTH_MISMATCH'",
    "UND_ERR_REQ_CONTENT_LENGTH_MISMATCH" },
  { "stream ends early", "/premature", "Error [ERR_STREAM_PREMATURE_CLOSE]: Premature close",
    "ERR_STREAM_PREMATURE_CLOSE" },
  { "euro sign in a header", "/header", "TypeError [ERR_INVALID_CHAR]: Invalid character in header content",
    "ERR_INVALID_CHAR" },
  { "HTTP/2 server resets its stream", "/stream", "code: 'ERR_HTTP2_STREAM_ERROR'", "ERR_HTTP2_STREAM_ERROR" },
} do
  experiment { name = fields[1], client = get(fields[2]), wire = "500 Internal Server Error", error = fields[3],
    row = "node " .. fields[4], cause = fields[5], alone = "error" }
end

experiment { name = "header after the answer", client = get "/twice", wire = "200 OK",
  error = "Error [ERR_HTTP_HEADERS_SENT]: Cannot set headers after they are sent to the client",
  row = "node ERR_HTTP_HEADERS_SENT", alone = "error" }
experiment { name = "body after the answer", client = get "/late", wire = "200 OK",
  error = "Error [ERR_STREAM_WRITE_AFTER_END]: write after end", row = "node ERR_STREAM_WRITE_AFTER_END", alone = "error" }

return {
  products = { "nodejs" },
  packages = "nodejs",
  needs = { "node" },
  version = { "node --version", "v(%d[%d.]*)" },
  ports = { "main", "told" },
  origins = {
    refuses = { refuse = true },
    full = { full = true },
    closes = { steps = { { "read", 1 }, { "close" } } },
    resets = origin { "reset" },
    closed_socket = { unix = "777", steps = { { "close" } } },
    not_tls = { steps = { { "read", 1 }, answer("400 Bad Request", "no"), { "read" } } },
    no_number = origin "HTTP/1.1 OK\r\n\r\n",
    ssh = origin "SSH-2.0-OpenSSH_9.2\r\n",
    big_header = origin("HTTP/1.1 200 OK\r\nSet-Cookie: a=" .. ("x"):rep(20000) .. "\r\n\r\n"),
    self = tls "self",
    chain = tls("chain", "stranger"),
    alone = tls "server",
    expired = tls "expired",
    no_such_name = { dns = 3 },
  },
  files = { ["server.js"] = SERVER },
  start = { { name = "node", port = "told", command = "node @folder@/server.js" } },
  logs = { error = "run/node/output" },
  experiments = experiments,
}
