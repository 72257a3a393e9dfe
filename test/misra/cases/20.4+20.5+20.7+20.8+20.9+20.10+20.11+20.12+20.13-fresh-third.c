#include <stdint.h>
#define for while /* expect: 20.4 */
#undef for /* expect: 20.5 */
#define register /* expect: 20.4 */
#define auto_t int
#define _Alignas(x) /* expect: 20.4 */
#define _Noreturn /* expect: 20.4 */
#define _Complex /* expect: 20.4 */
#define unsigned signed /* expect: 20.4 */
#undef unsigned /* expect: 20.5 */
#define MAXV 10u
#define MAX2(a, b) ((a) > (b) ? (a) : (b))
#define MAX3(a, b) ((a > b) ? a : b) /* expect: 20.7 */
#define SETB(r, n) ((r) |= (1u << n)) /* expect: 20.7 */
#define CLRB(r, n) ((r) &= ~(1u << (n)))
#define GETF(p, f) ((p)->f)
#define OFFS(t, m) ((uint32_t)(uintptr_t)&((t *)0)->m)
#define SWAP(t, a, b) do { t tmp_ = (a); (a) = (b); (b) = tmp_; } while (0)
#define SWAPB(a, b) do { uint32_t tmp_ = a; a = b; b = tmp_; } while (0) /* expect: 20.7 */
#define LEN(a) (sizeof(a) / sizeof(a[0])) /* expect: 20.7 */
#define LENP(a) (sizeof(a) / sizeof((a)[0]))
#define CALLF(f, ...) f(__VA_ARGS__)
#define ADD3(a, b, c) \
  ((a) + \
   b + /* expect+0: 20.7 */ \
   (c))
#define RET(x) return x
#define RETP(x) return (x)
#define CASE(n) case n: break
#define ARR(t, n, s) t n[s]
#define LABEL(x) x:
#define NEGV(x) -(x)
#define NEGB(x) - x /* expect: 20.7 */
#define BOOLV(x) !!x /* expect: 20.7 */
#define EQ(a) == a /* expect: 20.7 */
#define STRUCTV(t, v) ((struct t){ v })
#define UNUSED(x) (void)x /* expect: 20.7 */
#define UNUSEDP(x) (void)(x)
#define MEMB(s, i) s.v[i] /* expect: 20.7 */
struct vv { uint32_t v[4]; };
uint32_t use(struct vv s, uint32_t n, uint32_t *p)
{
  uint32_t r = MAX2(n, 2u) + MAX3(n + 1u, 3u);
  SETB(r, n + 1u); CLRB(r, n + 1u);
  SWAP(uint32_t, r, n); SWAPB(r, n);
  r += LEN(s.v) + LENP(s.v) + ADD3(1u, n & 1u, 2u) + NEGV(n) + NEGB(n) + (uint32_t)BOOLV(n) + MEMB(s, 1);
  UNUSED(n); UNUSEDP(p);
  switch (n) { CASE(3); default: break; }
  RETP(r);
}
#define EMPTYV
#define SIX 6
#if SIX /* expect: 20.8 */
#elif SIX == 6
#elif SIX - 5
#endif
#if SIX > 3 && defined(SIX)
#endif
#if (SIX) /* expect: 20.8 */
#endif
#if SIX / 6
#endif
#if ~0 /* expect: 20.8 */
#endif
#if 0x1u
#endif
#if __STDC_VERSION__ >= 199901L
#endif
#if __STDC__
#endif
#if NO_SUCH /* expect: 20.9 */
#endif
#if NO_SUCH + 1 /* expect: 20.9 */
#elif defined(NO_SUCH) && NO_SUCH > 2
#endif
#if !(defined A1) || A1
#endif
#if MAX2(SIX, NO_TOO) > 1 /* expect: 20.9 */
#endif
#ifdef NO_SUCH
#if NO_TOO
#endif
#endif
#define MK(a, b) a ## _ ## b /* expect: 20.10 */
#define QUO(x) "<" #x ">" /* expect: 20.10 */
#define TOK(x) x ## U /* expect: 20.10 */
#define HASHED(a, b) #a ## b /* expect: 20.10 20.11 */
#define SP(a, b) # a /* gap */ ## b /* expect: 20.10 20.11 */
#define LATER(a, b) a ## b #a /* expect: 20.10 */
#define VARI(...) #__VA_ARGS__ /* expect: 20.10 */
#define EMPTY_OP(x) x##  x /* expect: 20.10 */
#define REG 5
#define NAMEV(r) { #r, r } /* expect: 20.10 20.12 */
#define NAMEO(r) { #r, 1 } /* expect: 20.10 */
struct nv { const char *n; int v; } t1[] = { NAMEV(REG), NAMEO(REG) };
int TOKV = TOK(1);
#define PLAIN_ARG(r) { #r, r } /* expect: 20.10 */
int plain;
#if 0
#   elsif /* expect: 20.13 */
# define OK
#include_next <x.h>
#ident "x"  /* expect: 20.13 */
#!bang /* expect: 20.13 */
#else
#endif
#ifdef NOPE
#defin X /* expect: 20.13 */
#endif
