-- IIS 7.0 and later: 404 and its substatuses.
-- Main source: KB 943891, the Windows SDK header iiscnfg.h and the IIS configuration reference.

meaning {
  code = "404", versions = "7.0+",
  signs = { "404 - File or directory not found." },
  title = "Not found",
  summary = "IIS or the application has nothing to serve for this URL, or refuses to show it. The substatus names the stage that answered.",
  check = "Read sc-substatus in the W3C log; remote visitors see only the general 404 page while errorMode has its default DetailedLocalOnly.",
  see = {
    ["404.0"] = "no file or route behind the URL",
    ["404.3"] = "the file exists, but its extension has no MIME type",
    ["404.17"] = "a page that should run was handed to the static file handler",
  },
  source = { { "kb943891", "404 - Not found" }, { "iis-docs", "troubleshoot/diagnosing-http-errors/how-to-use-http-detailed-errors-in-iis" } },
}

meaning {
  code = "404.0", versions = "7.0+",
  title = "Not found",
  summary = "A handler accepted the request and found nothing behind it: no file for StaticFile, no route for managed code.",
  check = "Look at Handler and Physical Path on the detailed error page and at sc-win32-status: 2 (file) or 3 (folder) means StaticFile, 0 means that the application answered.",
  causes = {
    { "The file or folder is not deployed, its name differs, or the virtual directory points elsewhere.",
      "Compare `appcmd list vdirs` and Physical Path on the detailed error page with the disk; deploy what is missing or correct the path of the virtual directory.",
      when = { win32 = { 2, 3 } } },
    { "The application answered 404 itself: no route or endpoint fits the URL, often because the path base of a sub-application is wrong. IIS missed no file.",
      "Compare the requested path with the routes in the application's own log. If the application has no line of it, trace status 404 with Failed Request Tracing: the event MODULE_SET_RESPONSE_ERROR_STATUS names the module that answered.",
      when = { win32 = 0 } },
    { "A deep link into a single-page application reaches the static file handler, which looks for a file or folder of that name.",
      "Try a URL Rewrite rule to `/index.html` with the conditions that `{REQUEST_FILENAME}` is neither a file nor a directory.",
      when = { win32 = { 2, 3 } } },
    { "A rewrite or proxy rule sends the request to a path that does not exist.",
      "Trace one request with Failed Request Tracing, area Rewrite, and correct the rule that changes the URL.",
      when = { win32 = { 2, 3 } } },
    { "A framework route without an extension ends at the static file handler, because the framework or its handler is missing.",
      "Install it; ASP.NET 4.x with `dism /online /enable-feature /featurename:IIS-ASPNET45 /all`. Restore the handler if a web.config clears it.",
      when = { win32 = 2 } },
    { "The proxy of Application Request Routing is often off when a URL rewritten to another server is looked up on this disk.",
      "Try Enable proxy in Server Proxy Settings; keep the rule limited to your own back ends, otherwise the server relays requests for anybody.",
      when = { win32 = 2 } },
  },
  see = {
    ["404.1"] = "no site at all fits the binding",
    ["404.4"] = "no handler fits the path",
    ["404.9"] = "the file exists but has the Hidden attribute",
    ["403.14"] = "a folder without a default document",
  },
  source = {
    { "kb943891", "404 - Not found" },
    { "iis-support", "troubleshoot-404-file-not-found-error.md (KB 248033)" },
    { "iis-docs", "extensions/url-rewrite-module/using-failed-request-tracing-to-trace-rewrite-rules" },
  },
}

meaning {
  code = "404.1", versions = "7.0+",
  signs = { "has an IP address that is configured not to accept requests that specify a port number." },
  title = "Site not found",
  summary = "No site is configured for the address, port and host name of the request.",
  causes = {
    { "No binding covers the combination of IP address, port and host name that the client used.",
      "List the bindings with `appcmd list sites` and add the missing one, naming the host: `appcmd set site /site.name:\"Site\" \"/+bindings.[protocol='http',bindingInformation='*:80:www.example.com']\"`. Do not leave the name empty: such a binding answers every name, which lets Host-header attacks reach the application." },
  },
  see = {
    ["400"] = "HTTP.sys itself refuses an unknown host name, with reason Hostname in httperr",
    ["404.0"] = "the site exists, the path does not",
  },
  source = {
    { "kb943891", "404 - Not found" },
    { "iiscnfg.h", "MD_ERROR_SUB404_SITE_NOT_FOUND" },
    { "iis-docs", "configuration/system.applicationHost/sites/site/bindings" },
  },
}

meaning {
  code = "404.2", versions = "7.0+",
  signs = {
    "cannot be served because of the ISAPI and CGI Restriction list settings on the Web server.",
    "404.2 - File or directory not found: Lockdown policy prevents this request.",
  },
  title = "ISAPI or CGI restriction",
  summary = "The handler needs an ISAPI DLL or CGI program that isapiCgiRestriction does not allow (0x800704ec, sc-win32-status 1260).",
  check = "In IIS Manager, open ISAPI and CGI Restrictions at the server and find the binary of the handler: it is either Not Allowed or not listed.",
  causes = {
    { "The entry is Not Allowed or missing: for .aspx that of ASP.NET 4.x, for .asp that of asp.dll (Active Server Pages).",
      "Set that one entry to Allowed if the server is meant to run it. On Windows Server 2012 and later install the feature that brings it, ASP.NET 4.x or ASP, rather than editing by hand.",
      when = { win32 = 0x800704ec } },
    { "An ISAPI extension or CGI program of your own is not listed.",
      "Add that single file: `appcmd set config -section:system.webServer/security/isapiCgiRestriction /+\"[path='C:\\app\\custom.dll',allowed='True',groupId='App',description='App']\" /commit:apphost`. Leave notListedIsapisAllowed and notListedCgisAllowed at false: true runs any binary that somebody manages to upload.",
      when = { win32 = 0x800704ec } },
    { "The handler starts a program with arguments, such as php-cgi with -c, but the list holds the bare path.",
      "Try listing the path and its arguments exactly as the handler has them.",
      when = { win32 = 0x800704ec } },
  },
  see = {
    ["403.1"] = "the execute right is missing",
    ["404.17"] = "no dynamic handler suits the application pool",
  },
  source = {
    { "iis-support", "http-error-402-webpage.md (KB 942040)" },
    { "kb943891", "404 - Not found" },
    { "iiscnfg.h", "MD_ERROR_SUB404_DENIED_BY_POLICY" },
    { "iis-docs", "configuration/system.webServer/security/isapiCgiRestriction" },
  },
}

meaning {
  code = "404.3", versions = "7.0+",
  signs = {
    "The page you are requesting cannot be served because of the extension configuration.",
    "404.3 - File or directory not found: MIME map policy prevents this request.",
  },
  title = "MIME type restriction",
  summary = "The static file handler refuses a file because no mimeMap entry covers its extension.",
  check = "Read the extension in cs-uri-stem; the detailed error page shows the handler StaticFile and 0x80070032.",
  causes = {
    { "The extension of a harmless static file is unknown to IIS, often .webmanifest or .avif; on older versions also .json, .woff2 and .wasm.",
      "Add that one type: `appcmd set config \"Site\" -section:system.webServer/staticContent /+\"[fileExtension='.avif',mimeType='image/avif']\"`. In a web.config put `<remove fileExtension=\".avif\"/>` in front of the mimeMap, because a type that a parent also defines turns into 500.19 with 0x800700b7.",
      when = { win32 = 0x80070032 } },
    { "The file holds code that should run (.php, .cshtml), but its handler is missing.",
      "Install the handler. Never add a MIME type for code: IIS would then send the source to every visitor. A wildcard map `.*` likewise publishes backups and key files.",
      when = { win32 = 0x80070032 } },
    { "The file has no extension, such as an ACME challenge.",
      "Put a web.config into that folder alone, for instance `.well-known\\acme-challenge`: `<staticContent><mimeMap fileExtension=\".\" mimeType=\"text/plain\"/></staticContent>`. The extension is a dot, not `.*`, which would hand out every type.",
      when = { win32 = 0x80070032 } },
    { "An ASP.NET Core application serves its own static files, where mimeMap often has no effect.",
      "Try a FileExtensionContentTypeProvider with the extension in StaticFileOptions." },
  },
  see = {
    ["404.4"] = "no handler fits at all",
    ["404.7"] = "request filtering denies the extension",
    ["404.17"] = "a known dynamic extension reached the static file handler",
  },
  source = {
    { "kb943891", "404 - Not found" },
    { "iiscnfg.h", "MD_ERROR_SUB404_DENIED_BY_MIMEMAP" },
    { "iis-docs", "configuration/system.webServer/staticContent/mimeMap" },
    { "iis-docs", "troubleshoot/diagnosing-http-errors/how-to-use-http-detailed-errors-in-iis" },
    { "aspnetcore-docs", "fundamentals/static-files" },
  },
}

meaning {
  code = "404.4", versions = "7.0+",
  signs = { "The resource you are looking for does not have a module or handler associated with it." },
  title = "No handler configured",
  summary = "No entry of the handlers section fits the path, verb and resource type of the request.",
  check = "Run `appcmd list config \"Site/app\" -section:system.webServer/handlers` and see whether the catch-all StaticFile with path * is still there.",
  causes = {
    { "Often a web.config clears the handlers or removes StaticFile and does not put it back.",
      "Add it as the last handler: `<add name=\"StaticFile\" path=\"*\" verb=\"*\" modules=\"StaticFileModule,DefaultDocumentModule,DirectoryListingModule\" resourceType=\"Either\" requireAccess=\"Read\"/>`." },
    { "The framework that should handle the extension may not be installed.",
      "Install what the application needs: ASP.NET 4.x, CGI (with FastCGI) or the ASP.NET Core Hosting Bundle." },
    { "The handler may be limited to some verbs, or to files while the path is virtual.",
      "Try adding the one verb that is needed, or `resourceType=\"Unspecified\"` for a virtual path." },
    { "The preCondition of the handler may exclude this application pool by bitness or runtime version.",
      "Set bitness and runtime version of the pool to what the handler wants. It is worth trying before runAllManagedModulesForAllRequests, which adds cost to every request." },
  },
  see = {
    ["404.3"] = "StaticFile did match, the MIME type is missing",
    ["405.0"] = "a handler did match and refuses the verb",
  },
  source = {
    { "kb943891", "404 - Not found" },
    { "iiscnfg.h", "MD_ERROR_SUB404_NO_HANDLER" },
    { "iis-docs", "configuration/system.webServer/handlers/add" },
    { "iis-support", "error-message-you-visit-web-site.md (KB 2019689)" },
  },
}

meaning {
  code = "404.5", versions = "7.0+",
  signs = { "The specified URL sequence is not accepted by the server." },
  title = "Denied by request filtering configuration (URL sequence)",
  summary = "The URL contains a character sequence that the denyUrlSequences list of request filtering forbids.",
  check = "First look at c-ip and cs-uri-stem: scanners trigger this all day. For a wanted URL compare cs-uri-stem with the list that `appcmd list config \"Site\" /section:requestfiltering` prints.",
  causes = {
    { "The request is a probe for a weakness.",
      "Leave the list as it is: the filter does its work." },
    { "A legitimate URL contains a sequence from a hardening list, such as a colon, // or xp_.",
      "From IIS 7.5 on, list that one URL in alwaysAllowedUrls: `appcmd set config \"Site\" /section:requestfiltering /+\"alwaysAllowedUrls.[url='/report/xp_sales.aspx']\"`; the deny rules then no longer guard it. Otherwise remove the entry at this site only, for instance with `appcmd set config \"Site\" /section:requestfiltering /-\"denyUrlSequences.[sequence='xp_']\"`, which lets the sequence through in every URL of the site. Keep the entry for two dots, it blocks path traversal." },
  },
  see = {
    ["404.8"] = "a whole path segment is hidden",
    ["404.18"] = "the sequence is in the query string",
    ["404.19"] = "a custom filtering rule fired",
  },
  source = {
    { "kb943891", "404 - Not found" },
    { "iiscnfg.h", "MD_ERROR_SUB404_URL_SEQUENCE_DENIED" },
    { "iis-docs", "configuration/system.webServer/security/requestFiltering/denyUrlSequences" },
    { "iis-docs", "manage/configuring-security/use-request-filtering" },
  },
}

meaning {
  code = "404.6", versions = "7.0+",
  signs = { "The specified HTTP verb is not accepted by the server." },
  title = "Verb denied",
  summary = "The verbs list of request filtering denies the HTTP method before any handler is chosen.",
  check = "Look at cs-method and c-ip first: TRACE, DEBUG or an invented method from a stranger is often a probe. Then read the verbs list and its allowUnlisted with `appcmd list config \"Site\" /section:requestfiltering`.",
  causes = {
    { "A hardening list allows only GET, POST and HEAD, while an API needs PUT, DELETE or PATCH.",
      "Allow only the verb that the application handles: `appcmd set config \"Site\" /section:requestfiltering /+\"verbs.[verb='PUT',allowed='true']\"`. A verb that is already listed as denied needs a change of its entry: `appcmd set config \"Site\" /section:requestfiltering \"/verbs.[verb='PUT'].allowed:true\"`. Check first that the application authorises these verbs, because they can change data." },
    { "The browser's CORS preflight fails because OPTIONS is denied.",
      "Allow OPTIONS for the site or application that answers the preflight." },
    { "A scanner sends TRACE or DEBUG.",
      "Keep both denied." },
  },
  see = {
    ["405.0"] = "the verb passed this filter and a handler or WebDAV refuses it",
    ["501"] = "the method is unknown to the server",
  },
  source = {
    { "kb943891", "404 - Not found" },
    { "iiscnfg.h", "MD_ERROR_SUB404_VERB_DENIED" },
    { "iis-docs", "configuration/system.webServer/security/requestFiltering/verbs" },
    { "iis-docs", "manage/configuring-security/use-request-filtering" },
  },
}

meaning {
  code = "404.7", versions = "7.0+",
  signs = {
    "The request filtering module is configured to deny the file extension.",
    "The specified file extension of the resource is not accepted by the server.",
  },
  title = "File extension denied",
  summary = "The fileExtensions list of request filtering denies the extension in the URL.",
  check = "Look at the extension in cs-uri-stem and at c-ip: requests for .config or .mdf from strangers are often probes. The shipped list is defined at server level.",
  causes = {
    { "A download uses an extension of the shipped deny list, such as .config, .cs, .csproj, .mdf, .ldf or .resx.",
      "Rename or zip the file. Allowing the extension exposes every such file in its scope, with its code, keys or data; do it only with `<location>` for one folder that holds none." },
    { "Somebody set `allowUnlisted=\"false\"` as hardening (the default is true), and the extension is not on the list.",
      "Add only what the site has to serve: `appcmd set config \"Site\" /section:requestfiltering /+\"fileExtensions.[fileExtension='.pdf',allowed='true']\"`. For URLs without an extension, try an entry with an empty or `.` extension." },
    { "A route ends in a value that looks like a denied extension, for instance user.cs.",
      "Change the route or pass the value in the query string." },
  },
  see = {
    ["404.3"] = "the extension is allowed but has no MIME type",
    ["404.8"] = "a path segment is hidden",
  },
  source = {
    { "kb943891", "404 - Not found" },
    { "iiscnfg.h", "MD_ERROR_SUB404_FILE_EXTENSION_DENIED" },
    { "iis-docs", "configuration/system.webServer/security/requestFiltering/fileExtensions" },
  },
}

meaning {
  code = "404.8", versions = "7.0+",
  signs = {
    "The request filtering module is configured to deny a path in the URL that contains a hiddenSegment section.",
    "The namespace of the specified URL is hidden by configuration.",
  },
  title = "Hidden namespace",
  summary = "One segment of the URL path equals an entry of hiddenSegments, such as bin, App_Data, App_Code or web.config.",
  check = "Look at c-ip and at the segments between the slashes of cs-uri-stem: requests for web.config or App_Data are often probes and belong refused.",
  causes = {
    { "The site has a public folder with the name of a hidden segment, for instance a bin folder with downloads.",
      "Rename the folder. Where that is impossible, lift the entry for that one path: `<location path=\"tools\"><system.webServer><security><requestFiltering><hiddenSegments><remove segment=\"bin\"/></hiddenSegments></requestFiltering></security></system.webServer></location>`, which publishes everything in bin folders below it. Never take bin, App_Data or web.config off the list for a whole site: DLLs, databases and secrets become downloads." },
    { "A value in a route happens to be a hidden name.",
      "Pass the value in the query string." },
    { "Somebody added an entry of their own that hits a public path.",
      "Confirm that the folder may be public, then remove that entry, for instance with `appcmd set config \"Site\" /section:requestfiltering /-\"hiddenSegments.[segment='private']\"`." },
  },
  see = {
    ["404.5"] = "a sequence anywhere in the URL, not a whole segment",
    ["404.9"] = "the file itself has the Hidden attribute",
  },
  source = {
    { "kb943891", "404 - Not found" },
    { "iiscnfg.h", "MD_ERROR_SUB404_HIDDEN_SEGMENT" },
    { "iis-docs", "configuration/system.webServer/security/requestFiltering/hiddenSegments" },
    { "iis-docs", "manage/configuring-security/use-request-filtering" },
  },
}

meaning {
  code = "404.9", versions = "7.0+",
  signs = { "The requested file has a hidden attribute which prevents it from being served." },
  title = "File attribute hidden",
  summary = "The requested file exists, but IIS does not serve it because it has the Hidden attribute.",
  causes = {
    { "The Hidden attribute is set on the file.",
      "Clear it if the file is meant to be public: `attrib -h \"C:\\inetpub\\wwwroot\\file.htm\"`. The file can be downloaded from then on; restrict access with NTFS permissions, not with the attribute." },
  },
  see = { ["404.8"] = "request filtering hides a path segment" },
  source = {
    { "kb943891", "404 - Not found" },
    { "iiscnfg.h", "MD_ERROR_SUB404_FILE_ATTRIBUTE_HIDDEN" },
    { "iis-support", "hidden-static-files-http-404-access-denied.md (KB 216803)" },
  },
}

meaning {
  code = "404.10", versions = "7.0-10.0",
  signs = { "One of the request headers is longer than the specified limit configured in the server." },
  title = "Request header too long",
  summary = "A request header exceeds its headerLimits entry in request filtering. Newer builds of IIS 10.0 are documented to answer 431 instead; the exact build of the change is not known.",
  check = "Run `appcmd list config \"Site\" /section:requestfiltering` and read requestLimits, headerLimits: header name and sizeLimit in bytes, where 0 denies the header altogether. There is no entry unless somebody added one.",
  causes = {
    { "A limit on Cookie or Authorization was set as hardening and the header has outgrown it.",
      "Shorten the cookie or token first. Otherwise raise that one limit to the size needed: `appcmd set config \"Site\" /section:requestfiltering \"/requestLimits.headerLimits.[header='Cookie'].sizeLimit:8192\"`. HTTP.sys comes first and refuses a header above 16384 bytes by default, with 400." },
  },
  see = {
    ["431"] = "the same limit on newer builds of IIS 10.0",
    ["400"] = "HTTP.sys refuses long headers earlier, with FieldLength or RequestLength in httperr",
  },
  source = {
    { "kb943891", "404 - Not found" },
    { "iis-docs", "configuration/system.webServer/security/requestFiltering/requestLimits/headerLimits" },
    { "iis-support", "httpsys-registry-windows.md (KB 820129)" },
  },
}

meaning {
  code = "404.11", versions = "7.0+",
  signs = {
    "The request filtering module is configured to deny a request that contains a double escape sequence.",
    "This URL is denied because it is susceptible to double-escaping attacks.",
  },
  title = "Request contains double escape sequence",
  summary = "Request filtering decodes the URL twice, gets two different results and refuses it (allowDoubleEscaping is false by default).",
  check = "Look in the raw URL, before the question mark, for `%25` or a plus sign.",
  causes = {
    { "The path contains a plus sign, for instance in a base64 value, a version or an e-mail address.",
      "Encode the value as base64url, or send it in the query string, which may hold a plus sign." },
    { "The client encodes the URL twice, so that a blank becomes `%2520`.",
      "Encode once in the client." },
    { "A file has a plus sign in its name.",
      "Rename the file." },
    { "The URL cannot be changed.",
      "As the last resort set `<requestFiltering allowDoubleEscaping=\"true\"/>` for that application only: it opens the application to attacks with doubly encoded URLs that slip past checks on the path." },
  },
  see = {
    ["404.12"] = "the URL holds non-ASCII characters",
    ["400"] = "HTTP.sys could not parse the URL",
  },
  source = {
    { "kb943891", "404 - Not found" },
    { "iiscnfg.h", "MD_ERROR_SUB404_URL_DOUBLE_ESCAPED" },
    { "iis-docs", "application-frameworks/building-and-running-aspnet-applications/aspnet-20-breaking-changes-on-iis" },
    { "iis-docs", "manage/configuring-security/use-request-filtering" },
  },
}

meaning {
  code = "404.12", versions = "7.0+",
  signs = { "This URL is denied because it has high-bit characters." },
  title = "Request contains high-bit characters",
  summary = "The URL contains non-ASCII characters and allowHighBitCharacters is false. The default is true, so somebody switched it off.",
  causes = {
    { "Non-ASCII characters were denied at the server or the site, but this application uses them in its URLs.",
      "Use ASCII names in the URL, or restore the default where it is needed: `appcmd set config \"Site/app\" /section:requestfiltering /allowHighBitCharacters:true`. This lifts the hardening for all URLs of that application, so ask first why it was set." },
  },
  see = { ["404.11"] = "the URL is encoded twice" },
  source = {
    { "kb943891", "404 - Not found" },
    { "iiscnfg.h", "MD_ERROR_SUB404_URL_HAS_HIGH_BIT_CHARS" },
    { "iis-docs", "configuration/system.webServer/security/requestFiltering" },
    { "iis-docs", "manage/configuring-security/configure-request-filtering-in-iis" },
  },
}

meaning {
  code = "404.13", versions = "7.0-10.0",
  signs = {
    "The request filtering module is configured to deny a request that exceeds the request content length.",
    "This URL is denied because the Content-Length set is longer than specified by configuration.",
  },
  title = "Content length too large",
  summary = "The Content-Length of the request exceeds maxAllowedContentLength, 30000000 bytes by default. Newer builds of IIS 10.0 answer 413.1 instead; the exact build of the change is not known.",
  check = "Compare the client's Content-Length, or cs-bytes in the log, with maxAllowedContentLength and then with the limit of the application behind it, which may have another unit.",
  causes = {
    { "The upload is larger than request filtering allows.",
      "Raise the limit, in bytes, to what the upload needs: `appcmd set config \"Site/app\" /section:requestfiltering /requestLimits.maxAllowedContentLength:209715200`. Prefer a `<location>` element for the upload path alone, because large bodies are a cheap way to overload a server." },
    { "Behind request filtering ASP.NET 4.x has a limit of its own, in KB (4096 KB and 110 seconds by default).",
      "Set `<httpRuntime maxRequestLength=\"204800\" executionTimeout=\"600\"/>` to match.",
      when = { says = "HttpException<>Maximum request length exceeded." } },
    { "Behind request filtering ASP.NET Core has a limit of its own, 30000000 bytes by default, and 134217728 bytes for a multipart form.",
      "In-process, current versions take it from maxAllowedContentLength, so raising that one is enough unless the application sets its own. Otherwise set `[RequestSizeLimit]` on the upload action, or IISServerOptions.MaxRequestBodySize for the whole in-process application; for forms also FormOptions.MultipartBodyLengthLimit. Out-of-process the module switches Kestrel's body limit off; a Kestrel behind another reverse proxy has its own MaxRequestBodySize." },
  },
  see = {
    ["413.1"] = "the same limit on newer builds of IIS 10.0",
    ["413.0"] = "the body does not fit the buffer for client-certificate negotiation",
    ["413"] = "a proxy in front or the application refused the body by a limit of its own",
    ["404.15"] = "the query string is too long",
  },
  source = {
    { "kb943891", "404 - Not found" },
    { "iis-support", "http-404-13-website.md (KB 942074)" },
    { "iis-docs", "configuration/system.webServer/security/requestFiltering/requestLimits" },
    { "iis-docs", "manage/configuring-security/configure-request-filtering-in-iis" },
    { "httpruntime", "maxRequestLength" },
    { "aspnetcore-docs", "mvc/models/file-uploads" },
    { "aspnetcore-docs", "fundamentals/servers/kestrel/options" },
    { "aspnetcore", "src/Servers/IIS/IIS/src/WebHostBuilderIISExtensions.cs" },
  },
}

meaning {
  code = "404.14", versions = "7.0+",
  signs = { "This URL is denied because its length is longer than specified by configuration." },
  title = "Request URL too long",
  summary = "The path of the URL exceeds requestLimits maxUrl, 4096 bytes by default.",
  check = "Look at c-ip and at the length of cs-uri-stem: a long run of one character from a stranger is often a probe, a path that repeats itself points to a redirect loop.",
  causes = {
    { "The application packs data into the path, such as OData keys, encoded JSON or a return address.",
      "Send the data in the query string or in the body." },
    { "A redirect adds to the path on every round.",
      "Break the loop in the redirect or rewrite rule." },
    { "The application needs longer paths.",
      "Raise the limit for that site, at the price of a weaker guard against oversized URLs: `appcmd set config \"Site\" /section:requestfiltering /requestLimits.maxUrl:8192`. Two limits remain and answer 400: UrlSegmentMaxLength of HTTP.sys (260 characters for a segment) and httpRuntime maxUrlLength of ASP.NET 4.x (260)." },
  },
  see = {
    ["404.15"] = "the query string is too long",
    ["404.20"] = "the path has too many segments",
    ["414"] = "the answer of other servers and proxies",
  },
  source = {
    { "kb943891", "404 - Not found" },
    { "iiscnfg.h", "MD_ERROR_SUB404_URL_TOO_LONG" },
    { "iis-docs", "configuration/system.webServer/security/requestFiltering/requestLimits" },
    { "iis-support", "httpsys-registry-windows.md (KB 820129)" },
    { "httpruntime", "maxUrlLength" },
  },
}

meaning {
  code = "404.15", versions = "7.0+",
  signs = {
    "The request filtering module is configured to deny a request where the query string is too long.",
    "This URL is denied because its Query-String is longer than specified by configuration.",
  },
  title = "Query string too long",
  summary = "The query string exceeds requestLimits maxQueryString, 2048 bytes by default.",
  check = "Look at c-ip and cs-uri-query: a ReturnUrl nested in itself points to a login loop, a long junk value from a stranger is often a probe.",
  causes = {
    { "Often the login page itself requires a login, so each redirect nests the return address once more.",
      "Allow anonymous access to the login page alone and leave the rest of the site protected." },
    { "SAML, OpenID or a report filter sends its data with GET; cookieless ASP.NET features add to the length.",
      "Switch to the POST binding or send the filter with POST." },
    { "The application needs longer query strings.",
      "Raise both limits for that site: `appcmd set config \"Site\" /section:requestfiltering /requestLimits.maxQueryString:8192` and, for ASP.NET 4.x, `<httpRuntime maxQueryStringLength=\"8192\"/>` (default 2048 characters, otherwise 400). Larger values weaken the guard against oversized requests. MaxRequestBytes of HTTP.sys (16384 bytes for request line and headers) remains the roof." },
    { "NDES: a SCEP request carries the whole certificate request in its query.",
      "On that server alone set maxQueryString and maxUrl to 65534: `appcmd set config \"Default Web Site\" /section:requestfiltering /requestLimits.maxQueryString:65534 /requestLimits.maxUrl:65534`, the DWORDs MaxFieldLength and MaxRequestBytes of HTTP.sys to 65534, and restart. Large requests then cost an attacker less.",
      when = { says = "/certsrv/mscep/mscep.dll<>- 404 15" } },
  },
  see = {
    ["404.14"] = "the path is too long",
    ["404.18"] = "the query string contains a denied sequence",
    ["400"] = "HTTP.sys refuses the request earlier, with RequestLength in httperr",
  },
  source = {
    { "kb943891", "404 - Not found" },
    { "iiscnfg.h", "MD_ERROR_SUB404_QUERY_STRING_TOO_LONG" },
    { "iis-docs", "application-frameworks/building-and-running-aspnet-applications/aspnet-20-breaking-changes-on-iis" },
    { "iis-docs", "configuration/system.webServer/security/requestFiltering/requestLimits" },
    { "httpruntime", "maxQueryStringLength" },
    { "iis-support", "httpsys-registry-windows.md (KB 820129)" },
  },
}

meaning {
  code = "404.16", versions = "7.0+",
  title = "DAV request sent to the static file handler",
  summary = "A request with a WebDAV verb reached the static file handler, because WebDAV is not in charge of this URL.",
  check = "Look at cs-method and c-ip: a PROPFIND from a stranger is often a probe.",
  causes = {
    { "WebDAV Publishing is not installed or not enabled for the site.",
      "If nobody is meant to use WebDAV here, leave the request refused. Otherwise try installing WebDAV Publishing and enabling it for that site; clients can then change files, so limit the authoring rules to named users over https." },
  },
  see = {
    ["405.0"] = "the handler in charge refuses the verb",
    ["404.6"] = "request filtering denies the verb",
  },
  source = { { "kb943891", "404 - Not found" }, { "iiscnfg.h", "MD_ERROR_SUB404_STATICFILE_DAV" } },
}

meaning {
  code = "404.17", versions = "7.0+",
  signs = { "The requested content appears to be script and will not be served by the static file handler." },
  title = "Dynamic content mapped to the static file handler",
  summary = "The URL names content that should run, but the preconditions of its handler do not fit the application pool, so the static file handler got it and refused. Refusing is right: it keeps the source from visitors.",
  check = "Compare runtime version and pipeline mode in `appcmd list apppools`, and Enable 32-Bit Applications in the pool's Advanced Settings, with the preCondition of the handler in `appcmd list config \"Site/app\" -section:handlers`.",
  causes = {
    { "The pool runs in Classic mode and the handler wants integratedMode, or the reverse.",
      "Set the mode that the handler wants: `appcmd set apppool \"Pool\" /managedPipelineMode:Integrated`. It changes for every application in the pool.",
      when = { win32 = 0x80070032 } },
    { "The pool runs runtime v2.0 or No Managed Code, the handler wants v4.0.",
      "Set it with `appcmd set apppool \"Pool\" /managedRuntimeVersion:v4.0`.",
      when = { win32 = 0x80070032 } },
    { "The handler is for 32 bits and the pool runs with 64 bits.",
      "Use the 64-bit handler, or set `appcmd set apppool \"Pool\" /enable32BitAppOnWin64:true`.",
      when = { win32 = 0x80070032 } },
    { "ASP.NET 4.x is not installed.",
      "Install it with `dism /online /enable-feature /featurename:IIS-ASPNET45 /all`.",
      when = { win32 = 0x80070032 } },
    { "A web.config clears the handlers.",
      "Restore the dynamic handler. Never map the extension to a MIME type: that publishes the source.",
      when = { win32 = 0x80070032 } },
    { "The file has no extension, such as an ACME challenge.",
      "Map the extension `.` to text/plain in a web.config of that folder alone, as for 404.3.",
      when = { win32 = 0x80070032 } },
  },
  see = {
    ["404.3"] = "a static file without MIME type",
    ["500.21"] = "the handler matches, but names a module that is missing",
  },
  source = {
    { "iis-support", "error-message-you-visit-web-site.md (KB 2019689)" },
    { "kb943891", "404 - Not found" },
    { "iiscnfg.h", "MD_ERROR_SUB404_PRECONDITIONED_HANDLER" },
    { "github-issues", "win-acme/win-acme 35" },
  },
}

meaning {
  code = "404.18", versions = "7.5+",
  title = "Querystring sequence denied",
  summary = "The query string contains a sequence of the denyQueryStringSequences list of request filtering. KB 957508 adds the feature to IIS 7.0.",
  check = "Look at c-ip and cs-uri-query first: injection attempts end here. Compare the query string, raw and decoded, with the list; both forms are scanned while unescapeQueryString has its default true.",
  causes = {
    { "The request is an attack or a probe.",
      "Leave the list as it is." },
    { "A list against SQL injection, with words such as select or a double hyphen, also hits normal searches.",
      "Send the search with POST, or allow the harmless query string alone: `appcmd set config \"Site\" /section:requestfiltering /+\"alwaysAllowedQueryStrings.[queryString='q=select']\"`; what matches it bypasses the deny rules, so keep it narrow. Remove an entry from the list only after the application uses parameterised queries, which are the real protection." },
  },
  see = {
    ["404.5"] = "the sequence is in the URL path",
    ["404.15"] = "the query string is too long",
    ["404.19"] = "a custom filtering rule fired",
  },
  source = {
    { "kb943891", "404 - Not found" },
    { "iiscnfg.h", "MD_ERROR_SUB404_QUERY_STRING_SEQUENCE_DENIED" },
    { "iis-docs", "configuration/system.webServer/security/requestFiltering/denyQueryStringSequences" },
    { "iis-docs", "configuration/system.webServer/security/requestFiltering/alwaysAllowedQueryStrings" },
    { "iis-docs", "manage/configuring-security/using-enhanced-request-filtering-features-in-iis" },
  },
}

meaning {
  code = "404.19", versions = "7.5+",
  title = "Denied by filtering rule",
  summary = "A custom rule in filteringRules of request filtering matched the URL, the query string or a header. KB 957508 adds the feature to IIS 7.0.",
  check = "Look at c-ip and the request first: it may be the probe that the rule is meant to stop. Then find the rule whose denyStrings match in `appcmd list config \"Site\" /section:requestfiltering`.",
  causes = {
    { "A deny string of a rule also matches legitimate requests.",
      "Narrow the rule first: limit it to file extensions with appliesTo, or scan only the part that matters (scanUrl, scanQueryString, scanHeaders). Removing the string lets the attack it was written for through again." },
  },
  see = {
    ["404.5"] = "the plain list for URL sequences",
    ["404.18"] = "the plain list for query strings",
  },
  source = {
    { "kb943891", "404 - Not found" },
    { "iiscnfg.h", "MD_ERROR_SUB404_DENIED_BY_FILTERING_RULE" },
    { "iis-docs", "configuration/system.webServer/security/requestFiltering/filteringRules" },
  },
}

meaning {
  code = "404.20", versions = "8.0+",
  title = "Too many URL segments",
  summary = "The path has more segments than the limit maxUrlSegments of the site allows, 32 by default.",
  causes = {
    { "The URL is nested too deeply.",
      "Shorten the path. Otherwise try a higher limit for that site: `appcmd set config -section:system.applicationHost/sites \"/[name='Site'].limits.maxUrlSegments:64\" /commit:apphost`; it weakens the guard against nonsense URLs, so go no higher than needed." },
  },
  see = {
    ["404.14"] = "the path has too many bytes",
    ["400"] = "HTTP.sys has a limit of its own, UrlSegmentMaxCount (255)",
  },
  source = {
    { "kb943891", "404 - Not found" },
    { "iiscnfg.h", "MD_ERROR_SUB404_TOO_MANY_URL_SEGMENTS" },
    { "iis-docs", "configuration/system.applicationHost/sites/site/limits" },
    { "iis-docs", "extensions/introduction-to-iis-express/iis-80-express-readme" },
  },
}

meaning {
  code = "404.501", versions = "8.0+",
  title = "Too many requests from the same client IP; concurrent limit",
  summary = "Dynamic IP Restrictions refused the client because it has too many requests open at once, and denyAction is NotFound. The rule is off by default, so somebody switched it on; for IIS 7.x it came as an extension.",
  check = "See in c-ip whether one address or all users are hit, and read the limits with `appcmd list config \"Site\" -section:system.webServer/security/dynamicIpSecurity`.",
  causes = {
    { "All users share one address, that of a proxy or a NAT.",
      "Switch enableProxyMode on (default false) only behind a proxy that overwrites X-Forwarded-For, with IIS unreachable past it, as clients can forge the header: "
        .. "`appcmd set config \"Site\" -section:system.webServer/security/dynamicIpSecurity /enableProxyMode:true /commit:apphost`. For a NAT, raise the limit." },
    { "The limit maxConcurrentRequests (default 5) is too small for a page with many files.",
      "Measure first: `appcmd set config \"Site\" -section:system.webServer/security/dynamicIpSecurity /enableLoggingOnlyMode:true /commit:apphost` logs and blocks nobody, attackers included. "
        .. "Then set `/denyByConcurrentRequests.maxConcurrentRequests:<number>` the same way, no higher than normal pages need, and turn the mode off." },
    { "It is an attack or a crawler.",
      "Keep the rule. With denyAction AbortRequest IIS drops the connection without an answer." },
    { "The file really does not exist, and logging-only mode is on: the substatus then only says what the rule would have refused. Microsoft shows such a line for the request rate.",
      "Look for the file: nobody was blocked.",
      when = { win32 = { 2, 3 } } },
  },
  see = {
    ["404.502"] = "the request rate is the limit that was hit",
    ["403.501"] = "the same limit with denyAction Forbidden, the default",
    ["401.501"] = "the same limit with denyAction Unauthorized",
    ["200.501"] = "logging-only mode",
  },
  source = {
    { "kb943891", "404 - Not found" },
    { "iis-docs", "configuration/system.webServer/security/dynamicIpSecurity" },
    { "iis-docs", "configuration/system.webServer/security/dynamicIpSecurity/denyByConcurrentRequests" },
    { "iis-docs", "manage/configuring-security/using-dynamic-ip-restrictions" },
  },
}

meaning {
  code = "404.502", versions = "8.0+",
  title = "Too many requests from the same client IP; maximum request rate",
  summary = "Dynamic IP Restrictions refused the client because it sends requests too fast, and denyAction is NotFound. The rule is off by default, so somebody switched it on; for IIS 7.x it came as an extension.",
  check = "See in c-ip whether one address or all users are hit, and read the limits with `appcmd list config \"Site\" -section:system.webServer/security/dynamicIpSecurity`.",
  causes = {
    { "All users share one address, that of a proxy or a NAT.",
      "Switch enableProxyMode on (default false) only behind a proxy that overwrites X-Forwarded-For, with IIS unreachable past it, as clients can forge the header: "
        .. "`appcmd set config \"Site\" -section:system.webServer/security/dynamicIpSecurity /enableProxyMode:true /commit:apphost`. For a NAT, raise the limit." },
    { "The limit maxRequests (default 20 in 200 milliseconds) is too small for a page with many files.",
      "Measure first: `appcmd set config \"Site\" -section:system.webServer/security/dynamicIpSecurity /enableLoggingOnlyMode:true /commit:apphost` logs and blocks nobody, attackers included. "
        .. "Then set `/denyByRequestRate.maxRequests:<number>` the same way, no higher than normal pages need, and turn the mode off." },
    { "It is an attack or a crawler.",
      "Keep the rule. With denyAction AbortRequest IIS drops the connection without an answer." },
    { "The file really does not exist, and logging-only mode is on: the substatus then only says what the rule would have refused. Microsoft shows such a line for the request rate.",
      "Look for the file: nobody was blocked.",
      when = { win32 = { 2, 3 } } },
  },
  see = {
    ["404.501"] = "the number of concurrent requests is the limit that was hit",
    ["403.502"] = "the same limit with denyAction Forbidden, the default",
    ["401.502"] = "the same limit with denyAction Unauthorized",
    ["200.502"] = "logging-only mode",
  },
  source = {
    { "kb943891", "404 - Not found" },
    { "iis-docs", "configuration/system.webServer/security/dynamicIpSecurity" },
    { "iis-docs", "configuration/system.webServer/security/dynamicIpSecurity/denyByRequestRate" },
    { "iis-docs", "manage/configuring-security/using-dynamic-ip-restrictions" },
  },
}

meaning {
  code = "404.503", versions = "8.0+",
  title = "Client IP in the deny list",
  summary = "The ipSecurity rules deny the address that IIS sees, and denyAction is NotFound.",
  check = "Compare c-ip in the log with `appcmd list config \"Site\" -section:system.webServer/security/ipSecurity`.",
  causes = {
    { "A rule denies the address, or the list admits only named addresses (allowUnlisted is false; the default is true) and this one is missing.",
      "Look in the log for what the address did. If it is wanted, remove its deny rule or add it: `appcmd set config \"Site\" -section:system.webServer/security/ipSecurity /+\"[ipAddress='203.0.113.7',allowed='true']\" /commit:apphost`. The loopback address needs an entry too, or browsing on the server itself fails." },
    { "Behind a proxy or load balancer every client arrives with its address.",
      "Restrict addresses at the proxy, or let IIS read X-Forwarded-For (enableProxyMode, default false): `appcmd set config \"Site\" -section:system.webServer/security/ipSecurity /enableProxyMode:true /commit:apphost`. "
        .. "Clients can forge that header, so do it only if the proxy overwrites it and IIS cannot be reached past the proxy." },
    { "An IPv6 client often falls through rules that list IPv4 addresses only.",
      "Compare the form of c-ip with the rules, and try the host's IPv4 address to prove it. If the client is wanted, try a rule for its IPv6 address." },
  },
  see = {
    ["403.503"] = "the same list with denyAction Forbidden, the default",
    ["404.504"] = "a rule on a host name fired",
    ["404.501"] = "a dynamic limit fired, not the list",
  },
  source = {
    { "kb943891", "404 - Not found" },
    { "iis-docs", "configuration/system.webServer/security/ipSecurity" },
  },
}

meaning {
  code = "404.504", versions = "8.0+",
  title = "Client host name in the deny list",
  summary = "The ipSecurity rules deny the host name of the client, and denyAction is NotFound.",
  check = "Look for the rules with a domain name in `appcmd list config \"Site\" -section:system.webServer/security/ipSecurity`.",
  causes = {
    { "A domain-name rule covers the name that a reverse DNS lookup returns for the client.",
      "If the client is wanted, replace the rule with one on addresses; lookups by name (enableReverseDns) are slow and unreliable." },
  },
  see = {
    ["403.504"] = "the same list with denyAction Forbidden, the default",
    ["404.503"] = "a rule on an address fired",
  },
  source = {
    { "kb943891", "404 - Not found" },
    { "iis-docs", "configuration/system.webServer/security/ipSecurity" },
  },
}
