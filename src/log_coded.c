/*
** log_coded.c - of a line that has a code, what most lines do not need: another
** time than the line before, filters, the sample of what is not selected.
*/

#include "log_coded.h"

#include <string.h>

#include "log_values.h"

/* -- Times --------------------------------------------------------------- */

static void note_time (int64_t *first, int64_t *last, int64_t time) {
  if (time == LOG_NO_TIME) return;
  if (*first == LOG_NO_TIME || time < *first) *first = time;
  if (*last == LOG_NO_TIME || time > *last) *last = time;
}

/* Tells of the requests that matched in the second that ends. */
static void strike (log_reader *reader) {
  const log_account *account = &reader->account;
  uint64_t n = account->matched - reader->matched_before;
  uint64_t events = account->matched_events - reader->events_before;
  reader->matched_before = account->matched;
  reader->events_before = account->matched_events;
  if (reader->clock != NULL && n > 0)
    reader->clock(reader->clock_data, reader->time, n, events);
}

void log_strike (log_reader *reader) {
  strike(reader);
}

/* A time without a zone in UTC, where the zone was said. */
static int64_t placed (const log_reader *reader, int64_t time) {
  if (!reader->has_local || reader->options.zone == LOG_NO_TIME ||
      time == LOG_NO_TIME)
    return time;
  time -= reader->options.zone;
  return time < 0 ? LOG_NO_TIME : time;
}

/* Day and time of day, or both in one. */
static int64_t time_of (log_reader *reader) {
  const int *place = reader->binding.place;
  log_text stamp = log_field_of(reader, LOG_STAMP);
  int64_t day, clock;
  if (stamp.at != NULL) return log_stamp_of(stamp, &reader->has_local);
  clock = log_clock_of(log_field_of(reader, LOG_TIME));
  day = place[LOG_DATE] == LOG_NONE
            ? log_rolling_day(&reader->rolling, clock)
            : log_day_of(log_field_of(reader, LOG_DATE));
  return day == LOG_NO_TIME || clock == LOG_NO_TIME ? LOG_NO_TIME : day + clock;
}

static void set_time (log_reader *reader, int64_t time) {
  if (time == reader->time) return;
  strike(reader);
  reader->time = time;
}

/* The period reaches there; where a filter decides, that of the whole log. */
static void take_time (log_reader *reader, int64_t time) {
  log_account *account = &reader->account;
  set_time(reader, placed(reader, time));
  if (reader->filtered)
    note_time(&account->log_first, &account->log_last, reader->time);
  else
    note_time(&account->first, &account->last, reader->time);
}

static void keep_stamp (log_reader *reader, const char *at, size_t n) {
  memcpy(reader->stamp, at, n);
  reader->stamp_size = n;
}

void log_read_w3c_stamp (log_reader *reader) {
  const char *at = reader->line.at;
  take_time(reader, time_of(reader));
  if (reader->line.length >= W3C_STAMP && at[10] == at[W3C_STAMP - 1] &&
      at[10] == reader->binding.blank)
    keep_stamp(reader, at, W3C_STAMP);
  else
    reader->stamp_size = 0;
}

void log_read_stamp (log_reader *reader, const char *open) {
  if (open == NULL) {
    reader->stamp_size = 0;
    take_time(reader, time_of(reader));
    return;
  }
  take_time(reader, log_stamp_of(log_part(open + 1, ACCESS_STAMP - 2),
                                 &reader->has_local));
  keep_stamp(reader, open, ACCESS_STAMP);
}

/* -- Selection ----------------------------------------------------------- */

static int passes_filters (log_reader *reader) {
  const log_options *options = &reader->options;
  int64_t time = reader->time;
  if (options->since != LOG_NO_TIME &&
      (time == LOG_NO_TIME || time < options->since))
    return 0;
  if (options->until != LOG_NO_TIME &&
      (time == LOG_NO_TIME || time >= options->until))
    return 0;
  if (options->url.at != NULL) {
    log_text url = log_field(reader, LOG_URL);
    if (url.at == NULL || !log_matches_glob(options->url, url)) return 0;
  }
  return options->client.bits < 0 ||
         log_in_network(&options->client,
                        log_first_address(log_field(reader, LOG_CLIENT)));
}

int log_passes (log_reader *reader) {
  if (!passes_filters(reader)) return 0;
  note_time(&reader->account.first, &reader->account.last, reader->time);
  return 1;
}

unsigned log_watch_bit (log_text client) {
  size_t n = client.length < 8 ? client.length : 8;
  char last[8] = {0};
  if (n > 0) memcpy(last + 8 - n, client.at + client.length - n, n);
  return bit_of(word_at(last));
}

#ifdef LOG_TINY
#define SAMPLED_ALL 64
#else
#define SAMPLED_ALL (UINT64_C(1) << 17) /* requests */
#endif
#define SAMPLE_GAP 8 /* requests behind those, in the mean */

/* The same log gives the same sample. */
void log_take_sample (log_reader *reader) {
  unsigned weight = reader->account.matched > SAMPLED_ALL ? SAMPLE_GAP : 1;
  reader->random = reader->random * MIX + 1;
  reader->until_sample =
      weight == 1 ? 1 : 1 + (unsigned)(reader->random >> 33) % (2 * weight - 1);
  reader->sampler(reader->sampler_data, reader->time, weight);
}
