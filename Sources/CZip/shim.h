#ifndef BCDISO_CZIP_SHIM_H
#define BCDISO_CZIP_SHIM_H
#if !__has_include(<zip.h>)
#error "libzip is missing: apt-get install libzip-dev"
#endif
#include <zip.h>
#endif
