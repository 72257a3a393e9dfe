#include <string.h>
#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
typedef uint8_t u8; typedef uint16_t u16; typedef uint32_t u32; typedef int8_t s8; typedef int16_t s16; typedef int32_t s32; typedef bool bool_t; typedef float f32; typedef double f64; typedef char chr;
extern u8 get_u8(void); extern u16 get_u16(void); extern u32 get_u32(void); extern s32 get_s32(void); extern s16 get_s16(void); extern bool_t get_b(void); extern chr get_c(void); extern f32 get_f32(void);
extern void use_u8(u8 v); extern void use_u16(u16 v); extern void use_u32(u32 v); extern void use_s32(s32 v); extern void use_s16(s16 v); extern void use_b(bool_t v); extern void use_f32(f32 v); extern void use_c(chr v);
extern void use_p(const void *p); extern void use_s(const char *s); extern void use_size(size_t n);
static const chr *const msg = "hello world";
void b17(u32 n) {
  chr s4[4]; chr s12[12]; chr s20[20] = "0123456789"; chr nt[3] = { 'a', 'b', 'c' };
  (void)strcpy(s4, "abc");
  (void)strcpy(s4, "abcd");        /* expect: 21.17 */
  (void)strcpy(s12, msg);
  (void)strcpy(s4, s20);           /* expect: 21.17 */
  (void)strcat(s20, "01234567");
  (void)strcat(s20, "0123456789");   /* expect: 21.17 */
  use_size(strlen(nt));            /* expect: 21.17 */
  use_size(strlen(s20));
  (void)strncpy(s4, "abcdef", 4u);
  use_size(strlen(s4));        /* expect: 21.17 */
  (void)strchr(nt, 'x');        /* expect: 21.17 */
  (void)strcmp("abc", nt);     /* expect: 21.17 */
  chr two[2] = "no"; use_size(strlen(two));   /* expect: 21.17 */
  chr *p = s4; (void)strcpy(p, "longer one");   /* expect: 21.17 */
  (void)strstr(s20, "12"); use_u32(n);
}
void b18(u32 n, chr *in) {
  u8 a[10]; u8 b[6] = { 0u }; chr c[8] = "abc";
  (void)memcpy(a, b, sizeof(b));
  (void)memcpy(a, b, sizeof(a));    /* expect: 21.18 */
  (void)memset(b, 0, 7u);          /* expect: 21.18 */
  (void)memset(b, 0, 6u);
  (void)memcmp(a, b, 10u);          /* expect: 21.18 */
  (void)memmove(&a[4], b, 7u);     /* expect: 21.18 */
  (void)memmove(&a[4], b, 6u);
  (void)strncpy(c, "zz", 9u);       /* expect: 21.18 */
  (void)strncpy(c, "zz", sizeof(c));
  (void)memchr(b, 1, 8u);        /* expect: 21.18 */
  (void)strncat(c, "abcd", 4u);
  if (n <= 6u) { (void)memset(b, 1, n); }
  if (n > 6u) { (void)memset(b, 1, n); }  /* expect: 21.18 */
  (void)strncmp(c, in, 3u);
  (void)memcpy(&a[8], &b[0], 3u);    /* expect: 21.18 */
  (void)strncat(c, "abcdefgh", 8u);
  s32 neg = -1; (void)memset(a, 0, (size_t)neg);   /* expect: 21.18 */
}
