#include "m.h"
int both;
int only_in_a; /* expect: 8.7 */
void fa(void) { both++; only_in_a++; fb(); }
void fc(void) { } /* expect: 8.7 */
static void fd(void) { fc(); }
int main(void) { fd(); return 0; }
