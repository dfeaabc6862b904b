#ifndef BCDISO_TERMINAL_H
#define BCDISO_TERMINAL_H
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/* Signals and wake-ups: one pipe a process, read by one poll(2). */

/* Opens the pipe once; returns the end to poll, or -1 with errno. */
int bcd_wakeups_open(void);
/* Wakes the poll. Any thread and any signal handler may call it. */
void bcd_wake(void);
/* Empties the pipe; bit n is set for signal n (1 to 63), bit 0 for bcd_wake. */
uint64_t bcd_wakeups_take(void);
/* Has a signal (1 to 63) reported through the pipe. Programs started later get the default back. */
int bcd_catch(int signal);
/* Makes a signal do nothing here, without handing that on to programs started later. */
int bcd_disregard(int signal);
/* While another program owns the terminal, SIGINT is its business and SIGTSTP stops us with it. */
void bcd_signals_outside(int outside);
/* Stops the process group as Ctrl-Z does; returns once it runs again. */
void bcd_stop_group(void);

/* The terminal's driver. */

/* Size of the terminal behind a descriptor; 0, or -1 where it has none. */
int bcd_window_size(int descriptor, int *columns, int *rows);
/* Sets the size of a terminal; those in it get SIGWINCH. */
int bcd_set_window_size(int descriptor, int columns, int rows);
/* The byte the Backspace key sends by the driver's settings, or -1. */
int bcd_erase_byte(int descriptor);

/* Crash guard: whatever ends the process, the terminal is handed back as it was found. */

/* Remembers the settings of the terminal on descriptor 0 and catches the fatal signals.
   rescue (at most 256 bytes) is written to descriptor 1 by the handler. Standard error, when it is
   a terminal, is kept back until the screen is given up. */
void bcd_guard_arm(const uint8_t *rescue, size_t count);
/* Gives the signals and standard error back; the terminal is not touched. */
void bcd_guard_disarm(void);

/* Programs on a terminal of their own, for tests. */

/* Starts a program as leader of a new session whose terminal is a new pty.
   Returns its process id and the master, or -1 with errno. */
pid_t bcd_spawn_on_terminal(const char *path, char *const arguments[], char *const environment[],
                            int columns, int rows, int *master);
/* Looks whether a child ended: 0 it runs, 1 it left with *code, 2 signal *code killed it, -1 none. */
int bcd_child_ended(pid_t child, int *code);
#endif
