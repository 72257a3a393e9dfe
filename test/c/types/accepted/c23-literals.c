// accepted by clang 19 -std=c23
int a = 1'000'000, b = 0b1010'1010, c = 0B11u, d = 0x1'FFFF, o = 0'17;
unsigned long long q = 0b1111ULL;
double f = 1'0.2'5e1'0;
unsigned char u = u8'a';
static_assert(0b101 == 5);
static_assert(1'000 == 1000);
static_assert(_Generic(u8'a', unsigned char: 1, default: 0));
#if 1'0 == 10 && 0b11 == 3 && u8'a' == 97
int okk;
#else
#error
#endif
#define S(x) #x
const char *s = S(1'2'3 'x' 1'a);
