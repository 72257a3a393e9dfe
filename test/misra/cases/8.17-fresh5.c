_Alignas(8) _Alignas(16) int a;                  /* expect: 8.17 */
_Alignas(8) int b;
_Alignas(4) static _Alignas(8) int c;            /* expect: 8.17 */
struct s { _Alignas(8) _Alignas(8) int m; _Alignas(8) int n; }; /* expect: 8.17 */
_Alignas(float) _Alignas(double) float d;        /* expect: 8.17 */
void f(void) { _Alignas(4) _Alignas(8) char x = 1; (void)x; } /* expect: 8.17 */
_Alignas(8) int e, g;
_Alignas(16) _Alignas(8) _Alignas(4) int h;      /* expect: 8.17 */
