/*
** stamp.c - checks stamps of every format, days, times of day and durations.
*/

#include "../../src/log_stamp.h"
#include "formats.h"

#define NONE LOG_NO_TIME

static const struct {
  const char *text;
  int64_t seconds;
  int local;
} stamps[] = {{"10/Oct/2000:13:55:36 -0700", 971211336, 0},
              {"[10/Oct/2000:13:55:36 -0700]", 971211336, 0},
              {"10/Oct/2000:13:55:36", 971186136, 1},
              {"10/Oct/2000:13:55:36.123 +0000", 971186136, 0},
              {"26-Nov-2026 21:04:57", 1795727097, 1},
              {"2026-11-26T21:04:57+00:00", 1795727097, 0},
              {"2026-11-26T23:04:57+02:00", 1795727097, 0},
              {"2026-11-26T21:04:57Z", 1795727097, 0},
              {"2026-11-26T21:04:57.123456789Z", 1795727097, 0},
              {"2026-11-26T21:04:57,123+0000", 1795727097, 0},
              {"2026-11-26 21:04:57 UTC", 1795727097, 0},
              {"2026-11-26 23:04:57 +02", 1795727097, 0},
              {"2026-11-26T21:04:57", 1795727097, 1},
              {"2026/11/26 21:04:57", 1795727097, 1},
              {"2026/11/26 21:04:57.246", 1795727097, 1},
              {"2020-2-7 8:0:1", 1581062401, 1},
              {"3/20/2001 7:55:20", 985074920, 1},
              {"20.3.2001 07:55", 985074900, 1},
              {"1795727097", 1795727097, 0},
              {"1795727097.406", 1795727097, 0},
              {"1795727097406", 1795727097, 0},
              {"1795727097406.439", 1795727097, 0},
              {"1795727097406439", 1795727097, 0},
              {"1795727097406439123", 1795727097, 0},
              {"Wed Oct 11 14:32:52.123456 2000", 971274772, 1},
              {"[Wed Oct 11 14:32:52 2000]", 971274772, 1},
              {"Wed Oct  4 14:32:52 2000", 970669972, 1},
              {"Wed, 11 Oct 2000 14:32:52 GMT", 971274772, 0},
              {"2024-02-29T00:00:00Z", 1709164800, 0},
              {"2000-02-29T23:59:60Z", 951868800, 0},
              {"1970-01-01T00:00:00Z", 0, 0},
              {"2026-02-30 10:00:00", NONE, 0},
              {"2026-02-29T10:00:00Z", NONE, 0},
              {"2100-02-29T10:00:00Z", NONE, 0},
              {"31/Apr/2026:10:00:00 +0000", NONE, 0},
              {"10/Okt/2000:13:55:36 -0700", NONE, 0},
              {"2026-13-01 10:00:00", NONE, 0},
              {"2026-00-01 10:00:00", NONE, 0},
              {"2026-11-26 24:00:00", NONE, 0},
              {"2026-11-26 10:60:00", NONE, 0},
              {"2026-11-26 10:00:61", NONE, 0},
              {"2026-11-26T10:00:00+0", NONE, 0},
              {"2026-11-26T10:00:00+01:0", NONE, 0},
              {"2026-11-26T10:00:00 CEST", NONE, 0},
              {"2026-11-26T10:00:00.Z", NONE, 0},
              {"1969-12-31T23:59:59Z", NONE, 0},
              {"1970-01-01T00:00:00+01:00", NONE, 0},
              {"2026-11-26", NONE, 0},
              {"2026-11/26 10:00:00", NONE, 0},
              {"21:04:57", NONE, 0},
              {"200", NONE, 0},
              {"12345678901234567890", NONE, 0},
              {"1795727097.4x", NONE, 0},
              {"Wed Oct 11 2000", NONE, 0},
              {"Wed", NONE, 0},
              {"[]", NONE, 0},
              {"-", NONE, 0},
              {"", NONE, 0}};

static const struct {
  const char *text;
  int64_t seconds;
} days[] = {{"2020-2-7", 1581033600},   {"2020-02-07", 1581033600},
            {"2020/2/7", 1581033600},   {"03/20/01", 985046400},
            {"3/20/2001", 985046400},   {"20.3.2001", 985046400},
            {"20/Mar/2001", 985046400}, {"3/20/70", 6739200},
            {"20/3/2001", NONE},        {"20-3-2001", NONE},
            {"2020-2", NONE},           {"2020-2-7 8:0:1", NONE},
            {"3/20/201", NONE},         {"", NONE}},
  clocks[] = {
      {"8:0:1", 28801},    {"06:00", 21600},      {"06:00:00.125", 21600},
      {"23:59:60", 86400}, {"[06:00:00]", 21600}, {"06", NONE},
      {"06:", NONE},       {"06:00:", NONE},      {"24:00:00", NONE},
      {"06:00:00.", NONE}, {"06:00:00 x", NONE},  {"006:00", NONE}};

static const struct {
  const char *text;
  int exponent;
  int64_t micros;
} durations[] = {{"0.001", 0, 1000},
                 {"2.002", 0, 2002000},
                 {"12", -3, 12000},
                 {"0.5", -3, 500},
                 {"251", -6, 251},
                 {"251.9", -6, 251},
                 {"1964899", -9, 1964},
                 {"3", 0, 3000000},
                 {"0", 0, 0},
                 {"0.000004247", 0, 4},
                 {"-", 0, -1},
                 {"", 0, -1},
                 {".", 0, -1},
                 {"-1", 0, -1},
                 {"1.2.3", 0, -1},
                 {"1e3", 0, -1},
                 {"99999999999999999999", 0, -1},
                 {"9223372036854775807", 0, -1}};

static void check_cuts (const char *text) {
  size_t n;
  int local;
  for (n = 0; n <= strlen(text); n++) {
    log_text cut = exact(text, n);
    (void)log_stamp_of(cut, &local);
    (void)log_day_of(cut);
    (void)log_clock_of(cut);
    (void)log_micros_of(cut, 0);
    release(cut);
  }
}

int main (void) {
  tally t = {0, 0};
  size_t i;
  int local;
  for (i = 0; i < sizeof stamps / sizeof *stamps; i++) {
    int64_t found = log_stamp_of(text_of(stamps[i].text), &local);
    check(&t, found == stamps[i].seconds, "stamp", stamps[i].text);
    if (found != NONE)
      check(&t, local == stamps[i].local, "local", stamps[i].text);
    check_cuts(stamps[i].text);
  }
  for (i = 0; i < sizeof days / sizeof *days; i++)
    check(&t, log_day_of(text_of(days[i].text)) == days[i].seconds, "day",
          days[i].text);
  for (i = 0; i < sizeof clocks / sizeof *clocks; i++)
    check(&t, log_clock_of(text_of(clocks[i].text)) == clocks[i].seconds,
          "clock", clocks[i].text);
  for (i = 0; i < sizeof durations / sizeof *durations; i++)
    check(&t,
          log_micros_of(text_of(durations[i].text), durations[i].exponent) ==
              durations[i].micros,
          "duration", durations[i].text);
  check(&t, log_stamp_of(log_part(NULL, 0), &local) == NONE, "stamp", "NULL");
  return closing("stamps", &t);
}
