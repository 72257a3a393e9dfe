#include "s.h"
enum level { QUIET, LOUD };            /* expect: 5.7 */
struct msg { long id; };               /* expect: 5.7 */
struct shared s2;
struct only_b { int a; };
int fb(enum level l, struct msg *m) { return (int)l + (int)m->id; }
