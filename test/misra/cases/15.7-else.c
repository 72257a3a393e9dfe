extern void g(void);
void f(int a, int b, int c)
{
  if (a) { g(); }
  if (a) { g(); } else { g(); }
  if (a) { g(); } else if (b) { g(); } /* expect: 15.7 */
  if (a) { g(); } else if (b) { g(); } else { g(); }
  if (a) { g(); }
  else if (b) { g(); } /* expect: 15.7 */
  if (a) { g(); }
  else if (b) { g(); }
  else if (c) { g(); } /* expect: 15.7 */
  if (a) { g(); }
  else if (b) { g(); }
  else { ; } /* expect: 15.7 */
  if (a) { g(); }
  else if (b) { g(); }
  else { /* nothing to do */ }
  if (a) { g(); }
  else if (b) { g(); }
  else
  {
    ;  /* nothing */
  }
  if (a) { g(); }
  else if (b) { g(); }
  else { } /* expect: 15.7 */
  if (a) { g(); }
  else { if (b) { g(); } }
}
