/*
** log_variables.c - what the variables of nginx and Apache say, and how their
** values look.
*/

#include "log_variables.h"

#include <string.h>

#include "log_shape.h"
#include "log_stamp.h"
#include "text.h"

#define ISO_WIDTH 25
#define LIST 1 /* in place of a width */

/* Of two variables of a role the one with the higher rank is the column. */
typedef struct {
  char name[32];
  signed char role, rank, taken;
  unsigned char shape, width, is_list;
} variable;

/* clang-format off */
static const variable nginx[] = {
  {"status", LOG_STATUS, 1, 0, SHAPE_STATUS, 0, 0},
  {"request", LOG_REQUEST, 1, 0, SHAPE_ANY, 0, 0},
  {"request_uri", LOG_URL, 2, 0, SHAPE_ANY, 0, 0},
  {"uri", LOG_URL, 1, 0, SHAPE_ANY, 0, 0},
  {"document_uri", LOG_URL, 1, 0, SHAPE_ANY, 0, 0},
  {"args", LOG_QUERY, 1, 0, SHAPE_ANY, 0, 0},
  {"query_string", LOG_QUERY, 1, 0, SHAPE_ANY, 0, 0},
  {"request_method", LOG_METHOD, 1, 0, SHAPE_SOLID, 0, 0},
  {"remote_addr", LOG_CLIENT, 1, 0, SHAPE_SOLID, 0, 0},
  {"http_x_forwarded_for", LOG_NO_ROLE, 0, 0, SHAPE_ANY, 0, LIST},
  {"proxy_add_x_forwarded_for", LOG_NO_ROLE, 0, 0, SHAPE_ANY, 0, LIST},
  {"remote_user", LOG_USER, 1, 0, SHAPE_ANY, 0, 0},
  {"time_local", LOG_STAMP, 1, 0, SHAPE_COMMON, COMMON_WIDTH, 0},
  {"time_iso8601", LOG_STAMP, 1, 0, SHAPE_NUMBER, ISO_WIDTH, 0},
  {"msec", LOG_STAMP, 1, 0, SHAPE_NUMBER, 0, 0},
  {"body_bytes_sent", LOG_BYTES, 2, 0, SHAPE_NUMBER, 0, 0},
  {"bytes_sent", LOG_BYTES, 1, 0, SHAPE_NUMBER, 0, 0},
  {"request_time", LOG_TAKEN, 1, 0, SHAPE_NUMBER, 0, 0},
  /* What was asked for, and not the first name of the block. */
  {"host", LOG_SERVER, 3, 0, SHAPE_SOLID, 0, 0},
  {"http_host", LOG_SERVER, 2, 0, SHAPE_ANY, 0, 0},
  {"server_name", LOG_SERVER, 1, 0, SHAPE_SOLID, 0, 0},
  {"upstream_addr", LOG_UPSTREAM, 1, 0, SHAPE_ANY, 0, LIST},
};

static const variable apache[] = {
  {"s", LOG_STATUS, 1, 0, SHAPE_STATUS, 0, 0},
  {">s", LOG_STATUS, 2, 0, SHAPE_STATUS, 0, 0},
  {"r", LOG_REQUEST, 1, 0, SHAPE_ANY, 0, 0},
  {"U", LOG_URL, 1, 0, SHAPE_ANY, 0, 0},
  {"q", LOG_QUERY, 1, 0, SHAPE_QUERY, 0, 0},
  {"m", LOG_METHOD, 1, 0, SHAPE_SOLID, 0, 0},
  {"a", LOG_CLIENT, 3, 0, SHAPE_SOLID, 0, 0},
  {"h", LOG_CLIENT, 2, 0, SHAPE_SOLID, 0, 0},
  {"{c}a", LOG_CLIENT, 1, 0, SHAPE_SOLID, 0, 0},
  {"{c}h", LOG_CLIENT, 1, 0, SHAPE_SOLID, 0, 0},
  {"{X-Forwarded-For}i", LOG_NO_ROLE, 0, 0, SHAPE_ANY, 0, LIST},
  {"l", LOG_NO_ROLE, 0, 0, SHAPE_SOLID, 0, 0},
  {"u", LOG_USER, 1, 0, SHAPE_ANY, 0, 0},
  {"t", LOG_STAMP, 2, 0, SHAPE_COMMON, COMMON_WIDTH, 0},
  {"{begin}t", LOG_STAMP, 2, 0, SHAPE_COMMON, COMMON_WIDTH, 0},
  {"{end}t", LOG_STAMP, 1, 0, SHAPE_COMMON, COMMON_WIDTH, 0},
  {"b", LOG_BYTES, 2, 0, SHAPE_NUMBER, 0, 0},
  {"B", LOG_BYTES, 2, 0, SHAPE_NUMBER, 0, 0},
  {"O", LOG_BYTES, 1, 0, SHAPE_NUMBER, 0, 0},
  {"v", LOG_SERVER, 1, 0, SHAPE_SOLID, 0, 0},
  {"V", LOG_SERVER, 2, 0, SHAPE_ANY, 0, 0},
  {"{Host}i", LOG_SERVER, 2, 0, SHAPE_ANY, 0, 0},
  /* The finest unit is the best. */
  {"D", LOG_TAKEN, 3, -6, SHAPE_NUMBER, 0, 0},
  {"{us}T", LOG_TAKEN, 3, -6, SHAPE_NUMBER, 0, 0},
  {"{ms}T", LOG_TAKEN, 2, -3, SHAPE_NUMBER, 0, 0},
  {"{s}T", LOG_TAKEN, 1, 0, SHAPE_NUMBER, 0, 0},
  {"T", LOG_TAKEN, 1, 0, SHAPE_NUMBER, 0, 0},
  {"{BALANCER_WORKER_NAME}e", LOG_UPSTREAM, 1, 0, SHAPE_ANY, 0, 0},
};
/* clang-format on */

static void describe (const variable *rows, size_t count, log_text name,
                      log_piece *piece) {
  size_t i;
  memset(piece, 0, sizeof *piece);
  piece->role = LOG_NO_ROLE;
  for (i = 0; i < count; i++) {
    const variable *row = &rows[i];
    if (strlen(row->name) != name.length ||
        memcmp(row->name, name.at, name.length) != 0)
      continue;
    piece->role = row->role;
    piece->rank = row->rank;
    piece->taken = row->taken;
    piece->shape = row->shape;
    piece->width = row->width;
    piece->is_list = row->is_list;
    return;
  }
}

void log_describe_nginx (log_text name, log_piece *piece) {
  static const char upstream[] = "upstream_";
  describe(nginx, sizeof nginx / sizeof *nginx, name, piece);
  if (name.length >= sizeof upstream &&
      memcmp(name.at, upstream, sizeof upstream - 1) == 0)
    piece->is_list = LIST;
}

void log_describe_apache (log_text name, log_piece *piece) {
  describe(apache, sizeof apache / sizeof *apache, name, piece);
}

/* -- Times in a format of strftime ----------------------------------------- */

#define SAMPLE_MAX 96
#define SAMPLE_DAY 981158400 /* 2001-02-03 */
#define SAMPLE_CLOCK 14706   /* 04:05:06 */

/* How the sample is written; NULL where a locale or something else decides. */
static const char *sample_of (char conversion) {
  switch (conversion) {
  case 'Y':
    return "2001";
  case 'y':
    return "01";
  case 'm':
    return "02";
  case 'd':
    return "03";
  case 'e':
    return " 3";
  case 'b':
  case 'h':
    return "Feb";
  case 'a':
    return "Sat";
  case 'H':
    return "04";
  case 'M':
    return "05";
  case 'S':
    return "06";
  case 'z':
    return "+0000";
  case 'T':
    return "04:05:06";
  case 'R':
    return "04:05";
  case 'F':
    return "2001-02-03";
  case 'D':
    return "02/03/01";
  case 's':
    return "981173106";
  case '%':
    return "%";
  default:
    return NULL;
  }
}

/* Writes the sample in that format; 0 where that cannot be told. */
static size_t write_sample (log_text format, char *to) {
  size_t i, size = 0;
  for (i = 0; i < format.length; i++) {
    char plain[2] = {'\0', '\0'};
    const char *text = plain;
    size_t n;
    plain[0] = format.at[i];
    if (plain[0] == '%') {
      if (++i == format.length) return 0;
      text = sample_of(format.at[i]);
      if (text == NULL) return 0;
    }
    n = strlen(text);
    if (n > SAMPLE_MAX - size) return 0;
    memcpy(to + size, text, n);
    size += n;
  }
  return size;
}

static const struct {
  char name[10];
  char is_stamp; /* or a part of a second */
} units[] = {
    {"sec", 1}, {"msec", 1}, {"usec", 1}, {"msec_frac", 0}, {"usec_frac", 0}};

/* A format that is read back as the sample's time is one that can be read. */
void log_describe_time (log_text format, log_piece *piece) {
  char sample[SAMPLE_MAX];
  log_text text;
  size_t i;
  int local;
  memset(piece, 0, sizeof *piece);
  piece->role = LOG_NO_ROLE;
  piece->rank = 2;
  if (format.length >= 6 && memcmp(format.at, "begin:", 6) == 0)
    format = log_part(format.at + 6, format.length - 6);
  else if (format.length >= 4 && memcmp(format.at, "end:", 4) == 0) {
    format = log_part(format.at + 4, format.length - 4);
    piece->rank = 1;
  }
  for (i = 0; i < sizeof units / sizeof *units; i++) {
    if (!same_name(units[i].name, format.at, format.length)) continue;
    if (units[i].is_stamp) piece->role = LOG_STAMP;
    piece->shape = SHAPE_NUMBER;
    return;
  }
  text = log_part(sample, write_sample(format, sample));
  if (log_stamp_of(text, &local) == SAMPLE_DAY + SAMPLE_CLOCK)
    piece->role = LOG_STAMP;
  else if (log_day_of(text) == SAMPLE_DAY)
    piece->role = LOG_DATE;
  else if (log_clock_of(text) / 60 == SAMPLE_CLOCK / 60)
    piece->role = LOG_TIME;
  /* The blanks within it do not end it. */
  for (i = text.length; i > 0; i--) {
    if (sample[i - 1] == ' ') break;
  }
  piece->width = (unsigned char)i;
}
