-- IIS 7.0 and later: what a Win32 code says behind several statuses, whatever their substatus.
-- Main source: MicrosoftDocs/win32 for the names; the IIS support articles and field reports for what they mean in a log.

shared {
  codes = { "2xx", "3xx" }, versions = "7.0+",
  causes = {
    { "The request was served, but the client or a proxy closed the connection with a reset before the delivery was confirmed, as browsers, cancelled downloads and probes do.",
      "Leave such lines out of error rates, and look when they jump up: it is often an early sign of slowness. If all clients show them at once, test switch, firewall and network card. If one caller always stops at the same time-taken, that is its time-out; a back end then logs `200 0 64` and ARR in front `502 3 12002`. Speed up the request, or raise the time-out of that caller, of ARR or of the load balancer. For probes try a tiny page.",
      when = { win32 = 64 }, benign = true },
    { "The answer could not be sent in time: often the link of the client was slow or lost. Microsoft documents only the name of 121; this is field experience.",
      "Leave single lines. If clients of every network show it, try driver and offload settings of the server's network card; behind a VPN, the MTU.",
      when = { win32 = 121 }, benign = true },
    { "The status was already set when the I/O was cancelled, often because the client stopped a download or an upload. Microsoft documents only the name of 995; this is field experience.",
      "Leave single lines. If they cluster around recycles or deployments (System log, source WAS), try overlapped recycling, and drain the server first.",
      when = { win32 = 995 }, benign = true },
    { "The server gave up the connection after the status was set, often because the client had left or read too slowly. Microsoft documents only the name of 1236; this is field experience.",
      "Leave single lines. Where they are many, read httperr at that second: Timer_MinBytesPerSecond or Timer_EntityBody means that HTTP.sys ran into a time limit. Without them look in the log of the application: an error after the headers were sent can only cut the connection, and code may abort its own responses. Else try looking for a pool that shuts down.",
      when = { win32 = 1236 }, benign = true },
  },
  source = { { "iis-support", "troubleshooting-502-errors-in-arr" }, { "win32-docs", "Debug/system-error-codes--0-499-" },
    { "win32-docs", "Debug/system-error-codes--500-999-" }, { "win32-docs", "Debug/system-error-codes--1000-1299-" },
    { "iis-docs", "configuration/system.applicationHost/webLimits" }, { "aspnetcore-docs", "test/troubleshoot-azure-iis" },
    { "port135-500.19" }, { "it-notebook-64" } },
}

shared {
  codes = { "401" }, versions = "7.0+",
  causes = {
    { "Windows refused a user name and password, usually from Basic authentication: the visitor typed a wrong one, or a client still has an old one.",
      "Correct the credentials in the client. If the line repeats every few seconds, find that client by c-ip before it locks the account.",
      when = { win32 = 1326 } },
    { "The password stored for a custom anonymous account is no longer right.",
      "Enter the new password in IIS Manager under Authentication, Anonymous Authentication, Edit. Or use the identity of the pool: `appcmd set config \"Site\" -section:system.webServer/security/authentication/anonymousAuthentication /userName:\"\" /commit:apphost`, and grant it read and execute: `icacls \"C:\\site\" /grant \"IIS AppPool\\<pool>:(OI)(CI)RX\"`.",
      when = { win32 = 1326 } },
    { "The account cannot log on: it is locked (1909) or disabled (1331), its password has run out (1330) or must be changed first (1907), a restriction such as logon hours applies (1327), or it lacks the right to this kind of logon (1385).",
      "Unlock or enable the account, or set a new password, once it is clear who locked or disabled it and why. Grant a missing logon right to this one account or its group only.",
      when = { win32 = { 1909, 1331, 1330, 1907, 1327, 1385 } } },
  },
  source = { { "kb943891", "401 - Access denied" }, { "win32-docs", "Debug/system-error-codes--1300-1699-" },
    { "win32-docs", "Debug/system-error-codes--1700-3999-" },
    { "iis-docs", "configuration/system.webServer/security/authentication/anonymousAuthentication" } },
}
