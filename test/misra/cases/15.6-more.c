extern void g(int x);
#define IF(x) if (x)
void f(int a, int b)
{
  if (a) ; /* expect: 15.6 */
  if (a) { } else ; /* expect: 15.6 */
  if (a) { g(1); } else if (b) g(2); /* expect: 15.6 */
  if (a) { g(1); } else if (b) { g(2); } else g(3); /* expect: 15.6 */
  for (;;) { g(1); }
  for (;;) ; /* expect: 15.6 */
  do g(1); while (a); /* expect: 15.6 */
  while (a) { if (b) g(1); } /* expect: 15.6 */
  while (a) if (b) { g(1); } /* expect: 15.6 */
  IF(a) g(1); /* expect: 15.6 */
  IF(a) { g(1); }
  switch (a) { case 1: if (b) g(1); break; default: break; } /* expect: 15.6 */
  if (a) { g(1); } else { if (b) { g(2); } }
  if (a) return; /* expect: 15.6 */
  label: if (b) goto label; /* expect: 15.6 */
  if (a) { g(1); } else
  if (b) { g(2); }
  for (a = 0; a < 3; a++) { while (b) b--; } /* expect: 15.6 */
}
