/*
** generate_log.c - writes a log for the benchmark to standard output:
** generate_log MEGABYTES [KIND]. The same bytes on every run: about 240 bytes a
** line, 16 % failures, 100,000 distinct URLs (Zipf), 20,000 clients. Kinds:
** handshakes (IIS, with legs of Negotiate), plain (without), urls
** (plain, a million URLs that are all as frequent), combined (nginx), httperr.
*/

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define URLS 100000
#define MANY_URLS 1000000
#define CLIENTS 20000

enum kind { HANDSHAKES, PLAIN, MANY, COMBINED, HTTPERR, KINDS };

static const char *const kinds[KINDS] = {"handshakes", "plain", "urls",
                                         "combined", "httperr"};

static const char *const reasons[] = {"503 1 QueueFull", "503 1 AppOffline",
                                      "400 - Hostname", "- - Timer_ConnectionIdle",
                                      "503 1 AppShutdown"};

/* Of 10,000 requests. */
static const struct { int share; const char *ending; } outcomes[] = {
  {7400, "200 0 0"}, {500, "304 0 0"}, {300, "302 0 0"}, {160, "206 0 0"},
  {40, "200 0 64"}, {520, "404 0 2"}, {130, "404 3 50"}, {60, "404 13 0"},
  {190, "401 2 5"}, {170, "401 1 2148074254"}, {40, "401 1 2148074252"},
  {90, "403 14 5"}, {60, "403 7 0"}, {50, "400 0 0"}, {40, "405 0 1"},
  {110, "500 0 0"}, {40, "500 19 13"}, {30, "500 0 64"}, {30, "502 3 12002"},
  {20, "503 2 0"}, {20, "500 30 0"}
};

static const char *const agents[] = {
  "Mozilla/5.0+(Windows+NT+10.0;+Win64;+x64)+AppleWebKit/537.36+(KHTML,+like+"
  "Gecko)+Chrome/120.0.0.0+Safari/537.36",
  "Mozilla/5.0+(X11;+Linux+x86_64;+rv:121.0)+Gecko/20100101+Firefox/121.0",
  "Mozilla/5.0+(iPhone;+CPU+iPhone+OS+17_1+like+Mac+OS+X)+AppleWebKit/605.1.15"
  "+(KHTML,+like+Gecko)+Version/17.1+Mobile/15E148+Safari/604.1"
};

static const char *const folders[] = {
  "api/v2/orders", "content/images", "account/profile", "static/css/site"
};

/* xorshift64* */
static uint64_t draw (uint64_t *state, uint64_t below) {
  *state ^= *state >> 12;
  *state ^= *state << 25;
  *state ^= *state >> 27;
  return ((*state * UINT64_C(2685821657736338717)) >> 33) % below;
}

/* Close to Zipf's law: each octave of ranks gets as many requests. */
static uint64_t draw_url (uint64_t *state) {
  for (;;) {
    uint64_t octave = (uint64_t)1 << draw(state, 17);
    uint64_t url = octave - 1 + draw(state, octave);
    if (url < URLS) return url;
  }
}

static const char *draw_outcome (uint64_t *state, enum kind kind) {
  int left = (int)draw(state, 10000);
  size_t i = 0;
  while (left >= outcomes[i].share) left -= outcomes[i++].share;
  /* No legs: what would be one is a 403. */
  return kind != HANDSHAKES && outcomes[i].ending[2] == '1' ? "403 14 5"
                                                           : outcomes[i].ending;
}

/* A request's line. */
static int put_line (char *line, size_t size, enum kind kind, uint64_t second,
                     uint64_t *state) {
  uint64_t url = kind == MANY ? draw(state, MANY_URLS) : draw_url(state);
  uint64_t client = draw(state, CLIENTS), taken = draw(state, 400);
  const char *outcome = draw_outcome(state, kind);
  int day = (int)(second / 86400 % 30) + 1, hour = (int)(second / 3600 % 24);
  int minute = (int)(second / 60 % 60), now = (int)(second % 60);
  int a = (int)(client / 5000) + 1, b = (int)(client / 200 % 25);
  int c = (int)(client % 200) + 1;
  if (kind == COMBINED)
    return snprintf(line, size,
      "10.%d.%d.%d - - [%02d/Nov/2026:%02d:%02d:%02d +0000] \"GET /%s/%07" PRIu64
      ".html HTTP/1.1\" %.3s %" PRIu64 " \"https://www.example.com/%s/\" "
      "\"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, "
      "like Gecko) Chrome/120.0.0.0 Safari/537.36\"\n",
      a, b, c, day, hour, minute, now, folders[url % 4], url,
      outcome, taken * 97, folders[client % 4]);
  if (kind == HTTPERR)
    return snprintf(line, size,
      "2026-11-%02d %02d:%02d:%02d 10.%d.%d.%d %d 10.0.0.5 443 HTTP/1.1 GET "
      "/%s/%05" PRIu64 ".aspx?id=1234&view=full %s Pool%d\r\n",
      day, hour, minute, now, a, b, c, 1024 + (int)(taken * 97),
      folders[url % 4], url, reasons[draw(state, 5)], (int)draw(state, 9));
  {
    /* A leg of Negotiate brings the other one and the success of a user. */
    static const char *const whole[] = {"401 2 5", "401 1 2148074254",
                                        "200 0 0"};
    int is_leg = strcmp(outcome, whole[1]) == 0, part, length = 0;
    const char *method = draw(state, 5) == 0 ? "POST" : "GET";
    const char *query = draw(state, 3) == 0 ? "id=1234&view=full" : "-";
    const char *agent = agents[draw(state, 3)];
    if (draw(state, 50) == 0) taken *= 40;
    for (part = 0; part < (is_leg ? 3 : 1); part++)
      length += snprintf(line + length, size - (size_t)length,
        "2026-11-%02d %02d:%02d:%02d 10.0.0.5 %s /%s/%05" PRIu64 ".aspx %s 443 "
        "%s 10.%d.%d.%d %s https://www.example.com/%s/ %s %" PRIu64 "\r\n",
        day, hour, minute, now, method, folders[url % 4], url, query,
        part == 2 ? "EXAMPLE\\ann" : "-", a, b, c, agent,
        folders[client % 4], is_leg ? whole[part] : outcome, taken);
    return length;
  }
}

static void put_header (enum kind kind) {
  if (kind == COMBINED) return;
  printf("#Software: %s\r\n#Version: 1.0\r\n#Date: 2026-11-01 00:00:00\r\n"
         "#Fields: %s\r\n",
         kind == HTTPERR ? "Microsoft HTTP API 2.0"
                         : "Microsoft Internet Information Services 10.0",
         kind == HTTPERR
           ? "date time c-ip c-port s-ip s-port cs-version cs-method cs-uri "
             "sc-status s-siteid s-reason s-queuename"
           : "date time s-ip cs-method cs-uri-stem cs-uri-query s-port "
             "cs-username c-ip cs(User-Agent) cs(Referer) sc-status "
             "sc-substatus sc-win32-status time-taken");
}

int main (int argc, char **argv) {
  uint64_t state = UINT64_C(0x9E3779B97F4A7C15), left, second = 0;
  int kind = HANDSHAKES;
  if (argc == 3) {
    for (kind = 0; kind < KINDS && strcmp(argv[2], kinds[kind]) != 0;) kind++;
  }
  if (argc < 2 || argc > 3 || kind == KINDS) {
    fprintf(stderr, "usage: generate_log MEGABYTES [handshakes | plain | urls | "
                    "combined | httperr]\n");
    return 2;
  }
  left = strtoull(argv[1], NULL, 10) * 1000000;
  put_header((enum kind)kind);
  while (left > 0) {
    char line[4096];
    int length;
    second += draw(&state, 60) == 0;
    length = put_line(line, sizeof line, (enum kind)kind, second, &state);
    if (fwrite(line, 1, (size_t)length, stdout) != (size_t)length) return 1;
    left = left > (uint64_t)length ? left - (uint64_t)length : 0;
  }
  return fflush(stdout) == 0 ? 0 : 1;
}
