#ifndef A1_H                   /* expect: D4.10 */
#define A1_H 1
int a1;
#endif
#define AFTER 1
