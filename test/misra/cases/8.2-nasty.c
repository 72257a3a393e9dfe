#include <stdint.h>
#include <stdlib.h>
typedef void (*sig_t)(int);                     /* expect: 8.2 */
void (*set(int sig, void (*h)(int code)))(int code);
void apply(int n, int (*op)(int a, int b), void (*done)()); /* expect: 8.2 */
#define PROTO(name) int name(int, int)          /* expect: 8.2 */
PROTO(gen);
struct ops { int (*open)(const char *path); int (*close)(); }; /* expect: 8.2 */
static const struct { int (*f)(void); } t = { 0 };
int noargs(void);
int old();                                      /* expect: 8.2 */
int main() { return 0; }                        /* expect: 8.2 */
void arr(int a[], int b[static 2], int (*c)[3]);
void abstr(int *, int []);                      /* expect: 8.2 */
int *ret(uint8_t *const p, const uint8_t q);
void multi(int a,
           int,                                 /* expect: 8.2 */
           int c);
void cast(void *p) { ((void (*)(int))p)(1); }   /* expect: 8.2 */
void cast2(void *p) { ((void (*)(int v))p)(1); }
