extern int g(int x);
#define LOOP while (1)
#define DO_IT(x) if (x) g(x)
#define SAFE(x) do { g(x); } while (0)
void f(int a, int b)
{
  if (a) g(a); /* expect: 15.6 */
  if (a) /* expect: 15.6 */
    g(a);
  if (a) { g(a); }
  if (a) { g(a); } else g(b); /* expect: 15.6 */
  if (a) { g(a); }
  else /* expect: 15.6 */
    g(b);
  if (a) { g(1); } else if (b) { g(2); } else { g(3); }
  while (a) a--; /* expect: 15.6 */
  while (a--) ; /* expect: 15.6 */
  while (a--) /* expect: 15.6 */
    ;
  while (a) { a--; }
  do a--; while (a); /* expect: 15.6 */
  do { a--; } while (a);
  for (;;) break; /* expect: 15.6 */
  for (a = 0; a < b; a++) /* expect: 15.6 */
    g(a);
  for (a = 0; a < b; a++) { g(a); }
  switch (a) { default: break; }
  switch (a) default: break; /* expect: 15.6 */
  if (a) /* expect: 15.6 */
    if (b) { g(1); }
  if (a) {
    for (;;) { break; }
  }
  for (a = 0; a < b; a++) /* expect: 15.6 */
    for (int k = 0; k < b; k++)
    {
      g(k);
    }
  if (a) { g(1); }
  else { if (b) { g(2); } }
  while (a) /* expect: 15.6 */
    switch (b) { default: a--; break; }
  SAFE(a);
  if (a) /* expect: 15.6 */
    SAFE(b);
}
