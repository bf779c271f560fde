-- Akamai: the pages that its edge servers make.
-- Main source: documentation of the Akamai CLI for Edge Diagnostics.

local TRANSLATE = { "akamai-cli", "README.md, Translate an error string" }
local TELL = { "wafw00f", "plugins/kona.py" }

meaning {
  code = "403", versions = "0+",
  title = "The edge refused the request",
  signs = {
    "You don't have permission to access \"http<>on this server.<>Reference #",
    "You don't have permission to access \"http<>on this server.<>Reference&#32;&#35;",
    "Access Denied<>errors.edgesuite.net/",
  },
  summary = "An edge server of Akamai, not the origin, refused the request. Only the owner of the site can see the rule: the number behind \"Reference #\" leads to it.",
  check = "Owner: `akamai diagnostics translate-error-string NUMBER` with the part behind #, within 6 to 24 hours.",
  causes = {
    { "Often a rule of the firewall, of bot control or of the country list matches: scripts, VPNs and data centres are hit first.",
      "Visitor: send the owner of the site the whole reference number, the time and your address. Owner: translate the number, then make an exception for that one rule or client in the security configuration, not for all of it." },
    { "The property denies the host or path.",
      "Owner: correct the rule of the property that the translation names." },
  },
  source = { TRANSLATE, TELL },
}

meaning {
  code = "503", versions = "0+",
  title = "The edge could not answer the request",
  signs = { "An error occurred while processing your request.<>Reference #", "An error occurred while processing your request.<>Reference&#32;&#35;" },
  summary = "An edge server of Akamai made this page. The number behind \"Reference #\" tells its owner why; often the origin could not be reached or used.",
  check = "Owner: `akamai diagnostics translate-error-string NUMBER --trace-forward-logs`, within 6 to 24 hours.",
  causes = {
    { "Often the origin is down, slow, or lets Akamai's addresses no longer in, or its certificate is not accepted.",
      "Owner: translate the number, call the origin directly with the Host header of the property, and repair what fails. Visitor: send the owner the reference number." },
  },
  source = { TRANSLATE },
}
