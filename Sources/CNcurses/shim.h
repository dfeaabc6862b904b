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
#endif
