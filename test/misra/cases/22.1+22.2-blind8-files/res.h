#ifndef RES_H
#define RES_H
#include <stdio.h>
#include <stdlib.h>
struct box { char *text; FILE *log; };
struct box *box_new(void);
void box_free(struct box *b);
FILE *open_log(const char *name);
void close_log(FILE *f);
char *dup_text(const char *s);
int only_reads(const char *s);
extern char *g_keep;
#endif
