#ifndef BCDISO_CLINUX_H
#define BCDISO_CLINUX_H
#endif
