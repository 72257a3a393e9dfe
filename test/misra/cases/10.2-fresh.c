#include <stdbool.h>
#include <stdint.h>
enum dir { UP, DOWN };
static char ca, cb, cc;
static int8_t s8;
static int32_t s32;
static uint8_t u8;
static uint32_t u32;
static float f32;
static bool flag;
static enum dir way;

void sums(void)
{
  ca = 'a' + 3;
  ca = 3 + 'a';
  ca = '0' + u8;
  ca = u8 + '0';
  ca = ca + s8;
  ca = s32 + ca;
  ca = ca + cb;              // expect: 10.2
  ca = 'a' + 'b';            // expect: 10.2
  ca = ca + 'A';             // expect: 10.2
  ca = ca + f32;             // expect: 10.2
  ca = f32 + 'a';            // expect: 10.2
  ca = ca + flag;            // expect: 10.2
  ca = 'x' + way;            // expect: 10.2
  ca += 1;
  ca += u8;
  ca += cb;                  // expect: 10.2
  ca += 'a';                 // expect: 10.2
}

void differences(void)
{
  s8 = ca - cb;
  s32 = ca - '0';
  ca = ca - 1;
  ca = 'z' - u8;
  ca = cc - s32;
  s32 = 1 - ca;              // expect: 10.2
  s32 = u8 - '0';            // expect: 10.2
  s32 = s32 - ca;            // expect: 10.2
  f32 = ca - f32;            // expect: 10.2
  f32 = f32 - 'a';           // expect: 10.2
  s32 = flag - ca;           // expect: 10.2
  ca -= 1;
  ca -= u32;
  s32 -= '0';                // expect: 10.2
  u8 -= cb;                  // expect: 10.2
}

static int32_t digit(const char *text)
{
  int32_t value = 0;
  while (*text != '\0')
  {
    value = (value * 10) + (*text - '0');
    text = text + 1;
  }
  return value;
}

static char upper(char c)
{
  return ((c >= 'a') && (c <= 'z')) ? (char)((c - 'a') + 'A') : c;
}

static char rot(char c, char key)
{
  char r = (char)(c + key);                 // expect: 10.2
  char t = (char)((c - 'a') + (key - 'a') + 'a');
  return (c > 'm') ? r : t;
}

int32_t use_all(void)
{
  return digit("12") + upper('a') + rot('b', 'c'); // expect: 10.2
}
