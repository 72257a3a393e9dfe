#include <stdint.h>
#define Sum(x, y) ((x) + (y))
int16_t Sum;                           /* expect: 5.5 */
#define Total 3
#define LIMIT 10
int16_t limit;
#define width height
struct box { int LIMIT2; int depth; };   /* expect: 5.5 */
#define depth 3
static int hidden_name(int a) { return a; }   /* expect: 5.5 */
#define hidden_name(a) ((a) + 1)
void f(void)
{
    int later = 0;                     /* expect: 5.5 */
    (void)later;
}
#define later 1
#define PARAM(index) (index)
int index;
enum { ENUM_V };
typedef int word_t;
#define word_t2 int
#undef Total
#define read_reg read_reg_impl
int read_reg_impl(void);
