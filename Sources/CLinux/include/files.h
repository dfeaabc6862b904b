#ifndef BCDISO_FILES_H
#define BCDISO_FILES_H
#include <stddef.h>
#include <stdint.h>

/* The file calls of the store. Every function returns a number >= 0, or -errno.
   Names are single steps below an open folder and links are never followed. A call that a signal
   interrupts is made again, except for fl_close; any other failure of fl_sync is final. */

struct fl_status {
  int regular;
  int folder;
  int ours;
  unsigned mode;
  uint64_t links;
  uint64_t size;
  uint64_t device;
  uint64_t inode;
  int64_t modified;
  int64_t changed;
};

int fl_open_path(const char *path);
int fl_open_folder(int folder, const char *name);
int fl_open_reading(int folder, const char *name);
int fl_open_locking(int folder, const char *name);
int fl_open_notice(int folder, const char *name);
int fl_create(int folder, const char *name, unsigned mode);
int64_t fl_read(int file, void *bytes, size_t count);
int64_t fl_write(int file, const void *bytes, size_t count);
int fl_set_mode(int file, unsigned mode);
int fl_set_mode_at(int folder, const char *name, unsigned mode);
int fl_sync(int file);
/* Waits until all that was written to the file system of a folder lies on the disk; -ENOSYS where the system would
   not tell of what could not be written. A failure is final as that of fl_sync. */
int fl_sync_all(int folder);
int fl_close(int file);
int fl_inspect(int file, struct fl_status *status);
int fl_inspect_at(int folder, const char *name, struct fl_status *status);
int fl_rename(int from_folder, const char *from, int to_folder, const char *to);
int fl_remove(int folder, const char *name);
int fl_remove_folder(int folder, const char *name);
int fl_make_folder(int folder, const char *name, unsigned mode);
/* 0 when the lock is ours, -EWOULDBLOCK when somebody else has it. */
int fl_try_lock(int file);
/* The magic number of the file system. */
int64_t fl_file_system(int folder);

/* The names in a folder. */
void *fl_list_open(int folder, int *error);
/* The next name, NULL at the end or with *error set. */
const char *fl_list_next(void *list, int *error);
void fl_list_close(void *list);

/* Test seam: counts the calls of this thread and makes one of them go wrong; off by default. */
void fl_test_reset(void);
/* Call number n (from 1) fails with that errno. */
void fl_test_fail_at(int n, int error);
/* From call number n on, every call that changes something fails. */
void fl_test_fail_from(int n, int error);
/* Call number n, when it reads or writes, moves one byte. */
void fl_test_short_at(int n);
/* The process ends at once instead of making call number n. */
void fl_test_exit_at(int n);
/* How many calls were counted since the last reset. */
int fl_test_calls(void);
/* From now on every sync is noted, until the next reset. */
void fl_test_note_syncs(void);
/* The last call that synced that file or folder, and the last one that renamed; 0 for none. */
int fl_test_synced_at(uint64_t inode);
/* By which call all files were synced at once; 0 for none. */
int fl_test_synced_all_at(void);
int fl_test_renamed_at(void);
#endif
