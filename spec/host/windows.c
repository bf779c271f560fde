/*
** windows.c - checks on Windows what logs may be called, where they lie and who
** else has them open, and what the terminal is.
**
** windows FOLDER   a new one, whose path has backslashes and a drive
*/

#include "../../src/console.h"
#include "../../src/follow_file.h"
#include "../../src/log_source.h"
#include "formats.h"

#include <errno.h>
#include <windows.h>

#define SAID "2026-11-01 GET /\x1a\r\n\r\r\n\nno end"
#define PATH_MOST 2048

/* With a name in it that each code page has, that some have, that none has. */
static const wchar_t *const names[] = {
    L"plain.log",
    L"with blanks & [brackets] 100%.log",
    L"gr\x00f6\x00df"
    L"e.log",
    L"\x0436\x0443\x0440\x043d\x0430\x043b.log",
    L"\x65e5\x8a8c.log",
    L"\xd83d\xde00 \x03bb.log"};
#define NAMES ((int)(sizeof names / sizeof *names))

/* Where one is, the folder of the checks, is told in ASCII. */
static void get_folder (char *folder) {
  if (GetCurrentDirectoryA(PATH_MOST, folder) == 0) abort();
}

static void narrow (UINT page, const wchar_t *text, char *to) {
  WideCharToMultiByte(page, 0, text, -1, to, PATH_MOST, NULL, NULL);
}

/* The folder, a separator and the name in that code page. */
static const char *path_of (UINT page, const wchar_t *name, char separator,
                            char *to) {
  char part[PATH_MOST / 2], folder[PATH_MOST];
  get_folder(folder);
  narrow(page, name, part);
  snprintf(to, PATH_MOST, "%.900s%c%.900s", folder, separator, part);
  return to;
}

static HANDLE create (const wchar_t *name, DWORD share) {
  return CreateFileW(name, GENERIC_WRITE, share, NULL, CREATE_ALWAYS, 0, NULL);
}

static void put (HANDLE file, const char *text) {
  DWORD n;
  if (!WriteFile(file, text, (DWORD)strlen(text), &n, NULL)) abort();
}

/* What log_open says and, where that is 0, whether the whole text comes. */
static int reads (const char *path, const char *wanted) {
  log_source_options options = {0, 2, 0};
  log_source *source = log_source_new(&options);
  const char *bytes;
  int error = source == NULL ? ENOMEM : log_open(source, path);
  long n = error == 0 ? log_more(source, log_part(NULL, 0), &bytes, 0) : 0;
  if (error == 0 &&
      (n != (long)strlen(wanted) || memcmp(bytes, wanted, strlen(wanted)) != 0))
    error = -1;
  log_source_free(source);
  return error;
}

static int is_same_file (const char *a, const char *b) {
  uint64_t one[2], two[2];
  return log_file_identity(a, one) == 0 && log_file_identity(b, two) == 0 &&
         one[0] == two[0] && one[1] == two[1];
}

static void check_names (tally *t) {
  char path[PATH_MOST], other[PATH_MOST];
  int i;
  for (i = 0; i < NAMES; i++) {
    HANDLE file = create(names[i], 0);
    put(file, SAID);
    CloseHandle(file);
    path_of(CP_UTF8, names[i], '\\', path);
    check(t, reads(path, SAID) == 0, "it is read", path);
    check(t, log_file_size(path) == (double)strlen(SAID), "its size", path);
    check(t, !log_file_is_link(path), "it is no link", path);
    check(t, log_folder_make(path) != 0, "no folder takes its place", path);
    check(t, is_same_file(path, path_of(CP_UTF8, names[i], '/', other)),
          "slashes are as good", other);
    check(t, reads(other, SAID) == 0, "slashes are as good", other);
    snprintf(other, sizeof other, "\\\\?\\%s", path);
    check(t, is_same_file(path, other), "a path with a prefix", other);
    check(t,
          i == 0 || !is_same_file(path, path_of(CP_UTF8, names[0], '/', other)),
          "it is another", path);
  }
}

/* As the command line and Lua's io.open have it. */
static void check_code_page (tally *t) {
  char path[PATH_MOST], utf8[PATH_MOST];
  const char *name;
  void *opened;
  int i, error, seen = 0, wide = 0;
  for (i = 0; i < NAMES; i++) {
    BOOL is_lossy = FALSE;
    WideCharToMultiByte(CP_ACP, WC_NO_BEST_FIT_CHARS, names[i], -1, path,
                        PATH_MOST, NULL, &is_lossy);
    if (is_lossy) continue;
    path_of(CP_ACP, names[i], '\\', path);
    path_of(CP_UTF8, names[i], '\\', utf8);
    check(t, reads(path, SAID) == 0, "in the code page", utf8);
    check(t, is_same_file(path, utf8), "in the code page", utf8);
    seen++;
  }
  check(t, seen >= 3, "names of the code page", "ANSI");
  /* A folder in the code page has names in it, so that paths are whole. */
  path_of(CP_ACP, GetACP() == 932 ? L"\x8868" : L"\x00c4\x00dc", '\\', path);
  check(t, log_folder_make(path) == 0, "a folder", "ANSI");
  strcat(path, "\\");
  narrow(CP_ACP, GetACP() == 932 ? names[4] : names[2], path + strlen(path));
  error = follow_save(path, path, SAID, strlen(SAID));
  check(t, reads(path, SAID) == 0, "a file in a folder", "ANSI");
  *strrchr(path, '\\') = '\0';
  opened = log_folder_open(path, &error);
  check(t, opened != NULL, "a folder", "ANSI");
  while (opened != NULL && (name = log_folder_next(opened, &error)) != NULL) {
    char inner[2 * PATH_MOST];
    if (*name == '.') continue;
    snprintf(inner, sizeof inner, "%s/%s", path, name);
    check(t, reads(inner, SAID) == 0, "a folder's name", "ANSI");
    wide++;
  }
  if (opened != NULL) log_folder_close(opened);
  check(t, wide == 1, "a folder's names", "ANSI");
}

static void check_folders (tally *t) {
  char folder[PATH_MOST], path[PATH_MOST], inner[2 * PATH_MOST];
  const char *name;
  void *opened;
  int error, found = 0;
  static const char *const ends[] = {"", "\\", "/"};
  size_t i;
  get_folder(folder);
  for (i = 0; i < 3; i++) {
    snprintf(path, sizeof path, "%.900s%s", folder, ends[i]);
    opened = log_folder_open(path, &error);
    check(t, opened != NULL && error == 0, "it is opened", path);
    if (opened == NULL) continue;
    while ((name = log_folder_next(opened, &error)) != NULL) {
      snprintf(inner, sizeof inner, "%s\\%s", path, name);
      if (strstr(name, ".log") == NULL) continue;
      found++;
      check(t, reads(inner, SAID) == 0, "a folder's name leads to it", inner);
    }
    check(t, error == 0, "its end", path);
    log_folder_close(opened);
  }
  check(t, found == 3 * NAMES, "all names of a folder", folder);
  check(t, reads(folder, "") == EISDIR, "no file", folder);
  check(t, log_file_size(folder) == -1, "a folder's size", folder);
  check(t,
        log_folder_open("C:\\none\\at all", &error) == NULL && error == ENOENT,
        "no folder", "C:\\none\\at all");
  check(t, reads("C:\\none.log", "") == ENOENT, "no file", "C:\\none.log");
  check(t, reads("Q:\\none.log", "") == ENOENT, "no drive", "Q:\\none.log");
  check(t, reads("", "") == ENOENT, "no name", "\"\"");
  check(t, reads("a<b>|.log", "") == ENOENT, "no name", "a<b>|.log");
  path_of(CP_UTF8, names[3], '\\', path);
  check(t, log_folder_open(path, &error) == NULL && error == ENOTDIR,
        "a file is no folder", path);
  opened = log_folder_open("C:\\", &error);
  check(t, opened != NULL, "a drive", "C:\\");
  if (opened != NULL) log_folder_close(opened);
}

static void check_new_folders (tally *t) {
  char path[PATH_MOST];
  HANDLE file;
  path_of(CP_UTF8, L"\x0436\x65e5", '\\', path);
  check(t, log_folder_make(path) == 0, "it is made", path);
  check(t, log_folder_make(path) == EEXIST, "it is there", path);
  file = create(L"\x0436\x65e5\\x", 0);
  check(t, log_folder_remove(path) != 0, "it is not empty", path);
  CloseHandle(file);
  strcat(path, "\\x");
  check(t, log_file_size(path) == 0, "an empty file", path);
  *strrchr(path, '\\') = '\0';
  {
    wchar_t wide[PATH_MOST];
    MultiByteToWideChar(CP_UTF8, 0, path, -1, wide, PATH_MOST);
    wcscat(wide, L"\\x");
    DeleteFileW(wide);
  }
  check(t, log_folder_remove(path) == 0, "it is removed", path);
  check(t, log_folder_remove(path) == ENOENT, "it is gone", path);
}

/* Longer than the 260 characters that Windows takes without a prefix. */
static void check_long (tally *t) {
  static const char name[] = "0123456789 0123456789 0123456789 0123456789 "
                             "0123456789 0123456789 012345";
  char folder[PATH_MOST], path[PATH_MOST];
  int depth;
  get_folder(folder);
  snprintf(path, sizeof path, "%.900s", folder);
  for (depth = 0; depth < 6; depth++) {
    strcat(path, depth % 2 ? "/" : "\\");
    strcat(path, name);
    check(t, log_folder_make(path) == 0, "a long path", path);
  }
  strcat(path, "\\u_ex261101.log");
  check(t, follow_save(path, path, SAID, strlen(SAID)) == 0, "a long path",
        path);
  check(t, reads(path, SAID) == 0, "a long path", path);
  check(t, log_file_size(path) == (double)strlen(SAID), "a long path", path);
  /* From where one is. */
  check(t, reads(path + strlen(folder) + 1, SAID) == 0, "a long path", path);
}

/* A server has its log open. */
static void check_sharing (tally *t) {
  static const DWORD shares[] = {
      FILE_SHARE_READ, FILE_SHARE_READ | FILE_SHARE_WRITE,
      FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE};
  char path[PATH_MOST], later[PATH_MOST];
  int i, descriptor, other;
  size_t n;
  for (i = 0; i < 3; i++) {
    HANDLE file = create(L"held.log", shares[i]);
    char bytes[64];
    follow_state state, now;
    put(file, "one\r\n");
    path_of(CP_UTF8, L"held.log", '\\', path);
    check(t, reads(path, "one\r\n") == 0, "it is held open", path);
    check(t, log_file_size(path) == 5, "the size of what is held open", path);
    check(t, follow_open(path, &descriptor) == 0, "it is followed", path);
    put(file, "two\r\n");
    check(t, log_file_size(path) == 10, "the size of what grows", path);
    check(t,
          follow_read(descriptor, 5, bytes, sizeof bytes, &n) == 0 && n == 5 &&
              memcmp(bytes, "two\r\n", 5) == 0,
          "it grows", path);
    check(t, follow_stat_open(descriptor, &state) == 0 && state.size == 10,
          "its state", path);
    CloseHandle(file);
    /* The reader's handle stops neither renaming nor removing it. */
    path_of(CP_UTF8, L"held.1", '\\', later);
    check(t, MoveFileExA(path, later, MOVEFILE_REPLACE_EXISTING) != 0,
          "it is renamed", path);
    check(t,
          follow_stat(later, &now) == 0 && now.id[0] == state.id[0] &&
              now.id[1] == state.id[1],
          "it is the same one", later);
    check(t, DeleteFileA(later) != 0, "it is removed", later);
    follow_close(descriptor);
  }
  {
    HANDLE file = create(L"alone.log", 0);
    path_of(CP_UTF8, L"alone.log", '\\', path);
    check(t, reads(path, "") == EACCES, "it is not shared", path);
    CloseHandle(file);
    check(t, reads(path, "") == 0, "it is shared again", path);
  }
  path_of(CP_UTF8, L"lock", '\\', path);
  check(t, follow_lock(path, &descriptor) == 0, "a lock", path);
  check(t, follow_lock(path, &other) == EWOULDBLOCK, "a second lock", path);
  follow_close(descriptor);
  check(t, follow_lock(path, &descriptor) == 0, "a lock again", path);
  follow_close(descriptor);
}

static void check_saving (tally *t) {
  char path[PATH_MOST], beside[PATH_MOST];
  path_of(CP_UTF8, L"\x0436.state", '\\', path);
  path_of(CP_UTF8, L"\x0436.state.new", '\\', beside);
  check(t, follow_save(path, beside, "1\r\n", 3) == 0, "it is saved", path);
  check(t, reads(path, "1\r\n") == 0, "what was saved", path);
  check(t, follow_save(path, beside, "22\n", 3) == 0, "it is replaced", path);
  check(t, reads(path, "22\n") == 0, "what was saved", path);
  check(t, log_file_size(beside) == -1, "nothing is left beside it", beside);
}

/* Under Wine, no standard stream of the checks is a console. */
static void check_console (tally *t) {
  int stream, rows, columns;
  for (stream = 0; stream < 3; stream++)
    check(t, !console_is_terminal(stream), "a stream is a terminal", "console");
  check(t, !console_size(&rows, &columns), "a size", "console");
  check(t, !console_shows_style(), "a style", "console");
  if (AllocConsole()) {
    HANDLE screen = CreateFileA("CONOUT$", GENERIC_READ | GENERIC_WRITE,
                                FILE_SHARE_WRITE, NULL, OPEN_EXISTING, 0, NULL);
    HANDLE before = GetStdHandle(STD_OUTPUT_HANDLE);
    SetStdHandle(STD_OUTPUT_HANDLE, screen);
    check(t, console_is_terminal(1), "a console", "console");
    check(t, console_size(&rows, &columns) && rows > 0 && columns > 0, "a size",
          "console");
    printf("a console of %d columns %s escape sequences\n", columns,
           console_shows_style() ? "shows" : "does not show");
    SetStdHandle(STD_OUTPUT_HANDLE, before);
    CloseHandle(screen);
  }
  else
    printf("no console is to be had\n");
}

int main (int count, char **arguments) {
  tally t = {0, 0};
  if (count != 2) return 3;
  bytes_as_they_are();
  if (log_folder_make(arguments[1]) != 0) return 3;
  if (!SetCurrentDirectoryA(arguments[1])) return 3;
  check_names(&t);
  check_folders(&t);
  check_code_page(&t);
  check_new_folders(&t);
  check_long(&t);
  check_sharing(&t);
  check_saving(&t);
  check_console(&t);
  printf("code page %u\n", GetACP());
  return closing("Windows", &t);
}
