#ifndef A_H /* expect: D4.10 */
#define A_H
int i(void);
#endif
