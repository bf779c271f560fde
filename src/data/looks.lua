-- How a status, a value of Windows and an event look where software prints them. A blank before <> stands for whatever joins
-- the two: blanks, a colon, an equals sign, quotes, brackets.

looks {
  status = {
    "HTTP Error <>", "HTTP/1.0 <>", "HTTP/1.1 <>", "HTTP/2 <>", "HTTP/2.0 <>", "HTTP/3 <>", "HTTP <>", "HTTP status <>",
    "HTTP status code <>", "HTTP response code <>", "HTTP code <>", "HttpStatus <>", "HttpStatus\"><>", "HttpStatusCode <>",
    "http_status <>", "http.status_code <>", "HTTPError <>", "HTTP request failed with <>",
    -- The status line as common and combined logs have it, and what follows it.
    "HTTP/1.0\" <>", "HTTP/1.1\" <>", "HTTP/2.0\" <>", "HTTP/2\" <>", "HTTP/3.0\" <>",
    "Error <>", "Error code <>", "status <>", "status\":<>", "status\": <>", "status_code <>", "status code <>", "StatusCode <>",
    "code: <>", "code=<>", "\"code\":<>", "\"code\": <>", "response code <>", "ResponseCode <>", "statusCode\":<>",
    "DownstreamStatus\":<>", "OriginStatus\":<>", "upstream_status <>", "triggerStatusCode <>", "sc-status <>",
    "sent_http_status <>", "returned error: <>", "returned status <>", "responded with <>", "unexpected status <>",
    "Detailed Error - <>", "<title><>", "<h1><>", "<h2><>", "err_status <>", "http_code <>", "<> error", "<> errors", "a <> response",
    "returns a <>", "returned a <>", "<> HTTP code", "<> : [no body]",
    -- Other languages.
    "HTTP-Fehler <>", "HTTP-Statuscode <>", "Fehler <>", "Fehlercode <>", "Erreur HTTP <>", "Erreur <>",
    "Code d'erreur <>", "Error HTTP <>", "Error de HTTP <>", "Errore HTTP <>", "Errore <>", "Erro HTTP <>", "Erro <>",
    "HTTP-fout <>", "HTTP-fel <>", "Chyba HTTP <>",
    "HTTP \227\130\168\227\131\169\227\131\188 <>", -- Japanese
    "HTTP \233\148\153\232\175\175 <>", "HTTP \233\140\175\232\170\164 <>", -- Chinese, simplified and traditional
    "HTTP \236\152\164\235\165\152 <>", -- Korean
    "\208\158\209\136\208\184\208\177\208\186\208\176 HTTP <>", -- Russian
  },
  substatus = {
    "HttpSubStatus <>", "HttpSubStatus\"><>", "HTTP subStatus <>", "sc-substatus <>", "subStatus <>", "substatus\":<>", "substatus\": <>",
  },
  -- A number of Windows stands within the next words, in hexadecimal with or without 0x.
  value = {
    "error <>", "ErrorCode <>", "HRESULT <>", "code <>", "status <>", "win32 <>", "NTSTATUS <>", "failed <>", "returned <>",
    "Fehler <>", "Fehlercode <>", "erreur <>", "errore <>",
  },
  -- Its bytes, the lowest first.
  data = { "Data: <>", "data <>", "0000: <>", "<Binary><>", "Data field: <>" },
  provider = {
    "Source: <>", "Source : <>", "Provider Name=\"<>", "Provider Name='<>", "ProviderName: <>", "ProviderName : <>", "ProviderName <>",
    "provider_name <>", "SourceName <>", "from source <>", "Microsoft-Windows-<>", "Quelle: <>", "Source=<>",
  },
  event = {
    "Event ID: <>", "EventID: <>", "Event ID <>", "EventID <>", "Event ID : <>", "EventID : <>", "<EventID><>", "<></EventID>",
    "Ereignis-ID: <>", "event_id <>", "<> Warning", "<> Error", "<> Information", "<> Critical", "InstanceId : <>",
    -- Lists, JSON and CSV of PowerShell and of Event Viewer: the number stands behind a bare Id, so what follows tells.
    "\"Id\": <>", "\"Id\":<>", "<> Message :", "<> Version :", "<>,None",
  },
}
