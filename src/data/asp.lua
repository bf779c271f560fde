-- Classic ASP: the numbers of its errors, the status 500.100 that stands for them, and the script and database errors beside them.
-- Main source: Microsoft KB 294271 and the IIS configuration reference for system.webServer/asp.

-- The page shows a number as 'ASP 0113' or 'ASP 0104 : 80004005', cs-uri-query of the W3C log as |line|ASP_0104_:_80004005|text. In
-- such company other values come first, so the entries have both as signs, too.
family { id = "asp", title = "number of a classic ASP error", key = "name",
  looks = { "'ASP <>" } }

-- Causes that several entries share.
local NOT_REGISTERED = { "The ProgID or class is not known: the component is not installed on this server, its name is misspelt, or it is registered for the other bitness only.",
  "Install the component. Register a 32-bit DLL with `%windir%\\SysWOW64\\regsvr32 <dll>`, a 64-bit one with `%windir%\\System32\\regsvr32 <dll>`, and a .NET one with regasm /codebase of the same bitness. A 32-bit component needs `appcmd set apppool \"P\" /enable32BitAppOnWin64:true`.",
  when = { win32 = { 0x800401f3, 0x80040154 }, says = { "'ASP 0177 : 800401f3'", "'ASP 0177 : 80040154'", "|ASP_0177_:_800401f3|", "|ASP_0177_:_80040154|" } } }
local DLL_GONE = { "The DLL of the component was moved or deleted, or a DLL that it needs is missing, often the Visual C++ runtime.",
  "Put the DLL back where the registry names it (InprocServer32 of its CLSID) or register it again from its new place, and install the runtime of its bitness.",
  when = { win32 = 0x8007007e, says = { "'ASP 0177 : 8007007e'", "|ASP_0177_:_8007007e|" } } }
local NO_RIGHT = { "The account of the request may not read the DLL of the component or a runtime such as Msvbvm60.dll, or may not launch a component that runs in a process of its own.",
  "Give that account (IUSR, the pool identity or the visitor) Read & execute on the DLL and its folder. For an .exe open dcomcnfg and give it Launch and Access on that one component, not in the defaults of the machine.",
  when = { asp = "ASP 0178", win32 = 0x80070005, says = { "'ASP 0178<>'", "|ASP_0178<>|", "'ASP 0177 : 80070005'", "|ASP_0177_:_80070005|" } } }

-- What a status says beside the number: IIS logs 500 0 since 7.0; up to 6.0 its page says HTTP 500.100.
meaning {
  code = "500.0", versions = "0+",
  signs = { "|ASP_<>|", "|800a<>|", "|80040e<>|" },
  title = "A classic ASP script failed",
  summary = "In cs-uri-query stand the line of the script, the number of the error and its text: `|12|ASP_0113|Script_timed_out`.",
  source = { { "kb294271" }, { "iis-docs", "configuration/system.webServer/asp" } },
}

meaning {
  code = "500.100", versions = "0+",
  signs = { "500.100 - Internal Server Error - ASP error" },
  title = "A classic ASP script failed",
  summary = "The number of ASP, VBScript or the database beside it tells why.",
  see = { ["500.13"] = "the ASP queue is full", ["404.3"] = "classic ASP is not installed" },
  source = { { "kb943891", "500 - Internal server error" }, { "kb294271" } },
}

-- Objects and limits ---------------------------------------------------------

entry {
  key = "ASP 0104", also = { "ASP_0104", "ASP 0107", "ASP_0107" }, status = "500", versions = "0+",
  signs = { "'ASP 0104<>'", "|ASP_0104<>|", "'ASP 0107<>'", "|ASP_0107<>|" },
  title = "The request is too large",
  summary = "The script reads a request body that ASP does not let it have, in practice an upload (0104), or data larger than Request.Form holds (0107, Stack Overflow, since IIS 6.0 Data size too large).",
  check = "Compare the size with maxRequestEntityAllowed: `appcmd list config \"Site/app\" -section:system.webServer/asp`.",
  causes = {
    { "The body, mostly an upload, is larger than maxRequestEntityAllowed (default 200000 bytes). If Content-Length says so beforehand, IIS answers 403 instead.",
      "Raise it for that application to the largest upload that you accept: `appcmd set config \"Site/app\" -section:system.webServer/asp /limits.maxRequestEntityAllowed:<bytes> /commit:apphost`. Every visitor may then send that much.",
      when = { asp = "ASP 0104", says = { "'ASP 0104<>'", "|ASP_0104<>|" } } },
    { "A field of a form holds more than Request.Form takes.",
      "Split the field, or read the body with Request.BinaryRead in pieces.",
      when = { asp = "ASP 0107", says = { "'ASP 0107<>'", "|ASP_0107<>|" } } },
  },
  see = { ["403"] = "what IIS answers when Content-Length exceeds the same limit", ["404.13"] = "request filtering has a limit of its own, maxAllowedContentLength" },
  source = { { "kb294271" }, { "iis-support", "KB 327659, error 403 when you use ASP to upload large file" }, { "asp-errors", "0107" },
    { "iis-docs", "configuration/system.webServer/asp/limits" } },
}

entry {
  key = "ASP 0113", also = { "ASP_0113" }, name = "Script timed out", status = "500", versions = "0+",
  signs = { "'ASP 0113<>'", "|ASP_0113<>|" },
  title = "The script ran too long",
  summary = "ASP ended a page that ran longer than its script time-out.",
  check = "Look at time-taken of the line: near 90000 it is the default of 90 seconds.",
  causes = {
    { "The script runs longer than scriptTimeout (default 00:01:30) or its own Server.ScriptTimeout; mostly it waits for a database or another server.",
      "Speed up the query, and give outgoing calls a time-out of their own. Only for a page that needs it set `Server.ScriptTimeout = <seconds>` in its code; for the application: `appcmd set config \"Site\" -section:system.webServer/asp /limits.scriptTimeout:\"00:03:00\" /commit:apphost`. Slow scripts then hold their threads longer.",
      when = { asp = "ASP 0113", says = { "'ASP 0113<>'", "|ASP_0113<>|" } } },
  },
  source = { { "kb294271" }, { "asp-events", "113" }, { "iis-docs", "configuration/system.webServer/asp/limits" } },
}

entry {
  key = "ASP 0115", also = { "ASP_0115" }, name = "Unexpected error", status = "500", versions = "0+",
  signs = { "'ASP 0115<>'", "|ASP_0115<>|", "A trappable error (<>) occurred in an external object. The script cannot continue running." },
  title = "A component of the page crashed",
  summary = "An object outside ASP raised an exception that ASP caught; the process may be damaged.",
  causes = {
    { "A COM component or a database driver that the page calls crashed; the code in brackets is the exception, C0000005 an access violation.",
      "Find the call at the line that is shown, and update that component or driver; a dump (`procdump -ma -e 1 -f C0000005 <pid>`) names the DLL.",
      when = { asp = "ASP 0115", says = { "'ASP 0115<>'", "|ASP_0115<>|" } } },
  },
  source = { { "kb294271" }, { "asp-events", "115" }, { "kbarchive", "Q160360 and Q210457" } },
}

-- What the page holds --------------------------------------------------------

entry {
  key = "ASP 0126", also = { "ASP_0126" }, name = "Include file not found", status = "500", versions = "0+",
  signs = { "'ASP 0126<>'", "|ASP_0126<>|" },
  title = "An include file is missing",
  summary = "A file that the page includes is not there.",
  check = "The text names the file. An include with file is looked for beside the page, one with virtual from the root of the site.",
  causes = {
    { "The file was not deployed, or virtual means another root here: the application lies in a subfolder, or the virtual directory does not exist.",
      "Deploy the file, or create the virtual directory: `appcmd add vdir /app.name:\"Site/\" /path:/inc /physicalPath:D:\\site\\inc`.",
      when = { asp = "ASP 0126" } },
  },
  source = { { "kb294271" }, { "iis-docs", "running-classic-asp-applications/classic-asp-parent-paths-are-disabled-by-default" } },
}

entry {
  key = "ASP 0131", also = { "ASP_0131", "ASP 0175", "ASP_0175" }, status = "500", versions = "0+",
  signs = {
    "'ASP 0131<>'", "|ASP_0131<>|", "'ASP 0175<>'", "|ASP_0175<>|", "cannot contain '..' to indicate the parent directory.",
    "The '..' characters are not allowed in the Path parameter for the MapPath method.",
  },
  title = "Parent paths are not allowed",
  summary = "An include (0131) or Server.MapPath (0175) names a path with .. in it.",
  causes = {
    { "The key enableParentPaths is false, the default since IIS 6.0; the page was written for a server that allows it.",
      "Name the path from the root of the site: `<!--#include virtual=\"/folder/file.inc\"-->` instead of `file=\"../file.inc\"`, `Server.MapPath(\"/folder/file\")` instead of `\"../file\"`. The weaker way, `appcmd set config \"Site\" -section:system.webServer/asp /enableParentPaths:true /commit:apphost`, lets scripts reach files above their folder.",
      when = { asp = { "ASP 0131", "ASP 0175" }, says = { "'ASP 0131<>'", "|ASP_0131<>|", "'ASP 0175<>'", "|ASP_0175<>|" } } },
  },
  source = { { "kbarchive", "Q226474" }, { "iis-docs", "running-classic-asp-applications/classic-asp-parent-paths-are-disabled-by-default" } },
}

entry {
  key = "ASP 0140", also = { "ASP_0140", "ASP 0141" }, status = "500", versions = "0+",
  signs = { "'ASP 0140<>'", "|ASP_0140<>|", "'ASP 0141<>'", "|ASP_0141<>|" },
  title = "The line with @ is not the first, or stands twice",
  summary = "The directive <%@ ... %> may stand only once, at the beginning of the page (0140 out of order, 0141 repeated).",
  causes = {
    { "An include file begins with a directive of its own, or something stands in front of it.",
      "Remove the directive from every include, and put all its settings (Language, CodePage, EnableSessionState) into the one line at the top of the page.",
      when = { asp = "ASP 0140" } },
  },
  source = { { "kb294271" } },
}

-- Application and server -----------------------------------------------------

entry {
  key = "ASP 0148", also = { "ASP_0148" }, name = "Server Too Busy", status = "500", versions = "0+",
  signs = { "'ASP 0148<>'", "|ASP_0148<>|" },
  title = "The queue of ASP is full",
  summary = "More requests wait than requestQueueMax allows (default 3000), or one waited longer than queueTimeout. The status is 500, as 500.13.",
  check = "Run `appcmd list requests /elapsed:5000`: which pages hang?",
  causes = {
    { "All threads of ASP (processorThreadMax, 25 per CPU) hang in a database, a COM component or a remote call.",
      "Take a dump of w3wp.exe while it happens, see where the threads wait, and give that call a time-out. Recycle the pool to get the site back; a longer queue only makes everybody wait longer.",
      when = { asp = "ASP 0148" } },
  },
  source = { { "kb294271" }, { "iis-docs", "configuration/system.webServer/asp/limits" } },
}

entry {
  key = "ASP 0149", also = { "ASP_0149" }, name = "Application Restarting", status = "500", versions = "0+",
  signs = { "'ASP 0149<>'", "|ASP_0149<>|" },
  title = "The application is restarting",
  summary = "The request came while ASP restarted the application, as it does when Global.asa or a setting changes. The status is 500.12.",
  causes = {
    { "Something wrote Global.asa or the configuration: a deployment, an administrator, or a virus scanner that touches the file.",
      "Load the page again. If it comes back, find the writer with Process Monitor; exclude Global.asa alone from on-access scanning.",
      when = { asp = "ASP 0149" } },
  },
  source = { { "kb294271" }, { "iis-docs", "configuration/system.webServer/asp" }, { "kb943891", "500 - Internal server error" } },
}

-- Headers, buffer and request -------------------------------------------------

entry {
  key = "ASP 0156", also = { "ASP_0156" }, name = "Header Error", status = "500", versions = "0+",
  signs = { "'ASP 0156<>'", "|ASP_0156<>|", "The HTTP headers are already written to the client browser." },
  title = "The headers were sent already",
  summary = "The script sets a header, a cookie or a redirect after output has left the server.",
  causes = {
    { "Buffering is off, or Response.Flush was called before.",
      "Move redirect, cookies and AddHeader in front of all output, blank lines of includes among it. Keep Response.Buffer and bufferingOn at True, the default.",
      when = { asp = "ASP 0156", says = { "'ASP 0156<>'", "|ASP_0156<>|" } } },
  },
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
  key = "ASP 0203", also = { "ASP_0203", "ASP 0204", "ASP 0250" }, status = "500", versions = "0+",
  signs = { "'ASP 0203<>'", "|ASP_0203<>|", "'ASP 0204<>'", "|ASP_0204<>|", "'ASP 0250<>'", "|ASP_0250<>|" },
  title = "The code page is not valid",
  summary = "CodePage in the page or Session.CodePage names a code page that ASP does not take (0250: the codePage of the application).",
  causes = {
    { "The number is a Unicode code page of two bytes (1200, 1201), is not installed, or is a name instead of a number.",
      "Use 65001 for UTF-8, in the directive, in Session.CodePage and in the charset of the page alike.",
      when = { asp = "ASP 0203" } },
  },
  source = { { "kbarchive", "Q254313" }, { "kb294271" } },
}

entry {
  key = "ASP 0206", also = { "ASP_0206", "ASP 0207", "ASP_0207", "ASP 0208" }, status = "500", versions = "0+",
  signs = { "'ASP 0206<>'", "|ASP_0206<>|", "'ASP 0207<>'", "|ASP_0207<>|", "'ASP 0208<>'", "|ASP_0208<>|" },
  title = "The body is read in two ways",
  summary = "A body can be read with Request.Form or with Request.BinaryRead, not with both (0206: Form came first; 0207, 0208: BinaryRead).",
  causes = {
    { "An upload component or a JSON parser uses BinaryRead, and other code, often an include, uses Request.Form or Request(\"name\"), which looks into Form as well.",
      "Read query values with Request.QueryString(\"name\") and the fields of an upload from the component. Keep includes from touching Request(\"name\") on such pages.",
      when = { asp = "ASP 0206" } },
  },
  source = { { "iis6-sdk", "ms525710, Request.BinaryRead Method" }, { "kb294271" } },
}

entry {
  key = "ASP 0251", also = { "ASP_0251" }, name = "Response Buffer Limit Exceeded", status = "500", versions = "6.0+",
  signs = { "'ASP 0251<>'", "|ASP_0251<>|", "Execution of the ASP page caused the Response Buffer to exceed its configured limit." },
  title = "The answer is larger than the buffer",
  summary = "The page produces more output than the buffer may hold.",
  causes = {
    { "It is larger than bufferingLimit (default 4194304 bytes); Response.BinaryWrite meets the limit with buffering off, too.",
      "Send it in pieces with Response.Flush, or let IIS send the file itself. Else raise the limit of this application to its largest answer: `appcmd set config \"Site\" -section:system.webServer/asp /limits.bufferingLimit:<bytes> /commit:apphost`. Each request may then take that much memory.",
      when = { asp = "ASP 0251", says = { "'ASP 0251<>'", "|ASP_0251<>|" } } },
  },
  source = { { "iis-support", "KB 944886, http-500-response-binarywrite" }, { "iis-docs", "configuration/system.webServer/asp/limits" } },
}

-- Components -------------------------------------------------------------------

entry {
  key = "ASP 0177", also = { "ASP_0177" }, name = "Server.CreateObject Failed", status = "500", versions = "0+",
  signs = {
    "'ASP 0177<>'", "|ASP_0177<>|", "'ASP 0177 : 800401f3'", "'ASP 0177 : 80040154'", "'ASP 0177 : 8007007e'", "'ASP 0177 : 80070005'",
    "|ASP_0177_:_800401f3|", "|ASP_0177_:_80040154|", "|ASP_0177_:_8007007e|", "|ASP_0177_:_80070005|",
  },
  title = "Server.CreateObject failed",
  summary = "The page could not create a COM object; usual after a move to a new server.",
  check = "The number behind it: 800401f3 ProgID not known, 80040154 class not registered, 8007007e DLL missing, 80070005 no right.",
  causes = { NOT_REGISTERED, DLL_GONE, NO_RIGHT },
  source = { { "kb294271" }, { "so-35976543" }, { "kbarchive", "Q315453" }, { "iis-support", "KB 201740, cannot-create-object-asp-applications-run" } },
}

entry {
  key = "ASP 0178", also = { "ASP_0178" }, name = "Server.CreateObject Access Error", status = "500", versions = "0+",
  signs = { "'ASP 0178<>'", "|ASP_0178<>|" },
  title = "Access to a component is refused",
  summary = "Server.CreateObject failed while the rights were checked.",
  check = "Which account does the request run as: IUSR, the pool identity, or the visitor?",
  causes = { NO_RIGHT },
  source = { { "iis-support", "KB 198432, server-object-error-asp-0178-occurs" }, { "kbarchive", "Q278013" } },
}

entry {
  key = "ASP 0197", also = { "ASP_0197", "ASP 0168", "ASP 0114" }, status = "500", versions = "0+",
  signs = { "'ASP 0197<>'", "|ASP_0197<>|", "'ASP 0168<>'", "|ASP_0168<>|", "'ASP 0114<>'", "|ASP_0114<>|" },
  title = "The object may not be kept in Application or Session",
  summary = "ASP keeps no apartment-threaded object and no VBScript class in Application (0197, 0114), and none of its own objects in Session (0168).",
  causes = {
    { "A component built with Visual Basic 6, a Dictionary or a VBScript class is put into Application.",
      "Store plain values or an `MSXML2.FreeThreadedDOMDocument` there, and create other objects on each page.",
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
  summary = "VBScript or JScript threw an exception; C0000005 is an access violation in the engine or in an object that it holds.",
  check = "The text names the call, as IActiveScript::SetScriptState from CActiveScriptEngine::ReuseEngine.",
  causes = {
    { "A JScript page on Windows 11 24H2 or later: its engine jscript9legacy.dll fails when ASP uses it again. Field reports; VBScript is not hit.",
      "Move the page to VBScript, or take the old, less hardened engine again, for every program of the machine: DWORD JScriptReplacement = 0 under `HKLM\\SOFTWARE\\Policies\\Microsoft\\Internet Explorer\\Main`, then `iisreset`.",
      when = { says = "CActiveScriptEngine::ReuseEngine" } },
    { "Otherwise it is often a component that damaged the memory of the process before.",
      "Recycle the pool, then take a dump with `procdump -ma -e 1 -f C0000005 <pid>`, and update the component that it names." },
  },
  source = { { "kb294271" }, { "asp-poc", "asp-jscript/CLAUDE.md" } },
  confidence = "medium",
}

-- Errors of the script, ADO and the database -----------------------------------

-- They look like |800a000d| in cs-uri-query, error '800a000d' on the page and (0x800A000D) on the page of IIS 5 and 6.

entry {
  family = "win32", key = 0x800a0005, also = { 0x800a0006, 0x800a0009, 0x800a000b, 0x800a005e }, status = "500",
  signs = {
    "|800a0005|", "error '800a0005'", "(0x800a0005)", "|800a0006|", "error '800a0006'", "(0x800a0006)", "|800a0009|",
    "error '800a0009'", "(0x800a0009)", "|800a000b|", "error '800a000b'", "(0x800a000b)", "|800a005e|",
    "error '800a005e'", "(0x800a005e)",
  },
  title = "Script error: a value does not fit",
  summary = "VBScript got a value that the code does not expect: 800a0005 invalid argument, 800a0006 overflow, 800a0009 subscript out of range, 800a000b division by zero, 800a005e Null.",
  check = "The line of the script: behind the path on the page, in front of the number in cs-uri-query.",
  causes = {
    { "Often a query value or a field of the database is missing, empty or not a number.",
      "Check it (IsNumeric, IsNull, IsArray, UBound) before that line uses it." },
  },
  source = { { "kbarchive", "Q180751" } },
}

entry {
  family = "win32", key = 0x800a000d, also = { 0x800a01ca }, status = "500",
  signs = {
    "|800a000d|", "error '800a000d'", "(0x800a000d)", "|800a01ca|", "error '800a01ca'", "(0x800a01ca)",
  },
  title = "Type mismatch in the script",
  summary = "VBScript cannot use a value as the type that the line needs; the text names the expression.",
  check = "Type mismatch: 'Name' with the name of a function often means that the file with this function is not included.",
  causes = {
    { "A value is empty, Null or text where a number is needed, or comes from a numeric database field (adNumeric) that VBScript does not know (800a01ca).",
      "Convert it with CLng, CDbl or CStr, after IsNull and IsNumeric. Include the file that defines the function that is named." },
  },
  source = { { "kbarchive", "Q180751, Q195180 and Q244758" } },
}

entry {
  family = "win32", key = 0x800a01a8, also = { 0x800a005b, 0x800a01b6, 0x800a01f4 }, status = "500",
  signs = {
    "|800a01a8|", "error '800a01a8'", "(0x800a01a8)", "|800a005b|", "error '800a005b'", "(0x800a005b)", "|800a01b6|",
    "error '800a01b6'", "(0x800a01b6)", "|800a01f4|", "error '800a01f4'", "(0x800a01f4)",
  },
  title = "Script error: a name or object is not what the code takes it for",
  summary = "800a01a8 object required, 800a005b object variable not set, 800a01b6 the object has no such property or method, 800a01f4 the variable is not declared (Option Explicit).",
  causes = {
    { "A name is misspelt, Set is missing, the include that defines it was not deployed, or CreateObject before it failed under On Error Resume Next.",
      "Correct the name at the line that is shown. Remove On Error Resume Next for a test: the first error then shows." },
  },
  source = { { "kbarchive", "Q180751, Q257625 and Q246596" } },
}

entry {
  family = "win32", key = 0x800a01ad, name = "ActiveX component can't create object", status = "500",
  signs = {
    "|800a01ad|", "error '800a01ad'", "(0x800a01ad)",
  },
  title = "CreateObject of the script failed",
  summary = "VBScript could not create a COM object.",
  check = "Write Server.CreateObject in place of CreateObject for a test: ASP 0177 then shows the HRESULT.",
  causes = {
    { "The component is not registered for the bitness of the pool, or the account of the request may not read its DLL.",
      "Register it with the regsvr32 of its bitness (SysWOW64 for 32 bits), set enable32BitAppOnWin64 of the pool to match, and give the account Read & execute on the DLL and its folder." },
  },
  see = { ["asp ASP 0177"] = "the same with its HRESULT" },
  source = { { "kbarchive", "Q180751 and Q201740" } },
}

entry {
  family = "win32", key = 0x800a0046, also = { 0x800a004c, 0x800a0035 }, status = "500",
  signs = {
    "|800a0046|", "error '800a0046'", "(0x800a0046)", "|800a004c|", "error '800a004c'", "(0x800a004c)", "|800a0035|",
    "error '800a0035'", "(0x800a0035)",
  },
  title = "The script may not use the file",
  summary = "FileSystemObject or another object could not open a file: 800a0046 permission denied, 800a0035 file and 800a004c path not found.",
  check = "Process Monitor shows w3wp.exe with the path, the account and ACCESS DENIED.",
  causes = {
    { "The account of the request (IUSR, the pool identity or the visitor) lacks the right on the file, or another process has it open.",
      "Give that account the right on this one folder, with Script off where visitors can write." },
    { "The file lies on a share, and the logon of the visitor cannot be passed on to another server.",
      "Move the file to this server, or let the site use a domain account that has the right on the share. A drive letter of yours does not exist there: use the UNC path." },
  },
  source = { { "kbarchive", "Q180751, Q171140, Q191566 and Q207671" } },
}

entry {
  family = "win32", key = 0x800a0401, also = { 0x800a03ea, 0x800a03ee, 0x800a03f2, 0x800a03f6, 0x800a0400, 0x800a0408, 0x800a0409, 0x800a0411 }, status = "500",
  signs = {
    "Microsoft VBScript compilation error '<>'", "Microsoft VBScript compilation (0x<>)", "|800a0401|", "|800a03ea|", "|800a03ee|",
    "|800a03f2|", "|800a03f6|", "|800a0400|", "|800a0408|", "|800a0409|", "|800a0411|",
  },
  title = "The VBScript code does not compile",
  summary = "Nothing of the page runs. 800a03ea is a syntax error, 800a03f6 a missing End, 800a0408 an invalid character, 800a0409 an open string, 800a0411 a name that is declared twice.",
  causes = {
    { "The last change left a quote, a bracket or End If out, or an editor saved the page as UTF-16 or with typographic quotes. With 800a0411 often two includes declare the same variable, or one file is included twice.",
      "Correct the line that is shown, or go back to the last version; no restart is needed." },
  },
  source = { { "kbarchive", "Q180751" } },
}

entry {
  family = "win32", key = 0x800a0bcd, also = { 0x800a0cc1, 0x800a0e78 }, status = "500",
  signs = {
    "|800a0bcd|", "error '800a0bcd'", "(0x800a0bcd)", "|800a0cc1|", "error '800a0cc1'", "(0x800a0cc1)", "|800a0e78|",
    "error '800a0e78'", "(0x800a0e78)",
  },
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
  signs = {
    "|800a0e7a|", "error '800a0e7a'", "(0x800a0e7a)",
  },
  title = "The database provider is not installed",
  summary = "ADO does not find the provider of the connection string in the bitness of the pool.",
  check = "Read Provider= in the connection string. Microsoft.Jet.OLEDB.4.0 exists for 32 bits only.",
  causes = {
    { "The provider is missing, or exists only for the other bitness: Jet in a 64-bit pool, or ACE installed for 32 bits.",
      "Install the Access Database Engine or the driver in the bitness of the pool and name it (Microsoft.ACE.OLEDB.12.0, MSOLEDBSQL), or run the pool with 32 bits: `appcmd set apppool \"P\" /enable32BitAppOnWin64:true`.",
      when = { says = { "|800a0e7a|", "error '800a0e7a'", "(0x800a0e7a)" } } },
  },
  source = { { "ado-docs", "ErrorValueEnum" }, { "kbarchive", "Q278604" }, { "asp-poc" } },
}

entry {
  family = "win32", key = 0x80040e14, also = { 0x80040e10, 0x80040e37 }, status = "500",
  signs = {
    "|80040e14|", "error '80040e14'", "(0x80040e14)", "|80040e10|", "error '80040e10'", "(0x80040e10)", "|80040e37|",
    "error '80040e37'", "(0x80040e37)",
  },
  title = "The database refuses the statement",
  summary = "The SQL that the page sends has a syntax error, lacks a value or names an unknown column (80040e10), or names a table that is not there (80040e37).",
  check = "Write the SQL to a log instead of sending it, and run it in the tools of the database.",
  causes = {
    { "The statement is built from user input, and a quote or an empty value in it breaks the text; that is a way in for SQL injection.",
      "Pass values with ADODB.Command and parameters instead of joining strings." },
    { "The database is another or an older one than the code expects, or a name is a reserved word.",
      "Compare the connection string and the tables; put reserved names in brackets." },
  },
  source = { { "kbarchive", "Q182929, Q192851 and Q196587" } },
}

entry {
  family = "win32", key = 0x80020009, name = "DISP_E_EXCEPTION", status = "500",
  title = "An object threw an exception",
  signs = { "|80020009|" },
  summary = "A method that the script called failed; the reason stands in the text behind it.",
  causes = {
    { "Without a text it is often a POST larger than maxRequestEntityAllowed (default 200000 bytes), or a recordset that is at its end.",
      "Compare Content-Length with the limit, as for ASP 0104, and test rs.EOF before reading." },
  },
  see = { ["asp ASP 0104"] = "how to raise the limit" },
  source = { { "iis-support", "KB 327659, error 403 when you use ASP to upload large file" }, { "win32-docs", "com/com-error-codes-1" } },
}
