#include "h.h"
int hidden(int second) { return second; } /* expect: 8.3 */
extern uint_a obj;
