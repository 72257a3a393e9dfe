#include <stdint.h>
#define MODE 0644 /* expect: 7.1 */
#define ZERO 0
int a = 0;
int b = 00; /* expect: 7.1 */
int c = 052; /* expect: 7.1 */
int d = 0x52;
int e = '\052';
int f = 0U;
unsigned g = 07U; /* expect: 7.1 */
double h = 01.5;
double i = 0.5;
double j = 0e3;
int k[] = { 1, 010, 2 }; /* expect: 7.1 */
int l = 0b101;
void fn(int x) { switch (x) { case 012: break; default: break; } } /* expect: 7.1 */
int m = MODE;
long n = 0L;
unsigned long o = 0000ul; /* expect: 7.1 */
struct { int x : 07; } bf; /* expect: 7.1 */
#if 010 == 8 /* expect: 7.1 */
#endif
