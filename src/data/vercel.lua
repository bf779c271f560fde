-- Vercel: the error codes in capitals of its pages, of the header X-Vercel-Error and of its logs.
-- Main source: the Vercel documentation, Error Codes (copies of 2025 and 2026).

local ERRORS = { "vercel-docs", "Error codes, a page for each name" }

-- On a page the status stands before the code: "Code:" alone is other software's, too.
family { id = "vercel", title = "error code of Vercel", key = "name",
  looks = { "X-Vercel-Error <>", "404: NOT_FOUND Code <>", "500: INTERNAL_SERVER_ERROR Code <>" } }

entry {
  key = "NOT_FOUND", also = { "RESOURCE_NOT_FOUND" }, anywhere = false, status = "404",
  title = "Not found in the deployment",
  summary = "The domain has a deployment, but neither a file nor a route of its build output fits the path.",
  check = "Does the path work through a link within the site, but not on reload? Then a single-page app lacks its rewrite.",
  causes = {
    { "A single-page app has routes that exist only in the browser.",
      "Put `{\"rewrites\": [{\"source\": \"/(.*)\", \"destination\": \"/index.html\"}]}` into vercel.json; files that exist still come first." },
    { "The project's Root Directory, Output Directory or Framework Preset is wrong.",
      "Correct it in Settings, Build and Deployment, and redeploy; vercel.json belongs into the Root Directory." },
    { "An API file is not below api/ (or app/, pages/ in Next.js), or its name differs in case.",
      "Compare the path with the Functions and Resources of the deployment." },
  },
  signs = { "The page could not be found NOT_FOUND", "vercel.com/docs/errors/NOT_FOUND" },
  source = { ERRORS, { "github-issues", "Flouse/ckb-academy 128" } },
}

entry {
  key = "INVALID_REQUEST_METHOD", anywhere = false, status = "405",
  title = "Invalid request method",
  summary = "The endpoint does not take this method: often a POST to a static file, or a route file without `export async function POST(request)`.",
  signs = { "405: <> Code: INVALID_REQUEST_METHOD" },
  source = { ERRORS },
}

entry {
  key = "URL_TOO_LONG", anywhere = false, status = "414", title = "URL too long",
  summary = "The URL is longer than 14 KB: send the data in the body of a POST, or stop the redirect that appends to it each time.",
  signs = { "414: <> Code: URL_TOO_LONG" },
  source = { ERRORS },
}

entry {
  key = "MALFORMED_REQUEST_HEADER", anywhere = false, status = "400", title = "Malformed request header",
  summary = "A request header is not valid, often a cookie that is not UTF-8: encode it with `encodeURIComponent`; visitors have to delete the old one.",
  signs = { "400: <> Code: MALFORMED_REQUEST_HEADER" },
  source = { ERRORS },
}

entry {
  key = "TOO_MANY_RANGES", anywhere = false,
  also = { "RANGE_END_NOT_VALID", "RANGE_START_NOT_VALID", "RANGE_GROUP_NOT_VALID", "RANGE_MISSING_UNIT", "RANGE_UNIT_NOT_SUPPORTED" },
  status = "416", title = "Range header not valid",
  summary = "The client's Range header is malformed, has an unknown unit or too many ranges. A good one is `bytes=0-999`.",
  source = { ERRORS },
}

entry {
  key = "INTERNAL_UNEXPECTED_ERROR", anywhere = false,
  also = {
    "INTERNAL_CACHE_ERROR", "INTERNAL_DEPLOYMENT_FETCH_FAILED", "INTERNAL_EDGE_FUNCTION_INVOCATION_FAILED",
    "INTERNAL_EDGE_FUNCTION_INVOCATION_TIMEOUT", "INTERNAL_FUNCTION_INVOCATION_FAILED", "INTERNAL_FUNCTION_INVOCATION_TIMEOUT",
    "INTERNAL_FUNCTION_NOT_FOUND", "INTERNAL_FUNCTION_NOT_READY", "INTERNAL_FUNCTION_SERVICE_UNAVAILABLE",
    "INTERNAL_OPTIMIZED_IMAGE_REQUEST_FAILED", "INTERNAL_STATIC_REQUEST_FAILED",
  },
  status = "500", title = "Internal error of Vercel",
  summary = "A fault of the platform, mostly a short one (vercel-status.com): try again, then redeploy, and send the ID of the page to Vercel's support.",
  source = { ERRORS },
}

entry {
  key = "FUNCTION_INVOCATION_TIMEOUT", status = "504",
  title = "Function timed out",
  summary = "The function did not finish within its maximum duration and was ended.",
  check = "The Logs tab names the limit; log before and after each outgoing call.",
  causes = {
    { "The work takes longer than the limit.",
      "Set `export const maxDuration = 800` on Pro (300 s is the default with fluid compute, and the most on Hobby). Move longer work to a queue." },
    { "A database or API is slow, lies in another region, or admits only known addresses.",
      "Give each call a timeout (`AbortSignal.timeout(5000)`), use a pooled connection, and run in the database's region. Vercel's addresses change: buy Static IPs, or admit all only with TLS and strong credentials." },
    { "The handler never answers: an Express or Node handler without `res.end()`, or a default export that returns a Response.",
      "Answer on every path; to return a Response, export `GET` and `POST` instead of a default.",
      when = { says = "default export returned a `Response`" } },
  },
  signs = { "This Serverless Function has timed out.", "Vercel Runtime Timeout Error: Task timed out after" },
  source = { ERRORS, { "vercel-plugin", "skills/vercel-functions" },
    { "github-issues", "vercel/next.js 72407; nextauthjs/adapters 258" } },
}

entry {
  key = "FUNCTION_INVOCATION_FAILED", status = "500",
  title = "Function crashed",
  summary = "The function raised an error that nobody caught, or its process ended.",
  check = "The stack trace in the Logs tab of the deployment (`vercel logs URL`).",
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
  source = { ERRORS, { "github-issues", "vercel/vercel 9769; DIYgod/RSSHub 23178" } },
}

entry {
  key = "EDGE_FUNCTION_INVOCATION_FAILED", also = { "MIDDLEWARE_INVOCATION_FAILED" }, status = "500",
  title = "Edge function or middleware crashed",
  summary = "The function on the edge raised an error; middleware runs before each page.",
  causes = {
    { "A package uses Node.js, which the edge runtime lacks: \"__dirname is not defined\", \"unsupported modules\".",
      "Update or replace that package, or run it on Node.js (`export const config = { runtime: 'nodejs' }` for middleware in Next.js 15.5 and later)." },
    { "An environment variable is missing, or an error is not caught.",
      "Set the variable and redeploy; catch the error, but let no request through whose login check failed." },
  },
  signs = { "This Edge Function has crashed." },
  source = { ERRORS, { "github-issues", "vercel/next.js 58140, 96598" } },
}

entry {
  key = "EDGE_FUNCTION_INVOCATION_TIMEOUT", also = { "MIDDLEWARE_INVOCATION_TIMEOUT" },
  status = "504", title = "Edge function or middleware timed out",
  summary = "It did not begin to answer within 25 s, which cannot be raised, or sent nothing for too long.",
  causes = {
    { "It waits for a slow API or database.",
      "Use `AbortSignal.timeout()` on each fetch and stream the answer; move long work to a Node.js function with maxDuration." },
  },
  source = { ERRORS, { "vercel-plugin", "skills/vercel-functions" } },
}

entry {
  key = "FUNCTION_PAYLOAD_TOO_LARGE", status = "413", title = "Request body too large",
  summary = "The body is larger than a function takes: 4.5 MB, since 2026 100 MB. The limit cannot be raised; bodySizeLimit of the framework does not change it.",
  causes = {
    { "A file is uploaded through the function.",
      "Upload from the browser straight to storage (client uploads of Vercel Blob, a signed URL of S3)." },
  },
  source = { ERRORS, { "vercel-plugin", "skills/knowledge-update" },
    { "github-issues", "payloadcms/payload 16484" } },
}

entry {
  key = "FUNCTION_RESPONSE_PAYLOAD_TOO_LARGE", status = "500", title = "Response body over 4.5 MB",
  summary = "The function returned more than 4.5 MB at once: return pages of data, stream, or redirect to a URL of storage.",
  source = { ERRORS },
}

entry {
  key = "FUNCTION_THROTTLED", also = { "FUNCTION_RATE_LIMIT" }, status = "503 429", title = "Too many concurrent executions",
  summary = "The limit of concurrent executions is reached (until 2024 as 429 FUNCTION_RATE_LIMIT).",
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
  key = "INFINITE_LOOP_DETECTED", status = "508", title = "Loop detected",
  summary = "The deployment calls itself without end.",
  causes = {
    { "A function, middleware or page fetches its own URL, or a rewrite leads to a domain of the same deployment.",
      "Call the code directly; exclude the path in the middleware's matcher; correct the destination." },
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
  summary = "The retention policy of the project removed this deployment: use the production domain, or restore it within 30 days (Settings, Security, Recently Deleted).",
  source = { ERRORS },
}

entry {
  key = "DEPLOYMENT_DISABLED", also = { "DEPLOYMENT_PAUSED", "DEPLOYMENT_BLOCKED" }, status = "402 503 403", title = "Deployment switched off",
  summary = "The plan does not pay for it (DISABLED, 402), its project is paused (PAUSED, 503), or Vercel blocks it (BLOCKED, 403).",
  causes = {
    { "Usage passed the limit of the plan or the amount in Spend Management, often through bots, or a bill is open.",
      "Block bots in Vercel Firewall; settle the bill, upgrade or raise the amount, then resume the project." },
  },
  source = { ERRORS },
}

entry {
  key = "DNS_HOSTNAME_RESOLVED_PRIVATE", status = "404", title = "Rewrite to a private address",
  summary = "The target of an external rewrite is a private address, localhost, or has IPv6 only.",
  causes = {
    { "The backend's URL falls back to `http://localhost` or 127.0.0.1, because its environment variable is not set on Vercel.",
      "Set the variable to the backend's public https URL and redeploy: rewrites are fixed at build time." },
  },
  source = { ERRORS },
}

entry {
  key = "DNS_HOSTNAME_NOT_FOUND", also = { "DNS_HOSTNAME_EMPTY", "DNS_HOSTNAME_RESOLVE_FAILED", "DNS_HOSTNAME_SERVER_ERROR" },
  status = "502", title = "Host of a rewrite does not resolve",
  summary = "The host of an external rewrite has no usable DNS answer.",
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
      "Ask it directly with `curl -v`, start it, and let it admit requests that carry a secret header." },
    { "The answer takes longer than 120 s.",
      "Answer sooner and let the client poll." },
  },
  source = { ERRORS },
}

entry {
  key = "ROUTER_EXTERNAL_TARGET_HANDSHAKE_ERROR", status = "502", title = "TLS to the target of a rewrite failed",
  summary = "The TLS handshake with the backend of an external rewrite failed.",
  causes = {
    { "Its certificate is expired or for another name, or its ciphers are too old.",
      "Look with `openssl s_client -connect HOST:443 -servername HOST`; renew it with its chain, and allow TLS 1.2." },
  },
  source = { ERRORS },
}

entry {
  key = "TOO_MANY_FORKS", also = { "ROUTER_TOO_MANY_HAS_SELECTIONS", "TOO_MANY_FILESYSTEM_CHECKS", "ROUTER_CANNOT_MATCH" }, status = "502",
  title = "Routes of the configuration fail",
  summary = "The rewrites, redirects and headers for one path branch too often (at most 5 with a has key may fit it), or a pattern is wrong (CANNOT_MATCH): merge or correct them in vercel.json or next.config.js and redeploy.",
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
  summary = "Vercel could not fetch the external image: its host fails or refuses (UNAUTHORIZED: 401 or 403), the URL is wrong, or it redirects too often. Browsers may get it all the same.",
  causes = {
    { "A bot protection, hotlink rule or expired signed URL stops the optimizer.",
      "Allow it there, store a final absolute URL, or load that image with `unoptimized`." },
  },
  source = { ERRORS },
}
