-- nginx: lines of its error log that tell of no status of its own: answers cut short, limits of the worker, what keeps it from starting.
-- Main source: the nginx source code; tried with 1.22.1.

local STOPS = "With it nginx does not start, so it has no experiment; tried by hand."

family { id = "nginx", title = "line of nginx's error log", key = "name" }

entry {
  key = "answer cut short", status = "200",
  title = "The upstream broke its answer off",
  summary = "The upstream closed or reset the connection in the middle of the body; the status, mostly 200, had been sent. The client says ERR_INCOMPLETE_CHUNKED_ENCODING, ERR_HTTP2_PROTOCOL_ERROR or curl 18.",
  check = "The upstream's log at that second; equal times in $upstream_response_time are a time-out.",
  causes = {
    { "The application crashed, was killed for memory, or its worker time-out passed (gunicorn --timeout, PHP's request_terminate_timeout).",
      "Repair the crash, or raise that time-out for long downloads and streams." },
    { "Its Content-Length is larger than the body that it sends.",
      "Let the framework set Content-Length; after compressing or rewriting the body the old number is wrong." },
  },
  signs = { "upstream prematurely closed connection while reading upstream",
    "readv() failed (<>: Connection reset by peer) while reading upstream",
    "recv() failed (<>: Connection reset by peer) while reading upstream" },
  see = { ["502"] = "the upstream closed before its header was complete" },
  source = { { "nginx-src", "src/http/ngx_http_upstream.c; src/event/ngx_event_pipe.c" }, lab = "nginx 1.22.1: upstream closes in its body; upstream resets in its body" },
}

entry {
  key = "temporary file of an answer", status = "200",
  title = "Buffering an answer on disk failed",
  summary = "The answer did not fit into the buffers, and its temporary file could not be written. Status and header had been sent, so the client gets a cut answer with 200. Small answers work; large scripts and downloads fail, above all for slow clients.",
  causes = {
    { "The worker user may not write to the folder in the line (proxy_temp_path, fastcgi_temp_path), mostly after a change of user, a copied folder, or nginx started by another account.",
      "Make the worker user (user in nginx.conf) the owner: `chown -R USER FOLDER`, with the folder of that directive, not one above it; look at each folder above it, and at SELinux.",
      when = { says = { "open() \"<>\" failed (13: Permission denied) while reading upstream",
        "mkdir() \"<>\" failed (13: Permission denied) while reading upstream" } } },
    { "The disk of that folder is full.",
      "Free space, or move proxy_temp_path to a larger disk. `proxy_max_temp_file_size 0;` writes no such file: slow clients then hold the upstream longer.",
      when = { says = { "failed (28: No space left on device) while reading upstream", "has written only <> while reading upstream" } } },
  },
  see = { ["500"] = "the same with the body of a request" },
  source = { { "nginx-src", "src/core/ngx_file.c; src/event/ngx_event_pipe.c" }, { "nginx-docs", "ngx_http_proxy_module, proxy_max_temp_file_size" }, lab = "nginx 1.22.1: temporary folder is locked; disk of temporary files is full" },
}

entry {
  key = "buffered to a temporary file", status = "200",
  title = "A large answer or request went to disk",
  summary = "A warning and no failure: the body was larger than the buffers in memory.",
  causes = {
    { "The answer exceeds proxy_buffers, or the request client_body_buffer_size.",
      "Ignore it; where the disk is slow, raise proxy_buffers or client_body_buffer_size.",
      when = { says = { "an upstream response is buffered to a temporary file", "a client request body is buffered to a temporary file" } },
      benign = true },
  },
  source = { { "nginx-src", "src/http/ngx_http_upstream.c; src/http/ngx_http_request_body.c" } },
  untried = "It is no failure, and no answer shows it.",
}

entry {
  key = "worker_connections are not enough", status = "500",
  title = "All connections of a worker are in use",
  summary = "Each worker may hold worker_connections (512 unless set), a proxied request two of them. While connecting to an upstream the client gets 500; else new clients wait or are closed.",
  causes = {
    { "More clients, WebSockets or slow upstreams than the limit bears.",
      "Raise worker_connections in events {}, and worker_rlimit_nofile above twice that number." },
    { "A proxy_pass that leads to this server itself goes in circles.",
      "Let the upstream name the application, not a name that resolves to this nginx." },
  },
  signs = { "worker_connections are not enough" },
  source = { { "nginx-src", "src/core/ngx_connection.c" }, { "nginx-docs", "ngx_core_module, worker_connections" } },
  untried = "A worker without connections would refuse the next experiments; tried by hand.",
}

entry {
  key = "host not found in upstream",
  title = "No start: a name does not resolve",
  summary = "The names in proxy_pass and upstream are resolved once, at start; one that fails keeps nginx from starting or reloading. A reload that fails leaves the old configuration running.",
  causes = {
    { "In Docker or Kubernetes the other container is not up yet, is in another network, or has another name.",
      "Put both into one network and use its service name; depends_on with a health check orders the start." },
    { "It has to start without that name.",
      "Write the name as a variable: `resolver 127.0.0.11; set $up http://app:3000; proxy_pass $up;` (the resolver of Docker). It is then asked at each use, and a failure is a 502." },
  },
  signs = { "host not found in upstream \"" },
  source = { { "nginx-docs", "ngx_http_proxy_module, proxy_pass; ngx_http_upstream_module, server" } },
  untried = STOPS,
}

entry {
  key = "[emerg] bind() failed",
  title = "No start: it cannot listen",
  summary = "The address and port of a listen directive could not be taken.",
  causes = {
    { "Another process listens there: Apache, or an nginx that was not stopped.",
      "Find it with `ss -ltnp 'sport = :80'`; stop it or change the port. For a running nginx use `nginx -s reload`, not a second start.",
      when = { says = "[emerg] <>bind() to <> failed (98: Address already in use)" } },
    { "Ports below 1024 need root or CAP_NET_BIND_SERVICE; under SELinux the port must be of type http_port_t.",
      "Start it by systemd as root, or listen above 1024 in a container; under SELinux `semanage port -a -t http_port_t -p tcp PORT`.",
      when = { says = "[emerg] <>bind() to <> failed (13: Permission denied)" } },
    { "This host does not have the address, often a floating one, or not yet at boot.",
      "Name an address that `ip addr` shows. On a standby node of a floating address set the sysctl net.ipv4.ip_nonlocal_bind to 1. Else `listen 80;`, which opens the port on every address of the host.",
      when = { says = "[emerg] <>bind() to <> failed (99: Cannot assign requested address)" } },
  },
  source = { { "nginx-src", "src/core/ngx_connection.c" } },
  untried = STOPS,
}

entry {
  key = "certificate not loaded",
  title = "No start: certificate or key not readable",
  summary = "A file of ssl_certificate or ssl_certificate_key could not be read; the text behind it says why.",
  causes = {
    { "The file does not exist: not issued yet, deleted, or not mounted into the container.",
      "Issue it while the server block listens on port 80 only, or correct the path.",
      when = { says = { "cannot load certificate \"<>\": BIO_new_file() failed (SSL: error:<>:No such file or directory",
        "cannot load certificate key \"<>\": BIO_new_file() failed (SSL: error:<>:No such file or directory" } } },
    { "The account that starts nginx may not read the file: `nginx -t` without root, a container without root, or SELinux.",
      "Run `sudo nginx -t`. In a container make the key readable to the one user or group that runs nginx, not to all; under SELinux try `restorecon -v FILE`.",
      when = { says = { "cannot load certificate \"<>\": BIO_new_file() failed (SSL: error:<>:Permission denied",
        "cannot load certificate key \"<>\": BIO_new_file() failed (SSL: error:<>:Permission denied" } } },
    { "The file is empty or no PEM, or the names of certificate and key are swapped.",
      "Look at its first line: a certificate has BEGIN CERTIFICATE, a key BEGIN PRIVATE KEY or its like. Convert DER with `openssl x509 -inform der`.",
      when = { says = { "PEM_read_bio_X509_AUX() failed (SSL: error:<>:no start line", "PEM_read_bio_PrivateKey() failed (SSL: error:<>:no start line",
        "PEM_read_bio_PrivateKey() failed (SSL: error:<>:DECODER routines::unsupported" } } },
    { "The key has a passphrase, and nobody can type it.",
      "Name a file with it in ssl_password_file that root alone may read.",
      when = { says = "PEM_read_bio_PrivateKey() failed (SSL: error:<>:problems getting password" } },
  },
  signs = { "[emerg] <>cannot load certificate" },
  see = { ["openssl 05800074"] = "both were read, and are no pair" },
  source = { { "nginx-src", "src/event/ngx_event_openssl.c" } },
  untried = STOPS,
}
