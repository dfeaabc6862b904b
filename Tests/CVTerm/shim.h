#ifndef BCDISO_CVTERM_SHIM_H
#define BCDISO_CVTERM_SHIM_H
#if !__has_include(<vterm.h>)
#error "libvterm is missing: apt-get install libvterm-dev"
#endif
#include <vterm.h>
#endif
