#ifndef BCDISO_CSODIUM_SHIM_H
#define BCDISO_CSODIUM_SHIM_H
#if !__has_include(<sodium.h>)
#error "libsodium is missing: apt-get install libsodium-dev"
#endif
#include <sodium.h>
#endif
