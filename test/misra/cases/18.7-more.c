#include <stdint.h>
typedef uint8_t bytes_t[];
struct a { int n; uint8_t d[]; }; /* expect: 18.7 */
struct b { int n; bytes_t d; }; /* expect: 18.7 */
struct c { int n; struct a in; };
struct d { int n; uint8_t d[1]; };
typedef struct { int n; struct { int k; } arr[]; } e_t; /* expect: 18.7 */
struct g
{
  int n;
  const char *const list[]; /* expect: 18.7 */
};
extern uint8_t ext[];
static const uint8_t init[] = { 1, 2 };
