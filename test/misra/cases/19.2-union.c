#include <stdint.h>
union u { int a; float b; }; /* expect: 19.2 */
struct s { int kind; union { int i; char c; } v; }; /* expect: 19.2 */
typedef union { uint8_t b[4]; uint32_t w; } word_t; /* expect: 19.2 */
word_t w;
struct plain { int a; };
struct anon
{
  int k;
  union /* expect: 19.2 */
  {
    int x;
    short y;
  };
};
void f(void) { union l { int a; } x; x.a = 1; (void)x; } /* expect: 19.2 */
extern union fwd *p; /* expect: 19.2 */
