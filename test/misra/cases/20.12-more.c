#define VALUE 3
#define SHOW(x) print(#x, x) /* expect: 20.12 */
#define SHOW_ONLY(x) print(#x, 0)
#define MAKE(n) int v_##n = n /* expect: 20.12 */
#define JOIN(a, b) a##b
#define LOG(lvl, msg) log_##lvl(msg)
#define QUOTE(x) #x
#define EXPAND(x) QUOTE(x)
#define PAIR(x, y) print(#x, (y))
#define NESTED(x) print(#x, VALUE + (x)) /* expect: 20.12 */
#define FN(x) ((x) + 1)
#define CALLIT(x) print(#x, (x)) /* expect: 20.12 */
#define NOMACRO(x) print(#x, (x))
extern void print(const char *s, int v);
extern void log_err(const char *s);
void f(int n)
{
  SHOW(VALUE);
  SHOW_ONLY(VALUE);
  MAKE(VALUE);
  LOG(err, "a");
  print(EXPAND(VALUE), n);
  PAIR(n, VALUE);
  NESTED(VALUE);
  CALLIT(FN(2));
  NOMACRO(n);
}
