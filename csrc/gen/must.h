/* must.h: what a trainer cannot do without, memory and files: the program ends, saying why, where there is none */
#ifndef WR_MUST_H
#define WR_MUST_H

#include <stddef.h>
#include <stdio.h>

/* Room for n things of a size and one more, all zero; the caller's to free. */
void *wr_must_have (size_t n, size_t size);

/* The bytes of a file and 16 zeros behind them; the caller's to free. */
char *wr_must_read (const char *path, size_t *n);

/* The same; NULL when the file cannot be read. */
char *wr_may_read (const char *path, size_t *n);

/* folder/name, to be read line by line. */
FILE *wr_must_open (const char *folder, const char *name);

#endif
