-- Azure App Service: the pages of its front end, and the substatuses of its request time-out and of Easy Auth.
-- Main source: MicrosoftDocs/SupportArticles-docs, and the Easy Auth wiki of an engineer of App Service.

meaning {
  code = "400.73", versions = "Easy Auth 0+",
  title = "Login failed: the answer of the provider is not complete",
  summary = "Easy Auth could not finish a login, because data that the protocol needs were missing or malformed.",
  check = "The entries of EasyAuthModule in the application log (App Service logs, Application Logging).",
  causes = {
    { "Often a bookmark, a second tab or the Back button called the callback of the login again.",
      "Start at `/.auth/login/<provider>`, not at the callback." },
    { "It may be that the provider answered with an error, such as AADSTS50011 for a redirect URI that is not registered.",
      "Register `https://<host>/.auth/login/aad/callback` for every host name of the app." },
  },
  see = { ["401.73"] = "the same fault while a page was asked for" },
  source = { { "easyauth-wiki", "HTTP 400" } },
  confidence = "medium",
}

meaning {
  code = "400.82", versions = "Easy Auth 0+",
  title = "The provider has no token refresh",
  summary = "A client called /.auth/refresh, and the identity provider, such as Facebook or Twitter, does not renew tokens.",
  causes = { { "The client refreshes whatever the provider is.", "Send the user through `/.auth/login/<provider>` again." } },
  source = { { "easyauth-wiki", "HTTP 400" } },
}

meaning {
  code = "400.83", versions = "Easy Auth 0+",
  title = "Login failed: the token is not valid",
  summary = "A client posted a token to `/.auth/login/<provider>`, and Easy Auth does not accept it.",
  check = "Decode the token: aud against the client ID and the allowed audiences of the app, iss against the issuer URL, exp against the clock.",
  causes = { { "The token was issued for another application or tenant, or has run out.",
    "Ask for a token for the client ID of this app, or add that audience to its allowed token audiences." } },
  see = { ["401.83"] = "the same with a token in the Authorization header" },
  source = { { "easyauth-wiki", "HTTP 400" } },
}

meaning {
  code = "401.71", versions = "Easy Auth 0+",
  title = "Easy Auth demands a login",
  summary = "App Service Authentication refused the request before it reached the app: it carries no session cookie and no token.",
  check = "Is the caller a browser, a script, a health check or the log stream?",
  causes = {
    { "A program or a browser script calls without a token.",
      "Let it get a token for the client ID of the app and send it as `Authorization: Bearer <token>`; send a browser to `/.auth/login/<provider>`." },
    { "A health check, a webhook or a static file cannot sign in.",
      "List that one path in excludedPaths (authsettingsV2, globalValidation), which opens it to everybody." },
    { "The CORS preflight of a browser carries no token.",
      "Set the allowed origins in the CORS settings of App Service, which answers the preflight, and name them one by one." },
  },
  see = { ["401.83"] = "a token was sent, but is not valid" },
  source = { { "easyauth-wiki", "HTTP 401" }, { "azure-docs", "app-service/overview-authentication-authorization" },
    { "github-issues", "OfficeDev/Microsoft-Teams-Samples 1612" } },
}

meaning {
  code = "401.73", versions = "Easy Auth 0+",
  title = "Login failed in the protocol",
  summary = "Easy Auth could not authenticate the request, because the exchange with the identity provider failed.",
  check = "The entries of EasyAuthModule in the application log name the step.",
  causes = { { "Often the client secret of the app registration has run out, or the issuer URL is wrong.",
    "Create a new client secret and store it in the app setting that the provider names; set the issuer to `https://login.microsoftonline.com/<tenant>/v2.0`." } },
  source = { { "easyauth-wiki", "HTTP 401" } },
  confidence = "medium",
}

meaning {
  code = "401.78", versions = "Easy Auth 0+",
  title = "Login goes round in a circle",
  summary = "Easy Auth saw the same client come back from the login without a session, again and again, and ended the loop.",
  causes = { { "Often the session cookie AppServiceAuthSession does not come back: the visitor uses two host names or http, or a proxy in front changes the host.",
    "Use one host name with HTTPS Only. Behind a proxy try forwardProxy convention Standard, so that X-Forwarded-Host counts; do so only if the app cannot be reached past that proxy, because clients could forge the header." } },
  source = { { "easyauth-wiki", "HTTP 401" } },
  confidence = "medium",
}

meaning {
  code = "401.83", versions = "Easy Auth 0+",
  title = "The token is not valid",
  summary = "The request carries a bearer token or session token that Easy Auth does not accept.",
  check = "Decode the token: aud, iss and exp. The application log names the check that failed.",
  causes = {
    { "Its audience is not the app: the client asked for a token of Microsoft Graph or of another API.",
      "Ask for the scope `api://<client ID>/.default`, or add the audience to the allowed token audiences." },
    { "The issuer differs (v1.0 against v2.0, another tenant, a B2C policy).",
      "Set the issuer URL to what iss says; for B2C use the whole address of .well-known/openid-configuration with the policy." },
    { "The token has run out.", "Let the client renew it." },
  },
  source = { { "easyauth-wiki", "HTTP 401" }, { "github-issues", "MicrosoftDocs/azure-docs 70212" } },
}

meaning {
  code = "403", versions = "0+",
  title = "Refused by App Service",
  summary = "The front end or Easy Auth refused the request.",
  check = "The page tells: This web app is stopped, or has blocked your access. A bare 403 for a caller with a valid token is Easy Auth.",
  causes = {
    { "The app is stopped, the spending limit of the subscription is reached, or a quota of a Free or Shared plan is used up.",
      "Start the app (`az webapp start`); with a quota wait for the reset or scale the plan up; reactivate the subscription.",
      when = { says = "Error 403 - This web app is stopped" } },
    { "An access restriction does not admit the address, or the app can be reached by private endpoint alone. With one rule in place everything else is denied.",
      "Compare the address that App Service sees with Networking, Access restrictions: `az webapp config access-restriction show`. Add that one address, subnet or service tag. From a virtual network call the private endpoint, and check that DNS resolves the name to it. The scm site has rules of its own.",
      when = { says = "The web app you have attempted to reach has blocked your access" } },
    { "Easy Auth: the token is valid, but defaultAuthorizationPolicy does not admit the caller. An allowedApplications list that is there and empty admits nobody.",
      "List the client IDs that may call in validation.defaultAuthorizationPolicy.allowedApplications (authsettingsV2). Without the list every application of the tenant that gets a token may call." },
  },
  see = { ["401.71"] = "no login at all" },
  source = { { "app-service", "error-403-web-app-stopped-message" }, { "azure-docs", "app-service/app-service-ip-restrictions" },
    { "github-issues", "pnp/Microsoft365-Analytics-Insights 264; MicrosoftDocs/azure-docs 104705" } },
}

meaning {
  code = "404", versions = "0+",
  title = "App Service knows no such site",
  summary = "The request reached App Service, and no app has this host name. The app, if there is one, did not see it.",
  check = "`nslookup <host>`, then Custom domains of the app: is the name added there?",
  causes = {
    { "The custom domain points to App Service, but is not added to the app, or was removed; with Traffic Manager or a proxy in front the name that arrives may be another.",
      "Add the domain to the app: `az webapp config hostname add`. Behind a proxy let it send the host name that the app has.",
      when = { says = { "404 Web Site not found", "Error 404 - Web app not found" } } },
    { "The app was deleted or renamed, and DNS still points there. Anybody who creates an app of that name then gets your visitors.",
      "Delete the CNAME, or create the app again.",
      when = { says = { "404 Web Site not found", "Error 404 - Web app not found" } } },
  },
  source = { { "github-issues", "pages quoted word for word" }, { "app-service", "connection-issues-with-ssl-or-tls/troubleshoot-custom-domain-issues-azure-app-service" } },
  confidence = "medium",
}

meaning {
  code = "500.121", versions = "0+",
  signs = { "500 - The request timed out." },
  title = "Request longer than 230 seconds",
  summary = "The front end ended a request without an answer after 230 seconds (Windows; about 240 on Linux). The limit comes from the load balancer of Azure, and no setting raises it. The app goes on working.",
  check = "TimeTaken near 230000. The visitor sees 500, or 502 from a proxy in front.",
  causes = {
    { "The request takes longer than 230 seconds.",
      "Answer 202 at once, do the work in a WebJob, a queue or a Function, and let the client ask for the result. Make the request idempotent: a retry starts the work a second time.",
      when = { says = "500 - The request timed out." } },
    { "The app waits for a dependency without a time-out of its own, often out of SNAT ports or threads.",
      "Give outgoing calls a time-out well below 230 seconds and one shared HttpClient; look in Diagnose and solve problems at SNAT and thread counts." },
  },
  source = { { "app-service", "web-request-times-out-app-service" }, { "app-service-guide" } },
  confidence = "medium",
}

meaning {
  code = "502", versions = "0+",
  title = "The app gave no usable answer",
  summary = "The front end of App Service reached the worker and got no HTTP answer from the app.",
  check = "Diagnose and solve problems, Web App Down; TimeTaken near 230000 means the request limit, a short one a crash or a restart.",
  causes = {
    { "The app crashed, was restarted, or uses up memory or CPU of the plan.",
      "Read the log stream and the metrics of that minute, take a memory dump from Diagnose and solve problems, and scale up or out as first aid." },
    { "The request took longer than 230 seconds.",
      "Move the work out of the request; no setting raises the limit." },
    { "Linux: the app listens on another port than App Service calls.",
      "Let it listen on 0.0.0.0 and the port in PORT; for a custom container set WEBSITES_PORT." },
  },
  see = { ["500.121"] = "how a Windows app logs the request limit", ["502.5"] = "the ASP.NET Core Module could not start the app" },
  source = { { "azure-docs", "app-service/troubleshoot-http-502-http-503" }, { "app-service", "web-request-times-out-app-service; faqs-app-service-linux" } },
}

meaning {
  code = "503", versions = "0+",
  signs = { ":( Application Error", "If you are the application administrator, you can access the diagnostic resources." },
  title = "The app does not run",
  summary = "App Service has no running process or container of the app. On Linux the page says :( Application Error.",
  check = "Log stream, or LogFiles/*_docker.log by Kudu: the last lines before failing site start.",
  causes = {
    { "Linux: the container answers no HTTP on the port that App Service calls: it listens on 127.0.0.1 or another port. Images of .NET 8 and later use 8080.",
      "Let the app listen on 0.0.0.0 and the port in PORT; for a custom container set the app setting WEBSITES_PORT to its port.",
      when = { says = "didn't respond to HTTP pings on port" } },
    { "Linux: the app is slower to start than WEBSITES_CONTAINER_START_TIME_LIMIT (230 seconds by default), often because it installs packages then.",
      "Install at build time (SCM_DO_BUILD_DURING_DEPLOYMENT=true) rather than in the start command. Raise the limit only for an honest long start, up to 1800 seconds.",
      when = { says = { "didn't respond to HTTP pings on port", "did not start within expected time limit" } } },
    { "Linux: the start command failed: a module, a setting or the file that it names is missing.",
      "Read the container log above that line, correct the start command (Python: `gunicorn --bind=0.0.0.0:8000 app:app`), and set the missing app settings.",
      when = { says = { "has exited, failing site start", "didn't respond to HTTP pings on port" } } },
    { "Linux: the image could not be pulled: wrong tag, registry credentials, or no way to the registry.",
      "Correct the image and its credentials, or give the managed identity of the app AcrPull.",
      when = { says = "Image pull failed: Verify docker image configuration" } },
    { "Windows: the process crashes again and again, or the plan has no memory or CPU left.",
      "Read eventlog.xml in LogFiles by Kudu and the metrics of the plan; scale up as first aid." },
  },
  see = { ["403"] = "the app was stopped on purpose or by a quota" },
  source = { { "app-service", "faqs-app-service-linux" }, { "app-service-linux", "Things_You_Should_Know" },
    { "github-issues", "MicrosoftDocs/azure-docs 32478 and 46401" }, { "azure-docs", "app-service/troubleshoot-http-502-http-503" } },
}
