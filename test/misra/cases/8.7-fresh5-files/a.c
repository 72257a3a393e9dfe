#include "h.h"
int used_by_two;
int used_by_one;                       /* expect: 8.7 */
void fn_two(void) { fn_one(); }
void fn_one(void) { used_by_one = 1; } /* expect: 8.7 */
int not_in_header;                     /* expect: 8.7 */
int helper(void) { return not_in_header; } /* expect: 8.7 */
int main(void) { return helper() + used_by_two; }
static int s;
int unused_by_all(void) { return s; }
const int konst = 3;                   /* expect: 8.7 */
int b2(void) { return konst; }
