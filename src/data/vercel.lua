-- Vercel: the error codes in capitals of its pages, of the header X-Vercel-Error and of its logs.
-- Main source: the Vercel documentation, Error Codes (copies of 2025 and 2026).

local ERRORS = { "vercel-docs", "Error codes, a page for each name" }

meaning {
  code = "404", versions = "0+",
  title = "Not found in the deployment",
  phrase = "NOT_FOUND",
  summary = "The domain has a deployment, but neither a file nor a route of its build output fits the path (NOT_FOUND, RESOURCE_NOT_FOUND).",
  check = "Does the path work through a link within the site, but not on reload? Then a single-page app lacks its rewrite.",
  causes = {
    { "A single-page app has routes that exist only in the browser.",
      "Put `{\"rewrites\": [{\"source\": \"/(.*)\", \"destination\": \"/index.html\"}]}` into vercel.json; files that exist still come first." },
    { "The project's Root Directory, Output Directory or Framework Preset is wrong.",
      "Correct it in Settings, Build and Deployment, and redeploy; vercel.json belongs into the Root Directory." },
    { "An API file is not below api/ (or app/, pages/ in Next.js), or its name differs in case.",
      "Compare the path with the Functions and Resources of the deployment." },
  },
  signs = {
    "404: NOT_FOUND Code: NOT_FOUND", "X-Vercel-Error: NOT_FOUND", "\"x-vercel-error\": \"NOT_FOUND\"", "The page could not be found NOT_FOUND",
    "vercel.com/docs/errors/NOT_FOUND", "X-Vercel-Error: RESOURCE_NOT_FOUND",
  },
  see = { ["vercel DEPLOYMENT_NOT_FOUND"] = "the domain itself has no deployment" },
  source = { ERRORS,
    { "github-issues", "orion-ai-community/BizzAI 134; Flouse/ckb-academy 128" } },
}

meaning {
  code = "405", versions = "0+",
  title = "Invalid request method",
  phrase = "INVALID_REQUEST_METHOD",
  summary = "The endpoint does not take this method: often a POST to a path that is a static file, or a handler without that method.",
  causes = {
    { "The handler has no function for the method.",
      "Export one: `export async function POST(request)` in a route file." },
  },
  signs = { "X-Vercel-Error: INVALID_REQUEST_METHOD", "Code: INVALID_REQUEST_METHOD" },
  source = { ERRORS },
}

meaning {
  code = "414", versions = "0+",
  title = "URL too long",
  phrase = "URL_TOO_LONG",
  summary = "The URL is longer than 14 KB.",
  causes = {
    { "A long query string, or a redirect that appends to the URL each time.",
      "Send the data in the body of a POST; stop the loop." },
  },
  signs = { "X-Vercel-Error: URL_TOO_LONG", "Code: URL_TOO_LONG" },
  source = { ERRORS },
}

meaning {
  code = "500", versions = "0+",
  title = "Internal error",
  summary = "The function failed, or the platform did (INTERNAL_UNEXPECTED_ERROR, INTERNAL_CACHE_ERROR).",
  check = "X-Vercel-Error or the code on the page; the Logs tab of the deployment.",
  causes = {
    { "Vercel fails, mostly for a short time; see vercel-status.com.",
      "Try again; then redeploy, and send the ID of the page to Vercel's support.",
      when = { says = { "X-Vercel-Error: INTERNAL_UNEXPECTED_ERROR", "X-Vercel-Error: INTERNAL_CACHE_ERROR" } } },
  },
  see = { ["vercel FUNCTION_INVOCATION_FAILED"] = "the function crashed" },
  source = { ERRORS },
}

family { id = "vercel", title = "error code of Vercel", key = "name" }

entry {
  key = "FUNCTION_INVOCATION_TIMEOUT", also = { "INTERNAL_FUNCTION_INVOCATION_TIMEOUT" }, status = "504",
  title = "Function timed out",
  summary = "The function did not finish within its maximum duration and was ended.",
  check = "The Logs tab names the limit (\"Task timed out after\"); log before and after each outgoing call.",
  causes = {
    { "The work takes longer than the limit.",
      "Set `export const maxDuration = 300` (with fluid compute the default, and the most on Hobby; Pro has 800 s; an old setting may be 10 s). Move longer work to a queue." },
    { "A database or API does not answer or is slow. Often it admits only known addresses, or lies in another region.",
      "Give each call a timeout (`AbortSignal.timeout(5000)`), use a pooled connection, and run in the database's region. Vercel's addresses change: buy Static IPs, or admit all only with TLS and strong credentials." },
    { "The handler never answers: an Express or Node handler without `res.end()`, or a default export that returns a Response.",
      "Answer on every path; to return a Response, export `GET` and `POST` instead of a default.",
      when = { says = "default export returned a `Response`" } },
  },
  signs = { "This Serverless Function has timed out.", "Vercel Runtime Timeout Error: Task timed out after" },
  source = { ERRORS, { "vercel-docs", "Functions limits" },
    { "github-issues", "vercel/next.js 72407; adrianhajdin/threads 22; nextauthjs/adapters 258" } },
}

entry {
  key = "FUNCTION_INVOCATION_FAILED", also = { "INTERNAL_FUNCTION_INVOCATION_FAILED" }, status = "500",
  title = "Function crashed",
  summary = "The function raised an error that nobody caught, or its process ended.",
  check = "The stack trace in the Logs tab of the deployment (`vercel logs URL`); all requests fail, or some?",
  causes = {
    { "An environment variable is missing on Vercel, or was added without a redeploy.",
      "Set it in Settings, Environment Variables, for this environment, and redeploy." },
    { "A module or file is missing in the bundle, or CommonJS requires an ES module (ERR_REQUIRE_ESM).",
      "Put it into dependencies, files that are read at run time into includeFiles; import ES modules with import.",
      when = { says = "Did you forget to add it to \"dependencies\" in `package.json`?" } },
    { "The file exports no handler: Express calls `app.listen()` only.",
      "Export it: `export default app;` or `module.exports = app;`.",
      when = { says = { "Did you forget to export a function or a server?", "The default export must be a function or server." } } },
    { "The code writes to the file system, which is read-only except /tmp, or calls `process.exit()`.",
      "Write to /tmp or to storage; throw instead of exiting." },
  },
  signs = { "This Serverless Function has crashed." },
  source = { ERRORS,
    { "github-issues", "vercel/vercel 9769; DIYgod/RSSHub 23178; consumet/api.consumet.org 572" } },
}

entry {
  key = "EDGE_FUNCTION_INVOCATION_FAILED", also = { "MIDDLEWARE_INVOCATION_FAILED" }, status = "500",
  title = "Edge function or middleware crashed",
  summary = "The function on the edge raised an error. Middleware runs before each page, so it can take the whole site down.",
  check = "The error in the Logs tab.",
  causes = {
    { "A package uses Node.js, which the edge runtime lacks: \"__dirname is not defined\", \"unsupported modules\".",
      "Update or replace that package, or run it on Node.js (`export const config = { runtime: 'nodejs' }` for middleware in Next.js 15.5 and later)." },
    { "An environment variable is missing, or an error is not caught.",
      "Set the variable and redeploy; catch the error, but let no request through whose login check failed." },
  },
  signs = { "This Edge Function has crashed." },
  source = { ERRORS,
    { "github-issues", "vercel/next.js 58140, 96598; supabase/auth-helpers 737" } },
}

entry {
  key = "EDGE_FUNCTION_INVOCATION_TIMEOUT", also = { "MIDDLEWARE_INVOCATION_TIMEOUT", "INTERNAL_EDGE_FUNCTION_INVOCATION_TIMEOUT" },
  status = "504", title = "Edge function or middleware timed out",
  summary = "It did not begin to answer within 25 s, or sent nothing for too long.",
  causes = {
    { "It waits for a slow API or database.",
      "Use `AbortSignal.timeout()` on each fetch and stream the answer; move long work to a Node.js function with maxDuration." },
  },
  source = { ERRORS },
}

entry {
  key = "FUNCTION_PAYLOAD_TOO_LARGE", status = "413", title = "Request body over 4.5 MB",
  summary = "A function takes at most 4.5 MB in a request. The limit cannot be raised; bodySizeLimit of the framework does not change it.",
  causes = {
    { "A file is uploaded through the function.",
      "Upload from the browser straight to storage (client uploads of Vercel Blob, a signed URL of S3)." },
  },
  source = { ERRORS, { "github-issues", "payloadcms/payload 16484; giselles-ai/giselle 115" } },
}

entry {
  key = "FUNCTION_RESPONSE_PAYLOAD_TOO_LARGE", status = "500", title = "Response body over 4.5 MB",
  summary = "The function returned more than 4.5 MB at once.",
  causes = {
    { "It returns a file or a whole table.",
      "Return pages of data, stream, or redirect to a URL of storage." },
  },
  source = { ERRORS },
}

entry {
  key = "FUNCTION_THROTTLED", also = { "FUNCTION_RATE_LIMIT" }, status = "503 429", title = "Too many concurrent executions",
  summary = "The limit of concurrent executions is reached (until 2024 as 429 FUNCTION_RATE_LIMIT). Rarely Vercel sheds load of its own.",
  causes = {
    { "A slow backend keeps executions open, or traffic has jumped.",
      "Give backend calls a timeout, cache answers with s-maxage, limit the rate in Vercel Firewall, and enable fluid compute." },
  },
  source = { ERRORS },
}

entry {
  key = "NO_RESPONSE_FROM_FUNCTION", status = "502", title = "No response from function",
  summary = "The function ended without an answer.",
  causes = {
    { "An uncaught exception or rejection outside the handler, or a file or module that is missing at start.",
      "Read the error in the Logs tab; return an answer on every path." },
  },
  source = { ERRORS, { "github-issues", "nuxt/vercel-builder 452" } },
}

entry {
  key = "BODY_NOT_A_STRING_FROM_FUNCTION", status = "502", title = "Body is not a string",
  summary = "The function returned a body that is not text.",
  causes = {
    { "It returns an object or nothing.",
      "Return `JSON.stringify(data)`." },
  },
  source = { ERRORS },
}

entry {
  key = "INFINITE_LOOP_DETECTED", status = "508", title = "Loop detected",
  summary = "The deployment calls itself without end.",
  causes = {
    { "A function, middleware or page fetches its own URL, or a rewrite leads to a domain of the same deployment.",
      "Call the code directly instead of over HTTP; exclude the path in the middleware's matcher; correct the destination." },
  },
  source = { ERRORS },
}

entry {
  key = "DEPLOYMENT_NOT_FOUND", status = "404", title = "No deployment for this domain",
  summary = "The request reached Vercel, but no deployment has this host name.",
  causes = {
    { "The domain points to Vercel, but is not added to a project, or the project has no production deployment.",
      "Add it in Settings, Domains, and deploy to production; remove the DNS record if Vercel is no longer used." },
    { "The URL is mistyped or of a preview that was deleted.",
      "Use the production domain; `vercel ls` shows deployments." },
  },
  signs = { "The deployment could not be found on Vercel." },
  source = { ERRORS, { "github-issues", "vercel/docs 1408" } },
}

entry {
  key = "DEPLOYMENT_DELETED", status = "410", title = "Deployment deleted",
  summary = "The retention policy of the project removed this deployment.",
  causes = {
    { "Somebody uses the URL of an old deployment.",
      "Use the production domain, or restore it within 30 days: Settings, Security, Recently Deleted." },
  },
  source = { ERRORS },
}

entry {
  key = "DEPLOYMENT_DISABLED", also = { "DEPLOYMENT_PAUSED", "DEPLOYMENT_BLOCKED" }, status = "402 503 403", title = "Deployment switched off",
  summary = "The plan does not pay for it (DISABLED, 402), its project is paused (PAUSED, 503), or Vercel blocks it (BLOCKED, 403).",
  check = "The mail from Vercel; Usage and Spend Management in the dashboard.",
  causes = {
    { "Usage passed the limit of the plan or the amount in Spend Management, often through bots, or a bill is open.",
      "Settle the bill, upgrade or raise the amount, then resume the project. Block bots in Vercel Firewall first." },
    { "The team went down to Hobby.",
      "Redeploy the project." },
  },
  source = { ERRORS },
}

entry {
  key = "DEPLOYMENT_NOT_READY_REDIRECTING", status = "303", title = "Deployment not ready",
  summary = "The deployment is still being built, and visitors are sent to its status page. Wait, or read its build log.",
  source = { ERRORS },
}

entry {
  key = "DNS_HOSTNAME_RESOLVED_PRIVATE", status = "404", title = "Rewrite to a private address",
  summary = "The target of an external rewrite is a private address, localhost, or has IPv6 only.",
  causes = {
    { "The backend's URL falls back to `http://localhost` or 127.0.0.1, because its environment variable is not set on Vercel.",
      "Set the variable to the backend's public https URL and redeploy: rewrites are fixed at build time." },
  },
  source = { ERRORS, { "github-issues", "comments in public Next.js configurations" } },
}

entry {
  key = "DNS_HOSTNAME_NOT_FOUND", also = { "DNS_HOSTNAME_EMPTY", "DNS_HOSTNAME_RESOLVE_FAILED", "DNS_HOSTNAME_SERVER_ERROR" },
  status = "502", title = "Host of a rewrite does not resolve",
  summary = "The host of an external rewrite has no usable DNS answer: no such domain (NOT_FOUND), no record (EMPTY, RESOLVE_FAILED) or a failing DNS server.",
  causes = {
    { "The host is mistyped, its backend was removed, or its DNS is down.",
      "Look it up with `dig HOST A`, and correct the destination or the record." },
  },
  source = { ERRORS },
}

entry {
  key = "ROUTER_EXTERNAL_TARGET_ERROR", also = { "ROUTER_EXTERNAL_TARGET_CONNECTION_ERROR" }, status = "502",
  title = "External target of a rewrite failed",
  summary = "The backend of an external rewrite could not be reached, answered badly, or took longer than 120 s.",
  causes = {
    { "The backend is down, sleeps, or a firewall drops Vercel.",
      "Ask it directly with `curl -v`, start it, and let it admit the internet or a shared secret header." },
    { "The answer takes longer than 120 s.",
      "Answer sooner and let the client poll." },
  },
  source = { ERRORS },
}

entry {
  key = "ROUTER_EXTERNAL_TARGET_HANDSHAKE_ERROR", status = "502", title = "TLS to the target of a rewrite failed",
  summary = "No TLS connection to the backend of an external rewrite came about.",
  check = "`openssl s_client -connect HOST:443 -servername HOST` shows the certificate.",
  causes = {
    { "Its certificate is expired or for another name, or its ciphers are too old.",
      "Renew the certificate with its chain, and allow TLS 1.2." },
    { "The backend is off or suspended, and the handshake times out.",
      "Start it." },
  },
  source = { ERRORS, { "github-issues", "notes of public projects on this code" } },
}

entry {
  key = "TOO_MANY_FORKS", also = { "ROUTER_TOO_MANY_HAS_SELECTIONS", "TOO_MANY_FILESYSTEM_CHECKS", "ROUTER_CANNOT_MATCH" }, status = "502",
  title = "Routes of the configuration fail",
  summary = "The rewrites, redirects and headers for one path branch too often (at most 5 with a has key may fit it), or none fits (CANNOT_MATCH).",
  causes = {
    { "Many rules have conditions or lead to one another, or a pattern is wrong.",
      "Merge or correct these rules in vercel.json or next.config.js and redeploy, or decide in middleware." },
  },
  source = { ERRORS },
}

entry {
  key = "MIDDLEWARE_RUNTIME_DEPRECATED", status = "503", title = "Middleware runtime deprecated",
  summary = "The middleware was built for a runtime that is no longer supported.",
  causes = {
    { "The deployment is old.",
      "Redeploy; if the build fails, raise Node.js and the dependencies first." },
  },
  source = { ERRORS },
}

entry {
  key = "MALFORMED_REQUEST_HEADER", status = "400", title = "Malformed request header",
  summary = "A request header is not valid, often a cookie that is not UTF-8.",
  causes = {
    { "The app stored raw text in a cookie.",
      "Encode it with `encodeURIComponent`; visitors have to delete the old cookie." },
  },
  source = { ERRORS },
}

entry {
  key = "REQUEST_HEADER_TOO_LARGE", status = "431", title = "Request header too large",
  summary = "One header exceeds 16 KB, or all together 32 KB.",
  causes = {
    { "Cookies have grown, such as a session or token in pieces.",
      "Keep the session on the server; delete the cookies of this site to get in now." },
  },
  source = { ERRORS },
}

entry {
  key = "RANGE_END_NOT_VALID", also = { "RANGE_START_NOT_VALID", "RANGE_GROUP_NOT_VALID", "RANGE_MISSING_UNIT", "RANGE_UNIT_NOT_SUPPORTED", "TOO_MANY_RANGES" },
  status = "416", title = "Range header not valid",
  summary = "The client's Range header is malformed, has an unknown unit or too many ranges. A good one is `bytes=0-999`.",
  source = { ERRORS },
}

entry {
  key = "INVALID_IMAGE_OPTIMIZE_REQUEST", status = "400", title = "Invalid image request",
  summary = "The parameters of /_next/image are not allowed, or the URL is no image.",
  causes = {
    { "The host is not in remotePatterns, the width not in deviceSizes or imageSizes, or the quality not in qualities.",
      "Add exactly that host or value in next.config.js and redeploy; `next dev` shows the reason. A pattern for all hosts lets strangers use your quota." },
  },
  source = { ERRORS },
}

entry {
  key = "OPTIMIZED_EXTERNAL_IMAGE_REQUEST_FAILED",
  also = {
    "OPTIMIZED_EXTERNAL_IMAGE_REQUEST_UNAUTHORIZED", "OPTIMIZED_EXTERNAL_IMAGE_REQUEST_INVALID", "OPTIMIZED_EXTERNAL_IMAGE_TOO_MANY_REDIRECTS",
  },
  status = "502", title = "External image not fetched",
  summary = "Vercel could not fetch the external image: its host fails or refuses (UNAUTHORIZED: 401 or 403), the URL is wrong, or it redirects too often.",
  check = "`curl -IL URL` shows status and redirects; browsers may get it though Vercel does not.",
  causes = {
    { "A bot protection, hotlink rule or expired signed URL of that host stops the optimizer.",
      "Allow it there, store a final absolute URL, or load that image directly with `unoptimized`." },
  },
  source = { ERRORS, { "github-issues", "image loaders of public projects" } },
}

entry {
  key = "FALLBACK_BODY_TOO_LARGE", status = "502", title = "Prerendered page too large",
  summary = "The fallback of a prerendered page exceeds the 10 MB that the cache takes.",
  causes = {
    { "Too much data is in the page.",
      "Load it in pages from the client." },
  },
  source = { ERRORS },
}

entry {
  key = "MICROFRONTENDS_MISSING_FALLBACK_ERROR", also = { "MICROFRONTENDS_MIDDLEWARE_ERROR" }, status = "400 500",
  title = "Microfrontend not found",
  summary = "No deployment of the microfrontend exists in this environment or its fallback (400), or middleware names an unknown application in x-vercel-mfe-zone (500).",
  causes = {
    { "A project of the group lacks a deployment.",
      "Deploy each to the environment that Fallback Environment names." },
  },
  source = { ERRORS },
}

entry {
  key = "SANDBOX_NOT_LISTENING", also = { "SANDBOX_STOPPED", "SANDBOX_NOT_FOUND" }, status = "502 410 404", title = "Sandbox not reachable",
  summary = "In the Sandbox nothing listens on the port (502), it was stopped or its time ran out (410), or it does not exist (404).",
  causes = {
    { "The port is not in ports of `Sandbox.create()`, the process ended, or timeout passed.",
      "Name the port, look at the history of the Sandbox, and raise timeout." },
  },
  source = { ERRORS },
}

entry {
  key = "INTERNAL_DEPLOYMENT_FETCH_FAILED",
  also = {
    "INTERNAL_CACHE_KEY_TOO_LONG", "INTERNAL_CACHE_LOCK_FULL", "INTERNAL_CACHE_LOCK_TIMEOUT",
    "INTERNAL_EDGE_FUNCTION_INVOCATION_FAILED", "INTERNAL_FUNCTION_NOT_FOUND", "INTERNAL_FUNCTION_NOT_READY",
    "INTERNAL_FUNCTION_SERVICE_UNAVAILABLE", "INTERNAL_MISSING_RESPONSE_FROM_CACHE", "INTERNAL_OPTIMIZED_IMAGE_REQUEST_FAILED",
    "INTERNAL_ROUTER_CANNOT_PARSE_PATH", "INTERNAL_STATIC_REQUEST_FAILED", "INTERNAL_UNARCHIVE_FAILED",
  },
  status = "500", title = "Internal error of Vercel",
  summary = "A fault of the platform, mostly a short one.",
  check = "See vercel-status.com.",
  causes = {
    { "Vercel fails, or the deployment is damaged.",
      "Try again; then redeploy, and send the ID of the page to Vercel's support." },
  },
  source = { ERRORS },
}
