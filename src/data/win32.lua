-- Win32 errors, SSPI, WinHTTP and HRESULT values that stand in sc-win32-status or on an IIS error page.
-- Main source: MicrosoftDocs/win32 for the names; the IIS support articles for what they mean in a log.

-- A value and its HRESULT (0x8007nnnn) are one key: it is written as the plain value, and once more only where the HRESULT has a meaning of its own.
family { id = "win32", title = "Win32 code or HRESULT", key = "hresult",
  looks = {
    "HRESULT: <>", "hresult:<>, message:", "Failed HRESULT returned: <>", "sc-win32-status <>", ", ErrorCode = '<>'",
    ", ErrorCode '<>'", ", Error Code = '<>'", "exception code = '<>'", "The process exit code was '<>'",
    "The error code returned from the cryptographic module is <>", "The compiler failed with error code <>",
    "System error <> has occurred", "Microsoft VBScript runtime error '<>'",
    "WinHttpException: Error <> calling", "Error <> calling WinHttpSendRequest", "Error <> calling WinHttpReceiveResponse",
    "Error <> calling WINHTTP_CALLBACK_STATUS_REQUEST_ERROR",
    "Win32 error <>", "Win32 error code <>", "WinHTTP error <>", "os error <>",
    "SSL Certificate add failed, Error: <>", "SSL Certificate deletion failed, Error: <>", "Url reservation add failed, Error: <>",
    "Url reservation delete failed, Error: <>", "on Local Computer. Error <>", "service-specific error code <>",
  },
}

-- What programs print that listen through HTTP.sys themselves: .NET Framework, ASP.NET Core and its predecessor. The number is
-- that of Windows in newer versions of .NET, and E_FAIL in older ones.
local LISTENERS = { "HttpListenerException", "HttpSysException", "WebListenerException" }

local function of_listeners(number, message)
  local signs = {}
  for i = 1, #LISTENERS do
    signs[#signs + 1] = LISTENERS[i] .. " (" .. number .. "): " .. message
    signs[#signs + 1] = LISTENERS[i] .. " (0x80004005): " .. message
  end
  return signs
end

local PORT_IN_USE = of_listeners("32", "The process cannot access the file because it is being used by another process")

entry {
  key = 0, name = "ERROR_SUCCESS",
  title = "No error recorded",
  summary = "No Windows error stands behind the status. With 404.0 it was the application that answered, not the static file handler; with 503 from the ASP.NET Core Module the file app_offline.htm is mostly in place.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" }, { "aspnetcore", "AspNetCore/AppOfflineHandler.cpp" } },
}

entry {
  key = 1, name = "ERROR_INVALID_FUNCTION",
  title = "The function does not suit its target",
  summary = "The object does not offer the function that was called. With 405.0 it is the verb that the handler or module does not take.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" }, { "iis-support", "KB 942051" } },
}

entry {
  key = 2, name = "ERROR_FILE_NOT_FOUND",
  title = "The file does not exist",
  summary = "The file behind the URL is missing; it comes with 404.0 from the static file handler. With 500.0 or 502.5 of the ASP.NET Core Module the executable named in processPath was not found.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" }, { "aspnetcore-docs", "host-and-deploy/azure-iis-errors-reference" } },
}

entry {
  key = 3, name = "ERROR_PATH_NOT_FOUND",
  title = "The folder does not exist",
  summary = "A folder on the physical path is missing. It comes with 404.0 when the URL leads there, and with 500.19 when the physical path of the site, application or virtual directory does not exist or cannot be entered.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" }, { "iis-support", "KB 942055" } },
}

entry {
  key = 5, name = "ERROR_ACCESS_DENIED",
  title = "Access is refused",
  summary = "The identity of the request, or of the pool, lacks a right. With 401.3 the rights of file or share refuse, with 500.19 the configuration file is not readable; with 401.2 it is usually the harmless first leg of a Windows handshake.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" }, { "iis-support", "KB 942055" }, { "iis-blog-winauth" } },
}

entry {
  key = 13, name = "ERROR_INVALID_DATA",
  title = "The data cannot be understood",
  summary = "Something that was read could not be understood. With 500.19 the configuration XML is malformed or holds an unknown element; with 500.0 a handler names a module that the site does not have.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" }, { "iis-support", "KB 942055" }, { "iis-support", "KB 942031" } },
}

entry {
  key = 32, name = "ERROR_SHARING_VIOLATION",
  title = "Another process has the file open",
  signs = PORT_IN_USE,
  summary = "Another process has the file open. At the start of a site, or of a program that uses HTTP.sys, it is no file: the port of the binding is in use.",
  check = "For a port run `netstat -ano | findstr :<port>` and `tasklist /fi \"pid eq <pid>\"`. Process 4 is HTTP.sys itself: `netsh http show servicestate` shows who has the URL.",
  causes = {
    { "An assembly of the application was being copied or scanned while ASP.NET loaded it.",
      "Put app_offline.htm into the application folder before you copy, or deploy into a new folder and switch the physical path.",
      when = { says = "Could not load file or assembly '<>' or one of its dependencies. The process cannot access the file because it is being used by another process." } },
    { "At the start of a site: another program, such as a second web server, a VPN client or a remote support tool, listens on the address and port of a binding.",
      "Stop that program or move it to another port, or change the binding; then run `appcmd start site \"Site\"`.",
      when = { says = {
        "There was an error while performing this operation. <> The process cannot access the file because it is being used by another process",
        "hresult:80070020, message:Command execution failed.",
        "Failed to register URL \"<>\" for site \"<>\" application \"<>\". Error description: The process cannot access the file",
        PORT_IN_USE[1], PORT_IN_USE[2], PORT_IN_USE[3], PORT_IN_USE[4], PORT_IN_USE[5], PORT_IN_USE[6],
      } } },
  },
  see = { ["event HttpEvent 15005"] = "what HTTP.sys writes when it cannot open an address and port" },
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" }, { "rdpsupport-0x80070020" }, { "so-5358020" },
    { "iis-support", "troubleshooting-ssl-related-issues-server-certificate" },
    { "aspnetcore", "issue HttpSysServer 429; HttpSys/src/HttpSysException.cs" },
    { "dotnet-runtime", "Microsoft.Win32.Primitives, Win32Exception.cs" } },
}

entry {
  key = 33, name = "ERROR_LOCK_VIOLATION",
  title = "Part of the file or section is locked",
  summary = "Another owner has locked a part of the object. With 500.19 it is a configuration section that a higher level has locked.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" }, { "iis-support", "KB 942055" } },
}

entry {
  key = 38, name = "ERROR_HANDLE_EOF",
  title = "Nothing is left to read in the file",
  summary = "A read went up to the end of the file, and there was nothing more to read.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" } },
}

entry {
  key = 50, name = "ERROR_NOT_SUPPORTED",
  title = "This kind of request is not supported",
  summary = "The handler cannot serve what was asked for. With 404.3 and 404.17 the static file handler refuses; with 500.0 it is an ISAPI filter that IIS does not support, or a request for a client certificate that came after the TLS 1.3 handshake.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" }, { "iis-support", "KB 2019689" },
    { "iis-support", "KB 942031" }, { "iis-blog-tls13" } },
}

entry {
  key = 53, name = "ERROR_BAD_NETPATH",
  title = "No such computer on the network",
  summary = "The computer that holds the share could not be found. With 500.0 the content folder is on such a path.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" }, { "iis-support", "KB 942031" } },
}

entry {
  key = 59, name = "ERROR_UNEXP_NET_ERR",
  title = "The network failed unexpectedly",
  summary = "The network failed in a way that Windows did not expect, often while a share was in use.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" } },
}

entry {
  key = 64, name = "ERROR_NETNAME_DELETED",
  title = "The connection was already gone",
  summary = "The client, or a proxy in front, closed the connection before IIS had finished; an ASP.NET Core application sees it as a COMException (0x80070040). The status stays what it was, often 200, and in itself this is no fault of the server. By its name it can also be the connection to a file server, where files lie on a share.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" }, { "iis-support", "troubleshooting-502-errors-in-arr" },
    { "aspnetcore", "issues 42739 and 50944" } },
}

entry {
  key = 67, name = "ERROR_BAD_NET_NAME",
  title = "The share name was not found",
  summary = "The server of a UNC path was found, but it has no share of that name.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" } },
}

entry {
  key = 87, name = "ERROR_INVALID_PARAMETER",
  title = "A parameter is not valid",
  summary = "A module or the application passed a value that Windows does not accept.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" } },
}

entry {
  key = 109, name = "ERROR_BROKEN_PIPE",
  title = "The other end of the pipe has closed",
  summary = "The process at the other end of a pipe went away. With 500.0 (FastCGI) and 502.2 (CGI) it often is the program itself that crashed, such as php-cgi.exe.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" } },
}

entry {
  key = 121, name = "ERROR_SEM_TIMEOUT",
  title = "A network operation took too long",
  summary = "Windows waited too long for an operation to complete. In a web log it is often a send to a client that no longer acknowledges data; Microsoft documents only the name.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" } },
  confidence = "medium",
}

entry {
  key = 126, name = "ERROR_MOD_NOT_FOUND",
  title = "A DLL or one it depends on is missing",
  summary = "A module could not be loaded because its DLL, or another DLL that it needs, is not there; with 500.19 the configuration names it. Behind 500.100 it is mostly a COM component that a script creates.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" }, { "iis-support", "KB 942055" } },
}

entry {
  key = 127, name = "ERROR_PROC_NOT_FOUND",
  title = "The DLL lacks the function asked for",
  summary = "The DLL was loaded, but has no entry point of the expected name. With 500.0 an ISAPI filter is not valid, or a handler mapping points to the wrong DLL.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" }, { "iis-support", "KB 942031" } },
}

entry {
  key = 183, name = "ERROR_ALREADY_EXISTS",
  title = "The entry exists already",
  signs = { "because it conflicts with an existing registration on the machine.", "HttpListenerException (183): Failed to listen on prefix" },
  summary = "With 500.19 an entry or a section of the configuration is defined twice, often once in a parent. At the start of a site, or of a program that uses HTTP.sys, its URL is registered already.",
  causes = {
    { "Another site or program has registered the same address, port and host name; with IIS Express it is often an iisexpress.exe that was left over. A program that stops and starts its ASP.NET Core host without disposing of the first one collides with itself.",
      "Look for the URL in `netsh http show servicestate`. End the left-over process, or give one of the two another port or host name.",
      when = { says = {
        "because it conflicts with an existing registration on the machine.",
        "HttpListenerException (183): Failed to listen on prefix", "HttpSysException (183): The prefix '<>' is already registered.",
        "HttpSysException (0x80004005): The prefix '<>' is already registered.",
        "hresult:800700b7, message:Command execution failed.",
        "Failed to register URL \"<>\" for site \"<>\" application \"<>\". Error description: Cannot create a file when that file already exists",
      } } },
    { "With netsh: that address and port has a certificate already, or that URL a reservation.",
      "Note all of `netsh http show sslcert ipport=<ip:port>` or `netsh http show urlacl url=<url>`. Then delete that entry and add the new one with every option that was not at its default.",
      when = { says = { "SSL Certificate add failed, Error: 183", "Url reservation add failed, Error: 183" } } },
    { "With IIS Manager or iisreset: a copy of a schema file lies in `C:\\Windows\\System32\\inetsrv\\config\\schema`, so that a section is declared twice.",
      "Move the copy out of that folder.",
      when = { says = "from the IClassFactory failed due to the following error: 800700b7" } },
  },
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" }, { "iis-support", "KB 942055" }, { "win-acme", "issues 1418 and 1621" },
    { "win32-docs", "Http/add-sslcert" }, { "benperk", "IIS Admin Service fails to start" },
    { "aspnetcore", "HttpSys/src/NativeInterop/UrlGroup.cs; issue 60107" } },
}

entry {
  key = 193, name = "ERROR_BAD_EXE_FORMAT",
  title = "Not a valid program or DLL for this process",
  summary = "The file is damaged or of another bitness than the worker process. With 500.19 it is the DLL of a module; with 500.0 a DLL that cannot serve its script mapping, or an ASP.NET Core application.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" }, { "iis-support", "KB 942055" },
    { "iis-support", "KB 942031" }, { "aspnetcore-docs", "test/troubleshoot-azure-iis" } },
}

entry {
  key = 206, name = "ERROR_FILENAME_EXCED_RANGE",
  title = "The path is longer than allowed",
  summary = "A file name or path is longer than Windows allows, often the physical path that the URL leads to.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" } },
}

entry {
  key = 231, name = "ERROR_PIPE_BUSY",
  title = "All instances of the pipe are in use",
  summary = "With 503.1003 the named pipe of node.exe took no further connection from iisnode.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" }, { "iisnode", "cprotocolbridge.cpp" } },
}

entry {
  key = 232, name = "ERROR_NO_DATA",
  title = "The other side is closing the pipe",
  summary = "The process at the other end of a pipe is about to close it.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" } },
}

entry {
  key = 233, name = "ERROR_PIPE_NOT_CONNECTED",
  title = "The pipe has lost its partner process",
  summary = "The process that should answer on the pipe is not there; with FastCGI it has often crashed.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" } },
}

entry {
  key = 240, name = "ERROR_VC_DISCONNECTED",
  title = "The network session ended early",
  summary = "A network session was ended before the operation on it was complete.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" } },
}

entry {
  key = 258, name = "WAIT_TIMEOUT",
  title = "The wait ran out",
  summary = "A wait ended without a result. With 500.0 a FastCGI program passed its activityTimeout or requestTimeout.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" }, { "php-src-14667" } },
}

entry {
  key = 267, name = "ERROR_DIRECTORY",
  title = "The path is no usable folder",
  summary = "With 500.19 the physical path of the site, application or virtual directory cannot be reached or is no folder.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" }, { "iis-support", "KB 942055" } },
}

entry {
  key = 574, name = "ERROR_UNHANDLED_EXCEPTION",
  title = "The application threw an exception",
  summary = "A program met an exception that nothing handled. With 500.30 an ASP.NET Core application failed while it started, or is an x86 application in a 64-bit pool; with 500.0 its executable could not be started.",
  source = { { "win32-docs", "Debug/system-error-codes--500-999-" }, { "aspnetcore-docs", "test/troubleshoot-azure-iis" },
    { "aspnetcore-docs", "host-and-deploy/azure-iis-errors-reference" } },
}

entry {
  key = 995, name = "ERROR_OPERATION_ABORTED",
  title = "The I/O operation was cancelled",
  summary = "Somebody cancelled a read or a write before it was done: the application asked for it, or the thread behind it ended. In a web log it often marks a recycle or a client that left; Microsoft documents only the name.",
  source = { { "win32-docs", "Debug/system-error-codes--500-999-" } },
  confidence = "medium",
}

entry {
  key = 997, name = "ERROR_IO_PENDING",
  title = "The I/O operation is still running",
  summary = "The line was written while reading or writing was still in progress.",
  source = { { "win32-docs", "Debug/system-error-codes--500-999-" } },
}

entry {
  key = 1113, name = "ERROR_NO_UNICODE_TRANSLATION",
  title = "Text cannot be converted to or from Unicode",
  summary = "A conversion between Unicode and a code page met a character that the other side does not have. In a web log it often is a URL with bytes that are not valid UTF-8; Microsoft documents only the name.",
  source = { { "win32-docs", "Debug/system-error-codes--1000-1299-" } },
  confidence = "medium",
}

entry {
  key = 1115, name = "ERROR_SHUTDOWN_IN_PROGRESS",
  title = "A shutdown has begun",
  summary = "By its name Windows itself is going down. With 503 it is the ASP.NET Core Module that says so of an in-process application that has stopped.",
  source = { { "win32-docs", "Debug/system-error-codes--1000-1299-" },
    { "aspnetcore", "InProcessRequestHandler/ShuttingDownApplication.h" } },
}

entry {
  key = 1168, name = "ERROR_NOT_FOUND",
  title = "Nothing was found under that name or key",
  summary = "An element that a component looked for is not there. It need not be a file: a missing file has the number 2.",
  source = { { "win32-docs", "Debug/system-error-codes--1000-1299-" } },
}

entry {
  key = 1214, name = "ERROR_INVALID_NETNAME",
  title = "The network name is malformed",
  summary = "A network name, for example in a UNC path, does not have a valid form. At the start of a site (0x800704be) it is no name: HTTP.sys is told to listen on an address that this machine does not have.",
  causes = {
    { "HTTP.sys is bound to chosen addresses (its IP listen list), and one of them is gone: the machine has got another one, or was cloned.",
      "Compare `netsh http show iplisten` with `ipconfig`, and run `netsh http delete iplisten ipaddress=<old address>`. With an empty list HTTP.sys listens on every address of the machine. Then restart, which stops all sites for a moment: `net stop http /y`, then `net start w3svc` and whatever else the first command stopped.",
      when = { event = { "HttpEvent 15005", "W3SVC 1004" }, says = "hresult:800704be, message:Command execution failed." } },
  },
  source = { { "win32-docs", "Debug/system-error-codes--1000-1299-" }, { "narawen-listen-list" },
    { "iis-support", "troubleshooting-ssl-related-issues-server-certificate" } },
}

entry {
  key = 1225, name = "ERROR_CONNECTION_REFUSED",
  title = "The other computer refused the connection",
  summary = "The computer that was called answered, but did not accept the connection.",
  source = { { "win32-docs", "Debug/system-error-codes--1000-1299-" } },
}

entry {
  key = 1226, name = "ERROR_GRACEFUL_DISCONNECT",
  title = "The connection was closed in the normal way",
  summary = "One side ended the connection in an orderly manner.",
  source = { { "win32-docs", "Debug/system-error-codes--1000-1299-" } },
}

entry {
  key = 1229, name = "ERROR_CONNECTION_INVALID",
  title = "The connection no longer exists",
  summary = "The server tried to use a connection that was already gone, usually because the client had left. With 500.19, by a third-party report, that happened during dynamic compression and the configuration is fine.",
  source = { { "win32-docs", "Debug/system-error-codes--1000-1299-" }, { "port135-500.19" } },
  confidence = "medium",
}

entry {
  key = 1231, name = "ERROR_NETWORK_UNREACHABLE",
  title = "No route to the network",
  summary = "This computer has no route to the network of the other side.",
  source = { { "win32-docs", "Debug/system-error-codes--1000-1299-" } },
}

entry {
  key = 1232, name = "ERROR_HOST_UNREACHABLE",
  title = "No way to the other computer",
  summary = "The network has no working way to the other computer.",
  source = { { "win32-docs", "Debug/system-error-codes--1000-1299-" } },
}

entry {
  key = 1235, name = "ERROR_REQUEST_ABORTED",
  title = "The request was given up",
  summary = "One side gave the request up before it was complete.",
  source = { { "win32-docs", "Debug/system-error-codes--1000-1299-" } },
}

entry {
  key = 1236, name = "ERROR_CONNECTION_ABORTED",
  title = "This computer aborted the connection",
  summary = "HTTP.sys, IIS or the application gave the connection up, often after a reset by the client or a time-out. The status stays what it was. Microsoft documents only the name.",
  source = { { "win32-docs", "Debug/system-error-codes--1000-1299-" } },
  confidence = "medium",
}

entry {
  key = 1255, name = "ERROR_SERVER_SHUTDOWN_IN_PROGRESS",
  title = "A shutdown is under way",
  summary = "With 503 the ASP.NET Core Module is shutting down and takes no more requests. The file app_offline.htm is another case: it leaves 0 here.",
  source = { { "win32-docs", "Debug/system-error-codes--1000-1299-" },
    { "aspnetcore", "AspNetCore/proxymodule.cpp; issues 41340 and 41771" } },
}

entry {
  key = 1260, name = "ERROR_ACCESS_DISABLED_BY_POLICY",
  title = "Blocked by a policy",
  summary = "With 404.2 the list ISAPI and CGI Restrictions does not allow the binary behind the handler.",
  source = { { "win32-docs", "Debug/system-error-codes--1000-1299-" }, { "iis-support", "KB 942040" } },
}

entry {
  key = 1311, name = "ERROR_NO_LOGON_SERVERS",
  title = "No domain controller is available",
  summary = "Windows found no domain controller that could check the logon.",
  source = { { "win32-docs", "Debug/system-error-codes--1300-1699-" } },
}

entry {
  key = 1314, name = "ERROR_PRIVILEGE_NOT_HELD",
  title = "The account lacks a user right",
  summary = "A user right that the operation needs is not granted. With 403.19 the pool identity lacks the one for starting CGI programs as another user.",
  source = { { "win32-docs", "Debug/system-error-codes--1300-1699-" },
    { "iiscnfg.h", "MD_ERROR_SUB403_INSUFFICIENT_PRIVILEGE_FOR_CGI" } },
}

entry {
  key = 1326, name = "ERROR_LOGON_FAILURE",
  title = "Wrong user name or password",
  summary = "Windows refused the logon. With 401.1 the credentials are those of the visitor or of the anonymous account; with 500.19 those for the share with the content.",
  source = { { "win32-docs", "Debug/system-error-codes--1300-1699-" }, { "iis-support", "KB 942055" } },
}

entry {
  key = 1327, name = "ERROR_ACCOUNT_RESTRICTION",
  title = "A restriction of the account forbids the logon",
  summary = "User name and password are right, but a restriction on the account prevents this logon.",
  source = { { "win32-docs", "Debug/system-error-codes--1300-1699-" } },
}

entry {
  key = 1330, name = "ERROR_PASSWORD_EXPIRED",
  title = "The password has run out",
  summary = "The logon fails because the password of the account has run out.",
  source = { { "win32-docs", "Debug/system-error-codes--1300-1699-" } },
}

entry {
  key = 1331, name = "ERROR_ACCOUNT_DISABLED",
  title = "The account is disabled",
  summary = "The logon fails because an administrator has disabled the account.",
  source = { { "win32-docs", "Debug/system-error-codes--1300-1699-" } },
}

entry {
  key = 1341, name = "ERROR_SERVER_DISABLED",
  title = "The server is switched off for now",
  summary = "With 502.5 the ASP.NET Core Module starts no new application process, because too many have crashed within a minute (rapidFailsPerMinute, default 10).",
  source = { { "win32-docs", "Debug/system-error-codes--1300-1699-" },
    { "aspnetcore", "OutOfProcessRequestHandler/processmanager.cpp" } },
}

entry {
  key = 1385, name = "ERROR_LOGON_TYPE_NOT_GRANTED",
  title = "The account may not log on in this way",
  summary = "The account does not have the user right for the logon type that was asked for.",
  source = { { "win32-docs", "Debug/system-error-codes--1300-1699-" } },
}

entry {
  key = 1396, name = "ERROR_WRONG_TARGET_NAME",
  title = "The ticket is for another service account",
  summary = "The service runs under another account than the ticket was issued for: the service principal name (SPN) is wrong or registered twice.",
  source = { { "win32-docs", "Debug/system-error-codes--1300-1699-" } },
}

entry {
  key = 1450, name = "ERROR_NO_SYSTEM_RESOURCES",
  title = "System resources are used up",
  summary = "Windows did not have enough resources left to carry out the operation.",
  source = { { "win32-docs", "Debug/system-error-codes--1300-1699-" } },
}

entry {
  key = 1460, name = "ERROR_TIMEOUT",
  title = "The operation timed out",
  summary = "An operation was given up because its time had run out.",
  source = { { "win32-docs", "Debug/system-error-codes--1300-1699-" } },
}

entry {
  key = 1784, name = "ERROR_INVALID_USER_BUFFER",
  title = "The buffer does not suit the operation",
  summary = "A component handed Windows a piece of memory that does not suit what it wanted done with it.",
  source = { { "win32-docs", "Debug/system-error-codes--1700-3999-" } },
}

entry {
  key = 1816, name = "ERROR_NOT_ENOUGH_QUOTA",
  title = "A quota is used up",
  summary = "Too little quota was left for the operation. With 503.1000 and 503.1002 it belongs to iisnode: no node.exe process takes the request, with 503.1002 because of its request limit.",
  source = { { "win32-docs", "Debug/system-error-codes--1700-3999-" }, { "iisnode", "cactiverequestpool.cpp" } },
}

entry {
  key = 1907, name = "ERROR_PASSWORD_MUST_CHANGE",
  title = "The password must be changed first",
  summary = "The account has to change its password before the next logon, so this logon fails.",
  source = { { "win32-docs", "Debug/system-error-codes--1700-3999-" } },
}

entry {
  key = 1909, name = "ERROR_ACCOUNT_LOCKED_OUT",
  title = "The account is locked",
  summary = "The logon fails because the account is locked, usually after too many wrong passwords.",
  source = { { "win32-docs", "Debug/system-error-codes--1700-3999-" } },
}

entry {
  key = 10054, name = "WSAECONNRESET",
  title = "The other side reset the connection",
  summary = "With 400.0 the client connection was gone before the ASP.NET Core Module could send a response.",
  source = { { "win32-docs", "WinSock/windows-sockets-error-codes-2" },
    { "aspnetcore", "OutOfProcessRequestHandler/forwardinghandler.cpp" } },
}

entry {
  key = 12002, name = "ERROR_WINHTTP_TIMEOUT",
  title = "The request to the back end timed out",
  summary = "Name resolution, connecting, sending or the answer took longer than the proxy waits; it comes with 502.3.",
  source = { { "win32-docs", "WinHttp/error-messages" }, { "iis-support", "troubleshooting-502-errors-in-arr" } },
}

entry {
  key = 12007, name = "ERROR_WINHTTP_NAME_NOT_RESOLVED",
  title = "The name of the back end does not resolve",
  summary = "The proxy found no address for the host name of the back end; it comes with 502.3.",
  source = { { "win32-docs", "WinHttp/error-messages" } },
}

entry {
  key = 12017, name = "ERROR_WINHTTP_OPERATION_CANCELLED",
  title = "The request to the back end was cancelled",
  summary = "The outgoing request was given up before it was complete, often because the client had left.",
  source = { { "win32-docs", "WinHttp/error-messages" } },
}

entry {
  key = 12019, name = "ERROR_WINHTTP_INCORRECT_HANDLE_STATE",
  title = "A WinHTTP call came at the wrong moment",
  summary = "The program that talks to the back end made a WinHTTP call that the state of its request did not permit at that moment.",
  source = { { "win32-docs", "WinHttp/error-messages" } },
}

entry {
  key = 12029, name = "ERROR_WINHTTP_CANNOT_CONNECT",
  title = "No connection to the back end",
  summary = "The proxy got no connection to the back end: it is refused or filtered, or the port is wrong. It comes with 502.3.",
  source = { { "win32-docs", "WinHttp/error-messages" } },
}

entry {
  key = 12030, name = "ERROR_WINHTTP_CONNECTION_ERROR",
  title = "The connection to the back end broke",
  summary = "The back end reset or closed the connection, or both sides share no TLS version. It comes with 502.3; with the ASP.NET Core Module the application ended during the request.",
  source = { { "win32-docs", "WinHttp/error-messages" }, { "iis-support", "troubleshooting-502-errors-in-arr" } },
}

entry {
  key = 12044, name = "ERROR_WINHTTP_CLIENT_AUTH_CERT_NEEDED",
  title = "The back end asks for a client certificate",
  summary = "The back end wants a client certificate from the proxy itself. It comes with 502.3.",
  source = { { "win32-docs", "WinHttp/error-messages" } },
}

entry {
  key = 12152, name = "ERROR_WINHTTP_INVALID_SERVER_RESPONSE",
  title = "The answer of the back end is unreadable",
  summary = "The proxy could not parse what the back end sent. It comes with 502.3.",
  source = { { "win32-docs", "WinHttp/error-messages" } },
}

entry {
  key = 12157, name = "ERROR_WINHTTP_SECURE_CHANNEL_ERROR",
  title = "No secure channel to the back end",
  signs = { "WINHTTP_CALLBACK_STATUS_FLAG_SECURITY_CHANNEL_ERROR" },
  summary = "The TLS handshake between proxy and back end failed, for example without a common protocol or cipher. It comes with 502.3.",
  source = { { "win32-docs", "WinHttp/error-messages" }, { "sdk-api", "winhttp/nc-winhttp-winhttp_status_callback" } },
}

entry {
  key = 12175, name = "ERROR_WINHTTP_SECURE_FAILURE",
  title = "The certificate of the back end is not accepted",
  summary = "The proxy refused the certificate of the back end because of its name, issuer or dates. It comes with 502.3.",
  source = { { "win32-docs", "WinHttp/error-messages" } },
}

-- What a client of WinHTTP finds wrong with the certificate of the server; its trace shows the flag, its caller the number.
entry {
  key = 12037, name = "ERROR_WINHTTP_SECURE_CERT_DATE_INVALID",
  title = "The certificate of the back end is out of date",
  summary = "The certificate that the other server sent has expired or is not valid yet, by the clock of this machine, or outlives the certificate of its issuer.",
  signs = { "WINHTTP_CALLBACK_STATUS_FLAG_CERT_DATE_INVALID" },
  causes = {
    { "It was not renewed, or one of the two clocks is wrong.",
      "Renew the certificate of the back end; compare the clocks of both machines." },
  },
  source = { { "win32-docs", "WinHttp/error-messages" }, { "sdk-api", "winhttp/nc-winhttp-winhttp_status_callback" } },
}

entry {
  key = 12038, name = "ERROR_WINHTTP_SECURE_CERT_CN_INVALID",
  title = "The certificate of the back end is for another name",
  summary = "The name by which the other server was called is not in its certificate.",
  signs = { "WINHTTP_CALLBACK_STATUS_FLAG_CERT_CN_INVALID" },
  causes = {
    { "The caller uses an address or a short name that the certificate does not hold.",
      "Call the server by a name of its certificate, or give it a certificate for the name in use." },
  },
  source = { { "win32-docs", "WinHttp/error-messages" }, { "sdk-api", "winhttp/nc-winhttp-winhttp_status_callback" } },
}

entry {
  key = 12045, name = "ERROR_WINHTTP_SECURE_INVALID_CA",
  title = "The CA of the back end's certificate is not trusted",
  summary = "The chain of the certificate ends at a root that this machine does not trust.",
  signs = { "WINHTTP_CALLBACK_STATUS_FLAG_INVALID_CA" },
  causes = {
    { "The certificate is self-signed, or comes from a private CA.",
      "Give the server a certificate of a CA that this machine trusts, or install the root in the computer store (not in that of a user); the machine then trusts all that this CA issues, so do it for your own CA only." },
  },
  source = { { "win32-docs", "WinHttp/error-messages" }, { "sdk-api", "winhttp/nc-winhttp-winhttp_status_callback" } },
}

entry {
  key = 12057, name = "ERROR_WINHTTP_SECURE_CERT_REV_FAILED",
  title = "The revocation of the certificate could not be checked",
  summary = "The client was to check whether the server's certificate is revoked, and reached no place that could tell it. The certificate itself may be good.",
  signs = { "WINHTTP_CALLBACK_STATUS_FLAG_CERT_REV_FAILED" },
  causes = {
    { "The address of the CRL or of OCSP that stands in the certificate is out of reach of this client.",
      "Open the way to it, or publish the CRL where the client reaches it. Switching the check off lets revoked certificates through." },
  },
  source = { { "win32-docs", "WinHttp/error-messages" }, { "sdk-api", "winhttp/nc-winhttp-winhttp_status_callback" } },
}

entry {
  key = 12169, name = "ERROR_WINHTTP_SECURE_INVALID_CERT",
  title = "The certificate of the back end is invalid",
  summary = "The certificate or its chain breaks a rule: a purpose, a length of path, a critical extension, a malformed part.",
  signs = { "WINHTTP_CALLBACK_STATUS_FLAG_INVALID_CERT" },
  source = { { "win32-docs", "WinHttp/error-messages" }, { "sdk-api", "winhttp/nc-winhttp-winhttp_status_callback" } },
}

entry {
  key = 12170, name = "ERROR_WINHTTP_SECURE_CERT_REVOKED",
  title = "The certificate of the back end is revoked",
  summary = "Its issuer has withdrawn the certificate that the other server uses.",
  signs = { "WINHTTP_CALLBACK_STATUS_FLAG_CERT_REVOKED" },
  causes = {
    { "The server still uses the old certificate.",
      "Give it a new one, with a new key if the old key may be known to others." },
  },
  source = { { "win32-docs", "WinHttp/error-messages" }, { "sdk-api", "winhttp/nc-winhttp-winhttp_status_callback" } },
}

entry {
  key = 0x80004005, name = "E_FAIL",
  title = "A failure without a stated reason",
  summary = "No more is known than that it failed. With 502.5 of the ASP.NET Core Module the application started and ended with an exit code.",
  signs = { "|80004005|" },
  causes = {
    { "A .NET exception: E_FAIL is the default number of its kind, and with COM and OLE DB what the component returned. The number tells nothing; its type and the message behind it do.",
      "Read that message and those of the inner exceptions, and go to the first line of the stack that is code of your own.",
      when = { says = {
        "HttpException (0x80004005)", "Win32Exception (0x80004005)", "SocketException (0x80004005)", "ExternalException (0x80004005)",
        "COMException (0x80004005)", "HttpListenerException (0x80004005)", "HttpSysException (0x80004005)",
        "WebListenerException (0x80004005)", "MySqlException (0x80004005)", "NpgsqlException (0x80004005)",
        "PostgresException (0x80004005)", "OleDbException (0x80004005)", "HResult=-2147467259",
      } } },
    { "Classic ASP with ODBC: the name does not exist as a System DSN in the bitness of the pool; user DSNs do not count.",
      "Create the System DSN, for a 32-bit pool with `%windir%\\SysWOW64\\odbcad32.exe`, else with `%windir%\\System32\\odbcad32.exe`. A driver that exists for 32 bits only needs `appcmd set apppool \"P\" /enable32BitAppOnWin64:true`.",
      when = { says = {
        "error '80004005'<>Data source name not found and no default driver specified", "(0x80004005)<>Data source name not found and no default driver specified",
        "|80004005|[Microsoft][ODBC_Driver_Manager]_Data_source_name_not_found_and_no_default_driver_specified",
      } } },
    { "Classic ASP with Access: the account of the request (IUSR, the visitor or the pool identity) may not write to the folder of the .mdb file, where the lock file lies too.",
      "Move the database out of the site into a folder on which that account has Modify; if it must stay, into App_Data, which request filtering does not serve.",
      when = { says = { "Operation must use an updateable query.", "|80004005|<>Operation_must_use_an_updateable_query" } } },
    { "Classic ASP with Access: the engine cannot write its temporary file.",
      "Find the folder with Process Monitor (w3wp.exe, ACCESS DENIED), mostly `C:\\Windows\\Temp` or Temp in the profile of the pool identity, and give the account of the request Modify on it. With loadUserProfile set to false `C:\\Windows\\Temp` is used.",
      when = { says = { "Microsoft JET Database Engine error '80004005'<>Unspecified error", "|80004005|Unspecified_error" } } },
  },
  source = { { "win32-docs", "com/com-error-codes-1" }, { "aspnetcore-docs", "host-and-deploy/azure-iis-errors-reference" },
    { "dotnet-runtime", "System.Private.CoreLib, ExternalException.cs; System.Data.Common, DbException.cs" },
    { "iis-docs", "running-classic-asp-applications/using-classic-asp-with-microsoft-access-databases-on-iis" }, { "kbarchive", "Q238971" } },
}

entry {
  key = 0x8000ffff, name = "E_UNEXPECTED",
  title = "A failure that was not foreseen",
  summary = "With 500.31, or with 500.0 of the ASP.NET Core Module, the framework that the application targets was not found, or processPath and arguments are wrong.",
  source = { { "aspnetcore-docs", "host-and-deploy/azure-iis-errors-reference" }, { "win32-docs", "com/com-error-codes-1" } },
}

entry {
  key = 0x80070005, name = "E_ACCESSDENIED",
  title = "Access is refused",
  summary = "With 500.19 a configuration file is not readable, with 500.0 an ISAPI filter could not be loaded, with 403.7 no usable client certificate came. At the registration of a URL HTTP.sys does not let the program have it.",
  causes = {
    { "Windows keeps a block of ports, with this one in it, for Hyper-V, WSL or Docker (WinNAT).",
      "Look for the port in `netsh interface ipv4 show excludedportrange protocol=tcp`. Take a port outside these ranges. To keep the port, in an elevated cmd: `net stop winnat`, `netsh interface ipv4 add excludedportrange protocol=tcp startport=<port> numberofports=1`, `net start winnat`; containers and virtual machines lose their network for a moment.",
      when = { says = "Failed to register URL \"<>\" for site \"<>\" application \"<>\". Error description: Access is denied" } },
    { "A standard user may not have that URL: port 80 or 443, a host name other than localhost, or with IIS Express https outside 44300 to 44399.",
      "Reserve it once as administrator for the one account: `netsh http add urlacl url=http://<host>:<port>/ user=DOM\\user`; every program of that account may then serve this URL. IIS Express that runs elevated runs its applications with all rights.",
      when = { says = "Failed to register URL \"<>\" for site \"<>\" application \"<>\". Error description: Access is denied" } },
  },
  see = { ["win32 10013"] = "the same range, met by a program that opens its port itself" },
  source = { { "iis-support", "KB 942055" }, { "iis-support", "KB 942031" },
    { "iis-support", "KB 942067" }, { "win32-docs", "com/com-error-codes-1" }, { "wsl-5514" },
    { "iis-docs", "extensions/using-iis-express/handling-url-binding-failures-in-iis-express" } },
}

entry {
  key = 0x800701b1, name = "ERROR_NO_SUCH_DEVICE",
  title = "The device does not exist",
  summary = "With the ASP.NET Core Module, the runtime lacks a Windows service that has to run, mostly the null service.",
  source = { { "aspnetcore-docs", "test/troubleshoot-azure-iis" } },
}

entry {
  key = 0x80090305, name = "SEC_E_SECPKG_NOT_FOUND",
  title = "No such security package",
  summary = "By its name, the security package that was asked for does not exist (decimal 2148074245). Microsoft shows it with 401.1 in a log line of failed Kerberos and does not say what it stands for there.",
  source = { { "win32-docs", "com/com-error-codes-4" }, { "iis-support", "troubleshoot-kerberos-failures-ie" } },
}

entry {
  key = 0x80090308, name = "SEC_E_INVALID_TOKEN",
  title = "The logon token cannot be used",
  summary = "The Negotiate, NTLM or Kerberos token could not be used (decimal 2148074248). A known cause is a load balancer in front that does not keep one client on one connection.",
  source = { { "win32-docs", "com/com-error-codes-4" }, { "iis-blog-ntlm-balancer" } },
}

entry {
  key = 0x8009030c, name = "SEC_E_LOGON_DENIED",
  title = "The logon was refused",
  summary = "Windows understood the credentials and refused them (decimal 2148074252). In a browser on the server itself it may be the loopback check.",
  source = { { "win32-docs", "com/com-error-codes-4" }, { "kb896861" } },
}

entry {
  key = 0x80090016, name = "NTE_BAD_KEYSET",
  title = "There is no such private key, or no right to it",
  summary = "Windows did not find the private key of a certificate, or the account may not read it. With event Schannel 36870 TLS handshakes fail; IIS Manager and the application pools can fail with it too.",
  source = { { "win32-docs", "com/com-error-codes-4" }, { "iis-support", "troubleshooting-ssl-related-issues-server-certificate" } },
}

entry {
  key = 0x8009001a, name = "NTE_KEYSET_ENTRY_BAD",
  title = "The private key is damaged",
  summary = "Windows found the private key of a certificate, but it is damaged. With event Schannel 36870 TLS handshakes fail.",
  source = { { "win32-docs", "com/com-error-codes-4" }, { "iis-support", "troubleshooting-ssl-related-issues-server-certificate" } },
}

entry {
  key = 0x8009030d, name = "SEC_E_UNKNOWN_CREDENTIALS",
  title = "The credentials were not recognised",
  summary = "Schannel did not recognise the credentials that it was given. With event Schannel 36870 it is the private key of a certificate whose key set is broken, mostly after an import in IIS Manager.",
  source = { { "win32-docs", "com/com-error-codes-4" }, { "iis-blog-0x80070520" } },
}

entry {
  key = 0x8009030e, name = "SEC_E_NO_CREDENTIALS",
  title = "No credentials yet",
  summary = "A normal step of a Negotiate or NTLM handshake (decimal 2148074254), as long as a 200 or 304 of the same client follows.",
  source = { { "win32-docs", "com/com-error-codes-4" }, { "kb907273" }, { "iis-blog-winauth" } },
}

entry {
  key = 0x80090311, name = "SEC_E_NO_AUTHENTICATING_AUTHORITY",
  title = "No domain controller could be reached",
  summary = "Windows found no authority, such as a domain controller, that could check the logon (decimal 2148074257).",
  source = { { "win32-docs", "com/com-error-codes-4" } },
}

entry {
  key = 0x80090322, name = "SEC_E_WRONG_PRINCIPAL",
  title = "The ticket is for another account",
  summary = "The service principal name (SPN) belongs to another account than the one that the service runs under (decimal 2148074274).",
  source = { { "win32-docs", "com/com-error-codes-4" } },
}

entry {
  key = 0x80090324, name = "SEC_E_TIME_SKEW",
  title = "The clocks differ too much",
  summary = "The clocks of the client, the server or the domain controller are too far apart for the logon (decimal 2148074276).",
  source = { { "win32-docs", "com/com-error-codes-4" } },
}

entry {
  key = 0x80090346, name = "SEC_E_BAD_BINDINGS",
  title = "The channel binding does not match",
  summary = "Extended Protection compared the logon with its TLS connection, and they do not belong together (decimal 2148074310). A proxy that ends TLS in front of IIS has this effect.",
  source = { { "win32-docs", "com/com-error-codes-4" },
    { "iis-docs", "configuration/system.webServer/security/authentication/windowsAuthentication/extendedProtection" } },
}

entry {
  key = 0x80092010, name = "CRYPT_E_REVOKED",
  title = "The CA has revoked the certificate",
  summary = "The issuing CA has revoked the client certificate (decimal 2148081680). It comes with 403.13.",
  source = { { "win32-docs", "com/com-error-codes-4" } },
}

entry {
  key = 0x80092013, name = "CRYPT_E_REVOCATION_OFFLINE",
  title = "The revocation server cannot be reached",
  summary = "The server could not find out whether the client certificate is revoked (decimal 2148081683). It comes with 403.13, and the certificate itself may be fine.",
  source = { { "win32-docs", "com/com-error-codes-4" }, { "kb294305" } },
}

entry {
  key = 0x800b0109, name = "CERT_E_UNTRUSTEDROOT",
  title = "The chain ends in an untrusted root",
  summary = "The chain of the client certificate leads to a root that the server does not trust (decimal 2148204809). It comes with 403.16.",
  source = { { "iis-support", "KB 942061" }, { "win32-docs", "com/com-error-codes-4" } },
}

entry {
  key = 0x800b010a, name = "CERT_E_CHAINING",
  title = "No chain to a trusted root can be built",
  summary = "No complete chain leads from the certificate to a root that the server trusts (decimal 2148204810). With 403.16, by its name, it is often an intermediate certificate that is missing on the server.",
  source = { { "win32-docs", "com/com-error-codes-4" } },
}

entry {
  key = 0xe0434352, also = { 0xe0434f4d }, name = "EXCEPTION_COMPLUS",
  title = "A .NET exception ended the process",
  summary = "The number of every .NET exception that nothing caught (0xe0434f4d up to .NET 3.5), in crash reports and in events of the ASP.NET Core Module. Type, message and stack stand in the event .NET Runtime 1026 of the same second, or in the output that the module captured.",
  source = { { "iis-support", "process-termination-crash" }, { "dotnet-runtime", "src/coreclr/inc/corexcep.h" },
    { "aspnetcore-docs", "azure-iis-errors-reference" } },
}

entry {
  key = 0xc0000005, name = "STATUS_ACCESS_VIOLATION",
  title = "The process crashed on a memory access",
  summary = "A process touched memory that is not its own and was ended. With 500.0 it is, by field reports, a FastCGI program, often because of a PHP extension.",
  source = { { "glpi-626" } },
  confidence = "medium",
}

entry {
  key = 0xc0000135, name = "STATUS_DLL_NOT_FOUND",
  title = "A DLL that the program needs is missing",
  summary = "The program did not start, because Windows found one of its DLLs nowhere.",
  check = "Which runtime the program needs, such as the Visual C++ redistributable or .NET, and in which architecture.",
  causes = {
    { "With CGI or FastCGI it is mostly the Visual C++ runtime of php-cgi.exe or of a PHP extension.",
      "Install the Visual C++ Redistributable that the PHP build names, x86 for a 32-bit build. To see the name of the DLL start the program by hand in a console." },
  },
  source = { { "ms-erref", "2.3.1 NTSTATUS Values" } },
}

entry {
  key = 0xc0000142, name = "STATUS_DLL_INIT_FAILED",
  title = "A DLL could not initialise, so the program ended",
  summary = "The program was ended at its start, because one of its DLLs reported that it could not begin its work.",
  check = "Does the program start by hand in a console? Then it is often the session of the service: its processes share one small desktop heap, and many at once use it up.",
  source = { { "ms-erref", "2.3.1 NTSTATUS Values" } },
}

entry {
  key = 0xc00000fd, name = "STATUS_STACK_OVERFLOW",
  title = "The process used up its stack",
  summary = "A process died of a stack overflow. With 502.2 it is a CGI program that had not answered yet.",
  source = { { "iis-support", "troubleshoot-502-2-bad-gateway-error-in-cgi-apps" } },
}

entry {
  key = 8, name = "ERROR_NOT_ENOUGH_MEMORY",
  title = "Memory is short",
  summary = "A component got no memory for what it had to do. With 500.1012 it is iisnode, in the worker process.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" }, { "iisnode", "cprotocolbridge.cpp" } },
}

entry {
  key = 11, name = "ERROR_BAD_FORMAT",
  title = "The data do not have the expected form",
  summary = "What was read does not have the form that the reader needs. With 500.1013 to 500.1016 the bytes that iisnode reads from node.exe are no valid HTTP response.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" }, { "iisnode", "chttpprotocol.cpp" } },
}

entry {
  key = 12182, name = "ERROR_WINHTTP_HEADER_SIZE_OVERFLOW",
  title = "The response headers are too large",
  summary = "The headers of the back end's answer are larger than the proxy takes. It comes with 502.3.",
  source = { { "win32-docs", "WinHttp/error-messages" } },
}

entry {
  key = 0x8027025a, name = "E_APPLICATION_ACTIVATION_TIMED_OUT",
  title = "The application was not ready in time",
  summary = "With 502.5 the process of the ASP.NET Core application did not begin to listen within startupTimeLimit (decimal 2150040154).",
  source = { { "win32-docs", "com/com-error-codes-4" }, { "aspnetcore", "OutOfProcessRequestHandler/serverprocess.cpp" } },
}

entry {
  key = 0x8027025b, name = "E_APPLICATION_ACTIVATION_EXEC_FAILURE",
  title = "The application ended during its start",
  summary = "With 502.5 the process of the ASP.NET Core application ended before it began to listen (decimal 2150040155).",
  source = { { "win32-docs", "com/com-error-codes-4" }, { "aspnetcore", "OutOfProcessRequestHandler/serverprocess.cpp" } },
}
