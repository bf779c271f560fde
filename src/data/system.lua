-- Errors of connections as operating systems and Go word them. Any program prints them, so that they tell no product.
-- Main sources: errno(3) and gai_strerror(3) of the Linux man-pages, Go's net package.

family { id = "system", title = "error text of the operating system", key = "name" }

entry {
  key = "connection refused",
  title = "Nothing accepts the connection",
  summary = "The address answered, and nothing accepts connections on that port (ECONNREFUSED), or a firewall rejects them.",
  check = "The address and port beside the text, and which program wrote it.",
  causes = {
    { "The service is down, still starting, or listens on another port.", "Look there with `ss -ltnp`; start it, or correct the port." },
    { "It listens on 127.0.0.1 or ::1 only; inside a container localhost is the container itself.",
      "Let it listen on the address that is called, or call the one where it listens." },
  },
  see = { ["node ECONNREFUSED"] = "the same in Node.js", ["curl 7"] = "the same in curl" },
  source = { { "man-pages", "errno(3), connect(2)" }, { "golang", "net" } },
}

entry {
  key = "connection reset by peer", also = { "connection reset" },
  title = "The other side cut the connection",
  summary = "The other side, or something on the way, ended the connection at once (ECONNRESET): what was still under way is lost.",
  check = "Who the other side is, client or backend, and what its log says at that second.",
  causes = {
    { "The process there crashed, was restarted, or closed an idle connection just as it was used again.",
      "Read its log at that second; let it keep idle connections longer than what stands in front of it." },
    { "A client left, for which no repair is needed.", "Accept single lines." },
    { "A firewall or balancer forgot the connection after its idle time.", "Send keep-alives, or raise its idle time." },
  },
  see = { ["node ECONNRESET"] = "the same in Node.js" },
  source = { { "man-pages", "errno(3), recv(2)" }, { "golang", "net" } },
}

entry {
  key = "connection timed out", also = { "operation timed out" },
  title = "No answer from the other side",
  summary = "The packets of the connection were not answered in time (ETIMEDOUT).",
  check = "The address and port beside the text, tried from the same host.",
  causes = {
    { "A firewall, security group or network policy drops the packets.", "Try `nc -vz HOST PORT` from the same host; open the port." },
    { "The address is wrong or old, or the host is down.", "Compare it with DNS and with the host's own address." },
  },
  see = { ["522"] = "what Cloudflare titles so", ["node ETIMEDOUT"] = "the same in Node.js" },
  source = { { "man-pages", "errno(3), connect(2)" } },
}

entry {
  key = "i/o timeout",
  title = "A time limit passed in a Go program",
  summary = "A program written in Go waited for a connection or for bytes until its own limit passed.",
  check = "The word in front: dial is connecting, read is waiting for an answer, lookup is DNS.",
  causes = {
    { "Behind dial: the packets are dropped, or the address is wrong.", "Try `nc -vz HOST PORT` from the same host." },
    { "Behind read: the other side is connected and slow.", "Find out what it waits for before you raise the limit." },
  },
  see = { ["go dial tcp"] = "the whole text of a connection that failed" },
  source = { { "golang", "net, net.go" } },
}

entry {
  key = "no such host", also = { "name or service not known", "nodename nor servname provided, or not known" },
  title = "Name does not resolve",
  summary = "DNS has no address for the name.",
  check = "The name beside the text, asked with `dig` from the same host or container.",
  causes = {
    { "The name is misspelt, or the record is missing.", "Correct it." },
    { "Containers: the two share no network, or the name needs its namespace.",
      "Put both into one network; in Kubernetes use the full name of the service." },
  },
  see = { ["node ENOTFOUND"] = "the same in Node.js", ["curl 6"] = "the same in curl" },
  source = { { "man-pages", "gai_strerror(3)" }, { "golang", "net, dnsclient.go" } },
}

entry {
  key = "temporary failure in name resolution",
  title = "The name server did not answer",
  summary = "The name was not looked up, as the name server gave no answer for now.",
  check = "The servers in /etc/resolv.conf, asked with `dig @SERVER NAME`.",
  causes = { { "The name server is down or not reachable from this host or container.", "Correct /etc/resolv.conf, or let port 53 through." } },
  source = { { "man-pages", "gai_strerror(3)" } },
}

entry {
  key = "no route to host", also = { "network is unreachable" },
  title = "No way to the address",
  summary = "The system knows no way to the address, or a router or firewall says that there is none (EHOSTUNREACH, ENETUNREACH).",
  check = "`ip route get ADDRESS` on the same host.",
  causes = {
    { "The host is down, or a firewall rejects with this answer.", "Look whether it runs; open the port in its firewall." },
    { "An IPv6 address without a route to IPv6.", "Call the IPv4 address, or set up IPv6." },
  },
  source = { { "man-pages", "errno(3), connect(2)" } },
}

entry {
  key = "broken pipe",
  title = "Written to a closed connection",
  summary = "The other side had closed the connection when the program wrote to it (EPIPE).",
  check = "Who the other side is: a client that left, or a backend that refused the rest of the body.",
  see = { ["node EPIPE"] = "the same in Node.js" },
  source = { { "man-pages", "errno(3), write(2)" } },
}

entry {
  key = "too many open files",
  title = "The limit of open files is reached",
  summary = "The process has as many files and connections open as its limit allows (EMFILE).",
  check = "`cat /proc/PID/limits` against `ls /proc/PID/fd | wc -l`.",
  causes = {
    { "The limit is too small for the load.", "Raise LimitNOFILE of the unit, and the program's own limit." },
    { "Connections or files are not closed.", "Look at what fills `ls -l /proc/PID/fd`." },
  },
  source = { { "man-pages", "errno(3)" } },
}

entry {
  key = "address already in use",
  title = "The port is taken",
  summary = "Another process, or another instance of this one, listens on that address and port (EADDRINUSE).",
  check = "`ss -ltnp` shows who listens.",
  source = { { "man-pages", "errno(3), bind(2)" } },
}
