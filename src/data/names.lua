-- Other names of statuses: phrases of older RFCs and of servers, and the constants of lua-nginx-module.
-- Main sources: RFC 2616, RFC 7231, lua-nginx-module.

alias { status = "302", name = "Moved Temporarily", source = { { "rfc2616", "6.1.1" } } }
alias { status = "302", name = "Object Moved", source = { { "kb318380", "3xx - Redirection" } } }
alias { status = "408", name = "Request Time-out", source = { { "rfc2616", "6.1.1" } } }
alias { status = "504", name = "Gateway Time-out", source = { { "rfc2616", "6.1.1" } } }
alias { status = "413", name = "Request Entity Too Large", source = { { "rfc2616", "6.1.1" } } }
alias { status = "413", name = "Payload Too Large", source = { { "rfc7231", "6.5" } } }
alias { status = "414", name = "Request-URI Too Long", source = { { "rfc2616", "10.4.15" } } }
alias { status = "414", name = "Request-URI Too Large", source = { { "rfc2616", "6.1.1" } } }
alias { status = "416", name = "Requested Range Not Satisfiable", source = { { "rfc2616", "6.1.1" } } }
alias { status = "422", name = "Unprocessable Entity", source = { { "rfc4918", "11.2" } } }
alias { status = "300", name = "Special Response", source = { { "lua-nginx-module", "README, HTTP status constants" } } }
alias { status = "405", name = "Not Allowed", source = { { "lua-nginx-module", "README, HTTP status constants" } } }
alias { status = "444", name = "Close", source = { { "lua-nginx-module", "README, HTTP status constants" } } }
alias { status = "451", name = "Illegal", source = { { "lua-nginx-module", "README, HTTP status constants" } } }
alias { status = "501", name = "Method Not Implemented", source = { { "lua-nginx-module", "README, HTTP status constants" } } }
alias { status = "505", name = "Version Not Supported", source = { { "lua-nginx-module", "README, HTTP status constants" } } }
alias { status = "418", name = "I'm a teapot", source = { { "rfc2324", "2.3.2" } } }
