/* std: c17 */
#include <stdint.h>
#include <stdbool.h>
#include <stddef.h>
#include <ctype.h>
#include <string.h>
typedef enum { LOW, MID, HIGH } lvl_t; enum { FLAG_A = 1, FLAG_B = 2 }; typedef bool flag_t; typedef uint8_t u8_t; typedef float f32;
extern lvl_t lv; extern uint8_t a8, b8; extern uint16_t a16, b16; extern uint32_t a32, b32; extern int32_t i32; extern int16_t i16; extern int8_t i8; extern char ch; extern bool bo; extern f32 fl; extern double dl; extern size_t sz; extern uint64_t a64; extern const char *str; extern unsigned char uc; extern int in; extern long lo; extern unsigned un;
struct bf { uint32_t x : 3; int32_t y : 4; uint32_t z : 12; bool q : 1; }; extern struct bf bf;
extern int32_t take(int32_t v, uint8_t w);
void t1(void)
{
    bf.x = a8;
    bf.x = 7u;
    bf.x = 9u;
    bf.q = bo;
    bf.q = a8; /* expect: 10.3 */
    a8 = bf.x;
    a8 = bf.z; /* expect: 10.3 */
    i8 = bf.y;
    a16 = a8 + bf.x; /* expect: 10.6 */
    sz = strlen(str);
    a32 = sizeof(a8); /* expect: 10.3 */
    a16 = 'a'; /* expect: 10.3 */
    uc = ch; /* expect: 10.3 */
    ch = uc; /* expect: 10.3 */
    in = toupper(ch); /* expect: 10.3 */
    ch = (char)toupper((int)ch);
    bo = isdigit(in); /* expect: 10.3 */
    bo = (isdigit(in) != 0);
    lv = FLAG_A; /* expect: 10.3 */
    lv = LOW;
    i32 = FLAG_A; 
    a32 = FLAG_A; 
    a32 = a32 | FLAG_A; /* expect: 10.4 */ /* expect: 10.1 */
    i32 = lv; /* expect: 10.3 */
    i32 = (int32_t)lv;
    lv++; /* expect: 10.1 */
    if (lv) { } 
    if (lv == 1) { } /* expect: 10.4 */
    if (lv > LOW) { }
    for (lvl_t k = LOW; k <= HIGH; k++) { } /* expect: 10.1 */
    a8 = take(i32, a16); /* expect: 10.3 */
    in = lo; /* expect: 10.3 */
    lo = in; 
    un = in; /* expect: 10.3 */
    un = a8;
    fl = 1; /* expect: 10.3 */
    fl = dl; /* expect: 10.3 */
    dl = fl * 2.0f; /* expect: 10.6 */
    dl = fl * 2.0; 
    fl = i32 / 2; /* expect: 10.3 */
    i32 = a16 - b16; /* expect: 10.3 */
    i32 = (int32_t)a16 - (int32_t)b16;
    i32 = (int32_t)(a16 - b16); /* expect: 10.8 */
    a8 = a8 - 1u;
    a8 = a8 - 1; /* expect: 10.4 */ /* expect: 10.3 */
    a8 -= 1;  /* expect: 10.4 */
    a16 = a8 * b8; /* expect: 10.6 */
    a32 += a8 * b8; /* expect: 10.7 */
    a32 = (uint32_t)(a16 * b16); /* expect: 10.8 */
    a64 = (uint64_t)a32 * b32;
    a64 = a32 * (uint64_t)b32;
    a64 = (uint64_t)(a32 * b32); /* expect: 10.8 */
    bo = !a8; /* expect: 10.1 */
    bo = bo && (a8 > 3u);
    bo = bo & true; /* expect: 10.1 */ /* expect: 10.3 */
    bo ^= true; /* expect: 10.1 */
    i32 = bo ? 1 : 0;
    i32 = -bo; /* expect: 10.1 */
    i32 = (int32_t)bo; /* expect: 10.5 */
    bo = (bool)i32; /* expect: 10.5 */
    bo = (bool)1;
    lv = (lvl_t)a8; /* expect: 10.5 */
    a8 = (uint8_t)ch;
    a8 = (uint8_t)(ch - '0');  /* expect: 10.8 */
    i32 = i32 << 2; /* expect: 10.1 */
    i32 = ~i32; /* expect: 10.1 */
    a32 = ~a32;
    a32 = -a32; /* expect: 10.1 */
    a32 = a32 >> i32; /* expect: 10.1 */
    a32 = 1u << a8; /* expect: 10.6 */
    a32 = a8 << 4; /* expect: 10.6 */
    i16 = i16 >> 1; /* expect: 10.1 */ /* expect: 10.3 */
    i32 = i16 + i8; /* expect: 10.6 */
    i16 = i16 + i8;
    i32 = i32 + a32; /* expect: 10.4 10.3 */
    if (a32 < sizeof(a8)) { }
    if (i32 < sizeof(a8)) { } /* expect: 10.4 */
    if (ch >= 'a' && ch <= 'z') { }
    if (ch == 0) { } /* expect: 10.4 */
    if (*str == '\0') { }
    if (str[in] > 127) { } /* expect: 10.4 */
}
u8_t t2(u8_t x) { return x * 2u; }
uint8_t t3(uint8_t x) { return x > 3u; } /* expect: 10.3 */
flag_t t4(int32_t x) { return x == 3; }
bool t5(int32_t x) { return x; } /* expect: 10.3 */
int32_t t6(int16_t x) { return x * x; } /* expect: 10.6 */
