-- ASP.NET Core: exceptions and log lines of the framework that name no status, and the 413 of its own servers.
-- Main source: ASP.NET Core source code and documentation.

local DOCS = "aspnetcore-docs"

meaning {
  code = "408", versions = "ASP.NET Core 2.0+",
  title = "Body came too slowly",
  signs = { "Reading the request body timed out due to data arriving too slowly. See MinRequestBodyDataRate." },
  summary = "Kestrel gave up on the body: after a grace period of 5 s it came with less than MinRequestBodyDataRate, 240 bytes a second. Code that reads a body gets a BadHttpRequestException.",
  check = "One client or all: a slow or broken connection of its own, or a server that reads too late.",
  causes = {
    { "The connection of the client is slow or broke off in the middle of an upload.",
      "Let the client send again." },
    { "The server is too busy to read: requests that block threads leave none for the rest (thread pool starvation).",
      "Await what blocks (`.Result`, `.Wait()`, synchronous reads of the body). `dotnet-counters monitor -p PID` shows it: the number of pool threads climbs slowly and steadily while the CPU is far from full." },
    { "Uploads from bad networks are normal here.",
      "Lower the rate for that action alone with IHttpMinRequestBodyDataRateFeature: over HTTP/2 it can only switch the limit off, and another rate raises a NotSupportedException. Without any limit slow clients hold connections as long as they like." },
  },
  source = { { "aspnetcore", "Kestrel/Core/src/CoreStrings.resx and KestrelBadHttpRequestException.cs; issues KestrelHttpServer 2855 and 2936" },
    { DOCS, "fundamentals/servers/kestrel/options" }, { "dotnet-docs", "core/diagnostics/debug-threadpool-starvation" } },
}

meaning {
  code = "413", versions = "ASP.NET Core 0+",
  title = "Body is larger than the server's limit",
  signs = { "Request body too large. The max request body size is", "BadHttpRequestException: Request body too large." },
  summary = "Kestrel, HTTP.sys or IIS in-process refused the body: MaxRequestBodySize, 30000000 bytes by default.",
  causes = {
    { "The upload is larger than MaxRequestBodySize.",
      "Raise it for that action alone: `[RequestSizeLimit(209715200)]`, or for the server: `options.Limits.MaxRequestBodySize` in ConfigureKestrel, IISServerOptions.MaxRequestBodySize in-process. For forms also raise FormOptions.MultipartBodyLengthLimit (134217728 bytes), behind IIS maxAllowedContentLength. Large bodies are a cheap way to overload a server." },
  },
  see = { ["404.13"] = "request filtering of IIS refuses it before the application runs" },
  source = { { "aspnetcore", "Kestrel/Core/src/CoreStrings.resx" }, { DOCS, "mvc/models/file-uploads; fundamentals/servers/kestrel/options" } },
}

family { id = "aspnetcore", title = "message of ASP.NET Core", key = "name" }

entry {
  key = "key not in the key ring",
  title = "Cookie or token was made with a key that is gone",
  signs = {
    "was not found in the key ring.", "The antiforgery token could not be decrypted.",
    "An exception was thrown while deserializing the token.", "Error unprotecting the session cookie.",
  },
  summary = "Data Protection lacks the key that encrypted a cookie or token: forms answer 400, users are logged out, sessions are empty.",
  causes = {
    { "The keys were lost at a restart: a container without a volume, or a pool of IIS without a user profile keeps them in memory.",
      "Store them: `services.AddDataProtection().PersistKeysToFileSystem(dir)` on a volume (or Azure Blob, Redis, DbContext), protected with ProtectKeysWithCertificate or a like method. IIS: set Load User Profile of the pool to True." },
    { "Several instances, or the slots of an App Service, have keys of their own.",
      "Let all share one store with PersistKeysTo..., and set the same SetApplicationName." },
    { "The client still has a cookie from before; after keys are stored this ends by itself.",
      "Delete the cookies of the site in that browser." },
  },
  source = { { DOCS, "security/data-protection/configuration/overview" }, { "aspnetcore", "DataProtection/src/Resources.resx" } },
}

entry {
  key = "Correlation failed",
  title = "The login came back without its cookie",
  signs = { "Exception: Correlation failed.", "AuthenticationFailureException: Correlation failed.", "Error from RemoteAuthentication: Correlation failed" },
  summary = "The answer of the identity provider came without the cookie .AspNetCore.Correlation that was set at the start of the login.",
  causes = {
    { "The site is called by http, or the proxy in front ends TLS and the application does not know: the browser drops a cookie with SameSite=None that is not Secure.",
      "Use https; behind a proxy call UseForwardedHeaders before UseAuthentication, with X-Forwarded-Proto taken from this proxy only (KnownProxies)." },
    { "Several instances have keys of their own, or the keys were lost.",
      "Share the keys of Data Protection: PersistKeysTo... and one SetApplicationName." },
    { "The user went back in the browser, bookmarked the login page, or took too long.",
      "Handle OnRemoteFailure: send the user to the start of the login." },
  },
  source = { { DOCS, "security/samesite; host-and-deploy/proxy-load-balancer" }, { "aspnetcore", "Security/Authentication/Core/src/RemoteAuthenticationHandler.cs" } },
}

entry {
  key = "service is not registered", status = "500",
  title = "A constructor asks for a service that is not registered",
  signs = { "Unable to resolve service for type '<>' while attempting to activate '" },
  summary = "Dependency injection does not know the first type of the message, which a constructor of the second one asks for.",
  causes = {
    { "The registration is missing, or only the class is registered where the interface is asked for.",
      "Register the type that is asked for before builder.Build(): `builder.Services.AddScoped<IOrders, Orders>();`, AddDbContext for a context, AddHttpClient for an HttpClient." },
  },
  source = { { DOCS, "fundamentals/dependency-injection" } },
}

entry {
  key = "multipart body is too long", status = "400 500",
  title = "The form is larger than its limit",
  signs = { "Multipart body length limit <> exceeded" },
  summary = "Reading the form stopped at FormOptions.MultipartBodyLengthLimit, 134217728 bytes by default, with an InvalidDataException: 400 where the framework binds the form, 500 where the code reads Request.Form and catches nothing.",
  causes = {
    { "The upload is larger than the limit of forms.",
      "Raise it for that action: `[RequestFormLimits(MultipartBodyLengthLimit = 209715200)]`, with `[RequestSizeLimit]` beside it." },
  },
  source = { { DOCS, "mvc/models/file-uploads" } },
}
