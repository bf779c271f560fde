/*
** registry_describe.c - what is known of a code or of an entry as one readable
** text. Constant data only: no state, no allocation. Knows no Lua.
*/

#include <stdio.h>
#include <string.h>

#include "registry_rows.h"

typedef struct {
  registry_sink sink;
  void *target;
} writer;

/* Prose or any other text. */
static void put (const writer *to, const char *text) {
  char room[PROSE_MAX];
  to->sink(to->target, room, registry_unpack(text, room));
}

static void put_field (const writer *to, const char *name, const char *text) {
  if (text == NULL) return;
  put(to, "\n");
  put(to, name);
  put(to, ": ");
  put(to, text);
}

/* -- Causes as columns ---------------------------------------------------- */

typedef struct {
  const writer *to;
  registry_column column;
  int lines, some;
} column_writer;

static const char *standing_of (const cause_record *cause) {
  if (cause->verdict == DECIDES) return "decided";
  if (cause->verdict == CONTRADICTS) return "against";
  return cause->is_free ? "free" : "open";
}

static const char *text_in (const cause_record *cause, registry_column column) {
  if (column == COLUMN_STANDING) return standing_of(cause);
  if (column == COLUMN_CAUSE) return cause->cause;
  if (column == COLUMN_NORMAL) return cause->benign ? "true" : NULL;
  return column == COLUMN_FIX ? cause->fix : cause->when;
}

static void see_line (void *target, const cause_record *cause) {
  column_writer *c = (column_writer *)target;
  c->some = c->some || text_in(cause, c->column) != NULL;
}

static void put_line (void *target, const cause_record *cause) {
  column_writer *c = (column_writer *)target;
  const char *text = text_in(cause, c->column);
  if (c->lines++ > 0) put(c->to, "\n");
  if (text != NULL) put(c->to, text);
}

int registry_put_column (const registry_view *view, registry_column column,
                         registry_sink sink, void *target) {
  writer to;
  column_writer c;
  to.sink = sink;
  to.target = target;
  c.to = &to;
  c.column = column;
  c.lines = 0;
  c.some = 0;
  registry_causes(view, see_line, &c);
  if (c.some) registry_causes(view, put_line, &c);
  return c.some;
}

/* -- Causes as a list ----------------------------------------------------- */

typedef struct {
  const writer *to;
  int count[DECIDES + 1]; /* of each verdict */
  int all, n, appcmd;
  verdict wanted; /* only these are put */
} list_writer;

static void count_cause (void *target, const cause_record *cause) {
  list_writer *list = (list_writer *)target;
  list->count[cause->verdict]++;
  list->all++;
}

/* appcmd is not on the path, and an operator may not know where it is. */
static int names_appcmd (const char *prose) {
  char room[PROSE_MAX];
  if (prose == NULL) return 0;
  registry_unpack(prose, room);
  return strstr(room, "`appcmd ") != NULL;
}

/* "Cause: ..." and "Fix: ..."; numbered where there are several pairs. */
static void put_cause (void *target, const cause_record *cause) {
  list_writer *list = (list_writer *)target;
  int several = list->all > 1;
  char number[16];
  if (cause->verdict != list->wanted) return;
  snprintf(number, sizeof number, several ? "\n%d. " : "\nCause: ", ++list->n);
  put(list->to, number);
  if (cause->benign) put(list->to, "Normal operation: ");
  put(list->to, cause->cause);
  if (cause->when != NULL && list->wanted != DECIDES) {
    put(list->to, several ? "\n   When: " : "\nWhen: ");
    put(list->to, cause->when);
  }
  if (cause->fix != NULL) {
    put(list->to, several ? "\n   Fix: " : "\nFix: ");
    put(list->to, cause->fix);
    list->appcmd = list->appcmd || names_appcmd(cause->fix);
  }
}

/* The causes of one verdict below a heading, which they may do without. */
static void put_list (list_writer *list, const registry_view *view,
                      verdict wanted, const char *heading) {
  if (list->count[wanted] == 0) return;
  if (heading != NULL) put(list->to, heading);
  list->wanted = wanted;
  registry_causes(view, put_cause, list);
}

static void put_see (const writer *to, const char *prose) {
  char room[PROSE_MAX];
  const char *see = room;
  if (prose == NULL) return;
  registry_unpack(prose, room);
  put(to, "\nNot to be confused with:");
  while (*see != '\0') {
    size_t length = strcspn(see, "\n");
    put(to, "\n- ");
    to->sink(to->target, see, length);
    see += length + (see[length] == '\n');
  }
}

/* What is decided stands first; the rest behind what decides. */
static void put_meaning (const writer *to, const registry_view *view) {
  list_writer list;
  int decided;
  memset(&list, 0, sizeof list);
  list.to = to;
  list.appcmd = names_appcmd(registry_text(view->row, CHECK));
  registry_causes(view, count_cause, &list);
  put(to, registry_text(view->row, LABEL));
  if (registry_text(view->row, TITLE) != NULL) { /* shared causes have none */
    put(to, ": ");
    put(to, registry_text(view->row, TITLE));
    put(to, "\n");
    put(to, registry_text(view->row, SUMMARY));
  }
  put_field(to, "Status", registry_text(view->row, STATUSES));
  decided = list.count[DECIDES];
  put_list(&list, view, DECIDES, "\nDecided by the evidence:");
  put_field(to, "Check", registry_text(view->row, CHECK));
  put_list(&list, view, SILENT, decided > 0 ? "\nOther causes:" : NULL);
  put_list(&list, view, CONTRADICTS, "\nThe evidence speaks against:");
  if (list.appcmd)
    put(to, "\nRun appcmd as administrator in cmd, from "
            "%windir%\\System32\\inetsrv: it is not on the PATH.");
  put_see(to, registry_text(view->row, SEE));
  put_field(to, "Source", registry_text(view->row, SOURCE));
  put_field(to, "Confidence", registry_text(view->row, CONFIDENCE));
}

/* -- Descriptions --------------------------------------------------------- */

/* Says what stands in for a code that is not listed. */
static void put_unlisted (const writer *to, const registry_match *match) {
  char line[192];
  int status = match->status;
  if (match->count == 0)
    snprintf(line, sizeof line,
             "%03d lies outside 100-599 and belongs to no class; a client "
             "treats it as a server error (RFC 9110 section 15).",
             status);
  else if (match->is_class)
    snprintf(line, sizeof line,
             "%d is not listed; a client treats it as %d, the %s class "
             "(RFC 9110 section 15).\n",
             status, status / 100 * 100, registry_class(status));
  else
    snprintf(line, sizeof line, "%d.%d is not listed; this is what %d means.\n",
             status, match->substatus, status);
  put(to, line);
}

static void put_foreign (const writer *to, const registry_match *match) {
  char code[16];
  registry_write_code(match->status, match->substatus, code);
  put(to, registry_product_id(match->product));
  put(to, " has no meaning of its own for ");
  put(to, code);
  put(to, match->known ? "; these are the others'.\n" : ".\n");
}

/* "win32 0x8007000d ERROR_INVALID_DATA: ..." for what stands beside it. */
static void put_evidence (const writer *to, registry_evidence evidence) {
  registry_family_record family;
  int row;
  if (!registry_family(evidence.family, &family)) return;
  row = family.key == KEY_NAME
            ? family.first + (int)evidence.key
            : registry_entry_of_number(evidence.family, evidence.key);
  put(to, family.id);
  put(to, " ");
  if (family.key == KEY_NAME)
    put(to, registry_text(row, PHRASE));
  else {
    char number[16];
    snprintf(number, sizeof number,
             family.key == KEY_HRESULT && evidence.key > 65535 ? "0x%08x"
                                                               : "%u",
             evidence.key);
    put(to, number);
  }
  if (row == NO_ROW)
    put(to, " is not listed.");
  else {
    if (registry_text(row, NAME) != NULL) {
      put(to, " ");
      put(to, registry_text(row, NAME));
    }
    put(to, ": ");
    put(to, registry_text(row, SUMMARY));
  }
  put(to, "\n");
}

void registry_describe (const registry_match *match,
                        const registry_evidence *evidence, int count,
                        registry_sink sink, void *target) {
  writer to;
  registry_view view;
  int i;
  to.sink = sink;
  to.target = target;
  for (i = 0; i < count; i++) put_evidence(&to, evidence[i]);
  if (count > 0) put(&to, "\n");
  if (match->foreign) put_foreign(&to, match);
  if (!match->known) put_unlisted(&to, match);
  view.status = match->status;
  view.evidence = evidence;
  view.count = count;
  for (i = 0; i < match->count; i++) {
    view.row = registry_nth(match, evidence, count, i);
    if (i > 0) put(&to, "\n\n");
    put_meaning(&to, &view);
  }
}

void registry_describe_row (const registry_view *view, registry_sink sink,
                            void *target) {
  writer to;
  to.sink = sink;
  to.target = target;
  put_meaning(&to, view);
}
