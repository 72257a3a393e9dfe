struct reply { int code; union { int i; float f; } u; };
int member(void)
{
  struct reply r;
  r.u.i = 1;
  return r.code; /* known-miss: 9.1 */
}
int other(void)
{
  struct reply r;
  r.code = 1;
  r.u.f = 1.0f;
  return r.code + r.u.i;
}
