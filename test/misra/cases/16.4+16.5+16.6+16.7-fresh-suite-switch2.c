#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
typedef uint8_t u8; typedef uint16_t u16; typedef uint32_t u32; typedef int8_t s8; typedef int16_t s16; typedef int32_t s32; typedef bool bool_t; typedef float f32; typedef double f64; typedef char chr;
extern u8 get_u8(void); extern u16 get_u16(void); extern u32 get_u32(void); extern s32 get_s32(void); extern s16 get_s16(void); extern bool_t get_b(void); extern chr get_c(void); extern f32 get_f32(void);
extern void use_u8(u8 v); extern void use_u16(u16 v); extern void use_u32(u32 v); extern void use_s32(s32 v); extern void use_s16(s16 v); extern void use_b(bool_t v); extern void use_f32(f32 v); extern void use_c(chr v);
extern void use_p(const void *p); extern void use_s(const char *s); extern void use_size(size_t n);
enum md { M_A, M_B, M_C };
void d1(u32 n, enum md m, bool_t f) {
  switch (n) { case 1u: use_u32(1u); break; case 2u: use_u32(2u); break; }   /* expect: 16.4 */
  switch (n) {
    case 1u: use_u32(1u); break;
    default: break;                   /* expect: 16.4 */
  }
  switch (n) {
    case 1u: use_u32(1u); break;
    case 2u: use_u32(1u); break;
    default: /* nothing */ break;
  }
  switch (n) {
    case 1u: use_u32(1u); break;
    default: use_u32(7u); break;   /* expect: 16.5 */
    case 2u: use_u32(2u); break;
  }
  switch (n) {
    default: use_u32(7u); break;
    case 1u: use_u32(1u); break;
    case 2u: use_u32(2u); break;
  }
  switch (n) {
    case 1u:
    default: use_u32(1u); break; /* expect: 16.5 */
    case 2u: use_u32(2u); break;
  }
  switch (n) {           /* expect: 16.6 */
    default: use_u32(1u); break;
  }
  switch (n) {           /* expect: 16.6 */
    case 1u: case 2u: default: use_u32(1u); break;
  }
  switch (n) { case 3u: use_u32(1u); break; }     /* expect: 16.4 16.6 */
  switch (f) { case true: use_u32(1u); break; default: use_u32(2u); break; }  /* expect: 16.7 */
  switch (n == 2u) { case 0: use_u32(1u); break; default: use_u32(2u); break; } /* expect: 16.7 */
  switch (m) {       /* expect: 16.4 */
    case M_A: use_u32(1u); break;
    case M_B: use_u32(2u); break;
    case M_C: use_u32(3u); break;
  }
  switch (!n) { case 1: use_u32(2u); break; default: use_u32(3u); break; } /* expect: 16.7 */
  switch (f && get_b()) { case 1: use_u32(2u); break; default: use_u32(3u); break; } /* expect: 16.7 */
  switch (get_b()) { case 1: use_u32(2u); break; default: use_u32(3u); break; } /* expect: 16.7 */
  switch ((bool_t)n) { default: use_u32(3u); break; case 1: use_u32(4u); break; } /* expect: 16.7 */
  switch (n) {    /* expect: 16.4 16.6 */
    case 1u: use_u32(4u); break;
    switch (n) { case 1u: use_u32(4u); break; case 2u: use_u32(5u); break; default: use_u32(6u); break; }
  }
  switch (n) { }   /* expect: 16.4 16.6 */
}
