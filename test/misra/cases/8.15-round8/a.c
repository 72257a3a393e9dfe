#include "a.h"
alignas(16) int a = 0;
alignas(16) int b = 0;
int c = 0; /* expect: 8.15 */
alignas(16) int d = 0; /* expect: 8.15 */
extern alignas(4) int e;
extern alignas(4) int e;
extern alignas(float) int f;
extern alignas(4) int f;   /* expect: 8.15 */
extern alignas(double) int g;
alignas(4) int g; /* expect: 8.15 */
extern int h; int h;
