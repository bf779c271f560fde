-- HAProxy: the -1 that its log prints as a status. Its own errors use registered numbers.
-- Main source: HAProxy's configuration manual and source code; tried with 2.6.12.

meaning {
  code = "000", versions = "0+",
  title = "No response",
  summary = "HAProxy logs -1 as the status of a request to which it sent no response at all. Its own errors use registered numbers, and `http-request return` can send any from 200 to 599.",
  check = "The termination state in the same line: PR means that a rule of HAProxy ended the request; a C in front that the client left.",
  causes = {
    { "A rule with silent-drop or reject matches.",
      "Search the configuration for these two words, and narrow the condition if it hits the wrong clients.",
      when = { says = "-1 0 - - PR--" } },
    { "The client left: during its upload (CD), or while its request stood in the queue (CQ, with `option abortonclose`).",
      "Accept single lines; for many with CQ look at maxconn of the servers and at how long requests wait.",
      when = { says = { "-1 0 - - CD--", "-1 0 - - CQ--" } } },
  },
  signs = { "-1 0 - - CC--", "-1 0 - - CR--" },
  see = { ["400"] = "HAProxy 2.6 logs 400 with CR and 0 bytes when the client leaves inside its header; the manual shows -1 for that" },
  source = { { "haproxy", "doc/configuration.txt, log format and termination states; src/http_ana.c" } },
}
