#define _GNU_SOURCE
#include "CLinux.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

/* Signals and wake-ups */

static int pipe_ends[2] = {-1, -1};
static _Atomic uint64_t pending;
static volatile sig_atomic_t outside_now;
static volatile sig_atomic_t continued;

/* Flags hold what happened, so a full pipe loses nothing; the byte only wakes. */
static void note(int bit) {
  int kept = errno;
  atomic_fetch_or(&pending, (uint64_t)1 << bit);
  if (pipe_ends[1] >= 0) {
    ssize_t ignored = write(pipe_ends[1], "", 1);
    (void)ignored;
  }
  errno = kept;
}

static void on_signal(int signal) {
  if (signal == SIGCONT) continued = 1;
  if (outside_now && signal == SIGINT) return;
  if (outside_now && signal == SIGTSTP) {
    kill(getpid(), SIGSTOP);
    return;
  }
  note(signal);
}

static void on_nothing(int signal) { (void)signal; }

int bcd_wakeups_open(void) {
  if (pipe_ends[0] < 0 && pipe2(pipe_ends, O_NONBLOCK | O_CLOEXEC) < 0) return -1;
  return pipe_ends[0];
}

void bcd_wake(void) {
  /* A wake-up that nobody has taken yet is enough for both. */
  if (atomic_load(&pending) & 1) return;
  note(0);
}

uint64_t bcd_wakeups_take(void) {
  char bytes[64];
  while (pipe_ends[0] >= 0 && read(pipe_ends[0], bytes, sizeof bytes) > 0) continue;
  return atomic_exchange(&pending, 0);
}

static int handle(int signal, void (*handler)(int), int flags) {
  struct sigaction action = {0};
  if (signal < 1 || signal > 63) return -1;
  action.sa_handler = handler;
  action.sa_flags = flags;
  sigemptyset(&action.sa_mask);
  return sigaction(signal, &action, NULL);
}

/* SA_RESTART: a save in progress must not fail for a resized window; poll(2) ignores the flag. */
int bcd_catch(int signal) { return handle(signal, on_signal, SA_RESTART); }

int bcd_disregard(int signal) { return handle(signal, on_nothing, SA_RESTART); }

void bcd_signals_outside(int outside) { outside_now = outside; }

void bcd_stop_group(void) {
  struct sigaction ours;
  sigaction(SIGTSTP, NULL, &ours);
  signal(SIGTSTP, SIG_DFL);
  continued = 0;
  kill(0, SIGTSTP);
  /* With more than one thread kill may return before the stop; in an orphaned group, which
     nobody could wake again, it never comes. */
  struct timespec pause = {0, 5 * 1000 * 1000};
  for (int round = 0; round < 20 && !continued; round++) nanosleep(&pause, NULL);
  sigaction(SIGTSTP, &ours, NULL);
  /* Our caller knows that it runs again; only a stop behind our back is news. */
  atomic_fetch_and(&pending, ~((uint64_t)1 << SIGCONT));
}

/* The terminal's driver */

int bcd_window_size(int descriptor, int *columns, int *rows) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) < 0) return -1;
  if (size.ws_col == 0 || size.ws_row == 0) return -1;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return 0;
}

int bcd_set_window_size(int descriptor, int columns, int rows) {
  struct winsize size = {.ws_col = (unsigned short)columns, .ws_row = (unsigned short)rows};
  return ioctl(descriptor, TIOCSWINSZ, &size);
}

int bcd_erase_byte(int descriptor) {
  struct termios settings;
  if (tcgetattr(descriptor, &settings) < 0) return -1;
  return settings.c_cc[VERASE] == _POSIX_VDISABLE ? -1 : settings.c_cc[VERASE];
}

/* Programs on a terminal of their own */

static int open_master(int columns, int rows, char *name, size_t length) {
  /* Not openpty: its descriptors would leak into children that other threads start meanwhile. */
  int master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (master < 0) return -1;
  if (grantpt(master) == 0 && unlockpt(master) == 0 && ptsname_r(master, name, length) == 0 &&
      bcd_set_window_size(master, columns, rows) == 0)
    return master;
  close(master);
  return -1;
}

pid_t bcd_spawn_on_terminal(const char *path, char *const arguments[], char *const environment[],
                            int columns, int rows, int *master) {
  char name[128];
  *master = open_master(columns, rows, name, sizeof name);
  if (*master < 0) return -1;

  sigset_t all, none;
  sigfillset(&all);
  sigemptyset(&none);
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setflags(
      &attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
  /* The first terminal a session leader opens becomes its controlling one. */
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0);
  posix_spawn_file_actions_adddup2(&actions, 0, 1);
  posix_spawn_file_actions_adddup2(&actions, 0, 2);

  pid_t child = -1;
  int failure = posix_spawn(&child, path, &actions, &attributes, arguments, environment);
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  if (failure == 0) return child;
  close(*master);
  *master = -1;
  errno = failure;
  return -1;
}

int bcd_child_ended(pid_t child, int *code) {
  int status = 0;
  pid_t found = waitpid(child, &status, WNOHANG);
  if (found <= 0) return found;
  if (WIFSIGNALED(status)) {
    *code = WTERMSIG(status);
    return 2;
  }
  *code = WEXITSTATUS(status);
  return 1;
}
