#ifndef B_H
#define B_H
#include <stdbool.h>
extern int b;
#include <limits.h> /* expect: 20.1 */
#endif
