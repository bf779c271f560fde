/*
** json.c - checks lines of JSON as Caddy, Traefik and nginx write them, each
** byte of which may be the last, and that the table of keys is in order.
*/

#include "../../src/log_json.c"
#include "formats.h"

#define DEEP 100000

static const struct {
  const char *line, *fields; /* NULL: malformed */
  int unit, is_access;
} lines[] = {
    /* Caddy 2.6 */
    {"{\"level\":\"error\",\"ts\":1795728028.273123,\"logger\":"
     "\"http.log.access\",\"msg\":\"handled request\",\"request\":{"
     "\"remote_ip\":\"127.0.0.1\",\"remote_port\":\"46438\",\"proto\":"
     "\"HTTP/1.1\",\"method\":\"GET\",\"host\":\"h\",\"uri\":\"/q\\\"uo\\\\te"
     "?x\",\"headers\":{\"Status\":[\"1\"],\"User-Agent\":[\"M \\\"q\\\" \\\\"
     "\"]}},\"user_id\":\"\",\"duration\":0.001432055,\"size\":0,"
     "\"status\":502,\"resp_headers\":{\"Server\":[\"Caddy\"]}}",
     "status=502|taken=0.001432055|stamp=1795728028.273123|method=GET|"
     "url=/q\\\"uo\\\\te?x|client=127.0.0.1|bytes=0|server=h|",
     0, 1},
    /* What it said before of the same request. */
    {"{\"level\":\"error\",\"ts\":1795728028.2730906,\"logger\":"
     "\"http.log.error\",\"msg\":\"dial tcp 127.0.0.1:80: connect: refused\","
     "\"request\":{\"method\":\"GET\",\"uri\":\"/\"},\"duration\":0.001,"
     "\"status\":502,\"err_id\":\"x\"}",
     "taken=0.001|stamp=1795728028.2730906|method=GET|url=/|", 0, 0},
    {"{\"ts\":\"2026-11-26T21:05:52.229434027Z\",\"request\":{\"remote_ip\":"
     "\"10.0.0.9\",\"client_ip\":\"::1\",\"uri\":\"/\"},\"user_id\":\"a b\","
     "\"duration\":\"8.863\xc2\xb5s\",\"status\":200}",
     "status=200|taken=8.863|stamp=2026-11-26T21:05:52.229434027Z|url=/|"
     "client=::1|user=a b|",
     -6, 1},
    {"{\"time\":\"2026/11/26 21:06:00.246\",\"request\":{\"remote_addr\":"
     "\"[::1]:4643\",\"uri\":\"/\"},\"duration\":\"1m2.5s\",\"status\":200}",
     "status=200|stamp=2026/11/26 21:06:00.246|url=/|client=::1|", 0, 1},
    {"{\"level\":\"info\",\"ts\":1795728026.7,\"logger\":\"http.log\",\"msg\":"
     "\"server running\",\"name\":\"srv0\",\"protocols\":[\"h1\",\"h2\"]}",
     "stamp=1795728026.7|", 0, 0},
    /* Traefik */
    {"{\"ClientAddr\":\"192.168.156.1:31073\",\"ClientHost\":\"192.168.156.1\","
     "\"ClientPort\":\"31073\",\"ClientUsername\":\"-\","
     "\"DownstreamContentSize\":75,\"DownstreamStatus\":502,\"Duration\":"
     "1964899,\"OriginDuration\":1694568,\"OriginStatus\":404,\"RequestAddr\":"
     "\"shop.example\",\"RequestHost\":\"shop.example\",\"RequestMethod\":"
     "\"GET\",\"RequestPath\":\"/500\",\"RequestPort\":\"-\",\"ServiceAddr\":"
     "\"192.168.156.12:3000\",\"ServiceURL\":\"http://192.168.156.12:3000\","
     "\"StartLocal\":\"2025-02-28T13:11:34.1+01:00\",\"StartUTC\":"
     "\"2025-02-28T12:11:34.1Z\",\"level\":\"info\",\"msg\":\"\",\"time\":"
     "\"2025-02-28T12:11:36Z\"}",
     "status=502|taken=1964899|stamp=2025-02-28T12:11:34.1Z|method=GET|"
     "url=/500|client=192.168.156.1|bytes=75|server=shop.example|"
     "upstream=192.168.156.12:3000|",
     -9, 1},
    {"{\"ClientAddr\":\"10.0.0.1:5\",\"OriginStatus\":500,\"RequestPath\":"
     "\"/\",\"ServiceURL\":{\"Scheme\":\"http\",\"User\":null,\"Host\":"
     "\"10.0.0.50:3000\",\"Path\":\"\"},\"StartUTC\":\"2025-12-03T12:34:56Z\"}",
     "status=500|stamp=2025-12-03T12:34:56Z|url=/|client=10.0.0.1|"
     "upstream=10.0.0.50:3000|",
     0, 1},
    /* nginx, escape=json and without */
    {"{\"time_local\":\"26/Nov/2026:21:06:08 +0000\",\"time_iso8601\":"
     "\"2026-11-26T21:06:08+00:00\",\"msec\":\"1795727168.262\","
     "\"remote_addr\":\"127.0.0.1\",\"remote_user\":\"a\\\"] [b\",\"request\":"
     "\"GET /two HTTP/1.1\",\"status\": \"502\",\"request_uri\":\"/two\","
     "\"uri\":\"/50x.html\",\"request_time\":0.004,\"upstream_addr\":"
     "\"10.0.0.1:80, 10.0.0.2:80\",\"http_user_agent\":\"\"}",
     "status=502|taken=0.004|stamp=2026-11-26T21:06:08+00:00|"
     "request=GET /two HTTP/1.1|client=127.0.0.1|user=a\\\"] [b|"
     "upstream=10.0.0.1:80, 10.0.0.2:80|",
     0, 1},
    {"{ \"time\": \"2026-11-26T21:06:08+00:00\", \"upstream_status\":502, 200 "
     ": 504, \"upstream_response_time\":, \"t\":-, \"request_uri\":\"/a\","
     "\"status\":504, \"request_time\": \"0.000\",}",
     "status=504|taken=0.000|stamp=2026-11-26T21:06:08+00:00|url=/a|", 0, 1},
    {"{\"status\":\"400\",\"request\":\"\\x16\\x03\",\"remote_addr\":\"-\","
     "\"http_x_forwarded_for\":\"203.0.113.5, 10.0.0.1\"}",
     "status=400|request=\\x16\\x03|client=203.0.113.5|", 0, 1},
    {"{\"request\":\"/a\",\"url\":\"/b\",\"status\":404,\"duration\":12}",
     "status=404|url=/b|", 0, 1},
    {"{\"status\":200,\"status\":500,\"duration_ms\":15,\"path\":\"/\","
     "\"host\":null}",
     "status=200|taken=15|url=/|", -3, 1},
    /* No access log's. */
    {"{\"status\":\"ok\",\"path\":\"/\"}", "status=ok|url=/|", 0, 0},
    {"{\"status\":200}", "status=200|", 0, 0},
    {"{\"a\":{\"status\":200,\"uri\":\"/\"},\"b\":[{\"status\":1}]}", "", 0, 0},
    {"{}", "", 0, 0},
    {" {\"a\":[[{}],{\"b\":\"]}\"}],\"request\":{}} ", "", 0, 0},
    /* Malformed or cut. */
    {"", NULL, 0, 0},
    {"[]", NULL, 0, 0},
    {"null", NULL, 0, 0},
    {"{", NULL, 0, 0},
    {"{\"status\"", NULL, 0, 0},
    {"{\"status\":200", NULL, 0, 0},
    {"{\"status\":200}}", NULL, 0, 0},
    {"{\"status\":200} x", NULL, 0, 0},
    {"{\"status\":200,,\"a\":1}", NULL, 0, 0},
    {"{\"status\":200 \"a\":1}", NULL, 0, 0},
    {"{\"status\":200,a:1}", NULL, 0, 0},
    {"{\"status\" 200}", NULL, 0, 0},
    {"{\"status\":\"200}", NULL, 0, 0},
    {"{\"status\":\"200\\\"}", NULL, 0, 0},
    {"{\"request\":{\"uri\":\"/\"}", NULL, 0, 0},
    {"{\"a\":[1,2}", NULL, 0, 0},
};

static const struct {
  const char *text, *plain;
} texts[] = {
    {"plain", "plain"},
    {"a\\\"b\\\\c\\/d\\n\\t", "a\"b\\c/d\n\t"},
    {"\\u0041\\u00e4\\u20ac\\ud83d\\ude00",
     "A\xc3\xa4\xe2\x82\xac\xf0\x9f\x98\x80"},
    {"\\ud83d x \\ude00", "\xef\xbf\xbd x \xef\xbf\xbd"},
    {"\\ud83d\\u0041", "\xef\xbf\xbd"
                       "A"},
    {"\\x22\\xC3\\xa4", "\"\xc3\xa4"},
    {"\\q\\u12\\xg1\\", "\\q\\u12\\xg1\\"},
    {"", ""},
};

/* A member by its path. */
static const struct {
  const char *line, *path, *value; /* NULL: none */
} members[] = {
    {"{\"a\":{\"b\":1,\"c\":\"x\"},\"c\":\"y\"}", "c", "y"},
    {"{\"a\":{\"b\":1,\"c\":\"x\"},\"c\":\"y\"}", "A.C", "x"},
    {"{\"a\":{\"b\":1,\"c\":\"x\"},\"c\":\"y\"}", "a>b", "1"},
    {"{\"a\":{\"b\":1,\"c\":\"x\"},\"c\":\"y\"}", "a", NULL},
    {"{\"a\":{\"b\":1,\"c\":\"x\"},\"c\":\"y\"}", "a.", NULL},
    {"{\"a\":{\"b\":1},\"a\":{\"c\":\"x\"}}", "a.c", "x"},
    {"{\"a.b\":\"x\"}", "a.b", "x"},
    {"{\"h\":{\"X-F\":[\"1, 2\",\"3\"],\"E\":[],\"O\":[{}]}}", "h>x-f", "1, 2"},
    {"{\"h\":{\"X-F\":[\"1, 2\",\"3\"],\"E\":[],\"O\":[{}]}}", "h>e", NULL},
    {"{\"h\":{\"X-F\":[\"1, 2\",\"3\"],\"E\":[],\"O\":[{}]}}", "h>o", NULL},
    {"{\"a\":null,\"b\":\"\",\"c\":\"-\"}", "a", NULL},
    {"{\"a\":null,\"b\":\"\",\"c\":\"-\"}", "b", NULL},
    {"{\"a\":{\"b", "a.b", NULL},
    {"{\"a\":{\"b\":\"", "a.b", NULL},
    {"[]", "a", NULL},
    {"", "a", NULL},
};

static void check_members (tally *t) {
  size_t i;
  for (i = 0; i < sizeof members / sizeof *members; i++) {
    log_text line = exact(members[i].line, strlen(members[i].line));
    log_text path = exact(members[i].path, strlen(members[i].path));
    log_text value = log_json_member(line, path);
    const char *wanted = members[i].value;
    check(t,
          wanted == NULL ? value.at == NULL
                         : value.at != NULL && value.length == strlen(wanted) &&
                               memcmp(value.at, wanted, value.length) == 0,
          "a member", members[i].path);
    release(path);
    release(line);
  }
}

static void check_lines (tally *t) {
  size_t i, n;
  for (i = 0; i < sizeof lines / sizeof *lines; i++) {
    log_text line = exact(lines[i].line, strlen(lines[i].line));
    log_text fields[LOG_ROLES];
    char shown[SHOWN_MAX] = "malformed";
    int unit;
    if (log_json_match(line, fields, &unit)) show(fields, shown);
    check_text(t, shown,
               lines[i].fields != NULL ? lines[i].fields : "malformed",
               lines[i].line);
    check(t, unit == lines[i].unit, "the unit", lines[i].line);
    check(t, log_json_recognise(line) == lines[i].is_access, "is it one",
          lines[i].line);
    release(line);
    if (lines[i].fields == NULL) continue;
    for (n = 0; n < strlen(lines[i].line); n++) {
      log_text cut = exact(lines[i].line, n);
      int is_whole = log_json_match(cut, fields, &unit);
      check(t, !is_whole || lines[i].line[n] == ' ', "it is cut",
            lines[i].line);
      release(cut);
    }
  }
}

static void check_texts (tally *t) {
  size_t i, n;
  for (i = 0; i < sizeof texts / sizeof *texts; i++) {
    log_text text = exact(texts[i].text, strlen(texts[i].text));
    char plain[64];
    for (n = 0; n <= sizeof plain - 1; n++) {
      size_t size = log_json_text(text, plain, n);
      check(t, size <= n && memcmp(plain, texts[i].plain, size) == 0,
            "the beginning", texts[i].text);
      /* No character is cut. */
      check(t,
            size == n || ((unsigned char)texts[i].plain[size] & 0xc0) != 0x80,
            "a character", texts[i].text);
    }
    check(t, log_json_text(text, plain, sizeof plain) == strlen(texts[i].plain),
          "the length", texts[i].text);
    release(text);
  }
}

static void check_order (tally *t) {
  size_t i;
  for (i = 0; i < sizeof keys / sizeof *keys; i++) {
    size_t n = strlen(keys[i].path);
    size_t before = i > 0 ? strlen(keys[i - 1].path) : 0;
    check(t,
          before < n ||
              (before == n && strcmp(keys[i - 1].path, keys[i].path) < 0),
          "the order of keys", keys[i].path);
  }
}

/* What is nested costs its length and no stack. */
static void check_deep (tally *t) {
  char *line = malloc(2 * DEEP + 64), *at = line;
  log_text fields[LOG_ROLES];
  int unit;
  if (line == NULL) abort();
  at += sprintf(at, "{\"status\":500,\"url\":\"/\",\"a\":");
  memset(at, '[', DEEP);
  memset(at + DEEP, ']', DEEP);
  strcpy(at + 2 * DEEP, "}");
  check(t, log_json_recognise(text_of(line)), "deep", "[[[...");
  at[2 * DEEP - 1] = ' ';
  check(t, !log_json_match(text_of(line), fields, &unit), "deep", "[[[...");
  free(line);
}

int main (void) {
  tally t = {0, 0};
  check_lines(&t);
  check_members(&t);
  check_texts(&t);
  check_order(&t);
  check_deep(&t);
  return closing("lines of JSON", &t);
}
