#ifndef A3_H                   /* expect: D4.10 */
int a3;
#endif
