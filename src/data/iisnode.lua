-- iisnode, the module that runs node.js applications behind IIS: the substatus codes that it sends itself.
-- Main source: Azure/iisnode, cnodeconstants.h and the places that set each number (builds 0.2.16 to 0.2.26).

-- What becomes of every error once a node.exe process was chosen: SendDevError and SendSyncResponse in cprotocolbridge.cpp.
local SHOWN_AS_200 = "With devErrorsEnabled (default true, on Azure App Service false) the client gets HTTP 200 instead, and a page with this number and the HRESULT; by the source code the W3C log then shows 200, substatus 0 and the Win32 code. Set it to false on public servers: the page can show the last 64 KB of stderr, with code and paths."

meaning {
  code = "500.1000", versions = "0.2.16+",
  signs = { "HTTP status: 500 HTTP subStatus: 1000" },
  title = "Error on executing the request handler",
  summary = "The module failed before it could hand the request to a node.exe process, mostly while it set up the application.",
  check = "The Win32 code decides (sc-win32-status, or ErrorCode in a failed request trace). For 1028, devErrorsEnabled (default true) replaces the error by an HTTP 200 page that states the reason.",
  causes = {
    { "The setting nodeProcessCommandLine (default node.exe, searched in PATH) leads to no node.exe: the file does not exist (1028, a number of iisnode's own) or its folder does not (3).",
      "Set the full path in the iisnode element: `nodeProcessCommandLine=\"&quot;%programfiles%\\nodejs\\node.exe&quot;\"`. If you rely on PATH, try restarting IIS after node.js was installed (all sites stop briefly).",
      when = { win32 = { 1028, 3 }, says = "The iisnode module is unable to start the node.exe process." } },
    { "The pool identity may not start node.exe.",
      "Give that identity read and execute rights on the node.js folder.",
      when = { win32 = 5 } },
    { "The pool identity may not read the folder of the script, often a new site folder.",
      "Give that identity read and execute rights on this folder.",
      when = { win32 = 5 } },
    { "The URL leads to a script in a folder that does not exist. If only the file is missing, iisnode answers 404.",
      "Compare the URL with the folders on disk; deploy the folder, or correct the link or the rewrite rule.",
      when = { win32 = 3 } },
    { "The iisnode section of web.config (1031) or the file iisnode.yml (1032) cannot be read. A browser on the server itself gets this reason as a page.",
      "Correct the syntax, and compare the attribute names with %windir%\\system32\\inetsrv\\config\\schema\\iisnode_schema.xml.",
      when = { win32 = { 1031, 1032 },
        says = {
          "iisnode was unable to read the configuration file. Make sure the web.config",
          "iisnode was unable to read the configuration file iisnode.yml.",
        } } },
  },
  see = {
    ["404.0"] = "the script that the URL leads to does not exist",
    ["500.21"] = "IIS does not know the module iisnode: it is not installed",
    ["500.1002"] = "node.exe started, but ended at once",
  },
  source = {
    { "iisnode", "cnodehttpmodule.cpp, cnodeapplicationmanager.cpp, cnodeprocess.cpp and errors.h" },
    { "iisnode", "tjanczuk/iisnode issues 522 and 539" },
    { "azure-docs", "best practices and troubleshooting guide for Node" },
  },
}

meaning {
  code = "500.1001", versions = "0.2.16+",
  signs = { "HTTP status: 500 HTTP subStatus: 1001" },
  title = "Named pipe connection failed",
  summary = "The module could not open the named pipe of node.exe within maxNamedPipeConnectionRetry (default 100) times namedPipeConnectionRetryDelay (default 250 ms), about 25 seconds. Azure App Service uses 200 retries, 50 seconds.",
  check = "Win32 code 2 says that the pipe does not exist: node.exe has not begun to listen on it. " .. SHOWN_AS_200,
  causes = {
    { "The application does not listen on process.env.PORT but on a port of its own.",
      "Call `listen(process.env.PORT)` and pass the value on unchanged: it is the name of a pipe, not a number.",
      when = { win32 = 2 } },
    { "The application takes longer to start than the retries last.",
      "Shorten the start, for example by loading modules when they are first needed; then raise maxNamedPipeConnectionRetry or namedPipeConnectionRetryDelay.",
      when = { win32 = 2 } },
  },
  see = {
    ["500.1002"] = "node.exe ended while iisnode was trying",
    ["503.1003"] = "the pipe exists, but all its instances are busy",
  },
  source = {
    { "iisnode", "cprotocolbridge.cpp and iisnode_schema.xml" },
    { "azure-docs", "best practices and troubleshooting guide for Node" },
  },
}

meaning {
  code = "500.1002", versions = "0.2.16+",
  signs = { "HTTP status: 500 HTTP subStatus: 1002" },
  title = "Process ended before the named pipe connection",
  summary = "The process node.exe ended before iisnode could connect to its named pipe, most often because the application crashed while it started.",
  check = "Read the newest stderr file in the log folder (logDirectory, default iisnode beside the script). Win32 code 2 is usual here and decides nothing. "
    .. SHOWN_AS_200,
  causes = {
    { "The script has a syntax error, a missing module, or an exception that nobody catches.",
      "In the site folder run `node app.js`, if possible as the pool identity, and repair what it prints." },
    { "The log folder cannot be created or written, so node.exe fails before the application runs.",
      "Create the folder and give the pool identity Modify on that folder only, or set `loggingEnabled=\"false\"`. Log files in the site folder may be readable over HTTP; a logDirectory name that nobody can guess guards them." },
  },
  see = {
    ["500.1001"] = "node.exe runs, but does not answer on the pipe",
    ["500.1000"] = "node.exe could not be started at all",
  },
  source = {
    { "iisnode", "cprotocolbridge.cpp and interceptor.js" },
    { "iisnode", "issue 47; tjanczuk/iisnode issues 614 and 650" },
    { "azure-docs", "best practices and troubleshooting guide for Node" },
  },
}

meaning {
  code = "500.1003", versions = "0.2.16+",
  signs = { "HTTP status: 500 HTTP subStatus: 1003" },
  title = "Named pipe connection could not be configured",
  summary = "The module opened the named pipe of node.exe, but Windows refused the completion mode that iisnode sets on the new connection. The Win32 code tells why.",
  check = SHOWN_AS_200,
  source = { { "iisnode", "cprotocolbridge.cpp" } },
}

meaning {
  code = "500.1004", versions = "0.2.16+",
  signs = { "HTTP status: 500 HTTP subStatus: 1004" },
  title = "Sending the request headers could not be started",
  summary = "On a newly opened pipe connection, the write of the request headers to node.exe failed at once. A failed pooled connection is retried on a new one first.",
  check = SHOWN_AS_200,
  causes = {
    { "Often node.exe has ended or closed the pipe at that moment.",
      "Read the stderr file in the iisnode log folder for a crash at that second." },
  },
  see = { ["500.1006"] = "the write was started, but ended with an error" },
  source = {
    { "iisnode", "cprotocolbridge.cpp" },
    { "azure-docs", "best practices and troubleshooting guide for Node" },
  },
}

meaning {
  code = "500.1005", versions = "0.2.16+",
  signs = { "HTTP status: 500 HTTP subStatus: 1005" },
  title = "Request headers could not be serialized",
  summary = "The module could not build the header block for node.exe from the request line, the headers and the variables in promoteServerVars.",
  check = "Win32 code 1816 says that the block does not fit into maxRequestBufferSize (default 65536 bytes). " .. SHOWN_AS_200,
  causes = {
    { "The request line and headers, with X-Forwarded and promoted server variables, are larger than maxRequestBufferSize.",
      "Shorten cookies and promoteServerVars first, then raise maxRequestBufferSize to the size needed; each request can take that much memory.",
      when = { win32 = 1816 } },
  },
  see = {
    ["400"] = "HTTP.sys has limits of its own for request headers, default 16384 bytes",
    ["500.1012"] = "the same buffer limit for the response",
  },
  source = { { "iisnode", "cprotocolbridge.cpp and chttpprotocol.cpp" } },
}

meaning {
  code = "500.1006", versions = "0.2.16+",
  signs = { "HTTP status: 500 HTTP subStatus: 1006" },
  title = "Sending the request headers failed",
  summary = "On a newly opened pipe connection, the write of the request headers to node.exe was started but ended with an error. A failed pooled connection is retried on a new one first.",
  check = SHOWN_AS_200,
  causes = {
    { "Often node.exe has ended or closed the pipe at that moment.",
      "Read the stderr file in the iisnode log folder for a crash at that second." },
  },
  see = { ["500.1004"] = "the write failed at once" },
  source = {
    { "iisnode", "cprotocolbridge.cpp" },
    { "azure-docs", "best practices and troubleshooting guide for Node" },
  },
}

meaning {
  code = "500.1007", versions = "0.2.16+",
  signs = { "HTTP status: 500 HTTP subStatus: 1007" },
  title = "Reading the request body failed",
  summary = "The module could not start to read the next part of the request body from IIS.",
  check = "The Win32 code tells who ended the upload: 64 and 1229 are a lost client connection, 1236 a connection that the server side gave up. " .. SHOWN_AS_200,
  causes = {
    { "The client, or a proxy in front, broke off its upload.",
      "Ignore single lines; otherwise compare time-taken with the time-outs of the client and of any proxy in front.",
      when = { win32 = { 64, 1229 } } },
    { "HTTP.sys or IIS gave the connection up, often after a time-out or a reset by the client.",
      "Look in httperr at that second for a Timer reason such as Timer_EntityBody. Ignore single lines.",
      when = { win32 = 1236 } },
  },
  see = { ["500.1008"] = "the read was started, but ended with an error" },
  source = {
    { "iisnode", "cprotocolbridge.cpp" },
    { "win32-docs", "Debug/system-error-codes" },
  },
}

meaning {
  code = "500.1008", versions = "0.2.16+",
  signs = { "HTTP status: 500 HTTP subStatus: 1008" },
  title = "Reading the request body ended with an error",
  summary = "A read of the request body from IIS was started, but completed with an error before the body was complete.",
  check = "The Win32 code tells who ended the upload: 64 and 1229 are a lost client connection, 1236 a connection that the server side gave up. " .. SHOWN_AS_200,
  causes = {
    { "The client, or a proxy in front, broke off its upload.",
      "Ignore single lines; otherwise compare time-taken with the time-outs of the client and of any proxy in front.",
      when = { win32 = { 64, 1229 } } },
    { "HTTP.sys or IIS gave the connection up, often after a time-out or a reset by the client.",
      "Look in httperr at that second for a Timer reason such as Timer_EntityBody. Ignore single lines.",
      when = { win32 = 1236 } },
  },
  see = { ["500.1007"] = "the read could not even be started" },
  source = {
    { "iisnode", "cprotocolbridge.cpp" },
    { "win32-docs", "Debug/system-error-codes" },
  },
}

meaning {
  code = "500.1009", versions = "0.2.16+",
  signs = { "HTTP status: 500 HTTP subStatus: 1009" },
  title = "Sending the request body could not be started",
  summary = "The write of a part of the request body to node.exe failed at once. If node.exe merely closed the pipe (Win32 code 232), iisnode goes on to read the response and sends no error here.",
  check = SHOWN_AS_200,
  causes = {
    { "Often node.exe ended while the body was on its way.",
      "Read the stderr file in the iisnode log folder for a crash at that second." },
  },
  see = { ["500.1010"] = "the write was started, but ended with an error" },
  source = {
    { "iisnode", "cprotocolbridge.cpp" },
    { "azure-docs", "best practices and troubleshooting guide for Node" },
  },
}

meaning {
  code = "500.1010", versions = "0.2.16+",
  signs = { "HTTP status: 500 HTTP subStatus: 1010" },
  title = "Sending the request body failed",
  summary = "The write of a part of the request body to node.exe was started, but ended with an error.",
  check = SHOWN_AS_200,
  causes = {
    { "Often node.exe ended, or closed the pipe, while the body was on its way.",
      "Read the stderr file in the iisnode log folder for a crash at that second; let the application read the whole body before it ends the connection." },
  },
  see = { ["500.1009"] = "the write failed at once" },
  source = {
    { "iisnode", "cprotocolbridge.cpp" },
    { "azure-docs", "best practices and troubleshooting guide for Node" },
  },
}

meaning {
  code = "500.1011", versions = "0.2.16+",
  signs = { "HTTP status: 500 HTTP subStatus: 1011" },
  title = "Reading the response could not be started",
  summary = "The module could not start to read the next part of the response from the pipe of node.exe.",
  check = "Win32 code 109 says that node.exe closed the pipe. " .. SHOWN_AS_200,
  causes = {
    { "The process node.exe crashed before the response was complete.",
      "Read the stderr file in the iisnode log folder and repair the exception.",
      when = { win32 = 109 } },
    { "Node.js closes a pipe that iisnode still keeps in its pool; reports tie this to the keepAliveTimeout of the node.js server (default 5 seconds).",
      "Try a keepAliveTimeout above maxNamedPipePooledConnectionAge (default 30000 ms), or lower that age below keepAliveTimeout.",
      when = { win32 = 109 } },
  },
  see = { ["500.1013"] = "the read was started, but no status line came" },
  source = {
    { "iisnode", "cprotocolbridge.cpp and cconnectionpool.cpp" },
    { "iisnode", "issue 57" },
    { "azure-docs", "best practices and troubleshooting guide for Node" },
  },
}

meaning {
  code = "500.1012", versions = "0.2.16+",
  signs = { "HTTP status: 500 HTTP subStatus: 1012" },
  title = "No buffer memory to read the response",
  summary = "The module could not enlarge its buffer for the response of node.exe.",
  check = "Win32 code 1816 says that maxRequestBufferSize (default 65536 bytes) is reached; 8 says that memory is short. " .. SHOWN_AS_200,
  causes = {
    { "The status line or a response header, for example a very large Set-Cookie, does not fit into maxRequestBufferSize.",
      "Make the header smaller, or raise maxRequestBufferSize to the size needed; each request can take that much memory.",
      when = { win32 = 1816 } },
    { "The worker process has no memory left.",
      "Find out which process of the server uses the memory.",
      when = { win32 = 8 } },
  },
  see = { ["500.1005"] = "the same buffer limit for the request" },
  source = { { "iisnode", "cprotocolbridge.cpp and iisnode_schema.xml" } },
}

meaning {
  code = "500.1013", versions = "0.2.16+",
  signs = { "HTTP status: 500 HTTP subStatus: 1013" },
  title = "Response status line could not be processed",
  summary = "The module waited for the status line of the response, and node.exe closed the pipe or sent something that is not HTTP.",
  check = "Win32 code 109 (HRESULT 0x6d): the pipe was closed before the status line. Code 11: the bytes are no HTTP status line. " .. SHOWN_AS_200,
  causes = {
    { "The application crashed while it handled the request.",
      "Read the stderr file in the iisnode log folder and repair the exception.",
      when = { win32 = 109 } },
    { "A time-out of the node.js server closed the connection. If the failures share one time-taken, such as 120000, it is worth looking for a limit of that length.",
      "Speed up the request, or raise the time-out of the server in the application (server.timeout); do not remove it, as slow clients could then hold connections for good.",
      when = { win32 = 109 } },
    { "An idle pooled pipe was closed: reports tie this to the keepAliveTimeout of node.js, and one to a fault of node.js 8.0.0 after 5 seconds.",
      "Update node.js. Try a keepAliveTimeout above maxNamedPipePooledConnectionAge (default 30000 ms), or lower that age below keepAliveTimeout.",
      when = { win32 = 109 } },
    { "The pipe does not speak HTTP: often the application creates an https server, while iisnode sends plain HTTP.",
      "Create an http server on process.env.PORT; https belongs to the binding of the IIS site.",
      when = { win32 = { 11, 109 } } },
  },
  see = {
    ["500.1002"] = "node.exe ended before the pipe was connected",
    ["500.1014"] = "the status line was read, the headers failed",
  },
  source = {
    { "iisnode", "cprotocolbridge.cpp and chttpprotocol.cpp" },
    { "iisnode", "issues 45, 57 and 116; tjanczuk/iisnode issue 548" },
    { "azure-docs", "best practices and troubleshooting guide for Node" },
  },
}

meaning {
  code = "500.1014", versions = "0.2.16+",
  signs = { "HTTP status: 500 HTTP subStatus: 1014" },
  title = "Response headers could not be processed",
  summary = "The module read the status line of the response, but could not read, parse or pass on the headers.",
  check = "Win32 code 109 says that node.exe closed the pipe; 11 says that a header line is malformed. " .. SHOWN_AS_200,
  causes = {
    { "The process node.exe ended while it sent the headers.",
      "Read the stderr file in the iisnode log folder for a crash at that second.",
      when = { win32 = 109 } },
    { "The application writes raw bytes to the socket, and a header line does not end with CR LF.",
      "Let the http module of node.js write the headers.",
      when = { win32 = 11 } },
  },
  see = { ["500.1013"] = "the status line itself failed" },
  source = {
    { "iisnode", "cprotocolbridge.cpp and chttpprotocol.cpp" },
    { "azure-docs", "best practices and troubleshooting guide for Node" },
  },
}

meaning {
  code = "500.1015", versions = "0.2.16+",
  signs = { "HTTP status: 500 HTTP subStatus: 1015" },
  title = "Response body chunk header could not be processed",
  summary = "The response uses chunked encoding, and iisnode could not read or parse the header of a chunk. The number shows only while the response headers have not gone out; after that the response is cut off.",
  check = "Win32 code 109 says that node.exe closed the pipe; 11 says that the chunk header is malformed. " .. SHOWN_AS_200,
  causes = {
    { "The process node.exe ended in the middle of the response.",
      "Read the stderr file in the iisnode log folder for a crash at that second.",
      when = { win32 = 109 } },
    { "The response has neither Content-Length nor valid chunks.",
      "Let the http module of node.js frame the body, or send Connection: close.",
      when = { win32 = 11 } },
  },
  see = { ["500.1016"] = "the content of a chunk failed" },
  source = {
    { "iisnode", "cprotocolbridge.cpp and chttpprotocol.cpp" },
    { "azure-docs", "best practices and troubleshooting guide for Node" },
  },
}

meaning {
  code = "500.1016", versions = "0.2.16+",
  signs = { "HTTP status: 500 HTTP subStatus: 1016" },
  title = "Sending a response body chunk failed",
  summary = "The module could not read a part of the response body from node.exe or hand it to IIS. The number shows only while the response headers have not gone out; after that the response is cut off.",
  check = "Win32 code 109 says that node.exe closed the pipe; 11 says that the body is longer than Content-Length. " .. SHOWN_AS_200,
  causes = {
    { "The process node.exe ended in the middle of the response.",
      "Read the stderr file in the iisnode log folder for a crash at that second.",
      when = { win32 = 109 } },
    { "The application sends more bytes than its Content-Length states.",
      "Count bytes rather than characters: `Buffer.byteLength(text)`, or leave Content-Length to node.js.",
      when = { win32 = 11 } },
  },
  see = {
    ["500.1015"] = "the header of a chunk failed",
    ["500.1017"] = "the part was handed to IIS, but sending it ended with an error",
  },
  source = {
    { "iisnode", "cprotocolbridge.cpp" },
    { "azure-docs", "best practices and troubleshooting guide for Node" },
  },
}

meaning {
  code = "500.1017", versions = "0.2.16+",
  signs = { "HTTP status: 500 HTTP subStatus: 1017" },
  title = "Flushing the response body failed",
  summary = "IIS reported an error when it sent a part of the response body that iisnode had given to it. The number shows only while the response headers have not gone out.",
  check = SHOWN_AS_200,
  causes = {
    { "Often the client has closed its connection.",
      "Ignore single lines; otherwise compare time-taken with the time-outs of the client and of any proxy in front." },
  },
  see = { ["500.1018"] = "the error came from a flush between two parts" },
  source = { { "iisnode", "cprotocolbridge.cpp" } },
}

meaning {
  code = "500.1018", versions = "0.2.16+",
  signs = { "HTTP status: 500 HTTP subStatus: 1018" },
  title = "Partial flush of the response body failed",
  summary = "A flush between two parts of the response ended with an error. Such flushes happen only for chunked responses with flushResponse true (default false) and for the 101 response of an upgrade. The number shows only while the response headers have not gone out.",
  check = SHOWN_AS_200,
  causes = {
    { "Often the client has closed its connection.",
      "Ignore single lines; otherwise compare time-taken with the time-outs of the client and of any proxy in front." },
  },
  see = { ["500.1017"] = "the error came when a part of the body was sent" },
  source = { { "iisnode", "cprotocolbridge.cpp and iisnode_schema.xml" } },
}

meaning {
  code = "503.1000", versions = "0.2.16+",
  signs = { "HTTP status: 503 HTTP subStatus: 1000" },
  title = "Not enough quota",
  summary = "The module met a quota error (Win32 code 1816) before a node.exe process took the request. Microsoft's Azure page ties it to memory for pipe connections and to maxConcurrentRequestsPerProcess.",
  check = "See whether 503.1002 with Win32 code 1816 appears as well: in the source of builds 0.2.16 to 0.2.26, reaching maxConcurrentRequestsPerProcess ends in that number.",
  causes = {
    { "By Microsoft's Azure page, more requests run at once than maxConcurrentRequestsPerProcess allows (default 1024; unlimited on Azure App Service).",
      "Find the slow requests first. Then raise nodeProcessCountPerApplication (default 1; 0 means one per processor), or the limit itself. Several processes share no memory: keep sessions in a store, or set nodeProcessStickySessions to true." },
    { "Memory for more pipe connections is short.",
      "Find out why node.exe or w3wp.exe uses so much memory." },
  },
  see = {
    ["503.1002"] = "the request limit per process also shows there",
    ["503.1003"] = "the pipe of node.exe is busy",
  },
  source = {
    { "azure-docs", "best practices and troubleshooting guide for Node" },
    { "iisnode", "cnodehttpmodule.cpp, cactiverequestpool.cpp and cnodeapplication.cpp" },
  },
}

meaning {
  code = "503.1001", versions = "0.2.16+",
  signs = { "HTTP status: 503 HTTP subStatus: 1001" },
  title = "Application is recycling",
  summary = "The request reached the application at the moment when iisnode was closing it to start it anew.",
  check = "By the source code the Win32 code is 1034, a number of iisnode's own; compare the time of the line with the times of the watched files.",
  causes = {
    { "A watched file (watchedFiles, default *.js;iisnode.yml in the folder of the script) or a web.config on its path changed.",
      "Repeat the request: new processes take it as soon as the recycle is done. Running requests get gracefulShutdownTimeout (default 60000 ms) to end." },
    { "Often, when it keeps coming back, a job or the application itself writes files that match watchedFiles.",
      "Write those files elsewhere, or narrow watchedFiles." },
  },
  see = { ["503.1002"] = "the process could not take the request" },
  source = {
    { "iisnode", "cnodeprocessmanager.cpp, cnodeapplicationmanager.cpp and cnodeglobalmodule.cpp" },
    { "azure-docs", "best practices and troubleshooting guide for Node" },
  },
}

meaning {
  code = "503.1002", versions = "0.2.16+",
  signs = { "HTTP status: 503 HTTP subStatus: 1002" },
  title = "Request could not be dispatched to a node.exe process",
  summary = "The module had chosen a node.exe process for the request, but the process could not be started anew or could not take the request.",
  check = "The Win32 code decides (sc-win32-status, or ErrorCode in a failed request trace): 1816 is the request limit, 1028, 3 or 5 a node.exe that could not be started. For 1028, devErrorsEnabled (default true) replaces the error by an HTTP 200 page that states the reason.",
  causes = {
    { "The process already handles maxConcurrentRequestsPerProcess requests (default 1024); often slow requests pile up.",
      "Find the slow requests first. Then raise nodeProcessCountPerApplication (default 1; 0 means one per processor), or the limit itself. Several processes share no memory: keep sessions in a store, or set nodeProcessStickySessions to true.",
      when = { win32 = 1816 } },
    { "The process node.exe ended earlier and cannot be started again, because it is not found (1028, 3) or the pool identity may not run it (5).",
      "Correct nodeProcessCommandLine, or give the pool identity read and execute rights on the node.js folder.",
      when = { win32 = { 1028, 3, 5 } } },
  },
  see = {
    ["500.1000"] = "the same start failure on the first request to the application",
    ["503.1000"] = "a quota error before a process was chosen",
    ["503.1001"] = "the application is recycling",
  },
  source = {
    { "iisnode", "cnodeprocessmanager.cpp, cactiverequestpool.cpp, cnodeprocess.cpp and iisnode_schema.xml" },
    { "azure-docs", "best practices and troubleshooting guide for Node" },
  },
}

meaning {
  code = "503.1003", versions = "0.2.16+",
  signs = { "HTTP status: 503 HTTP subStatus: 1003" },
  title = "Named pipe is too busy",
  summary = "All instances of the named pipe of node.exe stayed busy (Win32 code 231) through all retries: maxNamedPipeConnectionRetry (default 100) times namedPipeConnectionRetryDelay (default 250 ms), about 25 seconds.",
  check = "Look at the CPU of node.exe. " .. SHOWN_AS_200,
  causes = {
    { "The process node.exe uses a whole CPU and accepts no connections.",
      "Find the code that blocks the event loop. Then raise nodeProcessCountPerApplication (default 1; 0 means one per processor); several processes share no memory, so keep sessions in a store or set nodeProcessStickySessions to true." },
    { "The environment variable NODE_PENDING_PIPE_INSTANCES is set to a low value.",
      "Remove it: iisnode then passes 5000." },
  },
  see = {
    ["500.1001"] = "the pipe could not be opened for another reason",
    ["503.1002"] = "the limit of requests per process was reached",
  },
  source = {
    { "iisnode", "cprotocolbridge.cpp and cmoduleconfiguration.cpp" },
    { "azure-docs", "best practices and troubleshooting guide for Node" },
  },
}

-- Numbers of its own that iisnode logs as Win32 status.

entry {
  family = "win32", key = 1028, name = "IISNODE_ERROR_UNABLE_TO_START_NODE_EXE",
  signs = { "The iisnode module is unable to start the node.exe process." },
  title = "The program node.exe was not found (iisnode)",
  summary = "This is a number of iisnode's own and no Windows error. The file node.exe does not exist where nodeProcessCommandLine points.",
  source = { { "iisnode", "errors.h and cnodeprocess.cpp" } },
}

entry {
  family = "win32", key = 1031, name = "IISNODE_ERROR_UNABLE_TO_READ_CONFIGURATION",
  signs = { "iisnode was unable to read the configuration file. Make sure the web.config" },
  title = "The configuration of iisnode cannot be read",
  summary = "This is a number of iisnode's own and no Windows error. The module could not read its section of web.config.",
  source = { { "iisnode", "errors.h and cnodeapplicationmanager.cpp" } },
}

entry {
  family = "win32", key = 1032, name = "IISNODE_ERROR_UNABLE_TO_READ_CONFIGURATION_OVERRIDE",
  signs = { "iisnode was unable to read the configuration file iisnode.yml." },
  title = "The file iisnode.yml cannot be read",
  summary = "This is a number of iisnode's own and no Windows error. The module could not read iisnode.yml.",
  source = { { "iisnode", "errors.h and cmoduleconfiguration.cpp" } },
}

entry {
  family = "win32", key = 1034, name = "IISNODE_ERROR_APPLICATION_IS_RECYCLING",
  title = "The application is recycling (iisnode)",
  summary = "This is a number of iisnode's own and no Windows error. It comes with 503.1001, while the application is closed and started anew.",
  source = { { "iisnode", "errors.h and cnodeprocessmanager.cpp" } },
}
