#include <stdint.h>
typedef signed char my_int8_t;
typedef unsigned short uint16;
typedef float f32_t; 
typedef struct { int x; } st_t; /* expect: D4.6 */
enum e { A };
int16_t ok(uint8_t a);
int bad(void); /* expect: D4.6 */
void bad2(int a, /* expect: D4.6 */
          uint8_t b,
          unsigned c); /* expect: D4.6 */
static const unsigned char tab[2] = { 1, 2 }; /* expect: D4.6 */
void fn(void)
{
    long v = (long)3; /* expect: D4.6 */
    uint32_t u = (unsigned int)v; /* expect: D4.6 */
    for (int i = 0; i < 3; i++) { } /* expect: D4.6 */
    void *p = (void *)0;
    (void)sizeof(double); /* expect: D4.6 */
    char *s = "x";
    long long *ll = (long long *)p; /* expect: D4.6 */
    _Bool b = 1;
    int (*fp)(void) = bad; /* expect: D4.6 */
}
int main(int argc, char **argv) { return argc; }
