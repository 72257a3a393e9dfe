#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
typedef unsigned char u8;
typedef int int32;
typedef unsigned long my_size;          /* expect: D4.6 */
typedef float real_t;                   /* expect: D4.6 */
typedef uint32_t speed_t;
typedef struct { int x; uint8_t y; } st; /* expect: D4.6 */
static const unsigned int lim = 3;      /* expect: D4.6 */
extern long ext[3];                     /* expect: D4.6 */
short *ps;                              /* expect: D4.6 */
const char *s;
char c;
wchar_t w;
void f(unsigned long a, uint8_t b);     /* expect: D4.6 */
double g(void);                         /* expect: D4.6 */
int32_t h(int32_t q)
{
  unsigned u = (unsigned)q;             /* expect: D4.6 */
  size_t z = sizeof(int);               /* expect: D4.6 */
  long double ld = 1.0L;                /* expect: D4.6 */
  signed char sc = 1;                   /* expect: D4.6 */
  (void)u; (void)z; (void)ld; (void)sc;
  return (int32_t)q;
}
struct bits { unsigned int a : 1; signed int b : 2; };
int main(void) { return 0; }
enum e { A };
_Complex double cx;                     /* expect: D4.6 */
bool bb;
