#include <stdint.h>
typedef int16_t width_t;
typedef int16_t height_t;
typedef int16_t area_t;
extern void f(signed int a);
void f(signed int a) { (void)a; }
extern void f2(signed int);
void f2(int a) { (void)a; }
extern area_t area(width_t w, height_t h);
area_t area(width_t h, width_t w) { return (area_t)(w + h); }   /* expect: 8.3 */
extern int32_t divide(int32_t num, int32_t den);
int32_t divide(int32_t den, int32_t num) { return num / den; }   /* expect: 8.3 */
extern int ok(int a, int b);
int ok(int a, int b) { return a + b; }
extern int nameless(int, int b);
int nameless(int a, int c) { return a + c; }    /* expect: 8.3 */
extern width_t v1;
int16_t v1 = 3;                        /* expect: 8.3 */
extern int16_t v2;
int16_t v2 = 3;
extern void q(const int a);
void q(int a) { (void)a; }             /* expect: 8.3 */
extern void r(int *p);
void r(int p[]) { (void)p; }
extern unsigned int u1;
unsigned u1 = 1;
extern void s(const uint8_t *buf, uint32_t len);
void s(const uint8_t *buffer, uint32_t len) { (void)buffer; (void)len; }  /* expect: 8.3 */
extern void t(width_t w);
void t(int16_t w) { (void)w; }         /* expect: 8.3 */
