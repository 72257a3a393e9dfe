#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <math.h>
#include <limits.h>
#include <ctype.h>

typedef struct { uint8_t data[8]; uint32_t head; uint32_t tail; } ring_t;

static int32_t average(const int32_t *v, int32_t n)
{
    int32_t sum = 0;
    for (int32_t i = 0; i < n; i++)
    {
        sum += v[i];
    }
    return (n > 0) ? (sum / n) : 0;
}

int32_t caller(void)
{
    int32_t v[3] = { 1, 2, 3 };
    return average(v, 3);
}

void ring_put(ring_t *r, uint8_t b)
{
    r->data[r->head] = b;
    r->head = (r->head + 1u) % 8u;
}

uint32_t tail_of(void)
{
    ring_t r;
    r.head = 0u;
    return r.tail; /* expect: 9.1 1.3 */
}

int32_t divide(int32_t a, int32_t b)
{
    if (b == 0)
    {
        return a / b; /* expect: D4.1 1.3 */
    }
    return a / b;
}

char *dup_text(const char *s)
{
    size_t n = strlen(s);
    char *d = (char *)malloc(n + 1u);
    (void)memcpy(d, s, n + 1u); /* expect: */ /* expect: D4.11 */
    return d;
}

int32_t shifted(int32_t a)
{
    return 1 << 32; /* expect: 1.3 */
}

double root(double x)
{
    return (x < 0.0) ? sqrt(x) : 0.0; /* expect: D4.11 */
}

int first_letter(const char *s)
{
    return isalpha(s[0]); /* expect: D4.11 */
}

int32_t negate_min(void)
{
    int32_t m = INT32_MIN;
    return -m; /* expect: D4.1 1.3 */
}

int32_t last(void)
{
    int32_t a[4] = { 0 };
    int32_t i;
    for (i = 0; i <= 4; i++)
    {
        a[i] = i; /* expect: D4.1 1.3 */
    }
    return a[3];
}

int32_t *leak(void)
{
    int32_t *p = NULL;
    *p = 3; /* expect: D4.1 1.3 */
    return p;
}
int32_t choose(int32_t k)
{
    int32_t r;
    if (k == 1) { r = 10; }
    else if (k == 2) { r = 20; }
    else { }
    return r; /* expect: 9.1 1.3 */
}
void partial(int32_t *out, int32_t k)
{
    int32_t t[2];
    t[0] = k;
    *out = t[0] + t[1]; /* expect: 9.1 1.3 */
}
