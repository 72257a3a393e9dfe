#include <stdint.h>
uint16_t code[] = { 109, 100, 052, 071, 0, 00, 0x10, 10u };  /* expect: 7.1 */
int a = 0;
int b = 010;                           /* expect: 7.1 */
int c = 0u;
long d = 0777L;                        /* expect: 7.1 */
int e = '\012';
const char *f = "\101";
#define MODE 0644                      /* expect: 7.1 */
int g = MODE;
#define UNUSED_OCT 0755                /* expect: 7.1 */
double h = 01.5;
double i = 012e1;
int j = 0xF07;
int k = 08u > 0 ? 1 : 2;
int l(int m) { return m & 07; }        /* expect: 7.1 */
#if 010 == 8                           /* expect: 7.1 */
#endif
int m = 00;                            /* expect: 7.1 */
