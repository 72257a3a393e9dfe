static int a; static int a;
static void f(void);
static void g(void);
void g(void) { }                 /* expect: 8.8 */
static void f(void) { g(); }
extern void g(void);             /* expect: 8.8 */
void h(void)
{
  extern int a;                  /* expect: 8.8 */
  static int l = 1;
  (void)l; f();
}
static const int k = 1;
extern const int k;              /* expect: 8.8 */
int free_fn(void);
int free_fn(void) { return k; }
