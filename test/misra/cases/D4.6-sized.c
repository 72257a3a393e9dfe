#include <stdint.h>
typedef int my_int;           /* expect: D4.6 */
typedef int sint_32;
typedef unsigned char uint8;
typedef unsigned int u32_t;
int a;                        /* expect: D4.6 */
unsigned b;                   /* expect: D4.6 */
long c;                       /* expect: D4.6 */
short d;                      /* expect: D4.6 */
float e;                      /* expect: D4.6 */
double g;                     /* expect: D4.6 */
char h;
signed char i;                /* expect: D4.6 */
int32_t k;
_Bool l;
int f(int x)                  /* expect: D4.6 */
{ return (int)x; }            /* expect: D4.6 */
int main(int argc, char *argv[])
{
  for (int q = 0; q < 3; q++) { } /* expect: D4.6 */
  return 0;
}
struct bf { unsigned int m : 3; int n; }; /* expect: D4.6 */
typedef float float32_t;
typedef double float64_t;
long long ll;                 /* expect: D4.6 */
void v(void);
typedef enum { X } en;
