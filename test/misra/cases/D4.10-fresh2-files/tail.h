#ifndef TAIL_H                         /* expect: D4.10 */
#define TAIL_H
int t1(void);
#endif
int t2(void);
