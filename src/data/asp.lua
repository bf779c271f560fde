-- Classic ASP: the numbers of its errors, the status 500.100 that stands for them, and the script and database errors beside them.
-- Main source: Microsoft KB 294271 and the IIS configuration reference for system.webServer/asp.

-- The page shows a number as 'ASP 0113' or 'ASP 0104 : 80004005', cs-uri-query of the W3C log as |line|ASP_0104_:_80004005|text. In
-- such company other values come first, so the entries have both as signs, too.
family { id = "asp", title = "number of a classic ASP error", key = "name",
  looks = { "'ASP <>" } }

-- Causes that 500.100 gives as well.
local TOO_SLOW = { "The script runs longer than scriptTimeout (default 00:01:30) or its own Server.ScriptTimeout; mostly it waits for a database or another server.",
  "Speed up the query, and give outgoing calls a time-out of their own. Only for a page that needs it set `Server.ScriptTimeout = <seconds>` in its code; for the application: `appcmd set config \"Site\" -section:system.webServer/asp /limits.scriptTimeout:\"00:03:00\" /commit:apphost`. Slow scripts then hold their threads longer.",
  when = { asp = "ASP 0113", says = { "'ASP 0113<>'", "|ASP_0113<>|" } } }
local CRASH = { "A COM component, a database driver or a script engine that the page calls crashed; the code in brackets is the exception, C0000005 an access violation.",
  "Find the call at the line that is shown, and update that component or driver; a dump (`procdump -ma -e 1 -f C0000005 <pid>`) names the DLL.",
  when = { asp = "ASP 0115", says = { "'ASP 0115<>'", "|ASP_0115<>|" } } }
local PARENT_PATH = { "An include goes up with .. and enableParentPaths is false, the default since IIS 6.0.",
  "Write `<!--#include virtual=\"/folder/file.inc\"-->` instead of `file=\"../file.inc\"`. The weaker way, `appcmd set config \"Site\" -section:system.webServer/asp /enableParentPaths:true /commit:apphost`, lets scripts reach files above their folder.",
  when = { asp = "ASP 0131", says = { "'ASP 0131<>'", "|ASP_0131<>|" } } }
local HEADERS_SENT = { "Response.Redirect, a cookie or another header comes after output has gone out: buffering is off, or Response.Flush was called.",
  "Move redirect, cookies and AddHeader in front of all output, blank lines of includes among it. Keep Response.Buffer and bufferingOn at True, the default.",
  when = { asp = "ASP 0156", says = { "'ASP 0156<>'", "|ASP_0156<>|" } } }
local NOT_REGISTERED = { "The ProgID or class is not known: the component is not installed on this server, its name is misspelt, or it is registered for the other bitness only.",
  "Install the component. Register a 32-bit DLL with `%windir%\\SysWOW64\\regsvr32 <dll>`, a 64-bit one with `%windir%\\System32\\regsvr32 <dll>`, and a .NET one with regasm /codebase of the same bitness. A 32-bit component needs `appcmd set apppool \"P\" /enable32BitAppOnWin64:true`.",
  when = { win32 = { 0x800401f3, 0x80040154 }, says = { "'ASP 0177 : 800401f3'", "'ASP 0177 : 80040154'", "|ASP_0177_:_800401f3|", "|ASP_0177_:_80040154|" } } }
local DLL_GONE = { "The DLL of the component was moved or deleted, or a DLL that it needs is missing, often the Visual C++ runtime.",
  "Put the DLL back where the registry names it (InprocServer32 of its CLSID) or register it again from its new place, and install the runtime of its bitness.",
  when = { win32 = 0x8007007e, says = { "'ASP 0177 : 8007007e'", "|ASP_0177_:_8007007e|" } } }
local NO_RIGHT = { "The account of the request may not read the DLL of the component, or may not launch a component that runs in a process of its own.",
  "Give that account (IUSR, the pool identity or the visitor) Read & execute on the DLL and its folder. For an .exe open dcomcnfg and give it Launch and Access on that one component, not in the defaults of the machine.",
  when = { asp = "ASP 0178", win32 = 0x80070005, says = { "'ASP 0178<>'", "|ASP_0178<>|", "'ASP 0177 : 80070005'", "|ASP_0177_:_80070005|" } } }
local JSCRIPT9 = { "The page is written in JScript, and Windows 11 24H2 or later runs it with jscript9legacy.dll, which fails when ASP uses an engine again (C0000005, ReuseEngine). Field reports; VBScript is not hit.",
  "Move the page to VBScript, or take the old engine again: DWORD JScriptReplacement = 0 under `HKLM\\SOFTWARE\\Policies\\Microsoft\\Internet Explorer\\Main`, then `net stop w3svc` and `net start w3svc`. Every program of the machine then uses the old engine.",
  when = { says = "CActiveScriptEngine::ReuseEngine" } }
local RESPONSE_SIZE = { "The answer is larger than bufferingLimit (default 4194304 bytes); Response.BinaryWrite meets the limit with buffering off, too.",
  "Send it in pieces with Response.Flush, or let IIS send the file itself. Else raise the limit of this application to its largest answer: `appcmd set config \"Site\" -section:system.webServer/asp /limits.bufferingLimit:<bytes> /commit:apphost`. Each request may then take that much memory.",
  when = { asp = "ASP 0251", says = { "'ASP 0251<>'", "|ASP_0251<>|" } } }
local REQUEST_SIZE = { "The body of the request, mostly an upload, is larger than maxRequestEntityAllowed (default 200000 bytes). If Content-Length says so beforehand, IIS answers 403 instead.",
  "Raise it for that application to the largest upload that you accept: `appcmd set config \"Site/app\" -section:system.webServer/asp /limits.maxRequestEntityAllowed:<bytes> /commit:apphost`. Every visitor may then send that much.",
  when = { asp = "ASP 0104", says = { "'ASP 0104<>'", "|ASP_0104<>|" } } }

meaning {
  code = "500.100", versions = "0+",
  title = "A classic ASP script failed",
  summary = "IIS answers an error in a classic ASP page so. The number of ASP beside it tells which error.",
  check = "The cs-uri-query of the W3C line: it holds `|line|ASP_error_code|text`, or `|line|800a...|text` for an error of the script or the database.",
  causes = { TOO_SLOW, PARENT_PATH, HEADERS_SENT, NOT_REGISTERED, DLL_GONE, NO_RIGHT, CRASH, RESPONSE_SIZE, REQUEST_SIZE },
  see = { ["500.13"] = "the ASP queue is full", ["404.3"] = "classic ASP is not installed" },
  source = { { "kb943891", "500 - Internal server error" }, { "kb294271" }, { "iis-docs", "configuration/system.webServer/asp" } },
}

-- Objects and limits ---------------------------------------------------------

entry {
  key = "ASP 0104", also = { "ASP_0104" }, name = "Operation not Allowed", status = "500", versions = "0+",
  signs = { "'ASP 0104<>'", "|ASP_0104<>|" },
  title = "Operation not allowed: the request is too large",
  summary = "The script reads a request body that ASP does not let it have, in practice an upload.",
  check = "Compare the size of the upload with `appcmd list config \"Site/app\" -section:system.webServer/asp`, limits maxRequestEntityAllowed.",
  causes = { REQUEST_SIZE },
  see = { ["403"] = "what IIS answers when Content-Length exceeds the same limit", ["404.13"] = "request filtering has a limit of its own, maxAllowedContentLength" },
  source = { { "kb294271" }, { "iis-support", "KB 327659, error 403 when you use ASP to upload large file" }, { "iis-docs", "configuration/system.webServer/asp/limits" } },
}

entry {
  key = "ASP 0107", also = { "ASP_0107" }, name = "Stack Overflow", status = "500", versions = "0+",
  signs = { "'ASP 0107<>'", "|ASP_0107<>|" },
  title = "The data of the request is too large",
  summary = "The data that the script asks for is larger than ASP takes. IIS 6.0 and later call it Data size too large, older lists Stack Overflow.",
  causes = {
    { "A form or one of its fields carries more than Request.Form can hold.",
      "Split the field, or read the body with Request.BinaryRead in pieces. Compare the size with maxRequestEntityAllowed as well.",
      when = { asp = "ASP 0107" } },
  },
  source = { { "kb294271" }, { "asp-errors", "0107" } },
}

entry {
  key = "ASP 0113", also = { "ASP_0113" }, name = "Script timed out", status = "500", versions = "0+",
  signs = { "'ASP 0113<>'", "|ASP_0113<>|" },
  title = "The script ran too long",
  summary = "ASP ended a page that ran longer than its script time-out. Without buffering part of the page has gone out before.",
  check = "Look at time-taken of the line: near 90000 it is the default of 90 seconds.",
  causes = { TOO_SLOW },
  source = { { "kb294271" }, { "asp-events", "113" }, { "iis-docs", "configuration/system.webServer/asp/limits" } },
}

entry {
  key = "ASP 0115", also = { "ASP_0115" }, name = "Unexpected error", status = "500", versions = "0+",
  signs = { "'ASP 0115<>'", "|ASP_0115<>|", "A trappable error (<>) occurred in an external object. The script cannot continue running." },
  title = "A component of the page crashed",
  summary = "An object outside ASP raised an exception that ASP caught; the page ends and the process may be damaged.",
  check = "The number in brackets, and the line of the script.",
  causes = { CRASH },
  source = { { "kb294271" }, { "asp-events", "115" }, { "kbarchive", "Q160360 and Q210457" } },
}

-- What the page holds --------------------------------------------------------

entry {
  key = "ASP 0126", also = { "ASP_0126" }, name = "Include file not found", status = "500", versions = "0+",
  signs = { "'ASP 0126<>'", "|ASP_0126<>|" },
  title = "An include file is missing",
  summary = "A file that the page includes is not there. Nothing of the page runs.",
  check = "The text names the file. An include with file is looked for beside the page, one with virtual from the root of the site.",
  causes = {
    { "The file was not deployed, or virtual means another root here: on a test machine the application lies in a subfolder or the virtual directory does not exist.",
      "Deploy the file, or create the virtual directory: `appcmd add vdir /app.name:\"Site/\" /path:/inc /physicalPath:D:\\site\\inc`.",
      when = { asp = "ASP 0126" } },
  },
  see = { ["asp ASP 0131"] = "the include names a file above its folder" },
  source = { { "kb294271" }, { "iis-docs", "running-classic-asp-applications/classic-asp-parent-paths-are-disabled-by-default" } },
}

entry {
  key = "ASP 0131", also = { "ASP_0131" }, name = "Disallowed Parent Path", status = "500", versions = "0+",
  signs = { "'ASP 0131<>'", "|ASP_0131<>|", "cannot contain '..' to indicate the parent directory." },
  title = "Parent paths are not allowed",
  summary = "An include of the page names a file above its folder, and ASP does not allow that.",
  causes = { PARENT_PATH },
  see = { ["asp ASP 0175"] = "the same with Server.MapPath" },
  source = { { "kbarchive", "Q226474" }, { "iis-docs", "running-classic-asp-applications/classic-asp-parent-paths-are-disabled-by-default" } },
}

entry {
  key = "ASP 0140", also = { "ASP_0140", "ASP 0141" }, name = "Page Command Out Of Order", status = "500", versions = "0+",
  signs = { "'ASP 0140<>'", "|ASP_0140<>|", "'ASP 0141<>'", "|ASP_0141<>|" },
  title = "The line with @ is not the first, or stands twice",
  summary = "The directive <%@ ... %> may stand only once, at the beginning of the page (0140 out of order, 0141 repeated).",
  causes = {
    { "An include file begins with a directive of its own, or something stands in front of it.",
      "Remove the directive from every include, and put all its settings (Language, CodePage, EnableSessionState) into the one line at the top of the page.",
      when = { asp = "ASP 0140" } },
  },
  source = { { "kb294271" } },
  confidence = "medium",
}

-- Application and server -----------------------------------------------------

entry {
  key = "ASP 0148", also = { "ASP_0148" }, name = "Server Too Busy", status = "500", versions = "0+",
  signs = { "'ASP 0148<>'", "|ASP_0148<>|" },
  title = "The queue of ASP is full",
  summary = "More requests wait than requestQueueMax allows (default 3000), or one waited longer than queueTimeout. The status is 500, as 500.13.",
  check = "Performance counters Active Server Pages\\Requests Queued and Requests Executing; `appcmd list requests /elapsed:5000`.",
  causes = {
    { "All threads of ASP (processorThreadMax, 25 per CPU) hang in a database, a COM component or a remote call.",
      "Take a dump of w3wp.exe while it happens, see where the threads wait, and give that call a time-out. Recycle the pool to get the site back. A longer queue only makes everybody wait longer.",
      when = { asp = "ASP 0148" } },
  },
  see = { ["500.13"] = "the status that IIS logs for it" },
  source = { { "kb294271" }, { "iis-docs", "configuration/system.webServer/asp/limits" } },
}

entry {
  key = "ASP 0149", also = { "ASP_0149" }, name = "Application Restarting", status = "500", versions = "0+",
  signs = { "'ASP 0149<>'", "|ASP_0149<>|" },
  title = "The application is restarting",
  summary = "The request came while ASP restarted the application, because Global.asa or a setting changed.",
  causes = {
    { "A deployment or a change of the configuration (enableApplicationRestart is true by default); a virus scanner that touches Global.asa does the same.",
      "Load the page again. If it comes back, find out what writes Global.asa or the configuration, and exclude Global.asa alone from on-access scanning.",
      when = { asp = "ASP 0149" } },
  },
  see = { ["500.12"] = "the status that IIS logs for it" },
  source = { { "kb294271" }, { "iis-docs", "configuration/system.webServer/asp" }, { "kb943891", "500 - Internal server error" } },
}

-- Headers, buffer and request -------------------------------------------------

entry {
  key = "ASP 0156", also = { "ASP_0156" }, name = "Header Error", status = "500", versions = "0+",
  signs = { "'ASP 0156<>'", "|ASP_0156<>|", "The HTTP headers are already written to the client browser." },
  title = "The headers were sent already",
  summary = "The script sets a header, a cookie or a redirect after the first output has left the server.",
  causes = { HEADERS_SENT },
  source = { { "kb294271" }, { "adopenstatic", "headererror" }, { "iis-docs", "configuration/system.webServer/asp" } },
}

entry {
  key = "ASP 0200", also = { "ASP_0200" }, name = "Out of Range 'Expires' attribute", status = "500", versions = "0+",
  signs = { "'ASP 0200<>'", "|ASP_0200<>|" },
  title = "The date of a cookie is out of range",
  summary = "The date given to Expires lies before 1980 or after 19 January 2038, the end of a 32-bit time.",
  causes = {
    { "The script sets a date far in the future, or adds years to today, which now passes 2038.",
      "Set a nearer date, such as `Response.Cookies(\"name\").Expires = DateAdd(\"yyyy\", 1, Now())`.",
      when = { asp = "ASP 0200" } },
  },
  source = { { "kbarchive", "Q247348" }, { "kb294271" } },
}

entry {
  key = "ASP 0203", also = { "ASP_0203", "ASP 0204", "ASP 0250" }, name = "Invalid Code Page", status = "500", versions = "0+",
  signs = { "'ASP 0203<>'", "|ASP_0203<>|", "'ASP 0204<>'", "|ASP_0204<>|", "'ASP 0250<>'", "|ASP_0250<>|" },
  title = "The code page is not valid",
  summary = "CodePage in the page or Session.CodePage names a code page that ASP does not take (0204 a malformed value, 0250 the codePage of the application).",
  causes = {
    { "The number is a Unicode code page of two bytes (1200, 1201), is not installed, or is a name instead of a number.",
      "Use 65001 for UTF-8, in the directive, in Session.CodePage and in the charset of the page alike.",
      when = { asp = "ASP 0203" } },
  },
  source = { { "kbarchive", "Q254313" }, { "kb294271" } },
}

entry {
  key = "ASP 0206", also = { "ASP_0206", "ASP 0207", "ASP_0207", "ASP 0208" }, name = "Cannot call BinaryRead",
  status = "500", versions = "0+",
  signs = { "'ASP 0206<>'", "|ASP_0206<>|", "'ASP 0207<>'", "|ASP_0207<>|", "'ASP 0208<>'", "|ASP_0208<>|" },
  title = "The body is read in two ways",
  summary = "A request body can be read with Request.Form or with Request.BinaryRead, not with both (0206: Form came first; 0207 and 0208: BinaryRead came first).",
  causes = {
    { "An upload component or a JSON parser uses BinaryRead, and other code, often an include, uses Request.Form or Request(\"name\"), which looks into Form as well.",
      "Read query values with Request.QueryString(\"name\") and the fields of an upload from the component. Keep includes for login and filters from touching Request(\"name\") on such pages.",
      when = { asp = "ASP 0206" } },
  },
  source = { { "iis6-sdk", "ms525710, Request.BinaryRead Method" }, { "kb294271" } },
}

entry {
  key = "ASP 0251", also = { "ASP_0251" }, name = "Response Buffer Limit Exceeded", status = "500", versions = "6.0+",
  signs = { "'ASP 0251<>'", "|ASP_0251<>|", "Execution of the ASP page caused the Response Buffer to exceed its configured limit." },
  title = "The answer is larger than the buffer",
  summary = "The page produces more output than the buffer of ASP may hold.",
  causes = { RESPONSE_SIZE },
  source = { { "iis-support", "KB 944886, http-500-response-binarywrite" }, { "iis-docs", "configuration/system.webServer/asp/limits" } },
}

-- Paths ------------------------------------------------------------------------

entry {
  key = "ASP 0175", also = { "ASP_0175" }, name = "Disallowed Path Characters", status = "500", versions = "0+",
  signs = { "'ASP 0175<>'", "|ASP_0175<>|", "The '..' characters are not allowed in the Path parameter for the MapPath method." },
  title = "MapPath may not leave its folder",
  summary = "Server.MapPath got a path with .. and enableParentPaths is false, the default since IIS 6.0.",
  causes = {
    { "The code was written for a server that allows parent paths.",
      "Write `Server.MapPath(\"/test/example.asp\")` from the root of the site instead of `\"../example.asp\"`. Setting enableParentPaths to true lets scripts reach files above their folder.",
      when = { asp = "ASP 0175" } },
  },
  see = { ["asp ASP 0131"] = "the same in an include" },
  source = { { "iis-docs", "running-classic-asp-applications/classic-asp-parent-paths-are-disabled-by-default" } },
}

-- Components -------------------------------------------------------------------

entry {
  key = "ASP 0177", also = { "ASP_0177" }, name = "Server.CreateObject Failed", status = "500", versions = "0+",
  signs = { "'ASP 0177 :", "|ASP_0177_:" },
  title = "Server.CreateObject failed",
  summary = "The page could not create a COM object. It is usual after a move to a new server, where the component is missing or has the other bitness.",
  check = "The number behind it: 800401f3 ProgID not known, 80040154 class not registered, 8007007e DLL missing, 80070005 no right. Then compare the bitness of the DLL with the pool.",
  causes = { NOT_REGISTERED, DLL_GONE, NO_RIGHT },
  see = { ["asp ASP 0178"] = "the rights were refused" },
  source = { { "kb294271" }, { "so-35976543" }, { "kbarchive", "Q315453" }, { "iis-support", "KB 201740, cannot-create-object-asp-applications-run" } },
}

entry {
  key = "ASP 0178", also = { "ASP_0178" }, name = "Server.CreateObject Access Error", status = "500", versions = "0+",
  signs = { "'ASP 0178<>'", "|ASP_0178<>|" },
  title = "Access to a component is refused",
  summary = "Server.CreateObject failed while the rights were checked.",
  check = "Which account does the request run as: IUSR, the pool identity, or the visitor? Is the component a DLL or an .exe?",
  causes = { NO_RIGHT },
  source = { { "iis-support", "KB 198432, server-object-error-asp-0178-occurs" }, { "kbarchive", "Q278013" } },
}

entry {
  key = "ASP 0197", also = { "ASP_0197", "ASP 0168", "ASP 0114" }, name = "Disallowed object use", status = "500", versions = "0+",
  signs = { "'ASP 0197<>'", "|ASP_0197<>|", "'ASP 0168<>'", "|ASP_0168<>|", "'ASP 0114<>'", "|ASP_0114<>|" },
  title = "The object may not be kept in Application or Session",
  summary = "The script stores an object where ASP does not allow it: an apartment-threaded object or a VBScript class in Application (0197, 0114), or an object of ASP itself in Session (0168).",
  causes = {
    { "A component built with Visual Basic 6, a Dictionary or a VBScript class is put into Application.",
      "Store plain values or an XML document of the free-threaded model (`MSXML2.FreeThreadedDOMDocument`) there, and create other objects on each page.",
      when = { asp = "ASP 0197" } },
    { "Code such as `Set Session(\"Name\") = Request(\"Name\")` stores an object of ASP instead of its value (0168).",
      "Drop the Set, or write `Session(\"Name\") = CStr(Request(\"Name\"))`.",
      when = { says = "An intrinsic object cannot be stored within the Session object." } },
  },
  source = { { "kbarchive", "Q194397, Q246596 and Q179464" }, { "asp-events", "114" }, { "kb294271" } },
}

entry {
  key = "ASP 0240", also = { "ASP_0240" }, name = "Script Engine Exception", status = "500", versions = "0+",
  signs = { "'ASP 0240<>'", "|ASP_0240<>|" },
  title = "The script engine crashed",
  summary = "VBScript or JScript threw an exception, so the page ends. C0000005 is an access violation in the engine or in an object that it holds.",
  check = "The text names the call. IActiveScript::SetScriptState from CActiveScriptEngine::ReuseEngine with a JScript page points to the engine of new Windows versions.",
  causes = { JSCRIPT9,
    { "Otherwise it is often a component that damaged the memory of the process before.",
      "Recycle the pool, then take a dump with `procdump -ma -e 1 -f C0000005 <pid>`, and update the component that it names." } },
  see = { ["asp ASP 0115"] = "an exception in an object outside the engine" },
  source = { { "kb294271" }, { "asp-poc", "asp-jscript and jscript-engine-fix.cmd" } },
  confidence = "medium",
}

-- The numbers that say no more than their text ----------------------------------

entry {
  key = "ASP 0117", also = {
    "ASP 0116", "ASP 0129", "ASP 0137", "ASP 0222", "ASP 0223", "ASP 0224",
    "ASP 0118", "ASP 0119", "ASP 0120", "ASP 0121", "ASP 0122", "ASP 0123", "ASP 0124", "ASP 0125", "ASP 0127", "ASP 0128",
    "ASP 0130", "ASP 0132", "ASP 0133", "ASP 0134", "ASP 0135", "ASP 0136", "ASP 0138", "ASP 0139", "ASP 0215", "ASP 0217",
    "ASP 0218", "ASP 0219", "ASP 0221", "ASP 0234", "ASP 0238", "ASP 0243",
  }, status = "500", versions = "0+",
  title = "The page or Global.asa is not well formed",
  summary = "ASP could not read the file before any script ran: a tag, an attribute, an include or the directive with @ is malformed, or includes name each other (0135). The text beside the number says which.",
  causes = {
    { "A change or an editor broke the file, or quotes were turned into typographic ones.",
      "Compare the file with its last working version at the line that is shown. Later pages of the application work again at once, there is nothing to restart." },
  },
  source = { { "kb294271" } },
}

entry {
  key = "ASP 0102", also = {
    "ASP 0159", "ASP 0173", "ASP 0174", "ASP 0227", "ASP 0228", "ASP 0229", "ASP 0230", "ASP 0231", "ASP 0235",
    "ASP 0103", "ASP 0105", "ASP 0106", "ASP 0109", "ASP 0110", "ASP 0111", "ASP 0112", "ASP 0157", "ASP 0158", "ASP 0161", "ASP 0162",
    "ASP 0163", "ASP 0164", "ASP 0166", "ASP 0171", "ASP 0172", "ASP 0176", "ASP 0180", "ASP 0183", "ASP 0184", "ASP 0185", "ASP 0188",
    "ASP 0189", "ASP 0199", "ASP 0209", "ASP 0210", "ASP 0211", "ASP 0212", "ASP 0214", "ASP 0232", "ASP 0236", "ASP 0237", "ASP 0247",
    "ASP 0248", "ASP 0249",
  }, status = "500", versions = "0+",
  title = "The script calls an object of ASP wrongly",
  summary = "A method or property of Request, Response, Server, Session or Application got a value that it does not take, or is called at the wrong time. The text beside the number says which.",
  causes = {
    { "The code of the page is at fault; often a value that a visitor sends is empty.",
      "Correct the call at the line that is shown, and check the value before it." },
  },
  source = { { "kb294271" }, { "asp-list-ko", "0247 to 0249" } },
}

entry {
  key = "ASP 0101", also = {
    "ASP 0100", "ASP 0145", "ASP 0147", "ASP 0196", "ASP 0216", "ASP 0220", "ASP 0241",
    "ASP 0108", "ASP 0142", "ASP 0143", "ASP 0144", "ASP 0146", "ASP 0150", "ASP 0151", "ASP 0152", "ASP 0153", "ASP 0154", "ASP 0155",
    "ASP 0160", "ASP 0165", "ASP 0167", "ASP 0170", "ASP 0179", "ASP 0181", "ASP 0190", "ASP 0191", "ASP 0192", "ASP 0193", "ASP 0194",
    "ASP 0195", "ASP 0198", "ASP 0201", "ASP 0202", "ASP 0205", "ASP 0239", "ASP 0242", "ASP 0244",
  }, status = "500", versions = "0+",
  title = "ASP or an object of the page failed",
  summary = "Something outside the code of the page failed: ASP itself, its session or application, the watch on changed files, or an object of the page. The text and the HRESULT beside the number say what.",
  check = "Application log, source Active Server Pages, and System log, source WAS, at that second: a recycle or a change of rights is often the reason.",
  causes = {
    { "Often it passes with the process: the pool was just recycled or stopped, or it ran short of memory or handles.",
      "Repeat the request. If it stays, run `appcmd recycle apppool \"P\"`, and compare the rights of the application folder for the pool identity and IUSR with one that works." },
  },
  source = { { "kb294271" } },
  confidence = "medium",
}

-- Errors of the script, ADO and the database -----------------------------------

-- cs-uri-query holds them as |line|800a000d|text; the page as Microsoft VBScript runtime error '800a000d'.

entry {
  family = "win32", key = 0x800a0005, name = "CTL_E_ILLEGALFUNCTIONCALL", also = { 0x800a0006, 0x800a0009, 0x800a000b }, status = "500",
  signs = { "|800a0005|", "|800a0006|", "|800a0009|", "|800a000b|", "error \'800a0005\'", "error \'800a0006\'", "error \'800a0009\'", "error \'800a000b\'" },
  title = "Script error: a value does not fit",
  summary = "A classic ASP script got a value that its code does not expect: 800a0005 invalid argument, 800a0006 overflow, 800a0009 subscript out of range, 800a000b division by zero.",
  check = "The line of the script: behind the path on the page, in front of the number in cs-uri-query.",
  causes = {
    { "Often a query value is missing, empty or not a number.",
      "Check the value (IsNumeric, IsArray, UBound) before that line uses it." },
  },
  source = { { "kbarchive", "Q244758" }, { "iis6-sdk", "ms525205, ASPError.Number Property" } },
}

entry {
  family = "win32", key = 0x800a000d, name = "Type mismatch", also = { 0x800a01ca }, status = "500",
  signs = { "|800a000d|", "|800a01ca|", "error \'800a000d\'", "error \'800a01ca\'" },
  title = "Type mismatch in the script",
  summary = "VBScript cannot use a value as the type that the line needs; the text names the expression.",
  check = "Type mismatch: 'Name' with the name of a function often means that this function is not included.",
  causes = {
    { "A value is empty, Null or text where a number is needed, or comes from a numeric database field (adNumeric) that VBScript does not know (800a01ca).",
      "Convert it: CLng, CDbl or CStr, after IsNull and IsNumeric. Include the file that defines the function that is named." },
  },
  source = { { "iis-support", "KB 195180, vbscript-type-mismatch-error" } },
}

entry {
  family = "win32", key = 0x800a01a8, name = "Object required", also = { 0x800a01b6, 0x800a01f4 }, status = "500",
  signs = {
    "|800a01a8|", "|800a01b6|", "|800a01f4|", "error \'800a01a8\'", "error \'800a01b6\'", "error \'800a01f4\'",

  },
  title = "Script error: a name or object is not what the code takes it for",
  summary = "800a01a8 object required, 800a01b6 the object has no such property or method, 800a01f4 the variable is not declared (Option Explicit).",
  causes = {
    { "A name is misspelt, Set is missing, an include that defines it was not deployed, or CreateObject before it failed under On Error Resume Next.",
      "Correct the name at the line that is shown. Remove On Error Resume Next for a test: the first error then shows." },
  },
  source = { { "kbarchive", "Q257625 and Q246596" } },
}

entry {
  family = "win32", key = 0x800a01ad, name = "ActiveX component can't create object", status = "500",
  signs = { "|800a01ad|", "error \'800a01ad\'" },
  title = "CreateObject of the script failed",
  summary = "VBScript could not create a COM object (ActiveX component can't create object). It is ASP 0177 without the number that says why.",
  check = "Write Server.CreateObject in place of CreateObject for a test: ASP 0177 then shows the HRESULT.",
  causes = {
    { "The component is not installed or registered for the bitness of the pool, or the account of the request may not read its DLL.",
      "Register the DLL with the regsvr32 of the right bitness (SysWOW64 for 32 bits), set enable32BitAppOnWin64 of the pool to match, and give the account Read & execute on the DLL and its folder." },
  },
  see = { ["asp ASP 0177"] = "the same with its HRESULT" },
  source = { { "iis-support", "KB 201740, cannot-create-object-asp-applications-run" } },
}

entry {
  family = "win32", key = 0x800a0046, name = "CTL_E_PERMISSIONDENIED", status = "500",
  signs = { "|800a0046|", "error \'800a0046\'" },
  title = "The script may not use the file",
  summary = "Permission denied: FileSystemObject or another object of the script could not open a file or a share.",
  check = "Which account does the request run as? Process Monitor shows it with ACCESS DENIED and the path.",
  causes = {
    { "The account of the request (IUSR, the pool identity or the visitor) lacks the right on the file, or another process has it open.",
      "Give that account the right on this one folder, with Script off where visitors can write." },
    { "The file lies on a share, and the logon of the visitor cannot be passed on to another server.",
      "Move the file to this server, or let the site use a domain account that has the right on the share." },
  },
  source = { { "kbarchive", "Q171140 and Q191566" } },
}

entry {
  family = "win32", key = 0x800a0bcd, name = "adErrNoCurrentRecord", also = { 0x800a0cc1, 0x800a0e78 }, status = "500",
  signs = { "|800a0bcd|", "|800a0cc1|", "|800a0e78|", "error '800a0bcd'", "error '800a0cc1'", "error '800a0e78'" },
  title = "ADO error: the recordset does not hold what the script reads",
  summary = "800a0bcd (3021) no current record, 800a0cc1 (3265) no field of that name, 800a0e78 (3704) the recordset or connection is closed.",
  causes = {
    { "The query returned no row, or its columns have other names than the code uses.",
      "Test rs.EOF before reading, and compare the field names with the query." },
    { "800a0e78: the connection failed under On Error Resume Next, or a stored procedure returns row counts first.",
      "Show the first error, and put SET NOCOUNT ON at the beginning of the procedure." },
  },
  source = { { "ado-docs", "ErrorValueEnum" } },
}

entry {
  family = "win32", key = 0x800a0e7a, name = "adErrProviderNotFound", status = "500",
  signs = { "|800a0e7a|", "error '800a0e7a'" },
  title = "The database provider is not installed",
  summary = "ADO does not find the provider of the connection string in the bitness of the pool.",
  check = "Read Provider= in the connection string. Microsoft.Jet.OLEDB.4.0 exists for 32 bits only.",
  causes = {
    { "The provider is missing, or exists only for the other bitness: Jet in a 64-bit pool, or ACE installed for 32 bits.",
      "Install the Access Database Engine or the driver in the bitness of the pool and name it (Microsoft.ACE.OLEDB.12.0, MSOLEDBSQL), or run the pool with 32 bits: `appcmd set apppool \"P\" /enable32BitAppOnWin64:true`.",
      when = { says = { "|800a0e7a|", "error '800a0e7a'" } } },
  },
  source = { { "ado-docs", "ErrorValueEnum" }, { "kbarchive", "Q278604" }, { "asp-poc" } },
}

entry {
  family = "win32", key = 0x80040e14, name = "DB_E_ERRORSINCOMMAND", also = { 0x80040e37 }, status = "500",
  signs = { "|80040e14|", "|80040e37|", "error '80040e14'", "error '80040e37'" },
  title = "The database refuses the statement",
  summary = "The SQL that the page sends has a syntax error, or names a table or column that is not there (80040e37: table or view does not exist).",
  check = "Write the SQL to a log instead of sending it, and run it in the tools of the database.",
  causes = {
    { "The statement is built from user input, and a quote in it breaks the text; that is a way in for SQL injection.",
      "Pass values with ADODB.Command and parameters instead of joining strings." },
    { "The database is another or an older one than the code expects, or a name is a reserved word.",
      "Compare the connection string and the tables; put reserved names in brackets." },
  },
  source = { { "kbarchive", "Q182929, Q192851 and Q196587" } },
}

entry {
  family = "win32", key = 0x80020009, name = "DISP_E_EXCEPTION", status = "500",
  title = "An object threw an exception",
  summary = "A method that the script called failed; the reason stands in the text behind it. Without a text it is often a form that is larger than ASP takes.",
  causes = {
    { "A POST exceeds maxRequestEntityAllowed (default 200000 bytes).",
      "Raise the limit for that application, no further than needed: `appcmd set config \"Site/app\" -section:system.webServer/asp /limits.maxRequestEntityAllowed:<bytes> /commit:apphost`." },
    { "The script reads a field of a recordset that is at its end.",
      "Test rs.EOF before reading." },
  },
  source = { { "iis-support", "KB 327659, error 403 when you use ASP to upload large file" }, { "win32-docs", "com/com-error-codes-1" } },
}

entry {
  family = "win32", key = 0x800401f3, name = "CO_E_CLASSSTRING", status = "500",
  title = "The ProgID is not registered",
  summary = "No COM component is registered under that name in the bitness of the process.",
  causes = { NOT_REGISTERED },
  see = { ["asp ASP 0177"] = "classic ASP shows it so" },
  source = { { "win32-docs", "com/com-error-codes-1" }, { "kbarchive", "Q315453" }, { "so-35976543" } },
}

entry {
  family = "win32", key = 0x80040154, name = "REGDB_E_CLASSNOTREG", status = "500",
  title = "The COM class is not registered",
  summary = "The process asked for a COM class by its CLSID, and that class is not registered for the bitness of the process.",
  check = "Is Enable 32-Bit Applications of the pool right for the DLL? A 32-bit class stands under `HKLM\\SOFTWARE\\Classes\\WOW6432Node\\CLSID`.",
  causes = { NOT_REGISTERED },
  see = { ["asp ASP 0177"] = "classic ASP shows it so" },
  source = { { "win32-docs", "com/com-error-codes-1" }, { "so-35976543" } },
}
