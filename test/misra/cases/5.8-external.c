int count;
void foo(void)
{
  int count;                   /* expect: 5.8 */
  int index;
}
static int index2;
void bar(int foo)              /* expect: 5.8 */
{
  static int q;
}
struct s { int count; };       /* expect: 5.8 */
typedef struct { int member; } t;
extern int count;
