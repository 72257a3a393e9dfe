#ifndef MISMATCH_H                     /* expect: D4.10 */
#define MISMATCHED_H
int m(void);
#endif
