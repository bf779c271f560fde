-- Laravel: 419 of its CSRF protection.
-- Main source: Laravel framework source code, Foundation/Exceptions.

meaning {
  code = "419", versions = "5.5+",
  title = "Page expired",
  phrase = "Page Expired",
  summary = "The CSRF token of the request is missing, or does not match the session any more. The page is titled Page Expired.",
  causes = {
    { "The form or script sends no token.",
      "Send the field _token with every form." },
    { "The session has expired or is lost between two requests.",
      "Reload the page first. If it recurs, correct the session driver and the cookie domain: the session cookie has to come back with each request. Exempting the URL from the check opens it to forged requests." },
  },
  signs = {
    "<title>Page Expired</title>", "419 | Page Expired", "419 Page Expired", "\"message\":\"CSRF token mismatch.\"",
    "\"message\": \"CSRF token mismatch.\"", "TokenMismatchException",
  },
  source = { { "laravel-src", "Foundation/Exceptions/Handler.php and views/419.blade.php; commit 79df141822" } },
}
