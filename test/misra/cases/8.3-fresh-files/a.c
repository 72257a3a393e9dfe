#include "a.h"
int level = 0;
int compute(int alpha, int gamma) { return alpha + gamma; }   /* expect: 8.3 */
