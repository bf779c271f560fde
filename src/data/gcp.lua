-- Google Cloud: the external Application Load Balancer (statusDetails of its log, its page) and Cloud Run.
-- Main source: Google Cloud documentation, load-balancing/docs/https/https-logging-monitoring, run/docs.

local DETAILS = { "gcp-docs", "load-balancing/docs/https/https-logging-monitoring, statusDetails" }
local PROXIES = { "gcp-docs", "load-balancing/docs/https/request-distribution" }
local UNEXPLAINED = { "gcp-docs", "load-balancing/docs/https/troubleshooting-ext-https-lbs, Unexplained 5XX errors" }
local LIMIT = { "gcp-docs", "run/docs/configuring/request-timeout" }

local PROBES = { "The firewall does not let the health checks in, or the check asks for a path, port or host that does not answer 200.",
  "Allow 35.191.0.0/16 and 130.211.0.0/22 to the serving port (regional balancers also their proxy-only subnet); give the check a path that answers 200 without login." }
local DEFAULT = { "gcp-api", "mmv1/products/compute/BackendService.yaml, timeoutSec" }
local SLOW = { "The answer takes longer than the timeout of the backend service, 30 s by default.",
  "Make it faster, or `gcloud compute backend-services update NAME --global --timeout=SECONDS` (GKE: timeoutSec of a BackendConfig)." }
local RACE = { "Keep-alive race: the backend closes idle connections (nginx 75 s, Node.js 5 s) sooner than the balancer, whose 600 s are fixed.",
  "Set the backend's keep-alive above 600 s: `keepalive_timeout 620s;` in nginx, keepAliveTimeout 620000 in Node.js (headersTimeout above it), --keep-alive 620 in gunicorn." }

meaning {
  code = "502", versions = "0+",
  title = "The load balancer has no usable backend",
  summary = "The load balancer made this page itself: it could not reach a healthy backend, or the backend broke the connection. The classic one answers 502 for every such failure, even a timeout.",
  check = "The statusDetails of the request in the load balancer's log; response_sent_by_backend means that the application answered.",
  causes = { PROBES, RACE },
  signs = { "The server encountered a temporary error and could not complete your request.<>Please try again in 30 seconds." },
  source = { UNEXPLAINED, PROXIES },
}

meaning {
  code = "404", versions = "0+",
  title = "No rule of the Ingress fits",
  summary = "The default backend of a Kubernetes Ingress answered: no rule fits host and path. GKE prints both texts; default backend - 404 is also the one of ingress-nginx.",
  check = "`kubectl describe ingress NAME`: rules, Default backend, events.",
  causes = {
    { "Host or path differ from the rules. In GKE a path of pathType ImplementationSpecific fits deeper paths only with /* at its end.",
      "Add the host, or use pathType Prefix; name a default backend of your own in spec.defaultBackend for the rest." },
    { "The client calls the address, without the host name of the rule.",
      "Use the name: `curl --resolve HOST:80:ADDRESS http://HOST/PATH`." },
  },
  signs = { "default backend - 404", "response 404 (backend NotFound), service rules for" },
  source = { { "ingress-gce", "cmd/404-server/server.go; cmd/404-server-with-metrics/server-with-metrics.go; pkg/controller/translator/translator.go" } },
}

meaning {
  code = "429", versions = "0+",
  title = "No instance free, or a rate limit",
  summary = "Cloud Run could not give the request an instance, or Cloud Armor limits the client.",
  causes = {
    { "All instances are busy, and maximum instances is reached or new ones start too slowly.",
      "Raise maximum instances or the concurrency, set minimum instances, and let containers start faster; repeat with backoff.",
      when = { says = "The request was aborted because there was no available instance" } },
  },
  source = { { "gcp-docs", "run/docs/known-issues" }, { "github-issues", "ahmetb/cloud-run-faq 54" } },
}

meaning {
  code = "503", versions = "0+",
  title = "The instance or backend failed",
  summary = "In Cloud Run the container died or broke the connection during the request; a load balancer found no healthy backend or could not connect.",
  check = "Log lines of the same instance at that second: memory limit, signal, stack trace.",
  causes = {
    { "Often the container used more memory than its limit and was killed.",
      "Raise memory (`gcloud run services update NAME --memory=1Gi`) or lower the concurrency." },
    { "The server in the container ended the connection: a crash, gunicorn's worker timeout, the server timeout of Node.js, or a body with 204.",
      "Repair what the log names; make the server's own timeout longer than the request timeout of the service." },
  },
  signs = { "The request failed because either the HTTP response was malformed or connection to the instance had an error" },
  source = { { "github-issues", "GoogleCloudPlatform/esp-v2 438" }, DETAILS },
}

meaning {
  code = "504", versions = "0+",
  title = "The time of the request ran out",
  summary = "Cloud Run ends a request at the request timeout of the service (300 s by default, 3600 s at most), a load balancer at the timeout of the backend service (30 s).",
  causes = {
    { "The request takes longer than the request timeout of the Cloud Run service.",
      "Make it asynchronous (Cloud Tasks, a job), or raise it: `gcloud run services update NAME --timeout=900`.",
      when = { says = { "The request has been terminated because it has reached the maximum request timeout", "server: Google Frontend<>upstream request timeout" } } },
    SLOW,
  },
  signs = { "via: 1.1 google<>upstream request timeout" },
  source = { LIMIT, UNEXPLAINED, DEFAULT },
}

family { id = "gcp", title = "statusDetails of the Google Cloud load balancer log", key = "name",
  looks = { "statusDetails <>", "status_details <>", "details=\"<>" } }

entry {
  key = "backend_connection_closed_before_data_sent_to_client", status = "502",
  title = "The backend closed the connection before it answered",
  summary = "The backend ended the connection before the balancer had an answer to pass on.",
  check = "Sporadic, latency near 0 and no line in the backend's log: the race. Otherwise restarts at that second.",
  causes = { RACE,
    { "The process crashed, was scaled in or replaced in the middle.",
      "Drain first (connectionDraining; in GKE a preStop sleep), and end open requests on SIGTERM." },
  },
  source = { DETAILS, PROXIES, { "github-issues", "buildbuddy-io/buildbuddy 984, Adyen/adyen-commercetools 56" } },
}

entry {
  key = "backend_timeout", status = "504",
  title = "The backend took too long",
  summary = "The timeout of the backend service ran out; the classic balancer answers 502. A WebSocket (101) ends here, too.",
  causes = { SLOW },
  source = { DETAILS, UNEXPLAINED, DEFAULT },
}

entry {
  key = "failed_to_pick_backend", status = "502",
  title = "No healthy backend",
  summary = "The load balancer found no healthy backend for the request: 503, with the classic one 502.",
  check = "`gcloud compute backend-services get-health NAME --global`.",
  causes = { PROBES,
    { "The backend service is empty: no instance, no ready pod, or the Service lacks its NEG annotation.",
      "Add backends; in GKE annotate the Service with `cloud.google.com/neg: '{\"ingress\": true}'`." },
  },
  source = { DETAILS, UNEXPLAINED },
}

entry {
  key = "failed_to_connect_to_backend", status = "502",
  title = "No connection to the backend",
  summary = "The balancer could not connect, or not in time: 503, with the classic one 502.",
  causes = {
    { "Nothing listens on the named port of the instance group (or the port of the NEG), or a firewall blocks it.",
      "Compare it with `ss -ltn` on the instance; allow 35.191.0.0/16 and 130.211.0.0/22, for regional balancers the proxy-only subnet." },
  },
  source = { DETAILS, PROXIES },
}

entry {
  key = "client_disconnected_before_any_response", also = { "client_disconnected_after_partial_response" },
  title = "The client left",
  summary = "The connection to the client ended before the answer was complete; before any answer the log has status 0, after a part the backend's.",
  causes = {
    { "The client's timeout is shorter than the answer takes.",
      "Speed up the backend, or raise the client's timeout." },
  },
  source = { DETAILS },
}

entry {
  key = "denied_by_security_policy", also = { "throttled_by_security_policy", "banned_by_security_policy" }, status = "403",
  title = "Cloud Armor refused the request",
  summary = "A rule of the Cloud Armor policy denied the request (403 or the rule's status), or limited or banned the client (429).",
  check = "The enforcedSecurityPolicy of the same log line names policy and priority of the rule.",
  causes = {
    { "A rule matches legitimate requests.",
      "Set that rule to preview, or exclude the field or signature from it; do not remove the policy." },
  },
  source = { DETAILS },
}

entry {
  key = "response_sent_by_backend", anywhere = false,
  title = "The backend itself sent this status",
  summary = "The balancer only passed the answer on. An error status is the application's.",
  source = { DETAILS, UNEXPLAINED },
}

meaning {
  code = "403", versions = "Cloud Run 0+",
  title = "The caller may not invoke the service",
  signs = { "Error: Forbidden<>Your client does not have permission to get URL <>from this server" },
  summary = "Cloud Run or a Cloud Function asks for an identity with roles/run.invoker, and the request had none, or one without the role. Other services of Google show a page like it.",
  check = "The request log of the service: was not authenticated, or was not authorized to invoke this service.",
  causes = {
    { "The service calls for a login, and the client sends no ID token.",
      "Send `Authorization: Bearer $(gcloud auth print-identity-token)`; its audience is the URL of the service. Only a service that everybody may call gets allUsers: `gcloud run services add-iam-policy-binding NAME --member=allUsers --role=roles/run.invoker`.",
      when = { says = "The request was not authenticated. Either allow unauthenticated invocations or set the proper Authorization header" } },
    { "The caller lacks the role.",
      "Give its service account roles/run.invoker on this service (a function of the first generation: roles/cloudfunctions.invoker).",
      when = { says = "The request was not authorized to invoke this service" } },
  },
  source = { { "gcp-docs", "run/docs/troubleshooting; run/docs/authenticating/overview" } },
}

family { id = "cloudrun", title = "message of Cloud Run", key = "name" }

entry {
  key = "container did not listen", status = "503",
  title = "The container did not start to listen on PORT",
  signs = {
    "container failed to start and listen on the port defined",
    "Failed to start and then listen on the port defined by the PORT environment variable",
  },
  summary = "Cloud Run waits until the container accepts TCP on the port in PORT (8080 by default). The new revision gets no traffic; the old one goes on.",
  check = "The logs of that revision (Logs URL in the message): a stack trace, or a line that names another port.",
  causes = {
    { "The server listens on another port or only on 127.0.0.1.",
      "Listen on 0.0.0.0 and on the port in the environment variable PORT, or name the image's own port: `gcloud run deploy NAME --port=3000`." },
    { "The process ended at its start: a missing module or variable, no database, a wrong command.",
      "Try `docker run -e PORT=8080 -p 8080:8080 IMAGE`, and correct what it prints." },
    { "The image is for another processor: it was built on an ARM machine (exec format error in the log).",
      "Build it with `docker build --platform linux/amd64`." },
    { "The start takes longer than the startup probe allows.",
      "Listen first, load afterwards; give the startup probe more time, or the service more CPU." },
  },
  source = { { "gcp-docs", "run/docs/troubleshooting; run/docs/container-contract" } },
}

entry {
  key = "container used too much memory", status = "503 500",
  title = "The instance passed its memory limit",
  signs = { "Memory limit of <> exceeded with <> used" },
  summary = "Cloud Run ended the instance because it used more memory than its limit; files that it writes count, too.",
  causes = {
    { "The limit is too low for the load of one instance.",
      "Raise it (`gcloud run services update NAME --memory=1Gi`), or lower --concurrency; delete temporary files, which lie in memory." },
  },
  source = { { "gcp-docs", "run/docs/configuring/services/memory-limits" } },
}
