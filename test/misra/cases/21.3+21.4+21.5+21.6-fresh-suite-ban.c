#include <stdlib.h>
#include <setjmp.h>      /* expect: 21.4 */
#include <signal.h>      /* expect: 21.5 */
#include <stdio.h>
#include <wchar.h>
#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
typedef uint8_t u8; typedef uint16_t u16; typedef uint32_t u32; typedef int8_t s8; typedef int16_t s16; typedef int32_t s32; typedef bool bool_t; typedef float f32; typedef double f64; typedef char chr;
extern u8 get_u8(void); extern u16 get_u16(void); extern u32 get_u32(void); extern s32 get_s32(void); extern s16 get_s16(void); extern bool_t get_b(void); extern chr get_c(void); extern f32 get_f32(void);
extern void use_u8(u8 v); extern void use_u16(u16 v); extern void use_u32(u32 v); extern void use_s32(s32 v); extern void use_s16(s16 v); extern void use_b(bool_t v); extern void use_f32(f32 v); extern void use_c(chr v);
extern void use_p(const void *p); extern void use_s(const char *s); extern void use_size(size_t n);
static jmp_buf jb;       /* expect: 21.4 */
static sig_atomic_t fl;  /* expect: 21.5 */
static void on_sig(int s) { fl = s; }
void b3(u32 n) {
  u8 *p = malloc(n);       /* expect: 21.3 */
  p = (u8 *)calloc(n, 2u); /* expect: 21.3 */
  p = realloc(p, 8u);      /* expect: 21.3 */
  free(p);                 /* expect: 21.3 */
  p = aligned_alloc(8u, 16u); /* expect: 21.3 */
  void (*rel)(void *) = &free;  /* expect: 21.3 */
  rel(p);
  use_p(p);
}
void b4(void) {
  if (setjmp(jb) == 0) {   /* expect: 21.4 */
    longjmp(jb, 1);        /* expect: 21.4 */
  }
}
void b5(void) {
  (void)signal(SIGINT, on_sig);   /* expect: 21.5 */
  (void)raise(SIGTERM);           /* expect: 21.5 */
  signal(SIGFPE, SIG_DFL);        /* expect: 21.5 */
}
void b6(FILE *f) {
  char b[10];
  printf("x");              /* expect: 21.6 */
  (void)fprintf(stderr, "y");  /* expect: 21.6 */
  (void)fgets(b, 10, f);       /* expect: 21.6 */
  FILE *g = fopen("a", "r");   /* expect: 21.6 */
  (void)fclose(g);             /* expect: 21.6 */
  (void)snprintf(b, 10u, "z");  /* expect: 21.6 */
  (void)getchar();             /* expect: 21.6 */
  (void)fputwc(L'a', f);     /* expect: 21.6 */
  (void)wprintf(L"q");       /* expect: 21.6 */
  wchar_t *w = wcscpy((wchar_t *)b, L"a"); use_p(w);
  perror("e");             /* expect: 21.6 */
  (void)remove("q");        /* expect: 21.6 */
  int e = EOF;
  use_s32(e);
}
static s32 free_slots(s32 n) { return n; }
struct al { void *(*malloc_fn)(size_t); };
void b7(struct al *a) { use_p(a->malloc_fn(3u)); use_s32(free_slots(1)); }
