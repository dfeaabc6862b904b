#ifndef BCDISO_FILES_H
#define BCDISO_FILES_H
#endif
