#include "h.h"
int used_everywhere = 1;
int header_only_here = 2;   /* expect: 8.7 */
int fn_both(void) { return used_everywhere; }
int fn_one(void) { return header_only_here; } /* expect: 8.7 */
int fn_none(void) { return fn_one(); }
static int fine;
int main(void) { return fine + fn_both(); }
