#ifndef H_H
#define H_H
extern int in_header;
extern void fn_header(void);
#endif
