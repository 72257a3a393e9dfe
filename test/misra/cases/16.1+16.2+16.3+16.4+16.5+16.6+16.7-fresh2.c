/* Switches as found in parsers and drivers. */
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
typedef enum { CMD_NONE, CMD_READ, CMD_WRITE, CMD_ERASE } cmd_t;
extern void put(int v);
extern bool ready(void);
extern _Noreturn void panic(void);
#define FALLTHROUGH __attribute__((fallthrough))
#define CASES case 7: case 8

int command(cmd_t c, int n)
{
  int r = 0;
  switch (c) {                      /* expect: 16.1 */
  case CMD_READ:                    /* expect: 16.3 */
    put(1);
    /* fall through */
  case CMD_WRITE:
    put(2);
    break;
  case CMD_ERASE: {
    put(3);
    break;
  }
  case CMD_NONE:
  default:
    r = -1;
    break;
  }

  switch (n) {                      /* expect: 16.1, 16.4 */
  case 1: put(1); break;
  case 2: put(2); break;
  }

  switch (n) {                      /* expect: 16.1, 16.6 */
  default: put(3); break;
  }

  switch (n) {                      /* expect: 16.1 */
  case 1: put(1); break;
  default: put(0); break;           /* expect: 16.5 */
  case 2: put(2); break;
  }

  switch (n) {                      /* expect: 16.1 */
  case 1: {                         /* expect: 16.3 */
    put(1);
  }
  case 2:
    put(2);
    break;
  default: /* not used */
    break;
  }

  switch (n) {                      /* expect: 16.1 */
  case 1:
    if (ready()) {
  case 2:                           /* expect: 16.2 */
      put(2);
    }
    break;
  default:
    put(9);
    break;
  }

  switch (n) {                      /* expect: 16.1 */
  case 1:                           /* expect: 16.3 */
    FALLTHROUGH;
  case 2:
    put(2);
    break;
  case 3:                           /* expect: 16.3 */
    panic();
  case 4:                           /* expect: 16.3 */
    return 4;
  CASES:
    put(8);
    break;
  default:                          /* expect: 16.3 */
    r = 1;
  }

  switch (ready()) {                /* expect: 16.7 */
  case true: put(1); break;
  default: put(0); break;
  }

  switch (n > 2) {                  /* expect: 16.7 */
  case 0: put(1); break;
  default: put(0); break;
  }

  switch (n & 3) {
  case 0: put(1); break;
  case 1:
    switch (r) {
    case 0: put(4); break;
    default: put(5); break;
    }
    break;
  default: put(0); break;
  }

  switch (n) {                      /* expect: 16.1 */
    int scratch;
  case 1: scratch = 1; put(scratch); break;
  default: put(0); break;
  }

  switch (n) {
  case 1: do { put(1); } while (ready()); break;
  case 2: for (;;) { if (ready()) { break; } } break;
  default: { put(0); } break;
  }
  return r;
}
