#include <errno.h>
#include <stdlib.h>
#include <stdio.h>
#include <math.h>
#include <signal.h>
#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
typedef uint8_t u8; typedef uint16_t u16; typedef uint32_t u32; typedef int8_t s8; typedef int16_t s16; typedef int32_t s32; typedef bool bool_t; typedef float f32; typedef double f64; typedef char chr;
extern u8 get_u8(void); extern u16 get_u16(void); extern u32 get_u32(void); extern s32 get_s32(void); extern s16 get_s16(void); extern bool_t get_b(void); extern chr get_c(void); extern f32 get_f32(void);
extern void use_u8(u8 v); extern void use_u16(u16 v); extern void use_u32(u32 v); extern void use_s32(s32 v); extern void use_s16(s16 v); extern void use_b(bool_t v); extern void use_f32(f32 v); extern void use_c(chr v);
extern void use_p(const void *p); extern void use_s(const char *s); extern void use_size(size_t n);
extern void other(void);
s32 n1(const char *s) {
  s32 v = (s32)strtol(s, NULL, 10);          /* expect: 22.8 */
  if (errno != 0) { v = 0; }
  return v;
}
s32 n2(const char *s) {
  errno = 0;
  s32 v = (s32)strtol(s, NULL, 10);
  if (errno != 0) { v = 0; }
  return v;
}
s32 n3(const char *s) {
  errno = 0;
  s32 v = (s32)strtoul(s, NULL, 10);         /* expect: 22.9 */
  use_s32(v);
  return v;
}
s32 n4(const char *s) {
  errno = 0;
  s32 v = (s32)strtol(s, NULL, 0);           /* expect: 22.9 */
  other();
  if (errno != 0) { v = 0; } /* expect: 22.10 */
  return v;
}
void n5(const char *s) {
  f64 d = atof(s);
  errno = 0;
  d = atof(s);
  if (errno == 0) { use_f32((f32)d); }       /* expect: 22.10 */
  errno = 0; d = sqrt(d);
  if (errno == 0) { use_f32((f32)d); }     /* expect: 22.10 */
}
void n6(FILE *f, const char *s) {
  errno = 0;
  long p = ftell(f);
  if (errno != 0) { use_s32((s32)p); }
  errno = 0;
  (void)fputs(s, f);
  if (errno != 0) { use_s32(2); }   /* expect: 22.10 */
  errno = 0;
  if (fsetpos(f, NULL) != 0) { if (errno != 0) { use_s32(4); } }
  errno = 0;
  long q = strtol(s, NULL, 10);
  if (q == 0) { if (errno == ERANGE) { use_s32(5); } }
  if (errno == 0) { use_s32(6); } /* expect: 22.10 */
  long r = strtol(s, NULL, 10);       /* expect: 22.8 */
  if (errno != 0) { use_s32((s32)r); }
  errno = 0; r = strtol(s, NULL, 10); r += strtol(s, NULL, 10);     /* expect: 22.8 22.9 */
  if (0 == errno) { use_s32((s32)r); }
  errno = EINVAL;
  unsigned long long z = strtoull(s, NULL, 10);    /* expect: 22.8 */
  if (errno == 0) { use_s32((s32)z); }
  other();
  if (errno != 0) { use_s32(3); }    /* expect: 22.10 */
  errno = 0;
  if (raise(SIGINT) != 0) { use_s32(7); }
}
void n7(const char *s) {
  errno = 0;
  if (strtod(s, NULL) > 2.0) { use_s32(1); }     /* expect: 22.9 */
  errno = 0;
  (void)strtof(s, NULL);
  if ((errno != 0) && (errno != ERANGE)) { use_s32(2); }
  strtol(s, NULL, 2);     /* expect: 22.8 22.9 */
  errno = 0;
  signal(SIGINT, SIG_DFL);
  if (errno != 0) { use_s32(1); } /* expect: 22.10 */
}
