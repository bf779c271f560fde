-- The products, in the order in which their meanings are shown.

product { id = "http", name = "HTTP", title = "HTTP (RFC 9110 and the IANA registry)", files = { "http" } }
product { id = "iis", name = "IIS", title = "IIS 7.0 and later",
  files = { "iis/1xx-3xx", "iis/400", "iis/401", "iis/403", "iis/404", "iis/405-431", "iis/5xx" } }
product { id = "iis6", name = "IIS", title = "IIS 4.0 to 6.0", files = { "iis6" } }
product { id = "arr", name = "ARR", title = "Application Request Routing", files = { "arr" } }
