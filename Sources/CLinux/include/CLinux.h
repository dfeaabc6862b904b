#ifndef BCDISO_CLINUX_H
#define BCDISO_CLINUX_H
#include "terminal.h"
#include "files.h"
#endif
