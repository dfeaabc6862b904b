#ifndef BCDISO_CEXPAT_SHIM_H
#define BCDISO_CEXPAT_SHIM_H
#if !__has_include(<expat.h>)
#error "libexpat is missing: apt-get install libexpat1-dev"
#endif
#include <expat.h>
#include <string.h>

/// The part of a name behind the last mark between a namespace and a name.
static inline const XML_Char *bcdiso_local_name(const XML_Char *name, char mark) {
  const XML_Char *last = strrchr(name, mark);
  return last ? last + 1 : name;
}
#endif
