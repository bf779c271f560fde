-- Esri ArcGIS Server: token errors. They stand in the JSON body; the HTTP status is 200.
-- Main source: client code; no reference text of Esri was found.

meaning {
  code = "498", versions = "0+",
  title = "Invalid token",
  phrase = "Invalid Token",
  summary = "The token is wrong or has expired. The number stands in the JSON body, while the HTTP status is 200. Known from client code; no reference text of Esri was found.",
  check = "Read error.code in the body instead of the HTTP status.",
  causes = {
    { "The token has expired.",
      "Request a new token and repeat the request." },
  },
  signs = { "\"code\":498,\"message\":\"Invalid token", "\"code\": 498, \"message\": \"Invalid token" },
  see = { ["499"] = "no token was sent" },
  source = { { "arcgis-rest-js", "packages/arcgis-rest-request/test/mocks/errors.ts" } },
  confidence = "medium",
}

meaning {
  code = "499", versions = "0+",
  title = "Token required",
  phrase = "Token Required",
  summary = "The resource needs a token and none was sent. The number stands in the JSON body, while the HTTP status is 200. Known from client code; no reference text of Esri was found.",
  check = "Read error.code in the body instead of the HTTP status.",
  causes = {
    { "The request carries no token.",
      "Request a token and send it with the request." },
  },
  signs = { "\"code\":499,\"message\":\"Token Required", "\"code\": 499, \"message\": \"Token Required" },
  see = { ["498"] = "a token was sent, but it is not valid" },
  source = { { "arcgis-rest-js", "packages/arcgis-rest-request/test/mocks/errors.ts" } },
  confidence = "medium",
}
