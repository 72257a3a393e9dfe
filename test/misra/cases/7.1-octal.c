#define MODE 0644 /* expect: 7.1 */
#define ZERO 0
#define UNUSED_OCT 017 /* expect: 7.1 */
extern int open_file(int mode);
int f(int a)
{
  int n = 052;          /* expect: 7.1 */
  int z = 0;
  int zz = 00;          /* expect: 7.1 */
  unsigned u = 010u;    /* expect: 7.1 */
  long l = 0L + 0x10L;
  double d = 01.5;
  double e = 0e5 + 00.5 + 09e1;
  char c = '\012';
  const char *s = "012";
  switch (a)
  {
    case 011:           /* expect: 7.1 */
      n = 1;
      break;
    default:
      break;
  }
  if (a == 07) { n = 2; } /* expect: 7.1 */
  z += open_file(MODE) + ZERO;
#if 010 == 8            /* expect: 7.1 */
  z++;
#endif
  return n + z + zz + (int)u + (int)l + (int)d + c;
}
