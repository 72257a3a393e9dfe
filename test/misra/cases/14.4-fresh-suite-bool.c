#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
typedef uint8_t u8; typedef uint16_t u16; typedef uint32_t u32; typedef int8_t s8; typedef int16_t s16; typedef int32_t s32; typedef bool bool_t; typedef float f32; typedef double f64; typedef char chr;
extern u8 get_u8(void); extern u16 get_u16(void); extern u32 get_u32(void); extern s32 get_s32(void); extern s16 get_s16(void); extern bool_t get_b(void); extern chr get_c(void); extern f32 get_f32(void);
extern void use_u8(u8 v); extern void use_u16(u16 v); extern void use_u32(u32 v); extern void use_s32(s32 v); extern void use_s16(s16 v); extern void use_b(bool_t v); extern void use_f32(f32 v); extern void use_c(chr v);
extern void use_p(const void *p); extern void use_s(const char *s); extern void use_size(size_t n);
enum col { RED, GREEN }; typedef unsigned char boolean_ish; struct bf { unsigned int on : 1; _Bool ok : 1; };
void cb(s32 i, u8 *p, f32 f, enum col c, bool_t b, struct bf s, chr ch, boolean_ish bi, void (*cbk)(void)) {
  if (i) { use_s32(i); }          /* expect: 14.4 */
  if (i != 0) { use_s32(i); }
  if (p) { use_p(p); }           /* expect: 14.4 */
  if (p != NULL) { use_p(p); }
  if (!p) { use_p(p); }
  while (f) { f = 0.0f; }       /* expect: 14.4 */
  if (c) { use_s32(i); }        /* expect: 14.4 */
  if (b) { use_b(b); }
  if (!b) { use_b(b); }
  if (s.on) { use_s32(i); }    /* expect: 14.4 */
  if (s.ok) { use_s32(i); }
  for (u8 k = 4u; k; k--) { use_u8(k); } /* expect: 14.4 */
  do { i--; } while (i);   /* expect: 14.4 */
  while (i-- ) { use_s32(i); } /* expect: 14.4 */
  if (i & 1) { use_s32(i); } /* expect: 14.4 */
  if ((i & 1) != 0) { use_s32(i); }
  if (ch) { use_c(ch); } /* expect: 14.4 */
  if (bi) { use_s32(i); } /* expect: 14.4 */
  if (cbk) { cbk(); } /* expect: 14.4 */
  if (i = 2) { use_s32(i); } /* expect: 14.4 */
  while (1) { if (b) { break; } } /* expect: 14.4 */
  for (;;) { if (get_b()) { break; } }
  if (b && (i > 2)) { use_b(b); }
  if (get_s32()) { use_b(b); } /* expect: 14.4 */
  if (get_b()) { use_b(b); }
  if (i + 1) { use_b(b); } /* expect: 14.4 */
  if ((i > 1) == (i < 3)) { use_b(b); }
  if (b ? i : 2) { use_b(b); } /* expect: 14.4 */
  do { use_b(b); } while (0); /* expect: 14.4 */
  if ("x"[0]) { use_b(b); } /* expect: 14.4 */
}
