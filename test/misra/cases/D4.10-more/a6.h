#define A6_H                   /* expect: D4.10 */
#ifndef A6_H
int a6;
#endif
