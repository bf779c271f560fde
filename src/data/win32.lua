-- Win32 errors, SSPI, WinHTTP and HRESULT values that stand in sc-win32-status or on an IIS error page.
-- Main source: MicrosoftDocs/win32 for the names; the IIS support articles for what they mean in a log.

-- A Win32 code and the HRESULT that wraps it (0x8007nnnn) say the same, and both are listed.
local function both(entry)
  win32(entry)
  win32 {
    code = 0x80070000 + entry.code, name = entry.name, message = entry.message, meaning = entry.meaning, source = entry.source,
    confidence = entry.confidence,
  }
end

win32 {
  code = 0, name = "ERROR_SUCCESS",
  message = "No error recorded",
  meaning = "No Windows error stands behind the status. With 404.0 it was the application that answered, not the static file handler; with 503 from the ASP.NET Core Module the file app_offline.htm is in place.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" }, { "aspnetcore", "AspNetCore/AppOfflineHandler.cpp" } },
}

both {
  code = 1, name = "ERROR_INVALID_FUNCTION",
  message = "The function does not suit its target",
  meaning = "The object does not offer the function that was called. With 405.0 it is the verb that the handler or module does not take.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" }, { "iis-support", "KB 942051" } },
}

both {
  code = 2, name = "ERROR_FILE_NOT_FOUND",
  message = "The file does not exist",
  meaning = "The file behind the URL is missing; it comes with 404.0 from the static file handler. With 500.0 or 502.5 of the ASP.NET Core Module the executable named in processPath was not found.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" }, { "aspnetcore-docs", "azure-iis-errors-reference" } },
}

both {
  code = 3, name = "ERROR_PATH_NOT_FOUND",
  message = "The folder does not exist",
  meaning = "A folder on the physical path is missing. It comes with 404.0 when the URL leads there, and with 500.19 when the physical path of the site, application or virtual directory does not exist or cannot be entered.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" }, { "iis-support", "KB 942055" } },
}

win32 {
  code = 5, name = "ERROR_ACCESS_DENIED",
  message = "Access is refused",
  meaning = "The identity of the request, or of the pool, lacks a right. With 401.3 the rights of file or share refuse, with 500.19 the configuration file is not readable; with 401.2 it is usually the harmless first leg of a Windows handshake.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" }, { "iis-support", "KB 942055" }, { "iis-blog-winauth" } },
}

both {
  code = 13, name = "ERROR_INVALID_DATA",
  message = "The data cannot be understood",
  meaning = "Something that was read could not be understood. With 500.19 the configuration XML is malformed or holds an unknown element; with 500.0 a handler names a module that the site does not have.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" }, { "iis-support", "KB 942055" }, { "iis-support", "KB 942031" } },
}

win32 {
  code = 32, name = "ERROR_SHARING_VIOLATION",
  message = "Another process has the file open",
  meaning = "The file is locked by another process, so the server could not open it.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" } },
}

both {
  code = 33, name = "ERROR_LOCK_VIOLATION",
  message = "Part of the file or section is locked",
  meaning = "Another owner has locked a part of the object. With 500.19 it is a configuration section that a higher level has locked.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" }, { "iis-support", "KB 942055" } },
}

win32 {
  code = 38, name = "ERROR_HANDLE_EOF",
  message = "Nothing is left to read in the file",
  meaning = "A read went up to the end of the file, and there was nothing more to read.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" } },
}

both {
  code = 50, name = "ERROR_NOT_SUPPORTED",
  message = "This kind of request is not supported",
  meaning = "The handler cannot serve what was asked for. With 404.3 and 404.17 the static file handler refuses; with 500.0 it is an ISAPI filter that IIS does not support, or a request for a client certificate that came after the TLS 1.3 handshake.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" }, { "iis-support", "KB 2019689" },
    { "iis-support", "KB 942031" }, { "iis-blog-tls13" } },
}

both {
  code = 53, name = "ERROR_BAD_NETPATH",
  message = "No such computer on the network",
  meaning = "The computer that holds the share could not be found. With 500.0 the content folder is on such a path.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" }, { "iis-support", "KB 942031" } },
}

win32 {
  code = 59, name = "ERROR_UNEXP_NET_ERR",
  message = "The network failed unexpectedly",
  meaning = "The network failed in a way that Windows did not expect, typically while a share was in use.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" } },
}

both {
  code = 64, name = "ERROR_NETNAME_DELETED",
  message = "The connection was already gone",
  meaning = "The client, or a proxy in front, closed the connection before IIS had finished; an ASP.NET Core application sees it as a COMException (0x80070040). The status stays what it was, often 200, and in itself this is no fault of the server.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" }, { "iis-support", "troubleshooting-502-errors-in-arr" },
    { "aspnetcore", "issues 42739 and 50944" } },
}

win32 {
  code = 67, name = "ERROR_BAD_NET_NAME",
  message = "The share name was not found",
  meaning = "The server of a UNC path was found, but it has no share of that name.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" } },
}

win32 {
  code = 87, name = "ERROR_INVALID_PARAMETER",
  message = "A parameter is not valid",
  meaning = "A module or the application passed a value that Windows does not accept.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" } },
}

both {
  code = 109, name = "ERROR_BROKEN_PIPE",
  message = "The other end of the pipe has closed",
  meaning = "The process at the other end of a pipe went away. With 500.0 (FastCGI) and 502.2 (CGI) it often is the program itself that crashed, such as php-cgi.exe.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" } },
}

win32 {
  code = 121, name = "ERROR_SEM_TIMEOUT",
  message = "A network operation took too long",
  meaning = "Windows waited too long for an operation to complete. In a web log it is often a send to a client that no longer acknowledges data; Microsoft documents only the name.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" } },
  confidence = "medium",
}

both {
  code = 126, name = "ERROR_MOD_NOT_FOUND",
  message = "A DLL or one it depends on is missing",
  meaning = "A module could not be loaded because its DLL, or another DLL that it needs, is not there; with 500.19 the configuration names it.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" }, { "iis-support", "KB 942055" } },
}

both {
  code = 127, name = "ERROR_PROC_NOT_FOUND",
  message = "The DLL lacks the function asked for",
  meaning = "The DLL was loaded, but has no entry point of the expected name. With 500.0 an ISAPI filter is not valid, or a handler mapping points to the wrong DLL.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" }, { "iis-support", "KB 942031" } },
}

both {
  code = 183, name = "ERROR_ALREADY_EXISTS",
  message = "The entry exists already",
  meaning = "With 500.19 an entry or a section of the configuration is defined twice, often once in a parent.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" }, { "iis-support", "KB 942055" } },
}

both {
  code = 193, name = "ERROR_BAD_EXE_FORMAT",
  message = "Not a valid program or DLL for this process",
  meaning = "The file is damaged or of another bitness than the worker process. With 500.19 it is the DLL of a module; with 500.0 a DLL that cannot serve its script mapping, or an ASP.NET Core application.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" }, { "iis-support", "KB 942055" },
    { "iis-support", "KB 942031" }, { "aspnetcore-docs", "troubleshoot-azure-iis" } },
}

win32 {
  code = 206, name = "ERROR_FILENAME_EXCED_RANGE",
  message = "The path is longer than allowed",
  meaning = "The physical path that the URL leads to is longer than Windows allows.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" } },
}

win32 {
  code = 231, name = "ERROR_PIPE_BUSY",
  message = "All instances of the pipe are in use",
  meaning = "With 503.1003 the named pipe of node.exe took no further connection from iisnode.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" }, { "iisnode", "cprotocolbridge.cpp" } },
}

win32 {
  code = 232, name = "ERROR_NO_DATA",
  message = "The other side is closing the pipe",
  meaning = "The process at the other end of a pipe is about to close it.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" } },
}

win32 {
  code = 233, name = "ERROR_PIPE_NOT_CONNECTED",
  message = "The pipe has lost its partner process",
  meaning = "The process that should answer on the pipe is not there; with FastCGI it has often crashed.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" } },
}

win32 {
  code = 240, name = "ERROR_VC_DISCONNECTED",
  message = "The network session ended early",
  meaning = "A network session was ended before the operation on it was complete.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" } },
}

both {
  code = 258, name = "WAIT_TIMEOUT",
  message = "The wait ran out",
  meaning = "A wait ended without a result. With 500.0 a FastCGI program passed its activityTimeout or requestTimeout.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" }, { "php-src-14667" } },
}

both {
  code = 267, name = "ERROR_DIRECTORY",
  message = "The path is no usable folder",
  meaning = "With 500.19 the physical path of the site, application or virtual directory cannot be reached or is no folder.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" }, { "iis-support", "KB 942055" } },
}

both {
  code = 574, name = "ERROR_UNHANDLED_EXCEPTION",
  message = "The application threw an exception",
  meaning = "A program met an exception that nothing handled. With 500.30 an ASP.NET Core application failed while it started, or is an x86 application in a 64-bit pool; with 500.0 its executable could not be started.",
  source = { { "win32-docs", "Debug/system-error-codes--500-999-" }, { "aspnetcore-docs", "troubleshoot-azure-iis" },
    { "aspnetcore-docs", "azure-iis-errors-reference" } },
}

win32 {
  code = 995, name = "ERROR_OPERATION_ABORTED",
  message = "The I/O operation was cancelled",
  meaning = "Reading or writing was cancelled, by the end of its thread or by the application. In a web log it often marks a recycle or a client that left; Microsoft documents only the name.",
  source = { { "win32-docs", "Debug/system-error-codes--500-999-" } },
  confidence = "medium",
}

win32 {
  code = 997, name = "ERROR_IO_PENDING",
  message = "The I/O operation is still running",
  meaning = "The line was written while reading or writing was still in progress.",
  source = { { "win32-docs", "Debug/system-error-codes--500-999-" } },
}

win32 {
  code = 1113, name = "ERROR_NO_UNICODE_TRANSLATION",
  message = "A character has no counterpart in Unicode",
  meaning = "The URL holds bytes that are not valid in the code page used to decode it.",
  source = { { "win32-docs", "Debug/system-error-codes--1000-1299-" } },
}

win32 {
  code = 1168, name = "ERROR_NOT_FOUND",
  message = "Nothing was found under that name or key",
  meaning = "An element that a component looked for is not there. It need not be a file: a missing file has the number 2.",
  source = { { "win32-docs", "Debug/system-error-codes--1000-1299-" } },
}

win32 {
  code = 1214, name = "ERROR_INVALID_NETNAME",
  message = "The network name is malformed",
  meaning = "A network name, for example in a UNC path, does not have a valid form.",
  source = { { "win32-docs", "Debug/system-error-codes--1000-1299-" } },
}

win32 {
  code = 1225, name = "ERROR_CONNECTION_REFUSED",
  message = "The other computer refused the connection",
  meaning = "The computer that was called answered, but did not accept the connection.",
  source = { { "win32-docs", "Debug/system-error-codes--1000-1299-" } },
}

win32 {
  code = 1226, name = "ERROR_GRACEFUL_DISCONNECT",
  message = "The connection was closed in the normal way",
  meaning = "One side ended the connection in an orderly manner.",
  source = { { "win32-docs", "Debug/system-error-codes--1000-1299-" } },
}

both {
  code = 1229, name = "ERROR_CONNECTION_INVALID",
  message = "The connection no longer exists",
  meaning = "The server tried to use a connection that was already gone, usually because the client had left. With 500.19, by a third-party report, that happened during dynamic compression and the configuration is fine.",
  source = { { "win32-docs", "Debug/system-error-codes--1000-1299-" }, { "port135-500.19" } },
  confidence = "medium",
}

win32 {
  code = 1231, name = "ERROR_NETWORK_UNREACHABLE",
  message = "No route to the network",
  meaning = "This computer has no route to the network of the other side.",
  source = { { "win32-docs", "Debug/system-error-codes--1000-1299-" } },
}

win32 {
  code = 1232, name = "ERROR_HOST_UNREACHABLE",
  message = "No way to the other computer",
  meaning = "The network has no working way to the other computer.",
  source = { { "win32-docs", "Debug/system-error-codes--1000-1299-" } },
}

win32 {
  code = 1235, name = "ERROR_REQUEST_ABORTED",
  message = "The request was given up",
  meaning = "One side gave the request up before it was complete.",
  source = { { "win32-docs", "Debug/system-error-codes--1000-1299-" } },
}

win32 {
  code = 1236, name = "ERROR_CONNECTION_ABORTED",
  message = "This computer aborted the connection",
  meaning = "HTTP.sys, IIS or the application gave the connection up, often after a reset by the client or a time-out. The status stays what it was. Microsoft documents only the name.",
  source = { { "win32-docs", "Debug/system-error-codes--1000-1299-" } },
  confidence = "medium",
}

win32 {
  code = 1255, name = "ERROR_SERVER_SHUTDOWN_IN_PROGRESS",
  message = "A shutdown is under way",
  meaning = "With 503 the ASP.NET Core Module is shutting down and takes no more requests. The file app_offline.htm is another case: it leaves 0 here.",
  source = { { "win32-docs", "Debug/system-error-codes--1000-1299-" },
    { "aspnetcore", "AspNetCore/proxymodule.cpp; issues 41340 and 41771" } },
}

both {
  code = 1260, name = "ERROR_ACCESS_DISABLED_BY_POLICY",
  message = "Blocked by a policy",
  meaning = "With 404.2 the list ISAPI and CGI Restrictions does not allow the binary behind the handler.",
  source = { { "win32-docs", "Debug/system-error-codes--1000-1299-" }, { "iis-support", "KB 942040" } },
}

win32 {
  code = 1311, name = "ERROR_NO_LOGON_SERVERS",
  message = "No domain controller is available",
  meaning = "Windows found no domain controller that could check the logon.",
  source = { { "win32-docs", "Debug/system-error-codes--1300-1699-" } },
}

win32 {
  code = 1314, name = "ERROR_PRIVILEGE_NOT_HELD",
  message = "The account lacks a user right",
  meaning = "A user right that the operation needs is not granted. With 403.19 the pool identity lacks the one for starting CGI programs as another user.",
  source = { { "win32-docs", "Debug/system-error-codes--1300-1699-" },
    { "iiscnfg.h", "MD_ERROR_SUB403_INSUFFICIENT_PRIVILEGE_FOR_CGI" } },
}

both {
  code = 1326, name = "ERROR_LOGON_FAILURE",
  message = "Wrong user name or password",
  meaning = "Windows refused the logon. With 401.1 the credentials are those of the visitor or of the anonymous account; with 500.19 those for the share with the content.",
  source = { { "win32-docs", "Debug/system-error-codes--1300-1699-" }, { "iis-support", "KB 942055" } },
}

win32 {
  code = 1327, name = "ERROR_ACCOUNT_RESTRICTION",
  message = "A restriction of the account forbids the logon",
  meaning = "User name and password are right, but a restriction on the account prevents this logon.",
  source = { { "win32-docs", "Debug/system-error-codes--1300-1699-" } },
}

win32 {
  code = 1330, name = "ERROR_PASSWORD_EXPIRED",
  message = "The password has run out",
  meaning = "The logon fails because the password of the account has run out.",
  source = { { "win32-docs", "Debug/system-error-codes--1300-1699-" } },
}

win32 {
  code = 1331, name = "ERROR_ACCOUNT_DISABLED",
  message = "The account is disabled",
  meaning = "The logon fails because an administrator has disabled the account.",
  source = { { "win32-docs", "Debug/system-error-codes--1300-1699-" } },
}

win32 {
  code = 1385, name = "ERROR_LOGON_TYPE_NOT_GRANTED",
  message = "The account may not log on in this way",
  meaning = "The account does not have the user right for the logon type that was asked for.",
  source = { { "win32-docs", "Debug/system-error-codes--1300-1699-" } },
}

win32 {
  code = 1396, name = "ERROR_WRONG_TARGET_NAME",
  message = "The ticket is for another service account",
  meaning = "The service runs under another account than the ticket was issued for: the service principal name (SPN) is wrong or registered twice.",
  source = { { "win32-docs", "Debug/system-error-codes--1300-1699-" } },
}

win32 {
  code = 1450, name = "ERROR_NO_SYSTEM_RESOURCES",
  message = "System resources are used up",
  meaning = "Windows did not have enough resources left to carry out the operation.",
  source = { { "win32-docs", "Debug/system-error-codes--1300-1699-" } },
}

win32 {
  code = 1460, name = "ERROR_TIMEOUT",
  message = "The operation timed out",
  meaning = "An operation was given up because its time had run out.",
  source = { { "win32-docs", "Debug/system-error-codes--1300-1699-" } },
}

win32 {
  code = 1784, name = "ERROR_INVALID_USER_BUFFER",
  message = "The buffer cannot be used",
  meaning = "A component passed a buffer that cannot be used for the operation it asked for.",
  source = { { "win32-docs", "Debug/system-error-codes--1700-3999-" } },
}

win32 {
  code = 1816, name = "ERROR_NOT_ENOUGH_QUOTA",
  message = "A quota is used up",
  meaning = "Too little quota was left for the operation. With 503.1000 and 503.1002 it belongs to iisnode: no node.exe process takes the request, with 503.1002 because of its request limit.",
  source = { { "win32-docs", "Debug/system-error-codes--1700-3999-" }, { "iisnode", "cactiverequestpool.cpp" } },
}

win32 {
  code = 1907, name = "ERROR_PASSWORD_MUST_CHANGE",
  message = "The password must be changed first",
  meaning = "The account has to change its password before the next logon, so this logon fails.",
  source = { { "win32-docs", "Debug/system-error-codes--1700-3999-" } },
}

win32 {
  code = 1909, name = "ERROR_ACCOUNT_LOCKED_OUT",
  message = "The account is locked",
  meaning = "The logon fails because the account is locked, usually after too many wrong passwords.",
  source = { { "win32-docs", "Debug/system-error-codes--1700-3999-" } },
}

both {
  code = 10054, name = "WSAECONNRESET",
  message = "The other side reset the connection",
  meaning = "With 400.0 the client connection was gone before the ASP.NET Core Module could send a response.",
  source = { { "win32-docs", "WinSock/windows-sockets-error-codes-2" },
    { "aspnetcore", "OutOfProcessRequestHandler/forwardinghandler.cpp" } },
}

both {
  code = 12002, name = "ERROR_WINHTTP_TIMEOUT",
  message = "The request to the back end timed out",
  meaning = "Name resolution, connecting, sending or the answer took longer than the proxy waits; it comes with 502.3.",
  source = { { "win32-docs", "WinHttp/error-messages" }, { "iis-support", "troubleshooting-502-errors-in-arr" } },
}

both {
  code = 12007, name = "ERROR_WINHTTP_NAME_NOT_RESOLVED",
  message = "The name of the back end does not resolve",
  meaning = "The proxy found no address for the host name of the back end; it comes with 502.3.",
  source = { { "win32-docs", "WinHttp/error-messages" } },
}

win32 {
  code = 12017, name = "ERROR_WINHTTP_OPERATION_CANCELLED",
  message = "The request to the back end was cancelled",
  meaning = "The outgoing request was given up before it was complete, often because the client had left.",
  source = { { "win32-docs", "WinHttp/error-messages" } },
}

win32 {
  code = 12019, name = "ERROR_WINHTTP_INCORRECT_HANDLE_STATE",
  message = "The request handle is in the wrong state",
  meaning = "WinHTTP could not carry out a call because the handle of the request was not in the state that this call needs.",
  source = { { "win32-docs", "WinHttp/error-messages" } },
}

both {
  code = 12029, name = "ERROR_WINHTTP_CANNOT_CONNECT",
  message = "No connection to the back end",
  meaning = "The proxy got no connection to the back end: it is refused or filtered, or the port is wrong. It comes with 502.3.",
  source = { { "win32-docs", "WinHttp/error-messages" } },
}

both {
  code = 12030, name = "ERROR_WINHTTP_CONNECTION_ERROR",
  message = "The connection to the back end broke",
  meaning = "The back end reset or closed the connection, or both sides share no TLS version. It comes with 502.3; with the ASP.NET Core Module the application ended during the request.",
  source = { { "win32-docs", "WinHttp/error-messages" }, { "iis-support", "troubleshooting-502-errors-in-arr" } },
}

both {
  code = 12044, name = "ERROR_WINHTTP_CLIENT_AUTH_CERT_NEEDED",
  message = "The back end asks for a client certificate",
  meaning = "The back end wants a client certificate from the proxy itself. It comes with 502.3.",
  source = { { "win32-docs", "WinHttp/error-messages" } },
}

both {
  code = 12152, name = "ERROR_WINHTTP_INVALID_SERVER_RESPONSE",
  message = "The answer of the back end is unreadable",
  meaning = "The proxy could not parse what the back end sent. It comes with 502.3.",
  source = { { "win32-docs", "WinHttp/error-messages" } },
}

both {
  code = 12157, name = "ERROR_WINHTTP_SECURE_CHANNEL_ERROR",
  message = "No secure channel to the back end",
  meaning = "The TLS handshake between proxy and back end failed, for example without a common protocol or cipher. It comes with 502.3.",
  source = { { "win32-docs", "WinHttp/error-messages" } },
}

both {
  code = 12175, name = "ERROR_WINHTTP_SECURE_FAILURE",
  message = "The certificate of the back end is not accepted",
  meaning = "The proxy refused the certificate of the back end because of its name, issuer or dates. It comes with 502.3.",
  source = { { "win32-docs", "WinHttp/error-messages" } },
}

win32 {
  code = 0x80004005, name = "E_FAIL",
  message = "A failure without a stated reason",
  meaning = "No more is known than that it failed. With 502.5 of the ASP.NET Core Module the application started and ended with an exit code.",
  source = { { "win32-docs", "com/com-error-codes-1" }, { "aspnetcore-docs", "azure-iis-errors-reference" } },
}

win32 {
  code = 0x8000ffff, name = "E_UNEXPECTED",
  message = "A failure that was not foreseen",
  meaning = "With 500.31, or with 500.0 of the ASP.NET Core Module, the framework that the application targets was not found, or processPath and arguments are wrong.",
  source = { { "aspnetcore-docs", "azure-iis-errors-reference" }, { "win32-docs", "com/com-error-codes-1" } },
}

win32 {
  code = 0x80070005, name = "E_ACCESSDENIED",
  message = "Access is refused",
  meaning = "With 500.19 a configuration file is not readable, with 500.0 an ISAPI filter could not be loaded, with 403.7 no usable client certificate came.",
  source = { { "iis-support", "KB 942055" }, { "iis-support", "KB 942031" },
    { "iis-support", "KB 942067" }, { "win32-docs", "com/com-error-codes-1" } },
}

win32 {
  code = 0x800701b1, name = "ERROR_NO_SUCH_DEVICE",
  message = "The device does not exist",
  meaning = "With the ASP.NET Core Module, the runtime lacks a Windows service that has to run, mostly the null service.",
  source = { { "aspnetcore-docs", "troubleshoot-azure-iis" } },
}

win32 {
  code = 0x80090308, name = "SEC_E_INVALID_TOKEN",
  message = "The logon token cannot be used",
  meaning = "The Negotiate, NTLM or Kerberos token could not be used (decimal 2148074248). Most often a load balancer spreads the NTLM messages of one client over several connections or servers.",
  source = { { "win32-docs", "com/com-error-codes-4" }, { "iis-blog-ntlm-balancer" } },
}

win32 {
  code = 0x8009030c, name = "SEC_E_LOGON_DENIED",
  message = "The logon was refused",
  meaning = "Windows understood the credentials and refused them (decimal 2148074252). In a browser on the server itself it may be the loopback check.",
  source = { { "win32-docs", "com/com-error-codes-4" }, { "kb896861" } },
}

win32 {
  code = 0x8009030e, name = "SEC_E_NO_CREDENTIALS",
  message = "No credentials yet",
  meaning = "A normal step of a Negotiate or NTLM handshake (decimal 2148074254), as long as a 200 or 304 of the same client follows.",
  source = { { "win32-docs", "com/com-error-codes-4" }, { "kb907273" }, { "iis-blog-winauth" } },
}

win32 {
  code = 0x80090311, name = "SEC_E_NO_AUTHENTICATING_AUTHORITY",
  message = "No domain controller could be reached",
  meaning = "Windows found no authority, such as a domain controller, that could check the logon (decimal 2148074257).",
  source = { { "win32-docs", "com/com-error-codes-4" } },
}

win32 {
  code = 0x80090322, name = "SEC_E_WRONG_PRINCIPAL",
  message = "The ticket is for another account",
  meaning = "The service principal name (SPN) belongs to another account than the one that the service runs under (decimal 2148074274).",
  source = { { "win32-docs", "com/com-error-codes-4" } },
}

win32 {
  code = 0x80090324, name = "SEC_E_TIME_SKEW",
  message = "The clocks differ too much",
  meaning = "The clocks of the client, the server or the domain controller are too far apart for the logon (decimal 2148074276).",
  source = { { "win32-docs", "com/com-error-codes-4" } },
}

win32 {
  code = 0x80090346, name = "SEC_E_BAD_BINDINGS",
  message = "The channel binding does not match",
  meaning = "Extended Protection compared the logon with its TLS connection, and they do not belong together (decimal 2148074310). A proxy that ends TLS in front of IIS has this effect.",
  source = { { "win32-docs", "com/com-error-codes-4" },
    { "iis-docs", "configuration/system.webServer/security/authentication/windowsAuthentication/extendedProtection" } },
}

win32 {
  code = 0x80092010, name = "CRYPT_E_REVOKED",
  message = "The CA has revoked the certificate",
  meaning = "The issuing CA has revoked the client certificate (decimal 2148081680). It comes with 403.13.",
  source = { { "win32-docs", "com/com-error-codes-4" } },
}

win32 {
  code = 0x80092013, name = "CRYPT_E_REVOCATION_OFFLINE",
  message = "The revocation server cannot be reached",
  meaning = "The server could not find out whether the client certificate is revoked (decimal 2148081683). It comes with 403.13 far more often than a real revocation.",
  source = { { "win32-docs", "com/com-error-codes-4" }, { "kb294305" } },
}

win32 {
  code = 0x800b0109, name = "CERT_E_UNTRUSTEDROOT",
  message = "The chain ends in an untrusted root",
  meaning = "The chain of the client certificate leads to a root that the server does not trust (decimal 2148204809). It comes with 403.16.",
  source = { { "iis-support", "KB 942061" }, { "win32-docs", "com/com-error-codes-4" } },
}

win32 {
  code = 0xc0000005, name = "STATUS_ACCESS_VIOLATION",
  message = "The process crashed on a memory access",
  meaning = "A process touched memory that is not its own and was ended. With 500.0 it is, by field reports, a FastCGI program, often because of a PHP extension.",
  source = { { "glpi-626" } },
  confidence = "medium",
}

win32 {
  code = 0xc00000fd, name = "STATUS_STACK_OVERFLOW",
  message = "The process used up its stack",
  meaning = "A process died of a stack overflow. With 502.2 it is a CGI program that had not answered yet.",
  source = { { "iis-support", "troubleshoot-502-2-bad-gateway-error-in-cgi-apps" } },
}
