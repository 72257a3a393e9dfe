#ifndef GOOD_H                         /* expect: D4.10 */
#define GOOD_H
int r(void);
#endif
