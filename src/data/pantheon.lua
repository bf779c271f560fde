-- Pantheon: sites without code, and sites that the platform does not serve.
-- Main source: Pantheon documentation, 5xx level errors; 530 is known from third-party lists only.

meaning {
  code = "530", versions = "0+",
  title = "Site not found or frozen",
  summary = "The platform has no such site, or the site is frozen. Third-party lists only: no text of Pantheon was read.",
  see = { ["561"] = "the site exists, but its environment holds no code to serve" },
  source = { { "status-lists" } },
  confidence = "low",
}

meaning {
  code = "561", versions = "0+",
  title = "No site detected",
  summary = "The environment that the request reached holds no site that can be served.",
  causes = {
    { "The site was created, but no CMS is installed in this environment.",
      "Install one, or deploy the code of another environment to this one." },
    { "The folder that is served, the root or web/, has no index.php or index.html.",
      "Add one." },
  },
  source = { { "pantheon-docs", "guides/errors-and-server-responses/03-5xx-errors.md, Error 561" } },
}
