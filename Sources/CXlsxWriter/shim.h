#ifndef BCDISO_CXLSXWRITER_SHIM_H
#define BCDISO_CXLSXWRITER_SHIM_H
#if !__has_include(<xlsxwriter.h>)
#error "libxlsxwriter is missing: apt-get install libxlsxwriter-dev"
#endif
#include <sys/syscall.h>
#include <unistd.h>
#include <xlsxwriter.h>

/// A file that lies in memory alone; -1 where the system has none.
static inline int bcdiso_memory_file(void) { return (int)syscall(SYS_memfd_create, "xlsx", 1); }

/// How many bytes such a file has; -1 where it cannot be told.
static inline long bcdiso_length(int file) { return (long)lseek(file, 0, SEEK_END); }

/// Reads from a place of such a file.
static inline long bcdiso_read(int file, void *room, unsigned long count, long from) {
  return (long)pread(file, room, count, from);
}

/// Gives such a file back.
static inline void bcdiso_close(int file) { close(file); }
#endif
