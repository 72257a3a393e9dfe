#include <stdint.h>
#include <stddef.h>
#include <limits.h>
int divide(void) { int z = 0; return 5 / z; }       /* expect: 1.3 */
int modulo(void) { return 7 % 0; }                 /* expect: 1.3 */
int32_t *nullp(void) { int32_t *p = NULL; *p = 1; return p; }   /* expect: 1.3 */
void literal(void) { char *s = "abc"; s[0] = 'x'; }   /* expect: 1.3 */
int over(void) { int m = INT_MAX; return m + 1; }   /* expect: 1.3 */
int under(void) { int m = INT_MIN; return -m; }   /* expect: 1.3 */
unsigned wraps(void) { unsigned m = UINT_MAX; return m + 1u; }
int fine(void) { int m = INT_MAX; return m - 1; }
int safe(int d) { int r = 0; if (d != 0) { r = 10 / d; } return r; }
void literal_ok(void) { char s[] = "abc"; s[0] = 'x'; (void)s; }
int ok_null(const int *p) { return (p != NULL) ? *p : 0; }
