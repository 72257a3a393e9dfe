typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
static int m1[2][2] =
{
  1, 2,
  3, 4
};
static int m2[3][2] =                            /* expect: 9.3 */
{
  { 1, 2 },
  { 3, 4 }
};
static int m3[2][2] =
{
  { 1, 2 },
  { 3 }                                          /* expect: 9.3 */
};
static const struct { int a; int b[2]; } m4 =
{
  1,
  { 2 }                                          /* expect: 9.3 */
};
static int m5[] =                                /* expect: 9.5 */
{
  [0] = 1,
  [3] = 2
};
static int m6[3] =
{
  [0] = 1,
  [1] = 2,
  [0] = 3                                        /* expect: 9.4 */
};
extern void call(u8 a, u8 b, char *text,
                 int (*f)(int));                 /* expect: 8.2 */
extern int many(int,                             /* expect: 8.2 */
                int b);
u32 layout(u16 a, u16 b, u32 w, int s, u8 *p,    /* expect: 8.13 */
           u32 *q)
{
  u32 r = w +
          a * b;                                 /* expect: 12.1 */
  r = (u32)                                      /* expect: 2.2 10.8 */
      (a + b);
  r = a                                          /* expect: 10.6 */
      + b;
  if ((w > 3u)
      && (r == s))                               /* expect: 10.4 */
  {
    call(p[0],
         w,                                      /* expect: 10.3 */
         "text",                                 /* expect: 7.4 */
         0);
  }
  r = (w > 1u) ?
      *(u16 *)q :                                /* expect: 11.3 */
      b;
  s                                              /* expect: 2.2 */
    + 1;
  return r;
  r = 2u;                                        /* expect: 2.1 */
  while (r > 0u)
  {
    r--;
  }
}
static u8 narrow(u32 w)
{
  return
    w;                                           /* expect: 10.3 */
}
u8 *drop(const u8 *c)
{
  u8 *d =
    (u8 *)c;                                     /* expect: 11.8 */
  call(narrow(1u), 0, (char *)d, 0);
  return d;
}
u32 logic(u32 a, u32 b, u32 c)
{
  return (a > b) ||                              /* expect: 10.3 */
         (b > c) &&                              /* expect: 12.1 */
         (c > a);
}
