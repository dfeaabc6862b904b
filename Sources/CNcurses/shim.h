#ifndef BCDISO_CNCURSES_SHIM_H
#define BCDISO_CNCURSES_SHIM_H
#if !__has_include(<curses.h>)
#error "ncurses is missing: apt-get install libncurses-dev"
#endif
#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#include <locale.h>
#include <wchar.h>
#include <curses.h>
#include <term.h>

/* <wchar.h> belongs to Swift's own module, which hides this one. */
extern int wcwidth(wchar_t character);

static inline int bcd_letter_width(wchar_t character) { return wcwidth(character); }

/* Swift 6 imports no mutable globals and no macros with casts. */
static inline WINDOW *bcd_standard_screen(void) { return stdscr; }
static inline WINDOW *bcd_current_screen(void) { return curscr; }
static inline int bcd_colour_count(void) { return has_colors() ? COLORS : 0; }

static const attr_t bcd_bold = A_BOLD;
static const attr_t bcd_dim = A_DIM;
static const attr_t bcd_underline = A_UNDERLINE;
static const attr_t bcd_reverse = A_REVERSE;
static const attr_t bcd_italic = A_ITALIC;

/* setcchar truncates the pair to a short unless it comes through the last argument. */
static inline int bcd_set_cell(cchar_t *cell, const wchar_t *text, attr_t attributes, int pair) {
  return setcchar(cell, text, attributes, 0, &pair);
}

/* A cell read back, for tests of the drawing: text holds CCHARW_MAX + 1. */
static inline int bcd_get_cell(
    WINDOW *window, int row, int column, wchar_t *text, attr_t *attributes, int *pair) {
  cchar_t cell;
  short narrow = 0;
  if (mvwin_wch(window, row, column, &cell) == ERR) return ERR;
  return getcchar(&cell, text, attributes, &narrow, pair);
}

/* The capability `name` of the terminal set up, or NULL when it has none. */
static inline const char *bcd_capability(const char *name) {
  const char *text = tigetstr(name);
  return text == (const char *)-1 ? NULL : text;
}
#endif
