#include <stdio.h>
#include <stdlib.h>
#include <stdbool.h>
#include <stdint.h>
#undef true                        /* expect: 1.5 */
#define false 0                    /* expect: 1.5 */
void f1();                         /* expect: 1.5 */
void (*f2)();                      /* expect: 1.5 */
int f3(a) int a; { return a; }     /* expect: 1.5 */
typedef int f4();                  /* expect: 1.5 */
struct s { int (*m)(); };          /* expect: 1.5 */
const extern int f6;               /* expect: 1.5 */
void f7(void (*cb)());             /* expect: 1.5 */
inline static int f8(void) { return 0; }
volatile static int f9;            /* expect: 1.5 */
void f10(void) { char b[3]; (void)gets(b); } /* expect: 1.5 */
