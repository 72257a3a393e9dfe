#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
#include <limits.h>
#define MASK(n) (1u << (n))
#define LO 0u
#define HI 0xFFFFFFFFu
#define SUM (HI + 1u) /* expect: 12.4 */
#define NEST(a, b) ((a) * (b) + 1) /* expect: 12.1 */
extern int32_t a, b, c; extern uint32_t u, w; extern uint8_t k8; extern bool p, q, r; extern const int32_t *ip; extern int32_t fn(int32_t x);
static uint32_t tab[4u + 4u];
void t1(const int32_t v[8], uint8_t n)
{
    a = b + c * 2; /* expect: 12.1 */
    a = (b + c) * 2;
    a = b - -c;
    a = b * -c;
    a = (p || q) ? b : c;
    a = p || q ? b : c; /* expect: 12.1 */
    a = p ? b : q ? c : 0; 
    a = b == c ? 1 : 0; /* expect: 12.1 */
    p = a > b && r; /* expect: 12.1 */
    p = !q || r;
    p = q && r && (a > 0);
    u = w | u & 3u; /* expect: 12.1 */
    u = w >> 2 | u; /* expect: 12.1 */
    u = (w >> 2) | u;
    u = w << 1 << 2;
    a = *ip++ + b;
    a = ip[b] + fn(c) * 2; /* expect: 12.1 */
    a = fn(b + c);
    a = (int32_t)u + b;
    a = b, c = 3; /* expect: 12.3 */
    for (a = 0, b = 1; a < b; a++) { } /* expect: 12.3 */
    for (int32_t i = 0, j = 1; i < j; i++) { }
    u = SUM;
    u = LO - 1u; /* expect: 12.4 */
    u = u - 1u;
    u = 0u - u;
    u = UINT_MAX * 2u; /* expect: 12.4 */
    u = sizeof(v); /* expect: 12.5 */
    u = sizeof(tab);
    u = sizeof v / sizeof v[0]; /* expect: 12.5 12.1 */
    u = MASK(31); /* expect: 12.2 */
    u = w << 32u; /* expect: 12.2 */
    k8 = (uint8_t)(k8 >> 8u); /* expect: 12.2 */
    u = w >> (n & 0x1Fu);
    u = w << n;  /* expect: 12.2 */
    u = (uint32_t)k8 << 24u;
    if (n <= 31u) { u = w << n; }
    if (n <= 32u) { u = w << n; } /* expect: 12.2 */
    a = NEST(b, c);
    a = (b, c); /* expect: 12.3 */
    a = a & 3 == 1; /* expect: 12.1 */
    a = p == q != r; 
    a = b % 2 == 0; /* expect: 12.1 */
    a += b * c;
    a = b = c;
    p = (a < b) == (b < c);
    p = a < b == b < c; /* expect: 12.1 */
}
