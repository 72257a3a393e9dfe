#define ELSE else
extern void g(int x);
int f(int a)
{
  if (a == 1) { g(1); }
  else if (a == 2) { g(2); }
  else if (a == 3) { g(3); } /* expect: 15.7 */
  if (a == 1) { g(1); }
  else if (a == 2) { g(2); }
  else
  {
    /* handled elsewhere */
  }
  if (a == 1)
  {
    if (a == 2) { g(1); } else if (a == 3) { g(2); } /* expect: 15.7 */
  }
  else
  {
    if (a == 4) { g(3); }
  }
  if (a == 1) { g(1); }
  else
    if (a == 2) { g(2); } /* expect: 15.7 */
  if (a == 1) { g(1); } ELSE if (a == 2) { g(2); } ELSE { g(3); }
  if (a) { return 1; } else if (a > 3) { return 2; } else { return 3; }
}
