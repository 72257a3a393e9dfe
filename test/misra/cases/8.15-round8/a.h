#include <stdalign.h>
extern alignas(16) int a;
extern int b; /* expect: 8.15 */
extern alignas(8) int c;
extern alignas(8) int d;
