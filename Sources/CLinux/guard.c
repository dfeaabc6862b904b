#define _GNU_SOURCE
#include "CLinux.h"

#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

static const int fatal[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE};
#define FATAL_COUNT (sizeof fatal / sizeof fatal[0])

static struct sigaction previous[64];
static struct termios settings;
static int settings_known;
static uint8_t rescue_bytes[256];
static size_t rescue_count;
static _Atomic int armed;
static int exit_registered;
static char alternate_stack[64 * 1024];
/* The real standard error while it is kept back, or -1. */
static int kept_error = -1;

static void write_all(int descriptor, const void *bytes, size_t count) {
  const char *next = bytes;
  while (count > 0) {
    ssize_t written = write(descriptor, next, count);
    if (written <= 0) return;
    next += written;
    count -= (size_t)written;
  }
}

/* What was printed meanwhile ("Fatal error: …") would have been lost with the screen. */
static void release_error(void) {
  if (kept_error < 0) return;
  int held = dup(2);
  dup2(kept_error, 2);
  close(kept_error);
  kept_error = -1;
  if (held < 0) return;
  char bytes[4096];
  lseek(held, 0, SEEK_SET);
  for (int round = 0; round < 64; round++) {
    ssize_t count = read(held, bytes, sizeof bytes);
    if (count <= 0) break;
    write_all(2, bytes, (size_t)count);
  }
  close(held);
}

static void hold_error(void) {
  if (kept_error >= 0 || !isatty(2)) return;
  int held = memfd_create("bcdiso-stderr", MFD_CLOEXEC);
  if (held < 0) return;
  kept_error = fcntl(2, F_DUPFD_CLOEXEC, 3);
  if (kept_error >= 0) dup2(held, 2);
  close(held);
}

/* Only calls that a signal handler may make. */
static void restore(void) {
  if (!atomic_exchange(&armed, 0)) return;
  write_all(1, rescue_bytes, rescue_count);
  if (settings_known) tcsetattr(0, TCSANOW, &settings);
  release_error();
}

static void on_fatal(int signal_number, siginfo_t *info, void *context) {
  (void)context;
  restore();
  sigaction(signal_number, &previous[signal_number], NULL);
  /* A fault happens again on return, with its own report; one sent by kill or abort does not. */
  if (info->si_code <= 0) {
    raise(signal_number);
    signal(signal_number, SIG_DFL);
    raise(signal_number);
  }
}

void bcd_guard_arm(const uint8_t *rescue, size_t count) {
  if (atomic_load(&armed)) return;
  settings_known = tcgetattr(0, &settings) == 0;
  rescue_count = count < sizeof rescue_bytes ? count : sizeof rescue_bytes;
  memcpy(rescue_bytes, rescue, rescue_count);

  stack_t stack = {.ss_sp = alternate_stack, .ss_size = sizeof alternate_stack};
  sigaltstack(&stack, NULL);
  struct sigaction action = {0};
  action.sa_sigaction = on_fatal;
  action.sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER;
  sigemptyset(&action.sa_mask);
  for (size_t index = 0; index < FATAL_COUNT; index++)
    sigaction(fatal[index], &action, &previous[fatal[index]]);
  if (!exit_registered) exit_registered = atexit(restore) == 0;
  hold_error();
  atomic_store(&armed, 1);
}

void bcd_guard_disarm(void) {
  if (!atomic_exchange(&armed, 0)) return;
  for (size_t index = 0; index < FATAL_COUNT; index++)
    sigaction(fatal[index], &previous[fatal[index]], NULL);
  release_error();
}
