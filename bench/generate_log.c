/*
** generate_log.c - writes an IIS log for the benchmark to standard output:
** generate_log MEGABYTES. The same bytes on every run: about 240 bytes a line,
** 16 % failures, 100,000 distinct URLs (Zipf), 20,000 clients.
*/

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define URLS 100000
#define CLIENTS 20000

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

static const char *draw_outcome (uint64_t *state) {
  int left = (int)draw(state, 10000);
  size_t i = 0;
  while (left >= outcomes[i].share) left -= outcomes[i++].share;
  return outcomes[i].ending;
}

int main (int argc, char **argv) {
  uint64_t state = UINT64_C(0x9E3779B97F4A7C15), left, second = 0;
  if (argc != 2) {
    fprintf(stderr, "usage: generate_log MEGABYTES\n");
    return 2;
  }
  left = strtoull(argv[1], NULL, 10) * 1000000;
  printf("#Software: Microsoft Internet Information Services 10.0\r\n"
         "#Version: 1.0\r\n#Date: 2026-11-01 00:00:00\r\n"
         "#Fields: date time s-ip cs-method cs-uri-stem cs-uri-query s-port "
         "cs-username c-ip cs(User-Agent) cs(Referer) sc-status sc-substatus "
         "sc-win32-status time-taken\r\n");
  while (left > 0) {
    char line[1024];
    uint64_t url = draw_url(&state);
    uint64_t client = draw(&state, CLIENTS), taken = draw(&state, 400);
    int length;
    second += draw(&state, 60) == 0;
    length = snprintf(line, sizeof line,
      "2026-11-%02d %02d:%02d:%02d 10.0.0.5 %s /%s/%05" PRIu64 ".aspx %s 443 "
      "- 10.%d.%d.%d %s https://www.example.com/%s/ %s %" PRIu64 "\r\n",
      (int)(second / 86400 % 30) + 1, (int)(second / 3600 % 24),
      (int)(second / 60 % 60), (int)(second % 60),
      draw(&state, 5) == 0 ? "POST" : "GET", folders[url % 4], url,
      draw(&state, 3) == 0 ? "id=1234&view=full" : "-",
      (int)(client / 5000) + 1, (int)(client / 200 % 25),
      (int)(client % 200) + 1, agents[draw(&state, 3)], folders[client % 4],
      draw_outcome(&state), draw(&state, 50) == 0 ? taken * 40 : taken);
    if (fwrite(line, 1, (size_t)length, stdout) != (size_t)length) return 1;
    left = left > (uint64_t)length ? left - (uint64_t)length : 0;
  }
  return fflush(stdout) == 0 ? 0 : 1;
}
