#include "t.h"
typedef int local_t;
typedef unsigned char second_t;        /* expect: 5.6 */
static shared_t q;
int h(int shared_t) { return shared_t; } /* expect: 5.6 */
struct local_t { int a; };             /* expect: 5.6 */
int i(second_t b, local_t c) { return b + c + q; }
enum { different_one };
