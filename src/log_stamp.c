/*
** log_stamp.c - when a line says that it was written: stamps of every format,
** told by their shape, and durations.
*/

#include "log_stamp.h"

#include "text.h"

#define DAY 86400
/* Epochs have more digits than any other number in a stamp, and seconds of
** eleven digits are after the year 5000. */
#define EPOCH_DIGITS 9
#define SECONDS_DIGITS 11

/* What is not yet read. */
typedef struct {
  const char *at, *end;
} rest;

static char peek (const rest *r) {
  return r->at < r->end ? *r->at : '\0';
}

static int accept (rest *r, char c) {
  if (r->at == r->end || *r->at != c) return 0;
  r->at++;
  return 1;
}

/* At most 'most' digits; how many there were. */
static int read_digits (rest *r, int most, int *number) {
  int n = 0;
  *number = 0;
  for (; n < most && r->at < r->end && is_digit(*r->at); n++)
    *number = *number * 10 + (*r->at++ - '0');
  return n;
}

static void skip_blanks (rest *r) {
  while (accept(r, ' ')) {
  }
}

static int count_digits (const rest *r) {
  const char *at = r->at;
  while (at < r->end && is_digit(*at)) at++;
  return (int)(at - r->at < 32 ? at - r->at : 32);
}

/* "Oct": 1 to 12; 0 for what is no month. */
static int read_month (rest *r) {
  static const char names[] = "janfebmaraprmayjunjulaugsepoctnovdec";
  int i;
  if (r->end - r->at < 3) return 0;
  for (i = 0; i < 36; i += 3) {
    if (lower(r->at[0]) == names[i] && lower(r->at[1]) == names[i + 1] &&
        lower(r->at[2]) == names[i + 2]) {
      r->at += 3;
      return i / 3 + 1;
    }
  }
  return 0;
}

/* March-based, as the day that leap years have more is then the last one. */
static int64_t days_before (int year, int month) {
  int y = month <= 2 ? year - 1 : year;
  int m = (month + 9) % 12;
  return (int64_t)y * 365 + y / 4 - y / 100 + y / 400 + (m * 153 + 2) / 5 -
         719468;
}

static int64_t join_day (int year, int month, int day) {
  static const char days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  int last;
  if (year < 1970 || month < 1 || month > 12) return LOG_NO_TIME;
  last = days[month - 1] +
         (month == 2 && year % 4 == 0 && (year % 100 != 0 || year % 400 == 0));
  if (day < 1 || day > last) return LOG_NO_TIME;
  return (days_before(year, month) + day - 1) * DAY;
}

static int whole_year (int year, int digits) {
  if (digits == 4) return year;
  if (digits != 2) return 0;
  return year < 70 ? 2000 + year : 1900 + year;
}

/* Which number is the year, and which the month, the signs between tell. */
static int64_t read_day (rest *r) {
  int first, second = 0, third, month, digits = read_digits(r, 4, &first);
  char sign = peek(r);
  if (digits == 0 || digits == 3 || (sign != '-' && sign != '/' && sign != '.'))
    return LOG_NO_TIME;
  r->at++;
  month = digits < 3 && sign != '.' ? read_month(r) : 0;
  if (month == 0 && read_digits(r, 2, &second) == 0) return LOG_NO_TIME;
  if (!accept(r, sign)) return LOG_NO_TIME;
  if (digits == 4) {
    if (read_digits(r, 2, &third) == 0) return LOG_NO_TIME;
    return join_day(first, second, third);
  }
  digits = read_digits(r, 4, &third);
  third = whole_year(third, digits);
  if (month > 0) return join_day(third, month, first);
  if (sign == '-') return LOG_NO_TIME;
  return sign == '/' ? join_day(third, first, second)
                     : join_day(third, second, first);
}

static int64_t read_clock (rest *r) {
  int hour, minute, second = 0;
  if (read_digits(r, 2, &hour) == 0 || !accept(r, ':') ||
      read_digits(r, 2, &minute) == 0)
    return LOG_NO_TIME;
  if (accept(r, ':')) {
    if (read_digits(r, 2, &second) == 0) return LOG_NO_TIME;
    if (peek(r) == '.' || peek(r) == ',') {
      r->at++;
      if (count_digits(r) == 0) return LOG_NO_TIME;
      while (is_digit(peek(r))) r->at++;
    }
  }
  if (hour > 23 || minute > 59 || second > 60) return LOG_NO_TIME;
  return hour * 3600 + minute * 60 + second;
}

/* "Z", "UTC", "GMT", "+01:00", "-0700", "+02" or nothing, to the end. */
static int read_zone (rest *r, int64_t *offset, int *local) {
  int hour, minute = 0;
  char sign;
  *offset = 0;
  *local = 0;
  skip_blanks(r);
  sign = peek(r);
  if (r->at == r->end) {
    *local = 1;
    return 1;
  }
  if (sign == 'Z' || sign == 'z') {
    r->at++;
    return r->at == r->end;
  }
  if (sign != '+' && sign != '-')
    return same_name("UTC", r->at, (size_t)(r->end - r->at)) ||
           same_name("GMT", r->at, (size_t)(r->end - r->at));
  r->at++;
  if (read_digits(r, 2, &hour) != 2) return 0;
  if (r->at < r->end) {
    accept(r, ':');
    if (read_digits(r, 2, &minute) != 2) return 0;
  }
  if (r->at < r->end || hour > 23 || minute > 59) return 0;
  *offset = hour * 3600 + minute * 60;
  if (sign == '-') *offset = -*offset;
  return 1;
}

/* How far it is from 1970 tells the unit: no log is of before 1973. */
static int64_t read_epoch (rest *r, int digits) {
  int64_t number = 0;
  if (digits > 19) return LOG_NO_TIME;
  for (; is_digit(peek(r)); r->at++) {
    if (number > (INT64_MAX - 9) / 10) return LOG_NO_TIME;
    number = number * 10 + (*r->at - '0');
  }
  if (accept(r, '.')) {
    while (is_digit(peek(r))) r->at++;
  }
  if (r->at < r->end) return LOG_NO_TIME;
  for (; digits > SECONDS_DIGITS; digits -= 3) number /= 1000;
  return number;
}

/* Behind "Wed, ": "11 Oct 2000 14:32:52 GMT", as HTTP has it. */
static int64_t read_http (rest *r, int *local) {
  int64_t date, clock, offset;
  int day, month, year;
  read_digits(r, 2, &day);
  skip_blanks(r);
  month = read_month(r);
  skip_blanks(r);
  if (read_digits(r, 4, &year) != 4) return LOG_NO_TIME;
  date = join_day(year, month, day);
  skip_blanks(r);
  clock = read_clock(r);
  if (date == LOG_NO_TIME || clock == LOG_NO_TIME ||
      !read_zone(r, &offset, local))
    return LOG_NO_TIME;
  return date + clock - offset;
}

/* "Wed Oct 11 14:32:52.123456 2000" */
static int64_t read_named (rest *r, int *local) {
  int64_t date, clock;
  int n, day, month, year;
  for (n = 0; n < 3; n++) {
    if (!is_letter(peek(r))) return LOG_NO_TIME;
    r->at++;
  }
  accept(r, ',');
  skip_blanks(r);
  if (is_digit(peek(r))) return read_http(r, local);
  month = read_month(r);
  skip_blanks(r);
  read_digits(r, 2, &day);
  skip_blanks(r);
  clock = read_clock(r);
  skip_blanks(r);
  if (read_digits(r, 4, &year) != 4 || r->at < r->end) return LOG_NO_TIME;
  date = join_day(year, month, day);
  if (date == LOG_NO_TIME || clock == LOG_NO_TIME) return LOG_NO_TIME;
  *local = 1;
  return date + clock;
}

/* Without blanks around it and brackets or quotes. */
static rest open_text (log_text text) {
  rest r;
  r.at = text.at;
  r.end = text.at == NULL ? NULL : text.at + text.length;
  while (r.at < r.end && is_blank(*r.at)) r.at++;
  while (r.at < r.end && is_blank(r.end[-1])) r.end--;
  if (r.end - r.at >= 2 && *r.at == '[' && r.end[-1] == ']') {
    r.at++;
    r.end--;
  }
  return r;
}

int64_t log_stamp_of (log_text text, int *local) {
  rest r = open_text(text);
  int64_t day, clock, offset;
  int digits = count_digits(&r);
  *local = 0;
  if (digits == 0) {
    day = read_named(&r, local);
    return day < 0 ? LOG_NO_TIME : day;
  }
  if (digits >= EPOCH_DIGITS) return read_epoch(&r, digits);
  day = read_day(&r);
  if (day == LOG_NO_TIME) return LOG_NO_TIME;
  if (!accept(&r, 'T') && !accept(&r, ' ') && !accept(&r, ':') &&
      !accept(&r, 't'))
    return LOG_NO_TIME;
  skip_blanks(&r);
  clock = read_clock(&r);
  if (clock == LOG_NO_TIME || !read_zone(&r, &offset, local))
    return LOG_NO_TIME;
  day += clock - offset;
  return day < 0 ? LOG_NO_TIME : day;
}

int64_t log_day_of (log_text text) {
  rest r = open_text(text);
  int64_t day = read_day(&r);
  return r.at == r.end ? day : LOG_NO_TIME;
}

int64_t log_clock_of (log_text text) {
  rest r = open_text(text);
  int64_t clock = read_clock(&r);
  return r.at == r.end ? clock : LOG_NO_TIME;
}

#define MINUTE 60

void log_rolling_start (log_rolling *rolling) {
  rolling->day = rolling->clock = LOG_NO_TIME;
  rolling->is_later = 0;
}

void log_rolling_date (log_rolling *rolling, log_text date) {
  rest r = open_text(date);
  log_rolling_start(rolling);
  rolling->day = read_day(&r);
  if (r.at < r.end && !is_blank(*r.at)) rolling->day = LOG_NO_TIME;
  skip_blanks(&r);
  rolling->clock = log_clock_of(log_part(r.at, (size_t)(r.end - r.at)));
}

int64_t log_rolling_day (log_rolling *rolling, int64_t clock) {
  int64_t before = rolling->clock;
  if (rolling->day == LOG_NO_TIME || clock == LOG_NO_TIME) return LOG_NO_TIME;
  if (rolling->is_later && before != LOG_NO_TIME && before < MINUTE &&
      clock >= DAY - MINUTE)
    return rolling->day - DAY;
  if (before != LOG_NO_TIME && before - clock > DAY / 2) {
    rolling->day += DAY;
    rolling->is_later = 1;
  }
  rolling->clock = clock;
  return rolling->day;
}

int64_t log_micros_of (log_text text, int exponent) {
  rest r = open_text(text);
  int64_t number = 0;
  int behind = 0, any = 0;
  exponent += 6;
  for (; r.at < r.end; r.at++) {
    if (*r.at == '.' && !behind) {
      behind = 1;
      continue;
    }
    if (!is_digit(*r.at)) return -1;
    any = 1;
    if (behind && exponent <= 0) continue;
    if (number > (INT64_MAX - 9) / 10) return -1;
    number = number * 10 + (*r.at - '0');
    exponent -= behind;
  }
  for (; exponent > 0; exponent--) {
    if (number > INT64_MAX / 10) return -1;
    number *= 10;
  }
  for (; exponent < 0; exponent++) number /= 10;
  return any ? number : -1;
}
