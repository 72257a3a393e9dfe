int before;                            /* expect: D4.10 */
#ifndef LATE_H
#define LATE_H
int l(void);
#endif
