#ifndef A5_H                   /* expect: D4.10 */
#define A5_H
#else
#error again
#endif
