/* std: c99 */
#define Sum(x, y) ((x) + (y))
short Sum; /* expect: 5.5 */
#define Total(x, y) ((x) + (y))
short Sum2;
int Value;  /* expect: 5.5 */
#define Value 3
struct st { int Total; }; /* expect: 5.5 */
#define LIMIT 4
void f(int LIMIT2);
enum { Sum3 };
#define Sum4 0
int a = Sum4;
#define foo foo_impl
void bar(void) { int Total = 0; } /* expect: 5.5 */
typedef int later_t; /* expect: 5.5 */
#define later_t long
void fun(void); /* expect: 5.5 */
#define fun() fun()
