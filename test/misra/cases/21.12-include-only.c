#include <fenv.h> /* expect: 21.12 */
int x;
