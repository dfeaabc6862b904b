#define _GNU_SOURCE
#include "files.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/utsname.h>
#include <sys/vfs.h>
#include <unistd.h>

static _Thread_local int calls, fail_at, fail_from, short_at, exit_at, fail_with;

/* What was synced since the last reset, and by which call; the rest of a long list is forgotten. */
static _Thread_local struct { uint64_t inode; int call; } synced[1024];
static _Thread_local int synced_count, synced_all, is_noting, renamed_at;

void fl_test_reset(void) {
  calls = fail_at = fail_from = short_at = exit_at = fail_with = 0;
  synced_count = synced_all = is_noting = renamed_at = 0;
}
void fl_test_note_syncs(void) { is_noting = 1; }
int fl_test_synced_all_at(void) { return synced_all; }
int fl_test_renamed_at(void) { return renamed_at; }
int fl_test_synced_at(uint64_t inode) {
  int call = 0;
  for (int n = 0; n < synced_count; n++)
    if (synced[n].inode == inode) call = synced[n].call;
  return call;
}
void fl_test_fail_at(int n, int error) { fail_at = n, fail_with = error; }
void fl_test_fail_from(int n, int error) { fail_from = n, fail_with = error; }
void fl_test_short_at(int n) { short_at = n; }
void fl_test_exit_at(int n) { exit_at = n; }
int fl_test_calls(void) { return calls; }

/* Counts a call; the errno that a test wants it to fail with, else 0. */
static int enter(int changes) {
  calls++;
  if (exit_at == calls) _exit(137);
  if (fail_at == calls || (changes && fail_from && calls >= fail_from)) return fail_with;
  return 0;
}

static size_t shortened(size_t count) { return short_at == calls && count > 1 ? 1 : count; }

/* The result of `call` or -errno, made again after a signal. */
#define MADE(type, changes, call)                       \
  do {                                                  \
    for (;;) {                                          \
      int injected = enter(changes);                    \
      type result = injected ? -1 : (call);             \
      if (result >= 0) return result;                   \
      int error = injected ? injected : errno;          \
      if (error != EINTR) return -error;                \
    }                                                   \
  } while (0)

int fl_open_path(const char *path) {
  MADE(int, 0, open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC));
}

int fl_open_folder(int folder, const char *name) {
  MADE(int, 0, openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
}

int fl_open_reading(int folder, const char *name) {
  MADE(int, 0,
       openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
}

int fl_open_locking(int folder, const char *name) {
  MADE(int, 0, openat(folder, name, O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
}

int fl_open_notice(int folder, const char *name) {
  MADE(int, 1,
       openat(folder, name,
              O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC,
              0600));
}

int fl_create(int folder, const char *name, unsigned mode) {
  MADE(int, 1,
       openat(folder, name, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode));
}

int64_t fl_read(int file, void *bytes, size_t count) {
  MADE(int64_t, 0, read(file, bytes, shortened(count)));
}

int64_t fl_write(int file, const void *bytes, size_t count) {
  MADE(int64_t, 1, write(file, bytes, shortened(count)));
}

int fl_set_mode(int file, unsigned mode) { MADE(int, 1, fchmod(file, mode)); }

int fl_set_mode_at(int folder, const char *name, unsigned mode) {
  MADE(int, 1, fchmodat(folder, name, mode, 0));
}

static int sync_again(int file) { MADE(int, 1, fsync(file)); }

/* A failed sync is final, an interrupted one only ended too early. */
int fl_sync(int file) {
  int result = sync_again(file);
  struct stat found;
  if (is_noting && result == 0 && synced_count < 1024 && fstat(file, &found) == 0) {
    synced[synced_count].inode = found.st_ino;
    synced[synced_count++].call = calls;
  }
  return result;
}

/* Whether syncfs() tells of what could not be written: since Linux 5.8. */
static int tells_of_failures(void) {
  struct utsname name;
  int major = 0, minor = 0;
  if (uname(&name) < 0 || sscanf(name.release, "%d.%d", &major, &minor) != 2) return 0;
  return major > 5 || (major == 5 && minor >= 8);
}

static int sync_all_again(int folder) { MADE(int, 1, syncfs(folder)); }

int fl_sync_all(int folder) {
  if (!tells_of_failures()) return -ENOSYS;
  int result = sync_all_again(folder);
  if (is_noting && result == 0) synced_all = calls;
  return result;
}

int fl_close(int file) {
  int injected = enter(0);
  /* Linux gives the descriptor back whatever close() answers. */
  int result = close(file) < 0 ? -errno : 0;
  return injected ? -injected : result;
}

static int told(const struct stat *found, struct fl_status *status) {
  status->regular = S_ISREG(found->st_mode);
  status->folder = S_ISDIR(found->st_mode);
  status->ours = found->st_uid == geteuid();
  status->mode = found->st_mode & 07777;
  status->links = found->st_nlink;
  status->size = found->st_size < 0 ? 0 : (uint64_t)found->st_size;
  status->device = found->st_dev;
  status->inode = found->st_ino;
  status->modified = (int64_t)found->st_mtim.tv_sec * 1000000000 + found->st_mtim.tv_nsec;
  status->changed = (int64_t)found->st_ctim.tv_sec * 1000000000 + found->st_ctim.tv_nsec;
  return 0;
}

int fl_inspect(int file, struct fl_status *status) {
  struct stat found;
  MADE(int, 0, fstat(file, &found) < 0 ? -1 : told(&found, status));
}

int fl_inspect_at(int folder, const char *name, struct fl_status *status) {
  struct stat found;
  MADE(int, 0,
       fstatat(folder, name, &found, AT_SYMLINK_NOFOLLOW) < 0 ? -1 : told(&found, status));
}

int fl_rename(int from_folder, const char *from, int to_folder, const char *to) {
  renamed_at = calls + 1;
  MADE(int, 1, renameat(from_folder, from, to_folder, to));
}

int fl_remove(int folder, const char *name) { MADE(int, 1, unlinkat(folder, name, 0)); }

int fl_remove_folder(int folder, const char *name) {
  MADE(int, 1, unlinkat(folder, name, AT_REMOVEDIR));
}

int fl_make_folder(int folder, const char *name, unsigned mode) {
  MADE(int, 1, mkdirat(folder, name, mode));
}

int fl_try_lock(int file) { MADE(int, 0, flock(file, LOCK_EX | LOCK_NB)); }

int64_t fl_file_system(int folder) {
  struct statfs found;
  MADE(int64_t, 0, fstatfs(folder, &found) < 0 ? -1 : (int64_t)(uint32_t)found.f_type);
}

void *fl_list_open(int folder, int *error) {
  *error = 0;
  int own = fl_open_folder(folder, ".");
  if (own < 0) {
    *error = -own;
    return NULL;
  }
  DIR *list = fdopendir(own);
  if (!list) {
    *error = errno;
    close(own);
  }
  return list;
}

const char *fl_list_next(void *list, int *error) {
  for (;;) {
    *error = enter(0);
    if (*error == EINTR) continue;
    if (*error) return NULL;
    errno = 0;
    struct dirent *entry = readdir(list);
    if (!entry && errno == EINTR) continue;
    if (!entry) *error = errno;
    return entry ? entry->d_name : NULL;
  }
}

void fl_list_close(void *list) { closedir(list); }
