#include <stdint.h>
extern void f1(signed int);
void f1(int);
extern int16_t f2(int16_t num, int16_t den);
extern int16_t f2(int16_t den, int16_t num);   /* expect: 8.3 */
typedef uint16_t width_t;
typedef uint16_t height_t;
typedef uint32_t area_t;
extern area_t area(width_t w, height_t h);
area_t area(width_t w, width_t h)              /* expect: 8.3 */
{ return (area_t)w * h; }
extern int f3(int a);
int f3(int b) { return b; }                    /* expect: 8.3 */
extern int f4(int);
int f4(int b) { return b; }
extern void f5(const int x);
void f5(int x) { (void)x; }                    /* expect: 8.3 */
extern width_t g1;
height_t g1 = 1;                               /* expect: 8.3 */
extern width_t g2;
uint16_t g2 = 1;                               /* expect: 8.3 */
extern int g3;
signed int g3 = 1;
extern const int g4;
int const g4 = 1;
unsigned g5;
extern unsigned int g5;
