-- HAProxy: the -1 that its log prints as a status. Its own errors use registered numbers.
-- Main source: HAProxy's configuration manual and source code; tried with 2.6.12.

meaning {
  code = "000", versions = "0+",
  title = "No response",
  summary = "HAProxy logs -1 as the status of a request to which it sent no response at all. Its own errors use registered numbers, and `http-request return` can send any from 200 to 599.",
  check = "The termination state in the same line: PR means that a rule of HAProxy ended the request.",
  causes = {
    { "A rule with silent-drop or reject matches.",
      "Search the configuration for these two words, and narrow the condition if it hits the wrong clients.",
      when = { says = "-1 0 - - PR--" } },
  },
  signs = { "-1 0 - - CC--", "-1 0 - - CD--", "-1 0 - - CQ--", "-1 0 - - CR--" },
  see = { ["400"] = "HAProxy 2.6 logs 400 with CR and 0 bytes when the client leaves while it sends; the manual shows -1 for that" },
  source = { { "haproxy", "doc/configuration.txt, log format and termination states; src/http_ana.c" } },
}
