typedef void (*cb_t)(void);
static void a(void) { }
static int b(int x) { return x; }
extern void reg(cb_t c);
extern void run(void (*c)(void));
static cb_t tab[] = { a, &a }; /* expect: 17.12 */
static const struct { cb_t c; int (*d)(int); } st = { .c = a, .d = &b }; /* expect: 17.12 */
#define REG(f) reg(f)
#define CALLF(f) f()
cb_t give(int x)
{
  cb_t c;
  a();
  (a)();
  reg(a); /* expect: 17.12 */
  reg(&a);
  run(a); /* expect: 17.12 */
  REG(a); /* expect: 17.12 */
  REG(&a);
  CALLF(a);
  c = a; /* expect: 17.12 */
  if (c == a) { c(); } /* expect: 17.12 */
  x = b(b(1));
  c = (x > 1) ? a : &a; /* expect: 17.12 */
  (void)sizeof(&a);
  (void)tab; (void)st;
  return a; /* expect: 17.12 */
}
