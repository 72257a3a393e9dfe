#define M(A) printf(#A)
#define F(a, b) ((a) + (b))
extern int printf(const char *f, ...);
void f(void)
{
  M(
#ifdef SW /* expect: 20.6 */
    "Message 1"
#else /* expect: 20.6 */
    "Message 2"
#endif /* expect: 20.6 */
  );
  int x = F(1,
#define TWO 2 /* expect: 20.6 */
    TWO);
  x = F(1, 2 /* # */);
  M(#hash);
  printf("a"
#if 1
         "b"
#endif
  );
  x = F
    (1,
     2);
#if 1
  x = F(1, 2);
#endif
}
