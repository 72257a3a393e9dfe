#include <stdint.h>
extern int32_t _private; /* expect: 21.2 */
static int32_t _Upper; /* expect: 21.2 */
int32_t __dunder; /* expect: 21.2 */
int32_t trailing_;
int32_t mid__dle;
extern void *memcpy(void *restrict s1, const void *restrict s2, unsigned long n); /* expect: 21.2 */
typedef int32_t _word_t; /* expect: 21.2 */
struct _tag { int32_t a; }; /* expect: 21.2 */
struct ok { int32_t a; };
enum _e { ONE, TWO }; /* expect: 21.2 */
enum { _THREE = 3 }; /* expect: 21.2 */
double sqrt(double x); /* expect: 21.2 */
static int32_t strlen(const char *s) { return s[0]; } /* expect: 21.2 */
int errno; /* expect: 21.2 */
void free(void *p); /* expect: 21.2 */
int32_t my_memcpy(void);
int32_t is_digit(void);
extern int32_t printf_like(const char *fmt);
void exit_now(void);
struct regs { int32_t free; int32_t read; };
