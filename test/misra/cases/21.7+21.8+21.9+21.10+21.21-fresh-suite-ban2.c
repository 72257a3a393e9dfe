#include <stdlib.h>
#include <time.h>
#include <wchar.h>
#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
typedef uint8_t u8; typedef uint16_t u16; typedef uint32_t u32; typedef int8_t s8; typedef int16_t s16; typedef int32_t s32; typedef bool bool_t; typedef float f32; typedef double f64; typedef char chr;
extern u8 get_u8(void); extern u16 get_u16(void); extern u32 get_u32(void); extern s32 get_s32(void); extern s16 get_s16(void); extern bool_t get_b(void); extern chr get_c(void); extern f32 get_f32(void);
extern void use_u8(u8 v); extern void use_u16(u16 v); extern void use_u32(u32 v); extern void use_s32(s32 v); extern void use_s16(s16 v); extern void use_b(bool_t v); extern void use_f32(f32 v); extern void use_c(chr v);
extern void use_p(const void *p); extern void use_s(const char *s); extern void use_size(size_t n);
static int cmp(const void *a, const void *b) { return (a == b) ? 0 : 1; }
static int atof_like(const char *s) { return s[0]; }
void c7(const char *s) {
  f64 d = atof(s);       /* expect: 21.7 */
  s32 i = atoi(s);       /* expect: 21.7 */
  long l = atol(s);      /* expect: 21.7 */
  long long q = atoll(s);   /* expect: 21.7 */
  l = strtol(s, NULL, 10);
  d = strtod(s, NULL);
  int (*pf)(const char *) = &atoi;  /* expect: 21.7 */
  use_s32(i + (s32)l + (s32)q + (s32)d + pf(s) + atof_like(s));
}
void c8(u32 n) {
  if (n == 1u) { abort(); }           /* expect: 21.8 */
  if (n == 2u) { exit(EXIT_FAILURE); }     /* expect: 21.8 */
  if (n == 3u) { _Exit(1); }          /* expect: 21.8 */
  if (n == 4u) { quick_exit(2); }     /* expect: 21.8 */
  void (*p)(int) = exit;   /* expect: 21.8 */
  p(3);
  (void)getenv("X");
  (void)system("ls");      /* expect: 21.21 */
  int r = system(NULL);    /* expect: 21.21 */
  int (*sp)(const char *) = &system;   /* expect: 21.21 */
  use_s32(r + sp("z"));
}
void c9(s32 t[8], s32 k) {
  qsort(t, 8u, sizeof(s32), &cmp);      /* expect: 21.9 */
  (void)bsearch(&k, t, 8u, sizeof(s32), &cmp);  /* expect: 21.9 */
  void (*s)(void *, size_t, size_t, int (*)(const void *, const void *)) = &qsort;  /* expect: 21.9 */
  s(t, 8u, 4u, &cmp);
}
static time_t t0;          /* expect: 21.10 */
void c10(struct tm *tp) {     /* expect: 21.10 */
  t0 = time(NULL);         /* expect: 21.10 */
  clock_t c = clock();     /* expect: 21.10 */
  f64 d = difftime(t0, 0); /* expect: 21.10 */
  use_s(asctime(tp));      /* expect: 21.10 */
  wchar_t b[10];
  (void)wcsftime(b, 10u, L"%d", tp);  /* expect: 21.10 */
  use_s32((s32)c + (s32)d + (s32)CLOCKS_PER_SEC);   /* expect: 21.10 */
}
s32 my_time(s32 time_v) { return time_v; }
