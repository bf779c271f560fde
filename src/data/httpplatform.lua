-- HttpPlatformHandler: the module that starts a process (Java, Node.js, Python) behind IIS and forwards requests to it.
-- Main source: MicrosoftDocs/iis-docs, the configuration reference of HttpPlatformHandler; issues for what people meet.

meaning {
  code = "502.3", versions = "1.0-1.2",
  title = "Bad gateway: the process gave no answer",
  summary = "HttpPlatformHandler has no process to forward to, or got no usable answer from it.",
  check = "The error code on the page: 0x8007053d no process, 0x80072ee2 time-out, 0x80072f78 broken answer. Then the Application log, and the file of stdoutLogFile.",
  causes = {
    { "The program of processPath does not exist or may not be run: Process failed to start with -2147024894 (0x80070002 not found) or -2147024891 (0x80070005 access denied).",
      "Name the program with its whole path in `<httpPlatform processPath=...>` (a path that begins with . counts from the site root since 1.2), install the runtime, and give the pool identity Read & execute on it.",
      when = { win32 = 1341, says = { "failed to start. Port = <>, Error Code = '-2147024894'", "failed to start. Port = <>, Error Code = '-2147024891'" } } },
    { "The process ends at once or never listens on HTTP_PLATFORM_PORT, so that the module gives up after rapidFailsPerMinute (10) tries or startupTimeLimit (10 s).",
      "Set `stdoutLogEnabled=\"true\"` with stdoutLogFile in a folder that the pool may write, and read what the program prints. Pass it the port: %HTTP_PLATFORM_PORT% in arguments or environmentVariables. For a slow start raise startupTimeLimit.",
      when = { win32 = 1341, says = "httpPlatformHandler<>0x8007053d" } },
    { "The request took longer than requestTimeout (00:02:00 by default).",
      "Speed it up, or set `requestTimeout=\"00:05:00\"` for that application.",
      when = { win32 = 12002 } },
    { "The process broke its answer off or did not speak HTTP, mostly after an exception.",
      "Read the log of the application at that second.",
      when = { win32 = { 12152, 12030 } } },
  },
  see = { ["502.3"] = "for the ASP.NET Core Module and for ARR, the same number", ["500.121"] = "on Azure App Service the front end ends a request after 230 seconds" },
  source = { { "iis-docs", "extensions/httpplatformhandler/httpplatformhandler-configuration-reference" },
    { "github-issues", "unosquare/passcore 33; aspnet/Hosting 475" } },
}
