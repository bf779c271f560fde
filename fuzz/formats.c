/*
** fuzz/formats.c - libFuzzer target of what reads a line of an access log: up
** to the first NUL a notation, behind it the line, which is also read as JSON,
** as a stamp and as a request. Checks that every slice lies inside the line.
*/

#include "check.h"
#include "log_json.h"
#include "log_pattern.h"
#include "log_stamp.h"

static void check_inside (log_text part, log_text whole) {
  if (part.at == NULL)
    check(part.length == 0, "nothing has a length");
  else
    check(part.at >= whole.at && part.length <= whole.length &&
              part.at + part.length <= whole.at + whole.length,
          "a slice is outside of its line");
}

static void check_time (int64_t seconds) {
  check(seconds == LOG_NO_TIME || seconds >= 0, "a time before 1970");
}

static void check_values (log_text text) {
  char plain[256];
  log_text method, url, query;
  int local, i;
  check_time(log_stamp_of(text, &local));
  check_time(log_day_of(text));
  check_time(log_clock_of(text));
  check(local == 0 || local == 1, "it is local and is not");
  for (i = -9; i <= 0; i += 3)
    check(log_micros_of(text, i) >= -1, "a duration below 0");
  check(log_json_text(text, plain, sizeof plain) <= sizeof plain, "too much");
  i = log_request_of(text, &method, &url, &query);
  check(i == (method.at != NULL), "a request without a method");
  check_inside(method, text);
  check_inside(url, text);
  check_inside(query, text);
  log_target_of(text, &url, &query);
  check_inside(url, text);
  check_inside(query, text);
}

static void check_fields (const log_text *fields, log_text line) {
  int role;
  for (role = 0; role < LOG_ROLES; role++) {
    check_inside(fields[role], line);
    check(fields[role].at == NULL || fields[role].length > 0, "an empty value");
  }
  check_values(fields[LOG_REQUEST]);
}

static void check_pattern (const log_pattern *pattern, log_text line) {
  log_text fields[LOG_ROLES];
  int i, roles[LOG_ROLES] = {0};
  check(pattern->count > 0 && pattern->count <= LOG_PIECES_MAX &&
            pattern->used <= LOG_PATTERN_TEXT,
        "a pattern too large");
  for (i = 0; i < pattern->count; i++) {
    const log_piece *piece = &pattern->pieces[i];
    check(piece->literal + piece->length <= pattern->used &&
              piece->name + piece->name_length <= pattern->used,
          "a literal outside of its pattern");
    if (piece->role < LOG_ROLES && piece->role != LOG_CLIENT)
      check(roles[piece->role]++ == 0, "two pieces of a role");
  }
  if (log_pattern_match(pattern, line, fields)) check_fields(fields, line);
}

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size) {
  const uint8_t *nul = size > 0 ? memchr(data, 0, size) : NULL;
  size_t n = nul != NULL ? (size_t)(nul - data) : size, where;
  log_text notation = log_part(copy_of(data, n), n), line, fields[LOG_ROLES];
  log_guesses guesses;
  const log_pattern *guess;
  log_pattern pattern;
  int unit;
  if (nul != NULL) n++;
  line = log_part(copy_of(data + n, size - n), size - n);
  if (log_pattern_compile(&pattern, notation, &where) == NULL) {
    check_pattern(&pattern, line);
    if (log_pattern_client(&pattern, log_part("X-Forwarded-For", 15)))
      check_pattern(&pattern, line);
    (void)log_pattern_client(&pattern, line);
    check_pattern(&pattern, line);
  }
  else
    check(where <= notation.length, "a fault outside of its notation");
  guesses.are_made = 0;
  guess = log_pattern_recognise(&guesses, line);
  if (guess != NULL) check_pattern(guess, line);
  if (log_json_match(line, fields, &unit)) check_fields(fields, line);
  (void)log_json_recognise(line);
  check_inside(log_json_member(line, notation), line);
  check_values(line);
  free((void *)(size_t)notation.at);
  free((void *)(size_t)line.at);
  return 0;
}
