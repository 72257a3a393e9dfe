#include <stdbool.h>
#include <stdint.h>
#include <stdnoreturn.h>

struct s
{
  int32_t v;
};

enum e { A, B };

noreturn void fatal(void);
extern bool more(void);

static void loops(void)
{
  while (true)
  {
    (void)more();
  }
}

implicit(int32_t a) { (void)a; } /* expect: 17.4 */

struct s makes(void) /* expect: 17.4 */
{
  struct s r = {1};
  (void)r;
}

int32_t by_enum(enum e k) /* expect: 17.4 */
{
  switch (k)
  {
  case A:
    return 1;
  case B:
    return 2;
  }
}

int32_t fatal_end(int32_t v)
{
  if (v == 1)
  {
    return 1;
  }
  fatal();
}

int32_t never(void)
{
  loops();
}

int32_t loop_break(void) /* expect: 17.4 */
{
  while (true)
  {
    if (more())
    {
      break;
    }
    return 1;
  }
}

int32_t loop_return(void)
{
  do
  {
    if (more())
    {
      return 4;
    }
  } while (true);
}

int32_t via_goto(int32_t v) /* expect: 17.4 */
{
  if (v == 0)
  {
    goto fail;
  }
  return 1;
fail:
  (void)more();
}

int32_t via_goto_good(int32_t v)
{
  if (v == 0)
  {
    goto fail;
  }
  return 1;
fail:
  return 0;
}

float half(int32_t v) /* expect: 17.4 */
{
  if (v != 0)
  {
    return 0.5f;
  }
  else if (more())
  {
    return 0.25f;
  }
}

int32_t (*choose(void))(void) /* expect: 17.4 */
{
  (void)more();
}

static inline bool nested(int32_t a, int32_t b) /* expect: 17.4 */
{
  if (a > 0)
  {
    if (b > 0)
    {
      return true;
    }
    else
    {
      (void)more();
    }
  }
  else
  {
    return false;
  }
}
