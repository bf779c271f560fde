-- What every HTTP status code of IANA's registry means, whatever server sends it.
-- Main source: RFC 9110, section 15, and the IANA HTTP Status Code Registry of 2025-09-15.

class {
  code = "1xx", title = "Informational",
  summary = "An interim answer about the connection or the progress of the request; the final answer is still to come. A client must cope with one or more of them first. It never carries content.",
  source = { { "rfc9110", "15.2" } },
}

class {
  code = "2xx", title = "Successful",
  summary = "The request was good: the server has carried it out, or has taken it on for later.",
  source = { { "rfc9110", "15.3" } },
}

class {
  code = "3xx", title = "Redirection",
  summary = "The answer lies elsewhere: at another URL, or in the copy that the client has stored. Clients follow most of these by themselves.",
  source = { { "rfc9110", "15.4" } },
}

class {
  code = "4xx", title = "Client Error",
  summary = "The server finds fault with the request: its URL, its rights, its form, its size, or how many of them come. The content should explain the error and say whether it is temporary.",
  source = { { "rfc9110", "15.5" } },
}

class {
  code = "5xx", title = "Server Error",
  summary = "The request may be fine: the server, or something behind it, failed to carry it out. The content should explain the error and say whether it is temporary.",
  source = { { "rfc9110", "15.6" } },
}

meaning {
  code = "100", versions = "RFC 9110",
  title = "Continue",
  summary = "The server has read the start of the request and has not rejected it; the client may send the content. It answers `Expect: 100-continue`; a client that did not ask may ignore it.",
  see = { ["417"] = "the server or a proxy cannot meet the Expect header" },
  source = { { "rfc9110", "15.2.1" } },
}

meaning {
  code = "101", versions = "RFC 9110",
  title = "Switching Protocols",
  summary = "The server agrees to the client's Upgrade header and changes the protocol of this connection. Its own Upgrade header names the protocol that follows, for example websocket.",
  see = { ["426"] = "the server refuses to go on until the client changes the protocol" },
  source = { { "rfc9110", "15.2.2" } },
}

meaning {
  code = "102", versions = "RFC 2518",
  title = "Processing",
  summary = "WebDAV: the server has the complete request and is still working on it; a final answer follows. RFC 4918 dropped this status, but it is still registered.",
  source = { { "rfc2518", "10.1" }, { "iana" } },
}

meaning {
  code = "103", versions = "RFC 8297",
  title = "Early Hints",
  summary = "Header fields that the final answer will probably carry, mostly Link fields, so that the client can start to preload. They are hints only; the fields of the final answer decide.",
  source = { { "rfc8297", "2" } },
}

meaning {
  code = "104", versions = "IANA registry 2024+",
  title = "Upload Resumption Supported",
  summary = "The server can resume this upload if it breaks off. The first 104 names the upload resource in Location; later ones report the progress in Upload-Offset. The registration is temporary and its printed expiry, 2026-11-13, has passed: look in the IANA registry before you rely on this number.",
  source = { { "iana" }, { "draft-resumable-upload" } },
}

meaning {
  code = "200", versions = "RFC 9110",
  title = "OK",
  summary = "The request succeeded. For GET the content represents the resource, for POST the result of the action. Caches may store the answer by default.",
  source = { { "rfc9110", "15.3.1" } },
}

meaning {
  code = "201", versions = "RFC 9110",
  title = "Created",
  summary = "The request created one or more resources. Location names the main one; without Location it is the URL that was requested.",
  source = { { "rfc9110", "15.3.2" } },
}

meaning {
  code = "202", versions = "RFC 9110",
  title = "Accepted",
  summary = "The server took the request but has not finished it, and may still turn it down later. HTTP cannot report the outcome afterwards, so the content should point to a place that shows the progress.",
  source = { { "rfc9110", "15.3.3" } },
}

meaning {
  code = "203", versions = "RFC 9110",
  title = "Non-Authoritative Information",
  summary = "The request succeeded, but a proxy on the way changed the content of the origin server's 200. Caches may store the answer by default.",
  source = { { "rfc9110", "15.3.4" } },
}

meaning {
  code = "204", versions = "RFC 9110",
  title = "No Content",
  summary = "The action succeeded and there is nothing to send; the browser stays on its page. The answer never carries content. Header fields such as ETag describe the resource after the action.",
  see = { ["205"] = "the browser should also reset the form" },
  source = { { "rfc9110", "15.3.5" } },
}

meaning {
  code = "205", versions = "RFC 9110",
  title = "Reset Content",
  summary = "The action succeeded and the browser should put the form or document back to its original state for the next entry. Content is forbidden; a client still looks for a length in the header, because only 1xx, 204 and 304 end there by rule.",
  see = { ["204"] = "the page stays as it is" },
  source = { { "rfc9110", "15.3.6" }, { "rfc9112", "6.3" } },
}

meaning {
  code = "206", versions = "RFC 9110",
  title = "Partial Content",
  summary = "The answer holds only the part or parts that the Range header asked for, as in a resumed or split download. A single part is described by Content-Range; several parts come as multipart/byteranges, each with its own Content-Range. Parts may be joined only when the same strong validator stands on all of them.",
  see = {
    ["200"] = "the server ignored Range and sends everything",
    ["416"] = "the range lies outside the resource",
  },
  source = { { "rfc9110", "15.3.7" } },
}

meaning {
  code = "207", versions = "RFC 4918",
  title = "Multi-Status",
  summary = "WebDAV: the body is an XML document with a status for each resource. The number 207 alone does not tell whether anything succeeded; read the statuses inside.",
  source = { { "rfc4918", "11.1 and 13" } },
}

meaning {
  code = "208", versions = "RFC 5842",
  title = "Already Reported",
  summary = "WebDAV, inside a 207 body: this collection was already listed under another binding, so its members are not repeated. It occurs only with Depth: infinity, and a client should announce support with `DAV: bind`.",
  see = { ["508"] = "the same loop for a client that has not announced bind" },
  source = { { "rfc5842", "7.1" } },
}

meaning {
  code = "226", versions = "RFC 3229",
  title = "IM Used",
  summary = "Delta encoding: the answer to a GET is not the plain resource but the result of instance manipulations, such as a difference to a version that the client holds. The client asked for it with A-IM; the IM header names what was applied.",
  source = { { "rfc3229", "10.4.1" } },
}

meaning {
  code = "300", versions = "RFC 9110",
  title = "Multiple Choices",
  summary = "The resource exists in several forms, each with its own URL, and the client should choose. Location may name the one that the server prefers. Caches may store the answer by default.",
  source = { { "rfc9110", "15.4.1" } },
}

meaning {
  code = "301", versions = "RFC 9110",
  title = "Moved Permanently",
  summary = "The resource has a new permanent URL, given in Location; links should be changed to it. A client may turn POST into GET when it follows. Caches may store the answer by default.",
  check = "Follow the Location headers one by one: a loop, a wrong scheme or a wrong host name shows at once.",
  causes = {
    { "The client is sent in circles: two rules contradict each other, often because TLS ends at a proxy and the server behind it sees only http and redirects to https again.",
      "Redirect at the proxy, or let the proxy pass on the original scheme (X-Forwarded-Proto; with Cloudflare set SSL/TLS to Full (strict) instead of Flexible); the server must take that header from this proxy only, because any client can forge it.",
      when = { says = { "ERR_TOO_MANY_REDIRECTS", "redirected you too many times", "The page isn't redirecting properly",
        "Maximum (<>) redirects followed", "TooManyRedirects: Exceeded <> redirects" } } },
    { "Clients still follow an old redirect that has been removed: they or a cache on the way have stored it.",
      "Serve the content at the old target too until the stored copies expire, and clear the caches that you control; a redirect back would send these clients in circles. Test a new redirect with 302 or 307 first." },
    { "A POST arrives as GET without its content.",
      "Use 308, which keeps the method." },
  },
  see = {
    ["308"] = "also permanent, but the method must stay",
    ["302"] = "temporary",
  },
  source = { { "rfc9110", "15.4.2" }, { "rfc9110", "15.4" } },
}

meaning {
  code = "302", versions = "RFC 9110",
  title = "Found",
  summary = "The resource is for now at another URL, given in Location; the client should keep using the old URL in future. A client may turn POST into GET when it follows. Caches do not store the answer unless Cache-Control or Expires permits it.",
  check = "Follow the Location headers one by one and watch the cookies: the hop that repeats is the loop.",
  causes = {
    { "The login page redirects back and the page redirects to the login again, often because the session cookie is not sent or not accepted.",
      "Compare Set-Cookie with the next request: domain, path and Secure must fit the URL, and every server behind the balancer must know the session." },
    { "The server behind a proxy that ends TLS sees only http and redirects to https for ever.",
      "Redirect at the proxy, or let the proxy pass on the original scheme; the server must take that header from this proxy only, because any client can forge it." },
    { "A POST arrives as GET without its content.",
      "Use 307 to keep the method, or 303 if GET is what you want." },
  },
  see = {
    ["307"] = "also temporary, but the method must stay",
    ["303"] = "the target answers the request and is fetched with GET",
    ["301"] = "permanent",
  },
  source = { { "rfc9110", "15.4.3" }, { "rfc9110", "15.4" } },
}

meaning {
  code = "303", versions = "RFC 9110",
  title = "See Other",
  summary = "The answer to the request is found at another URL, given in Location, which the client fetches with GET whatever the first method was (HEAD stays possible). It is typical after a POST, so that a reload does not send the form again.",
  see = {
    ["302"] = "leaves it open whether POST becomes GET",
    ["307"] = "repeats the request with the same method",
  },
  source = { { "rfc9110", "15.4.4" } },
}

meaning {
  code = "304", versions = "RFC 9110",
  title = "Not Modified",
  summary = "The client asked with a validator (If-None-Match or If-Modified-Since) whether its stored copy still holds, and it does. The answer never carries content; the client uses its copy. It repeats ETag, Cache-Control, Expires, Vary and the like as a 200 would have sent them.",
  see = { ["412"] = "a condition failed: If-Match or If-Unmodified-Since on any method, If-None-Match on one that changes the resource" },
  source = { { "rfc9110", "15.4.5" }, { "rfc9110", "13.2.2" } },
}

meaning {
  code = "305", versions = "RFC 9110",
  title = "Use Proxy",
  summary = "Deprecated for security reasons: it once let a response tell the client which proxy to use.",
  source = { { "rfc9110", "15.4.6" }, { "rfc7231", "Appendix B" } },
}

meaning {
  code = "306", versions = "RFC 9110",
  title = "(Unused)",
  summary = "The number belonged to an earlier version of HTTP. It is no longer used and stays reserved.",
  source = { { "rfc9110", "15.4.7" }, { "iana" } },
}

meaning {
  code = "307", versions = "RFC 9110",
  title = "Temporary Redirect",
  summary = "The resource is for now at another URL, given in Location; the client should keep using the old URL in future. It must repeat the request with the same method, so a POST stays a POST.",
  see = {
    ["302"] = "also temporary, but POST may become GET",
    ["308"] = "permanent",
  },
  source = { { "rfc9110", "15.4.8" } },
}

meaning {
  code = "308", versions = "RFC 9110",
  title = "Permanent Redirect",
  summary = "The resource has a new permanent URL, given in Location, and links should be changed to it. Unlike 301 it keeps the method, so a POST stays a POST. Caches may store the answer by default; old clients may not know the number.",
  see = {
    ["301"] = "also permanent, but POST may become GET",
    ["307"] = "temporary",
  },
  source = { { "rfc9110", "15.4.9" } },
}

meaning {
  code = "400", versions = "RFC 9110",
  title = "Bad Request",
  summary = "The server sees a fault in the request and refuses to work on it: broken syntax, message framing that does not add up, or misleading routing.",
  check = "Look for the request in the application's log: if it is not there, a proxy or the HTTP layer refused it before the application ran.",
  causes = {
    { "The Host header of an HTTP/1.1 request is missing, is there twice or is malformed.",
      "Send exactly one Host header with the host name and, if it is not the default, the port; no scheme and no path." },
    { "Content-Length is no valid number, or the request carries both Content-Length and Transfer-Encoding.",
      "Correct the client or proxy that writes these headers; keep the strict check in the server, because a lenient one opens the way to request smuggling." },
    { "The application cannot read the content, for example JSON that breaks off or is malformed.",
      "Capture the content as it was sent and run it through a parser; it is worth reading the response content, which often names the place." },
  },
  see = {
    ["422"] = "the content can be read, but what it asks for makes no sense",
    ["431"] = "the header fields are too large",
    ["414"] = "the URL is too long",
  },
  source = { { "rfc9110", "15.5.1" }, { "rfc9112", "3.2" }, { "rfc9112", "6.3" } },
}

meaning {
  code = "401", versions = "RFC 9110",
  title = "Unauthorized",
  summary = "The request carries no valid credentials for this resource. The server must name at least one scheme in WWW-Authenticate, and the client can try again with an Authorization header. If credentials were sent, they have been refused.",
  check = "Compare the schemes in WWW-Authenticate with the Authorization header of the request.",
  causes = {
    { "The client sent no Authorization header, or one in a scheme that the server does not offer.",
      "Send credentials in a scheme from WWW-Authenticate; use Basic over https only." },
    { "The credentials are wrong or have expired.",
      "Renew the token or password; with tokens, also compare the clocks of issuer and server." },
    { "A redirect led to another host, and clients usually drop Authorization on the way.",
      "Call the final URL directly instead of sending credentials along through redirects." },
  },
  see = {
    ["403"] = "the server refuses, and the same credentials will not help",
    ["407"] = "a proxy, not the server, asks for credentials",
  },
  source = { { "rfc9110", "15.5.2" }, { "rfc9110", "15.4" } },
}

meaning {
  code = "402", versions = "RFC 9110",
  title = "Payment Required",
  summary = "Reserved for future use: HTTP gives this number no meaning. What a service means by it stands in its own documentation.",
  source = { { "rfc9110", "15.5.3" } },
}

meaning {
  code = "403", versions = "RFC 9110",
  title = "Forbidden",
  summary = "The server understood the request and refuses it. If credentials were sent, they do not suffice; repeating the request with the same ones is pointless. The reason may also have nothing to do with credentials.",
  causes = {
    { "The user is known but has no right to this resource.",
      "Grant that account the one right it needs on this resource, or use an account that has it; a wider grant opens more than was asked for." },
    { "A rule refuses the request whoever sends it, often by client address, missing TLS or client certificate, or file permissions.",
      "Repeat the request over https from an allowed address: if that works, the address rule or the TLS requirement is the cause; otherwise look at file permissions and the rules for this path." },
  },
  see = {
    ["401"] = "credentials are missing or invalid; sending valid ones can help",
    ["404"] = "a server may answer 404 to hide that the resource exists",
  },
  source = { { "rfc9110", "15.5.4" } },
}

meaning {
  code = "404", versions = "RFC 9110",
  title = "Not Found",
  summary = "The server has nothing to show for this URL, or does not want to say that it has. Whether this is temporary or permanent stays open. Caches may store the answer by default.",
  causes = {
    { "The URL is wrong, or the resource has moved.",
      "Correct the link, and answer the old URL with 301 or 308 if other sites link to it." },
    { "The resource exists, but the server hides it from a caller without the right.",
      "Repeat the request with an authorised account." },
    { "The request reached another site or path than intended, often because a proxy changed the Host header or the path.",
      "Compare host and path in the log of the answering server with what the client sent." },
  },
  see = {
    ["410"] = "the resource is gone, probably for good",
    ["403"] = "the server admits that it refuses",
  },
  source = { { "rfc9110", "15.5.5" } },
}

meaning {
  code = "405", versions = "RFC 9110",
  title = "Method Not Allowed",
  summary = "The server knows the method, but this resource does not support it. The answer must list the supported methods in Allow. Caches may store it by default.",
  check = "Compare the method in the log with the Allow header of the answer.",
  causes = {
    { "The URL does not take this method, for example a PUT to a static file.",
      "Use a method from Allow, or correct the URL: a missing last segment often leads to the wrong resource." },
    { "A redirect with 301 or 302 turned POST into GET before the request got here.",
      "Call the final URL directly, or redirect with 307 or 308." },
    { "Another component than the intended one answers the request, and it knows fewer methods.",
      "Find out from Allow and from the look of the response which component answered, then correct the routing or mapping for this URL." },
  },
  see = { ["501"] = "the server does not know the method at all" },
  source = { { "rfc9110", "15.5.6" }, { "rfc9110", "15.4" } },
}

meaning {
  code = "406", versions = "RFC 9110",
  title = "Not Acceptable",
  summary = "The server has no form of the resource that fits the Accept headers of the request, and it does not want to send a default one instead. The content should list what is available.",
  causes = {
    { "Accept, Accept-Language or Accept-Encoding allows nothing that the server can produce.",
      "Name a type, language or coding that the server has, or let the client accept anything as a last choice, for example `Accept: application/json, */*;q=0.1`." },
  },
  see = { ["415"] = "the format of the request's own content is the problem" },
  source = { { "rfc9110", "15.5.7" } },
}

meaning {
  code = "407", versions = "RFC 9110",
  title = "Proxy Authentication Required",
  summary = "A proxy between client and server wants credentials first. It must name a scheme in Proxy-Authenticate; the client answers with Proxy-Authorization. The server itself has not seen the request.",
  causes = {
    { "The client goes out through a proxy without valid credentials for it.",
      "Give the client credentials in a scheme from Proxy-Authenticate." },
    { "The client sends an internal address to the proxy by mistake.",
      "Add this one address to the client's proxy exceptions; requests to it then bypass the proxy's filter and log." },
  },
  see = { ["401"] = "the server, not a proxy, asks for credentials" },
  source = { { "rfc9110", "15.5.8" } },
}

meaning {
  code = "408", versions = "RFC 9110",
  title = "Request Timeout",
  summary = "The whole request did not arrive before the server's time limit. The client may send it again, on a new connection if the old one can no longer be used.",
  causes = {
    { "The client sent the request too slowly or stopped in the middle, often on a poor line or with a large upload.",
      "Try the same upload from a good line; if it works there, send it in smaller pieces. A longer time limit helps slow clients, but it also lets idle or hostile ones hold connections for longer." },
    { "The client announces more content than it sends, so the server waits for the rest.",
      "Compare Content-Length with the bytes that are really sent and correct the client." },
  },
  see = { ["504"] = "the back end, not the client, was too slow" },
  source = { { "rfc9110", "15.5.9" } },
}

meaning {
  code = "409", versions = "RFC 9110",
  title = "Conflict",
  summary = "The request conflicts with the present state of the resource, and the user may be able to resolve it and send it again. The content should say what conflicts. It is most likely with PUT.",
  causes = {
    { "Somebody else changed the resource in the meantime.",
      "Fetch the present version, merge the changes and send again; with If-Match the server notices a stale version by itself and answers 412." },
    { "WebDAV: the parent collection of a PUT or MKCOL does not exist.",
      "Create the parent with MKCOL first, then repeat the request." },
  },
  see = { ["412"] = "a condition that the client itself sent has failed" },
  source = { { "rfc9110", "15.5.10" }, { "rfc4918", "9.3.1 and 9.7.1" } },
}

meaning {
  code = "410", versions = "RFC 9110",
  title = "Gone",
  summary = "The resource was removed on purpose, probably for good, and links to it should be removed as well. Caches may store the answer by default.",
  see = { ["404"] = "the server does not know, or does not say, whether the resource will come back" },
  source = { { "rfc9110", "15.5.11" } },
}

meaning {
  code = "411", versions = "RFC 9110",
  title = "Length Required",
  summary = "The request has no Content-Length header, and the server insists on one. The client may repeat it with a valid one.",
  causes = {
    { "The client, or a proxy on the way, sends the content in chunks without a length.",
      "Let the client send Content-Length, or let the proxy buffer the request and add it." },
  },
  source = { { "rfc9110", "15.5.12" } },
}

meaning {
  code = "412", versions = "RFC 9110",
  title = "Precondition Failed",
  summary = "A condition in the request, such as If-Match or If-Unmodified-Since, was false on the server, so the method was not applied. This guards against overwriting a version that the client has not seen.",
  check = "Compare the entity tag in If-Match or If-None-Match with the ETag of a fresh GET.",
  causes = {
    { "The resource has changed since the client fetched it.",
      "Fetch it again, merge the changes and repeat with the new ETag; dropping the condition would overwrite the other change." },
    { "The client sent `If-None-Match: *` to create the resource, and it exists already.",
      "Choose another name, or update the existing resource with If-Match." },
    { "The entity tag in If-Match is weak (it begins with W/); If-Match compares strongly, so a weak tag never matches.",
      "Let the server send strong tags; often a proxy or a compression step has made them weak." },
  },
  see = {
    ["409"] = "the request itself conflicts with the state of the resource",
    ["428"] = "the server wants a condition and the request has none",
  },
  source = { { "rfc9110", "15.5.13" }, { "rfc9110", "13.1.1" }, { "rfc9110", "13.1.2" } },
}

meaning {
  code = "413", versions = "RFC 9110",
  title = "Content Too Large",
  summary = "The content of the request is larger than the server accepts or can handle. The server may break off or close the connection; if the state is temporary, it should send Retry-After. Earlier names: Payload Too Large, Request Entity Too Large.",
  check = "The Server header and the look of the page tell which hop answered; the smallest limit on the way decides.",
  causes = {
    { "The upload exceeds the size limit of the proxy, the server or the application.",
      "Send less, or send it in pieces; else raise the limit of the hop that answered, for the upload URL only and just above the largest legitimate upload. A higher limit lets any client fill more memory and disk." },
    { "The limit was raised in one place, and another proxy in front, or the application behind, still has a lower one, often nginx with client_max_body_size (1m unless set).",
      "Go through each hop and raise its own key: client_max_body_size in nginx, LimitRequestBody in Apache httpd, maxAllowedContentLength in IIS." },
  },
  see = {
    ["431"] = "the header fields, not the content, are too large",
    ["414"] = "the URL is too long",
  },
  source = { { "rfc9110", "15.5.14" } },
}

meaning {
  code = "414", versions = "RFC 9110",
  title = "URI Too Long",
  summary = "The URL is longer than the server accepts. Caches may store the answer by default. Earlier name: Request-URI Too Long.",
  causes = {
    { "A client puts form data or a long list into the query of a GET.",
      "Send the data as the content of a POST." },
    { "A redirect or rewrite rule appends to the URL on every turn.",
      "Follow the Location headers and correct the rule that makes the URL grow." },
    { "Somebody probes the server with very long URLs.",
      "Keep the limit, and block the address if it goes on." },
  },
  see = {
    ["431"] = "the header fields are too large",
    ["413"] = "the content is too large",
  },
  source = { { "rfc9110", "15.5.15" }, { "rfc9112", "3" } },
}

meaning {
  code = "415", versions = "RFC 9110",
  title = "Unsupported Media Type",
  summary = "This method on this resource does not take content in the format that was sent. The fault may lie in Content-Type, in Content-Encoding or in the data itself.",
  check = "An Accept header in the answer lists the media types, Accept-Encoding the codings that would have been taken.",
  causes = {
    { "Content-Type is missing or wrong, for example form data where JSON is expected.",
      "Send the type that the interface documents, such as `Content-Type: application/json`, and content that matches it." },
    { "The content is compressed with a coding that the server does not know.",
      "Send it without Content-Encoding, or with a coding from the answer's Accept-Encoding." },
  },
  see = {
    ["406"] = "the format that the client wants back is the problem",
    ["422"] = "the format is supported, but the instructions in it are not usable",
  },
  source = { { "rfc9110", "15.5.16" } },
}

meaning {
  code = "416", versions = "RFC 9110",
  title = "Range Not Satisfiable",
  summary = "None of the ranges in the Range header can be served, or there are too many small or overlapping ones. Content-Range should give the present length, for example `bytes */47022`. Earlier name: Requested Range Not Satisfiable.",
  causes = {
    { "The client resumes a download that it already has in full, or the file became shorter in the meantime.",
      "Compare the range with the length in Content-Range and start again if they do not fit; with If-Range the server sends the whole file by itself when it has changed." },
    { "The request names too many small or overlapping ranges.",
      "Ask for fewer and larger ranges; keep the server's limit, because such requests can be an attack." },
  },
  see = { ["206"] = "the range could be served" },
  source = { { "rfc9110", "15.5.17" }, { "rfc9110", "13.1.5" } },
}

meaning {
  code = "417", versions = "RFC 9110",
  title = "Expectation Failed",
  summary = "The server, or a proxy on the way to it, cannot meet what the Expect header asks for. The only expectation that HTTP defines is 100-continue.",
  causes = {
    { "A server or proxy on the way does not support `Expect: 100-continue`.",
      "Repeat the request without Expect; switch the header off in the client if the hop cannot be replaced." },
    { "The Expect header holds something other than 100-continue.",
      "Remove it from the request." },
  },
  source = { { "rfc9110", "15.5.18" }, { "rfc9110", "10.1.1" } },
}

meaning {
  code = "418", versions = "RFC 9110",
  title = "(Unused)",
  phrase = "I'm a teapot",
  summary = "Reserved because the teapot joke of RFC 2324 is deployed too widely for the number to get another meaning. HTTP defines nothing for it.",
  source = { { "rfc9110", "15.5.19" }, { "rfc2324", "2.3.2" }, { "iana" } },
}

meaning {
  code = "421", versions = "RFC 9110",
  title = "Misdirected Request",
  summary = "The request reached a server that cannot or will not answer for this host, or not on this connection; a proxy must not generate it. The client may repeat it on another connection, whatever the method. Since RFC 9110 it is no longer cacheable by default.",
  check = "Compare the host name of the request with the name that the TLS handshake (SNI) of this connection asked for.",
  causes = {
    { "The client reused a connection for a second host name because the certificate covers both, but the server treats the two differently.",
      "Give the names separate certificates, or identical TLS settings on the same server; a good client repeats on a new connection by itself." },
    { "The server is not configured for the host name of the request, often because DNS or a proxy points to the wrong one.",
      "Correct the DNS record or the proxy's target and the host name that it passes on, or add the name to the server." },
  },
  see = { ["400"] = "the Host header is missing or malformed" },
  source = { { "rfc9110", "15.5.20" }, { "rfc9113", "9.1.1" } },
}

meaning {
  code = "422", versions = "RFC 9110",
  title = "Unprocessable Content",
  summary = "The server knows the media type and the syntax is correct, but it cannot carry out what the content says. Earlier name: Unprocessable Entity.",
  causes = {
    { "The content is well formed but breaks a rule of the application, for example a missing field or a value out of range.",
      "Read the response content, which often names the field, and correct the data; the same content will most likely fail again." },
  },
  see = {
    ["400"] = "the request cannot even be read",
    ["415"] = "the media type is not supported",
    ["409"] = "the content is fine but conflicts with the state of the resource",
  },
  source = { { "rfc9110", "15.5.21" } },
}

meaning {
  code = "423", versions = "RFC 4918",
  title = "Locked",
  summary = "WebDAV: the source or the target of the method is locked. The content should name the broken condition, such as lock-token-submitted.",
  causes = {
    { "The client itself holds the lock but did not send its token.",
      "Send the lock token in the If header." },
    { "Another user or program holds the lock.",
      "Read the lockdiscovery property with PROPFIND to see the owner and the time-out, then wait until the lock runs out or let the owner send UNLOCK." },
  },
  see = { ["424"] = "failed only because another action failed" },
  source = { { "rfc4918", "11.3" }, { "rfc4918", "10.4" }, { "rfc4918", "15.8" } },
}

meaning {
  code = "424", versions = "RFC 4918",
  title = "Failed Dependency",
  summary = "WebDAV: this action was not carried out because another one that it depends on failed, as with the other properties of a PROPPATCH. The cause is the entry in the same answer that has another error status.",
  see = { ["207"] = "the answer that lists the statuses of all parts" },
  source = { { "rfc4918", "11.4" } },
}

meaning {
  code = "425", versions = "RFC 8470",
  title = "Too Early",
  summary = "The request came in TLS early data, which an attacker could replay, and the server does not take that risk. The client should repeat it by itself after the TLS handshake, never again as early data. It is not cacheable by default.",
  check = "An `Early-Data: 1` header in the request at the origin shows that a proxy forwarded early data.",
  causes = {
    { "The client sent a request with side effects as early data.",
      "Let the client repeat it after the handshake and send only safe methods such as GET as early data." },
    { "A proxy accepts early data and passes it on to a server that cannot handle it safely.",
      "Let the proxy wait for the handshake to complete, or switch early data off there; suppressing the 425 instead would open the server to replayed requests." },
  },
  source = { { "rfc8470", "5.2" }, { "rfc8470", "6.1" } },
}

meaning {
  code = "426", versions = "RFC 9110",
  title = "Upgrade Required",
  summary = "The server refuses the request over the present protocol but may accept it after the client changes to another. The answer must name the wanted protocol in Upgrade.",
  check = "The Upgrade header of the answer names the protocol that is wanted. Without it and without a body it is mostly Envoy's answer to HTTP/1.0.",
  causes = {
    { "Envoy or Istio got HTTP/1.0, which nginx before 1.29.7 speaks to its upstreams unless told.",
      "In nginx set `proxy_http_version 1.1;` and `proxy_set_header Connection \"\";`." },
    { "A plain HTTP request hit an endpoint that speaks only another protocol, for example WebSocket.",
      "Use a client for the protocol that Upgrade names." },
    { "The client did ask for the upgrade, but a proxy on the way dropped Upgrade and Connection, which are valid for one hop only.",
      "Configure the proxy to pass upgrades on for this path." },
    { "The WebSocket version of the client is not supported.",
      "Use a version from the answer's Sec-WebSocket-Version header." },
  },
  see = { ["101"] = "the server agrees to the change of protocol" },
  source = { { "rfc9110", "15.5.22" }, { "rfc9110", "7.8" }, { "rfc6455", "4.2.2" }, { "nginx-docs", "ngx_http_proxy_module, proxy_http_version" } },
}

meaning {
  code = "428", versions = "RFC 6585",
  title = "Precondition Required",
  summary = "The server accepts this request only with a condition such as If-Match, so that nobody overwrites a change unseen. The content should say how to repeat it. Caches must not store the answer.",
  causes = {
    { "The client changes a resource without naming the version that it has seen.",
      "Fetch the resource, take its ETag and repeat the request with If-Match." },
  },
  see = { ["412"] = "a condition was sent and has failed" },
  source = { { "rfc6585", "3" } },
}

meaning {
  code = "429", versions = "RFC 6585",
  title = "Too Many Requests",
  summary = "The client has sent more requests in a period than the server allows; how it tells users apart and counts is up to the server. Retry-After may say how long to wait. Caches must not store the answer.",
  check = "Count the requests in the log by whatever the limit counts, for example address, account or key.",
  causes = {
    { "The client sends too fast or repeats failed requests at once.",
      "Wait as long as Retry-After says, or lengthen the pause after every failure, and spread the requests over time." },
    { "Many users count as one, often because they share a proxy or NAT address.",
      "Count by account or key instead of by address; raising the limit also raises it for abusers." },
  },
  see = { ["503"] = "the server as a whole is overloaded, whoever asks" },
  source = { { "rfc6585", "4" } },
}

meaning {
  code = "431", versions = "RFC 6585",
  title = "Request Header Fields Too Large",
  summary = "One header field of the request, or all of them together, is too large. The client may try again with smaller ones; for a single field the content should name it. Caches must not store the answer.",
  check = "Try the URL in a private window: if it works there, cookies are the cause.",
  causes = {
    { "Cookies for this host or its parent domain have piled up.",
      "Delete them in the browser, then set fewer, shorter ones with a narrower domain and path, and keep the state on the server." },
    { "A token or another header, sometimes added by a proxy, is very large.",
      "Shrink it at its source; a higher limit costs memory for every request, so raise it only as far as needed." },
  },
  see = {
    ["413"] = "the content is too large",
    ["414"] = "the URL is too long",
    ["400"] = "many servers answer 400 for the same fault",
  },
  source = { { "rfc6585", "5" } },
}

meaning {
  code = "451", versions = "RFC 7725",
  title = "Unavailable For Legal Reasons",
  summary = "Access is denied because of a legal demand, which the content should explain. The party that blocks need not be the origin server; it may be a provider or a cache on the way. Caches may store the answer by default.",
  check = "A Link header with rel=\"blocked-by\" names the party that carries out the block, not the one that demanded it.",
  causes = {
    { "A legal demand obliges the blocking party to refuse.",
      "Read in the content who demands the block and under which law, then take it up with the party named in the Link header." },
  },
  see = { ["403"] = "refused for other than legal reasons" },
  source = { { "rfc7725", "3" }, { "rfc7725", "4" } },
}

meaning {
  code = "500", versions = "RFC 9110",
  title = "Internal Server Error",
  summary = "Something unexpected in the server kept it from answering as it should. The number says nothing about the cause; the server's own logs do.",
  check = "Look in the error log of the server and of the application at the second of the request.",
  causes = {
    { "The application threw an error that nobody handled.",
      "Find the exception in the application's log and correct its cause. Error pages with stack traces reveal code and settings; show them to local requests only." },
    { "The server could not load its configuration, a module or something the application needs, often right after a change.",
      "Compare with the last deployment or configuration change and take it back if the log points to it." },
  },
  see = {
    ["502"] = "a proxy got an unusable answer from the server behind it",
    ["503"] = "the server is overloaded or down for maintenance and expects to recover",
  },
  source = { { "rfc9110", "15.6.1" } },
}

meaning {
  code = "501", versions = "RFC 9110",
  title = "Not Implemented",
  summary = "The server lacks a function that the request needs; it is the answer to a method that the server does not know at all. Caches may store it by default.",
  check = "Read the method and the Transfer-Encoding header of the request.",
  causes = {
    { "The method is misspelt, or is one that this server does not implement for any resource.",
      "Correct the client, or send the request to a server that has the method; single lines with odd methods are often scanners and need no action." },
    { "Transfer-Encoding names a coding that the server does not understand.",
      "Send the content with Content-Length or with chunked." },
  },
  see = { ["405"] = "the method is known, but not allowed for this resource" },
  source = { { "rfc9110", "15.6.2" }, { "rfc9112", "3" }, { "rfc9112", "6.1" } },
}

meaning {
  code = "502", versions = "RFC 9110",
  title = "Bad Gateway",
  summary = "A gateway or proxy got an invalid answer from the server behind it. The fault lies with that server or with the way to it, not with the client.",
  check = "Find the proxy that answered (Server and Via headers, look of the page); its error log usually names the back end and the reason.",
  causes = {
    { "The back end crashed or closed the connection in the middle of its answer.",
      "Look in the back end's log at the same second and correct the crash." },
    { "The proxy speaks to the wrong port or with the wrong scheme, so it reads TLS bytes or another protocol instead of HTTP.",
      "Correct scheme and port of the back end in the proxy." },
    { "The back end does not run or refuses the connection; many proxies report this as 502, too.",
      "Start the back end, then test the connection from the proxy's machine." },
  },
  see = {
    ["504"] = "the back end did not answer in time",
    ["503"] = "the server itself is overloaded or in maintenance",
  },
  source = { { "rfc9110", "15.6.3" } },
}

meaning {
  code = "503", versions = "RFC 9110",
  title = "Service Unavailable",
  summary = "The server cannot handle the request at the moment because of overload or maintenance and will probably recover. Retry-After may say when to try again.",
  check = "A Retry-After header suggests planned maintenance or deliberate load shedding.",
  causes = {
    { "More requests arrive than the server or its worker processes can take.",
      "Find what is short (processor, memory, connections, a slow database), relieve it or add capacity; let clients wait before they repeat." },
    { "The service was stopped for maintenance, or stopped by itself after failures.",
      "Start it again, and look in the system log for why it stopped before you rely on it." },
    { "A balancer in front has no healthy server left; many balancers then answer 503 themselves.",
      "Look at the result of its health probe and call the probe's URL on each server directly." },
  },
  see = {
    ["429"] = "only this client sends too much",
    ["502"] = "the server behind the proxy gave an invalid answer",
    ["504"] = "the server behind the proxy gave no answer in time",
  },
  source = { { "rfc9110", "15.6.4" } },
}

meaning {
  code = "504", versions = "RFC 9110",
  title = "Gateway Timeout",
  summary = "A gateway or proxy waited for the server behind it and got no answer in time. The work may still go on or even finish on that server.",
  check = "Compare the time taken at each hop: if failures stop at one round value, that is the limit of the hop that gave up.",
  causes = {
    { "The request takes longer than the shortest time limit on the way.",
      "Find the slow part first; for work that is long by nature, answer 202 with a URL for the status. Otherwise order the limits so that every hop waits longer than the one behind it." },
    { "The proxy cannot reach the server behind it, often because a firewall drops the packets silently.",
      "Test the connection from the proxy's machine to the back end's address and port." },
  },
  see = {
    ["502"] = "the back end did answer, but unusably",
    ["408"] = "the client, not the back end, was too slow",
  },
  source = { { "rfc9110", "15.6.5" } },
}

meaning {
  code = "505", versions = "RFC 9110",
  title = "HTTP Version Not Supported",
  summary = "The request uses a major version of HTTP that the server does not speak, or refuses to. The content should say why and which protocols it does support.",
  check = "Look at the raw HTTP/1.x request line: its last word must be a version such as HTTP/1.1.",
  causes = {
    { "The client uses a version that the server does not accept.",
      "Set the client, or the proxy in front, to a version that the answer names." },
    { "The request line is malformed: after an unencoded space in the URL, the server may take the rest of it for the version.",
      "Encode the URL in the client; a space is written as %20." },
  },
  source = { { "rfc9110", "15.6.6" }, { "rfc9112", "3" } },
}

meaning {
  code = "506", versions = "RFC 2295",
  title = "Variant Also Negotiates",
  summary = "Transparent content negotiation is configured wrongly: the variant that the server chose is itself set up to negotiate, so there is no end to the choice.",
  causes = {
    { "A variant in the list points to a resource that negotiates again.",
      "Let every entry of the list name a plain resource." },
  },
  source = { { "rfc2295", "8.1" } },
}

meaning {
  code = "507", versions = "RFC 4918",
  title = "Insufficient Storage",
  summary = "WebDAV: the server cannot store what the request needs. The state counts as temporary, but a request that came from a user's action must not be repeated until the user asks again.",
  causes = {
    { "The disk, or the space that is allotted to the user, is full.",
      "Free space or raise the allotment, then let the user repeat the action." },
  },
  see = { ["413"] = "this request's content is too large by rule" },
  source = { { "rfc4918", "11.5" } },
}

meaning {
  code = "508", versions = "RFC 5842",
  title = "Loop Detected",
  summary = "WebDAV: while working on a request with Depth: infinity the server came upon an endless loop of bindings and stopped. The whole operation failed.",
  causes = {
    { "A collection is bound, directly or further down, inside itself.",
      "Remove the binding that closes the circle, or walk the tree with Depth: 1." },
    { "The client did not announce that it understands 208.",
      "Send `DAV: bind` in the request if the client can handle 208; the loop is then reported inside the answer." },
  },
  see = { ["208"] = "the same loop, reported to a client that announced bind" },
  source = { { "rfc5842", "7.2" }, { "rfc5842", "7.1" } },
}

meaning {
  code = "510", versions = "RFC 2774",
  title = "Not Extended",
  summary = "Marked OBSOLETED in the registry. In the old HTTP Extension Framework it meant that the request lacked an extension that the resource demands; the answer was to say which.",
  source = { { "rfc2774", "7" }, { "iana" } },
}

meaning {
  code = "511", versions = "RFC 6585",
  title = "Network Authentication Required",
  summary = "The network, not the server, wants a login: a captive portal intercepted the request. The content should link to the login page. An origin server should not send this number, and caches must not store it.",
  causes = {
    { "The device is not logged in to the network that it is connected to.",
      "Open any http page in a browser on that device, follow the link and log in." },
    { "A program without a user, such as a monitor or a device, sits behind the portal.",
      "Ask the network's operator to admit this device, or connect it to a network without a portal." },
  },
  see = {
    ["407"] = "a configured proxy asks for credentials",
    ["401"] = "the server itself asks for credentials",
  },
  source = { { "rfc6585", "6" } },
}
