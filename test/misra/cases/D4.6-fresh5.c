typedef signed int s32;
typedef unsigned int u32;
typedef unsigned char u8;
typedef signed char s8;
typedef short s16;
typedef float f32;
typedef char character;
typedef int (*handler)(int a);         /* expect: D4.6 */
static int count;                      /* expect: D4.6 */
static unsigned long total;            /* expect: D4.6 */
static s32 fine;
static char c;
static double weight;                  /* expect: D4.6 */
extern short shared;                   /* expect: D4.6 */
typedef struct { unsigned int a : 3; unsigned int b : 5; } bits;
typedef struct
{
  int x;                               /* expect: D4.6 */
  u8 y;
} pair;
static long long widen(s32 v)          /* expect: D4.6 */
{
  long long r = v;                     /* expect: D4.6 */
  return r;
}
static void take(unsigned short v)     /* expect: D4.6 */
{
  (void)v;
  for (int i = 0; i < 3; i++) { }      /* expect: D4.6 */
}
int main(int argc, char *argv[])
{
  (void)argc; (void)argv;
  u32 z = (unsigned int)3;             /* expect: D4.6 */
  (void)sizeof(int);  /* expect: D4.6 */
  take((u8)z);
  (void)widen(fine);
  return 0;
}
void none(void);
_Bool flag;
