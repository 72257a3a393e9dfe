extern int puts(const char *s);
#define ONE(x) puts(x)
#define MANY(...) many(__VA_ARGS__)
extern void many(int a, ...);
void f(void)
{
  (void)ONE("a"
#pragma x /* expect: 20.6 */
  );
  MANY(1,
#undef Q /* expect: 20.6 */
       2,
       3);
  many(1,
#ifdef A
       2,
#endif
       3);
  (void)ONE("#define");
}
