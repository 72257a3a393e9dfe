#include <stddef.h>
#include <stdlib.h>
static int __hidden; /* expect: 21.2 */
static int _hidden; /* expect: 21.2 */
typedef unsigned char uint8_t; /* expect: 21.2 */
typedef int size; 
struct tm_like { int tm; };
enum e { EOF = -1 }; /* expect: 21.2 */
static void *malloc(size_t n) { (void)n; return NULL; } /* expect: 21.2 */
int isalpha(int c) { return c; } /* expect: 21.2 */
static int abs_value(int x) { return x; }
extern int atoi(const char *s); /* expect: 21.2 */
static int f(int n) { int _n = n; return _n; } /* expect: 21.2 */
union _u { int a; }; /* expect: 21.2 */
int errno_copy;
int main(void) { return f(abs_value(__hidden + _hidden)) + (malloc(1u) != NULL); }
