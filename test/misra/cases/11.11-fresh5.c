#include "suite.h"
void f(u8 *p, const u8 *q, void (*fp)(void), bool b)
{
  if (p) { use_u8(1u); }               /* expect: 11.11 */
  if (!p) { use_u8(1u); }              /* expect: 11.11 */
  if (p != NULL) { use_u8(1u); }
  while (p) { p++; }                   /* expect: 11.11 */
  if (p && b) { use_u8(1u); }          /* expect: 11.11 */
  if (b || q) { use_u8(1u); }          /* expect: 11.11 */
  use_u8(p ? 1u : 2u);                 /* expect: 11.11 */
  for (; q; q++) { use_u8(*q); }       /* expect: 11.11 */
  if (fp) { fp(); }                    /* expect: 11.11 */
  do { p++; } while (p);               /* expect: 11.11 */
  bool r = p;                          /* expect: 11.11 */
  if (b) { use_bool(r); }
  if (*p) { use_u8(1u); }
}
