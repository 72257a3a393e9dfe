#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
typedef uint8_t u8; typedef uint16_t u16; typedef uint32_t u32; typedef int8_t s8; typedef int16_t s16; typedef int32_t s32; typedef bool bool_t; typedef float f32; typedef double f64; typedef char chr;
extern u8 get_u8(void); extern u16 get_u16(void); extern u32 get_u32(void); extern s32 get_s32(void); extern s16 get_s16(void); extern bool_t get_b(void); extern chr get_c(void); extern f32 get_f32(void);
extern void use_u8(u8 v); extern void use_u16(u16 v); extern void use_u32(u32 v); extern void use_s32(s32 v); extern void use_s16(s16 v); extern void use_b(bool_t v); extern void use_f32(f32 v); extern void use_c(chr v);
extern void use_p(const void *p); extern void use_s(const char *s); extern void use_size(size_t n);
#include <stdnoreturn.h>
#include <stdlib.h>
extern _Noreturn void halt(void);
_Noreturn void r1(u32 n) { /* expect: 17.9 */
  if (n > 2u) {
    halt();
  }
}
_Noreturn void r2(u32 n) { /* expect: 17.9 */
  use_u32(n);
  return;
}
noreturn void r3(void) { for (;;) { use_u32(1u); } }
_Noreturn u32 r4(void) { exit(2); }         /* expect: 17.10 */
noreturn s32 r5(void);                 /* expect: 17.10 */
_Noreturn struct qq *r6(u32 n);   /* expect: 17.10 */
void r7(void) { abort(); }         /* expect: 17.11 */
void r8(u32 n) { while (true) { use_u32(n); } }  /* expect: 17.11 */
static void r9(void) { halt(); }  /* expect: 17.11 */
void r10(u32 n) { if (n == 1u) { halt(); } }
void r11(u32 n) { if (n == 1u) { halt(); } else { exit(1); } }  /* expect: 17.11 */
_Noreturn void r12(void) { while (1) { if (get_b()) { break; } } }  /* expect: 17.9 */
_Noreturn void r13(u32 n) { switch (n) { case 1u: halt(); break; default: use_u32(n); break; } }  /* expect: 17.9 */
_Noreturn void r14(void) { use_u32(1u); abort(); }
int main(void) { r9(); for (;;) { } }
static _Noreturn void r15(void) { r14(); }
void r16(void) { r15(); }  /* expect: 17.11 */
_Noreturn void r17(u32 n) { if (n == 0u) { return; } halt(); }  /* expect: 17.9 */
