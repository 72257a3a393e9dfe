#include <stdbool.h>
#include <stdint.h>
extern bool b(void);
enum e { E0, E1 };
struct s { bool m; unsigned bit : 1; };
void f(int x, int y, bool p, enum e en, struct s *ps, uint8_t u)
{
  switch (x == 0) { case 0: break; default: break; } /* expect: 16.7 */
  switch (p) { case false: break; default: break; } /* expect: 16.7 */
  switch (b()) { case 0: break; default: break; } /* expect: 16.7 */
  switch (!x) { case 0: break; default: break; } /* expect: 16.7 */
  switch (x && y) { case 0: break; default: break; } /* expect: 16.7 */
  switch (ps->m) { case 0: break; default: break; } /* expect: 16.7 */
  switch (ps->bit) { case 0: break; default: break; }
  switch (x) { case 0: break; default: break; }
  switch (en) { case E0: break; default: break; }
  switch ((bool)x) { case 0: break; default: break; } /* expect: 16.7 */
  switch ((int)p) { case 0: break; default: break; }
  switch (u & 1u) { case 0: break; default: break; }
  switch (p ? true : false) { case 0: break; default: break; } /* expect: 16.7 */
  switch (p ? 1 : 2) { case 0: break; default: break; }
  switch ((x, p)) { case 0: break; default: break; } /* expect: 16.7 */
}
