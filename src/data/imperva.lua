-- Imperva Cloud WAF (Incapsula): the page that it shows in place of the site's answer.
-- Main source: WAFW00F, its plugin for Incapsula; no document of Imperva was read.

meaning {
  code = "403", versions = "0+",
  title = "Imperva answered in place of the site",
  signs = { "Request unsuccessful. Incapsula incident ID:", "Powered By Incapsula" },
  summary = "Imperva's proxy in front of the site blocked the request or got no answer of the origin. Only the owner of the site can look the incident ID up. This rests on field reports.",
  causes = {
    { "Often bot control or a firewall rule matches: a script without cookies and JavaScript, a VPN, a data centre.",
      "Visitor: send the owner of the site the incident ID, the time and your address. Owner: look the ID up in the security events, and make an exception for that one rule, path or client." },
  },
  source = { { "wafw00f", "plugins/incapsula.py" } },
  confidence = "low",
}
