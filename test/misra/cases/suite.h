#ifndef SUITE_H
#define SUITE_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
typedef uint8_t  u8;
typedef uint16_t u16;
typedef uint32_t u32;
typedef uint64_t u64;
typedef int8_t   s8;
typedef int16_t  s16;
typedef int32_t  s32;
typedef int64_t  s64;
typedef float    f32;
typedef double   f64;
typedef char     ch;
extern void use_bool(bool v);
extern void use_u8(u8 v);
extern void use_u16(u16 v);
extern void use_u32(u32 v);
extern void use_u64(u64 v);
extern void use_s8(s8 v);
extern void use_s16(s16 v);
extern void use_s32(s32 v);
extern void use_s64(s64 v);
extern void use_f32(f32 v);
extern void use_f64(f64 v);
extern void use_ch(ch v);
extern void use_ptr(const void *v);
extern void use_str(const char *v);
extern bool get_bool(void);
extern u8 get_u8(void);
extern u16 get_u16(void);
extern u32 get_u32(void);
extern s8 get_s8(void);
extern s16 get_s16(void);
extern s32 get_s32(void);
extern s64 get_s64(void);
extern f32 get_f32(void);
extern f64 get_f64(void);
extern ch get_ch(void);
#endif
