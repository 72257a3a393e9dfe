#include <stdint.h>
#include <stdlib.h>
struct s
{
  uint16_t len;
  uint32_t data[]; /* expect: 18.7 */
};
struct zero { int n; int data[0]; };
struct one { int n; int data[1]; };
struct outer { int a; struct s in; };
union u { struct { int n; char text[]; } v; int w; }; /* expect: 18.7 */
typedef struct { int n; const char *names[]; } list_t; /* expect: 18.7 */
struct two { int n; int m[][3]; }; /* expect: 18.7 */
extern int open[];
void f(int a[]);
struct ptr { int (*p)[]; };
