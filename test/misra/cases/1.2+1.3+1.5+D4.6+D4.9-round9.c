#include <stdint.h>
#include <stdarg.h>
#define LIKELY(x) __builtin_expect(!!(x), 1) /* expect: D4.9 1.2 */
#define CLAMP(v, lo, hi) (((v) < (lo)) ? (lo) : (((v) > (hi)) ? (hi) : (v))) /* expect: D4.9 */
#define NAME(x) reg_##x
#define CONCAT2(a, b) a b
#define OPEN(x) do_open((x), __FILE__)
#define FIELD(s, m) ((s)->m)
#define ARRAY_INIT(n) { [n] = 1 }
#define EMPTY(x)
#define GEN(x) _Generic((x), int: 1, default: 0)
#define LOOP(i) for (i = 0; i < 3; i++)
#define ASSIGN(d, s) ((d) = (s)) 
#define VOLREG(a) (*(volatile uint32_t *)(a)) 
typedef unsigned int my_uint; /* expect: D4.6 */
typedef int (*cmp_t)(const void *a, const void *b); /* expect: D4.6 */
static int ident(int x) { return LIKELY(x) ? CLAMP(x, 0, 3) : 0; } /* expect: D4.6 */
__attribute__((noinline)) static void att(void) { } /* expect: 1.2 */
static inline void asmf(void) { __asm__ volatile("nop"); } /* expect: 1.2 */
uint32_t zero_len[0]; /* expect: 1.2 */
void va(uint32_t n, ...) { va_list ap; va_start(ap, n); va_end(ap); }
uint8_t cond(uint8_t a) { return a ?: 3u; } /* expect: 1.2 */
#pragma pack(1)
struct __attribute__((packed)) pk { uint8_t a; }; /* expect: 1.2 */
void *lbl(void) { a: return &&a; } /* expect: 1.2 */
const static uint8_t late = 3u; /* expect: 1.5 */
uint8_t extern ext1; /* expect: 1.5 */
void knr(); /* expect: 1.5 */
unsigned long const *cul; /* expect: D4.6 */
struct fields { short s; /* expect: D4.6 */
  uint16_t t; };
void locals(void) { unsigned char uc = 3u; char c = 'a'; float f = 1.0f; (void)uc; (void)c; (void)f; (void)att; (void)ident(1); } /* expect: D4.6 */
