/*
** pattern.c - checks notations of nginx and Apache and lines that these servers
** wrote, each byte of which may be the last.
*/

#include "../../src/log_pattern.h"
#include "formats.h"

#define STAMP "[26/Nov/2026:21:05:38 +0000]"
#define AT "stamp=26/Nov/2026:21:05:38 +0000|"
#define UPSTREAMS \
  "log_format up '$host $remote_addr - $remote_user [$time_iso8601] $msec " \
  "\"$request\" $status $upstream_addr $upstream_status '\n" \
  "              '$upstream_response_time $request_time';"
#define RAW \
  "log_format raw escape=none '$remote_addr - $remote_user [$time_local] " \
  "\"$request\" $status \"$http_user_agent\"';"
#define TIMES \
  "%t %{%d/%b/%Y:%T %z}t %{sec}t %{msec_frac}t %{end}t|%m %U %q %s %>s %D %T " \
  "%{ms}T %b %O %V %{c}a %a %400,501{User-agent}i %!200,304{Referer}i %{tid}P"

/* What the line of the notation says; NULL: it has not that shape. */
static const struct {
  const char *notation, *line, *fields;
} lines[] = {
    /* nginx 1.22 */
    {"combined",
     "127.0.0.1 - - " STAMP " \"GET /a?b=1 HTTP/1.1\" 200 2 "
     "\"http://r/\\x22x\" \"Moz \\x22q\\x22 \\x5C back \\xE4 \\x7F\\x09x\"",
     "status=200|" AT "request=GET /a?b=1 HTTP/1.1|client=127.0.0.1|bytes=2|"},
    {"combined",
     "127.0.0.1 - a b " STAMP " \"GET /auth HTTP/1.1\" 404 153 \"-\" \"-\"",
     "status=404|" AT "request=GET /auth HTTP/1.1|client=127.0.0.1|user=a b|"
     "bytes=153|"},
    {"combined",
     "127.0.0.1 - a\\x22] [b " STAMP " \"GET /auth HTTP/1.1\" 401 179 \"-\" "
     "\"-\"",
     "status=401|" AT "request=GET /auth HTTP/1.1|client=127.0.0.1|"
     "user=a\\x22] [b|bytes=179|"},
    /* Who names himself so is not believed. */
    {"combined",
     "127.0.0.1 - x [26/Nov/2026:21:05:38 +0000 " STAMP
     " \"GET / HTTP/1.1\" 401 179 \"-\" \"-\"",
     "status=401|" AT "request=GET / HTTP/1.1|client=127.0.0.1|"
     "user=x [26/Nov/2026:21:05:38 +0000|bytes=179|"},
    {"combined", "::1 - - " STAMP " \"GET /nope HTTP/1.1\" 200 2 \"-\" \"-\"",
     "status=200|" AT "request=GET /nope HTTP/1.1|client=::1|bytes=2|"},
    {"combined",
     "127.0.0.1 - - " STAMP " \"\\x16\\x03\\x01\\x02\\x00\\x01\" 400 157 "
     "\"-\" \"-\"",
     "status=400|" AT "request=\\x16\\x03\\x01\\x02\\x00\\x01|client=127.0.0.1|"
     "bytes=157|"},
    {"combined", "127.0.0.1 - - " STAMP " \"-\" 408 0 \"-\" \"-\"",
     "status=408|" AT "client=127.0.0.1|bytes=0|"},
    {"combined", "unix: - - " STAMP " \"GET / HTTP/1.1\" 499 0 \"-\" \"-\"\r",
     "status=499|" AT "request=GET / HTTP/1.1|client=unix:|bytes=0|"},
    /* With more at its end. */
    {"combined",
     "10.0.0.1 - - " STAMP " \"GET / HTTP/1.1\" 502 157 \"-\" \"-\" 0.003 "
     "\"x\"",
     "status=502|" AT "request=GET / HTTP/1.1|client=10.0.0.1|bytes=157|"},
    {"common", "10.0.0.1 - - " STAMP " \"GET / HTTP/1.1\" 502 157 0.003",
     "status=502|" AT "request=GET / HTTP/1.1|client=10.0.0.1|bytes=157|"},
    {"LogFormat \"%h %l %u %t \\\"%r\\\" %>s %b\" common",
     "10.0.0.1 - - " STAMP " \"GET / HTTP/1.1\" 502 157 0.003", NULL},
    {"%h %l %u %t \"%r\" %>s %b \"%{Referer}i\" \"%{User-Agent}i\"",
     "10.0.0.1 - - " STAMP " \"GET / HTTP/1.1\" 502 157 \"-\" \"-\" \"x\"",
     NULL},
    {"main",
     "127.0.0.1 - - " STAMP " \"GET / HTTP/1.1\" 200 2 \"-\" \"curl\" "
     "\"203.0.113.5, 10.0.0.1\"",
     "status=200|" AT "request=GET / HTTP/1.1|client=127.0.0.1|bytes=2|"},
    {UPSTREAMS,
     "h 127.0.0.1 - - [2026-11-26T21:06:08+00:00] 1795727168.262 "
     "\"GET /two HTTP/1.1\" 502 10.0.0.1:80, 10.0.0.2:80, "
     "unix:/run/none.sock, [::1]:80 502, 502, 502, 502 "
     "0.000, 0.000, 0.000, 0.000 0.004",
     "status=502|taken=0.004|stamp=2026-11-26T21:06:08+00:00|"
     "request=GET /two HTTP/1.1|client=127.0.0.1|server=h|"
     "upstream=10.0.0.1:80, 10.0.0.2:80, unix:/run/none.sock, [::1]:80|"},
    {UPSTREAMS,
     "h 127.0.0.1 - - [2026-11-26T21:06:08+00:00] 1795727168.264 "
     "\"GET /redir HTTP/1.1\" 502 10.0.0.1:80 : two 200 : 502 0.001 : 0.000 "
     "0.001",
     "status=502|taken=0.001|stamp=2026-11-26T21:06:08+00:00|"
     "request=GET /redir HTTP/1.1|client=127.0.0.1|server=h|"
     "upstream=10.0.0.1:80 : two|"},
    {UPSTREAMS,
     "h 127.0.0.1 - - [2026-11-26T21:06:08+00:00] 1795727168.264 "
     "\"GET / HTTP/1.1\" 200 - - - 0.001",
     "status=200|taken=0.001|stamp=2026-11-26T21:06:08+00:00|"
     "request=GET / HTTP/1.1|client=127.0.0.1|server=h|"},
    {"$remote_addr \"$upstream_addr\" \"$upstream_status\" rt=$request_time "
     "uct=\"$upstream_connect_time\" $request_uri|$uri|$args $request_method "
     "$status",
     "127.0.0.1 \"10.0.0.1:80, 10.0.0.2:80\" \"502, 200\" rt=0.001 "
     "uct=\"-, 0.000\" /q\\x22uo\\x5Cte%20x?y|/q\\x22uo\\x5Cte x|y GET 200",
     "status=200|taken=0.001|method=GET|url=/q\\x22uo\\x5Cte%20x?y|query=y|"
     "client=127.0.0.1|upstream=10.0.0.1:80, 10.0.0.2:80|"},
    {"$time_local $remote_addr $status", "26/Nov/2026:21:05:38 +0000 ::1 404",
     "status=404|" AT "client=::1|"},
    {"$time_local,$status,$upstream_addr,$request_time",
     "26/Nov/2026:21:05:38 +0000,502,10.0.0.1:80, 10.0.0.2:80,0.1",
     "status=502|taken=0.1|" AT "upstream=10.0.0.1:80, 10.0.0.2:80|"},
    {"$scheme://$host$request_uri $status", "https://h.example/a?b 200",
     "status=200|url=/a?b|server=h.example|"},
    {"[$time_local] $request_method $uri$is_args$args ${status}ms",
     "[26/Nov/2026:21:05:38 +0000] GET /a?b 200ms",
     "status=200|" AT "method=GET|url=/a?b|"},
    {"log_format x '$remote_addr ' # who\n  \"$status\" ' $request_time';",
     "10.0.0.1 200 0.5", "status=200|taken=0.5|client=10.0.0.1|"},
    {"log_format x escape=json '{\"status\":$status,\"u\":\"$http_user_agent\","
     "\"time\":\"$time_iso8601\"}';",
     "{\"status\":200,\"u\":\"a \\\"b\\\",\",\"time\":"
     "\"2026-11-26T21:06:08+00:00\"}",
     "status=200|stamp=2026-11-26T21:06:08+00:00|"},
    {RAW,
     "127.0.0.1 - a\"] [b " STAMP " \"GET /q\"uo\\te HTTP/1.1\" 401 \"Moz "
     "\"q\" \\\"",
     "status=401|" AT "request=GET /q\"uo\\te HTTP/1.1|client=127.0.0.1|"
     "user=a\"] [b|"},
    {RAW, "127.0.0.1 -  " STAMP " \"\x16\x03\x01\" 400 \"\"",
     "status=400|" AT "request=\x16\x03\x01|client=127.0.0.1|"},
    {"ingress-nginx",
     "192.0.2.9 - - " STAMP " \"GET /x HTTP/2.0\" 502 150 \"-\" \"curl\" 33 "
     "0.002 [shop-web-80] [] 10.1.2.3:8080, 10.1.2.4:8080 0, 150 0.001, 0.001 "
     "502, 502 7b1f",
     "status=502|taken=0.002|" AT "request=GET /x HTTP/2.0|client=192.0.2.9|"
     "bytes=150|upstream=10.1.2.3:8080, 10.1.2.4:8080|"},
    {"access_log /var/log/nginx/access.log main;",
     "10.0.0.1 - - " STAMP " \"GET / HTTP/1.1\" 200 2 \"-\" \"-\" \"-\"",
     "status=200|" AT "request=GET / HTTP/1.1|client=10.0.0.1|bytes=2|"},
    /* Apache 2.4 */
    {"LogFormat \"%v:%p %h %l %u %t \\\"%r\\\" %>s %O \\\"%{Referer}i\\\" "
     "\\\"%{User-Agent}i\\\"\" vhost_combined",
     "vh.example:80 127.0.0.1 - a\\\"] [b " STAMP
     " \"GET /q\\\"uo\\\\te\\xc3\\xa4%20x HTTP/1.1\" 401 639 \"http://r/\\\"x\""
     " \"Moz \\\"q\\\" \\\\\"",
     "status=401|" AT "request=GET /q\\\"uo\\\\te\\xc3\\xa4%20x HTTP/1.1|"
     "client=127.0.0.1|user=a\\\"] [b|bytes=639|server=vh.example|"},
    {"vhost_combined",
     "vh.example:80 127.0.0.1 - - " STAMP " \"GET /blank in\" 400 448 \"-\" "
     "\"-\"",
     "status=400|" AT "request=GET /blank in|client=127.0.0.1|bytes=448|"
     "server=vh.example|"},
    {TIMES,
     STAMP " 26/Nov/2026:21:05:38 +0000 1795727138 204 " STAMP
           "|GET /q\\\"uo te x ?b=1 404 404 208 0 0 236 416 h 127.0.0.1 ::1 - "
           "- 140010",
     "status=404|taken=208|" AT "method=GET|url=/q\\\"uo te x|query=b=1|"
     "client=::1|bytes=236|server=h|"},
    {TIMES,
     STAMP " 26/Nov/2026:21:05:38 +0000 1795727138 204 " STAMP
           "|- -  400 400 52 0 0 266 448 h 127.0.0.1 ::1 - - 140010",
     "status=400|taken=52|" AT "client=::1|bytes=266|server=h|"},
    {"CustomLog \"|/usr/bin/rotatelogs /var/log/a 86400\" \"%h %{ms}T %>s "
     "%U%q\" env=!dont",
     "10.0.0.1 12 500 /a?b", "status=500|taken=12|url=/a?b|client=10.0.0.1|"},
    {"CustomLog logs/access_log common",
     "10.0.0.1 - - " STAMP " \"GET / HTTP/1.0\" 200 -",
     "status=200|" AT "request=GET / HTTP/1.0|client=10.0.0.1|"},
    {"LogFormat \"%{%Y-%m-%d}t %{%H:%M:%S}t\\t%s \\\n%B%%\"",
     "2026-11-26 21:05:38\t200 5%",
     "status=200|date=2026-11-26|time=21:05:38|bytes=5|"},
    {"%{%A}t %{begin:%s}t %>s %{BALANCER_WORKER_NAME}e %{us}T %T",
     "Donnerstag 1795727138 503 http://10.0.0.1:80 15 0",
     "status=503|taken=15|stamp=1795727138|upstream=http://10.0.0.1:80|"},
    /* Traefik */
    {"traefik",
     "10.0.0.5 - - " STAMP " \"GET /x HTTP/1.1\" 502 11 \"-\" \"curl\" 7 "
     "\"web@docker\" \"http://10.0.1.8:8000\" 12ms",
     "status=502|taken=12|" AT "request=GET /x HTTP/1.1|client=10.0.0.5|"
     "bytes=11|upstream=http://10.0.1.8:8000|"},
    /* Not of that shape. */
    {"$status", "20", NULL},
    {"$status", "2000", NULL},
    {"$status", "", NULL},
    {"a $status", "b 200", NULL},
    {"$status b", "200", NULL},
    {"combined", "", NULL},
    {"combined", "127.0.0.1 - - " STAMP " \"GET / HTTP/1.1\" 2x0 1 \"-\" \"-\"",
     NULL},
    {"combined", "127.0.0.1 - - " STAMP " \"GET / HTTP/1.1\" 200 1 \"-\" \"-",
     NULL},
    {"$host $time_local $status", "h 26/Nov/2026:21:05:38 200", NULL},
    {"$host $time_iso8601 $status", "h 2026-11-26T21:06", NULL},
};

static const struct {
  const char *notation, *wrong;
  size_t where;
} faults[] = {
    {"", "there is no format", 0},
    {"  # only this\n", "there is no format of that name known", 2},
    {"$remote_addr $request", "the format has no status", 0},
    {"combined2", "there is no format of that name known", 0},
    {"CustomLog logs/a mine", "there is no format of that name known", 17},
    {"log_format x;", "the format has no status", 0},
    {"log_format x '$status", "the quote is not closed", 21},
    {"LogFormat \"%s", "the quote is not closed", 13},
    {"$status $ x", "the variable has no name", 8},
    {"$status ${x", "the variable has no name", 8},
    {"$status$request", "nothing parts this variable from the one before it",
     7},
    {"%s%b", "nothing parts this variable from the one before it", 2},
    {"%s %", "the directive behind % has no letter", 3},
    {"%s %!200,{a}", "the directive behind % has no letter", 3},
    {"%s %{a", "the argument in braces is not closed, or too long", 3},
    {"log_format x '$status\n$request';",
     "a line of this log would have an end of line within it", 21},
    {"LogFormat \"%s\\n%b\"",
     "a line of this log would have an end of line within it", 14},
};

static const struct {
  const char *line;
  int pieces; /* of the pattern that it has; 0: none */
} recognised[] = {
    {"127.0.0.1 - - " STAMP " \"GET / HTTP/1.1\" 200 2", 7},
    {"127.0.0.1 - - " STAMP " \"GET / HTTP/1.1\" 200 - 0.001", 7},
    {"localhost - - " STAMP " \"GET / HTTP/1.1\" 200 2", 7},
    {"127.0.0.1 - a b " STAMP " \"GET / HTTP/1.1\" 200 2 \"-\" \"x\"", 9},
    {"127.0.0.1 - - " STAMP " \"-\" 408 0 \"-\" \"-\" 0.1 0.1", 9},
    {"127.0.0.1 - - " STAMP " \"GET / HTTP/1.1\" 200 2 \"-\" \"x\" \"-\"", 10},
    {"vh:80 127.0.0.1 - - " STAMP " \"GET / HTTP/1.1\" 200 2 \"-\" \"x\"", 11},
    {"vh fe80::1%eth0 - a b " STAMP " \"GET / HTTP/1.1\" 200 2 \"-\" \"x\"",
     10},
    {"vh ::1 - - " STAMP " \"GET / HTTP/1.1\" 200 2", 8},
    {"vh:443 ::1 - - " STAMP " \"GET / HTTP/1.1\" 200 2", 9},
    {"10.0.0.5 - - " STAMP " \"GET /x HTTP/1.1\" 502 11 \"-\" \"curl\" 7 "
     "\"web@docker\" \"http://10.0.1.8:8000\" 12ms",
     13},
    {"192.0.2.9 - - " STAMP " \"GET /x HTTP/2.0\" 502 150 \"-\" \"curl\" 33 "
     "0.002 [shop-web-80] [] 10.1.2.3:8080 150 0.001 502 7b1f",
     17},
    {"2026/11/26 21:05:01 [error] 17365#17365: *5 user \"a\"] [b\" was not "
     "found, client: 127.0.0.1, server: s, request: \"GET /auth HTTP/1.1\"",
     0},
    {"[Wed Oct 11 14:32:52.123456 2000] [core:error] [pid 7] [client ::1:5] x",
     0},
    {"Nov 26 21:05:38 host nginx: 127.0.0.1 - - " STAMP
     " \"GET / HTTP/1.1\" 200 2 \"-\" \"-\"",
     0},
    {"2026-11-26T21:05:38+00:00 host nginx: 127.0.0.1 - - " STAMP
     " \"GET / HTTP/1.1\" 200 2",
     0},
    {"it was - - " STAMP " \"so\" 200 2", 0},
    {"127.0.0.1 - - [26/Nov/2026:21:05:38] \"GET / HTTP/1.1\" 200 2", 0},
    {"127.0.0.1 - - [31/Feb/2026:21:05:38 +0000] \"GET / HTTP/1.1\" 200 2", 0},
    {"127.0.0.1 - - " STAMP " GET / HTTP/1.1 200 2", 0},
    {"127.0.0.1 - - " STAMP " \"GET / HTTP/1.1\" 2000 2", 0},
    {"127.0.0.1 - - " STAMP " \"GET / HTTP/1.1\" 200 x", 0},
    {"", 0},
    {"#Fields: date time cs-method", 0},
};

static const struct {
  const char *notation, *name, *line, *client; /* NULL: the name is not known */
} clients[] = {
    {"main", "X-Forwarded-For", "\"203.0.113.5, 10.0.0.1\"", "203.0.113.5"},
    {"main", "$http_x_forwarded_for", "\"203.0.113.5\"", "203.0.113.5"},
    {"main", "%{x-forwarded-for}i", "\"2001:db8::5\"", "2001:db8::5"},
    /* Who came without a proxy. */
    {"main", "X-Forwarded-For", "\"-\"", "127.0.0.1"},
    {"main", "h", "\"203.0.113.5\"", "127.0.0.1"},
    {"main", "X-Real-IP", "\"203.0.113.5\"", NULL},
    {"main", "%>s", "\"203.0.113.5\"", NULL},
    {"main", "", "\"203.0.113.5\"", NULL},
    {"main", "$", "\"203.0.113.5\"", NULL},
    {"$remote_addr - $remote_user [$time_local] \"$request\" $status "
     "$body_bytes_sent \"$http_referer\" \"$http_user_agent\" "
     "\"${http_cf_connecting_ip}\"",
     "CF-Connecting-IP", "\"203.0.113.5\"", "203.0.113.5"},
};

static const struct {
  const char *request, *parts;
} requests[] = {
    {"GET /a?b HTTP/1.1", "GET|/a|b"},
    {"GET /a HTTP/2.0", "GET|/a|"},
    {"GET / HTTP/3", "GET|/|"},
    {"GET /a?", "GET|/a|"},
    {"GET /old", "GET|/old|"},
    {"GET /blank in url?x y HTTP/1.1", "GET|/blank in url|x y"},
    {"GET /a HTTP/1.1 HTTP/1.1", "GET|/a HTTP/1.1|"},
    {"GET http://h.example/p?q HTTP/1.1", "GET|/p|q"},
    {"GET http://h.example HTTP/1.1", "GET|/|"},
    {"GET http://h.example?q=/ HTTP/1.1", "GET|/|q=/"},
    {"GET /a://b HTTP/1.1", "GET|/a://b|"},
    {"OPTIONS * HTTP/1.1", "OPTIONS|*|"},
    {"CONNECT h:443 HTTP/1.1", "CONNECT|h:443|"},
    {"M-SEARCH * HTTP/1.1", "M-SEARCH|*|"},
    {"GET HTTP/1.1", "GET||"},
    {"GET  HTTP/1.1", "GET||"},
    {"GET ", "GET||"},
    {"-", NULL},
    {"", NULL},
    {"\\x16\\x03\\x01", NULL},
    {"\x16\x03\x01 \x02", NULL},
    {"GET", NULL},
    {" /", NULL},
};

static const char *compile (log_pattern *p, const char *notation) {
  size_t where;
  return log_pattern_compile(p, text_of(notation), &where);
}

static void check_lines (tally *t) {
  size_t i, n;
  for (i = 0; i < sizeof lines / sizeof *lines; i++) {
    log_pattern p, copy;
    log_text fields[LOG_ROLES], line;
    char shown[SHOWN_MAX];
    const char *wrong = compile(&p, lines[i].notation);
    check(t, wrong == NULL, wrong == NULL ? "" : wrong, lines[i].notation);
    if (wrong != NULL) continue;
    memcpy(&copy, &p, sizeof p);
    line = exact(lines[i].line, strlen(lines[i].line));
    if (log_pattern_match(&copy, line, fields))
      show(fields, shown);
    else
      strcpy(shown, "no match");
    check_text(t, shown, lines[i].fields != NULL ? lines[i].fields : "no match",
               lines[i].line);
    release(line);
    for (n = 0; n < strlen(lines[i].line); n++) {
      line = exact(lines[i].line, n);
      (void)log_pattern_match(&copy, line, fields);
      release(line);
    }
  }
}

/* Also every notation that is cut, and what is matched by it. */
static void check_faults (tally *t) {
  size_t i, n, where;
  log_pattern p;
  for (i = 0; i < sizeof faults / sizeof *faults; i++) {
    const char *wrong =
        log_pattern_compile(&p, text_of(faults[i].notation), &where);
    check_text(t, wrong != NULL ? wrong : "nothing", faults[i].wrong,
               faults[i].notation);
    check(t, where == faults[i].where, "the place", faults[i].notation);
  }
  for (i = 0; i < sizeof lines / sizeof *lines; i++) {
    for (n = 0; n < strlen(lines[i].notation); n++) {
      log_text cut = exact(lines[i].notation, n), fields[LOG_ROLES];
      if (log_pattern_compile(&p, cut, &where) == NULL)
        (void)log_pattern_match(&p, text_of(lines[i].line), fields);
      else
        check(t, where <= n && p.count == 0, "a fault's place",
              lines[i].notation);
      release(cut);
    }
  }
}

#define LONG 65536

static void check_limits (tally *t) {
  char *notation = calloc(LONG, 1);
  log_pattern p;
  size_t i, n = 0;
  if (notation == NULL) abort();
  for (i = 0; i < LOG_PIECES_MAX; i++)
    n += (size_t)sprintf(notation + n, i == 0 ? "$status " : "$v ");
  check(t, compile(&p, notation) == NULL, "64 variables", "");
  strcat(notation, "$v");
  check_text(t, compile(&p, notation), "the format has too many variables",
             "65 variables");
  memset(notation, 'x', LONG - 1);
  memcpy(notation, "$status ", 8);
  check_text(t, compile(&p, notation), "the format is too long", "x...");
  memset(notation, '{', LONG - 1);
  memcpy(notation, "%s %", 4);
  check_text(t, compile(&p, notation),
             "the argument in braces is not closed, or too long", "{...");
  free(notation);
}

static void check_recognised (tally *t) {
  log_guesses guesses;
  size_t i, n;
  guesses.are_made = 0;
  for (i = 0; i < sizeof recognised / sizeof *recognised; i++) {
    const char *line = recognised[i].line;
    log_text fields[LOG_ROLES];
    const log_pattern *p = log_pattern_recognise(&guesses, text_of(line));
    check(t, (p != NULL) == (recognised[i].pieces > 0), "is it one", line);
    if (p != NULL)
      check(t,
            p->count == recognised[i].pieces && p->trailing &&
                log_pattern_match(p, text_of(line), fields),
            "which one, and its match", line);
    for (n = 0; n < strlen(line); n++) {
      log_text cut = exact(line, n);
      (void)log_pattern_recognise(&guesses, cut);
      release(cut);
    }
  }
}

static void check_clients (tally *t) {
  size_t i;
  for (i = 0; i < sizeof clients / sizeof *clients; i++) {
    log_pattern p;
    log_text fields[LOG_ROLES];
    char line[256], client[64] = "none";
    check(t, compile(&p, clients[i].notation) == NULL, "it compiles",
          clients[i].notation);
    check(t,
          log_pattern_client(&p, text_of(clients[i].name)) ==
              (clients[i].client != NULL),
          "is the name known", clients[i].name);
    if (clients[i].client == NULL) continue;
    sprintf(line,
            "127.0.0.1 - - " STAMP " \"GET / HTTP/1.1\" 200 2 \"-\" \"c\" %s",
            clients[i].line);
    if (log_pattern_match(&p, text_of(line), fields) &&
        fields[LOG_CLIENT].at != NULL)
      sprintf(client, "%.*s", (int)fields[LOG_CLIENT].length,
              fields[LOG_CLIENT].at);
    check_text(t, client, clients[i].client, line);
  }
}

static void check_requests (tally *t) {
  size_t i;
  for (i = 0; i < sizeof requests / sizeof *requests; i++) {
    log_text request = exact(requests[i].request, strlen(requests[i].request));
    log_text method, url, query;
    char shown[256] = "none";
    if (log_request_of(request, &method, &url, &query))
      sprintf(shown, "%.*s|%.*s|%.*s", (int)method.length, method.at,
              (int)url.length, url.at != NULL ? url.at : "", (int)query.length,
              query.at != NULL ? query.at : "");
    check_text(t, shown, requests[i].parts != NULL ? requests[i].parts : "none",
               requests[i].request);
    release(request);
  }
}

static void check_units (tally *t) {
  static const struct {
    const char *notation;
    int taken;
  } units[] = {
      {"%s %D", -6},        {"%s %T", 0},    {"%s %{ms}T", -3},
      {"%s %{us}T", -6},    {"%s %{s}T", 0}, {"%s %T/%D", -6},
      {"%s %T %{ms}T", -3}, {"traefik", -3}, {"$status $request_time", 0}};
  size_t i;
  log_pattern p;
  for (i = 0; i < sizeof units / sizeof *units; i++)
    check(t,
          compile(&p, units[i].notation) == NULL && p.taken == units[i].taken,
          "the unit", units[i].notation);
}

int main (void) {
  tally t = {0, 0};
  check_lines(&t);
  check_faults(&t);
  check_limits(&t);
  check_recognised(&t);
  check_clients(&t);
  check_requests(&t);
  check_units(&t);
  return closing("patterns", &t);
}
