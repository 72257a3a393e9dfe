extern _Alignas(16) int a;
_Alignas(16) int a;
extern _Alignas(16) int b;
int b;                          /* expect: 8.15 */
extern int c;                   /* expect: 8.15 */
_Alignas(16) int c;
extern _Alignas(8) int d;
_Alignas(16) int d;             /* expect: 8.15 */
extern _Alignas(8) int e;
_Alignas(4 + 4) int e;          /* expect: 8.15 */
extern _Alignas(double) int f;
_Alignas(double) int f;
extern _Alignas(float) int g;
_Alignas(int) int g;            /* expect: 8.15 */
