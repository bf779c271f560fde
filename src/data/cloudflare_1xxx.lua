-- Cloudflare: the 1xxx numbers in the body of its error pages. The HTTP status only carries them; most come with 403.
-- Main source: the Cloudflare documentation, Support, HTTP status codes, Cloudflare 1xxx errors.

local WORKERS = { "cloudflare-docs", "workers/observability/errors.mdx" }

family { id = "cloudflare", title = "number in the body of a Cloudflare error page", key = "number",
  looks = {
    "error code: <>", "Error <> Ray ID", "cf-error-code\"><></", "cloudflare-1xxx-errors/error-<>/",
    "\"error_code\":<>,\"error_name\":", "\"error_code\": <>, \"error_name\":", "\"title\":\"Error <>:",
    "Error reference number: <>",
  } }

entry {
  key = 1000,
  title = "DNS points to prohibited IP",
  summary = "Cloudflare stopped the request because it would come back to Cloudflare instead of reaching an origin, or because of its headers.",
  causes = {
    { "The A record holds an address of Cloudflare, or the origin of a load balancer is a proxied record.",
      "Enter the address of the origin server; the hosting provider knows it." },
    { "The record leads to a reverse proxy, such as nginx with proxy_pass, that sends the request to Cloudflare once more.",
      "Break the loop: let the origin answer itself, or send an HTTP redirect instead of proxying." },
    { "The request has two X-Forwarded-For headers, one of more than 100 characters, or a CF-Connecting-IP header.",
      "Let the client or the proxy in front send one short X-Forwarded-For at most and no CF-Connecting-IP." },
    { "The record points to a SaaS provider that uses Cloudflare with its own addresses (BYOIP), and has no custom hostname for this domain.",
      "Ask the provider to set the custom hostname up; the error comes from the provider's account." },
    { "There is a fault or mismatch of the server name (SNI) at the origin." },
  },
  source = { { "cloudflare-docs", "error-1000.mdx" } },
}

entry {
  key = 1001, status = "409",
  title = "DNS resolution error",
  summary = "Cloudflare got a request for a name that it cannot resolve to one of its domains.",
  causes = {
    { "The domain is not on Cloudflare, although it has a CNAME to a domain that is or its requests come to an address of Cloudflare.",
      "Add the domain to a Cloudflare account, or let its records point elsewhere." },
    { "The target of a CNAME does not resolve, or its DNS provider is down.",
      "Look the target up with a DNS tool, and correct the record." },
    { "Somebody opens the technical name of a CNAME setup, such as `www.example.com.cdn.cloudflare.net`.",
      "Use the real host name." },
    { "Always Online is on for a domain with a custom hostname (Cloudflare for SaaS).",
      "Switch Always Online off there." },
    { "The A record of a subdomain points to the address of a wildcard custom hostname.",
      "Use a CNAME to the target that the SaaS provider names." },
  },
  source = { { "cloudflare-docs", "error-1001.mdx" }, { "cloudflare-docs", "error-409.mdx" } },
}

entry {
  key = 1002,
  title = "DNS points to prohibited IP, or restricted",
  summary = "A DNS record leads to an address that Cloudflare does not accept as an origin. The page has one of two titles.",
  causes = {
    { "DNS points to prohibited IP: the record holds an address of Cloudflare or a wrong CNAME target, or the domain is not on Cloudflare but has a CNAME to a domain that is.",
      "Ask the hosting provider for the right address or target, and enter it in the A or CNAME record." },
    { "The origin resolves its own public name and so sends its requests through Cloudflare.",
      "Let the origin resolve that name to its internal address or its own public one." },
    { "Restricted: the domain resolves to a local address or to one that does not belong to it.",
      "Enter the public address of the origin in the A record." },
  },
  source = { { "cloudflare-docs", "error-1002.mdx" } },
}

entry {
  key = 1003, status = "403",
  title = "Direct IP access not allowed",
  summary = "The request asked for an IP address of Cloudflare instead of a host name.",
  causes = {
    { "A client, a monitor or a scanner uses the address.",
      "Use the host name of the site in the URL." },
  },
  signs = { "Direct IP access not allowed | Cloudflare", "requested an IP address that is part of the Cloudflare network" },
  source = { { "cloudflare-docs", "error-1003.mdx" }, { "cloudflare-docs", "error-403.mdx (most 1xxx)" } },
}

entry {
  key = 1004,
  title = "Host not configured to serve web traffic",
  summary = "Cloudflare does not proxy web traffic for this host.",
  causes = {
    { "A change of DNS has not spread yet, or the A record points to an address of Cloudflare.",
      "Wait five minutes, and let the record point to the origin." },
    { "Cloudflare has switched proxying off for the domain because of abuse or a breach of its terms.",
      "Contact Cloudflare support as the owner of the domain." },
  },
  source = { { "cloudflare-docs", "error-1004.mdx" } },
}

entry {
  key = 1005, status = "403",
  title = "ASN banned",
  summary = "The owner of the site blocks the whole network of the visitor, its Autonomous System Number (ASN).",
  check = "As the owner, search Security Events for the Ray ID or the address of the visitor; the page shows its time in UTC.",
  causes = {
    { "A rule of the site's owner blocks the ASN.",
      "As the owner, narrow or remove that rule. An IP Access rule with Allow lets the visitors skip all security checks, the WAF included, so give it to single trusted addresses rather than to an ASN." },
  },
  signs = { "has banned the autonomous system number (ASN) your IP address is in" },
  source = { { "cloudflare-docs", "error-1005.mdx" }, { "cloudflare-docs", "waf/tools/ip-access-rules/actions.mdx" },
    { "cloudflare-docs", "rules/custom-errors/reference/error-page-types.mdx" } },
}

entry {
  key = 1006, also = { 1007, 1008, 1106 }, status = "403",
  title = "Your IP address has been banned",
  summary = "The owner of the site blocks the address of the visitor. Cloudflare support cannot lift such a block.",
  causes = {
    { "A security rule of the site's owner blocks the address.",
      "As a visitor, ask the owner. As the owner, correct that rule; an IP Access rule with Allow lets the address skip all security checks, the WAF included." },
    { "Zone Lockdown allows other addresses only (1106), or, in the preview of Workers, a rule blocks the Google Cloud addresses that the preview uses.",
      "As the owner, add the address of the visitor to the Zone Lockdown rule. Exempting the Google Cloud ranges for the preview also lets in everybody who rents a server there." },
  },
  signs = { "The owner of this website (<>) has banned your IP address" },
  source = { { "cloudflare-docs", "error-1006.mdx" }, { "cloudflare-docs", "waf/tools/zone-lockdown.mdx" }, { "cloudflare-docs", "waf/tools/ip-access-rules/actions.mdx" },
    { "cloudflare-docs", "rules/custom-errors/reference/error-page-types.mdx" } },
}

entry {
  key = 1009, status = "403",
  title = "Country or region banned",
  summary = "The owner of the site blocks the country or region of the visitor's address.",
  causes = {
    { "A rule of the site's owner blocks the country.",
      "As a visitor, ask the owner. As the owner, correct the rule, or allow the single address in IP Access rules; it then skips all security checks, the WAF included." },
  },
  signs = { "has banned the country or region your IP address is in" },
  source = { { "cloudflare-docs", "error-1009.mdx" }, { "cloudflare-docs", "waf/tools/ip-access-rules/actions.mdx" },
    { "cloudflare-docs", "rules/custom-errors/reference/error-page-types.mdx" } },
}

entry {
  key = 1010, status = "403",
  title = "Browser signature banned",
  summary = "The site refuses the client because of its headers: Browser Integrity Check, which is on by default, finds them suspicious.",
  causes = {
    { "A script, an API client or an unusual browser does not look like a browser.",
      "As the owner, skip Browser Integrity Check for that path or client only, with a custom rule (action Skip) or a configuration rule. Switching it off for the zone lets such clients in everywhere." },
  },
  signs = { "has banned your access based on your browser's signature" },
  source = { { "cloudflare-docs", "error-1010.mdx" }, { "cloudflare-docs", "waf/tools/browser-integrity-check.mdx" },
    { "cloudflare-docs", "error-403.mdx" } },
}

entry {
  key = 1011,
  title = "Hotlinking denied",
  summary = "Hotlink Protection refuses an image (gif, ico, jpg, jpeg, png), because the Referer header names another site.",
  causes = {
    { "Another site embeds the image, or the site is used under a name that is not its zone, such as a custom hostname.",
      "As the owner, put images that others may embed into a folder named hotlink-ok, or switch the protection off for their path with a configuration rule." },
  },
  source = { { "cloudflare-docs", "error-1011.mdx" }, { "cloudflare-docs", "waf/tools/scrape-shield/hotlink-protection.mdx" } },
}

entry {
  key = 1012, status = "403",
  title = "Access denied",
  summary = "The owner of the site blocks the visitor because of malicious activity seen from the visitor's computer or network. Cloudflare support cannot lift such a block.",
  causes = {
    { "Most likely the computer of the visitor is infected.",
      "As the visitor, update the virus scanner and scan the whole system, then ask the owner of the site to allow the address." },
  },
  source = { { "cloudflare-docs", "error-1012.mdx" }, { "cloudflare-docs", "rules/custom-errors/reference/error-page-types.mdx" } },
}

entry {
  key = 1013,
  title = "HTTP hostname and TLS SNI hostname mismatch",
  summary = "The host name in the TLS handshake (SNI) and the one in the Host header differ.",
  causes = {
    { "A proxy on the way that handles the TLS traffic changes one of the two names.",
      "Try from a network without that proxy, then correct the proxy." },
    { "The client sets a wrong SNI.",
      "Let the client use one name for both." },
  },
  source = { { "cloudflare-docs", "error-1013.mdx" } },
}

entry {
  key = 1014,
  title = "CNAME cross-user banned",
  summary = "A CNAME leads to a domain in another Cloudflare account, which Cloudflare does not allow by default. Within one account it is allowed.",
  causes = {
    { "The target belongs to a provider or to another account.",
      "The owner of the target has to add the name as a custom hostname with Cloudflare for SaaS." },
    { "A custom domain is being connected to an R2 bucket, and its zone has a zone hold.",
      "Release the zone hold of the custom domain's zone, for as short a time as you can: meanwhile another account can add the zone." },
    { "The zone of the R2 bucket is banned.",
      "Look for a phishing report on the host name and ask for a review, and pay open invoices." },
  },
  signs = { "CNAME Cross-User Banned" },
  source = { { "cloudflare-docs", "error-1014.mdx" },
    { "cloudflare-docs", "fundamentals/account/account-security/zone-holds.mdx" } },
}

entry {
  key = 1015, status = "429",
  title = "You are being rate limited",
  summary = "The visitor sent more requests than a rate limiting rule of the site's owner allows. When a cache purge fails, 1015 stands for Unable to purge.",
  causes = {
    { "A client sends too many requests.",
      "As the client, wait before the next try: repeating at once can prolong the block." },
    { "The rule is too strict, for example because it counts over one second only.",
      "As the owner, try a period of 10 seconds, and compare the threshold with real traffic. A higher threshold lets more of an attack through." },
    { "A purge of the cache was refused.",
      "Repeat the purge, and contact Cloudflare support if it keeps failing." },
  },
  signs = { "has banned you temporarily from accessing this website" },
  source = { { "cloudflare-docs", "error-1015.mdx" }, { "cloudflare-docs", "error-429.mdx" } },
}

entry {
  key = 1016, status = "530",
  title = "Origin DNS error",
  summary = "Cloudflare cannot resolve the host name of the origin.",
  check = "Look the origin's name up with a public DNS tool; for a custom hostname, read its status and verification_errors through the API.",
  causes = {
    { "The A record with the origin's address is missing.",
      "Add it." },
    { "The target of a CNAME, or the origins of a load balancer's pools, do not resolve.",
      "Correct the target. Try a fallback pool whose origin is an IP address." },
    { "With Cloudflare for SaaS, the custom hostname is not validated, or the fallback origin is missing or has no DNS record.",
      "Finish the validation until its status is active, create the DNS record of the fallback origin and set it as such." },
    { "A wildcard custom hostname is meant, but the domain also exists in Cloudflare as a zone of its own, which wins.",
      "Use a specific custom hostname, or remove the standalone zone from Cloudflare." },
    { "A Worker fetches a host name of a partial (CNAME) setup that has no record in the Cloudflare zone.",
      "Add the record in the Cloudflare zone as well, not only at the authoritative DNS." },
    { "A Spectrum application with a CNAME origin lacks that CNAME in Cloudflare DNS.",
      "Create the CNAME first." },
  },
  source = { { "cloudflare-docs", "error-1016.mdx" }, { "cloudflare-docs", "error-530.mdx" } },
}

entry {
  key = 1018, status = "409",
  title = "Could not find host",
  summary = "Cloudflare's edge does not know the host, or not yet.",
  causes = {
    { "The domain was activated a short time ago, and its settings have not reached the edge.",
      "Wait a few minutes." },
    { "The domain was set up by a partner such as a hosting provider, and the DNS of the partner failed.",
      "Contact Cloudflare support with the domain, the Ray ID and a HAR file of the failing request." },
  },
  source = { { "cloudflare-docs", "error-1018.mdx" } },
}

entry {
  key = 1023, status = "503",
  title = "Could not find host",
  summary = "Cloudflare's edge does not know the host, or not yet.",
  causes = {
    { "The domain was activated a short time ago, and its settings have not reached the edge.",
      "Wait a few minutes." },
    { "The domain was set up by a partner such as a hosting provider, and the DNS of the partner failed.",
      "Contact Cloudflare support with the domain, the Ray ID and a HAR file of the failing request." },
  },
  source = { { "cloudflare-docs", "error-1023.mdx" } },
}

entry {
  key = 1019,
  title = "Compute server error",
  summary = "A Cloudflare Worker calls itself in a loop.",
  causes = {
    { "The Worker fetches a URL that runs the same Worker script again.",
      "Change the URL or the route, so that the fetch does not meet the Worker." },
  },
  source = { { "cloudflare-docs", "error-1019.mdx" } },
}

entry {
  key = 1020, status = "403",
  title = "Access denied",
  summary = "A firewall rule of the site's owner refused the request.",
  check = "As the owner, search Security Events for the Ray ID or the address of the visitor; the page shows its time in UTC. As a visitor, send the Ray ID to the owner.",
  causes = {
    { "The rule matches more than it was meant for.",
      "Narrow that rule. An IP Access rule with Allow also lets the visitor in, but past all security checks, the WAF included." },
  },
  signs = { "Access denied Error code 1020" },
  source = { { "cloudflare-docs", "error-1020.mdx" }, { "cloudflare-docs", "waf/tools/ip-access-rules/actions.mdx" },
    { "cloudflare-docs", "rules/custom-errors/reference/error-page-types.mdx" } },
}

entry {
  key = 1025,
  title = "Please check back later",
  summary = "The domain has used up the limits of its Workers plan.",
  causes = {
    { "More requests reach Workers than the plan includes.",
      "Buy the Unlimited Workers plan on the Workers dashboard." },
  },
  source = { { "cloudflare-docs", "error-1025.mdx" } },
}

entry {
  key = 1033, status = "530",
  title = "Argo Tunnel error",
  summary = "The host is served through a Cloudflare Tunnel, and no healthy cloudflared is connected to it.",
  check = "Run `systemctl status cloudflared` on the origin and `cloudflared tunnel list`.",
  causes = {
    { "Status Down: cloudflared has stopped, or its machine is off or has lost the network.",
      "Start cloudflared, and see in its log why it ended." },
    { "Status Inactive: the tunnel exists, but cloudflared has never connected to it.",
      "Run cloudflared as a service on the origin, or start it with `cloudflared tunnel run`." },
    { "The DNS record leads to another or a deleted tunnel: the CNAME is not ID.cfargotunnel.com of the tunnel that runs.",
      "Compare the CNAME with the ID in `cloudflared tunnel list`, then run `cloudflared tunnel route dns --overwrite-dns TUNNEL host.example.com` with the full host name." },
    { "A firewall keeps cloudflared from reaching Cloudflare.",
      "Allow its outgoing connections to the addresses and ports that Cloudflare lists for tunnels." },
  },
  signs = { "Argo Tunnel error", "Cloudflare Tunnel error", "and Cloudflare is currently unable to resolve it" },
  source = { { "cloudflare-docs", "error-1033.mdx" }, { "cloudflare-docs", "partials/cloudflare-one/tunnel/1033-error.mdx" },
    { "cloudflare-docs", "partials/cloudflare-one/tunnel/tunnel-status.mdx" }, { "cloudflare-docs", "error-530.mdx" },
    { "cloudflared-issues", "338, 339, 499" }, { "github-issues", "sfnemis/proxmox-traefikproxy-cloudflaretunnel 9" } },
}

entry {
  key = 1034,
  title = "Edge IP restricted",
  summary = "The DNS record of the domain points to an address that Cloudflare's edge does not accept for it.",
  causes = {
    { "The record points to an address that is not yours, for example 1.1.1.1 as a placeholder.",
      "Point it to an address that you control. If there is no origin, use 100:: (IPv6) or 192.0.2.0 (IPv4) as the placeholder." },
    { "The record points to a SaaS provider that lets only validated domains use its addresses.",
      "Use the address or host name that the provider gives, and finish the validation of the domain with the provider." },
  },
  signs = { "Edge IP Restricted" },
  source = { { "cloudflare-docs", "error-1034.mdx" } },
}

entry {
  key = 1035,
  title = "Invalid request rewrite (invalid URI path)",
  summary = "A rewrite rule gave a URI path that is not valid.",
  causes = {
    { "The new path is empty, does not start with a slash, or lies under /cdn-cgi/.",
      "Put the slash in front, as in `concat(\"/\", lower(ip.src.country), http.request.uri.path)`, and choose a target outside /cdn-cgi/." },
  },
  source = { { "cloudflare-docs", "error-1035.mdx" } },
}

entry {
  key = 1036,
  title = "Invalid request rewrite (too long)",
  summary = "A rewrite rule gave a URI that is too long.",
  causes = {
    { "The new path or query string is too long.",
      "Use a shorter value or expression." },
  },
  source = { { "cloudflare-docs", "error-1036.mdx" } },
}

entry {
  key = 1037,
  title = "Invalid rewrite rule (expression failed)",
  summary = "The expression of a rewrite rule could not be evaluated.",
  causes = {
    { "The expression uses what the request does not have, for example a missing header.",
      "Let the rule apply only where all its elements are defined." },
  },
  source = { { "cloudflare-docs", "error-1037.mdx" } },
}

entry {
  key = 1040,
  title = "Invalid request rewrite (reserved header)",
  summary = "A rewrite rule wants to change a header that may not be changed.",
  causes = {
    { "The rule names a reserved header.",
      "Take the reserved header out of the rule." },
  },
  source = { { "cloudflare-docs", "error-1040.mdx" } },
}

entry {
  key = 1041,
  title = "Invalid request rewrite (invalid header value)",
  summary = "A rewrite rule gave a header value that is not valid.",
  causes = {
    { "The new value is too long or has characters that are not allowed.",
      "Shorten the value, or remove these characters." },
  },
  source = { { "cloudflare-docs", "error-1041.mdx" } },
}

entry {
  key = 1027,
  title = "Worker exceeded the free daily request limit",
  summary = "The account used up the requests per day of the free Workers plan.",
  causes = {
    { "More requests than planned reach the Worker, for example every image.",
      "Narrow its route, or buy the Workers Paid plan; otherwise wait for the next day." },
  },
  source = { WORKERS },
}

entry {
  key = 1042, status = "404",
  title = "Worker fetched a Worker of the same zone, or there is no such Worker",
  summary = "A Worker called fetch() for a URL that a Worker of the same zone (or the same workers.dev subdomain) serves, or no script is deployed under this workers.dev name.",
  check = "Who called: a Worker's fetch() is the first, a browser or curl the second.",
  causes = {
    { "A Worker fetches another Worker, or itself, by URL. It works in wrangler dev and fails when deployed.",
      "Use a service binding (`env.NAME.fetch(request)`), or set the compatibility flag global_fetch_strictly_public, which sends fetch() over the public Internet." },
    { "No script is deployed under this workers.dev name, or workers_dev is off.",
      "Correct the name in the URL, and deploy with `wrangler deploy`." },
  },
  source = { WORKERS, { "github-issues", "cloudflare/workers-sdk 11215" }, { "cloudflare-docs", "pull request 22205" } },
}

entry {
  key = 1101,
  title = "Rendering error",
  summary = "A Cloudflare Worker raised a JavaScript exception that nothing caught; the page says that the Worker threw exception.",
  check = "Read the log of the Worker: Workers & Pages, the Worker, Logs.",
  causes = {
    { "The code meets an undefined variable, a wrong type, a rejected promise or a failed network request.",
      "Repeat the request against the Worker on your own machine, and catch or correct what the log names." },
    { "A promise never settles, or the server side of a WebSocket stays open.",
      "Resolve every promise that the response waits for; call server.close() when the client closes.",
      when = { says = "The script will never generate a response" } },
  },
  signs = { "Worker threw exception", "An unknown error occurred while rendering the page" },
  source = { { "cloudflare-docs", "error-1101.mdx" }, WORKERS },
}

entry {
  key = 1102,
  title = "Worker exceeded resource limits",
  summary = "A Cloudflare Worker used more CPU time or memory than it may. Time spent waiting for the network does not count as CPU time.",
  check = "Workers Logs show the CPU time of each invocation.",
  causes = {
    { "The code computes too much: long loops, large JSON.",
      "Find the costly part with CPU profiling in DevTools; cache results, and split the work. On the Workers Paid plan the CPU limit can be raised to 5 minutes at most." },
    { "An isolate needs more than 128 MB, which all its concurrent requests share.",
      "Stream bodies instead of buffering them, and keep no large objects in global scope." },
  },
  signs = { "Worker exceeded resource limits" },
  source = { { "cloudflare-docs", "error-1102.mdx" } },
}

entry {
  key = 1104,
  title = "A variation of this email address is already taken",
  summary = "Cloudflare treats the email address as the same as one that it already has, such as `my+user@example.com` and `my.user@example.com`. It is a message about accounts, not about a site.",
  causes = {
    { "Another user was added with a variation of the address.",
      "Log in as that user and change its address to another one, which sets this one free." },
  },
  source = { { "cloudflare-docs", "error-1104.mdx" } },
}

entry {
  key = 1200,
  title = "Cache connection limit",
  summary = "Too many requests wait at Cloudflare's edge for the origin, and a limit protects the edge.",
  causes = {
    { "The origin accepts connections too slowly.",
      "Let the origin take more connections at a time, and speed up the slow requests." },
    { "Too few requests are answered from the cache.",
      "Change the cache rules so that more requests hit the cache; leave pages out that belong to one user." },
  },
  source = { { "cloudflare-docs", "error-1200.mdx" } },
}
