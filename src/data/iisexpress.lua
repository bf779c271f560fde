-- IIS Express: the substatus codes that only IIS Express 7.5 had, as hints for developers.
-- Main source: MicrosoftDocs/iis-docs, IIS 8.0 Express Readme, Changes to the HTTP Substatus Codes.

meaning {
  code = "404.20", versions = "7.5",
  title = "No default document",
  summary = "IIS Express 7.5 found no default document for the folder in the URL. From IIS 8.0 Express on, this case is a 403, and 404.20 means too many URL segments.",
  causes = {
    { "The folder holds no file that the defaultDocument list names.",
      "Add a default document to the folder, or its name to the list." },
  },
  see = {
    ["403.14"] = "the answer of the full IIS in this case",
    ["404.20"] = "too many URL segments in later versions",
  },
  source = { { "iis-docs", "extensions/introduction-to-iis-express/iis-80-express-readme" } },
}

meaning {
  code = "404.21", versions = "7.5",
  title = "PHP not installed or registered",
  summary = "The URL names a PHP page, and IIS Express 7.5 had no PHP to run it. IIS 8.0 Express no longer has this number.",
  causes = {
    { "PHP is not installed or not registered with IIS Express.",
      "Install PHP and register it with IIS Express." },
  },
  source = { { "iis-docs", "extensions/introduction-to-iis-express/iis-80-express-readme" } },
}

meaning {
  code = "404.22", versions = "7.5",
  title = "ASP.NET needed",
  summary = "The URL names content that needs ASP.NET, which was not installed for IIS Express 7.5. IIS 8.0 Express no longer has this number.",
  causes = {
    { "ASP.NET is not installed.",
      "Install the .NET Framework version with ASP.NET that the site targets." },
  },
  see = { ["404.23"] = "ASP.NET Web Pages is missing" },
  source = { { "iis-docs", "extensions/introduction-to-iis-express/iis-80-express-readme" } },
}

meaning {
  code = "404.23", versions = "7.5",
  title = "ASP.NET Web Pages needed",
  summary = "The URL names a page that needs ASP.NET Web Pages, which was not installed for IIS Express 7.5. IIS 8.0 Express no longer has this number.",
  causes = {
    { "ASP.NET Web Pages is not installed.",
      "Install ASP.NET Web Pages." },
  },
  see = { ["404.22"] = "ASP.NET itself is missing" },
  source = { { "iis-docs", "extensions/introduction-to-iis-express/iis-80-express-readme" } },
}
