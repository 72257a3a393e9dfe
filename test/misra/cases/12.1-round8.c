#include <stdint.h>
#include <stdbool.h>
extern int a, b, c, d, x; extern bool p, q, r; extern int *ip; extern int arr[4]; extern int f(int v, int w);
void fn(void)
{
    x = a + b;
    x = a + b + c;
    x = a * b * c;
    x = a * b + c; /* expect: 12.1 */
    x = (a * b) + c;
    x = a == b ? a : a - b; /* expect: 12.1 */
    x = (a == b) ? a : (a - b);
    x = a << b + c; /* expect: 12.1 */
    x = a << (b + c);
    if (p && q && r) { }
    if (p && q || r) { } /* expect: 12.1 */
    if ((p && q) || r) { }
    if (a == b && c == d) { } /* expect: 12.1 */
    if ((a == b) && (c == d)) { }
    if (!p && q) { }
    x = -a + b;
    x = a + b - c;
    x = a - b + c;
    x = a * b / c;
    x = a % b * c;
    x = a & b | c; /* expect: 12.1 */
    x = a & b & c;
    x = *ip + 1;
    x = ip[0] * 2;
    x = sizeof x + 3; /* expect: 12.1 */
    x = sizeof(x) + 3;
    x = f(a + b, c);
    x = (a, b);
    x += a + b;
    x = a < b;
    x = a ? b : c ? d : a; 
    x = a > b ? 1 : 2; /* expect: 12.1 */
    x = a & 1 == 0; /* expect: 12.1 */
    x = a >> 1 & 3; /* expect: 12.1 */
    x = (int)a * b;
    x = a + arr[b + c * d]; /* expect: 12.1 */
    x = a < b == c; /* expect: 12.1 */
    x = a == b != c;
    x = ~a & b;
    x = a
        + b * c; /* expect: 12.1 */
    x = a - b - c;
    x = p ? a + b : c; /* expect: 12.1 */
    for (x = 0; x < a + b; x++) { } /* expect: 12.1 */
    for (x = a + b; x < a; x++) { }
    return;
}
int g(void) { return a * b - c; } /* expect: 12.1 */
#define BAD(m, n) ((m) + (n) * 2) /* expect: 12.1 */
int h(void) { return BAD(a, b); }
